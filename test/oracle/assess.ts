import { type Day, isoOf } from '../../src/calendar/day.js';
import { administrativeOf } from './administrative.js';
import { type OrderRun, ordersOf } from './court.js';
import { closedBy, type Dossier, type Episode, openDossier } from './episodes.js';
import { lateAfter, type Notice, noticesOf } from './notices.js';
import { termOn } from './term.js';
import type { AdministrativeOutcome, CaseFile, Fact, Interpretations, Outcome, Status } from './types.js';

/** One episode with everything computed from scratch. */
interface Assessed {
  readonly episode: Episode;
  readonly notices: readonly Notice[];
  readonly administrative: AdministrativeOutcome;
  readonly orders: readonly OrderRun[];
}

function assessEpisode(dossier: Dossier, episode: Episode): Assessed {
  const notices = noticesOf(dossier, episode);
  return {
    episode,
    notices,
    administrative: administrativeOf(dossier, episode, notices),
    orders: ordersOf(dossier, episode),
  };
}

/** Is lateness established, though the term itself is not known? */
function isLateByNotice({ notices }: Assessed): boolean {
  return notices.some((notice) => notice.verdict === 'valid');
}

function closedStatus(dossier: Dossier, last: Assessed, closing: Fact, deadline: Day | null): Status {
  if (closing.type === 'withdrawn') return 'withdrawn';
  if (deadline === null) return isLateByNotice(last) ? 'decided-late' : 'undetermined';
  const silent = closing.event.byOperationOfLaw === true;
  const end = silent ? lateAfter(dossier, last.episode, deadline) : deadline;
  return closing.on <= end ? 'decided-in-time' : 'decided-late';
}

/** `in-term` goes before a running court penalty (H-0006), and under silence ends with E (H-1928). */
function statusOf(dossier: Dossier, last: Assessed, deadline: Day | null): Status {
  const closing = closedBy(last.episode, dossier.at);
  if (closing !== null) return closedStatus(dossier, last, closing, deadline);
  if (deadline !== null && dossier.at <= deadline) return 'in-term';
  const states = [last.administrative.state, ...last.orders.map((run) => run.outcome.state)];
  if (states.includes('accruing') || states.includes('held')) return 'accruing';
  if (states.includes('full')) return 'maximum-reached';
  if (states.includes('waiting')) return 'in-grace';
  return deadline !== null || isLateByNotice(last) ? 'late' : 'undetermined';
}

function sum(amounts: readonly (number | null)[]): number | null {
  let total = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    total += amount;
  }
  return total;
}

/** Assesses a case file the slow and obvious way, day by day. */
export function assessSlowly(
  caseFile: CaseFile,
  { at, interpretations = {} }: { at: string; interpretations?: Partial<Interpretations> },
): Outcome {
  const dossier = openDossier(caseFile, at, interpretations);
  const episodes = dossier.episodes.map((episode) => assessEpisode(dossier, episode));
  const last = episodes[episodes.length - 1];
  if (last === undefined) throw new Error('a case has at least one episode');
  const deadline = termOn(dossier, last.episode, dossier.at);
  const court = episodes.flatMap(({ orders }) => orders.map((run) => run.outcome));
  return {
    status: statusOf(dossier, last, deadline),
    deadline: deadline === null ? null : isoOf(deadline),
    notices: episodes.flatMap(({ notices }) => notices.map((notice) => notice.outcome)),
    administrative: last.administrative,
    court,
    totalCents: sum([
      ...episodes.map(({ administrative }) => administrative.amountCents),
      ...court.map((order) => order.amountCents),
    ]),
  };
}
