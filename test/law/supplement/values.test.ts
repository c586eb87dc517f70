import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../../src/law/base.js';
import type { LawSet } from '../../../src/law/law-set.js';
import { applySupplement } from '../../../src/law/supplement/apply.js';
import { parseLawSupplement } from '../../../src/law/supplement/parse.js';
import { edited, type Path } from './edit.js';
import { everyKey } from './every-key.js';
import { exampleLaw, exampleValue, supplementOf } from './example.js';

const MINIMAL = { format: 'dwangsom/law-supplement@1', id: 'a', title: { nl: 'a', en: 'a' }, sources: ['fictional'] };
const TITLE = MINIMAL.title;
const SOURCES = MINIMAL.sources;
const ARTICLE = { act: 'awb', number: '4:17' };

/** Where the file is wrong, and by which code. */
function wrong(value: unknown, lawSet: LawSet = baseLaw): readonly string[] {
  const parsed = parseLawSupplement(value, lawSet);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
}

function fits(path: Path, value: unknown): boolean {
  return wrong(edited(everyKey(), path, value)).length === 0;
}

const TERM: Path = ['procedures', 0, 'terms', 0];

describe('the words', () => {
  const PLACES: readonly (readonly [Path, string])[] = [
    [['procedures', 1, 'pivot'], 'received lodged'],
    [
      ['procedures', 1, 'field'],
      'general objection immigration nationality social tax allowances redress openness environment mobility education civil mining',
    ],
    [[...TERM, 'start'], 'receipt lodging payment responsibility responsibility-or-lodging named-day'],
    [[...TERM, 'roll'], 'atw eu none'],
    [[...TERM, 'setBy'], 'act order-in-council ordinance ministerial-regulation eu body'],
    [[...TERM, 'certainty'], 'verified secondary inferred recalled'],
    [[...TERM, 'extensions', 0, 'consent'], 'applicant all-parties'],
    [
      [...TERM, 'suspensions', 0, 'ground'],
      'supplement foreign-information third-party-views consent attributable force-majeure',
    ],
    [['exclusions', 0, 'transition'], 'received lodged notice notice-sent'],
    [['exclusions', 0, 'article', 'act'], 'awb awir vw rwn woo'],
  ];
  it.each(PLACES)('at %j are %s', (path, words) => {
    for (const word of words.split(' ')) expect(fits(path, word), word).toBe(true);
    for (const word of ['', 'no-such-word', ...words.split(' ').map((one) => `${one}x`)])
      expect(fits(path, word), word).toBe(false);
  });

  it('"other" and "case" are no acts of an article', () => {
    for (const act of ['other', 'case']) expect(fits(['exclusions', 0, 'article', 'act'], act)).toBe(false);
  });
});

describe('the bounds', () => {
  const PLACES: readonly (readonly [Path, least: number, most: number])[] = [
    [['tariffs', 0, 'versions', 0, 'tiers', 0, 'days'], 1, 3650],
    [['procedures', 1, 'terms', 0, 'length', 'lastWeeks'], 1, 26],
    [[...TERM, 'extensions', 0, 'times'], 1, 100],
    [['values', 1, 'percent'], 0, 100],
  ];
  it.each(PLACES)('of %j are %i and %i', (path, least, most) => {
    expect([least - 1, least, most, most + 1].map((value) => fits(path, value))).toEqual([false, true, true, false]);
    for (const value of [least - 1, most + 1])
      expect(wrong(edited(everyKey(), path, value)).every((one) => / (out-of-range|wrong-type)$/.test(one))).toBe(true);
  });

  it('are a code of their own, below and above', () => {
    const at = ['tariffs', 0, 'versions', 0, 'tiers', 0, 'days'];
    for (const value of [0, 3651])
      expect(wrong(edited(everyKey(), at, value))).toEqual(['tariffs[0].versions[0].tiers[0].days out-of-range']);
  });

  it('numbers are whole, a rate may have a fraction', () => {
    expect(fits([...TERM, 'extensions', 0, 'times'], 1.5)).toBe(false);
    expect(fits(['values', 1, 'percent'], 0.25)).toBe(true);
  });

  it('texts have 1 to 2,000 characters, all of them visible', () => {
    const at: Path = ['title', 'nl'];
    const long = 'a'.repeat(2000);
    expect([long, 'é – ß'].map((text) => fits(at, text))).toEqual([true, true]);
    expect(['', `${long}a`, 'a\u0007', '\u202eabc', 'a\ud800', 'a\u2028b'].some((text) => fits(at, text))).toBe(false);
  });

  it('lists have 1,000 items, and those of sources at least one', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `source ${i}`);
    expect([0, 1, 1000, 1001].map((count) => fits(['sources'], many(count)))).toEqual([false, true, true, false]);
    for (const key of ['extensions', 'suspensions']) expect(fits([...TERM, key], []), key).toBe(true);
    expect(fits(['procedures', 0, 'exclusions'], [])).toBe(true);
  });
});

