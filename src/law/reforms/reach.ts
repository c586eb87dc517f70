import type { ProcedureChoice } from './types.js';

/** Decisions under the Vreemdelingenwet 2000 and objections against them; not nationality. */
export const IMMIGRATION: ProcedureChoice = { fields: ['immigration'] };
/** Asylum permits, their renewal and the tracks of the EU regulation. */
export const ASYLUM: ProcedureChoice = { procedures: ['vw.asylum*'] };
