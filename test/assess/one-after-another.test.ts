import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { caseOf, dayOf, everyCase } from '../explain/support.js';

const AT = dayOf('2026-03-01');
const cases = everyCase();

describe('assessments one after another', () => {
  it('leave earlier results as they were', () => {
    const before = cases.map(({ assessment }) => JSON.stringify(assessment));
    for (const { file } of cases) assess(file, { at: AT });
    expect(cases.map(({ assessment }) => JSON.stringify(assessment))).toEqual(before);
  });

  it('are the same in another order, whatever came before', () => {
    const there = cases.map(({ file }) => JSON.stringify(assess(file, { at: AT, brief: true })));
    const back = [...cases].reverse().map(({ file }) => JSON.stringify(assess(file, { at: AT, brief: true })));
    expect(back.reverse()).toEqual(there);
  });
});

describe('without alternatives', () => {
  const file = caseOf({
    procedure: 'awb.application',
    events: [
      { type: 'received', on: '2024-02-01' },
      { type: 'notice-of-default', on: '2024-04-02' },
      { type: 'decided', on: '2024-05-02' },
    ],
  });

  it('everything else is the same', () => {
    const { alternatives, range, ...whole } = assess(file, { at: AT });
    expect(alternatives.length).toBeGreaterThan(0);
    expect(range).not.toBeNull();
    expect(assess(file, { at: AT, alternatives: false })).toEqual({ ...whole, alternatives: [], range: null });
  });
});
