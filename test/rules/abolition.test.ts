import { describe, expect, it } from 'vitest';
import { fold } from '../../src/case/fold.js';
import { parseCase } from '../../src/case/parse.js';
import { createOutcome, type Track } from '../../src/facts/outcome.js';
import { used } from '../../src/facts/pool.js';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import { on } from '../../src/law/make.js';
import { abolishAdministrative, abolishCourt } from '../../src/law/reforms/abolish.js';
import { evaluate } from '../../src/rules/evaluate.js';
import { application, decided, type HandCase, notice } from '../rulings/by-hand.js';

// An abolition by calendar day, 1 April 2024: nothing accrues from that day on. In the plain case the penalty runs from
// 22 March 2024; the court penalty of an order of 7 March, two weeks, from 22 March too. For the court penalty the day of the
// decision is a penalty day, for the administrative one it is not.

function tracks(file: HandCase): readonly (Track | undefined)[] {
  const change = { by: 'calendar-day', from: on('2024-04-01') } as const;
  const book = compile(abolishCourt(change)(abolishAdministrative(change)(baseLaw)));
  const parsed = parseCase(file);
  if (!parsed.ok) throw new Error('the file is right');
  const out = createOutcome();
  const at = on('2024-06-30');
  evaluate(fold(parsed.case, at, book).facts, book, at, null, out);
  return [out.episodes.items[0]?.administrative, out.orders.items[0]?.track];
}

const order = { type: 'court-order', on: '2024-03-07', term: 'P2W', perDay: 100, max: 15_000 };

describe('both penalties stop', () => {
  it.each([
    ['on the day of the abolition', [], '2024-04-01', [10, 10]],
    ['on the day of a decision before it', [decided('2024-03-28')], '2024-03-28', [6, 7]],
    ['on the day of the abolition, when the decision comes later', [decided('2024-04-10')], '2024-04-01', [10, 10]],
  ])('%s', (_name, more, stoppedOn, days) => {
    const found = tracks(application(notice('2024-03-07'), order, ...more));
    expect(found.map((track) => track?.stoppedOn)).toEqual([on(stoppedOn), on(stoppedOn)]);
    const runs = found.map((track) => (track === undefined ? [] : used(track.segments)));
    expect(runs.map((segments) => segments.map(({ from, to }) => to - from + 1))).toEqual(days.map((count) => [count]));
  });
});
