import type { ParseCaseOptions } from './leaves.js';
import { type CaseSchema, caseSchemaFor } from './schema.js';

interface Made {
  readonly options: ParseCaseOptions;
  readonly schema: CaseSchema;
}

let last: Made | undefined;

/** The schema for these options; the last one is kept, since a batch is read with one set of options. */
export function schemaFor({ zone, instants, procedures }: ParseCaseOptions): CaseSchema {
  const same = last?.options.zone === zone && last?.options.instants === instants;
  if (last !== undefined && same && last.options.procedures === procedures) return last.schema;
  const options: ParseCaseOptions = { zone, instants, procedures };
  last = { options, schema: caseSchemaFor(options) };
  return last.schema;
}
