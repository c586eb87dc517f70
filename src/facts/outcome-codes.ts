/** Verdicts on a notice of default. */
export const VERDICT = {
  defective: 0,
  repeated: 1,
  valid: 2,
  notNeeded: 3,
  undetermined: 4,
  premature: 5,
} as const;

/** States of a penalty track. */
export const STATE = {
  none: 0,
  excluded: 1,
  waiting: 2,
  accruing: 3,
  held: 4,
  full: 5,
  stopped: 6,
  undetermined: 7,
} as const;

/** Why an administrative penalty applies or does not. */
export const WHY = {
  applies: 0,
  noValidNotice: 1,
  excluded: 2,
  undetermined: 3,
  unreasonablyLate: 4,
  notInterestedParty: 5,
  manifestlyInadmissible: 6,
  manifestlyUnfounded: 7,
  notAnApplication: 8,
  noPower: 9,
  abuse: 10,
  smallAmount: 11,
} as const;
