import { FOREVER } from '../calendar/forever.js';
import {
  type EpisodeFacts,
  type Facts,
  FINDING,
  NONE,
  type NoticeFacts,
  type SpanFacts,
  type StandingFacts,
} from '../facts/facts.js';
import type { EpisodeOutcome, NoticeOutcome, Track } from '../facts/outcome.js';
import { STATE, VERDICT, WHY } from '../facts/outcome-codes.js';
import { next } from '../facts/pool.js';
import type { Workspace } from '../facts/workspace.js';
import type { HoldRules, ProcedureRules, Rulebook } from '../law/rulebook.js';
import { accrue } from './accrual.js';
import { blockedDays } from './blocked.js';
import { decreedHold, holdTrack } from './decreed-hold.js';
import { excludedBy } from './exclusion.js';
import { firstPenaltyDay } from './first-day.js';
import { note, type Recorder, RULE, slot } from './recorder.js';
import { announceDays } from './silence.js';
import { addSpan } from './spans.js';
import { laterTariff, priceOf, tariffOn } from './tariff.js';

/**
 * The administrative penalty (bestuurlijke dwangsom, Awb 4:17): for each day of lateness from the day on which two weeks
 * have passed since the notice, 42 days at most, not when a provision excludes it or a person has found an exception.
 */
export function administrativePenalty(
  facts: Facts,
  episode: EpisodeFacts,
  position: number,
  book: Rulebook,
  at: number,
  rec: Recorder | null,
  work: Workspace,
  out: EpisodeOutcome,
): void {
  const track = out.administrative;
  reset(track);
  out.excludedBy = -1;
  const procedure = book.procedures[facts.procedure];
  const notice = out.valid < 0 ? null : (episode.notices[out.valid] as NoticeFacts);
  if (procedure !== undefined) {
    const sent = notice === null ? at : notice.sent === NONE ? notice.on : notice.sent;
    out.excludedBy = excludedBy(facts, procedure, notice === null ? at : notice.on, sent, book, rec);
  }
  out.why = whyNot(facts, episode, procedure, notice, out);
  if (out.why !== WHY.applies) {
    track.fixed =
      out.why === WHY.excluded ? STATE.excluded : out.why === WHY.undetermined ? STATE.undetermined : STATE.none;
    note(rec, RULE.finding, book.cite.exceptions, 0, out.why);
    return;
  }
  schedule(facts, episode, position, procedure as ProcedureRules, notice as NoticeFacts, book, rec, work, out);
}

function whyNot(
  facts: Facts,
  episode: EpisodeFacts,
  procedure: ProcedureRules | undefined,
  notice: NoticeFacts | null,
  out: EpisodeOutcome,
): number {
  if (out.excludedBy >= 0) return WHY.excluded;
  const found = exception(facts, episode, procedure, notice);
  if (found !== WHY.applies) return found;
  if (notice !== null) return procedure === undefined ? WHY.undetermined : WHY.applies;
  for (let i = 0; i < out.notices.count; i++)
    if ((out.notices.items[i] as NoticeOutcome).verdict === VERDICT.undetermined) return WHY.undetermined;
  return WHY.noValidNotice;
}

/** Findings of 4:17(6): where silence is a decision a manifestly unfounded or inadmissible application changes nothing (4:20d(3)). */
function exception(
  facts: Facts,
  episode: EpisodeFacts,
  procedure: ProcedureRules | undefined,
  notice: NoticeFacts | null,
): number {
  const found = facts.established;
  const silence = announceDays(procedure, episode) > 0;
  if ((found & FINDING.unreasonablyLate) !== 0 || (notice !== null && notice.unreasonablyLate === 1))
    return WHY.unreasonablyLate;
  if ((found & FINDING.notInterestedParty) !== 0) return WHY.notInterestedParty;
  if ((found & FINDING.manifestlyInadmissible) !== 0 && !silence) return WHY.manifestlyInadmissible;
  if ((found & FINDING.manifestlyUnfounded) !== 0 && !silence) return WHY.manifestlyUnfounded;
  if ((found & FINDING.notAnApplication) !== 0) return WHY.notAnApplication;
  if ((found & FINDING.noPower) !== 0) return WHY.noPower;
  return (found & FINDING.abuse) !== 0 ? WHY.abuse : WHY.applies;
}

