import { parseDay } from '../../src/calendar/parse.js';
import { parseDuration } from '../../src/calendar/parse-duration.js';
import type { ParseCaseOptions } from '../../src/case/leaves.js';
import type { RawEvent } from '../../src/case/schema.js';
import { schemaFor } from '../../src/case/schema-memo.js';
import { snapshotOf } from '../../src/case/snapshot.js';
import { centsFromEuros } from '../../src/money/euros.js';

/*
 * The slow and obvious way from a file to a case: the schema judges, and what it lets pass is converted key by key. It
 * shares no code with the quick decoder but the readers of single days, durations and amounts.
 */

const DAYS = new Set([
  'on',
  'until',
  'from',
  'sent',
  'lodged',
  'effectiveFrom',
  'dated',
  'receivedByApplicant',
  'notice',
  'payBy',
]);
const AMOUNTS = new Set(['perDay', 'perWeek', 'max', 'amount', 'amountAtStake', 'costs', 'fee']);

/** The case that the schema finds in a file, `undefined` when it finds issues. */
export function readBySchema(input: unknown, options: ParseCaseOptions): object | undefined {
  const { value, findings } = snapshotOf(input);
  const judged = schemaFor(options).safeParse(value);
  if (findings.length > 0 || !judged.success) return undefined;
  const { format: _, id = null, applicants = 1, labels = {}, findings: found = {}, events, ...rest } = judged.data;
  return {
    id,
    applicants,
    labels: { ...labels },
    findings: found,
    ...converted(rest, options),
    events: events.map((event, index) => ({ ...eventOf(event, options), index })),
  };
}

function eventOf(event: RawEvent, options: ParseCaseOptions): object {
  if (event.type !== 'court-order') return converted(event, options);
  const { steps = [], perDay, perWeek, tiers, ...rest } = event;
  return {
    ...converted(rest, options),
    steps: steps.map((step) => ({ penalty: false, ...converted(step, options) })),
    amount:
      perDay !== undefined
        ? { kind: 'per-day', cents: cents(perDay) }
        : perWeek !== undefined
          ? { kind: 'per-week', cents: cents(perWeek) }
          : tiers !== undefined
            ? { kind: 'tiers', tiers: tiers.map((tier) => ({ days: tier.days, cents: cents(tier.perDay) })) }
            : { kind: 'unknown' },
  };
}

/** An object with the values of its keys converted by their names. */
function converted(object: object, options: ParseCaseOptions): object {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, convertedValue(key, value, options)]),
  );
}

function convertedValue(key: string, value: unknown, options: ParseCaseOptions): unknown {
  if (DAYS.has(key)) return day(value, options);
  if (AMOUNTS.has(key)) return cents(value);
  if (key === 'by' || key === 'within') return duration(value);
  if (key === 'term' || key === 'newTerm' || key === 'termSet') {
    if (typeof value === 'object' && value !== null && 'until' in value) return { until: day(value.until, options) };
    return String(value).startsWith('P') ? { duration: duration(value) } : { until: day(value, options) };
  }
  return value;
}

function day(value: unknown, options: ParseCaseOptions): number {
  const read = parseDay(String(value), options);
  if (!read.ok) throw new Error(read.message);
  return read.day;
}

function duration(value: unknown): object {
  const read = parseDuration(String(value));
  if (!read.ok) throw new Error(read.message);
  return read.duration;
}

function cents(value: unknown): number {
  const read = centsFromEuros(typeof value === 'number' ? value : String(value));
  if (!read.ok) throw new Error(read.message);
  return read.cents;
}
