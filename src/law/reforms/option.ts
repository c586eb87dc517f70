import type { Day } from '../../calendar/day.js';
import type { Readings } from '../interpretation.js';
import type { Source, Text } from '../source.js';
import type { LawChange } from './types.js';

/**
 * What a named scenario is: a change of law, a choice of reading, behaviour that only a forecast can count, the law as it
 * stands, or a proposal without effect on money.
 */
export type OptionKind = 'reform' | 'reading' | 'behaviour' | 'in-force' | 'no-effect';

/** How a body behaves; histories as they are do not change by it, a forecast reads it. */
export interface Behaviour {
  /** Decisions a day, in percent of what the model of the forecast says. */
  readonly decisionsPercent: number;
}

/** What a scenario with a behaviour does not tell about files as they are. */
export const BEHAVIOUR_NOT_COUNTED: Text = {
  nl: 'Gedrag, geen recht: de dossiers zoals zij zijn veranderen er niet door. Alleen een voorspelling kan het tellen.',
  en: 'Behaviour, not law: the files as they are do not change by it. Only a forecast can count it.',
};

/** What a named scenario changes; nothing for the law as it stands. */
export interface OptionChange {
  readonly reform?: LawChange;
  readonly readings?: Readings;
  readonly behaviour?: Behaviour;
}

/** A scenario that is ready by name, with where it comes from and what it cannot tell. */
export interface PolicyOption {
  /** `opt-01` … as in the overview of proposals, or a speaking name. */
  readonly name: string;
  readonly title: Text;
  readonly kind: OptionKind;
  readonly sources: readonly Source[];
  /** Which files keep the old law. */
  readonly transition: Text;
  /** What it cannot model. */
  readonly limits: Text;
  /** First day on which it holds unless another is given; null = always, or there is no such day. */
  readonly from: Day | null;
  /** True when no first day can be given. */
  readonly undated?: true;
  /** What it changes, from a first day on. */
  readonly change: (from: Day | null) => OptionChange;
}
