/** The main door: parse a case file, assess it on a day, explain the result. */
export { alertsOf } from './alerts/alerts.js';
export type { Alert } from './alerts/types.js';
export { type AssessOptions, assess } from './assess/assess.js';
export { balanceOn } from './assess/payment-on.js';
export type * from './assess/payment-types.js';
export type * from './assess/types.js';
export { VERSION } from './assess/version.js';
export { asDay, type Day, isoOf } from './calendar/day.js';
export { parseDay } from './calendar/parse.js';
export { parseCaseTextWithZone as parseCaseText, parseCaseWithZone as parseCase } from './case/parse-with-zone.js';
export type * from './case/types.js';
export { type ExplainOptions, explain, toHtml, toMarkdown, toText } from './explain/explain.js';
export { type JsonOptions, toJson } from './explain/json.js';
export type { AssessmentJson } from './explain/json-types.js';
export type { Explanation } from './explain/types.js';
export { baseLaw } from './law/base.js';
export { UnknownReadingError } from './law/compile.js';
export type { Cents } from './money/cents.js';

import { assessmentJsonSchema } from './explain/json-schema.js';

/** The JSON Schemas that this door publishes, by name. */
export const jsonSchemas: Readonly<Record<string, object>> = {
  get assessment() {
    return assessmentJsonSchema();
  },
};
