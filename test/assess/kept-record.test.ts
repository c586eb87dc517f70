import { expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { parseDay } from '../../src/calendar/parse.js';
import { parseCase } from '../../src/case/parse.js';
import { RECORD_WIDTH } from '../../src/rules/recorder.js';

it('keeps the record of a case while other cases are assessed after it', () => {
  const short = { procedure: 'awb.application', events: [{ type: 'received', on: '2024-01-10' }] };
  const long = { ...short, events: [...short.events, { type: 'notice-of-default', on: '2024-03-07' }] };
  const logOf = (input: unknown): readonly number[] => {
    const at = parseDay('2024-05-02');
    const parsed = parseCase(input);
    if (!at.ok || !parsed.ok) throw new Error('the case and the day are right');
    return assess(parsed.case, { at: at.day }).record?.log ?? [];
  };
  const first = logOf(long);
  const before = [...first];
  const second = logOf(short);
  expect(second.length).toBeLessThan(first.length);
  expect(second.length % RECORD_WIDTH).toBe(0);
  expect(first).toEqual(before);
  expect(logOf(long)).toEqual(before);
});
