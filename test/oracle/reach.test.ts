import { describe, expect, it } from 'vitest';
import { generateHistory } from './generate.js';
import { storyOf } from './spots.js';
import { DAY_SPOTS } from './spots-days.js';
import { OUTCOME_SPOTS } from './spots-outcome.js';
import { PROCEDURE_SPOTS } from './spots-procedures.js';
import { TERM_SPOTS } from './spots-term.js';
import { TRACK_SPOTS } from './spots-track.js';
import { issuesOf } from './validity.js';

const HISTORIES = 8000;
const AT_LEAST = 5;
const SPOTS = [...PROCEDURE_SPOTS, ...OUTCOME_SPOTS, ...DAY_SPOTS, ...TERM_SPOTS, ...TRACK_SPOTS];

const stories = Array.from({ length: HISTORIES }, (_, seed) => storyOf(generateHistory(seed)));

describe('the generated histories', () => {
  it('are the same for the same seed', () => {
    for (const seed of [0, 1, 2, 1234]) expect(generateHistory(seed)).toEqual(stories[seed]?.history);
  });

  it('are valid case files', () => {
    for (const { history } of stories) expect(issuesOf(history.case), history.case.id).toEqual([]);
  });

  it.each(SPOTS)('reach: %s', { timeout: 60_000 }, (_, reached) => {
    expect(stories.filter(reached).length).toBeGreaterThanOrEqual(AT_LEAST);
  });
});
