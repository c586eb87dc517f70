import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../../src/law/base.js';
import type { LawSet } from '../../../src/law/law-set.js';
import { on, weeks } from '../../../src/law/make.js';
import type { Procedure } from '../../../src/law/procedure.js';
import { abolishAdministrative, abolishCourt } from '../../../src/law/reforms/abolish.js';
import { capPerFile } from '../../../src/law/reforms/cap.js';
import { composeReforms } from '../../../src/law/reforms/compose.js';
import { courtAmounts } from '../../../src/law/reforms/court-amounts.js';
import { withoutExclusion } from '../../../src/law/reforms/restore.js';
import { administrativeTariff } from '../../../src/law/reforms/tariff.js';
import { decisionTerm } from '../../../src/law/reforms/term.js';
import { assessUnder, centsOf, VISA } from './support.js';

// Worked by hand. Received on 6 January 2025, eight weeks to 3 March; notice of 10 March: from 25 March 42 days to 5 May.
const AT = '2025-12-31';
const PLAIN = [
  { type: 'received', on: '2025-01-06' },
  { type: 'notice-of-default', on: '2025-03-10' },
];
const plain = (change: Parameters<typeof assessUnder>[0], at = AT) =>
  centsOf(assessUnder(change, at, 'awb.application', PLAIN))[0];
const tier = (days: number, cents: number) => ({ days, cents, everyDays: 1 });

describe('the administrative tariff', () => {
  it('takes other amounts and days: seven days of 10 euro, then seven of 20', () => {
    const change = administrativeTariff({ from: null, tiers: [tier(7, 1000), tier(7, 2000)] });
    expect(plain(change)).toBe(21_000);
    expect(plain(change, '2025-04-02')).toBe(11_000);
  });

  it('can run longer than 42 days: 60 days of 5 euro end on 23 May', () => {
    const change = administrativeTariff({ from: null, tiers: [tier(60, 500)] });
    expect(plain(change, '2025-05-22')).toBe(29_500);
    expect(plain(change, '2025-05-23')).toBe(30_000);
    expect(plain(change)).toBe(30_000);
  });

  it('turns on the day of the notice, first and last day inclusive', () => {
    const half = (from: string, to: string | null) =>
      plain(administrativeTariff({ from: on(from), to: to === null ? null : on(to), percent: 50 }));
    expect(half('2025-03-10', null)).toBe(72_100);
    expect(half('2025-03-11', null)).toBe(144_200);
    expect(half('2025-01-01', '2025-03-09')).toBe(144_200);
    expect(half('2025-01-01', '2025-03-10')).toBe(72_100);
  });

  it('reaches the chosen procedures only', () => {
    const change = administrativeTariff({ from: null, percent: 50, reach: { fields: ['immigration'] } });
    expect(plain(change)).toBe(144_200);
    expect(centsOf(assessUnder(change, AT, 'vw.mvv', VISA))[1]).toBe(72_100);
  });
});

describe('abolition', () => {
  it('by notice, by application and by calendar day', () => {
    const by = (kind: 'notice' | 'application' | 'calendar-day', from: string) =>
      plain(abolishAdministrative({ by: kind, from: on(from) }));
    expect([by('notice', '2025-03-10'), by('notice', '2025-03-11')]).toEqual([0, 144_200]);
    expect([by('application', '2025-01-06'), by('application', '2025-01-07')]).toEqual([0, 144_200]);
    // 25 to 31 March are seven days of 23 euro.
    expect(by('calendar-day', '2025-04-01')).toBe(16_100);
  });

  it('of the court penalty by ruling, application and notice', () => {
    const by = (kind: 'ruling' | 'application' | 'notice', from: string) =>
      centsOf(assessUnder(abolishCourt({ by: kind, from: on(from) }), AT, 'vw.mvv', VISA))[2];
    expect([by('ruling', '2024-08-01'), by('ruling', '2024-08-02')]).toEqual([0, 1_500_000]);
    expect([by('application', '2024-01-10'), by('application', '2024-01-11')]).toEqual([0, 1_500_000]);
    expect([by('notice', '2024-05-01'), by('notice', '2024-05-02')]).toEqual([0, 1_500_000]);
  });

  it('says the state of what is excluded', () => {
    const { court } = assessUnder(abolishCourt({ by: 'ruling', from: null }), AT, 'vw.mvv', VISA);
    expect(court[0]).toMatchObject({ state: 'excluded', days: 0, amountCents: 0, firstDay: null });
  });

  it('refuses what the penalty never turns on', () => {
    expect(() => abolishAdministrative({ by: 'appeal', from: null })).toThrow(/application, notice or calendar-day/);
  });
});

