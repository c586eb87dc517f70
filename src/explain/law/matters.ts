import type { LawSet } from '../../law/law-set.js';
import { coveredByAtw } from '../../law/lengths.js';
import type { Procedure, TermRule } from '../../law/procedure.js';
import type { Provision } from '../../law/provision.js';
import type { Tier } from '../../law/rulebook.js';

type Test = (procedure: Procedure, lawSet: LawSet) => boolean;

/** Where a reading can change a result, for the readings that do not matter everywhere. */
const ONLY: Readonly<Record<string, Test>> = {
  genericExtensionView: (p) => p.decrees === true,
  moratoriumView: (p) => p.decrees === true,
  asylumStart: (p) => some(p, ({ countsFrom }) => countsFrom === 'responsibility'),
  ninetyDaysView: (p) => some(p, ({ length }) => 'unit' in length && length.unit === 'day' && length.count === 90),
  lateObjectionStart: (p) => some(p, ({ lodgingPeriod }) => lodgingPeriod !== undefined),
  rollLodgingPeriod: (p) => some(p, ({ lodgingPeriod }) => lodgingPeriod !== undefined),
  rollYearEnd: (p) => some(p, ({ length }) => 'yearEnd' in length),
  rollEuTerm: (p) => some(p, ({ roll }) => roll === 'eu'),
  rollDecisionTerm: (p) => some(p, rolls),
  abolitionPivot: (p, law) => p.exclusions.some((id) => provisionOf(law, id)?.pivotUnder !== undefined),
  abolitionScope: (p) => p.variants !== undefined,
  silenceAnnouncement: (p) => p.silence !== undefined,
  startedWeek: (p, law) => isWeekly(provisionOf(law, p.tariff)),
  forceMajeure2020: (p) => p.hold !== undefined,
};

/** Readings about the administrative penalty, without meaning where there never is one. */
const OF_THE_PENALTY: readonly string[] = [
  'firstPenaltyDayOffset',
  'countAnnouncementDay',
  'rollNoticePeriod',
  'noticeAfterCourtTerm',
  'tariffTransition',
  'jointPenalty',
  'noticeTakenBack',
];

/** Keys of the readings that can change a result in files of a procedure, in the order of the law set. */
export function readingsThatMatter(procedure: Procedure, lawSet: LawSet): readonly string[] {
  const isPaid = !isNeverPaid(procedure, lawSet);
  return lawSet.interpretations
    .map(({ key }) => key)
    .filter((key) => (ONLY[key]?.(procedure, lawSet) ?? true) && (isPaid || !OF_THE_PENALTY.includes(key)));
}

/** Is the administrative penalty excluded at all times? */
function isNeverPaid({ exclusions }: Procedure, lawSet: LawSet): boolean {
  return exclusions.some((id) =>
    provisionOf(lawSet, id)?.versions.some(
      ({ from, to, state }) => from === null && to === null && state === undefined,
    ),
  );
}

function some(procedure: Procedure, test: (rule: TermRule) => boolean): boolean {
  return procedure.term.versions.some(({ value }) => test(value));
}

function rolls({ length, roll, extensions }: TermRule): boolean {
  if (roll !== 'atw') return false;
  const own = 'yearEnd' in length ? length.otherwise : length;
  return coveredByAtw(own) || extensions.some(({ atMost }) => atMost === null || coveredByAtw(atMost));
}

function provisionOf(lawSet: LawSet, id: string): Provision<unknown> | undefined {
  return lawSet.provisions.find((provision) => provision.id === id);
}

function isWeekly(tariff: Provision<unknown> | undefined): boolean {
  return (
    tariff?.versions.some(({ value }) => (value as readonly Tier[]).some(({ everyDays }) => everyDays !== 1)) ?? false
  );
}
