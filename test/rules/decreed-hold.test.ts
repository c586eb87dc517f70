import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/facts.js';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import { SLOT } from '../../src/law/slots.js';
import { decreedOrderHold } from '../../src/rules/decreed-hold.js';
import { createRecorder } from '../../src/rules/recorder.js';
import { type HandCase, look } from '../rulings/by-hand.js';
import { day } from './payment-support.js';

// The spring of 2020: from 16 March to 15 May no penalty days in immigration, where the term had ended by 16 March.

const held = { forceMajeure2020: 'immigration' };
const book = compile(baseLaw, held);

/** An entry visa with a court order of two weeks and 100 euro a day. */
const ordered = (on: string): HandCase => ({
  procedure: 'vw.mvv',
  events: [
    { type: 'received', on: '2019-06-03' },
    { type: 'court-order', on, term: 'P2W', perDay: 100, max: 15_000 },
  ],
});

describe('a court penalty in the spring of 2020', () => {
  it.each([
    // Two weeks to 9 March: 10 to 15 March are six days, 16 to 20 May five.
    ['2020-02-24', 11],
    // To 16 March: 16 to 20 May.
    ['2020-03-02', 5],
    // To 17 March, after the day of the provision: from 18 March on 14 + 30 + 20 days.
    ['2020-03-03', 64],
  ])('of a ruling of %s has %i days on 20 May', (on, days) => {
    expect(look(ordered(on), '2020-05-20', held).court[0]).toMatchObject({ days });
  });

  it.each([
    ['2020-03-15', 'accruing'],
    ['2020-03-16', 'held'],
    ['2020-05-15', 'held'],
    ['2020-05-16', 'accruing'],
  ])('on %s is %s', (at, state) => expect(look(ordered('2020-02-24'), at, held).court[0]).toMatchObject({ state }));

  it('is held only when it can run on one of those days, and asked about only then', () => {
    const facts = { procedure: book.procedureIndex.get('vw.mvv') ?? -1, holds: [] } as unknown as Facts;
    const holdFrom = (first: string) => {
      const rec = createRecorder(false);
      const hold = decreedOrderHold(facts, day('2020-03-01'), day(first), book, rec);
      return [hold !== null, rec.consulted[SLOT.decreedHold] === 1];
    };
    expect(holdFrom('2020-05-15')).toEqual([true, true]);
    expect(holdFrom('2020-05-16')).toEqual([false, false]);
  });
});
