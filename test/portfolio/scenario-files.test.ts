import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import { assessPortfolio } from '../../src/portfolio/portfolio.js';
import { scenarioNamed } from '../../src/portfolio/scenarios/from-name.js';
import { knownScenarios } from '../../src/portfolio/scenarios/list.js';
import { parseScenario } from '../../src/portfolio/scenarios/parse.js';
import { composeScenarios, type Scenario } from '../../src/portfolio/scenarios/types.js';
import { assessUnder, centsOf, VISA } from '../law/reforms/support.js';

const FORMAT = 'dwangsom/scenario@1';

function scenarioOf(file: Readonly<Record<string, unknown>>): Scenario {
  const read = parseScenario({ format: FORMAT, name: 'test', ...file });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.scenario;
}

function issuesOf(file: unknown): readonly (readonly [string, string, string])[] {
  const read = parseScenario(file);
  return read.ok ? [] : read.issues.map(({ path, code, message }) => [path, code, message]);
}

const cents = (file: Readonly<Record<string, unknown>>) =>
  centsOf(assessUnder(scenarioOf(file).reform, '2025-12-31', 'vw.mvv', VISA));

describe('a scenario file', () => {
  // The visa case owes 1,442 euro by its notice of 1 May 2024 and 15,000 by its ruling of 1 August 2024.
  it('changes amounts: half the tariff is 721 euro, at most 50 a day and 3,750 in all', () => {
    expect(cents({ reforms: [{ change: 'administrative-amounts', percent: 50 }] })).toEqual([
      1_572_100, 72_100, 1_500_000,
    ]);
    const amounts = { change: 'court-amounts', perDayAtMost: 50, maxAtMost: '3750.00' };
    expect(cents({ reforms: [amounts] })).toEqual([519_200, 144_200, 375_000]);
    expect(cents({ reforms: [{ ...amounts, from: '2024-08-02' }] })).toEqual([1_644_200, 144_200, 1_500_000]);
  });

  it('abolishes, caps and composes', () => {
    const abolish = { change: 'abolish', penalty: 'both', by: 'notice', from: '2024-05-01' };
    expect(cents({ reforms: [abolish] })).toEqual([0, 0, 0]);
    expect(cents({ reforms: [{ ...abolish, penalty: 'court' }] })).toEqual([144_200, 144_200, 0]);
    expect(cents({ reforms: [{ ...abolish, for: { procedures: ['vw.asylum*'] } }] })).toEqual([
      1_644_200, 144_200, 1_500_000,
    ]);
    const cap = { change: 'cap', amount: 7500 };
    expect(cents({ reforms: [cap, { change: 'administrative-amounts', percent: 50 }] })).toEqual([
      750_000, 72_100, 677_900,
    ]);
    const tiers = [{ days: 10, perDay: '12.34' }];
    expect(cents({ reforms: [{ change: 'administrative-amounts', tiers }] })[1]).toBe(12_340);
  });

  it('holds readings, maxima of sums and behaviour as they are', () => {
    const found = scenarioOf({
      readings: { genericExtensionView: 'announced' },
      aggregate: [{ max: 1_000_000, body: 'body' }, { max: 5 }],
      behaviour: { decisionsPercent: 90 },
    });
    expect(found).toEqual({
      name: 'test',
      readings: { genericExtensionView: 'announced' },
      aggregate: [
        { maxCents: 100_000_000, bodyLabel: 'body' },
        { maxCents: 500, bodyLabel: 'body' },
      ],
      behaviour: { decisionsPercent: 90 },
    });
  });

  it('names ready ones, from another first day', () => {
    expect(cents({ reforms: [{ change: 'named', name: 'opt-06', from: '2024-08-01' }] })[2]).toBe(0);
    expect(cents({ reforms: [{ change: 'named', name: 'opt-06', from: '2024-08-02' }] })[2]).toBe(1_500_000);
  });

  it('is refused with where, what and what to do', () => {
    expect(issuesOf({ format: FORMAT, name: 'x', reform: [] })).toEqual([
      ['reform', 'unknown-key', expect.stringMatching(/"reform" is not known here. The nearest is "reforms"/)],
    ]);
    const reforms = (one: unknown) => issuesOf({ format: FORMAT, name: 'x', reforms: [one] });
    expect(reforms({ change: 'abolsh' })[0]).toEqual([
      'reforms[0].change',
      'unknown-value',
      expect.stringMatching(/nearest is "abolish"/),
    ]);
    expect(reforms({ change: 'abolish', penalty: 'court', by: 'rulling' })[0]).toEqual([
      'reforms[0].by',
      'unknown-value',
      expect.stringMatching(/the text "rulling" is not known here. The nearest is "ruling"/),
    ]);
    expect(reforms({ change: 'term', length: 'P9M', for: { procedures: ['vw.asilum'] } })[0]).toEqual([
      'reforms[0]',
      'reform',
      expect.stringMatching(/no procedure "vw.asilum"/),
    ]);
    expect(reforms({ change: 'abolish', penalty: 'administrative', by: 'appeal' })[0]?.[2]).toMatch(
      /application, notice or calendar-day/,
    );
    expect(reforms({ change: 'cap', amount: 1.234 })[0]?.[0]).toBe('reforms[0].amount');
    expect(reforms({ change: 'term', length: 'P9M', from: '2025-02-30' })[0]?.[0]).toBe('reforms[0].from');
    expect(reforms({ change: 'named', name: 'opt-17' })[0]?.[2]).toMatch(/nearest is "opt-07"/);
    expect(issuesOf({ format: FORMAT, name: 'x', readings: { genericExtensionVew: 'strict' } })[0]?.[2]).toMatch(
      /nearest is "genericExtensionView"/,
    );
    expect(issuesOf({ format: 'dwangsom/scenario@2', name: 'x' })[0]?.[0]).toBe('format');
    expect(issuesOf('nothing')[0]?.[1]).toBe('wrong-type');
    expect(issuesOf({})).toHaveLength(2);
  });
});

