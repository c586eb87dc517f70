import * as z from 'zod';
import { day, duration, euros, textOf } from '../../case/schema-values.js';

/** Value of the key `format` of a scenario file. */
export const SCENARIO_FORMAT = 'dwangsom/scenario@1';

const MOST_TEXT = 500;
const MOST_NAME = 80;
const percent = z.number().min(0).max(1000);

const reach = z
  .strictObject({
    fields: z.array(textOf(MOST_NAME)).min(1).optional(),
    procedures: z.array(textOf(MOST_NAME)).min(1).optional(),
  })
  .meta({ description: 'The procedures that the change reaches, by field or key (vw.asylum* = all that begin so)' });

const common = {
  for: reach.optional(),
  from: day({})
    .optional()
    .meta({ description: 'First day of its pivot on which it holds, inclusive; always when left out' }),
  to: day({}).optional().meta({ description: 'Last day of its pivot on which it holds, inclusive' }),
  source: textOf(MOST_TEXT).optional(),
};

const BY = ['application', 'notice', 'appeal', 'ruling'] as const;

const abolish = z.strictObject({
  change: z.literal('abolish'),
  penalty: z.enum(['administrative', 'court', 'both']),
  by: z.enum([...BY, 'calendar-day']),
  ...common,
});

const administrativeAmounts = z.strictObject({
  change: z.literal('administrative-amounts'),
  tiers: z
    .array(z.strictObject({ days: z.int().min(1).max(10_000), perDay: euros() }))
    .min(1)
    .max(20)
    .optional(),
  percent: percent.optional(),
  ...common,
});

const courtAmounts = z.strictObject({
  change: z.literal('court-amounts'),
  by: z.enum(BY).optional().meta({ description: 'The day that decides; the ruling when left out' }),
  perDayPercent: percent.optional(),
  perDayAtMost: euros().optional(),
  maxPercent: percent.optional(),
  maxAtMost: euros().optional(),
  ...common,
});

const cap = z.strictObject({
  change: z.literal('cap'),
  amount: euros(),
  each: z.enum(['file', 'applicant']).optional(),
  of: z.enum(['all', 'administrative', 'court']).optional(),
  ...common,
});

const term = z.strictObject({ change: z.literal('term'), length: duration(), ...common });

const stopDecisions = z.strictObject({
  change: z.literal('stop-decisions'),
  from: day({}),
  months: z.int().min(1).max(120),
  source: common.source,
});

const without = z.strictObject({ change: z.literal('without'), provision: textOf(MOST_NAME), for: common.for });

const named = z.strictObject({ change: z.literal('named'), name: textOf(MOST_NAME), from: day({}).optional() });

/** The changes of law by the value of `change`. */
export const CHANGES = {
  abolish,
  'administrative-amounts': administrativeAmounts,
  'court-amounts': courtAmounts,
  cap,
  term,
  'stop-decisions': stopDecisions,
  without,
  named,
} as const;

const year = z.int().min(1900).max(2199);

const aggregate = z
  .strictObject({
    max: euros().meta({
      description: 'The most that one body pays for the penalty days of one calendar year, in euros',
    }),
    of: z.enum(['all', 'administrative', 'court']).optional(),
    body: textOf(MOST_NAME)
      .nullable()
      .optional()
      .meta({ description: 'Label that names the body, "body" when left out; null: all files are one body' }),
    fromYear: year.optional().meta({ description: 'First year of accrual that it reaches, inclusive' }),
    toYear: year.optional().meta({ description: 'Last year of accrual that it reaches, inclusive' }),
  })
  .meta({ description: 'A maximum on a sum, applied after it is made' });

const behaviour = z.strictObject({ decisionsPercent: percent });

/** The schema of a scenario file. */
export const scenarioSchema = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  name: textOf(MOST_NAME),
  source: textOf(MOST_TEXT).optional(),
  note: textOf(MOST_TEXT).optional(),
  reforms: z
    .array(
      z.discriminatedUnion('change', [
        abolish,
        administrativeAmounts,
        courtAmounts,
        cap,
        term,
        stopDecisions,
        without,
        named,
      ]),
    )
    .max(50)
    .optional(),
  readings: z.record(textOf(MOST_NAME), z.union([z.string(), z.number(), z.boolean()])).optional(),
  aggregate: z.array(aggregate).max(10).optional(),
  behaviour: behaviour.optional(),
});

export type ScenarioFile = z.output<typeof scenarioSchema>;
export type ChangeFile = NonNullable<ScenarioFile['reforms']>[number];

/** The keys that an object of the file knows, by its parts; null for a list or a value. */
export const SCENARIO_PARTS = { top: scenarioSchema, reach, aggregate, behaviour } as const;

/** The JSON Schema (draft 2020-12) of a scenario file. A new object on every call. */
export function scenarioJsonSchema(): object {
  return {
    title: 'Scenario of dwangsom',
    description: 'A reform, readings, maxima of sums or a behaviour under which a portfolio is counted.',
    ...z.toJSONSchema(scenarioSchema, { io: 'input' }),
  };
}
