import { addDays, type Day, dayOf, isoOf } from '../../src/calendar/day.js';
import { later } from './calendar.js';
import { closedBy, type Dossier, type Episode, isHeld, isReopeningDay, isUnderSilence } from './episodes.js';
import { lodgedDay } from './facts.js';
import { roll } from './holidays.js';
import { sharesOf } from './money.js';
import type { Notice } from './notices.js';
import { isExcluded } from './procedures.js';
import type { AdministrativeOutcome, TrackState } from './types.js';

const FINDINGS = [
  'unreasonablyLate',
  'notInterestedParty',
  'manifestlyInadmissible',
  'manifestlyUnfounded',
  'notAnApplication',
  'noPower',
  'abuse',
];

/** Cents for the penalty day with this number, 1 to 42, by the day on which the notice was received. */
function tariff(number: number, notice: Day): number {
  const tier = number <= 14 ? 0 : number <= 28 ? 1 : 2;
  const amounts = notice < dayOf(2019, 1, 1) ? [2000, 3000, 4000] : [2300, 3500, 4500];
  return amounts[tier] ?? 0;
}

/** Findings bar the penalty; announcing a silent permit knows no "manifestly" (Awb 4:20d(3)). */
function isBarred(dossier: Dossier, episode: Episode, notice: Notice | undefined): boolean {
  if (notice?.fact.event.unreasonablyLate === true) return true;
  return FINDINGS.some((finding) => {
    if (finding.startsWith('manifestly') && isUnderSilence(dossier, episode)) return false;
    return dossier.caseFile.findings?.[finding] === true;
  });
}

function nothing(dossier: Dossier, state: TrackState): AdministrativeOutcome {
  const shares = sharesOf(0, dossier.caseFile.applicants ?? 1);
  return {
    applies: false,
    state,
    firstDay: null,
    lastDay: null,
    days: 0,
    amountCents: 0,
    maxCents: 0,
    sharesCents: shares,
  };
}

const UNDETERMINED: AdministrativeOutcome = {
  applies: null,
  state: 'undetermined',
  firstDay: null,
  lastDay: null,
  days: null,
  amountCents: null,
  maxCents: null,
  sharesCents: null,
};

/** The first day after the two weeks that follow the notice. */
function graceEnds({ law }: Dossier, notice: Notice): Day {
  let from = notice.fact.effectiveFrom ?? notice.fact.on;
  const forgiven = notice.judgedBy !== null && notice.fact.on === notice.judgedBy && law.tolerateOneDayEarly;
  if (forgiven && notice.fact.event.accepted !== true) from = later(from, addDays(notice.fact.on, 1));
  const last = addDays(from, law.firstPenaltyDayOffset - 1);
  return addDays(law.rollNoticePeriod ? roll(last) : last, 1);
}

function isPenaltyDay(dossier: Dossier, episode: Episode, day: Day): boolean {
  if (isHeld(dossier, day) || isReopeningDay(episode, day)) return false;
  const closing = closedBy(episode, day);
  if (closing === null) return true;
  return closing.type === 'decided' && closing.on === day && dossier.law.countAnnouncementDay;
}

/** Can any penalty day still come after this day, by what is known? */
function isLastWord(dossier: Dossier, episode: Episode, day: Day): boolean {
  return day > dossier.at && closedBy(episode, day) !== null;
}

function accrue(dossier: Dossier, episode: Episode, notice: Notice): AdministrativeOutcome {
  const start = graceEnds(dossier, notice);
  let first: Day | null = null;
  let last: Day | null = null;
  let days = 0;
  let cents = 0;
  for (let day = start; days < 42 && !isLastWord(dossier, episode, day); day = addDays(day, 1)) {
    if (!isPenaltyDay(dossier, episode, day)) continue;
    first ??= day;
    if (day > dossier.at) break;
    last = day;
    days += 1;
    cents += tariff(days, notice.fact.on);
  }
  let maxCents = 0;
  for (let number = 1; number <= 42; number += 1) maxCents += tariff(number, notice.fact.on);
  return {
    applies: true,
    state: stateOf(dossier, episode, start, days),
    firstDay: first === null ? null : isoOf(first),
    lastDay: last === null ? null : isoOf(last),
    days,
    amountCents: cents,
    maxCents,
    sharesCents: sharesOf(cents, dossier.caseFile.applicants ?? 1),
  };
}

function stateOf(dossier: Dossier, episode: Episode, start: Day, days: number): TrackState {
  if (days === 42) return 'full';
  if (closedBy(episode, dossier.at) !== null) return 'stopped';
  if (dossier.at < start) return 'waiting';
  return isHeld(dossier, dossier.at) ? 'held' : 'accruing';
}

/** The administrative penalty of an episode. */
export function administrativeOf(
  dossier: Dossier,
  episode: Episode,
  notices: readonly Notice[],
): AdministrativeOutcome {
  const { received, procedure, at } = dossier;
  const valid = notices.find((notice) => notice.verdict === 'valid');
  const lodged = received === null ? null : lodgedDay(received);
  if (isExcluded(procedure.regime, lodged, valid?.fact.on ?? at)) {
    return nothing(dossier, 'excluded');
  }
  // A finding answers the question also where it is not known whether a notice counts.
  if (isBarred(dossier, episode, valid)) return nothing(dossier, 'none');
  if (valid !== undefined) return accrue(dossier, episode, valid);
  const open = notices.some((notice) => notice.verdict === 'undetermined');
  return open ? UNDETERMINED : nothing(dossier, 'none');
}