describe('the forms', () => {
  const PLACES: readonly (readonly [Path, right: string, wrong: string])[] = [
    [['id'], 'a city-2027 a.b 1', '-a a- a--b a..b A a_b .a'],
    [['reforms', 0, 'name'], 'a less-2028 a.b', '-a a- A a_b'],
    [['exclusions', 1, 'id'], 'a.b demo.x.y-z 1.2', 'a a. .a a..b A.b a.B a_b.c'],
    [['procedures', 1, 'key'], 'a.b demo2.x-1', 'a a.b.c 1a.b a.1b A.b a. .b a.B'],
    [['tariffs', 0, 'article', 'own', 'bwb'], 'BWBR0012345', 'BWBR001234 BWBR00123456 XBWBR0012345 bwbr0012345 BWBR'],
  ];
  it.each(PLACES)('at %j: %s, not %s', (path, right, not) => {
    for (const text of right.split(' ')) expect(fits(path, text), text).toBe(true);
    for (const text of not.split(' ')) expect(fits(path, text), text).toBe(false);
  });

  it('have at most a hundred characters', () => {
    expect(fits(['id'], 'a'.repeat(100))).toBe(true);
    expect(fits(['id'], 'a'.repeat(101))).toBe(false);
  });
});

describe('days of versions', () => {
  const dated = (from?: string, to?: string) => ({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sources: SOURCES,
  });
  const exclusions = (...versions: readonly object[]) =>
    wrong({ ...MINIMAL, exclusions: [{ id: 'a.b', title: TITLE, article: ARTICLE, versions }] });

  it('may follow each other in either order', () => {
    expect(exclusions(dated(undefined, '2026-12-31'), dated('2027-01-01'))).toEqual([]);
    expect(exclusions(dated('2027-01-01'), dated(undefined, '2026-12-31'))).toEqual([]);
    expect(exclusions(dated('2027-01-01', '2027-01-01'), dated('2027-01-02', '2027-01-02'))).toEqual([]);
  });

  it('share none', () => {
    const at = ['exclusions[0].versions[1] overlap'];
    expect(exclusions(dated(undefined, '2027-01-01'), dated('2027-01-01'))).toEqual(at);
    expect(exclusions(dated('2027-01-01'), dated(undefined, '2027-01-01'))).toEqual(at);
    expect(exclusions(dated(), dated('2027-01-01', '2027-01-31'))).toEqual(at);
    expect(exclusions(dated('2027-01-01', '2027-12-31'), dated('2027-03-01', '2027-03-31'))).toEqual(at);
  });

  it('are told with their place, of tariffs too', () => {
    expect(exclusions(dated('2027-01-01', '2026-12-31'))).toEqual(['exclusions[0].versions[0].to day-order']);
    const tiers = [{ days: 1, perDay: 1 }];
    const versions = [
      { ...dated('2027-01-01'), tiers },
      { ...dated('2027-06-01', '2027-05-31'), tiers },
    ];
    expect(wrong({ ...MINIMAL, tariffs: [{ id: 'a.b', title: TITLE, article: ARTICLE, versions }] })).toContain(
      'tariffs[0].versions[1].to day-order',
    );
  });

  it('name the one that was there first', () => {
    const three = {
      ...MINIMAL,
      exclusions: [
        {
          id: 'a.b',
          title: TITLE,
          article: ARTICLE,
          versions: [dated(undefined, '2026-12-31'), dated('2027-01-01', '2027-12-31'), dated('2027-06-01')],
        },
      ],
    };
    const parsed = parseLawSupplement(three);
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      { path: 'exclusions[0].versions[2]', code: 'overlap', message: expect.stringContaining('the one at 1') },
    ]);
  });
});

