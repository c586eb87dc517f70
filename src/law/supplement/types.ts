import type { Day } from '../../calendar/day.js';
import type { Procedure } from '../procedure.js';
import type { Provision, Version } from '../provision.js';
import type { EquatedDays } from '../provisions/equated-days.js';
import type { Reform } from '../reform.js';
import type { Source, Text } from '../source.js';

/** Value of the key `format` of a law supplement. */
export const SUPPLEMENT_FORMAT = 'dwangsom/law-supplement@1';

/**
 * Law that a user adds to the law set without a release (aanvulling op het recht): what was decreed since, or what only one
 * body needs. `parseLawSupplement` makes one of a file, `applySupplement` a law set with it.
 */
export interface LawSupplement {
  /** Name in the receipt: small letters, digits, points and hyphens. */
  readonly id: string;
  readonly title: Text;
  /** On what the supplement as a whole rests. */
  readonly sources: readonly Source[];
  /** Days newly put on a par with holidays (Atw 3(3)). */
  readonly holidays: readonly EquatedDays[];
  /** Last day for which the equated days are now known (inclusive); null = as before. */
  readonly holidaysKnownTo: Day | null;
  /** Amounts and exclusions of its own, to which its procedures point. */
  readonly provisions: readonly Provision<unknown>[];
  /** New values of provisions that exist; they are law from their first day on. */
  readonly versions: readonly AddedVersion[];
  readonly procedures: readonly Procedure[];
  /** Changes that are not law, switched off. */
  readonly reforms: readonly Reform[];
}

/** A new value of a provision that exists: in force on its own days instead of what stood there. */
export interface AddedVersion {
  readonly provision: string;
  readonly version: Version<unknown> & { readonly from: Day };
  /** Last day for which the provision is then known (inclusive); null = as before. */
  readonly knownTo: Day | null;
}
