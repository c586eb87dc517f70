import { addDays, asDay, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { between, chance, type Dice, pick, unit } from './dice.js';
import { newFile, type SampleFile, type Suspended } from './file.js';
import { planNotice, postDays } from './notice.js';
import {
  DUBLIN_MONTHS,
  DUBLIN_SHARE,
  EXTENSION_LETTER,
  SUPPLEMENT_ASKED,
  SUPPLEMENT_DAYS,
  SUPPLEMENT_SHARE,
} from './parameters-decision.js';
import { REPEAT_SHARE } from './parameters-flow.js';
import { APPLICANTS, nationalities, SEATS } from './parameters-people.js';
import { FIRST_YEAR, inYear } from './period.js';
import { asylumDue, NINE_MONTHS_FROM, nareisDue } from './terms.js';
import { workingDayFrom } from './working-day.js';

/** Who applies and which court is theirs. */
export interface People {
  readonly applicants: number;
  readonly seat: string;
  readonly doubt: number;
}

export function people(dice: Dice): People {
  const [from, to] = pick(dice, APPLICANTS);
  return { applicants: between(dice, from, to), seat: pick(dice, SEATS), doubt: unit(dice) };
}

/** Any working day of a list; the caller vouches that there is one. */
export function anyDay(days: readonly Day[], dice: Dice): Day {
  const day = days[between(dice, 0, days.length - 1)];
  if (day === undefined) throw new RangeError('There is no working day to choose from.');
  return day;
}

export function asylumFile(received: Day, year: number, dice: Dice): SampleFile {
  const known = Math.max(year, FIRST_YEAR);
  const responsibleSince = chance(dice, DUBLIN_SHARE) ? addMonths(received, DUBLIN_MONTHS, 'clip') : null;
  const file = newFile({
    kind: 'asylum',
    procedure: 'vw.asylum',
    matter: chance(dice, inYear(REPEAT_SHARE, known)) ? 'repeat' : 'first',
    received,
    responsibleSince,
    due: asylumDue(responsibleSince ?? received),
    nationality: pick(dice, nationalities(known)),
    ...people(dice),
  });
  planNotice(file, dice);
  return file;
}

export function nareisFile(received: Day, dice: Dice): SampleFile {
  // The day of lodging is kept where the term counts from it.
  const lodged = received < NINE_MONTHS_FROM ? received : addDays(received, -postDays(dice));
  const suspended = supplement(received, dice);
  const letter = workingDayFrom(addDays(received, between(dice, ...EXTENSION_LETTER)));
  const file = newFile({
    kind: 'nareis',
    procedure: 'vw.family-reunification',
    matter: 'nareis',
    received,
    ...(lodged === received ? {} : { lodged }),
    extendedOn: received < NINE_MONTHS_FROM ? letter : null,
    suspended,
    due: nareisDue(received, lodged, suspendedDays(suspended)),
    ...people(dice),
  });
  planNotice(file, dice);
  return file;
}

/** A supplement that is asked in some files (Awb 4:5); the term stands still from the day after the request. */
export function supplement(received: Day, dice: Dice): Suspended | null {
  if (!chance(dice, SUPPLEMENT_SHARE)) return null;
  const on = workingDayFrom(addDays(received, between(dice, ...SUPPLEMENT_ASKED)));
  return { on, until: addDays(on, between(dice, ...SUPPLEMENT_DAYS)) };
}

export function suspendedDays(suspended: Suspended | null): number {
  return suspended === null ? 0 : asDay(suspended.until - suspended.on);
}
