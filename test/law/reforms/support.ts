import { type AssessOptions, assess } from '../../../src/assess/assess.js';
import { certainCents } from '../../../src/assess/total.js';
import type { Assessment } from '../../../src/assess/types.js';
import { parseCase } from '../../../src/case/parse.js';
import { baseLaw } from '../../../src/law/base.js';
import { on } from '../../../src/law/make.js';
import { policyOption } from '../../../src/law/reforms/options.js';
import type { LawChange } from '../../../src/law/reforms/types.js';

type Event = Readonly<Record<string, unknown>>;

/** A case of these events, assessed on a day under a changed law. */
export function assessUnder(
  change: LawChange | undefined,
  at: string,
  procedure: string,
  events: readonly Event[],
  more: Readonly<Record<string, unknown>> & { readonly readings?: AssessOptions['readings'] } = {},
): Assessment {
  const { readings = {}, ...fields } = more;
  const parsed = parseCase({ id: 'R', procedure, events, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const lawSet = change === undefined ? baseLaw : change(baseLaw);
  return assess(parsed.case, { at: on(at), lawSet, readings });
}

/** The change of a named scenario, from its own first day or another. */
export function named(name: string, from?: string): LawChange | undefined {
  const option = policyOption(name);
  if (option === undefined) throw new Error(name);
  return option.change(from === undefined ? option.from : on(from)).reform;
}

/** Cents: all of it, and the administrative and the court part. */
export function centsOf(found: Assessment): readonly [total: number, administrative: number, court: number] {
  const administrative = found.episodes.reduce((sum, e) => sum + (e.administrative.amountCents ?? 0), 0);
  const court = found.court.reduce((sum, c) => sum + (c.amountCents ?? 0), 0);
  return [certainCents(found.total), administrative, court];
}

/**
 * Asylum: received on 11 February 2024, six months to 11 August. Notice of 8 February 2025, appeal of 1 March, ruling of 9
 * July: sixteen weeks to 29 October, so from 30 October 100 euro a day, 15,000 at most.
 */
export const ASYLUM: readonly Event[] = [
  { type: 'received', on: '2024-02-11' },
  { type: 'notice-of-default', on: '2025-02-08' },
  { type: 'appeal-lodged', on: '2025-03-01' },
  { type: 'court-order', on: '2025-07-09', term: 'P16W', perDay: 100, max: 15000 },
];

/**
 * Entry visa: received on 10 January 2024, ninety days to 9 April. Notice of 1 May: from 16 May to 26 June 42 days, 1,442
 * euro. Ruling of 1 August: two weeks to 15 August, from 16 August 100 euro a day, 15,000 at most.
 */
export const VISA: readonly Event[] = [
  { type: 'received', on: '2024-01-10' },
  { type: 'notice-of-default', on: '2024-05-01' },
  { type: 'court-order', on: '2024-08-01', term: 'P2W', perDay: 100, max: 15000 },
];

/** The events with the one of a type on another day, or left out. */
export function moved(events: readonly Event[], type: string, day: string | null): readonly Event[] {
  return events.flatMap((event) => (event['type'] !== type ? [event] : day === null ? [] : [{ ...event, on: day }]));
}
