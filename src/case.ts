/** The case file: parsing with all issues at once, and its published schema. */
export { parseCaseTextWithZone as parseCaseText, parseCaseWithZone as parseCase } from './case/parse-with-zone.js';
export type * from './case/types.js';

import { caseJsonSchema } from './case/published-schema.js';

/** The published JSON Schemas by name; each is made when it is read. */
export const jsonSchemas: Readonly<Record<string, object>> = {
  get case() {
    return caseJsonSchema();
  },
};