function schedule(
  facts: Facts,
  episode: EpisodeFacts,
  position: number,
  procedure: ProcedureRules,
  notice: NoticeFacts,
  book: Rulebook,
  rec: Recorder | null,
  work: Workspace,
  out: EpisodeOutcome,
): void {
  const track = out.administrative;
  const own = tariffOn(procedure, notice.on);
  if (own === undefined) {
    out.why = WHY.undetermined;
    track.fixed = STATE.undetermined;
    return;
  }
  const first = firstPenaltyDay(notice, out.notices.items[out.valid] as NoticeOutcome, book, rec);
  const unheld = first + own.days - 1 + pausedDays(facts, episode);
  const hold = decreedHold(facts, procedure, out, first, unheld, book, rec);
  const last = unheld + (hold === null ? 0 : hold.to - hold.from + 1);
  let price = priceOf(facts, own, book, rec);
  if (price.limit === 0) {
    out.why = WHY.smallAmount;
    track.fixed = STATE.none;
    return;
  }
  block(facts, episode, procedure, notice, first, last, hold, book, rec, work, track);
  accrue(work.windows, work.blocked, price.tiers, price.limit, track);
  const later = laterTariff(procedure, own, track, book, rec);
  if (later !== null) {
    price = priceOf(facts, later, book, rec);
    accrue(work.windows, work.blocked, price.tiers, price.limit, track);
  }
  const { tariff, maxCents } = price;
  note(rec, RULE.tariff, tariff.provision, tariff.version, notice.on, maxCents, tariff.days);
  track.maxCents = maxCents;
  track.opensOn = first;
  const { firstDay, fullOn, stoppedOn } = track;
  note(rec, RULE.administrative, tariff.provision, tariff.version, firstDay, fullOn, stoppedOn, maxCents, position);
}

/** The days from `first` on that cannot be penalty days, and the day from which none comes any more. */
function block(
  facts: Facts,
  episode: EpisodeFacts,
  procedure: ProcedureRules,
  notice: NoticeFacts,
  first: number,
  last: number,
  hold: HoldRules | null,
  book: Rulebook,
  rec: Recorder | null,
  work: Workspace,
  track: Track,
): void {
  work.windows.count = 0;
  const window = next(work.windows);
  window.from = first;
  window.to = FOREVER;
  track.stoppedOn = blockedDays(facts, episode, 'announcementDayCounts', first, last, book, rec, work.blocked);
  if (notice.withdrawnOn !== NONE && slot(book, rec, 'takenBackStops') === 1) {
    addSpan(work.blocked, notice.withdrawnOn, FOREVER);
    track.stoppedOn = Math.min(track.stoppedOn, notice.withdrawnOn);
  }
  const stopsOn = procedure.reformed === null ? FOREVER : procedure.reformed.administrativeStopsOn;
  if (stopsOn < FOREVER) {
    addSpan(work.blocked, stopsOn, FOREVER);
    track.stoppedOn = Math.min(track.stoppedOn, stopsOn);
  }
  if (hold !== null) holdTrack(hold, work, rec, track);
}

/** Days at most that holds, and decisions withdrawn since, put between the first and the last penalty day. */
function pausedDays(facts: Facts, episode: EpisodeFacts): number {
  let days = 0;
  for (let i = 0; i < episode.standing.length; i++) {
    const { from, to } = episode.standing[i] as StandingFacts;
    if (to !== FOREVER) days += to - from + 1;
  }
  for (let i = 0; i < facts.holds.length; i++) {
    const hold = facts.holds[i] as SpanFacts;
    days += hold.to - hold.from + 1;
  }
  return days;
}

function reset(track: Track): void {
  track.fixed = -1;
  track.opensOn = NONE;
  track.pauseFrom = NONE;
  track.pauseTo = NONE;
  track.heldFrom = NONE;
  track.heldTo = NONE;
  track.firstDay = NONE;
  track.fullOn = NONE;
  track.stoppedOn = NONE;
  track.maxCents = 0;
  track.segments.count = 0;
}
