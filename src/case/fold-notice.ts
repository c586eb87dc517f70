import { type EpisodeFacts, type Facts, NONE } from '../facts/facts.js';
import type { FoldNote } from './fold-note.js';
import type { CaseEvent } from './types.js';

type Withdrawal = Extract<CaseEvent, { type: 'notice-withdrawn' }>;

/** Marks the notice that is taken back: the one received on the day named, else the last one. */
export function withdrawNotice(facts: Facts, event: Withdrawal, notes: FoldNote[]): void {
  for (let i = facts.episodes.length - 1; i >= 0; i--) {
    const { notices } = facts.episodes[i] as EpisodeFacts;
    const found = notices.findLast((n) => n.withdrawnOn === NONE && n.on === (event.notice ?? n.on));
    if (found === undefined) continue;
    found.withdrawnOn = event.on;
    return;
  }
  notes.push({ index: event.index, code: 'no-effect' });
}
