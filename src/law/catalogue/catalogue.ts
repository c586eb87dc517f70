import type { Procedure } from '../procedure.js';
import { ALLOWANCE_PROCEDURES } from './allowances.js';
import { ASYLUM } from './asylum.js';
import { CIVIL } from './civil.js';
import { ENVIRONMENT } from './environment.js';
import { GENERAL_PROCEDURES } from './general.js';
import { IMMIGRATION_OBJECTIONS } from './immigration-objections.js';
import { MOBILITY } from './mobility.js';
import { NATIONALITY } from './nationality.js';
import { OBJECTIONS } from './objections.js';
import { OPENNESS } from './openness.js';
import { REDRESS } from './redress.js';
import { RESIDENCE } from './residence.js';
import { SOCIAL } from './social.js';
import { TAX } from './tax.js';
import { UWV } from './uwv.js';

/** Every kind of decision that the library knows, by field. */
export const CATALOGUE: readonly Procedure[] = [
  ...GENERAL_PROCEDURES,
  ...OBJECTIONS,
  ...OPENNESS,
  ...ENVIRONMENT,
  ...SOCIAL,
  ...UWV,
  ...TAX,
  ...ALLOWANCE_PROCEDURES,
  ...REDRESS,
  ...MOBILITY,
  ...CIVIL,
  ...ASYLUM,
  ...RESIDENCE,
  ...IMMIGRATION_OBJECTIONS,
  ...NATIONALITY,
];
