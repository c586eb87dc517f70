import { type Facts, NONE } from '../facts/facts.js';
import type { CaseEvent } from './types.js';

/** Finds the notice that is taken back: the one received on the day named, else the last one. False when there is none. */
export function withdrawNotice(facts: Facts, event: Extract<CaseEvent, { type: 'notice-withdrawn' }>): boolean {
  for (const { notices } of facts.episodes.toReversed()) {
    const found = notices.findLast(
      (n) => n.withdrawnOn === NONE && (event.notice === undefined || n.on === event.notice),
    );
    if (found === undefined) continue;
    found.withdrawnOn = event.on;
    return true;
  }
  return false;
}
