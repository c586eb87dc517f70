import { addDays, asDay, type Day } from '../calendar/day.js';
import { runUntil } from './course.js';
import { between, chance, type Dice, lognormal, pick, type Share } from './dice.js';
import { newFile, type SampleFile } from './file.js';
import { anyDay, people, supplement, suspendedDays } from './new-files.js';
import { planNotice } from './notice.js';
import {
  FEE_DAYS,
  NATURALISATION_MEAN,
  NATURALISATION_SIGMA,
  OBJECTION_LODGED,
  OBJECTION_MEDIAN,
  OBJECTION_SIGMA,
  REGULAR_WORK,
} from './parameters-decision.js';
import { inYear, PERIOD_END, type PeriodMonth } from './period.js';
import { lodgingPeriodEnd, naturalisationDue, objectionDue, regularDue } from './terms.js';
import { workingDayFrom } from './working-day.js';

/** A kind of regular work. */
export type RegularWork = (typeof REGULAR_WORK)[number];

/** Regular work to choose from, ordinary months and the summer with its students and knowledge workers. */
const ORDINARY: readonly Share<RegularWork>[] = REGULAR_WORK.map((value) => ({ value, share: value.share }));
const SUMMER: readonly Share<RegularWork>[] = REGULAR_WORK.map((value) => ({
  value,
  share: value.share * value.summerPeak,
}));

/** How much more regular work a month brings than an ordinary one. */
export function regularWeight(month: number): number {
  return (isSummer(month) ? SUMMER : ORDINARY).reduce((sum, { share }) => sum + share, 0);
}

function isSummer(month: number): boolean {
  return month >= 6 && month <= 8;
}

export function regularFile(month: PeriodMonth, dice: Dice): SampleFile {
  const work = pick(dice, isSummer(month.month) ? SUMMER : ORDINARY);
  const received = anyDay(month.workingDays, dice);
  const suspended = supplement(received, dice);
  const file = newFile({
    kind: 'regular',
    procedure: chance(dice, work.visaShare) ? 'vw.mvv' : 'vw.regular',
    matter: work.matter,
    received,
    suspended,
    due: regularDue(received, suspendedDays(suspended)),
    ...people(dice),
  });
  return lived(file, received, lognormal(dice, work.median, work.sigma), dice);
}

export function naturalisationFile(month: PeriodMonth, dice: Dice): SampleFile {
  const received = anyDay(month.workingDays, dice);
  const feePaid = addDays(received, between(dice, ...FEE_DAYS));
  const file = newFile({
    kind: 'naturalisation',
    procedure: 'rwn.naturalisation',
    matter: 'naturalisation',
    received,
    feePaid,
    due: naturalisationDue(feePaid),
    ...people(dice),
  });
  const mean = inYear(NATURALISATION_MEAN, month.year);
  const median = mean * Math.exp((-NATURALISATION_SIGMA * NATURALISATION_SIGMA) / 2);
  return lived(file, feePaid, lognormal(dice, median, NATURALISATION_SIGMA), dice);
}

export function objectionFile(month: PeriodMonth, dice: Dice): SampleFile {
  const received = anyDay(month.workingDays, dice);
  const contested = addDays(received, -between(dice, ...OBJECTION_LODGED));
  const file = newFile({
    kind: 'objection',
    procedure: 'vw.objection',
    matter: 'objection',
    received,
    contested,
    due: objectionDue(contested),
    ...people(dice),
  });
  return lived(file, lodgingPeriodEnd(contested), lognormal(dice, OBJECTION_MEDIAN, OBJECTION_SIGMA), dice);
}

/** The whole story of a file whose decision depends on nothing else: so many days after its start. */
function lived(file: SampleFile, start: Day, days: number, dice: Dice): SampleFile {
  planNotice(file, dice);
  const decided = workingDayFrom(addDays(start, Math.max(1, Math.round(days))));
  runUntil(file, asDay(Math.min(decided, PERIOD_END + 1)), dice);
  file.end = decided <= PERIOD_END ? decided : null;
  return file;
}
