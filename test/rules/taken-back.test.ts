import { expect, it } from 'vitest';
import { fold } from '../../src/case/fold.js';
import { parseCase } from '../../src/case/parse.js';
import { createOutcome } from '../../src/facts/outcome.js';
import { VERDICT } from '../../src/facts/outcome-codes.js';
import { on } from '../../src/law/make.js';
import { SLOT } from '../../src/law/slots.js';
import { evaluate } from '../../src/rules/evaluate.js';
import { createRecorder, type Recorder } from '../../src/rules/recorder.js';
import { application, look, notice } from '../rulings/by-hand.js';
import { book } from './payment-support.js';

// The plain application must be decided by 6 March 2024; a notice of 7 March makes 22 March the first penalty day. Taken
// back on that day at the latest it never was a notice.

function verdict(withdrawnOn: string, rec: Recorder | null): number | undefined {
  const parsed = parseCase(application(notice('2024-03-07'), { type: 'notice-withdrawn', on: withdrawnOn }));
  if (!parsed.ok) throw new Error('the file is right');
  const at = on('2024-06-30');
  const out = createOutcome();
  evaluate(fold(parsed.case, at, book).facts, book, at, rec, out);
  return out.episodes.items[0]?.notices.items[0]?.verdict;
}

it.each([
  ['2024-03-21', VERDICT.defective],
  ['2024-03-22', VERDICT.defective],
  ['2024-03-23', VERDICT.valid],
])('taken back on %s, with and without a record', (day, expected) => {
  expect(verdict(day, null)).toBe(expected);
  expect(verdict(day, createRecorder(true))).toBe(expected);
});

it('taken back in time it is not undetermined either, where the term is not known', () => {
  const events = [notice('2024-03-07'), { type: 'notice-withdrawn', on: '2024-03-15' }];
  const verdictOf = (more: readonly (typeof events)[number][]) =>
    look({ procedure: 'awb.application', events: more }, '2024-06-30').noticeVerdict;
  expect(verdictOf(events)).toBe('defective');
  expect(verdictOf(events.slice(0, 1))).toBe('undetermined');
});

it('turns on the reading of the first penalty day, which therefore counts as consulted', () => {
  const rec = createRecorder(true);
  verdict('2024-03-22', rec);
  expect(rec.consulted[SLOT.freeDays]).toBe(1);
});
