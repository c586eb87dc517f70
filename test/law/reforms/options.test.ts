import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../../src/law/base.js';
import { compile } from '../../../src/law/compile.js';
import type { LawSet } from '../../../src/law/law-set.js';
import { on } from '../../../src/law/make.js';
import type { Version } from '../../../src/law/provision.js';
import { POLICY_OPTIONS, policyOption } from '../../../src/law/reforms/options.js';
import { ASYLUM, assessUnder, centsOf, moved, named, VISA } from './support.js';

// Worked by hand. To 1 March 2026 the asylum order has run 2 (October) + 30 + 31 + 31 + 28 + 1 = 123 days.
const AT = '2026-03-01';
const asylum = (name: string, from?: string, events = ASYLUM) =>
  centsOf(assessUnder(named(name, from), AT, 'vw.asylum', events));
const visa = (name: string, from?: string) => centsOf(assessUnder(named(name, from), AT, 'vw.mvv', VISA));

describe('the law as it is', () => {
  it('owes 12,300 euro in the asylum case and 16,442 euro in the visa case', () => {
    expect(centsOf(assessUnder(undefined, AT, 'vw.asylum', ASYLUM))).toEqual([1_230_000, 0, 1_230_000]);
    expect(centsOf(assessUnder(undefined, AT, 'vw.mvv', VISA))).toEqual([1_644_200, 144_200, 1_500_000]);
  });
});

