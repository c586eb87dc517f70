import { asDay } from '../calendar/day.js';
import type { Facts } from '../facts/facts.js';
import type { EpisodeOutcome, NoticeOutcome, Outcome } from '../facts/outcome.js';
import type { Rulebook } from '../law/rulebook.js';
import { administrativeOf } from './administrative.js';
import { OPENS_WORDS, VERDICT_WORDS } from './codes.js';
import type { EpisodeAssessment, NoticeAssessment } from './types.js';
import { dayOrNull } from './values.js';

/** Every lateness of the case, the last one last. */
export function episodesOf(facts: Facts, outcome: Outcome, book: Rulebook, at: number): readonly EpisodeAssessment[] {
  return facts.episodes.map((episode, i) => ({
    opens: OPENS_WORDS[episode.opens] as EpisodeAssessment['opens'],
    deadline: dayOrNull((outcome.episodes.items[i] as EpisodeOutcome).deadline),
    administrative: administrativeOf(facts, i, outcome, book, at),
  }));
}

/** The verdicts on all notices, in order. */
export function noticesOf(outcome: Outcome): readonly NoticeAssessment[] {
  const list: NoticeAssessment[] = [];
  for (let i = 0; i < outcome.episodes.count; i++) {
    const { notices } = outcome.episodes.items[i] as EpisodeOutcome;
    for (let j = 0; j < notices.count; j++) {
      const notice = notices.items[j] as NoticeOutcome;
      list.push({
        event: notice.index,
        episode: i,
        on: asDay(notice.on),
        verdict: VERDICT_WORDS[notice.verdict] as NoticeAssessment['verdict'],
        deadline: dayOrNull(notice.deadline),
        flags: notice.unreasonablyLateRisk ? ['unreasonably-late-risk'] : [],
      });
    }
  }
  return list;
}
