import { asDay, civilOf, type Day, dayOf } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { paymentsOn } from './money.js';
import { LETTERS_PER_NOTICE, ONE_NOTICE_A_CASE_FROM } from './parameters-notice.js';
import type { Seen } from './seen.js';

/** Something counted over the rows of a portfolio. */
export interface Measure {
  see(file: Seen): void;
  found(): number;
}

function count(holds: (file: Seen) => number | boolean): Measure {
  let total = 0;
  return { see: (file) => void (total += Number(holds(file))), found: () => total };
}

function mean(values: (file: Seen) => readonly number[]): Measure {
  let total = 0;
  let times = 0;
  return {
    see(file): void {
      for (const value of values(file)) {
        total += value;
        times++;
      }
    },
    found: () => (times === 0 ? 0 : total / times),
  };
}

/** Files of a procedure open at the end of a day, received more than `over` and at most `upTo` months before. */
export function openOn(procedure: string, day: Day, over = 0, upTo = 999): Measure {
  const newest = over === 0 ? day : asDay(addMonths(day, -over, 'clip') - 1);
  const oldest = addMonths(day, -upTo, 'clip');
  return count(
    (file) =>
      file.procedure === procedure &&
      file.received <= newest &&
      file.received >= oldest &&
      (file.end === null || file.end > day),
  );
}

/** Mean age in weeks of the asylum files that ended in a year. */
export function weeksAtEnd(year: number): Measure {
  return mean((file) => (endedIn(file, 'vw.asylum', year) ? [((file.end ?? 0) - file.received) / 7] : []));
}

/** Notices received in a year as the service counted them: every letter until August 2023, then one a case. */
export function noticesIn(year: number): Measure {
  return count((file) => {
    const first = file.earlierNotice ?? file.notice;
    const again = file.earlierNotice === null ? null : file.notice;
    return letters(first, year, false) + letters(again, year, true);
  });
}

function letters(notice: Day | null, year: number, again: boolean): number {
  if (notice === null || civilOf(notice).year !== year) return 0;
  if (notice < ONE_NOTICE_A_CASE_FROM) return LETTERS_PER_NOTICE;
  return again ? AGAIN : 1;
}
const AGAIN = 0;

/** Millions of euros paid in a year. */
export function millionsPaid(year: number, stream?: 'administrative'): Measure {
  return count((file) =>
    paymentsOn(file)
      .filter((payment) => civilOf(payment.on).year === year && (stream === undefined || payment.stream === stream))
      .reduce((sum, { euros }) => sum + euros / 1e6, 0),
  );
}

/** Mean administrative penalty in nareis, of the payments of two years. */
export function meanNareisPayment(from: number, to: number): Measure {
  return mean((file) =>
    file.procedure !== 'vw.family-reunification'
      ? []
      : paymentsOn(file)
          .filter(({ stream, on }) => stream === 'administrative' && on >= dayOf(from, 1, 1) && on <= dayOf(to, 12, 31))
          .map(({ euros }) => euros),
  );
}

/** Court orders given in a year. */
export function ordersIn(year: number): Measure {
  return count(({ orders }) => orders.filter(({ on }) => civilOf(on).year === year).length);
}

/** Percentage of the endings of a year that came in time. */
export function percentOnTime(procedure: string, year: number, inTime: (file: Seen, end: Day) => boolean): Measure {
  return mean((file) => (file.end !== null && endedIn(file, procedure, year) ? [inTime(file, file.end) ? 100 : 0] : []));
}

function endedIn({ procedure, end }: Seen, wanted: string, year: number): boolean {
  return procedure === wanted && end !== null && civilOf(end).year === year;
}

/** Rows in which the days do not follow each other as they must. */
export function disorder(): Measure {
  return count((file) => !inOrder(file));
}

function inOrder({ received, earlierNotice, notice, appeal, orders, end }: Seen): boolean {
  const story = [earlierNotice, notice, appeal, ...orders.map(({ on }) => on)].filter((day) => day !== null);
  const rising = story.every((day, i) => i === 0 || day > (story[i - 1] ?? day));
  const first = story[0] ?? received;
  const last = story.at(-1) ?? received;
  return rising && received <= first && (end === null || (received <= end && last < end));
}

/**
 * Percentage of the files whose fifteen months from receipt ended in a year that were decided by then. Files withdrawn
 * by then needed no decision and are left out.
 */
export function percentWithin15Months(procedure: string, year: number): Measure {
  return mean((file) => {
    const last = addMonths(file.received, 15, 'clip');
    if (file.procedure !== procedure || civilOf(last).year !== year) return [];
    const ended = file.end !== null && file.end <= last;
    return ended && file.withdrawn ? [] : [ended ? 100 : 0];
  });
}
