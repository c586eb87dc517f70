import type { EpisodeFacts, Facts, OrderFacts } from '../facts/facts.js';
import type { Outcome } from '../facts/outcome.js';
import { next } from '../facts/pool.js';
import type { Rulebook } from '../law/rulebook.js';
import { administrativePenalty } from './administrative-penalty.js';
import { capFile } from './cap.js';
import { courtPenalty } from './court-penalty.js';
import { judgeNotices } from './notice.js';
import { note, type Recorder, RULE } from './recorder.js';
import { termHistory } from './term.js';

/**
 * One case under one rulebook: on which days does how much accrue. The only place where the rules are put together; an
 * assessment calls it with a recorder, a portfolio without. `at` is the valuation day: facts are those known by then, a
 * suspension still running is taken to end on it. Writes into `out`, which the caller owns and may use again.
 */
export function evaluate(facts: Facts, book: Rulebook, at: number, rec: Recorder | null, out: Outcome): void {
  out.episodes.count = 0;
  for (let i = 0; i < facts.episodes.length; i++) {
    const episode = facts.episodes[i] as EpisodeFacts;
    const result = next(out.episodes);
    note(rec, RULE.episode, -1, -1, i, episode.opens, episode.on, episode.sent);
    termHistory(facts, episode, book, at, rec, out, result);
    judgeNotices(facts, episode, i, book, rec, result);
    administrativePenalty(facts, episode, i, book, at, rec, out.work, result);
  }
  out.orders.count = 0;
  for (let i = 0; i < facts.orders.length; i++) {
    courtPenalty(facts, facts.orders[i] as OrderFacts, i, book, rec, out.work, out, next(out.orders));
  }
  capFile(facts, book, rec, out);
}
