/**
 * A slot of the rulebook: one number that a reading decides. Rules read numbers, never readings; the recorder notes
 * which slots an evaluation read, and so which readings its outcome can depend on.
 */
export const SLOTS = [
  /** Days after the notice on which no penalty runs yet (14, or 13). */
  'freeDays',
  /** 1 when the day of the decision is a day of the administrative penalty. */
  'announcementDayCounts',
  /** 1 when the day of the decision is a day of a court penalty. */
  'complianceDayCounts',
  /** Days that a notice may come before the day after the term (0 or 1). */
  'earlyDays',
  /** 1 when the two weeks after the notice end on a working day. */
  'rollNoticePeriod',
  /** 1 when decision terms of at most twelve weeks end on a working day. */
  'rollDecisionTerm',
  /** 1 when each link of a chain is rolled before the next is added. */
  'rollEachLink',
  /** 1 when terms set by a court end on a working day. */
  'rollCourtTerm',
  /** Collective extensions of the asylum term: the table `collective`. */
  'collective',
  /** Moratoria on decisions: the table `moratoria`. */
  'moratoria',
  /** 1 when 90 days and three months are six months straight. */
  'ninetyDaysAsMonths',
  /** 1 when a court penalty waits until the one before it is full. */
  'sequentialOrders',
  /** 1 when a first notice after a lapsed court term starts nothing. */
  'courtTermNotice',
  /** 1 when an objection lodged too late still counts from the end of the lodging period. */
  'lateObjection',
  /** 1 when terms of EU law end on a working day. */
  'rollEuTerm',
  /** Does the abolition of 15 April 2025 look at receipt or sending of the notice: the pivot of the exclusion. */
  'abolitionPivot',
  /** What the abolition reaches: the list of exclusions of a procedure. */
  'abolitionScope',
  /** 1 when a penalty that runs into a new tariff has the new amounts for all days. */
  'newTariffForAll',
  /** 1 when 31 December rolls to a working day. */
  'rollYearEnd',
  /** 1 when the lodging period ends on a working day. */
  'rollLodgingPeriod',
  /** 1 when the length test of the roll looks at the sum of the links. */
  'rollSum',
  /** Days after the term in which a decision by operation of law is announced. */
  'silenceDays',
  /** 1 when applicants who applied together have a penalty each. */
  'penaltyEach',
  /** 1 when force majeure or attributable delay of which nobody was told does not suspend. */
  'silentSuspension',
  /** 1 when an asylum term counts from lodging. */
  'asylumFromLodging',
  /** Weekly tariffs: a week counts when it has started, or when it is whole. */
  'startedWeek',
  /** 1 when a notice that is taken back during the penalty stops it. */
  'takenBackStops',
  /** 1 when a running penalty was held in the spring of 2020 though the file does not say so. */
  'decreedHold',
] as const;

export type SlotName = (typeof SLOTS)[number];

/** The reading that decides each slot. */
export const SLOT_READING: Readonly<Record<SlotName, string>> = {
  freeDays: 'firstPenaltyDayOffset',
  announcementDayCounts: 'countAnnouncementDay',
  complianceDayCounts: 'countComplianceDay',
  earlyDays: 'tolerateOneDayEarly',
  rollNoticePeriod: 'rollNoticePeriod',
  rollDecisionTerm: 'rollDecisionTerm',
  rollEachLink: 'rollEachLink',
  rollCourtTerm: 'rollCourtTerm',
  collective: 'genericExtensionView',
  moratoria: 'moratoriumView',
  ninetyDaysAsMonths: 'ninetyDaysView',
  sequentialOrders: 'sequentialCourtPenalties',
  courtTermNotice: 'noticeAfterCourtTerm',
  lateObjection: 'lateObjectionStart',
  rollEuTerm: 'rollEuTerm',
  abolitionPivot: 'abolitionPivot',
  abolitionScope: 'abolitionScope',
  newTariffForAll: 'tariffTransition',
  rollYearEnd: 'rollYearEnd',
  rollLodgingPeriod: 'rollLodgingPeriod',
  rollSum: 'rollLengthTest',
  silenceDays: 'silenceAnnouncement',
  penaltyEach: 'jointPenalty',
  silentSuspension: 'unannouncedSuspension',
  asylumFromLodging: 'asylumStart',
  startedWeek: 'startedWeek',
  takenBackStops: 'noticeTakenBack',
  decreedHold: 'forceMajeure2020',
};

/** Index of each slot. */
export const SLOT = Object.freeze(Object.fromEntries(SLOTS.map((name, index) => [name, index]))) as {
  readonly [K in SlotName]: number;
};
