/** The law as data: provisions, procedures, readings, and a lookup that never guesses. */
export { applyReform, reformNamed, UnknownReformError } from './law/apply-reform.js';
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
export type * from './law/reform.js';
export type * from './law/source.js';
export { applySupplement } from './law/supplement/apply.js';
export { type AddedVersion, type LawSupplement, SUPPLEMENT_FORMAT } from './law/supplement/types.js';
