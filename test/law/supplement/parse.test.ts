import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../../src/law/base.js';
import { parseLawSupplement } from '../../../src/law/supplement/parse.js';
import { edited, type Path } from './edit.js';
import { exampleLaw, exampleValue } from './example.js';

interface Issue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

function issuesOf(value: unknown, lawSet = baseLaw): readonly Issue[] {
  const parsed = parseLawSupplement(value, lawSet);
  return parsed.ok ? [] : parsed.issues;
}

function exampleTariff(): unknown {
  return (exampleValue()['tariffs'] as readonly unknown[])[0];
}

const TERM = { length: 'P3W', sources: ['fictional'] };

/** One slip each: where it stands, its code, and a part of what is said. */
const SLIPS: readonly (readonly [Path, unknown, path: string, code: string, says: string])[] = [
  [['format'], 'dwangsom/law-supplement@2', 'format', 'unknown-value', 'dwangsom/law-supplement@1'],
  [['id'], 'Example 2027', 'id', 'out-of-range', 'such as "city-2027"'],
  [['title', 'en'], undefined, 'title.en', 'missing-key', 'add a text in English'],
  [['title'], 'a text', 'title', 'wrong-type', 'both languages'],
  [['sources'], [], 'sources', 'out-of-range', 'a list of sources'],
  [['sources'], undefined, 'sources', 'missing-key', 'a list of sources'],
  [['holiday'], [], 'holiday', 'unknown-key', 'the nearest is "holidays"'],
  [['holidays', 0, 'days', 0], '2029-02-30', 'holidays[0].days[0]', 'day-impossible', '30 February'],
  [['holidays', 0, 'days', 0], '2029-05-10', 'holidays[0].days[0]', 'already-free', 'ascension-day'],
  // Equated by a decree that the law knows.
  [['holidays', 0, 'days', 0], '2026-05-15', 'holidays[0].days[0]', 'already-free', 'equated-day'],
  [['holidays', 0, 'days'], ['2029-05-11', '2029-05-11'], 'holidays[0].days[1]', 'already-free', 'equated-day'],
  [['holidays', 0, 'sources'], undefined, 'holidays[0].sources', 'missing-key', 'a list of sources'],
  [['holidaysKnownTo'], '2028-12-31', 'holidaysKnownTo', 'not-later', 'give a later day'],
  [['tariffs', 1], exampleTariff(), 'tariffs[1].id', 'taken', 'is given twice'],
  [['tariffs', 0, 'article'], { number: '3' }, 'tariffs[0].article', 'one-of', 'one act'],
  [
    ['tariffs', 0, 'article'],
    { act: 'awd', number: '3' },
    'tariffs[0].article.act',
    'unknown-value',
    'nearest is "awb"',
  ],
  [
    ['tariffs', 0, 'versions', 0, 'tiers', 0, 'days'],
    0,
    'tariffs[0].versions[0].tiers[0].days',
    'out-of-range',
    'from 1',
  ],
  [['tariffs', 0, 'versions', 0, 'tiers', 0, 'perWeek'], 5, 'tariffs[0].versions[0].tiers[0]', 'one-of', 'one amount'],
  [
    ['tariffs', 0, 'versions', 0, 'tiers', 0, 'perDay'],
    -5,
    'tariffs[0].versions[0].tiers[0].perDay',
    'euros-negative',
    'negative',
  ],
  [['tariffs', 0, 'versions', 0, 'certainty'], 'sure', 'tariffs[0].versions[0].certainty', 'unknown-value', 'verified'],
  [
    ['values', 0, 'provision'],
    'awb.penalty.tier',
    'values[0].provision',
    'unknown-provision',
    'nearest is "awb.penalty.tiers"',
  ],
  [['values', 0, 'provision'], 'awb.penalty.first-day', 'values[0].provision', 'not-settable', 'would change nothing'],
  [
    ['values', 0, 'provision'],
    'awb.application.term',
    'values[0]',
    'wrong-kind',
    'by "term" and nothing else; found "tiers"',
  ],
  [['values', 0, 'excluded'], true, 'values[0]', 'wrong-kind', 'found "tiers" and "excluded"'],
  [['values', 0, 'tiers'], undefined, 'values[0]', 'wrong-kind', 'found none'],
  [['values', 0, 'from'], '2009-09-30', 'values[0].from', 'day-order', '2009-10-01'],
  [['values', 0, 'to'], '2026-12-31', 'values[0].to', 'day-order', 'before its first day'],
  [['values', 0, 'knownTo'], '2026-12-31', 'values[0].knownTo', 'day-order', 'give a later day'],
  [['procedures', 0, 'key'], 'bicycle', 'procedures[0].key', 'out-of-range', 'act.matter'],
  [['procedures', 0, 'key'], 'awb.application', 'procedures[0].key', 'taken', 'exists in the law already'],
  [
    ['procedures', 0, 'tariff'],
    'demo.penalty.tier',
    'procedures[0].tariff',
    'unknown-provision',
    'nearest is "demo.penalty.tiers"',
  ],
  [
    ['procedures', 0, 'exclusions'],
    ['vw.penalty.abolishd'],
    'procedures[0].exclusions[0]',
    'unknown-provision',
    'nearest is "vw.penalty.abolished"',
  ],
  [['procedures', 0, 'terms', 0, 'length'], '3 weeks', 'procedures[0].terms[0].length', 'wrong-type', 'P8W'],
  [
    ['procedures', 0, 'terms', 0, 'start'],
    'lodging-period',
    'procedures[0].terms[0].start',
    'missing-key',
    'lodgingPeriod',
  ],
  [
    ['procedures', 0, 'terms', 0, 'lodgingPeriod'],
    'P1M',
    'procedures[0].terms[0].lodgingPeriod',
    'out-of-range',
    'days or weeks',
  ],
  [
    ['procedures', 0, 'terms'],
    [
      { ...TERM, to: '2026-01-01' },
      { ...TERM, from: '2026-01-01' },
    ],
    'procedures[0].terms[1]',
    'overlap',
    'shares days',
  ],
  [['reforms', 0, 'changes', 0, 'kind'], 'abolish', 'reforms[0].changes[0].kind', 'wrong-type', '"abolition"'],
  [
    ['reforms', 0, 'changes', 0, 'procedures'],
    ['vw.asilum'],
    'reforms[0].changes[0].procedures[0]',
    'unknown-procedure',
    'nearest is "vw.asylum"',
  ],
  [
    ['reforms', 0, 'changes', 0, 'transition'],
    'calendar-day',
    'reforms[0].changes[0].transition',
    'unknown-value',
    'notice',
  ],
  [
    ['reforms', 0, 'changes', 0],
    {
      kind: 'value',
      provision: 'awb.application.term',
      from: '2028-01-01',
      term: { length: 'P4W' },
      transition: 'notice',
    },
    'reforms[0].changes[0].transition',
    'wrong-transition',
    'the day that decides is "received"',
  ],
];

