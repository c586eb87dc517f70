import { addDays, type Day, isoOf } from '../../src/calendar/day.js';
import { closedBy, type Dossier, type Episode, isHeld, isReopeningDay, isUnderSilence } from './episodes.js';
import { graceEnds, takenBackOn } from './grace.js';
import { sharesOf } from './money.js';
import type { Notice } from './notices.js';
import { isExcluded } from './regimes.js';
import { isFull, NEW_AMOUNTS, type Tariff, tariffOf } from './tariff.js';
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

/** A notice that is taken back while the penalty runs stops it with that day, as a reading. */
function stopsAt(dossier: Dossier, notice: Notice): Day | null {
  return dossier.law.noticeTakenBack === 'stops' ? takenBackOn(dossier, notice.fact) : null;
}

function isPenaltyDay(dossier: Dossier, episode: Episode, notice: Notice, day: Day): boolean {
  if (isHeld(dossier, day, notice.judgedBy) || isReopeningDay(episode, day)) return false;
  const closing = closedBy(episode, day);
  if (closing === null) return true;
  return closing.type === 'decided' && closing.on === day && dossier.law.countAnnouncementDay;
}

/** Can any penalty day still come after this day, by what is known? */
function isLastWord(dossier: Dossier, episode: Episode, day: Day): boolean {
  return day > dossier.at && closedBy(episode, day) !== null;
}

/** The last day on which this penalty can count, by what is known, when it costs as much as this; null when none can. */
function lastPossible(dossier: Dossier, episode: Episode, notice: Notice, tariff: Tariff): Day | null {
  const stop = stopsAt(dossier, notice);
  let last: Day | null = null;
  let days = 0;
  let cents = 0;
  for (
    let day = graceEnds(dossier, notice.fact, notice.judgedBy);
    !isFull(tariff, days, cents);
    day = addDays(day, 1)
  ) {
    if (isLastWord(dossier, episode, day) || (stop !== null && day >= stop)) break;
    if (!isPenaltyDay(dossier, episode, notice, day)) continue;
    last = day;
    days += 1;
    cents += tariff.cents(days);
  }
  return last;
}

/** That of the notice or, as a reading, the amounts of 2019 for all days of a penalty that reaches into that year. */
function usedTariff(dossier: Dossier, episode: Episode, notice: Notice): Tariff | null {
  const own = tariffOf(dossier, notice.fact.on);
  if (own === null || dossier.law.tariffTransition === 'notice' || notice.fact.on >= NEW_AMOUNTS) return own;
  const last = lastPossible(dossier, episode, notice, own);
  return last !== null && last >= NEW_AMOUNTS ? tariffOf(dossier, NEW_AMOUNTS) : own;
}

function accrue(dossier: Dossier, episode: Episode, notice: Notice): AdministrativeOutcome {
  const tariff = usedTariff(dossier, episode, notice);
  if (tariff === null) return UNDETERMINED;
  const { maxCents } = tariff;
  if (maxCents === 0) return nothing(dossier, 'none');
  const start = graceEnds(dossier, notice.fact, notice.judgedBy);
  const stop = stopsAt(dossier, notice);
  let first: Day | null = null;
  let last: Day | null = null;
  let days = 0;
  let cents = 0;
  for (let day = start; !isFull(tariff, days, cents) && !isLastWord(dossier, episode, day); day = addDays(day, 1)) {
    if (stop !== null && day >= stop) break;
    if (!isPenaltyDay(dossier, episode, notice, day)) continue;
    first ??= day;
    if (day > dossier.at) break;
    last = day;
    days += 1;
    cents += tariff.cents(days);
  }
  return {
    applies: true,
    state: stateOf(dossier, episode, notice, { start, stop, full: isFull(tariff, days, cents) }),
    firstDay: first === null ? null : isoOf(first),
    lastDay: last === null ? null : isoOf(last),
    days,
    amountCents: cents,
    maxCents,
    sharesCents: sharesOf(cents, dossier.caseFile.applicants ?? 1),
  };
}

interface Course {
  readonly start: Day;
  readonly stop: Day | null;
  readonly full: boolean;
}

function stateOf(dossier: Dossier, episode: Episode, notice: Notice, { start, stop, full }: Course): TrackState {
  if (full) return 'full';
  if (closedBy(episode, dossier.at) !== null || stop !== null) return 'stopped';
  if (dossier.at < start) return 'waiting';
  return isHeld(dossier, dossier.at, notice.judgedBy) ? 'held' : 'accruing';
}

/** The administrative penalty of an episode. */
export function administrativeOf(
  dossier: Dossier,
  episode: Episode,
  notices: readonly Notice[],
): AdministrativeOutcome {
  const valid = notices.find((notice) => notice.verdict === 'valid');
  if (isExcluded(dossier, valid?.fact)) return nothing(dossier, 'excluded');
  // A finding answers the question also where it is not known whether a notice counts.
  if (isBarred(dossier, episode, valid)) return nothing(dossier, 'none');
  if (valid !== undefined) return accrue(dossier, episode, valid);
  const open = notices.some((notice) => notice.verdict === 'undetermined');
  return open ? UNDETERMINED : nothing(dossier, 'none');
}
