/** The law as data: provisions, procedures, readings, and a lookup that never guesses. */
export { baseLaw } from './law/base.js';
export { compile, UnknownReadingError } from './law/compile.js';
export { freeDayOn, holidayOn, rollForward } from './law/holidays.js';
export type * from './law/interpretation.js';
export type * from './law/law-set.js';
export type * from './law/procedure.js';
export {
  articleOn,
  type DatedArticle,
  type Lookup,
  lookup,
  type Pivot,
  type Provision,
  type Version,
} from './law/provision.js';
export type * from './law/source.js';
