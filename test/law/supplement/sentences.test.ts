import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../../src/law/base.js';
import { applySupplement } from '../../../src/law/supplement/apply.js';
import type { SupplementIssue } from '../../../src/law/supplement/issue.js';
import { parseLawSupplement } from '../../../src/law/supplement/parse.js';
import { lawSupplementJsonSchema } from '../../../src/law/supplement/schema.js';
import { edited, type Path, pathsIn } from './edit.js';
import { everyKey } from './every-key.js';
import { supplementOf } from './example.js';

/** Every place of a supplement that uses every key. */
const PLACES = pathsIn(everyKey());
const DEEPEST = Math.max(...PLACES.map(({ length }) => length));

function issuesWith(path: Path, value: unknown): readonly SupplementIssue[] {
  const parsed = parseLawSupplement(edited(everyKey(), path, value));
  return parsed.ok ? [] : parsed.issues;
}

/** `procedures[0].terms[1].length`. */
function textOf(path: Path): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

/** A whole sentence that says what to write, leave out or mend. */
function expectSentence({ message }: SupplementIssue): void {
  expect(message).toMatch(/^["A-Z].*[^\s,:;]\.$/);
  expect(message).not.toMatch(/undefined|\s\s|\b(write|add|a|an|the|such as|one of) ?[.,:;]/);
}

describe('the supplement of every key', () => {
  it('is right', () => expect(parseLawSupplement(everyKey()).ok).toBe(true));

  it('has hundreds of places', () => expect(PLACES.length).toBeGreaterThan(200));
});

describe('at each of them', () => {
  it('null is refused, with what to write', () => {
    for (const path of PLACES) {
      const issues = issuesWith(path, null);
      // Told of the whole: a length is a duration or a term to the end of the year; procedures are "all" or a list.
      const at = textOf(path).replace(/(\.(?:length|procedures))[.[].*/, '$1');
      const first = issues.find((issue) => issue.path === at);
      expect(first?.message, at).toMatch(/^Found null; write |^Write /);
      for (const issue of issues) expectSentence(issue);
    }
  });

  it('what is missing is asked for, or may be left out', () => {
    for (const path of PLACES)
      for (const issue of issuesWith(path, undefined)) {
        expectSentence(issue);
        if (issue.code === 'missing-key') expect(issue.message).toMatch(/^It is missing; add |^Write |; add "/);
      }
  });

  it.each([[''], ['!?'], [-1], [1e9], [true], [{ a: 1 }], [['x', 'x']]])('%j is answered by sentences', (value) => {
    for (let depth = 1; depth <= DEEPEST; depth++) {
      const file = PLACES.filter(({ length }) => length === depth).reduce(
        (changed, path) => edited(changed, path, value),
        everyKey(),
      );
      const parsed = parseLawSupplement(file);
      if (!parsed.ok) for (const issue of parsed.issues) expectSentence(issue);
    }
  });
});

describe('the sentence', () => {
  function sayAt(path: Path, value: unknown): readonly string[] {
    return issuesWith(path, value).map(({ path: at, code, message }) => `${at} ${code}: ${message}`);
  }

  it.each([
    ['', 'out-of-range: Found an empty text'],
    ['A-', 'out-of-range: Found "A-"'],
    [5, 'wrong-type: Found 5'],
    [true, 'wrong-type: Found true'],
    [null, 'wrong-type: Found null'],
    [[], 'wrong-type: Found a list'],
    [{}, 'wrong-type: Found an object'],
    [undefined, 'missing-key: It is missing'],
  ])('shows what was found: %j', (value, found) => {
    const verb = value === undefined ? 'add' : 'write';
    expect(sayAt(['id'], value)).toEqual([
      `id ${found}; ${verb} a name of small letters, digits, points and hyphens, such as "city-2027".`,
    ]);
  });

  it('lists the known keys, with the nearest where one is near, one for each key', () => {
    const article = { act: 'awb', number: '4:17', numer: '', zzzzzzzz: '' };
    expect(sayAt(['tariffs', 0, 'article'], article)).toEqual([
      'tariffs[0].article.numer unknown-key: The key "numer" is not known here; the nearest is "number". Write that or leave it out (known: act, own, number).',
      'tariffs[0].article.zzzzzzzz unknown-key: The key "zzzzzzzz" is not known here; leave it out (known: act, own, number).',
    ]);
  });

  it('writes a key that is no word as JSON does', () => {
    const paths = issuesWith(['tariffs', 0, 'article'], { act: 'awb', number: '1', 'a b': 1, 'a"': 1, '"a': 1, '': 1 });
    expect(paths.map(({ path }) => path)).toEqual(
      ['["a b"]', '["a\\""]', '["\\"a"]', '[""]'].map((key) => `tariffs[0].article${key}`),
    );
  });

  it('names the words, with the nearest where one is near', () => {
    const all = '"received", "lodged", "notice", "notice-sent"';
    expect(sayAt(['exclusions', 0, 'transition'], 'recieved')).toEqual([
      `exclusions[0].transition unknown-value: "recieved" is not known here; the nearest is "received". Write one of ${all}.`,
    ]);
    expect(sayAt(['exclusions', 0, 'transition'], 'zzzz')).toEqual([
      `exclusions[0].transition unknown-value: "zzzz" is not known here. Write one of ${all}.`,
    ]);
    expect(sayAt(['exclusions', 0, 'transition'], 7)).toEqual([
      `exclusions[0].transition unknown-value: Found 7; write the day that decides: one of ${all}.`,
    ]);
  });

  it('is one for each value', () => {
    const empty = 'title.nl out-of-range: Found an empty text; write a text in Dutch.';
    expect(sayAt(['title', 'nl'], '')).toEqual([empty]);
    expect(sayAt(['title', 'nl'], `\u0007${'a'.repeat(2000)}`)).toHaveLength(1);
    expect(sayAt(['id'], 'A'.repeat(101))).toHaveLength(1);
    expect(
      sayAt(
        ['sources'],
        Array.from({ length: 1001 }, () => 'a'),
      ),
    ).toEqual(['sources out-of-range: The list is too long; write at most 1000.']);
  });

  it('of a duration is its own', () => {
    const [said] = issuesWith(['procedures', 0, 'terms', 1, 'lodgingPeriod'], '6 weeks');
    expect(said).toMatchObject({
      path: 'procedures[0].terms[1].lodgingPeriod',
      code: expect.stringMatching(/^duration-/),
    });
  });

  it('of a supplement that was applied already names it', () => {
    const lawSet = applySupplement(baseLaw, supplementOf(everyKey()));
    const parsed = parseLawSupplement(everyKey(), lawSet);
    expect(parsed.ok ? [] : parsed.issues).toContainEqual({
      path: 'id',
      code: 'taken',
      message: 'A supplement "trial-2027" was applied already; give it once.',
    });
  });
});

describe('the JSON Schema', () => {
  it('describes the same form: its keys, the days and the durations', () => {
    const schema = JSON.parse(JSON.stringify(lawSupplementJsonSchema()));
    expect(schema).toMatchObject({
      title: 'Law supplement of dwangsom',
      description: expect.stringMatching(/^Law that a user adds: .*\.$/),
    });
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(everyKey()).sort());
    expect(schema.required.sort()).toEqual(['format', 'id', 'sources', 'title']);
    const patterns = [...JSON.stringify(schema).matchAll(/"pattern":"((?:[^"\\\\]|\\\\.)*)"/g)].map(
      ([, text]) => new RegExp(JSON.parse(`"${text}"`)),
    );
    // Those of texts take any line; the others a form.
    const forms = patterns.filter((pattern) => !pattern.test('any other line'));
    const only = (text: string) => forms.filter((pattern) => pattern.test(text)).length;
    expect(only('2027-01-01')).toBeGreaterThan(0);
    expect(only('P6W')).toBeGreaterThan(0);
    expect([only('P0W'), only('6 weeks'), only('2027-1-1 ')]).toEqual([0, 0, 0]);
    const { days } = schema.properties.holidays.items.properties;
    expect(new RegExp(days.items.pattern).test('2029-05-11')).toBe(true);
  });
});
