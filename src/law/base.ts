import { CORE } from './catalogue/core.js';
import type { LawSet } from './law-set.js';
import * as awb from './provisions/awb.js';
import { collectiveExtensions, moratoria } from './provisions/decrees.js';
import { EQUATED_DAYS, EQUATED_KNOWN_TO } from './provisions/equated-days.js';
import * as exclusions from './provisions/exclusions.js';
import { INTERPRETATIONS } from './provisions/interpretations.js';

/** The law as it stands, with its open questions at their defaults. */
export const baseLaw: LawSet = {
  id: 'nl-2026-11-24',
  provisions: [...Object.values(awb), ...Object.values(exclusions), collectiveExtensions, moratoria],
  procedures: CORE,
  interpretations: INTERPRETATIONS,
  collectiveExtensions,
  moratoria,
  equatedDays: EQUATED_DAYS,
  equatedKnownTo: EQUATED_KNOWN_TO,
};
