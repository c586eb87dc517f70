import { asDay, civilOf, dayOf } from '../calendar/day.js';
import { type Aggregate, DAILY_FROM, DAILY_TO } from './aggregate.js';
import type { Daily } from './evaluate-row.js';

export interface MonthTotal {
  /** `YYYY-MM` in which the penalty days lie. */
  readonly month: string;
  readonly administrativeCents: number;
  readonly courtCents: number;
}

/** The money by month of accrual up to a day, months without money left out. */
export function monthsOf(a: Aggregate, to: number): readonly MonthTotal[] {
  const administrative = monthSums(a.administrativeDaily, to);
  const court = monthSums(a.courtDaily, to);
  return monthSpans().flatMap(({ month }, k) => {
    const administrativeCents = administrative[k]!;
    const courtCents = court[k]!;
    return administrativeCents === 0 && courtCents === 0 ? [] : [{ month, administrativeCents, courtCents }];
  });
}

/** The months of two lists as one, without those in which nothing is left. */
export function addMonthTotals(a: readonly MonthTotal[], b: readonly MonthTotal[]): readonly MonthTotal[] {
  const months = new Map(a.map((m) => [m.month, m]));
  for (const { month, administrativeCents, courtCents } of b) {
    const known = months.get(month);
    months.set(month, {
      month,
      administrativeCents: (known?.administrativeCents ?? 0) + administrativeCents,
      courtCents: (known?.courtCents ?? 0) + courtCents,
    });
  }
  return [...months.values()]
    .filter(({ administrativeCents, courtCents }) => administrativeCents !== 0 || courtCents !== 0)
    .sort((x, y) => (x.month < y.month ? -1 : 1));
}

interface MonthSpan {
  readonly month: string;
  /** Positions in a table of days; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

const SPANS = { list: null as readonly MonthSpan[] | null };

/** Every month of the tables of days. */
function monthSpans(): readonly MonthSpan[] {
  if (SPANS.list !== null) return SPANS.list;
  const list: MonthSpan[] = [];
  for (let day = DAILY_FROM; day <= DAILY_TO; ) {
    const { year, month } = civilOf(asDay(day));
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    list.push({ month: `${year}-${month < 10 ? '0' : ''}${month}`, from: day - DAILY_FROM, to: next - DAILY_FROM });
    day = next;
  }
  SPANS.list = list;
  return list;
}

/** The money of each month up to and including a day: a table holds by how much each day costs more than the one before. */
function monthSums({ first, cents, low }: Daily, to: number): Float64Array {
  const spans = monthSpans();
  const sums = new Float64Array(spans.length);
  let rate = 0;
  for (const [k, span] of spans.entries()) {
    if (span.from + first > to) break;
    if (span.to + first <= low) continue;
    let sum = 0;
    for (let d = span.from; d < span.to; d++) sum += rate += cents[d]!;
    sums[k] = sum;
  }
  return sums;
}
