import { asDay, civilOf, daysInMonth, isoOf, isSupportedDay, MAX_DAY, MIN_DAY } from './day.js';
import { dayFromIso } from './iso.js';
import { quoted } from './quoted.js';

/** Why a text is not a day. Codes are stable and never translated. */
export type DayIssueCode =
  | 'day-empty'
  | 'day-blanks'
  | 'day-impossible'
  | 'day-unpadded'
  | 'day-compact'
  | 'day-separator'
  | 'day-order'
  | 'day-format'
  | 'day-out-of-range'
  | 'timestamp-format'
  | 'timestamp-impossible'
  | 'timestamp-ambiguous'
  | 'timestamp-without-offset'
  | 'timestamp-needs-zone-reader'
  | 'zone-unknown';

/** A refused day: a code, and a sentence that says what to do. */
export interface DayIssue {
  readonly ok: false;
  readonly code: DayIssueCode;
  readonly message: string;
}

const WANTED = 'Write the day as YYYY-MM-DD, for example 2024-02-01 for 1 February 2024';
const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A refusal with this code and sentence. */
export function dayIssue(code: DayIssueCode, message: string): DayIssue {
  return { ok: false, code, message };
}

/** The refusal of a day that exists but lies outside `MIN_DAY` to `MAX_DAY`. */
export function outOfRange(iso: string): DayIssue {
  return dayIssue(
    'day-out-of-range',
    `${iso} lies outside the supported days, ${isoOf(MIN_DAY)} to ${isoOf(MAX_DAY)}; check the year.`,
  );
}

/** What is wrong with a text that `dayFromIso` refuses and that is no well-formed timestamp either. */
export function diagnoseDay(text: string): DayIssue {
  const trimmed = text.trim();
  if (trimmed === '') return dayIssue('day-empty', `No day is given. ${WANTED}.`);
  if (trimmed !== text) {
    return dayIssue('day-blanks', `There are blanks before or after ${quoted(trimmed)}; leave them out.`);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return impossible(text);
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) {
    return withHint('day-unpadded', text, 'Month and day have two digits each', yearFirst(text));
  }
  if (/^\d{8}$/.test(text)) {
    const hint = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
    return withHint('day-compact', text, 'There are no hyphens', hint);
  }
  if (/^\d{4}\D\d{1,2}\D\d{1,2}$/.test(text)) {
    return withHint('day-separator', text, 'Year, month and day are separated by hyphens', yearFirst(text));
  }
  if (/^\d{1,2}\D\d{1,2}\D(\d{2}|\d{4})$/.test(text)) return wrongOrder(text);
  if (/^\d{5}$/.test(text)) return serial(text);
  if (/^\d{4}-\d{2}-\d{2}[Tt ]/.test(text)) {
    return dayIssue(
      'timestamp-format',
      `${quoted(text)} is not a timestamp that can be read. Write it as 2024-05-31T23:30:00+02:00 or 2024-05-31T21:30:00Z, or give the day alone: 2024-05-31.`,
    );
  }
  return dayIssue('day-format', `${quoted(text)} is not a day. ${WANTED}.`);
}

function impossible(text: string): DayIssue {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const name = MONTHS[month - 1];
  if (name === undefined) {
    return dayIssue('day-impossible', `Month ${text.slice(5, 7)} does not exist; months run from 01 to 12.`);
  }
  const where = `${name} ${text.slice(0, 4)}`;
  return dayIssue('day-impossible', `${day} ${where} does not exist; ${where} has ${daysInMonth(year, month)} days.`);
}

function wrongOrder(text: string): DayIssue {
  const [day = '', month = '', year = ''] = text.split(/\D/);
  const hint = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const meant = usable(hint);
  const said = `${quoted(text)} has the year last`;
  if (meant === undefined) return dayIssue('day-order', `${said}. ${WANTED}.`);
  return dayIssue('day-order', `${said}. If it means ${meant}, write ${hint}.`);
}

/** Number of 1 January 1970 in spreadsheets, which count the days from 30 December 1899. */
const SERIAL_OF_1970 = 25_569;

function serial(text: string): DayIssue {
  const hint = isoOf(asDay(Number(text) - SERIAL_OF_1970));
  const meant = usable(hint);
  const advice = meant === undefined ? WANTED : `If it means ${meant}, write ${hint}`;
  return dayIssue('day-format', `${quoted(text)} looks like the number of a day in a spreadsheet. ${advice}.`);
}

function withHint(code: DayIssueCode, text: string, wrong: string, hint: string): DayIssue {
  const advice = usable(hint) === undefined ? WANTED : `Write ${hint}`;
  return dayIssue(code, `${wrong}, unlike in ${quoted(text)}. ${advice}.`);
}

function yearFirst(text: string): string {
  return text
    .split(/\D/)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The day in words (`1 February 2024`) when the text is a real, supported day. */
function usable(iso: string): string | undefined {
  const day = dayFromIso(iso);
  if (day === undefined || !isSupportedDay(day)) return undefined;
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}