describe('new values', () => {
  const value = (provision: string, from: string, more: object = {}) => ({
    provision,
    from,
    sources: SOURCES,
    ...(provision.endsWith('.rate') ? { percent: 3 } : { excluded: true }),
    ...more,
  });
  const values = (...list: readonly object[]) => wrong({ ...MINIMAL, values: list });
  const RATE = 'bw.interest.rate';

  it('of one provision share no day, of two they may', () => {
    expect(values(value(RATE, '2027-01-01'), value(RATE, '2027-06-01'))).toEqual(['values[1] overlap']);
    expect(values(value(RATE, '2027-06-01'), value(RATE, '2027-01-01'))).toEqual(['values[1] overlap']);
    expect(values(value(RATE, '2027-01-01', { to: '2027-05-31' }), value(RATE, '2027-06-01'))).toEqual([]);
    expect(values(value(RATE, '2027-01-01'), value('vw.penalty.abolished', '2027-01-01'))).toEqual([]);
  });

  it('name the value that they overlap', () => {
    const list = [value('vw.penalty.abolished', '2027-01-01'), value(RATE, '2027-01-01'), value(RATE, '2027-02-01')];
    const parsed = parseLawSupplement({ ...MINIMAL, values: list });
    expect(parsed.ok ? '' : parsed.issues[0]?.message).toBe('It overlaps values[1]; end that one earlier.');
  });

  it('may be known until their first day, and begin on the first day of their provision', () => {
    expect(values(value(RATE, '2027-01-01', { knownTo: '2027-01-01' }))).toEqual([]);
    // The rate of interest is known from 2007 on.
    expect(values(value(RATE, '2007-01-01'))).toEqual([]);
    expect(values(value(RATE, '2006-12-31'))).toEqual(['values[0].from day-order']);
  });

  it('are of a provision that exists, and that rules read', () => {
    const says = (provision: string) => {
      const parsed = parseLawSupplement({ ...MINIMAL, values: [value(provision, '2027-01-01')] });
      return parsed.ok ? '' : parsed.issues[0]?.message;
    };
    expect(says('vw.penalty.abolishd')).toBe(
      'There is no provision "vw.penalty.abolishd"; the nearest is "vw.penalty.abolished".',
    );
    expect(says('awb.penalty.first-day')).toMatch(/^No rule reads a value of "awb.penalty.first-day", /);
  });

  it('end on a day after their first, or on it', () => {
    expect(values(value(RATE, '2027-01-01', { to: '2027-01-01' }))).toEqual([]);
    expect(values(value(RATE, '2027-01-02', { to: '2027-01-01' }))).toEqual(['values[0].to day-order']);
  });

  it('of a term have a start that fits', () => {
    const term = { length: 'P6W', start: 'receipt', lodgingPeriod: 'P6W' };
    const one = { provision: 'awb.objection.term', from: '2027-01-01', sources: SOURCES };
    expect(values({ ...one, term })).toEqual(['values[0].term.start one-of']);
    const parsed = parseLawSupplement({ ...MINIMAL, values: [{ ...one, term }] });
    expect(parsed.ok ? '' : parsed.issues[0]?.message).toBe(
      'A term with a lodging period counts from its end; leave "start" or "lodgingPeriod" out.',
    );
    expect(values({ ...one, term: { length: 'P6W', lodgingPeriod: 'P42D' } })).toEqual([]);
    expect(values({ ...one, term: { length: 'P6W', start: 'lodging-period', lodgingPeriod: 'P6W' } })).toEqual([]);
    for (const lodgingPeriod of ['P1M', 'P1Y'])
      expect(values({ ...one, term: { length: 'P6W', lodgingPeriod } })).toEqual([
        'values[0].term.lodgingPeriod out-of-range',
      ]);
  });

  it('are of the kind that their provision has', () => {
    expect(values({ ...value(RATE, '2027-01-01'), percent: undefined, excluded: true })).toEqual([
      'values[0] wrong-kind',
    ]);
    expect(values({ ...value('vw.penalty.abolished', '2027-01-01'), excluded: undefined, percent: 4 })).toEqual([
      'values[0] wrong-kind',
    ]);
  });
});