describe('what a scenario does not tell', () => {
  const limitsOf = (scenario: Scenario) =>
    assessPortfolio([], { at: on('2025-12-31'), scenarios: [scenario] }).scenarios[0];

  it('stands in its result: a behaviour is not counted, by name, in a file or in a program', () => {
    const says = [expect.objectContaining({ en: expect.stringMatching(/Only a forecast can count it/) })];
    expect(limitsOf(scenarioNamed('opt-13'))).toMatchObject({
      title: { nl: expect.stringMatching(/capaciteit/) },
      limits: says,
    });
    expect(limitsOf(scenarioOf({ behaviour: { decisionsPercent: 90 } }))).toMatchObject({ title: null, limits: says });
    expect(limitsOf({ name: 'x', behaviour: { decisionsPercent: 90 } })).toMatchObject({ limits: says });
    expect(limitsOf({ name: 'x' })).toMatchObject({ limits: [] });
    expect(limitsOf(scenarioOf({ reforms: [{ change: 'named', name: 'opt-09' }] }))?.limits[0]?.en).toMatch(
      /Without effect/,
    );
  });

  it('includes the day from which it is counted, its own or another', () => {
    const daysOf = (name: string) => limitsOf(scenarioNamed(name))?.limits.map(({ en }) => en);
    expect(daysOf('opt-06')?.[0]).toBe('Counted from 2026-09-02 on.');
    expect(daysOf('opt-06@2024-01-01')?.[0]).toBe('Counted from 2024-01-01 on.');
    expect(daysOf('opt-01')).toHaveLength(1);
  });

  it('adds up when scenarios are composed', () => {
    const both = composeScenarios('both', [scenarioNamed('opt-13'), scenarioNamed('opt-02'), scenarioNamed('opt-13')]);
    // opt-02 also tells its first day.
    expect(limitsOf(both)?.limits).toHaveLength(3);
    expect(limitsOf(both)?.title?.en).toMatch(
      /^more capacity: a tenth more decisions; stop penalties in asylum at once/,
    );
  });
});

describe('scenarios by name', () => {
  it('are all known, with title and kind', () => {
    for (const { name, title } of knownScenarios()) {
      expect(scenarioNamed(name).name).toBe(name);
      expect([title.nl, title.en]).not.toContain('');
    }
    expect(scenarioNamed('body-favourable').readings).toMatchObject({ firstPenaltyDayOffset: 15 });
  });

  it('take another first day, and say what is wrong with one', () => {
    expect(centsOf(assessUnder(scenarioNamed('OPT-06@2024-08-01').reform, '2025-12-31', 'vw.mvv', VISA))[2]).toBe(0);
    expect(() => scenarioNamed('opt-06@2024-02-30')).toThrow(/opt-06@2024-02-30/);
    expect(() => scenarioNamed('opt-09@2024-01-01')).toThrow(/no first day/);
    expect(() => scenarioNamed('without-abolition@2024-01-01')).toThrow(/no first day/);
    expect(() => scenarioNamed('opt6')).toThrow(/nearest is "opt-06"|nearest is "opt-\d\d"/);
  });

  it('compose: the later reading counts, reforms follow each other', () => {
    const both = composeScenarios('both', [
      scenarioNamed('body-favourable'),
      { name: '', readings: { startedWeek: true } },
      scenarioNamed('opt-07'),
    ]);
    expect(both.readings).toMatchObject({ startedWeek: true, countAnnouncementDay: false });
    expect(both.reform?.(baseLaw)).not.toBe(baseLaw);
  });
});
