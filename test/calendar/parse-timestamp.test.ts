import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/calendar/day.js';
import { parseDay } from '../../src/calendar/parse.js';
import { civilDayOfInstant, isKnownZone } from '../../src/calendar/zone.js';
import { aDay, luxonOf, patient } from './support.js';

const instants = civilDayOfInstant;

function read(text: string, zone?: string): string {
  const result = parseDay(text, { instants, zone });
  return result.ok ? `${isoOf(result.day)} from ${result.from}` : result.code;
}

describe('a timestamp with an offset becomes the civil day in the Netherlands', () => {
  it.each([
    ['2024-05-31T21:59:59Z', '2024-05-31'],
    ['2024-05-31T22:00:00Z', '2024-06-01'],
    ['2024-05-31T23:30:00Z', '2024-06-01'],
    ['2024-05-31T23:30:00+02:00', '2024-05-31'],
    ['2024-12-31T22:59:59Z', '2024-12-31'],
    ['2024-12-31T23:00:00Z', '2025-01-01'],
    ['2024-05-31T23:30:00-04:00', '2024-06-01'],
    ['2024-05-31T04:00:00+09:00', '2024-05-30'],
    ['2024-05-31T23:30Z', '2024-06-01'],
    ['2024-05-31T21:59:59.999999Z', '2024-05-31'],
    ['2024-05-31T23:30:00+0200', '2024-05-31'],
    ['2024-05-31T23:30:00+02', '2024-05-31'],
    ['2024-05-31 23:30:00+02:00', '2024-05-31'],
    ['2024-06-01T11:59:59+14:00', '2024-05-31'],
    ['2024-06-01T11:58:00+13:59', '2024-05-31'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(`${day} from timestamp`);
  });

  it('and its offset wins over a zone that is named for the file', () => {
    expect(read('2024-05-31T23:30:00Z', 'America/New_York')).toBe('2024-06-01 from timestamp');
  });

  it('a plain day stays that day, whatever the zone', () => {
    expect(read('2024-05-31', 'America/New_York')).toBe('2024-05-31 from date');
  });
});

describe('a timestamp without an offset', patient, () => {
  it('is refused unless a zone is named', () => {
    expect(read('2024-05-31T23:30:00')).toBe('timestamp-without-offset');
  });

  it.each([
    ['2024-05-31T23:30:00', 'Europe/Amsterdam', '2024-05-31'],
    ['2024-05-31T23:30:00', 'UTC', '2024-06-01'],
    ['2024-05-31T19:00:00', 'America/New_York', '2024-06-01'],
    ['2024-06-01T05:00:00', 'Asia/Tokyo', '2024-05-31'],
    ['2024-10-27T02:30:00', 'Europe/Amsterdam', '2024-10-27'],
    ['2024-05-31T23:30', 'UTC', '2024-06-01'],
    ['2024-05-31 23:30:00.123456789', 'UTC', '2024-06-01'],
  ])('%s in %s is %s', (text, zone, day) => {
    expect(read(text, zone)).toBe(`${day} from timestamp`);
  });

  it('is refused at a time that the clock skipped: last Sunday of March, and 30 December 2011 in Samoa', () => {
    expect(read('2024-03-31T02:30:00', 'Europe/Amsterdam')).toBe('timestamp-impossible');
    expect(read('2024-03-31T02:30:00', 'UTC')).toBe('2024-03-31 from timestamp');
    expect(read('2011-12-30T12:00:00', 'Pacific/Apia')).toBe('timestamp-impossible');
  });

  it('is refused at a time that occurred on two Dutch days', () => {
    // On 26 October 2014 Moscow went from +04:00 to +03:00: 01:30 was 21:30 and 22:30 UTC, 23:30 and 00:30 in Amsterdam.
    expect(read('2014-10-26T01:30:00', 'Europe/Moscow')).toBe('timestamp-ambiguous');
    expect(read('2014-10-26T00:59:59', 'Europe/Moscow')).toBe('2014-10-25 from timestamp');
    expect(read('2014-10-26T02:00:00', 'Europe/Moscow')).toBe('2014-10-26 from timestamp');
    expect(read('2014-10-26T01:30:00+04:00', 'Europe/Moscow')).toBe('2014-10-25 from timestamp');
  });

  it.each(['Europe/Amsterdm', '+02:00', 'local', 'system', '', '2', 'UTC+3'])('the zone %j is refused', (zone) => {
    expect(read('2024-05-31T23:30:00', zone)).toBe('zone-unknown');
    expect(isKnownZone(zone)).toBe(false);
  });

  it('read in Europe/Amsterdam is the day it says, at any existing time of day', () => {
    const seconds = fc.nat(86_399);
    fc.assert(
      fc.property(aDay, seconds, (day, second) => {
        const clock = luxonOf(day).plus({ seconds: second }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
        const result = parseDay(clock, { instants, zone: 'Europe/Amsterdam' });
        if (result.ok) expect(result.day).toBe(day);
        else expect(result.code).toBe('timestamp-impossible');
      }),
      { numRuns: 2000 },
    );
  });

  it('and one with an offset agrees with Intl, from 1940 to 2100', () => {
    const dutch = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
    const millis = fc.integer({ min: -946_684_800_000, max: 4_102_444_800_000 });
    fc.assert(
      fc.property(millis, (at) => {
        const text = DateTime.fromMillis(at, { zone: 'utc' }).toISO() ?? '';
        expect(read(text)).toBe(`${dutch.format(at)} from timestamp`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a timestamp that cannot be read', () => {
  it.each([
    ['2023-02-30T10:00:00Z', 'day-impossible'],
    ['2024-05-31T24:00:00Z', 'timestamp-impossible'],
    ['2024-05-31T23:60:00Z', 'timestamp-impossible'],
    ['2024-05-31T23:59:60Z', 'timestamp-impossible'],
    ['2024-05-31T23:30:00+15:00', 'timestamp-impossible'],
    ['2024-05-31T23:30:00+01:60', 'timestamp-impossible'],
    ['2024-05-31T', 'timestamp-format'],
    ['2024-05-31T23', 'timestamp-format'],
    ['2024-05-31t23:30:00z', 'timestamp-format'],
    ['2024-05-31  23:30:00Z', 'timestamp-format'],
    ['2024-05-31T23:30:00+02:00[Europe/Amsterdam]', 'timestamp-format'],
    ['20240531T233000Z', 'day-format'],
    ['2024-05-31T23:30:00Z ', 'day-blanks'],
    ['1899-12-31T12:00:00Z', 'day-out-of-range'],
    ['2199-12-31T23:30:00Z', 'day-out-of-range'],
  ])('%j: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('without a reader of instants every timestamp is refused, with the day in the advice', () => {
    expect(parseDay('2024-05-31T23:30:00Z')).toEqual({
      ok: false,
      code: 'timestamp-needs-zone-reader',
      message:
        '2024-05-31T23:30:00Z is a timestamp, and only days are read here. Give the day alone: 2024-05-31, or pass civilDayOfInstant as instants.',
    });
  });
});