describe('what a reform changes', () => {
  const reform = (change: object) =>
    wrong({ ...MINIMAL, reforms: [{ name: 'r', title: TITLE, sources: SOURCES, changes: [change] }] });
  const value = { kind: 'value', from: '2028-01-01', tiers: [{ days: 1, perDay: 1 }] };

  it('exists, and turns on the day that it always turned on', () => {
    expect(reform({ ...value, provision: 'awb.penalty.tiers', transition: 'notice' })).toEqual([]);
    expect(reform({ ...value, provision: 'no.such' })).toEqual(['reforms[0].changes[0].provision unknown-provision']);
    expect(reform({ ...value, provision: 'no.such', transition: 'received' })).toEqual([
      'reforms[0].changes[0].provision unknown-provision',
    ]);
    expect(reform({ ...value, provision: 'awb.penalty.tiers', transition: 'received' })).toEqual([
      'reforms[0].changes[0].transition wrong-transition',
    ]);
  });

  it('is reached for the procedures that exist', () => {
    const abolition = { kind: 'abolition', of: 'administrative-penalty', from: '2028-01-01', article: ARTICLE };
    expect(reform({ ...abolition, procedures: ['awb.application', 'vw.asilum', 'vw.mvv', 'x.y'] })).toEqual([
      'reforms[0].changes[0].procedures[1] unknown-procedure',
      'reforms[0].changes[0].procedures[3] unknown-procedure',
    ]);
  });

  it('ends on a day after its first, or on it', () => {
    const dated = (to: string) => reform({ ...value, provision: 'awb.penalty.tiers', to });
    expect(dated('2028-01-01')).toEqual([]);
    expect(dated('2027-12-31')).toEqual(['reforms[0].changes[0].to day-order']);
  });
});

describe('what a supplement refers to', () => {
  const procedure = { key: 'c.d', title: TITLE, article: ARTICLE, terms: [{ length: 'P8W', sources: SOURCES }] };

  it.each([
    ['tariff', 'There is no tariff "no.such"; '],
    ['limits', 'There is no list of limits "no.such"; '],
    ['silence', 'There is no rule on silence "no.such"; '],
  ])('as %s exists', (key, says) => {
    const parsed = parseLawSupplement({ ...MINIMAL, procedures: [{ ...procedure, [key]: 'no.such' }] });
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { path: `procedures[0].${key}`, code: 'unknown-provision', message: expect.stringContaining(says) },
    ]);
  });

  it('is told with the nearest name, with where all stand, or as none at all', () => {
    const says = (exclusion: string, lawSet: LawSet = baseLaw) => {
      const parsed = parseLawSupplement(
        { ...MINIMAL, procedures: [{ ...procedure, exclusions: [exclusion] }] },
        lawSet,
      );
      return parsed.ok ? [] : parsed.issues.map(({ message }) => message);
    };
    expect(says('vw.penalty.abolishd')).toEqual([
      'There is no exclusion "vw.penalty.abolishd"; the nearest is "vw.penalty.abolished".',
    ]);
    expect(says('q.q')).toEqual(['There is no exclusion "q.q"; "dwangsom law --json" lists them.']);
    expect(says('q.q', { ...baseLaw, procedures: [] })).toContain('There is no exclusion "q.q"; there is none at all.');
  });

  it('is not what another thing is: a tariff is no exclusion', () => {
    expect(wrong({ ...MINIMAL, procedures: [{ ...procedure, exclusions: ['awb.penalty.tiers'] }] })).toEqual([
      'procedures[0].exclusions[0] unknown-provision',
    ]);
    expect(wrong({ ...MINIMAL, procedures: [{ ...procedure, tariff: 'vw.penalty.abolished' }] })).toEqual([
      'procedures[0].tariff unknown-provision',
    ]);
  });

  it('can stand in a supplement before it: amounts and exclusions, which can be given new values', () => {
    const first = applySupplement(baseLaw, supplementOf(everyKey()));
    const own = { ...procedure, tariff: 'trial.tiers', exclusions: ['trial.by-notice', 'vw.penalty.abolished'] };
    const values = [
      { provision: 'trial.tiers', from: '2028-01-01', tiers: [{ days: 7, perDay: 1 }], sources: SOURCES },
      { provision: 'trial.none', from: '2028-01-01', excluded: true, sources: SOURCES },
      { provision: 'trial.bicycle.term', from: '2028-01-01', term: { length: 'P1W' }, sources: SOURCES },
    ];
    expect(wrong({ ...MINIMAL, procedures: [own], values }, first)).toEqual([]);
    expect(wrong({ ...MINIMAL, procedures: [{ ...procedure, exclusions: ['trial.tiers'] }] }, first)).toEqual([
      'procedures[0].exclusions[0] unknown-provision',
    ]);
  });

  it('can stand there without being used: amounts, and exclusions that only a reading has', () => {
    const versions = [{ tiers: [{ days: 1, perDay: 1 }], sources: SOURCES }];
    const tariffs = [{ id: 'x.y', title: TITLE, article: ARTICLE, versions }];
    const first = applySupplement(baseLaw, supplementOf({ ...MINIMAL, id: 'first', tariffs }));
    expect(wrong({ ...MINIMAL, procedures: [{ ...procedure, tariff: 'x.y' }] }, first)).toEqual([]);
    const [some] = baseLaw.procedures;
    const variants = [{ reading: 'a', value: true, drop: ['q.dropped'], add: ['q.added'] }];
    const procedures = [...baseLaw.procedures, { ...(some ?? expect.fail()), key: 'q.q', variants }];
    const exclusions = ['q.dropped', 'q.added'];
    expect(wrong({ ...MINIMAL, procedures: [{ ...procedure, exclusions }] }, { ...baseLaw, procedures })).toEqual([]);
  });

  it('has days of lodging in order', () => {
    const lodged = { from: '2027-01-02', to: '2027-01-01' };
    expect(wrong({ ...MINIMAL, procedures: [{ ...procedure, lodged }] })).toEqual([
      'procedures[0].lodged.to day-order',
    ]);
  });
});

