import { on, weeks } from '../../src/law/make.js';
import { abolishAdministrative, abolishCourt } from '../../src/law/reforms/abolish.js';
import { capPerFile } from '../../src/law/reforms/cap.js';
import { courtAmounts } from '../../src/law/reforms/court-amounts.js';
import { POLICY_OPTIONS } from '../../src/law/reforms/options.js';
import { administrativeTariff } from '../../src/law/reforms/tariff.js';
import { decisionTerm } from '../../src/law/reforms/term.js';
import type { LawChange } from '../../src/law/reforms/types.js';

const EARLY = on('2021-06-01');

/** Every named reform, from its own first day and from an early one. */
export const NAMED: readonly (readonly [name: string, change: LawChange])[] = POLICY_OPTIONS.flatMap((option) =>
  [option.from, option.undated === true ? null : EARLY].flatMap((from, i) => {
    const { reform } = option.change(from);
    return reform === undefined ? [] : [[`${option.name}${i === 0 ? '' : '@2021-06-01'}`, reform] as const];
  }),
);

/** Reforms by parameters, one of each kind and pivot. */
export const FREE: readonly (readonly [name: string, change: LawChange])[] = [
  ['administrative by notice', abolishAdministrative({ by: 'notice', from: EARLY })],
  ['administrative by application', abolishAdministrative({ by: 'application', from: EARLY })],
  ['administrative stops', abolishAdministrative({ by: 'calendar-day', from: EARLY })],
  ['court by application', abolishCourt({ by: 'application', from: EARLY })],
  ['court by notice', abolishCourt({ by: 'notice', from: EARLY, to: on('2023-06-01') })],
  ['court by appeal', abolishCourt({ by: 'appeal', from: EARLY })],
  ['court stops', abolishCourt({ by: 'calendar-day', from: EARLY })],
  ['shares of the court', courtAmounts({ by: 'appeal', from: null, amounts: { perDayPercent: 33, maxPercent: 66 } })],
  [
    'ceilings of the court',
    courtAmounts({ by: 'notice', from: EARLY, amounts: { perDayAtMostCents: 7_777, maxAtMostCents: 123_456 } }),
  ],
  ['nothing a day', courtAmounts({ by: 'ruling', from: EARLY, amounts: { perDayPercent: 0 } })],
  ['cap', capPerFile({ from: null, cap: { cents: 100_000, each: 'file', of: 'all' } })],
  ['cap of an applicant', capPerFile({ from: EARLY, cap: { cents: 50_001, each: 'applicant', of: 'court' } })],
  ['half the tariff', administrativeTariff({ from: null, percent: 50 })],
  ['short tariff', administrativeTariff({ from: null, tiers: [{ days: 5, cents: 1_000, everyDays: 1 }] })],
  [
    'long tariff',
    administrativeTariff({
      from: null,
      tiers: [
        { days: 40, cents: 100, everyDays: 1 },
        { days: 23, cents: 50, everyDays: 1 },
      ],
    }),
  ],
  ['very long tariff', administrativeTariff({ from: null, tiers: [{ days: 100, cents: 100, everyDays: 1 }] })],
  ['tariff from a notice', administrativeTariff({ from: EARLY, percent: 10 })],
  ['tariff of immigration', administrativeTariff({ from: null, percent: 0, reach: { fields: ['immigration'] } })],
  ['twelve weeks', decisionTerm({ from: EARLY, length: weeks(12) })],
];
