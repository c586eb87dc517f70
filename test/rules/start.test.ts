import { describe, expect, it } from 'vitest';
import { type EpisodeFacts, type Facts, NONE, OPENS, UNDATED } from '../../src/facts/facts.js';
import { createOutcome } from '../../src/facts/outcome.js';
import type { Origin } from '../../src/facts/workspace.js';
import { ROLL, START, type TermRules } from '../../src/law/rulebook.js';
import { startOfTerm } from '../../src/rules/start.js';
import { book } from './payment-support.js';

// A term of six months for what was received by day 99, and another one from day 100 on. Days are numbers.

const SIX: TermRules = {
  from: 0,
  to: 99,
  version: 0,
  months: 6,
  days: 0,
  covered: false,
  roll: ROLL.none,
  start: START.receipt,
  lodgingDays: 0,
  yearEndWeeks: 0,
  restartsOnSupplement: false,
};

function later(keys: Partial<TermRules> = {}): TermRules {
  return { ...SIX, from: 100, to: NONE, version: 1, ...keys };
}

const OTHER = later({ months: 0, days: 56 });

const unknown = {
  procedure: 0,
  received: NONE,
  lodged: NONE,
  forwarded: NONE,
  feePaid: NONE,
  responsibleSince: NONE,
  orders: [],
};

const first = { opens: OPENS.application, on: UNDATED, sent: UNDATED, newTerm: null, termEvents: [], standing: [] };

function origin(terms: readonly TermRules[], facts: object, episode: object = {}, termPivot = 'received'): Origin {
  const { origin: found } = createOutcome().work;
  const procedures = [{ terms, termPivot, termProvision: 7, decrees: false }];
  const rules = { ...book, procedures } as unknown as typeof book;
  const open = { ...first, ...episode } as unknown as EpisodeFacts;
  startOfTerm({ ...unknown, episodes: [open], ...facts } as unknown as Facts, open, rules, null, found);
  return found;
}

/** Months and days of the term in force for a file, null when it is not known. */
function length(
  facts: object,
  episode: object = {},
  terms: readonly TermRules[] = [SIX, OTHER],
  pivot?: string,
): unknown {
  const { provision, months, days } = origin(terms, facts, episode, pivot);
  return provision < 0 ? null : [months, days];
}

describe('the version of a term', () => {
  it('is that of the day of receipt, the first and the last day of a version included', () => {
    expect(length({ received: 99 })).toEqual([6, 0]);
    expect(length({ received: 100 })).toEqual([0, 56]);
    expect(length({ received: 50 }, {}, [OTHER])).toBeNull();
  });

  it('is that of the day of lodging, where the provision turns on it', () => {
    expect(length({ received: 101, lodged: 99 }, {}, undefined, 'lodged')).toEqual([6, 0]);
    expect(length({ received: 101, lodged: 99 })).toEqual([0, 56]);
  });

  it('without a receipt is the only one there is', () => expect(length({}, {}, [OTHER])).toEqual([0, 56]));

  it('without a receipt and with two of them is not known', () => expect(length({})).toBeNull());

  it.each([
    ['an order', { orders: [{ on: 99 }] }, {}],
    ['the first of two orders', { orders: [{ on: 150 }, { on: 99 }] }, {}],
    ['a decision', {}, { standing: [{ from: 99 }, { from: 150 }] }],
    ['a letter', {}, { termEvents: [{ on: 99 }] }],
    ['the first of two letters', {}, { termEvents: [{ on: 99 }, { on: 120 }] }],
    ['a letter beside one without a day', {}, { termEvents: [{ on: UNDATED }, { on: 99 }] }],
    ['an annulment', {}, { opens: OPENS.annulment, on: 99, sent: 99 }],
    ['a letter of an earlier lateness', { episodes: [{ ...first, termEvents: [{ on: 99 }] }, first] }, {}],
    ['responsibility', { responsibleSince: 99 }, {}],
    ['forwarding', { forwarded: 99 }, {}],
  ])('without a receipt is the one that had begun by %s', (_name, facts, episode) => {
    expect(length(facts, episode)).toEqual([6, 0]);
  });

  it.each([
    ['a later order', { orders: [{ on: 100 }] }, {}],
    ['a letter without a day', {}, { termEvents: [{ on: UNDATED }] }],
    ['a later decision', {}, { standing: [{ from: 150 }] }],
  ])('without a receipt is not known by %s: two had begun', (_name, facts, episode) => {
    expect(length(facts, episode)).toBeNull();
  });

  it('without a receipt is known when those that had begun are the same', () => {
    const order = { orders: [{ on: 200 }] };
    expect(length(order, {}, [SIX, later()])).toEqual([6, 0]);
    const differs = { months: 7, days: 1, roll: ROLL.atw, start: START.lodging, yearEndWeeks: 6 };
    for (const [key, value] of Object.entries(differs))
      expect(length(order, {}, [SIX, later({ [key]: value })]), key).toBeNull();
  });
});

describe('from what day a term counts', () => {
  const from = (start: number, facts: object) => origin([{ ...SIX, to: NONE, start }], facts).from;

  it('receipt, or the day of lodging', () => {
    expect(from(START.receipt, { received: 50, lodged: 40 })).toBe(50);
    expect(from(START.lodging, { received: 50, lodged: 40 })).toBe(40);
    expect(from(START.responsibilityOrLodging, { received: 50, lodged: 40 })).toBe(40);
    expect(from(START.namedDay, { received: 50, lodged: 40 })).toBe(NONE);
  });

  it('the later of payment and receipt', () => {
    expect(from(START.payment, { received: 50, lodged: 50, feePaid: 60 })).toBe(60);
    expect(from(START.payment, { received: 50, lodged: 50, feePaid: 40 })).toBe(50);
    expect(from(START.payment, { received: 50, lodged: 50 })).toBe(50);
    expect(from(START.payment, { feePaid: 60 })).toBe(NONE);
    expect(from(START.receipt, { received: 50, lodged: 50, feePaid: 60 })).toBe(50);
  });

  it('the day of responsibility, where the rule turns on it', () => {
    expect(from(START.responsibility, { received: 50, lodged: 50, responsibleSince: 70 })).toBe(70);
    expect(from(START.responsibilityOrLodging, { received: 50, lodged: 40, responsibleSince: 70 })).toBe(70);
    expect(from(START.receipt, { received: 50, lodged: 50, responsibleSince: 70 })).toBe(50);
  });

  it('the day on which a ruling was sent, with the term that it set', () => {
    const newTerm = { months: 0, days: 28, covered: true, until: NONE };
    const later = { opens: OPENS.annulment, on: 200, sent: 202, newTerm };
    expect(origin([SIX], { received: 50 }, later)).toMatchObject({
      from: 202,
      months: 0,
      days: 28,
      covered: true,
      roll: ROLL.court,
      fixedEnd: NONE,
      decrees: false,
      provision: book.cite.courtTerm,
    });
    expect(origin([SIX], { received: 50 }, { ...later, newTerm: null })).toMatchObject({ from: 202, months: 6 });
  });

  it('is not known for a procedure that the law does not know', () => {
    expect(origin([SIX], { procedure: -1, received: 50 })).toMatchObject({ from: NONE, provision: -1, months: 0 });
  });
});