describe('proposals that change the law', () => {
  it('opt-01: an asylum notice of 2019 has no administrative penalty; other matters keep it', () => {
    const old = [
      { type: 'received', on: '2018-01-10' },
      { type: 'notice-of-default', on: '2019-03-04' },
    ];
    expect(centsOf(assessUnder(undefined, AT, 'vw.asylum', old))).toEqual([144_200, 144_200, 0]);
    expect(centsOf(assessUnder(named('opt-01'), AT, 'vw.asylum', old))).toEqual([0, 0, 0]);
    expect(visa('opt-01')).toEqual([1_644_200, 144_200, 1_500_000]);
  });

  it('opt-02: stopped on 1 December 2025, the 32 days of 30 October to 30 November stay due', () => {
    expect(asylum('opt-02', '2025-12-01')).toEqual([320_000, 0, 320_000]);
    expect(visa('opt-02', '2024-05-20')).toEqual([1_644_200, 144_200, 1_500_000]);
  });

  it('opt-03: by the notice, from 11 July 2020 to 14 April 2025', () => {
    expect(asylum('opt-03')).toEqual([0, 0, 0]);
    expect(asylum('opt-03', undefined, moved(ASYLUM, 'notice-of-default', '2025-04-14'))).toEqual([0, 0, 0]);
    expect(asylum('opt-03', undefined, moved(ASYLUM, 'notice-of-default', '2025-04-15'))).toEqual([
      1_230_000, 0, 1_230_000,
    ]);
    expect(visa('opt-03')).toEqual([1_644_200, 144_200, 1_500_000]);
  });

  it('opt-04: both by the notice from 15 April 2025; earlier notices keep the old law', () => {
    expect(asylum('opt-04')).toEqual([1_230_000, 0, 1_230_000]);
    expect(asylum('opt-04', undefined, moved(ASYLUM, 'notice-of-default', '2025-04-15'))).toEqual([0, 0, 0]);
    expect(visa('opt-04', '2024-05-01')).toEqual([0, 0, 0]);
    expect(visa('opt-04', '2024-05-02')).toEqual([1_644_200, 144_200, 1_500_000]);
  });

  it('opt-06: by the day of the appeal, without one in the file by the ruling', () => {
    expect(asylum('opt-06', '2025-03-01')).toEqual([0, 0, 0]);
    expect(asylum('opt-06', '2025-03-02')).toEqual([1_230_000, 0, 1_230_000]);
    const silent = moved(ASYLUM, 'appeal-lodged', null);
    expect(asylum('opt-06', '2025-07-09', silent)).toEqual([0, 0, 0]);
    expect(asylum('opt-06', '2025-07-10', silent)).toEqual([1_230_000, 0, 1_230_000]);
    expect(visa('opt-06', '2024-01-01')).toEqual([144_200, 144_200, 0]);
    expect(asylum('opt-06')).toEqual([1_230_000, 0, 1_230_000]);
  });

  it('opt-07: 75 days of 50 euro are 3,750 euro; from a ruling later than this one nothing changes', () => {
    expect(asylum('opt-07')).toEqual([375_000, 0, 375_000]);
    expect(asylum('opt-07', '2025-07-10')).toEqual([1_230_000, 0, 1_230_000]);
    const found = assessUnder(named('opt-07'), AT, 'vw.asylum', ASYLUM).court[0];
    expect(found).toMatchObject({ days: 75, fullOn: on('2026-01-12'), maxCents: 375_000 });
  });

  it('opt-08: 1,442 of the notice, then 60 days of 100 and 58 euro on the 61st, 15 October 2024', () => {
    expect(visa('opt-08')).toEqual([750_000, 144_200, 605_800]);
    const { court } = assessUnder(named('opt-08'), AT, 'vw.mvv', VISA);
    expect(court[0]).toMatchObject({ fullOn: on('2024-10-15'), days: 61, state: 'full' });
    expect(asylum('opt-08')).toEqual([750_000, 0, 750_000]);
    expect(asylum('opt-08', '2024-02-12')).toEqual([1_230_000, 0, 1_230_000]);
  });

  it('opt-11: fifteen months for what was lodged from 27 September 2022', () => {
    const of = (received: string) => {
      const events = [
        { type: 'received', on: received },
        { type: 'notice-of-default', on: '2023-12-01' },
      ];
      const { deadline, notices } = assessUnder(named('opt-11'), AT, 'vw.asylum', events);
      return [deadline, notices[0]?.verdict];
    };
    expect(of('2022-09-26')).toEqual([on('2023-03-26'), 'valid']);
    expect(of('2022-09-27')).toEqual([on('2023-12-27'), 'premature']);
  });

  it('opt-12: running terms stand still for 24 months, later ones count from 30 September 2026', () => {
    const deadline = (received: string) =>
      assessUnder(named('opt-12'), AT, 'vw.asylum', [{ type: 'received', on: received }]).deadline;
    expect(deadline('2024-06-10')).toBe(on('2026-12-10'));
    expect(deadline('2024-01-05')).toBe(on('2024-07-05'));
    expect(deadline('2025-03-03')).toBe(on('2027-03-30'));
  });

  it('opt-12: the year of a moratorium is capped, the stop is not', () => {
    // 10 June 2024 + 6 + 24 months; the Syrian year after it would end at 21 months, 10 March 2026: it shortens nothing.
    const events = [{ type: 'received', on: '2024-06-10' }];
    const { deadline } = assessUnder(named('opt-12'), AT, 'vw.asylum', events, { nationality: 'SY' });
    expect(deadline).toBe(on('2026-12-10'));
  });

  it('opt-15: nothing from 23 February 2026; to the 22nd the order ran 116 days', () => {
    expect(asylum('opt-15')).toEqual([1_160_000, 0, 1_160_000]);
    const { court, perDayCents } = assessUnder(named('opt-15'), AT, 'vw.asylum', ASYLUM);
    expect([court[0]?.state, perDayCents]).toEqual(['stopped', 0]);
  });
});

describe('proposals that change nothing in the files', () => {
  it.each(['opt-05', 'opt-09', 'opt-10', 'opt-13', 'opt-16'])('%s makes no other law', (name) => {
    expect(named(name)).toBeUndefined();
    expect(policyOption(name)?.limits.en).not.toBe('');
  });

  it('opt-13 is behaviour: a tenth more decisions', () => {
    expect(policyOption('opt-13')?.change(null)).toEqual({ behaviour: { decisionsPercent: 110 } });
  });

  it('opt-12 without a first day is no change', () => expect(policyOption('opt-12')?.change(null)).toEqual({}));

  it('opt-14 is the reading that is the default', () => {
    const change = policyOption('OPT-14')?.change(null);
    expect(change).toEqual({ readings: { genericExtensionView: 'strict' } });
    expect(compile(baseLaw, change?.readings)).toBe(compile(baseLaw));
  });
});

