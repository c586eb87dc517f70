/** The case file: parsing with all issues at once, and its published schema. */
export { parseCaseTextWithZone as parseCaseText, parseCaseWithZone as parseCase } from './case/parse-with-zone.js';
export type * from './case/types.js';
