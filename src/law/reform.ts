import type { Day } from '../calendar/day.js';
import type { Pivot, Provision, Version } from './provision.js';
import type { Certainty, Source, Text } from './source.js';

/**
 * A change of the law that is not law: a bill, an option, a thought. A law set carries it switched off, by name; nothing of
 * it applies until `applyReform` makes another law set of it.
 */
export interface Reform {
  /** Name by which a scenario switches it on: small letters, digits and hyphens. */
  readonly name: string;
  readonly title: Text;
  readonly sources: readonly Source[];
  /** How sure we are that the text of the reform is as given here; it says nothing of the chance that it becomes law. */
  readonly certainty: Certainty;
  readonly changes: readonly ReformChange[];
  readonly note?: Text;
}

/** One change that a reform makes. */
export type ReformChange = NewValue | NewExclusion;

/**
 * Another value of a provision for a range of days; for the term of a procedure the provision is `<procedure key>.term`.
 * Which day counts is the transition rule, and it is the pivot of the provision itself: the day the notice was received
 * for an amount, receipt or lodging of the application for a term.
 */
export interface NewValue {
  readonly kind: 'value';
  /** Id of a provision of the law set. */
  readonly provision: string;
  /** In force from its first day (inclusive) to its last (inclusive; null = open), instead of what stood there. */
  readonly version: Version<unknown> & { readonly from: Day };
}

/**
 * The administrative penalty (bestuurlijke dwangsom) no longer applies. The pivot of the provision is the transition rule:
 * the day of receipt, of lodging, or of receipt or sending of the notice.
 */
export interface NewExclusion {
  readonly kind: 'exclusion';
  readonly provision: Provision<'excluded'> & { readonly pivot: TransitionPivot };
  /** Keys of the procedures that it reaches, or all of them. */
  readonly procedures: readonly string[] | 'all';
}

/** Days on which an exclusion of the administrative penalty can turn. */
export type TransitionPivot = Extract<Pivot, 'received' | 'lodged' | 'notice' | 'notice-sent'>;
