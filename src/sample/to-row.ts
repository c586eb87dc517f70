import { asDay, type Day, isoOf } from '../calendar/day.js';
import type { SampleFile } from './file.js';
import { PERIOD_END } from './period.js';
import type { SampleRow } from './row.js';

/** The row of a file whose story has been written. */
export function rowOf(file: SampleFile, id: string): SampleRow {
  const { end, orders } = file;
  const [first, second, third] = orders;
  const responsible = whileOpen(file.responsibleSince, end);
  const extended = whileOpen(file.extendedOn, end);
  const suspended = whileOpen(file.suspendedOn, end);
  return {
    id,
    procedure: file.procedure,
    received: iso(file.received),
    lodged: maybe(file.lodged),
    contested_decision: maybe(file.contested),
    fee_paid: maybe(whileOpen(file.feePaid, end)),
    responsible_since: maybe(responsible),
    extended_by: extended === null ? undefined : 'P3M',
    extended_on: maybe(extended),
    suspended_on: maybe(suspended),
    suspended_until: suspended === null ? undefined : maybe(earlier(file.suspendedUntil, end)),
    suspended_ground: suspended === null ? undefined : 'supplement',
    notice: maybe(file.notice),
    notice_sent: maybe(file.noticeSent),
    appeal: maybe(file.appeal),
    decided: file.withdrawn ? undefined : maybe(end),
    withdrawn: file.withdrawn ? maybe(end) : undefined,
    applicants: file.applicants,
    nationality: file.nationality,
    order1_on: first && iso(first.on),
    order1_sent: first && iso(first.sent),
    order1_term: first && `P${first.weeks}W`,
    order1_per_day: first?.perDay,
    order1_max: first?.max,
    order2_on: second && iso(second.on),
    order2_sent: second && iso(second.sent),
    order2_term: second && `P${second.weeks}W`,
    order2_per_day: second?.perDay,
    order2_max: second?.max,
    order3_on: third && iso(third.on),
    order3_sent: third && iso(third.sent),
    order3_term: third && `P${third.weeks}W`,
    order3_per_day: third?.perDay,
    order3_max: third?.max,
    body: 'IND',
    matter: file.matter,
    seat: file.seat,
    earlier_notice: maybe(file.earlierNotice),
    dirt: undefined,
  };
}

/** A planned day, as far as it came before the end of the file and within the period. */
function whileOpen(day: Day | null, end: Day | null): Day | null {
  return day !== null && day < (end ?? PERIOD_END + 1) ? day : null;
}

function earlier(day: Day | null, end: Day | null): Day | null {
  return day === null || end === null ? day : asDay(Math.min(day, end));
}

function maybe(day: Day | null): string | undefined {
  return day === null ? undefined : iso(day);
}

const texts = new Map<Day, string>();

/** The text of a day; a sample has few different days, so each is written once. */
export function iso(day: Day): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = isoOf(day);
  texts.set(day, text);
  return text;
}
