import { type Day, isoOf, isSupportedDay } from './day.js';
import { type DayIssue, dayIssue, diagnoseDay, outOfRange } from './day-issue.js';
import { dayFromIso } from './iso.js';

/** What an instant reader makes of a timestamp: the civil day in the Netherlands, or why there is none. */
export type InstantReading = { readonly ok: true; readonly day: Day } | DayIssue;

/**
 * The port behind which time zones live; `civilDayOfInstant` of `zone.ts` is the one to pass.
 * It receives a timestamp whose date, time and offset were checked, written with `T`. `zone` is given exactly when
 * the timestamp has no offset: the IANA zone in which its local time is meant.
 */
export type InstantReader = (timestamp: string, zone: string | undefined) => InstantReading;

/** How timestamps are to be read; a plain `YYYY-MM-DD` needs none of it. */
export interface ParseDayOptions {
  /** IANA zone in which a timestamp without offset is meant. Without it such a timestamp is refused. */
  readonly zone?: string | undefined;
  /** The reader of instants. Without it every timestamp is refused. */
  readonly instants?: InstantReader | undefined;
}

/** A day and how it was written, or the reason and what to do. */
export type ParsedDay = { readonly ok: true; readonly day: Day; readonly from: 'date' | 'timestamp' } | DayIssue;

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-](\d{2})(?::?(\d{2}))?)?$/;

/**
 * Reads a day: strictly `YYYY-MM-DD`, or an ISO timestamp (`T` or one blank between date and time), which becomes the
 * civil day in Europe/Amsterdam. An offset in the text is decisive; `options.zone` counts only where there is none.
 * Days outside `MIN_DAY` to `MAX_DAY` (both inclusive) are refused. Never throws.
 */
export function parseDay(text: string, options: ParseDayOptions = {}): ParsedDay {
  const day = dayFromIso(text);
  if (day !== undefined) return isSupportedDay(day) ? { ok: true, day, from: 'date' } : outOfRange(text);
  const timestamp = TIMESTAMP.exec(text);
  return timestamp === null ? diagnoseDay(text) : parseTimestamp(timestamp, options);
}

function parseTimestamp(parts: RegExpExecArray, options: ParseDayOptions): ParsedDay {
  const [text, date = '', hour, minute, second = '0', offset, offsetHour = '0', offsetMinute = '0'] = parts;
  if (dayFromIso(date) === undefined) return diagnoseDay(date);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return dayIssue('timestamp-impossible', `${text} has no real time; times run from 00:00:00 to 23:59:59.`);
  }
  if (Number(offsetHour) > 14 || Number(offsetMinute) > 59) {
    return dayIssue('timestamp-impossible', `${text} has no real offset; the Netherlands have +01:00 or +02:00.`);
  }
  if (offset === undefined && options.zone === undefined) {
    return dayIssue(
      'timestamp-without-offset',
      `${text} does not say in which time zone it is. Add the offset (${text}+02:00 or ${text}Z), name the time zone of the file, or give the day alone: ${date}.`,
    );
  }
  if (options.instants === undefined) {
    return dayIssue(
      'timestamp-needs-zone-reader',
      `${text} is a timestamp, and only days are read here. Give the day alone: ${date}, or pass civilDayOfInstant as instants.`,
    );
  }
  const reading = options.instants(text.replace(' ', 'T'), offset === undefined ? options.zone : undefined);
  if (!reading.ok) return reading;
  return isSupportedDay(reading.day)
    ? { ok: true, day: reading.day, from: 'timestamp' }
    : outOfRange(isoOf(reading.day));
}
