/* The first half of the program with luxon: from the columns of a file to the last day of its term. */
import { DateTime } from 'luxon';
import type { SampleRow } from '../../../src/sample/row.js';

const utc = { zone: 'utc' } as const;
export const day = (text: string): DateTime => DateTime.fromISO(text, utc);
export const maybe = (text: string | undefined): DateTime | null => (text === undefined ? null : day(text));

const EQUATED = new Set(
  '2019-05-31 2019-12-27 2020-05-22 2021-05-14 2022-05-27 2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'.split(
    ' ',
  ),
);
const holidays = new Map<number, ReadonlySet<string>>();

/** General holidays of a year (Algemene termijnenwet, art. 3). */
function holidaysIn(year: number): ReadonlySet<string> {
  const known = holidays.get(year);
  if (known !== undefined) return known;
  const easter = easterIn(year);
  const king = DateTime.utc(year, 4, 27);
  const days = [
    DateTime.utc(year, 1, 1),
    easter.minus({ days: 2 }),
    easter.plus({ days: 1 }),
    king.weekday === 7 ? king.minus({ days: 1 }) : king,
    DateTime.utc(year, 5, 5),
    easter.plus({ days: 39 }),
    easter.plus({ days: 50 }),
    DateTime.utc(year, 12, 25),
    DateTime.utc(year, 12, 26),
  ];
  const set = new Set(days.map((one) => one.toISODate() ?? ''));
  holidays.set(year, set);
  return set;
}

/** Easter Sunday by the method of Gauss, as corrected by Lichtenberg. */
function easterIn(year: number): DateTime {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const oe = 7 - ((og - sz) % 7);
  return DateTime.utc(year, 3, 1).plus({ days: og + oe - 1 });
}

function workingDay(from: DateTime): DateTime {
  let one = from;
  for (;;) {
    const iso = one.toISODate() ?? '';
    if (one.weekday < 6 && !holidaysIn(one.year).has(iso) && !EQUATED.has(iso)) return one;
    one = one.plus({ days: 1 });
  }
}

interface Term {
  readonly length: { readonly months?: number; readonly days?: number };
  readonly rolls: boolean;
}

const NEW_NAREIS = day('2025-03-28');

function termOf(row: SampleRow, received: DateTime): Term {
  switch (row.procedure) {
    case 'vw.asylum':
      return { length: { months: 6 }, rolls: false };
    case 'vw.family-reunification':
      return received >= NEW_NAREIS ? { length: { months: 9 }, rolls: false } : { length: { days: 90 }, rolls: true };
    case 'vw.regular':
    case 'vw.mvv':
      return { length: { days: 90 }, rolls: true };
    case 'vw.objection':
      return { length: { days: 19 * 7 }, rolls: false };
    case 'rwn.naturalisation':
      return { length: { months: 12 }, rolls: false };
    default:
      throw new Error(`no term for ${row.procedure}`);
  }
}

function startOf(row: SampleRow, received: DateTime): DateTime {
  if (row.procedure === 'vw.asylum') return maybe(row.responsible_since) ?? received;
  if (row.procedure === 'rwn.naturalisation') return DateTime.max(received, maybe(row.fee_paid) ?? received);
  if (row.procedure !== 'vw.objection' || row.contested_decision === undefined) return received;
  return DateTime.max(workingDay(day(row.contested_decision).plus({ weeks: 4 })), received);
}

/** Last day of the term as it is known on a day. */
export function deadlineOn(row: SampleRow, received: DateTime, known: DateTime, closed: DateTime | null): DateTime {
  const term = termOf(row, received);
  const bare = startOf(row, received).plus(term.length);
  const plain = term.rolls ? workingDay(bare) : bare;
  if (row.extended_by === undefined || row.extended_on === undefined) return plain;
  const on = day(row.extended_on);
  if (on > known || on > plain || (closed !== null && on > closed)) return plain;
  // Three months at most: the extension is of the length that still rolls; months follow months once.
  if (term.length.months !== undefined) return startOf(row, received).plus({ months: term.length.months + 3 });
  const end = bare.plus({ months: 3 });
  return term.rolls ? workingDay(end) : end;
}
