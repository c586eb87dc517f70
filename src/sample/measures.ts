import { asDay, civilOf, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { countOf, type Measure, meanOf, sumOf } from './measure.js';
import { paymentsOn } from './money.js';
import { LETTERS_PER_NOTICE, ONE_NOTICE_A_CASE_FROM } from './parameters-notice.js';
import type { Seen } from './seen.js';

export const ASYLUM = 'vw.asylum';
export const NAREIS = 'vw.family-reunification';

/** Files of a procedure open at the end of a day, received more than `over` and at most `upTo` months before. */
export function openOn(procedure: string, day: Day, over = 0, upTo = 1_000): Measure {
  const newest = over === 0 ? day : asDay(addMonths(day, -over, 'clip') - 1);
  const oldest = addMonths(day, -upTo, 'clip');
  return countOf(
    (file) =>
      file.procedure === procedure &&
      file.received <= newest &&
      file.received >= oldest &&
      (file.end === null || file.end > day),
  );
}

/** Mean age in weeks of the asylum files that ended in a year. */
export function weeksAtEnd(year: number): Measure {
  return meanOf(({ procedure, received, end }) =>
    procedure === ASYLUM && isIn(end, year) ? [(end - received) / 7] : [],
  );
}

/** Percentage of the nareis files decided in a year that were decided in time. */
export function percentNareisInTime(year: number): Measure {
  return meanOf(({ procedure, due, end }) => (procedure === NAREIS && isIn(end, year) ? [end <= due ? 100 : 0] : []));
}

/**
 * Percentage of the asylum files whose fifteen months from receipt ended in a year that were decided by then. Files
 * withdrawn by then needed no decision and are left out.
 */
export function percentWithin15Months(year: number): Measure {
  return meanOf(({ procedure, received, end, withdrawn }) => {
    const last = addMonths(received, 15, 'clip');
    if (procedure !== ASYLUM || !isIn(last, year)) return [];
    const ended = end !== null && end <= last;
    return ended && withdrawn ? [] : [ended ? 100 : 0];
  });
}

/** Notices received in a year as the service counted them: every letter until August 2023, then one a case. */
export function noticesIn(year: number): Measure {
  return sumOf(({ earlierNotice, notice }) => {
    const first = earlierNotice ?? notice;
    const again = earlierNotice === null ? null : notice;
    const oldCount = (day: Day | null): boolean => isIn(day, year) && day < ONE_NOTICE_A_CASE_FROM;
    const newCount = isIn(first, year) && first >= ONE_NOTICE_A_CASE_FROM ? 1 : 0;
    return newCount + [first, again].filter(oldCount).length * LETTERS_PER_NOTICE;
  });
}

/** Millions of euros paid in a year, of both streams or of the administrative one. */
export function millionsPaid(year: number, stream?: 'administrative'): Measure {
  return sumOf((file) =>
    paymentsOn(file)
      .filter((payment) => isIn(payment.on, year) && (stream === undefined || payment.stream === stream))
      .reduce((sum, { euros }) => sum + euros / 1e6, 0),
  );
}

/** Mean administrative payment in nareis in 2022 and 2023, in euros. */
export function meanNareisPayment(): Measure {
  return meanOf((file) => {
    if (file.procedure !== NAREIS) return [];
    const inBoth = paymentsOn(file).filter(({ stream, on }) => {
      return stream === 'administrative' && (isIn(on, 2022) || isIn(on, 2023));
    });
    return inBoth.map(({ euros }) => euros);
  });
}

/** Court orders given in a year. */
export function ordersIn(year: number): Measure {
  return sumOf(({ orders }) => orders.filter(({ on }) => isIn(on, year)).length);
}

/** Rows in which the days do not follow each other as they must. */
export function rowsOutOfOrder(): Measure {
  return countOf((file) => !inOrder(file));
}

/** Received ≤ notice < appeal < ruling, no end before the receipt, nothing about a penalty on or after the end. */
function inOrder({ received, earlierNotice, notice, appeal, orders, end }: Seen): boolean {
  const story = [earlierNotice, notice, appeal, ...orders.map(({ on }) => on)].filter((day) => day !== null);
  const rising = story.every((day, i) => i === 0 || day > (story[i - 1] ?? day));
  const first = story[0] ?? received;
  const last = story.at(-1) ?? received;
  return rising && received <= first && (end === null || (received <= end && (story.length === 0 || last < end)));
}

function isIn(day: Day | null, year: number): day is Day {
  return day !== null && civilOf(day).year === year;
}
