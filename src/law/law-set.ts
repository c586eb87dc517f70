import type { Day } from '../calendar/day.js';
import type { Interpretation } from './interpretation.js';
import type { Procedure } from './procedure.js';
import type { Provision } from './provision.js';
import type { CollectiveExtension, Moratorium } from './provisions/decrees.js';
import type { EquatedDays } from './provisions/equated-days.js';
import type { Reform } from './reform.js';
import type { LawSupplement } from './supplement/types.js';

/**
 * Everything the library knows of the law, as data. A reform or a supplement is a pure function from one law set to
 * another; nothing in it is changed in place.
 */
export interface LawSet {
  readonly id: string;
  readonly provisions: readonly Provision<unknown>[];
  readonly procedures: readonly Procedure[];
  readonly interpretations: readonly Interpretation[];
  readonly collectiveExtensions: Provision<readonly CollectiveExtension[]>;
  readonly moratoria: Provision<readonly Moratorium[]>;
  readonly equatedDays: readonly EquatedDays[];
  /** Last day for which the equated days are known (inclusive). */
  readonly equatedKnownTo: Day;
  /** Changes that are not law, switched off; `applyReform` makes another law set of one. */
  readonly reforms: readonly Reform[];
  /** Law supplements that were applied, in order; a receipt names them. */
  readonly supplements: readonly LawSupplement[];
}
