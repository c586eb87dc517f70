import * as z from 'zod';
import { type CaseSchema, caseSchemaFor } from './schema.js';

/**
 * The schema of a case file in its JSON form, for days without time and any procedure key. It judges one value at a
 * time; read case files with `parseCase`, which also compares events and has sentences that say what to do.
 */
export const caseSchema: CaseSchema = caseSchemaFor({});

/** The JSON Schema (draft 2020-12) of a case file. A new object on every call. */
export function caseJsonSchema(): object {
  return {
    title: 'Case file of dwangsom',
    description: 'The events of one application, objection or appeal in Dutch administrative law.',
    ...z.toJSONSchema(caseSchema, { io: 'input' }),
  };
}
