import * as z from 'zod';
import type { ParseCaseOptions } from './leaves.js';
import { MAX_APPLICANTS, MAX_EVENTS, MAX_LABELS, MAX_NAME_CHARS, MAX_TEXT_CHARS } from './limits.js';
import { eventSchemas } from './schema-events.js';
import { euros, labelKey, nationality, procedure, textOf } from './schema-values.js';
import { CASE_FORMAT, FINDINGS } from './words.js';

/** The schema of a case file in its JSON form. It judges one value at a time; `historyIssues` compares them. */
export function caseSchemaFor(options: ParseCaseOptions) {
  const flag = z.boolean().optional();
  const shape = Object.fromEntries(FINDINGS.map((key) => [key, flag])) as Record<
    (typeof FINDINGS)[number],
    typeof flag
  >;
  const file = z.strictObject({
    format: z.literal(CASE_FORMAT).optional(),
    id: textOf(MAX_NAME_CHARS).optional(),
    procedure: procedure(options),
    applicants: z.int().min(1).max(MAX_APPLICANTS).optional(),
    originalApplicants: z.int().min(1).max(MAX_APPLICANTS).optional(),
    nationality: nationality().optional(),
    amountAtStake: euros().optional(),
    group: textOf(MAX_NAME_CHARS).optional(),
    labels: z
      .record(labelKey(), textOf(MAX_TEXT_CHARS, true))
      .refine((labels) => Object.keys(labels).length <= MAX_LABELS, 'too-many-keys')
      .meta({ maxProperties: MAX_LABELS })
      .optional(),
    findings: z.strictObject(shape).optional(),
    events: z
      .array(z.discriminatedUnion('type', eventSchemas(options)))
      .min(1)
      .max(MAX_EVENTS),
  });
  return file.refine(sharersFit, { error: 'too-many-original', path: ['originalApplicants'], when: isObject });
}

/** The applicants of the contested decision are among the persons who share. Runs on files that are refused as well. */
function sharersFit({ applicants = 1, originalApplicants }: Record<string, unknown>): boolean {
  if (typeof applicants !== 'number' || typeof originalApplicants !== 'number') return true;
  return originalApplicants <= applicants;
}

function isObject({ value }: { readonly value: unknown }): boolean {
  return typeof value === 'object' && value !== null;
}

/** The schema of a case file. */
export type CaseSchema = ReturnType<typeof caseSchemaFor>;

/** A case file in its JSON form, validated. */
export type RawCase = z.output<CaseSchema>;

/** An event in its JSON form, validated. */
export type RawEvent = RawCase['events'][number];
