import { describe, expect, it } from 'vitest';
import { on } from '../../src/law/make.js';
import { type Lookup, lookup, type Provision } from '../../src/law/provision.js';
import { limitation, payment, penaltyDecision, recovery } from '../../src/law/provisions/after-penalty.js';
import { smallPenalty, smallPenaltyLimits } from '../../src/law/provisions/allowances.js';
import { penaltyTiers } from '../../src/law/provisions/awb.js';
import { courtFee, legalCosts } from '../../src/law/provisions/costs.js';
import { appeal, courtPenaltyLimitation, courtTiming, defaultCourtTerm } from '../../src/law/provisions/court.js';
import { asylumCeiling, asylumCourtPenalty, courtPenaltyAbolition } from '../../src/law/provisions/immigration.js';
import { interestRate, RATES_KNOWN_TO } from '../../src/law/provisions/interest-rates.js';

function valueOn<V>(provision: Provision<V>, iso: string): V | Lookup<V>['kind'] {
  const found = lookup(provision, on(iso));
  return found.kind === 'in-force' ? found.version.value : found.kind;
}

describe('amounts', () => {
  it.each([
    ['2009-10-01', [2000, 3000, 4000], 126000],
    ['2018-12-31', [2000, 3000, 4000], 126000],
    ['2019-01-01', [2300, 3500, 4500], 144200],
    ['2026-11-24', [2300, 3500, 4500], 144200],
  ])('of a notice received on %s', (day, cents, max) => {
    const tiers = valueOn(penaltyTiers, day);
    if (typeof tiers === 'string') throw new Error(tiers);
    expect(tiers.map((tier) => tier.cents)).toEqual(cents);
    expect(tiers.reduce((sum, tier) => sum + tier.days * tier.cents, 0)).toBe(max);
    expect(tiers.reduce((sum, tier) => sum + tier.days, 0)).toBe(42);
  });

  it('of allowances: ten weeks of 10 euro, less when little is at stake', () => {
    expect(valueOn(smallPenalty, '2024-05-06')).toEqual([{ days: 70, cents: 1000, everyDays: 7 }]);
    expect(valueOn(smallPenaltyLimits, '2024-05-06')).toEqual([
      { belowCents: 3000, maxCents: 0 },
      { belowCents: 10000, maxCents: 3000 },
    ]);
    expect(valueOn(smallPenalty, '2012-12-31')).toBe('not-yet');
  });

  it('of costs, for the years that were seen', () => {
    expect(valueOn(legalCosts, '2025-06-19')).toEqual({ cents: 45350 });
    expect(valueOn(legalCosts, '2022-12-31')).toBe('outside');
    expect(valueOn(courtFee, '2025-06-19')).toEqual({ lowCents: 5300, cents: 19400 });
  });
});

describe('interest', () => {
  it.each([
    ['2009-06-30', 6],
    ['2009-07-01', 4],
    ['2010-01-01', 3],
    ['2011-07-01', 4],
    ['2012-07-01', 3],
    ['2015-01-01', 2],
    ['2022-12-31', 2],
    ['2023-01-01', 4],
    ['2023-07-01', 6],
    ['2024-01-01', 7],
    ['2025-01-01', 6],
    ['2026-01-01', 4],
    ['2026-06-30', 4],
  ])('on %s is %i per cent', (day, percent) => {
    expect(valueOn(interestRate, day)).toEqual({ percent });
  });

  it('is not guessed after the last rate that was seen', () => {
    expect(RATES_KNOWN_TO).toBe(on('2026-06-30'));
    expect(valueOn(interestRate, '2026-07-01')).toBe('outside');
  });

  it('changes by at most two points between half-years, as the decree says since 2015', () => {
    const rates = interestRate.versions.map(({ value }) => value.percent);
    for (let i = 1; i < rates.length; i++)
      expect(Math.abs((rates[i] ?? 0) - (rates[i - 1] ?? 0))).toBeLessThanOrEqual(2);
  });
});

describe('terms after the penalty and of the court', () => {
  it.each<readonly [string, Provision<unknown>, unknown]>([
    ['penalty decision', penaltyDecision, { within: { unit: 'week', count: 2 } }],
    ['payment', payment, { within: { unit: 'week', count: 6 } }],
    ['recovery', recovery, { within: { unit: 'year', count: 5 } }],
    ['limitation', limitation, { after: { unit: 'year', count: 5 } }],
    ['limitation of the court penalty', courtPenaltyLimitation, { after: { unit: 'month', count: 6 }, perDay: true }],
    ['appeal', appeal, { after: { unit: 'week', count: 2 } }],
    ['court', courtTiming, { withoutHearing: { unit: 'week', count: 8 }, withHearing: { unit: 'week', count: 13 } }],
    ['order', defaultCourtTerm, { within: { unit: 'week', count: 2 } }],
    ['ceiling', asylumCeiling, { after: { unit: 'month', count: 21 } }],
  ])('%s', (_, provision, value) => {
    expect(valueOn(provision, '2024-06-03')).toEqual(value);
  });
});

describe('the court penalty in immigration matters', () => {
  it.each([
    ['2020-07-10', 'possible', false, true],
    ['2020-07-11', 'no-appeal', true, false],
    ['2021-07-10', 'no-appeal', true, false],
    ['2021-07-11', 'off', true, false],
    ['2022-11-29', 'off', true, false],
    ['2022-11-30', 'off', true, true],
    ['2025-04-15', 'possible', false, true],
  ])('in asylum on %s: %s on paper, not binding: %s, settled by then: %s', (day, onPaper, notBinding, settled) => {
    expect(valueOn(asylumCourtPenalty, day)).toEqual({ onPaper, notBinding, settled });
  });

  it('is not abolished: the pending act is a version that is switched off', () => {
    expect(courtPenaltyAbolition.pivot).toBe('appeal');
    expect(valueOn(courtPenaltyAbolition, '2026-11-24')).toBe('court-penalty');
    const pending = courtPenaltyAbolition.versions.find(({ state }) => state === 'switched-off');
    expect(pending?.value).toBe('reasonable-term-only');
    expect(pending?.from).toBe(on('2026-09-02'));
  });
});
