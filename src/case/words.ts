import type { CaseEvent, Findings, SuspensionGround } from './types.js';

/** Name and version of the case file. */
export const CASE_FORMAT = 'dwangsom/case@1';

/** The keys of `findings`. */
export const FINDINGS = [
  'late',
  'unreasonablyLate',
  'notInterestedParty',
  'manifestlyInadmissible',
  'manifestlyUnfounded',
  'notAnApplication',
  'noPower',
  'abuse',
] as const satisfies readonly (keyof Findings)[];

/** Grounds of a suspension of the term (opschorting). */
export const SUSPENSION_GROUNDS = [
  'supplement',
  'foreign-information',
  'third-party-views',
  'consent',
  'attributable',
  'force-majeure',
] as const satisfies readonly SuspensionGround[];

/** Who can have stated a term. */
export const STATED_BY = ['body', 'court'] as const;

/** On what a term stated by the body can rest: Awb 4:14, first or third paragraph. */
export const STATED_BASES = ['4:14-1', '4:14-3'] as const;

/** What a payment can be for. */
export const PAID_FOR = ['administrative', 'court', 'interest', 'costs'] as const;

/** Of which penalty limitation can have been interrupted. */
export const INTERRUPTED_FOR = ['administrative', 'court'] as const;

/** The keys by which a court order states its penalty; an order has at most one of them. */
export const ORDER_AMOUNTS = ['perDay', 'perWeek', 'tiers'] as const;

/** The steps of a court order of which the case file knows when they are done. */
export const KNOWN_STEPS: readonly CaseEvent['type'][] = ['hearing'];
