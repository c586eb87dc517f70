import { type Day, dayOf, daysInMonth } from './day.js';

/** The years that a table covers, first and last both inclusive. */
export interface YearRange {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** All supported years, `MIN_DAY` to `MAX_DAY`. */
export const ALL_YEARS: YearRange = { firstYear: 1900, lastYear: 2199 };

/** Bits to the right of the month index in a day-table entry. */
export const MONTH_INDEX_SHIFT = 8;
/** Bits to the right of the three roll bits in a day-table entry. */
export const ROLL_SHIFT = 5;
/** Mask of the roll (0–7 days) once shifted. */
export const ROLL_MASK = 7;
/** Mask of the day of the month in a day-table entry, and of the length in a month-table entry. */
export const DAY_MASK = 31;
/** Bits to the right of the first day in a month-table entry. */
export const FIRST_DAY_SHIFT = 5;

/** The day that both tables call 0: 1 January of the first year. */
export function tableBase(years: YearRange): Day {
  return dayOf(years.firstYear, 1, 1);
}

/** One entry a month: first day counted from the base << 5 | number of days. A new array on every call. */
export function monthTable(years: YearRange): Int32Array {
  const table = new Int32Array((years.lastYear - years.firstYear + 1) * 12);
  let first = 0;
  for (let index = 0; index < table.length; index++) {
    const length = daysInMonth(years.firstYear + Math.floor(index / 12), (index % 12) + 1);
    table[index] = (first << FIRST_DAY_SHIFT) | length;
    first += length;
  }
  return table;
}

/**
 * One entry a day, counted from the base: month index << 8 | days to roll << 5 | day of the month. The roll bits are 0:
 * the calendar knows no free days, so whoever does fills them in. A new array on every call, the caller's to change.
 */
export function dayTable(years: YearRange): Int32Array {
  const table = new Int32Array(dayOf(years.lastYear + 1, 1, 1) - tableBase(years));
  const months = monthTable(years);
  let day = 0;
  for (let index = 0; index < months.length; index++) {
    const length = months[index]! & DAY_MASK;
    for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++) {
      table[day++] = (index << MONTH_INDEX_SHIFT) | dayOfMonth;
    }
  }
  return table;
}

/**
 * `addMonths` with the rule `clip`, read from the tables: days counted from the base, in and out.
 * Throws RangeError when either day lies outside the tables, since a read beyond them would be a silent zero.
 */
export function addMonthsByTable(days: Int32Array, months: Int32Array, day: number, add: number): number {
  const packed = days[day];
  const month = packed === undefined ? undefined : months[(packed >> MONTH_INDEX_SHIFT) + add];
  if (packed === undefined || month === undefined) throw new RangeError('The calendar tables do not reach that day.');
  return (month >> FIRST_DAY_SHIFT) + Math.min(packed & DAY_MASK, month & DAY_MASK) - 1;
}
