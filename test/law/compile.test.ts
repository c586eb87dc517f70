import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import type { LawSet } from '../../src/law/law-set.js';
import { on } from '../../src/law/make.js';
import type { Procedure } from '../../src/law/procedure.js';
import type { Provision, Version } from '../../src/law/provision.js';
import { EVERYBODY } from '../../src/law/provisions/decrees.js';
import type { ProcedureRules, Tier } from '../../src/law/rulebook.js';
import { procedureOf } from './support.js';

function rulesOf(lawSet: LawSet, key: string): ProcedureRules {
  const book = compile(lawSet);
  return book.procedures[book.procedureIndex.get(key) ?? -1] ?? expect.fail();
}

/** The base law with a provision changed. */
function withProvision(id: string, change: (old: Provision<unknown>) => Provision<unknown>): LawSet {
  return { ...baseLaw, provisions: baseLaw.provisions.map((p) => (p.id === id ? change(p) : p)) };
}

function withProcedure(key: string, change: (old: Procedure) => Procedure): LawSet {
  return { ...baseLaw, procedures: baseLaw.procedures.map((p) => (p.key === key ? change(p) : p)) };
}

const BILL = { from: on('2020-01-01'), to: null, sources: [], certainty: 'recalled', state: 'switched-off' } as const;

describe('a version that is switched off', () => {
  const behindBill = (value: unknown) => (p: Provision<unknown>) => ({
    ...p,
    versions: [{ ...BILL, value }, ...p.versions],
  });

  it('is no tariff, no exclusion, no term and no limit', () => {
    const usual = rulesOf(baseLaw, 'awb.application');
    const tier: Tier = { days: 1, cents: 1, everyDays: 1 };
    const tariffs = rulesOf(withProvision('awb.penalty.tiers', behindBill([tier])), 'awb.application').tariffs;
    expect(tariffs.map(({ maxCents }) => maxCents)).toEqual(usual.tariffs.map(({ maxCents }) => maxCents));
    const excluded = rulesOf(
      withProvision('awb.penalty.before-2009', behindBill('excluded')),
      'awb.application',
    ).exclusions;
    expect(excluded.map(({ from, to }) => [from, to])).toEqual(usual.exclusions.map(({ from, to }) => [from, to]));
    const law = withProcedure('awb.application', (p) => {
      const [first] = p.term.versions;
      const bill = { ...BILL, value: (first ?? expect.fail()).value } satisfies Version<unknown>;
      return { ...p, term: { ...p.term, versions: [bill, ...p.term.versions] } };
    });
    expect(rulesOf(law, 'awb.application').terms).toHaveLength(usual.terms.length);
  });

  it('keeps its position: the versions after it are named by theirs', () => {
    const law = withProvision('awb.penalty.tiers', behindBill([]));
    expect(rulesOf(law, 'awb.application').tariffs.map(({ version }) => version)).toEqual(
      rulesOf(baseLaw, 'awb.application').tariffs.map(({ version }) => version + 1),
    );
  });

  it('is no moratorium, no collective extension, no limit, no silence and no hold', () => {
    const off = (p: Provision<unknown>) => ({ ...p, versions: p.versions.map((v) => ({ ...v, state: BILL.state })) });
    for (const id of ['vw.asylum.moratorium', 'vw.asylum.collective-extension']) {
      const book = compile(withProvision(id, off));
      expect([book.moratoria.length === 0, book.collective.length === 0]).toEqual([
        id === 'vw.asylum.moratorium',
        id !== 'vw.asylum.moratorium',
      ]);
    }
    const key = baseLaw.procedures.find(({ limits }) => limits !== undefined)?.key ?? '';
    expect(rulesOf(baseLaw, key).tariffs[0]?.limits).not.toEqual([]);
    expect(rulesOf(withProvision('awir.penalty.limits', off), key).tariffs[0]?.limits).toEqual([]);
    expect(rulesOf(baseLaw, 'vw.mvv').hold).not.toBeNull();
    expect(rulesOf(withProvision('vw.penalty.held-2020', off), 'vw.mvv').hold).toBeNull();
    expect(rulesOf(baseLaw, 'wabo.regular').announceDays).toBeGreaterThan(0);
    expect(rulesOf(withProvision('awb.silence', off), 'wabo.regular').announceDays).toBe(0);
  });
});

