/** The law as data: provisions, procedures, readings, and a lookup that never guesses. */
export { type LawFile, lawPages } from './explain/law/docs.js';
export { type LawJsonOptions, lawJson } from './explain/law/law-json.js';
export type * from './explain/law/types.js';
export { featureFiles } from './explain/scenario/files.js';
export type * from './explain/scenario/types.js';
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
export type { CourtAmounts, FileCap, PenaltyKind } from './law/reformed.js';
export { type AbolishedBy, type Abolition, abolishAdministrative, abolishCourt } from './law/reforms/abolish.js';
export { capPerFile, type FileCapReform } from './law/reforms/cap.js';
export { composeReforms } from './law/reforms/compose.js';
export { type CourtAmountsReform, courtAmounts } from './law/reforms/court-amounts.js';
export { type DecisionStop, decisionStop } from './law/reforms/decision-stop.js';
export type * from './law/reforms/option.js';
export { POLICY_OPTIONS, policyOption } from './law/reforms/options.js';
export { withoutExclusion } from './law/reforms/restore.js';
export { administrativeTariff, type TariffReform } from './law/reforms/tariff.js';
export { decisionTerm, type TermReform } from './law/reforms/term.js';
export { type ChangeBase, type LawChange, type ProcedureChoice, ReformError } from './law/reforms/types.js';
export type * from './law/source.js';
export { applySupplement } from './law/supplement/apply.js';
export type { SupplementIssue } from './law/supplement/issue.js';
export { type ParsedLawSupplement, parseLawSupplement } from './law/supplement/parse.js';
export { type AddedVersion, type LawSupplement, SUPPLEMENT_FORMAT } from './law/supplement/types.js';

import { lawJsonSchema } from './explain/law/schema.js';
import { examplesJsonSchema } from './explain/scenario/schema.js';
import { lawSupplementJsonSchema } from './law/supplement/schema.js';

/** The published JSON Schemas by name; each is made when it is read. */
export const jsonSchemas: Readonly<Record<string, object>> = {
  get 'law-supplement'() {
    return lawSupplementJsonSchema();
  },
  get law() {
    return lawJsonSchema();
  },
  get examples() {
    return examplesJsonSchema();
  },
};
