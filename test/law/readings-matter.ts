import type { ReadingValue } from '../../src/law/interpretation.js';
import { application, decided, type HandCase, notice, objection } from '../rulings/by-hand.js';

type Found = Readonly<Record<string, unknown>>;

/** A case in which an option of a reading gives another outcome than the default, and one in which it does not. */
export interface Matter {
  readonly key: string;
  readonly value: ReadingValue;
  readonly changes: { readonly file: HandCase; readonly at: string; readonly normal: Found; readonly other: Found };
  readonly same: { readonly file: HandCase; readonly at: string; readonly both: Found };
}

function received(procedure: string, on: string, ...events: HandCase['events']): HandCase {
  return { procedure, events: [{ type: 'received', on }, ...events] };
}

function against(procedure: string, contested: string, on: string, ...events: HandCase['events']): HandCase {
  const lodged = [
    { type: 'contested-decision', on: contested },
    { type: 'received', on },
  ];
  return { procedure, events: [...lodged, ...events] };
}

/** Two weeks from the day of the order, EUR 100 a day, at most EUR 7,500: 75 days. */
function order(on: string): HandCase['events'][number] {
  return { type: 'court-order', on, term: 'P2W', perDay: 100, max: 7500 };
}

const LATER = '2024-12-31';

/** Every expectation is worked out by hand; the plain cases are those of `by-hand.ts` (6 March 2024, 7 July 2023). */
export const MATTERS: readonly Matter[] = [
  {
    key: 'firstPenaltyDayOffset',
    value: 14,
    changes: {
      file: application(notice('2024-03-07')),
      at: LATER,
      normal: { administrative: { firstDay: '2024-03-22' } },
      other: { administrative: { firstDay: '2024-03-21' } },
    },
    same: { file: application(notice('2024-03-06')), at: LATER, both: { administrative: { firstDay: null } } },
  },
  {
    key: 'countAnnouncementDay',
    value: true,
    // 22 March to 1 April is 11 days, to 2 April 12, of EUR 23.
    changes: {
      file: application(notice('2024-03-07'), decided('2024-04-02')),
      at: LATER,
      normal: { administrative: { days: 11, amountCents: 25_300 } },
      other: { administrative: { days: 12, amountCents: 27_600 } },
    },
    same: {
      file: application(notice('2024-03-07'), decided('2024-03-21')),
      at: LATER,
      both: { administrative: { days: 0, amountCents: 0 } },
    },
  },
  {
    key: 'countComplianceDay',
    value: false,
    // Two weeks from 3 June end on 17 June: 18, 19 and 20 June, or 18 and 19 June.
    changes: {
      file: application(order('2024-06-03'), decided('2024-06-20')),
      at: LATER,
      normal: { court: [{ days: 3, amountCents: 30_000 }] },
      other: { court: [{ days: 2, amountCents: 20_000 }] },
    },
    same: {
      file: application(order('2024-06-03'), decided('2024-06-17')),
      at: LATER,
      both: { court: [{ days: 0, amountCents: 0 }] },
    },
  },
  {
    key: 'tolerateOneDayEarly',
    value: true,
    // Received on the last day: two weeks from 7 March end on the 21st.
    changes: {
      file: application(notice('2024-03-06')),
      at: LATER,
      normal: { noticeVerdict: 'premature', administrative: { firstDay: null } },
      other: { noticeVerdict: 'valid', administrative: { firstDay: '2024-03-22' } },
    },
    same: { file: application(notice('2024-03-05')), at: LATER, both: { noticeVerdict: 'premature' } },
  },
  {
    key: 'rollNoticePeriod',
    value: true,
    // 15 March + 14 = Good Friday 29 March; the next working day is Tuesday 2 April.
    changes: {
      file: application(notice('2024-03-15')),
      at: LATER,
      normal: { administrative: { firstDay: '2024-03-30' } },
      other: { administrative: { firstDay: '2024-04-03' } },
    },
    same: {
      file: application(notice('2024-03-07')),
      at: LATER,
      both: { administrative: { firstDay: '2024-03-22' } },
    },
  },
  {
    key: 'rollDecisionTerm',
    value: false,
    // 13 January 2024 + 56 = Saturday 9 March.
    changes: {
      file: received('awb.application', '2024-01-13'),
      at: '2024-02-01',
      normal: { deadline: '2024-03-11' },
      other: { deadline: '2024-03-09' },
    },
    same: { file: application(), at: '2024-02-01', both: { deadline: '2024-03-06' } },
  },
  {
    key: 'rollEachLink',
    value: true,
    // 2 February + 56 = Good Friday; + 14 = 12 April. From Tuesday 2 April: 16 April.
    changes: {
      file: received('awb.application', '2024-02-02', { type: 'extended', on: '2024-03-20', by: 'P2W' }),
      at: '2024-03-21',
      normal: { deadline: '2024-04-12' },
      other: { deadline: '2024-04-16' },
    },
    same: {
      file: application({ type: 'extended', on: '2024-03-04', by: 'P2W' }),
      at: '2024-03-05',
      both: { deadline: '2024-03-20' },
    },
  },
  {
    key: 'rollCourtTerm',
    value: true,
    // 15 March + 14 = Good Friday 29 March 2024.
    changes: {
      file: application(order('2024-03-15')),
      at: LATER,
      normal: { court: [{ termEnds: '2024-03-29', firstDay: '2024-03-30' }] },
      other: { court: [{ termEnds: '2024-04-02', firstDay: '2024-04-03' }] },
    },
    same: { file: application(order('2024-06-03')), at: LATER, both: { court: [{ termEnds: '2024-06-17' }] } },
  },
  {
    key: 'genericExtensionView',
    value: 'announced',
    // W08: six months, or fifteen.
    changes: {
      file: received('vw.asylum', '2024-02-11'),
      at: '2024-03-01',
      normal: { deadline: '2024-08-11' },
      other: { deadline: '2025-05-11' },
    },
    // Six months had ended on 15 June 2022, before 27 September 2022.
    same: { file: received('vw.asylum', '2021-12-15'), at: '2022-12-01', both: { deadline: '2022-06-15' } },
  },
  {
    key: 'genericExtensionView',
    value: 'ind2025',
    // W07: 31 May 2023 + 6 = 30 November; + 15 = 31 August 2024.
    changes: {
      file: received('vw.asylum', '2023-05-31'),
      at: '2023-07-03',
      normal: { deadline: '2023-11-30' },
      other: { deadline: '2024-08-31' },
    },
    same: { file: received('vw.asylum', '2024-02-11'), at: '2024-03-01', both: { deadline: '2024-08-11' } },
  },
  {
    key: 'moratoriumView',
    value: 'suspension',
    // 1 October 2024 + 6 + 12 months, below the 21 of 1 July 2026; or + 6 + 6.
    changes: {
      file: { ...received('vw.asylum', '2024-10-01'), nationality: 'SY' },
      at: '2025-02-01',
      normal: { deadline: '2026-04-01' },
      other: { deadline: '2025-10-01' },
    },
    same: {
      file: { ...received('vw.asylum', '2024-10-01'), nationality: 'IR' },
      at: '2025-02-01',
      both: { deadline: '2025-04-01' },
    },
  },
  {
    key: 'moratoriumView',
    value: 'twenty-one-months',
    changes: {
      file: { ...received('vw.asylum', '2024-10-01'), nationality: 'SY' },
      at: '2025-02-01',
      normal: { deadline: '2026-04-01' },
      other: { deadline: '2026-07-01' },
    },
    // The moratorium of 2011 knows no ceiling: six months and a year. 31 January 2012 + 18 months.
    same: {
      file: { ...received('vw.asylum', '2012-01-31'), nationality: 'SY' },
      at: '2012-06-01',
      both: { deadline: '2013-07-31' },
    },
  },
  {
    key: 'ninetyDaysView',
    value: 'six-months',
    // W34: 19 June 2024 + 90 days = 17 September, + three months = 17 December; six months = 19 December.
    changes: {
      file: received('vw.family-reunification', '2024-06-19', { type: 'extended', on: '2024-09-02', by: 'P3M' }),
      at: '2024-09-03',
      normal: { deadline: '2024-12-17' },
      other: { deadline: '2024-12-19' },
    },
    same: {
      file: received('vw.family-reunification', '2024-06-19'),
      at: '2024-09-03',
      both: { deadline: '2024-09-17' },
    },
  },
  {
    key: 'sequentialCourtPenalties',
    value: true,
    // The first is full after 9 days in January (from the 23rd), 29, 31 and 6 in April; the second could begin on 20 February.
    changes: {
      file: received('awb.application', '2023-01-10', order('2024-01-08'), order('2024-02-05')),
      at: LATER,
      normal: { court: [{ lastDay: '2024-04-06' }, { firstDay: '2024-02-20' }] },
      other: { court: [{ lastDay: '2024-04-06' }, { firstDay: '2024-04-07' }] },
    },
    // The second begins after the first is full.
    same: {
      file: received('awb.application', '2023-01-10', order('2024-01-08'), order('2024-04-08')),
      at: LATER,
      both: { court: [{ lastDay: '2024-04-06' }, { firstDay: '2024-04-23' }] },
    },
  },
  {
    key: 'noticeAfterCourtTerm',
    value: 'no-effect',
    changes: {
      file: application(order('2024-06-03'), notice('2024-06-24')),
      at: LATER,
      normal: { noticeVerdict: 'valid', administrative: { amountCents: 144_200 } },
      other: { noticeVerdict: 'not-needed', administrative: { amountCents: 0 } },
    },
    same: {
      file: application(order('2024-06-03'), notice('2024-06-10')),
      at: LATER,
      both: { noticeVerdict: 'valid', administrative: { amountCents: 144_200 } },
    },
  },
  {
    key: 'lateObjectionStart',
    value: 'lodging-period',
    // Lodging ended on 26 May 2023: six weeks from 2 June, or from 26 May.
    changes: {
      file: against('awb.objection', '2023-04-14', '2023-06-02'),
      at: '2023-06-30',
      normal: { deadline: '2023-07-14' },
      other: { deadline: '2023-07-07' },
    },
    same: { file: objection(), at: '2023-06-30', both: { deadline: '2023-07-07' } },
  },
  {
    key: 'rollEuTerm',
    value: false,
    // One month from 10 January 2024: Saturday 10 February.
    changes: {
      file: received('avg.request', '2024-01-10'),
      at: '2024-02-01',
      normal: { deadline: '2024-02-12' },
      other: { deadline: '2024-02-10' },
    },
    same: { file: received('avg.request', '2024-01-09'), at: '2024-02-01', both: { deadline: '2024-02-09' } },
  },
  {
    key: 'abolitionPivot',
    value: 'sent',
    changes: {
      file: received('vw.regular', '2024-12-02', notice('2025-04-15', { sent: '2025-04-14' })),
      at: '2025-12-01',
      normal: { administrative: { applies: false, amountCents: 0 } },
      other: { administrative: { applies: true, amountCents: 144_200 } },
    },
    same: {
      file: received('vw.regular', '2024-12-02', notice('2025-04-15', { sent: '2025-04-15' })),
      at: '2025-12-01',
      both: { administrative: { applies: false, amountCents: 0 } },
    },
  },
  {
    key: 'abolitionScope',
    value: 'act-and-visa',
    // 15 days: 16 April 2025, and 18 March.
    changes: {
      file: received('vw.visa', '2025-04-01', notice('2025-05-06')),
      at: '2025-12-01',
      normal: { administrative: { applies: true, amountCents: 144_200 } },
      other: { administrative: { applies: false, amountCents: 0 } },
    },
    same: {
      file: received('vw.visa', '2025-03-03', notice('2025-04-14')),
      at: '2025-12-01',
      both: { administrative: { applies: true, amountCents: 144_200 } },
    },
  },
  {
    key: 'abolitionScope',
    value: 'act-only',
    // W52: eight weeks from 17 January 2025 end on 14 March.
    changes: {
      file: received('vw.entry-ban', '2025-01-17', notice('2025-06-07')),
      at: '2025-12-01',
      normal: { administrative: { applies: false, amountCents: 0 } },
      other: { administrative: { applies: true, amountCents: 144_200 } },
    },
    same: {
      file: received('vw.regular', '2024-12-02', notice('2025-06-07')),
      at: '2025-12-01',
      both: { administrative: { applies: false, amountCents: 0 } },
    },
  },
  {
    key: 'tariffTransition',
    value: 'new',
    // EX-08: 25 December 2018 to 4 February 2019. 14 × (20 + 30 + 40), or 14 × (23 + 35 + 45).
    changes: {
      file: received('awb.application', '2018-10-01', notice('2018-12-10')),
      at: '2019-06-03',
      normal: { administrative: { firstDay: '2018-12-25', lastDay: '2019-02-04', amountCents: 126_000 } },
      other: { administrative: { firstDay: '2018-12-25', lastDay: '2019-02-04', amountCents: 144_200 } },
    },
    // 10 January 2018 + 56 = 7 March; the 42 days end on 3 May 2018.
    same: {
      file: received('awb.application', '2018-01-10', notice('2018-03-08')),
      at: '2019-06-03',
      both: { administrative: { lastDay: '2018-05-03', amountCents: 126_000 } },
    },
  },
  {
    key: 'rollYearEnd',
    value: true,
    // 31 December 2023 is a Sunday, 1 January a holiday; 31 December 2024 is a Tuesday.
    changes: {
      file: against('woz.objection', '2023-02-15', '2023-03-01'),
      at: '2023-04-03',
      normal: { deadline: '2023-12-31' },
      other: { deadline: '2024-01-02' },
    },
    same: {
      file: against('woz.objection', '2024-02-15', '2024-03-01'),
      at: '2024-04-03',
      both: { deadline: '2024-12-31' },
    },
  },
  {
    key: 'rollLodgingPeriod',
    value: false,
    // EX-36: lodging until Ascension Day 14 May 2026, a decree day and a weekend: Monday 18 May. Six weeks: 29 or 25 June.
    changes: {
      file: against('awb.objection', '2026-04-02', '2026-04-20'),
      at: '2026-06-01',
      normal: { deadline: '2026-06-29' },
      other: { deadline: '2026-06-25' },
    },
    same: { file: objection(), at: '2023-06-30', both: { deadline: '2023-07-07' } },
  },
  {
    key: 'rollLengthTest',
    value: 'sum',
    // Lodging until 4 January 2024; + 12 + 6 weeks = Ascension Day 9 May, a decree day, a weekend: Monday 13 May.
    changes: {
      file: against('awb.objection-committee', '2023-11-23', '2023-12-04', {
        type: 'extended',
        on: '2024-03-11',
        by: 'P6W',
      }),
      at: '2024-03-12',
      normal: { deadline: '2024-05-13' },
      other: { deadline: '2024-05-09' },
    },
    // Lodging until 15 February; + 6 + 6 weeks = 9 May as well: twelve weeks in sum are not more than twelve.
    same: {
      file: against('awb.objection', '2024-01-04', '2024-01-15', { type: 'extended', on: '2024-03-11', by: 'P6W' }),
      at: '2024-03-12',
      both: { deadline: '2024-05-13' },
    },
  },
  {
    key: 'silenceAnnouncement',
    value: 14,
    // EX-28: eight weeks from 15 December 2022 end on Thursday 9 February 2023; + 14 = 23, + 15 = 24 February.
    changes: {
      file: received('wabo.regular', '2022-12-15', notice('2023-02-24')),
      at: '2023-12-01',
      normal: { noticeVerdict: 'premature', administrative: { amountCents: 0 } },
      other: { noticeVerdict: 'valid', administrative: { amountCents: 144_200 } },
    },
    same: {
      file: received('wabo.regular', '2022-12-15', notice('2023-03-01')),
      at: '2023-12-01',
      both: { noticeVerdict: 'valid', administrative: { amountCents: 144_200 } },
    },
  },
  {
    key: 'jointPenalty',
    value: 'each',
    changes: {
      file: { ...application(notice('2024-03-07')), applicants: 2 },
      at: LATER,
      normal: { administrative: { amountCents: 144_200, sharesCents: [72_100, 72_100] } },
      other: { administrative: { amountCents: 288_400, sharesCents: [144_200, 144_200] } },
    },
    same: { file: application(notice('2024-03-07')), at: LATER, both: { administrative: { amountCents: 144_200 } } },
  },
  {
    key: 'unannouncedSuspension',
    value: 'defeated',
    // 1 to 10 February is ten days: Saturday 16 March, so Monday the 18th.
    changes: {
      file: application({
        type: 'suspended',
        on: '2024-02-01',
        until: '2024-02-10',
        ground: 'attributable',
        announced: false,
      }),
      at: '2024-02-20',
      normal: { deadline: '2024-03-18' },
      other: { deadline: '2024-03-06' },
    },
    same: {
      file: application({ type: 'suspended', on: '2024-02-01', until: '2024-02-10', ground: 'attributable' }),
      at: '2024-02-20',
      both: { deadline: '2024-03-18' },
    },
  },
  {
    key: 'asylumStart',
    value: 'lodging',
    // W13: the wish was registered on 20 November 2023, the form signed on 11 December.
    changes: {
      file: { procedure: 'vw.asylum', events: [{ type: 'received', on: '2023-12-11', lodged: '2023-11-20' }] },
      at: '2024-02-01',
      normal: { deadline: '2024-06-11' },
      other: { deadline: '2024-05-20' },
    },
    same: { file: received('vw.asylum', '2023-12-11'), at: '2024-02-01', both: { deadline: '2024-06-11' } },
  },
  {
    key: 'startedWeek',
    value: false,
    // First day 20 February 2024. Ten days up to 29 February: two weeks that have started, one that is whole.
    changes: {
      file: against('toeslagen.objection', '2023-10-02', '2023-10-09', notice('2024-02-05'), decided('2024-03-01')),
      at: LATER,
      normal: { administrative: { days: 10, amountCents: 2_000 } },
      other: { administrative: { days: 10, amountCents: 1_000 } },
    },
    // Fourteen days up to 4 March.
    same: {
      file: against('toeslagen.objection', '2023-10-02', '2023-10-09', notice('2024-02-05'), decided('2024-03-05')),
      at: LATER,
      both: { administrative: { days: 14, amountCents: 2_000 } },
    },
  },
  {
    key: 'forceMajeure2020',
    value: 'immigration',
    // Term until 15 February 2020, notice 2 March, first day 17 March, 42nd day 27 April; or 16 May to 26 June 2020.
    changes: {
      file: received('vw.asylum', '2019-08-15', notice('2020-03-02')),
      at: '2020-12-01',
      normal: { administrative: { firstDay: '2020-03-17', lastDay: '2020-04-27', amountCents: 144_200 } },
      other: { administrative: { firstDay: '2020-05-16', lastDay: '2020-06-26', amountCents: 144_200 } },
    },
    // Term until 20 March 2020: that was the term standing still, which a file says as a suspension.
    same: {
      file: received('vw.asylum', '2019-09-20', notice('2020-03-23')),
      at: '2020-12-01',
      both: { administrative: { firstDay: '2020-04-07', lastDay: '2020-05-18' } },
    },
  },
  {
    key: 'noticeTakenBack',
    value: 'goes-on',
    // 22 March to 1 April is 11 days of EUR 23.
    changes: {
      file: application(notice('2024-03-07'), { type: 'notice-withdrawn', on: '2024-04-02' }),
      at: LATER,
      normal: { administrative: { days: 11, amountCents: 25_300 } },
      other: { administrative: { days: 42, amountCents: 144_200 } },
    },
    same: {
      file: application(notice('2024-03-07'), { type: 'notice-withdrawn', on: '2024-03-15' }),
      at: LATER,
      both: { administrative: { days: 0, amountCents: 0 } },
    },
  },
];
