import * as z from 'zod';
import {
  CLEAN_TEXT,
  NATIONALITY_FORM,
  type ParseCaseOptions,
  PROCEDURE_FORM,
  RESERVED_KEYS,
  type Refusal,
  readCents,
  readDay,
  readDuration,
  readTermSet,
} from './leaves.js';
import { MAX_EUROS, MAX_NAME_CHARS } from './limits.js';

/*
 * The single values of a case file. A message of a check is the code of the issue; the sentence is written later, where
 * the place in the file is known. Refusals of days, durations and amounts carry their own sentence in `params`.
 */

const DAY_FORM = '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].+)?$';
const DURATION_FORM = '^P[1-9][0-9]{0,3}[DWMY]$';
const EUROS_FORM = '^(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?$';

/** One line of text, at most `most` characters; empty only when `mayBeEmpty`. */
export function textOf(most: number, mayBeEmpty = false): z.ZodString {
  return z
    .string()
    .min(mayBeEmpty ? 0 : 1, { error: 'text-empty', abort: true })
    .max(most, { error: 'text-too-long', abort: true })
    .regex(CLEAN_TEXT, 'text-unclean');
}

/** The key of a label. */
export function labelKey(): z.ZodString {
  return textOf(MAX_NAME_CHARS).refine((key) => !RESERVED_KEYS.includes(key), 'unknown-key');
}

/** Nationality: two capital letters. */
export function nationality(): z.ZodString {
  return z.string().regex(NATIONALITY_FORM, 'nationality-form').meta({ description: 'ISO 3166-1, two letters' });
}

/** Procedure key: one of the known ones, or any of the right form when none are named. */
export function procedure({ procedures }: ParseCaseOptions): z.ZodString {
  const text = z.string().max(MAX_NAME_CHARS, { error: 'text-too-long', abort: true });
  if (procedures !== undefined) return text.refine((key) => procedures.includes(key), 'unknown-procedure');
  return text.regex(PROCEDURE_FORM, 'unknown-procedure');
}

/** A day, in text. */
export function day(options: ParseCaseOptions): z.ZodString {
  return checked(z.string(), (text) => readDay(text, options)).meta({ pattern: DAY_FORM });
}

/** A duration of one unit, in text. */
export function duration(): z.ZodString {
  return checked(z.string(), readDuration).meta({ pattern: DURATION_FORM });
}

/** Time set for a supplement: a day or a duration, in text. */
export function termSet(options: ParseCaseOptions): z.ZodString {
  return checked(z.string(), (text) => readTermSet(text, options)).meta({ pattern: `${DAY_FORM}|${DURATION_FORM}` });
}

/** An amount in euros, from 0 to `most` euros inclusive: a number or decimal text. */
export function euros(most: number = MAX_EUROS): z.ZodUnion<[z.ZodNumber, z.ZodString]> {
  const number = z.number().meta({ minimum: 0, maximum: most });
  const text = z.string().meta({ pattern: EUROS_FORM });
  return checked(z.union([number, text]), (value) => readCents(value, most));
}

/** A term set by a court: a duration, or an object with its last day. */
export function setTerm(options: ParseCaseOptions) {
  return z.union([duration(), z.strictObject({ until: day(options) })]);
}

/** A schema whose values are also read; what the reader refuses becomes an issue with its code and sentence. */
function checked<S extends z.ZodType>(schema: S, read: (value: z.output<S>) => { readonly ok: true } | Refusal): S {
  return schema.superRefine((value, context) => {
    const result = read(value);
    if (!result.ok) context.addIssue({ code: 'custom', message: result.code, params: { sentence: result.message } });
  });
}