describe('amounts and maxima', () => {
  it('lets a lower daily amount run longer to the same maximum: 300 days of 50 euro', () => {
    const change = courtAmounts({ by: 'ruling', from: null, amounts: { perDayAtMostCents: 5000 } });
    const { court } = assessUnder(change, '2025-06-11', 'vw.mvv', VISA);
    // 16 August 2024 and 299 days more.
    expect(court[0]).toMatchObject({ fullOn: on('2025-06-11'), amountCents: 1_500_000, days: 300 });
  });

  it('sets a maximum where the order has none', () => {
    const open = [...VISA.slice(0, 2), { type: 'court-order', on: '2024-08-01', term: 'P2W', perDay: 100 }];
    const change = courtAmounts({ by: 'ruling', from: null, amounts: { maxAtMostCents: 100_000, maxPercent: 10 } });
    expect(centsOf(assessUnder(change, AT, 'vw.mvv', open))[2]).toBe(100_000);
  });

  it('caps a file, or each applicant: 1,000 euro for two of 500', () => {
    const cap = (each: 'file' | 'applicant') => capPerFile({ from: null, cap: { cents: 50_000, each, of: 'all' } });
    const two = { applicants: 2 };
    expect(centsOf(assessUnder(cap('file'), AT, 'vw.mvv', VISA, two))[0]).toBe(50_000);
    expect(centsOf(assessUnder(cap('applicant'), AT, 'vw.mvv', VISA, two))[0]).toBe(100_000);
  });

  it('caps one kind only', () => {
    const capped = (of: 'court' | 'administrative' | 'all') =>
      centsOf(assessUnder(capPerFile({ from: null, cap: { cents: 100_000, each: 'file', of } }), AT, 'vw.mvv', VISA));
    expect(capped('court')).toEqual([244_200, 144_200, 100_000]);
    expect(capped('administrative')).toEqual([1_600_000, 100_000, 1_500_000]);
    expect(capped('all')[0]).toBe(100_000);
  });
});

describe('a penalty that uses up its maximum on the day on which it stops', () => {
  // From 16 August 100 euro a day: the tenth day is 25 August, which counts as the day of the decision.
  const stopped = (max: number) => [...VISA.slice(0, 2), { ...VISA[2], max }, { type: 'decided', on: '2024-08-25' }];

  it('is full, by its own maximum or by that of the file', () => {
    const own = assessUnder(undefined, AT, 'vw.mvv', stopped(1000)).court[0];
    expect(own).toMatchObject({ state: 'full', fullOn: on('2024-08-25'), amountCents: 100_000 });
    const change = capPerFile({ from: null, cap: { cents: 100_000, each: 'file', of: 'court' } });
    const capped = assessUnder(change, AT, 'vw.mvv', stopped(15_000)).court[0];
    expect(capped).toMatchObject({ state: 'full', fullOn: on('2024-08-25'), amountCents: 100_000 });
  });
});

describe('terms and restored law', () => {
  it('sets another term for what is received in a range of days', () => {
    const deadline = (from: string) =>
      assessUnder(
        decisionTerm({ from: on(from), length: weeks(12), reach: { procedures: ['awb.application'] } }),
        AT,
        'awb.application',
        PLAIN,
      ).deadline;
    expect(deadline('2025-01-06')).toBe(on('2025-03-31'));
    expect(deadline('2025-01-07')).toBe(on('2025-03-03'));
  });

  it('leaves a term to the end of the year as it is (WOZ 30(9))', () => {
    const change = decisionTerm({ from: null, length: weeks(12), reach: { procedures: ['woz.objection'] } });
    const lengths = (law: LawSet) =>
      law.procedures.find(({ key }) => key === 'woz.objection')?.term.versions.map(({ value }) => value.length);
    expect(lengths(change(baseLaw))).toEqual(lengths(baseLaw));
    expect(JSON.stringify(lengths(baseLaw))).toContain('yearEnd');
  });

  it('names a provision that exists', () => {
    expect(() => withoutExclusion('vw.penalty.gone')(baseLaw)).toThrow(/no provision "vw.penalty.gone"/);
    expect(() => decisionTerm({ from: null, length: weeks(1), reach: { procedures: ['vw.asilum'] } })(baseLaw)).toThrow(
      /no procedure "vw.asilum"/,
    );
  });

  it('takes an exclusion out of each procedure, also where only a reading has it', () => {
    const id = 'vw.penalty.abolished';
    const all = (law: LawSet) =>
      law.procedures.map(({ exclusions, variants = [] }) => [...exclusions, ...variants.flatMap(({ add }) => add)]);
    expect(all(baseLaw).flat()).toContain(id);
    const made = withoutExclusion(id)(baseLaw);
    expect(all(made)).toEqual(all(baseLaw).map((ids) => ids.filter((one) => one !== id)));
    // What has no variants gets none, and nothing else of a procedure changes.
    const rest = ({ exclusions: _, variants, ...others }: Procedure) => ({ ...others, has: variants !== undefined });
    expect(made.procedures.map(rest)).toStrictEqual(baseLaw.procedures.map(rest));
    const drops = (law: LawSet) =>
      law.procedures.map(({ variants }) => variants?.map(({ add: _, ...others }) => others));
    expect(drops(made)).toStrictEqual(drops(baseLaw));
  });

  it('leaves what else a reading adds', () => {
    const [procedure] = baseLaw.procedures;
    const variants = [{ reading: 'a', value: true, drop: [], add: ['vw.penalty.abolished', 'other'] }];
    const law = { ...baseLaw, procedures: [{ ...(procedure ?? expect.fail()), variants }] };
    expect(withoutExclusion('vw.penalty.abolished')(law).procedures[0]?.variants?.[0]?.add).toEqual(['other']);
  });

  it('takes it out of the chosen procedures only', () => {
    const id = 'awb.penalty.before-2009';
    const made = withoutExclusion(id, { procedures: ['awb.objection'] })(baseLaw);
    const having = (law: LawSet) => law.procedures.filter(({ exclusions }) => exclusions.includes(id)).length;
    expect(having(made)).toBe(having(baseLaw) - 1);
  });

  it('composes: half the tariff and a maximum of 500 euro', () => {
    const change = composeReforms([
      administrativeTariff({ from: null, percent: 50 }),
      capPerFile({ from: null, cap: { cents: 50_000, each: 'file', of: 'all' } }),
    ]);
    expect(plain(change)).toBe(50_000);
    expect(plain(change, '2025-03-31')).toBe(8_050);
  });
});
