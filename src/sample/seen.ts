import type { Day } from '../calendar/day.js';
import { dayFromIso } from '../calendar/iso.js';
import type { SampleRow } from './row.js';
import { asylumDue, nareisDue, naturalisationDue, objectionDue, regularDue } from './terms.js';

/** An order as read back from a row; the term in days. */
export interface SeenOrder {
  readonly on: Day;
  readonly sent: Day;
  readonly days: number;
  readonly perDay: number;
  readonly max: number;
}

/** A row read back, as the acceptance table looks at it. */
export interface Seen {
  readonly procedure: string;
  readonly received: Day;
  readonly notice: Day | null;
  readonly earlierNotice: Day | null;
  readonly appeal: Day | null;
  /** The day of the decision or of the withdrawal; null when the file is open. */
  readonly end: Day | null;
  readonly withdrawn: boolean;
  readonly orders: readonly SeenOrder[];
  /** Last day of the term; in asylum six months, without collective extension or moratorium. */
  readonly due: Day;
}

/** Reads a row without dirt. Throws RangeError when a text is no day. */
export function seen(row: SampleRow): Seen {
  return {
    procedure: row.procedure,
    received: day(row.received),
    notice: maybe(row.notice),
    earlierNotice: maybe(row.earlier_notice),
    appeal: maybe(row.appeal),
    end: maybe(row.decided ?? row.withdrawn),
    withdrawn: row.withdrawn !== undefined,
    orders: [
      ...order(row.order1_on, row.order1_sent, row.order1_term, row.order1_per_day, row.order1_max),
      ...order(row.order2_on, row.order2_sent, row.order2_term, row.order2_per_day, row.order2_max),
      ...order(row.order3_on, row.order3_sent, row.order3_term, row.order3_per_day, row.order3_max),
    ],
    due: due(row),
  };
}

function due(row: SampleRow): Day {
  const received = day(row.received);
  switch (row.procedure) {
    case 'vw.asylum':
      return asylumDue(day(row.responsible_since ?? row.received));
    case 'vw.family-reunification':
      return nareisDue(received, day(row.lodged ?? row.received), suspendedDays(row));
    case 'rwn.naturalisation':
      return naturalisationDue(day(row.fee_paid ?? row.received));
    case 'vw.objection':
      return objectionDue(day(row.contested_decision ?? row.received));
    default:
      return regularDue(received, suspendedDays(row));
  }
}

function suspendedDays({ suspended_on: on, suspended_until: until }: SampleRow): number {
  return on === undefined || until === undefined ? 0 : day(until) - day(on);
}

function order(
  on: string | undefined,
  sent: string | undefined,
  term: string | undefined,
  perDay: number | undefined,
  max: number | undefined,
): readonly SeenOrder[] {
  if (on === undefined || sent === undefined || term === undefined || perDay === undefined || max === undefined) {
    return [];
  }
  return [{ on: day(on), sent: day(sent), days: Number(term.slice(1, -1)) * 7, perDay, max }];
}

function maybe(text: string | undefined): Day | null {
  return text === undefined ? null : day(text);
}

function day(text: string): Day {
  const found = dayFromIso(text);
  if (found === undefined) throw new RangeError(`${text} is not a day.`);
  return found;
}