describe('plain measures', () => {
  it('without-abolition: a notice of 1 May 2025 has 10 days of 23 euro on 25 May; asylum stays suspended', () => {
    const events = [
      { type: 'received', on: '2024-12-02' },
      { type: 'notice-of-default', on: '2025-05-01' },
    ];
    expect(centsOf(assessUnder(undefined, '2025-05-25', 'vw.mvv', events))).toEqual([0, 0, 0]);
    expect(centsOf(assessUnder(named('without-abolition'), '2025-05-25', 'vw.mvv', events))).toEqual([
      23_000, 23_000, 0,
    ]);
    expect(centsOf(assessUnder(named('without-abolition'), '2025-05-25', 'vw.asylum', events))).toEqual([0, 0, 0]);
  });

  it('no-court-penalty, half-court-amounts, half-administrative-amounts', () => {
    expect(visa('no-court-penalty')).toEqual([144_200, 144_200, 0]);
    expect(visa('no-court-penalty', '2024-08-02')).toEqual([1_644_200, 144_200, 1_500_000]);
    expect(asylum('half-court-amounts')).toEqual([615_000, 0, 615_000]);
    expect(visa('half-court-amounts')).toEqual([894_200, 144_200, 750_000]);
    expect(visa('half-administrative-amounts')).toEqual([1_572_100, 72_100, 1_500_000]);
  });
});

describe('each named scenario', () => {
  it('has a name, a source, a transition rule and limits in both languages, and keeps every position', () => {
    expect(POLICY_OPTIONS.map(({ name }) => name).slice(0, 16)).toEqual(
      Array.from({ length: 16 }, (_, i) => `opt-${String(i + 1).padStart(2, '0')}`),
    );
    const base = compile(baseLaw);
    for (const option of POLICY_OPTIONS) {
      for (const { nl, en } of [option.title, option.transition, option.limits]) expect([nl, en]).not.toContain('');
      expect(option.sources.length, option.name).toBeGreaterThan(0);
      const before = JSON.stringify(baseLaw);
      const law = option.change(option.from).reform?.(baseLaw) ?? baseLaw;
      expect(JSON.stringify(baseLaw), option.name).toBe(before);
      const book = compile(law);
      expect([...book.procedureIndex], option.name).toEqual([...base.procedureIndex]);
      expect([...book.nationIndex], option.name).toEqual([...base.nationIndex]);
      expect(book.collective, option.name).toHaveLength(base.collective.length);
    }
  });

  it('changes the law by provisions that turn on a day of the file and rest on its own sources', () => {
    const before = new Set<unknown>(versionsOf(baseLaw));
    const pivots = ['received', 'lodged', 'notice', 'notice-sent', 'appeal', 'ruling', 'calendar-day'];
    let seen = 0;
    for (const option of POLICY_OPTIONS) {
      const law = option.change(option.from).reform?.(baseLaw) ?? baseLaw;
      for (const { pivot } of law.provisions) expect(pivots, option.name).toContain(pivot);
      const refs = option.sources.map(({ ref }) => ref);
      for (const version of versionsOf(law).filter((v) => !before.has(v))) {
        const own = version.sources.map(({ ref }) => ref);
        // Parts of a version that is cut keep the sources of the law.
        const cut = versionsOf(baseLaw).some((v) => v.sources === version.sources);
        if (!cut) for (const ref of own) expect(refs, option.name).toContain(ref);
        if (!cut) seen++;
      }
    }
    // opt-01, 02 and 04 (two each), 03, 06, 07, 08, 11, 12, 15 (two) and four plain measures.
    expect(seen).toBeGreaterThan(14);
  });

  it('opt-08 is one maximum of 7,500 euro for the whole file', () => {
    const law = named('opt-08')?.(baseLaw) ?? expect.fail();
    expect(law.provisions.at(-1)?.versions[0]?.value).toEqual({ cents: 750_000, each: 'file', of: 'all' });
  });
});

function versionsOf(law: LawSet): readonly Version<unknown>[] {
  const terms = law.procedures.map(({ term }) => term);
  return [...law.provisions, ...terms].flatMap(({ versions }) => versions as readonly Version<unknown>[]);
}
