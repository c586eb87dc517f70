import { describe, expect, it } from 'vitest';
import { FOREVER, NEVER } from '../../src/calendar/forever.js';
import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import { type InForce, inForceOn, paymentRules } from '../../src/law/payment-rules.js';
import type { Version } from '../../src/law/provision.js';

const rules = paymentRules(baseLaw);

function one(value: string, from: string, to: string): InForce<string> {
  const version = { from: null, to: null, value, sources: [], certainty: 'verified' as const };
  return { from: on(from), to: on(to), provision: 'a.rule', version, value };
}

describe('what follows the penalty, as numbers', () => {
  it.each([
    // Awb 4:18: two weeks; 4:87: six weeks; 4:104: five years; 4:110: at most five; 4:20: five; Rv 611g: six months.
    ['decision', rules.decision, 0, 14],
    ['payment', rules.payment, 0, 42],
    ['limitation', rules.limitation, 60, 0],
    ['interruption', rules.interruption, 60, 0],
    ['recovery', rules.recovery, 60, 0],
    ['courtLimitation', rules.courtLimitation, 6, 0],
    ['courtInterruption', rules.courtInterruption, 6, 0],
  ])('%s', (_name, list, months, days) => {
    expect(inForceOn(list, on('2024-01-01')).value).toEqual({ months, days });
  });

  it('the interest (Awb 4:98, BW 6:119 and 6:120)', () => {
    expect(inForceOn(rules.interest, on('2024-01-01')).value).toEqual({ belowCents: 1_000, joinsAfterMonths: 12 });
    expect(inForceOn(rules.days, on('2024-01-01')).value).toEqual({ dayOfPayment: false, yearDays: 0 });
    // 7 % in the first half of 2024, 6 % in 2025, 4 % from 2026.
    const percent = (day: string) => inForceOn(rules.rates, on(day)).value.percent;
    expect(['2024-01-01', '2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map(percent)).toEqual([
      '7',
      '7',
      '6',
      '6',
      '4',
    ]);
    expect(rules.ratesKnownTo).toBe(on('2026-06-30'));
  });

  it('are the versions that are law, with their days', () => {
    const days = (id: string) =>
      baseLaw.provisions.find((p) => p.id === id)?.versions.map(({ from, to }) => [from ?? NEVER, to ?? FOREVER]);
    expect(rules.rates.map(({ from, to }) => [from, to])).toEqual(days('bw.interest.rate'));
    expect(rules.payment.map(({ from, to }) => [from, to])).toEqual(days('awb.payment'));
    const off = { from: null, to: null, value: {}, sources: [], certainty: 'recalled', state: 'switched-off' } as const;
    const bill = changed('awb.payment', (versions) => [off, ...versions]);
    expect(paymentRules(bill).payment.map(({ value }) => value)).toEqual(rules.payment.map(({ value }) => value));
  });

  it('know a year of a stated number of days', () => {
    const law = changed('bw.interest.days', (versions) =>
      versions.map((v) => ({ ...v, value: { ...(v.value as object), year: 360 } })),
    );
    expect(inForceOn(paymentRules(law).days, on('2024-01-01')).value.yearDays).toBe(360);
  });

  function changed(
    id: string,
    change: (versions: readonly Version<unknown>[]) => readonly Version<unknown>[],
  ): typeof baseLaw {
    const provisions = baseLaw.provisions.map((p) => (p.id === id ? { ...p, versions: change(p.versions) } : p));
    return { ...baseLaw, provisions };
  }

  it('are made once for a law set, and need all their provisions', () => {
    expect(paymentRules(baseLaw)).toBe(rules);
    const without = { ...baseLaw, provisions: baseLaw.provisions.filter(({ id }) => id !== 'awb.payment') };
    expect(() => paymentRules(without)).toThrow('awb.payment');
  });
});

describe('the value in force', () => {
  const list = [one('old', '2012-01-01', '2013-12-31'), one('new', '2016-01-01', '2019-12-31')];

  it.each([
    ['2012-01-01', 'old'],
    ['2013-12-31', 'old'],
    ['2016-01-01', 'new'],
    ['2019-12-31', 'new'],
    // Where none is in force: the first.
    ['2010-01-01', 'old'],
    ['2014-06-01', 'old'],
  ])('on %s is %s', (day, value) => expect(inForceOn(list, on(day)).value).toBe(value));

  it('is none of nothing', () => {
    expect(() => inForceOn([], on('2014-06-01'))).toThrow(RangeError);
    expect(() => inForceOn([], on('2014-06-01'))).toThrow('law set: a provision without a value');
  });
});
