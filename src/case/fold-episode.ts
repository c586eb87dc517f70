import { FOREVER } from '../calendar/forever.js';
import type { EpisodeFacts, Facts, SetTermFacts } from '../facts/facts.js';
import type { FoldNote } from './fold-note.js';

/** Adds an episode: a time in which a decision is due, from the application or from an annulment or withdrawal. */
export function openEpisode(
  facts: Facts,
  opens: number,
  on: number,
  sent: number,
  newTerm: SetTermFacts | null,
): EpisodeFacts {
  const episode: EpisodeFacts = {
    opens,
    on,
    sent,
    newTerm,
    termEvents: [],
    notices: [],
    standing: [],
  };
  facts.episodes.push(episode);
  return episode;
}

/** A decision closes the episode; a second one changes nothing. */
export function decide(
  episode: EpisodeFacts,
  on: number,
  byOperationOfLaw: boolean,
  index: number,
  notes: FoldNote[],
): void {
  if (stands(episode)) {
    notes.push({ index, code: 'no-effect' });
    return;
  }
  episode.standing.push({ from: on, to: FOREVER, decision: true, byOperationOfLaw });
}

/** A decision withdrawn without a new term: the same lateness goes on the day after. */
export function withdrawDecision(episode: EpisodeFacts, on: number, index: number, notes: FoldNote[]): void {
  const last = episode.standing.at(-1);
  if (last === undefined || last.to !== FOREVER || !last.decision) notes.push({ index, code: 'no-effect' });
  else {
    last.to = on;
  }
}

/** An episode ends with its decision; one that the file does not name had been taken when it was annulled. */
export function endEpisode(episode: EpisodeFacts, on: number): void {
  if (!stands(episode)) episode.standing.push({ from: on, to: FOREVER, decision: false, byOperationOfLaw: false });
}

/** Is there a decision or withdrawal that still stands? */
export function stands(episode: EpisodeFacts): boolean {
  return episode.standing.at(-1)?.to === FOREVER;
}

/** Was the episode closed by a decision or withdrawal on this day? */
export function closedOn(episode: EpisodeFacts, day: number): boolean {
  return episode.standing.some((s) => s.from <= day && day <= s.to);
}
