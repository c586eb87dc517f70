/** The main door: parse a case file, assess it on a day, explain the result. */
export { type AssessOptions, assess } from './assess/assess.js';
export type * from './assess/types.js';
export { VERSION } from './assess/version.js';
export { asDay, type Day, isoOf } from './calendar/day.js';
export { parseDay } from './calendar/parse.js';
export { parseCaseTextWithZone as parseCaseText, parseCaseWithZone as parseCase } from './case/parse-with-zone.js';
export type * from './case/types.js';
export { baseLaw } from './law/base.js';
export { UnknownReadingError } from './law/compile.js';
export type { Cents } from './money/cents.js';