describe('a procedure', () => {
  it('that names what is not there is a fault of the law set', () => {
    const law = withProcedure('awb.application', (p) => ({ ...p, tariff: 'no.such' }));
    expect(() => compile(law)).toThrow('law set: no provision "no.such"');
  });

  it('has a disputed exclusion only where a reading decides the day', () => {
    const disputed = (key: string) => rulesOf(baseLaw, key).exclusions.map((e) => e.disputed);
    expect(disputed('awb.application')).toEqual([false]);
    // Before 2012, and the abolition of 15 April 2025: receipt or sending of the notice.
    expect(disputed('vw.mvv')).toEqual([false, true]);
    expect([rulesOf(baseLaw, 'awb.application').scopeDisputed, rulesOf(baseLaw, 'vw.mvv').scopeDisputed]).toEqual([
      procedureOf('awb.application').variants !== undefined,
      procedureOf('vw.mvv').variants !== undefined,
    ]);
  });

  it('has its term by the day of lodging or of receipt, as the law says', () => {
    const { procedures } = compile(baseLaw);
    expect(procedures.map(({ key, termPivot }) => [key, termPivot])).toEqual(
      baseLaw.procedures.map(({ key, term }) => [key, term.pivot]),
    );
    expect(new Set(procedures.map(({ termPivot }) => termPivot))).toEqual(new Set(['lodged', 'received']));
  });

  it('without silence or a hold names no provision for it', () => {
    expect(rulesOf(baseLaw, 'awb.application')).toMatchObject({ silenceProvision: -1, announceDays: 0, hold: null });
  });
});

describe('a tariff', () => {
  const tiers = (...value: readonly Tier[]) => {
    const law = withProvision('awb.penalty.tiers', (p) => ({
      ...p,
      versions: [{ from: null, to: null, value, sources: [], certainty: 'verified' }],
    }));
    return { law, rules: rulesOf(law, 'awb.application').tariffs[0] ?? expect.fail() };
  };

  it('of days and weeks: its days, its maximum, and that a week is in it', () => {
    // Ten days of 2 euro, then ten days by the week of 7 euro: a second week that has started counts.
    const { rules } = tiers({ days: 10, cents: 200, everyDays: 1 }, { days: 10, cents: 700, everyDays: 7 });
    expect(rules).toMatchObject({ days: 20, maxCents: 3400, weekly: true });
    expect(tiers({ days: 10, cents: 200, everyDays: 1 }).rules.weekly).toBe(false);
  });

  it('of whole weeks gives nothing until the seventh day, and nothing for a rest', () => {
    const { law } = tiers({ days: 10, cents: 200, everyDays: 1 }, { days: 16, cents: 700, everyDays: 7 });
    const book = compile(law, { startedWeek: false });
    const [tariff] = book.procedures[book.procedureIndex.get('awb.application') ?? -1]?.tariffs ?? [];
    const week = [
      { days: 6, cents: 0, everyDays: 1 },
      { days: 1, cents: 700, everyDays: 1 },
    ];
    expect(tariff?.tiers).toEqual([{ days: 10, cents: 200, everyDays: 1 }, ...week, ...week]);
  });
});

describe('moratoria and collective extensions', () => {
  it('end at the latest with the version that they stand in', () => {
    const law = {
      ...baseLaw,
      ...moratoriaUntil('2019-12-31'),
    };
    expect(compile(law).moratoria.length).toBeGreaterThan(0);
    for (const { to } of compile(law).moratoria) expect(to).toBeLessThanOrEqual(on('2019-12-31'));
    const open = compile({ ...baseLaw, ...moratoriaUntil(null) }).moratoria;
    expect(open.map(({ to }) => to)).toEqual(baseLaw.moratoria.versions.flatMap((v) => v.value.map((m) => m.to)));
  });

  function moratoriaUntil(to: string | null): Pick<LawSet, 'moratoria' | 'provisions'> {
    const moratoria = {
      ...baseLaw.moratoria,
      versions: baseLaw.moratoria.versions.map((v) => ({ ...v, to: to === null ? null : on(to) })),
    };
    return { moratoria, provisions: baseLaw.provisions.map((p) => (p.id === moratoria.id ? moratoria : p)) };
  }

  it('number the nations in the order in which they are named, each once', () => {
    const named = baseLaw.moratoria.versions.flatMap((v) => v.value.map((m) => m.nationality));
    const nations = [...new Set(named)].filter((nation) => nation !== EVERYBODY);
    expect([...compile(baseLaw).nationIndex]).toEqual(nations.map((nation, i) => [nation, i]));
  });
});
