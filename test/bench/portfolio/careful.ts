/*
 * The program that a careful developer would write with luxon and decimal.js for the plain files of the sample: the same
 * law once more, from the text of the acts, sharing nothing with the library. Dates are DateTime, amounts Decimal. It
 * gives all that the kernel gives (deadline, status, both penalties, what one more day costs, what it comes to), and no
 * more; it is as lean as such a program can be without numbers in place of dates: holidays are worked out once a year, the
 * amounts by tier and not day by day, and a file without a notice or an order costs no more than its deadline.
 */
import { Decimal } from 'decimal.js';
import { DateTime } from 'luxon';
import type { SampleRow } from '../../../src/sample/row.js';
import { day, deadlineOn, maybe } from './careful-term.js';

const ABOLISHED_ASYLUM = day('2020-07-11');
const ABOLISHED = day('2025-04-15');
const TIERS = [23, 35, 45].map((euros) => new Decimal(euros));

function isExcluded(row: SampleRow, notice: DateTime): boolean {
  if (row.procedure === 'vw.asylum') return notice >= ABOLISHED_ASYLUM;
  return row.procedure !== 'rwn.naturalisation' && notice >= ABOLISHED;
}

/** Days from one day to another, both counted; none when the second lies before the first. */
function daysBetween(from: DateTime, to: DateTime): number {
  return Math.max(0, Math.round(to.diff(from, 'days').days) + 1);
}

/** A penalty on a day: what is due, what one more day adds, what it comes to when nothing is decided, and how it stands. */
interface Penalty {
  readonly due: Decimal;
  readonly perDay: Decimal;
  readonly potential: Decimal;
  readonly state: 'none' | 'waiting' | 'accruing' | 'full';
}

const ZERO = new Decimal(0);
const NO_PENALTY: Penalty = { due: ZERO, perDay: ZERO, potential: ZERO, state: 'none' };

/** The administrative penalty over so many days of lateness. */
function tiers(days: number): Decimal {
  let left = Math.min(42, days);
  return TIERS.reduce((sum, perDay) => {
    const inTier = Math.min(14, left);
    left -= inTier;
    return sum.plus(perDay.times(inTier));
  }, ZERO);
}

function administrative(row: SampleRow, received: DateTime, at: DateTime, closed: DateTime | null): Penalty {
  const notice = maybe(row.notice);
  if (notice === null || notice < received || (closed !== null && notice >= closed) || isExcluded(row, notice))
    return NO_PENALTY;
  if (notice <= deadlineOn(row, received, notice, closed)) return NO_PENALTY;
  const first = notice.plus({ days: 15 });
  const daysUpTo = (on: DateTime): number =>
    daysBetween(first, closed === null ? on : DateTime.min(on, closed.minus({ days: 1 })));
  const days = daysUpTo(at);
  const due = tiers(days);
  return {
    due,
    perDay: tiers(daysUpTo(at.plus({ days: 1 }))).minus(due),
    potential: closed === null ? tiers(42) : due,
    state: days >= 42 ? 'full' : at < first ? 'waiting' : 'accruing',
  };
}

function court(row: SampleRow, at: DateTime, closed: DateTime | null): Penalty {
  if (row.order1_sent === undefined || row.order1_per_day === undefined || row.order1_term === undefined)
    return NO_PENALTY;
  const ends = day(row.order1_sent).plus({ weeks: Number(row.order1_term.slice(1, -1)) });
  // The day of the decision counts, that of a withdrawal does not.
  const last = closed === null || row.withdrawn === undefined ? closed : closed.minus({ days: 1 });
  const perDay = new Decimal(row.order1_per_day);
  const max = row.order1_max === undefined ? null : new Decimal(row.order1_max);
  const dueOn = (on: DateTime): Decimal => {
    const due = perDay.times(daysBetween(ends.plus({ days: 1 }), last === null ? on : DateTime.min(on, last)));
    return max === null ? due : Decimal.min(due, max);
  };
  const due = dueOn(at);
  return {
    due,
    perDay: dueOn(at.plus({ days: 1 })).minus(due),
    potential: max !== null && closed === null ? max : due,
    state: at <= ends ? 'waiting' : max !== null && due.gte(max) ? 'full' : 'accruing',
  };
}

/** How a file stands. */
export type Standing =
  | 'withdrawn'
  | 'decidedInTime'
  | 'decidedLate'
  | 'inTerm'
  | 'accruing'
  | 'maximumReached'
  | 'inGrace'
  | 'late';

function standing(
  row: SampleRow,
  at: DateTime,
  closed: DateTime | null,
  deadline: DateTime,
  states: readonly Penalty['state'][],
): Standing {
  if (row.withdrawn !== undefined) return 'withdrawn';
  if (closed !== null) return closed <= deadline ? 'decidedInTime' : 'decidedLate';
  if (at <= deadline) return 'inTerm';
  if (states.includes('accruing')) return 'accruing';
  if (states.includes('full')) return 'maximumReached';
  return states.includes('waiting') ? 'inGrace' : 'late';
}

/** What all files come to on a day: cents, files by how they stand, and the sum of the last days of their terms since 1970. */
export interface Careful {
  readonly administrative: number;
  readonly court: number;
  readonly perDay: number;
  readonly potential: number;
  readonly deadlines: number;
  readonly files: ReadonlyMap<Standing, number>;
}

export function carefully(rows: readonly SampleRow[], at: string): Careful {
  const today = day(at);
  let [a, c, perDay, potential, deadlines] = [ZERO, ZERO, ZERO, ZERO, 0];
  const files = new Map<Standing, number>();
  for (const row of rows) {
    const received = day(row.received);
    const closed = maybe(row.decided ?? row.withdrawn);
    const deadline = deadlineOn(row, received, closed ?? today, closed);
    const [own, ordered] = [administrative(row, received, today, closed), court(row, today, closed)];
    const how = standing(row, today, closed, deadline, [own.state, ordered.state]);
    files.set(how, (files.get(how) ?? 0) + 1);
    deadlines += deadline.toMillis() / 86_400_000;
    a = a.plus(own.due);
    c = c.plus(ordered.due);
    perDay = perDay.plus(own.perDay).plus(ordered.perDay);
    potential = potential.plus(own.potential).plus(ordered.potential);
  }
  const cents = (euros: Decimal): number => euros.times(100).toNumber();
  return {
    administrative: cents(a),
    court: cents(c),
    perDay: cents(perDay),
    potential: cents(potential),
    deadlines,
    files,
  };
}