describe('a law supplement with one slip', () => {
  it('is right without it', () => expect(issuesOf(exampleValue())).toEqual([]));

  it.each(SLIPS)('at %j: %j', (place, value, path, code, says) => {
    const issues = issuesOf(edited(exampleValue(), place, value));
    expect(issues.map((issue) => `${issue.path} ${issue.code}`)).toEqual([`${path} ${code}`]);
    expect(issues[0]?.message).toContain(says);
  });

  it('that was applied before is refused', () => {
    const codes = issuesOf(exampleValue(), exampleLaw()).map(({ path, code }) => `${path} ${code}`);
    expect(codes).toContain('id taken');
    expect(codes).toContain('procedures[0].key taken');
    expect(codes).toContain('reforms[0].name taken');
  });

  it.each([null, 5, 'text', [], {}])('that is none at all, %j, is refused without an exception', (value) => {
    expect(issuesOf(value).length).toBeGreaterThan(0);
  });

  it('of two slips both are told', () => {
    const file = edited(exampleValue(), ['title', 'en'], undefined);
    expect(issuesOf({ ...file, sources: 'one' }).map(({ path }) => path)).toEqual(['title.en', 'sources']);
  });
});

describe('what a supplement leaves out', () => {
  it('is as for an application under the Awb, and only recalled', () => {
    const parsed = parseLawSupplement(exampleValue());
    if (!parsed.ok) throw new Error('the example is wrong');
    const [procedure] = parsed.supplement.procedures;
    expect(procedure?.exclusions).toEqual(['awb.penalty.before-2009']);
    expect(procedure?.term.versions[0]).toMatchObject({
      from: null,
      to: null,
      value: { countsFrom: 'receipt', roll: 'atw', setBy: 'act', extensions: [] },
      certainty: 'recalled',
    });
    expect(procedure?.term.versions[0]?.value.suspensions.map(({ ground }) => ground)).toEqual([
      'supplement',
      'foreign-information',
      'consent',
      'attributable',
      'force-majeure',
    ]);
  });
});
