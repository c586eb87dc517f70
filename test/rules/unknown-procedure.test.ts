import { expect, it } from 'vitest';
import { fold } from '../../src/case/fold.js';
import { parseCase } from '../../src/case/parse.js';
import { NONE } from '../../src/facts/facts.js';
import { createOutcome } from '../../src/facts/outcome.js';
import { STATE, VERDICT, WHY } from '../../src/facts/outcome-codes.js';
import { on } from '../../src/law/make.js';
import { evaluate } from '../../src/rules/evaluate.js';
import { STATUS, statusOf } from '../../src/rules/status.js';
import { application, notice } from '../rulings/by-hand.js';
import { book } from './payment-support.js';

it('of a procedure that the law does not know nothing is known but what the file states', () => {
  // The order of 1 May, two weeks: 16 to 25 May, EUR 1,000.
  const order = { type: 'court-order', on: '2024-05-01', term: 'P2W', perDay: 100, max: 1000 };
  const file = { ...application(notice('2024-03-07', { accepted: true }), order), procedure: 'other.matter' };
  const parsed = parseCase(file);
  if (!parsed.ok) throw new Error('the file is right');
  const at = on('2024-06-30');
  const { facts } = fold(parsed.case, at, book);
  const out = createOutcome();
  evaluate(facts, book, at, null, out);
  const [episode] = out.episodes.items;
  expect(episode).toMatchObject({ deadline: NONE, why: WHY.undetermined, excludedBy: -1 });
  expect(episode?.administrative).toMatchObject({ fixed: STATE.undetermined, firstDay: NONE });
  expect(episode?.notices.items[0]?.verdict).toBe(VERDICT.valid);
  expect(out.orders.items[0]?.track).toMatchObject({ firstDay: on('2024-05-16'), fullOn: on('2024-05-25') });
  expect(statusOf(facts, out, book, at)).toBe(STATUS.maximumReached);
});