describe('names that are taken', () => {
  const tariff = { title: TITLE, article: ARTICLE, versions: [{ tiers: [{ days: 1, perDay: 1 }], sources: SOURCES }] };
  const exclusion = { title: TITLE, article: ARTICLE, versions: [{ sources: SOURCES }] };

  it('are those of the law, of the other tariffs and exclusions, and given twice', () => {
    const tariffs = [
      { ...tariff, id: 'awb.penalty.tiers' },
      { ...tariff, id: 'a.b' },
      { ...tariff, id: 'awb.application.term' },
    ];
    const exclusions = [
      { ...exclusion, id: 'a.b' },
      { ...exclusion, id: 'a.c' },
      { ...exclusion, id: 'a.c' },
    ];
    expect(wrong({ ...MINIMAL, tariffs, exclusions })).toEqual([
      'tariffs[0].id taken',
      'tariffs[2].id taken',
      'exclusions[0].id taken',
      'exclusions[2].id taken',
    ]);
  });

  it('are also the provisions that a reform would make', () => {
    const lawSet = applySupplement(
      baseLaw,
      supplementOf({ ...MINIMAL, tariffs: [{ ...tariff, id: 'reform.no-penalty-2028.1' }] }),
    );
    const parsed = parseLawSupplement(exampleValue(), lawSet);
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      {
        path: 'reforms[0].changes[0]',
        code: 'taken',
        message: 'The law has a provision "reform.no-penalty-2028.1" already; rename the reform.',
      },
    ]);
  });

  it.each([
    ['the supplement', {}, 'example-2027'],
    ['a provision', { id: 'b' }, 'demo.penalty.tiers'],
    ['a procedure', { id: 'b', provisions: [] }, 'demo.bicycle-permit'],
    ['a reform', { id: 'b', provisions: [], procedures: [] }, 'no-penalty-2028'],
  ])('are refused when applied unread: %s', (_what, other, name) => {
    const again = { ...supplementOf(exampleValue()), ...other };
    expect(() => applySupplement(exampleLaw(), again)).toThrow(RangeError);
    expect(() => applySupplement(exampleLaw(), again)).toThrow(`the law set has "${name}" already`);
  });

  it('are no hindrance to a supplement that only adds', () => {
    const again = { ...supplementOf(exampleValue()), id: 'b', provisions: [], procedures: [], reforms: [] };
    expect(applySupplement(exampleLaw(), again).supplements.map(({ id }) => id)).toEqual(['example-2027', 'b']);
  });
});
