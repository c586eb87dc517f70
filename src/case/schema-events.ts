import * as z from 'zod';
import type { ParseCaseOptions } from './leaves.js';
import {
  MAX_NAME_CHARS,
  MAX_ORDER_EUROS,
  MAX_RATE_EUROS,
  MAX_STEPS,
  MAX_TEXT_CHARS,
  MAX_TIER_DAYS,
  MAX_TIERS,
} from './limits.js';
import { day, duration, euros, setTerm, termSet, textOf } from './schema-values.js';
import { INTERRUPTED_FOR, ORDER_AMOUNTS, PAID_FOR, STATED_BASES, STATED_BY, SUSPENSION_GROUNDS } from './words.js';

/** One schema a type of event, in the order in which ties on one day are resolved. */
export function eventSchemas(options: ParseCaseOptions) {
  const on = day(options);
  const maybeDay = day(options).optional();
  const flag = z.boolean().optional();
  const plain = <const T extends string>(type: T) => z.strictObject({ type: z.literal(type), on });
  return [
    plain('received').extend({ lodged: maybeDay }),
    plain('forwarded'),
    plain('contested-decision'),
    plain('objection-period-ended'),
    plain('fee-paid'),
    plain('responsible-since'),
    plain('term-stated').extend({
      until: on,
      statedBy: z.enum(STATED_BY).optional(),
      basis: z.enum(STATED_BASES).optional(),
    }),
    extended(options),
    plain('suspended').extend({
      from: maybeDay,
      until: maybeDay,
      ground: z.enum(SUSPENSION_GROUNDS),
      termSet: termSet(options).optional(),
      announced: flag,
    }),
    plain('notice-of-default').extend({
      sent: maybeDay,
      defective: flag,
      effectiveFrom: maybeDay,
      accepted: flag,
      unreasonablyLate: flag,
    }),
    plain('notice-withdrawn').extend({ notice: maybeDay }),
    plain('penalty-held').extend({ until: on }),
    plain('appeal-lodged'),
    plain('decision-annulled').extend({ newTerm: setTerm(options).optional(), sent: maybeDay }),
    plain('decision-withdrawn').extend({ newTerm: setTerm(options).optional() }),
    courtOrder(options),
    plain('hearing'),
    plain('decided').extend({ dated: maybeDay, receivedByApplicant: maybeDay, setAside: flag, byOperationOfLaw: flag }),
    plain('withdrawn'),
    plain('penalty-decision').extend({ amount: euros(), payBy: maybeDay, fixedBy: z.enum(STATED_BY).optional() }),
    plain('paid').extend({
      amount: euros(),
      for: z.enum(PAID_FOR).optional(),
      offset: flag,
      effectiveFrom: maybeDay,
    }),
    plain('limitation-interrupted').extend({ for: z.enum(INTERRUPTED_FOR).optional() }),
  ] as const;
}

function extended(options: ParseCaseOptions) {
  return z
    .strictObject({
      type: z.literal('extended'),
      on: day(options).optional(),
      by: duration().optional(),
      until: day(options).optional(),
      ground: textOf(MAX_TEXT_CHARS).optional(),
    })
    .refine((event) => countKeys(event, ['by', 'until']) === 1, { error: 'by-or-until', when: isObject })
    .meta({ oneOf: [{ required: ['by'] }, { required: ['until'] }] });
}

function courtOrder(options: ParseCaseOptions) {
  const rate = euros(MAX_RATE_EUROS).optional();
  return z
    .strictObject({
      type: z.literal('court-order'),
      on: day(options),
      sent: day(options).optional(),
      term: setTerm(options),
      steps: z.array(stepSchema()).max(MAX_STEPS).optional(),
      perDay: rate,
      perWeek: rate,
      tiers: z.array(tierSchema()).min(1).max(MAX_TIERS).optional(),
      max: euros(MAX_ORDER_EUROS).optional(),
      ecli: textOf(MAX_NAME_CHARS).optional(),
      costs: euros().optional(),
      fee: euros().optional(),
    })
    .refine((event) => countKeys(event, ORDER_AMOUNTS) <= 1, { error: 'two-amounts', when: isObject })
    .meta({
      not: {
        anyOf: [
          ['perDay', 'perWeek'],
          ['perDay', 'tiers'],
          ['perWeek', 'tiers'],
        ].map((required) => ({ required })),
      },
    });
}

function stepSchema() {
  return z.strictObject({ what: textOf(MAX_NAME_CHARS), within: duration(), penalty: z.boolean().optional() });
}

function tierSchema() {
  return z.strictObject({ days: z.int().min(1).max(MAX_TIER_DAYS), perDay: euros(MAX_RATE_EUROS) });
}

/** How many of these keys an object has with a value. */
function countKeys(object: object, keys: readonly string[]): number {
  const values = new Map(Object.entries(object));
  return keys.filter((key) => values.get(key) !== undefined).length;
}

/** Checks on the presence of keys run also when other keys of the same object are refused. */
function isObject({ value }: { readonly value: unknown }): boolean {
  return typeof value === 'object' && value !== null;
}
