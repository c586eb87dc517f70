import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/calendar/day.js';
import { dayFromIso } from '../../src/calendar/iso.js';
import { parseDay } from '../../src/calendar/parse.js';
import { aDay, luxonOf, patient, runs } from './support.js';

describe('a day written as YYYY-MM-DD', patient, () => {
  it('is the day that luxon reads', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(parseDay(luxonOf(day).toFormat('yyyy-MM-dd'))).toEqual({ ok: true, day, from: 'date' });
      }),
      runs,
    );
  });

  it('may be the first and the last supported day', () => {
    expect(parseDay('1900-01-01')).toMatchObject({ ok: true });
    expect(parseDay('2199-12-31')).toMatchObject({ ok: true });
  });
});

describe('a text that is no day gets a code and a sentence', () => {
  it.each([
    ['2023-02-30', 'day-impossible', '30 February 2023 does not exist; February 2023 has 28 days.'],
    ['2024-02-30', 'day-impossible', '30 February 2024 does not exist; February 2024 has 29 days.'],
    ['2024-04-31', 'day-impossible', '31 April 2024 does not exist; April 2024 has 30 days.'],
    ['2024-01-00', 'day-impossible', '0 January 2024 does not exist; January 2024 has 31 days.'],
    ['2024-13-01', 'day-impossible', 'Month 13 does not exist; months run from 01 to 12.'],
    ['2024-00-10', 'day-impossible', 'Month 00 does not exist; months run from 01 to 12.'],
    ['1-2-2024', 'day-order', '"1-2-2024" has the year last. If it means 1 February 2024, write 2024-02-01.'],
    ['31/12/2024', 'day-order', '"31/12/2024" has the year last. If it means 31 December 2024, write 2024-12-31.'],
    [
      '2024/02/01',
      'day-separator',
      'Year, month and day are separated by hyphens, unlike in "2024/02/01". Write 2024-02-01.',
    ],
    [
      '2024.2.1',
      'day-separator',
      'Year, month and day are separated by hyphens, unlike in "2024.2.1". Write 2024-02-01.',
    ],
    ['20240201', 'day-compact', 'There are no hyphens, unlike in "20240201". Write 2024-02-01.'],
    ['2024-2-1', 'day-unpadded', 'Month and day have two digits each, unlike in "2024-2-1". Write 2024-02-01.'],
    [' 2024-02-01', 'day-blanks', 'There are blanks before or after "2024-02-01"; leave them out.'],
    ['2024-02-01\n', 'day-blanks', 'There are blanks before or after "2024-02-01"; leave them out.'],
  ])('%j: %s', (text, code, message) => {
    expect(parseDay(text)).toEqual({ ok: false, code, message });
  });

  it.each([
    ['', 'day-empty'],
    ['   ', 'day-empty'],
    ['01-02-24', 'day-order'],
    ['12/31/2024', 'day-order'],
    ['20241332', 'day-compact'],
    ['01022024', 'day-compact'],
    ['2024–02–01', 'day-separator'],
    ['2024-2-30', 'day-unpadded'],
    ['2024-12-1', 'day-unpadded'],
    ['2024/02-01', 'day-separator'],
    ['2024-02/01', 'day-separator'],
    ['1 februari 2024', 'day-format'],
    ['2024-W05-4', 'day-format'],
    ['2024-032', 'day-format'],
    ['+002024-02-01', 'day-format'],
    ['-2024-02-01', 'day-format'],
    ['45323', 'day-format'],
    ['２０２４-02-01', 'day-format'],
    ['2024-02-0x', 'day-format'],
    ['2024-02-1/', 'day-format'],
    ['120240201', 'day-format'],
    ['1-2-2024x', 'day-format'],
    ['x2024-05-31T10:00:00Z', 'day-format'],
    ['1899-12-31', 'day-out-of-range'],
    ['2200-01-01', 'day-out-of-range'],
    ['0204-02-01', 'day-out-of-range'],
  ])('%j: %s', (text, code) => {
    const result = parseDay(text);
    expect(result).toMatchObject({ ok: false, code });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'the 32nd of month %i is named with its month and length',
    (month) => {
      const first = DateTime.utc(2023, month, 1).setLocale('en');
      const name = `${first.monthLong} 2023`;
      expect(parseDay(`2023-${first.toFormat('MM')}-32`)).toMatchObject({
        message: `32 ${name} does not exist; ${name} has ${first.daysInMonth} days.`,
      });
    },
  );

  it('a long text is quoted by its first forty characters', () => {
    const forty = '0123456789'.repeat(4);
    expect(parseDay(forty)).toMatchObject({ message: expect.stringContaining(`"${forty}" is not`) });
    expect(parseDay(`${forty}0`)).toMatchObject({ message: expect.stringContaining(`"${forty}…" is not`) });
  });

  it('the advice never names a day that would itself be refused', () => {
    const part = fc.nat({ max: 99 }).map(String);
    const written = fc.tuple(fc.nat({ max: 9999 }), part, part, fc.constantFrom('-', '/', '.', ''), fc.boolean());
    fc.assert(
      fc.property(written, ([year, month, day, sign, yearFirst]) => {
        const text = (yearFirst ? [year, month, day] : [day, month, year]).join(sign);
        const result = parseDay(text);
        const advice = result.ok ? undefined : /[Ww]rite (\d{4}-\d{2}-\d{2})\./.exec(result.message)?.[1];
        if (advice !== undefined) expect(parseDay(advice)).toMatchObject({ ok: true });
      }),
      runs,
    );
  });
});

describe('any text at all', patient, () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789-/T: +Z.'), maxLength: 30 });
  const near = fc.tuple(fc.nat(2300), fc.nat(19), fc.nat(39)).map(([y, m, d]) => {
    return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  });

  it('is a day that is written the same way, or an issue with a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), digits, near), (text) => {
        const result = parseDay(text);
        if (result.ok) expect(isoOf(result.day)).toBe(text);
        else expect(result.message).toMatch(/^.{10,}\.$/su);
      }),
      runs,
    );
  });

  it('is read by dayFromIso exactly where luxon knows the date', () => {
    fc.assert(
      fc.property(near, (text) => {
        const day = dayFromIso(text);
        const [y = 0, m = 0, d = 0] = text.split('-').map(Number);
        expect(day !== undefined).toBe(DateTime.fromObject({ year: y, month: m, day: d }, { zone: 'utc' }).isValid);
      }),
      runs,
    );
  });
});
