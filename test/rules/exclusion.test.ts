import { describe, expect, it } from 'vitest';
import { type Facts, NONE } from '../../src/facts/facts.js';
import type { ExclusionRules, ProcedureRules } from '../../src/law/rulebook.js';
import { SLOT } from '../../src/law/slots.js';
import { excludedBy } from '../../src/rules/exclusion.js';
import { createRecorder } from '../../src/rules/recorder.js';
import { look, notice } from '../rulings/by-hand.js';
import { book } from './payment-support.js';

// An application lodged on day 10 and received on day 20; its notice was sent on day 30 and received on day 40.

const facts = { lodged: 10, received: 20 } as Facts;

function rule(pivot: ExclusionRules['pivot'], from: number, to: number, disputed = false): ExclusionRules {
  return { pivot, from, to, provision: from, version: 0, disputed };
}

function procedureWith(...exclusions: readonly ExclusionRules[]): ProcedureRules {
  return { exclusions, scopeDisputed: false } as unknown as ProcedureRules;
}

function excluded(...exclusions: readonly ExclusionRules[]): number {
  return excludedBy(facts, procedureWith(...exclusions), 40, 30, book, null);
}

describe('an exclusion', () => {
  it.each([
    ['lodged', 10],
    ['received', 20],
    ['notice-sent', 30],
    ['notice', 40],
  ] as const)('that turns on %s looks at that day, first and last day included', (pivot, day) => {
    expect(excluded(rule(pivot, day, day))).toBe(day);
    expect(excluded(rule(pivot, day + 1, day + 100))).toBe(-1);
    expect(excluded(rule(pivot, day - 5, day - 1))).toBe(-1);
  });

  it('asks which day of the notice counts only where one lies in it and the other does not', () => {
    const asked = (from: number, to: number) => {
      const rec = createRecorder(false);
      excludedBy(facts, procedureWith(rule('notice', from, to, true)), 40, 30, book, rec);
      return rec.consulted[SLOT.abolitionPivot] === 1;
    };
    expect([asked(30, 40), asked(31, 40), asked(30, 39), asked(41, 50), asked(20, 29)]).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('on a day that is not known is none', () => {
    const unknown = { lodged: NONE, received: NONE } as Facts;
    expect(excludedBy(unknown, procedureWith(rule('received', 0, NONE)), 40, 30, book, null)).toBe(-1);
  });

  it('is the first that holds', () => {
    expect(excluded(rule('lodged', 11, 12), rule('received', 19, 20), rule('notice', 1, 50))).toBe(19);
  });
});

describe('whether sending or receipt of the notice counts', () => {
  function asked(...exclusions: readonly ExclusionRules[]): boolean {
    const rec = createRecorder(false);
    excludedBy(facts, procedureWith(...exclusions), 40, 30, book, rec);
    return rec.consulted[SLOT.abolitionPivot] === 1;
  }

  it('is asked only where it is disputed and the two days differ', () => {
    // Sent on day 30, received on day 40.
    expect(asked(rule('notice', 35, 50, true))).toBe(true);
    expect(asked(rule('notice', 20, 35, true))).toBe(true);
    expect(asked(rule('notice', 20, 50, true))).toBe(false);
    expect(asked(rule('notice', 41, 50, true))).toBe(false);
    expect(asked(rule('notice', 35, 50, false))).toBe(false);
  });
});

it('a notice of which the sending is not known is judged by its receipt, also where sending counts', () => {
  // No penalty in immigration for notices from 15 April 2025 on.
  const file = (on: string) => ({
    procedure: 'vw.regular',
    events: [{ type: 'received', on: '2024-12-02' }, notice(on)],
  });
  const applies = (on: string) => look(file(on), '2025-12-01', { abolitionPivot: 'sent' }).administrative['applies'];
  expect([applies('2025-04-14'), applies('2025-04-15')]).toEqual([true, false]);
});
