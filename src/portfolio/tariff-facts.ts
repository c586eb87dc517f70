import { type EpisodeFacts, type Facts, NONE, type OrderFacts } from '../facts/facts.js';
import type { EpisodeOutcome, OrderOutcome, Outcome } from '../facts/outcome.js';
import { STATE, WHY } from '../facts/outcome-codes.js';
import type { ProcedureRules, Rulebook } from '../law/rulebook.js';
import { SLOT } from '../law/slots.js';
import { stateOf } from '../rules/status.js';
import { MOST_DAYS } from './results.js';
import { classOfNotice } from './tariff-classes.js';
import { closedStanding, countFile, STANDING, type TariffCounts } from './tariff-counts.js';

/**
 * Counts a file that was left to the rules, from the outcome of the first lane; false when its days under another tariff
 * do not follow from it (holds, several episodes, weeks, limits), so that each law must count it.
 */
export function countFacts(
  counts: TariffCounts,
  facts: Facts,
  outcome: Outcome,
  book: Rulebook,
  group: number,
  at: number,
  status: number,
): boolean {
  if (facts.episodes.every(({ notices }) => notices.length === 0)) return true;
  if (facts.episodes.length !== 1) return false;
  const result = outcome.episodes.items[0] as EpisodeOutcome;
  if (result.why !== WHY.applies) return result.why !== WHY.undetermined;
  const episode = facts.episodes[0] as EpisodeFacts;
  const notice = episode.notices[result.valid];
  if (notice === undefined || notice.withdrawnOn !== NONE || !isRegular(facts, episode, book)) return false;
  const tariffClass = classOfNotice(counts.classes, facts.procedure, notice.on);
  if (tariffClass < 0 || counts.classes.irregular[tariffClass] === 1) return false;
  const first = result.administrative.opensOn;
  const standing = episode.standing[0];
  const counted = standing?.decision === true ? (book.slots[SLOT.announcementDayCounts] as number) : 0;
  const last = standing === undefined ? NONE : standing.from - 1 + counted;
  const days = Math.max(0, Math.min(Math.min(at, last) - first + 1, MOST_DAYS));
  if (standing !== undefined && days === 0) return true;
  const code = standing === undefined ? openStanding(facts, outcome, at) : closedStanding(status);
  countFile(counts, group, tariffClass, code, first, days, at);
  return true;
}

function isRegular(facts: Facts, episode: EpisodeFacts, book: Rulebook): boolean {
  const { reformed, hold } = book.procedures[facts.procedure] as ProcedureRules;
  if (facts.holds.length > 0 || reformed !== null || episode.standing.length > 1) return false;
  if (episode.standing.length === 1 && episode.standing[0]?.to !== NONE) return false;
  if (hold !== null && book.slots[SLOT.decreedHold] === 1) return false;
  if (facts.applicants > 1 && book.slots[SLOT.penaltyEach] === 1) return false;
  return book.slots[SLOT.newTariffForAll] === 0;
}

/** The standing of an open file of one episode: what its court penalties say beside the tariff. */
function openStanding(facts: Facts, outcome: Outcome, at: number): number {
  const { deadline } = outcome.episodes.items[0] as EpisodeOutcome;
  if (deadline !== NONE && at <= deadline) return STANDING.inTerm;
  let best = 0;
  for (let i = 0; i < facts.orders.length; i++) {
    if ((facts.orders[i] as OrderFacts).episode !== 0) continue;
    const state = stateOf(facts, (outcome.orders.items[i] as OrderOutcome).track, at);
    if (state === STATE.accruing || state === STATE.held) return STANDING.late + 2;
    if (state === STATE.full) best = 3;
    else if (state === STATE.waiting && best === 0) best = 1;
  }
  return STANDING.late + best;
}
