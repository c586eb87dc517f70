import type { Lang } from '../../src/explain/message.js';
import type { Readings } from '../../src/law/interpretation.js';

/** A case whose whole explanation is kept as a file, read as a lawyer reads it. */
export interface GoldenCase {
  /** Name of the file. */
  readonly name: string;
  readonly lang: Lang;
  readonly at: string;
  readonly readings?: Readings;
  /** A case file in its JSON form. */
  readonly file: Readonly<Record<string, unknown>>;
}

export const GOLDEN_CASES: readonly GoldenCase[] = [
  {
    name: 'premature-notice',
    lang: 'nl',
    at: '2024-12-20',
    file: {
      id: 'Z-2024-0001',
      procedure: 'awb.application',
      events: [
        { type: 'received', on: '2024-09-02' },
        { type: 'notice-of-default', on: '2024-10-28' },
        { type: 'extended', on: '2024-11-05', by: 'P4W' },
        { type: 'notice-of-default', on: '2024-11-18' },
        { type: 'notice-of-default', on: '2024-12-09' },
      ],
    },
  },
  {
    name: 'two-tariffs',
    lang: 'nl',
    at: '2019-06-01',
    file: {
      id: 'Z-2018-0417',
      procedure: 'svb.application',
      applicants: 3,
      events: [
        { type: 'received', on: '2018-10-01' },
        { type: 'notice-of-default', on: '2018-12-10', sent: '2018-12-07' },
        { type: 'decided', on: '2019-01-23', dated: '2019-01-21' },
      ],
    },
  },
  {
    name: 'holiday-roll',
    lang: 'nl',
    at: '2024-06-03',
    file: {
      id: 'B-2024-0093',
      procedure: 'awb.objection',
      events: [
        { type: 'contested-decision', on: '2024-02-16' },
        { type: 'received', on: '2024-03-11' },
        { type: 'notice-of-default', on: '2024-05-14' },
      ],
    },
  },
  {
    name: 'equated-day',
    lang: 'nl',
    at: '2025-06-20',
    file: {
      id: 'Z-2025-0311',
      procedure: 'awb.application',
      events: [
        { type: 'received', on: '2025-04-03' },
        { type: 'notice-of-default', on: '2025-06-03' },
      ],
    },
  },
  {
    name: 'suspension-and-extension',
    lang: 'nl',
    at: '2025-01-20',
    file: {
      id: 'W-2024-1207',
      procedure: 'ow.regular',
      events: [
        { type: 'received', on: '2024-08-05' },
        { type: 'suspended', on: '2024-08-20', ground: 'supplement', until: '2024-09-09', termSet: '2024-09-17' },
        { type: 'suspended', on: '2024-09-05', ground: 'attributable', from: '2024-09-05', until: '2024-09-12' },
        { type: 'extended', on: '2024-10-21', by: 'P6W' },
        { type: 'notice-of-default', on: '2024-12-09' },
        { type: 'decided', on: '2025-01-08' },
      ],
    },
  },
  {
    name: 'court-order-full',
    lang: 'nl',
    at: '2024-12-15',
    file: {
      id: 'Z-2023-2210',
      procedure: 'participatiewet.application',
      events: [
        { type: 'received', on: '2023-11-06' },
        { type: 'notice-of-default', on: '2024-01-08' },
        { type: 'appeal-lodged', on: '2024-02-12' },
        {
          type: 'court-order',
          on: '2024-05-21',
          sent: '2024-05-23',
          term: 'P2W',
          perDay: 100,
          max: 15000,
          ecli: 'ECLI:NL:RBROT:2024:4711',
        },
        { type: 'penalty-decision', on: '2024-03-18', amount: 1442 },
        { type: 'paid', on: '2024-04-22', amount: 1442, for: 'administrative' },
      ],
    },
  },
  {
    name: 'annulment',
    lang: 'nl',
    at: '2025-05-30',
    file: {
      id: 'B-2023-0550',
      procedure: 'awb.objection',
      events: [
        { type: 'contested-decision', on: '2023-03-06' },
        { type: 'received', on: '2023-04-03' },
        { type: 'notice-of-default', on: '2023-06-05' },
        { type: 'decided', on: '2023-06-27' },
        { type: 'decision-annulled', on: '2025-01-14', sent: '2025-01-16', newTerm: 'P6W' },
        { type: 'notice-of-default', on: '2025-02-26' },
        { type: 'notice-of-default', on: '2025-03-24' },
        { type: 'penalty-held', on: '2025-04-14', until: '2025-04-20' },
      ],
    },
  },
  {
    name: 'moratorium',
    lang: 'nl',
    at: '2026-02-02',
    file: {
      id: 'V-2024-7781',
      procedure: 'vw.asylum',
      nationality: 'SY',
      events: [
        { type: 'received', on: '2024-07-09' },
        { type: 'notice-of-default', on: '2025-01-20' },
        { type: 'notice-of-default', on: '2026-01-12' },
      ],
    },
  },
  {
    name: 'lex-silencio',
    lang: 'nl',
    at: '2023-03-31',
    file: {
      id: 'W-2022-0871',
      procedure: 'wabo.regular',
      events: [
        { type: 'received', on: '2022-11-01' },
        { type: 'notice-of-default', on: '2023-01-05' },
        { type: 'notice-of-default', on: '2023-01-17' },
        { type: 'decided', on: '2023-02-20', byOperationOfLaw: true },
      ],
    },
  },
  {
    name: 'undetermined-amount',
    lang: 'nl',
    at: '2025-11-03',
    file: {
      id: 'V-2023-3020',
      procedure: 'vw.asylum',
      events: [
        { type: 'received', on: '2023-02-14' },
        { type: 'notice-of-default', on: '2025-06-10' },
        { type: 'court-order', on: '2025-09-02', sent: '2025-09-03', term: 'P8W', ecli: 'ECLI:NL:RBDHA:2025:99999' },
      ],
    },
  },
  {
    name: 'naturalisation-restart',
    lang: 'nl',
    at: '2025-09-01',
    file: {
      id: 'N-2023-0102',
      procedure: 'rwn.naturalisation',
      applicants: 2,
      events: [
        { type: 'received', on: '2023-05-08' },
        { type: 'fee-paid', on: '2023-05-15' },
        { type: 'suspended', on: '2023-10-02', ground: 'supplement', until: '2023-11-06' },
        { type: 'notice-of-default', on: '2024-06-03' },
        { type: 'notice-of-default', on: '2024-11-11' },
      ],
    },
  },
  {
    name: 'generic-extension',
    lang: 'nl',
    at: '2024-06-28',
    file: {
      id: 'V-2023-5544',
      procedure: 'vw.asylum',
      events: [
        { type: 'received', on: '2023-03-31' },
        { type: 'extended', on: '2023-09-20', by: 'P9M', ground: 'wbv-2023-3' },
        { type: 'notice-of-default', on: '2023-10-23' },
        { type: 'court-order', on: '2024-02-06', term: { until: '2024-04-02' }, perDay: 100, max: 7500 },
      ],
    },
  },
  {
    name: 'steps-of-an-order',
    lang: 'en',
    at: '2025-08-15',
    file: {
      id: 'V-2024-0042',
      procedure: 'vw.asylum',
      events: [
        { type: 'received', on: '2024-01-31' },
        { type: 'responsible-since', on: '2024-04-02' },
        { type: 'notice-of-default', on: '2024-12-02' },
        {
          type: 'court-order',
          on: '2025-03-04',
          sent: '2025-03-05',
          term: 'P16W',
          steps: [{ what: 'hearing', within: 'P8W', penalty: true }],
          perDay: 100,
          max: 15000,
        },
        { type: 'hearing', on: '2025-05-12' },
        { type: 'court-order', on: '2025-07-29', sent: '2025-07-30', term: 'P4W', perWeek: 1000, max: 20000 },
      ],
    },
  },
  {
    name: 'suspension-running',
    lang: 'en',
    at: '2025-03-20',
    file: {
      id: 'K-2025-0009',
      procedure: 'vw.regular',
      events: [
        { type: 'received', on: '2024-12-19' },
        { type: 'suspended', on: '2025-02-10', ground: 'foreign-information' },
      ],
    },
  },
  {
    name: 'notice-on-the-last-day',
    lang: 'en',
    at: '2024-03-01',
    readings: { tolerateOneDayEarly: true, countAnnouncementDay: true },
    file: {
      procedure: 'awb.objection-committee',
      events: [
        { type: 'objection-period-ended', on: '2023-09-29' },
        { type: 'received', on: '2023-10-09', lodged: '2023-10-06' },
        { type: 'extended', on: '2023-12-18', until: '2024-01-12' },
        { type: 'notice-of-default', on: '2024-01-12' },
        { type: 'decided', on: '2024-02-05' },
      ],
    },
  },
];
