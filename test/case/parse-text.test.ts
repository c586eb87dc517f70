import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/case/json-fault.js';
import { MAX_FILE_CHARS } from '../../src/case/limits.js';
import { parseCase } from '../../src/case/parse.js';
import { parseCaseText } from '../../src/case/parse-text.js';
import { fileWith, patient, runs } from './support.js';

describe('the text of a case file', () => {
  it('is read as its value', () => {
    const text = JSON.stringify(fileWith());
    expect(parseCaseText(text)).toEqual(parseCase(fileWith()));
    expect(parseCaseText(`\ufeff${text}\r\n`)).toEqual(parseCase(fileWith()));
  });

  it('has the issues of its value', () => {
    expect(parseCaseText('{}')).toEqual(parseCase({}));
  });

  it('may be long, but not too long', () => {
    const blank = ' '.repeat(MAX_FILE_CHARS - 2);
    expect(parseCaseText(`{}${blank}`)).toMatchObject({ issues: [{ code: 'missing-key' }, { code: 'missing-key' }] });
    expect(parseCaseText(`{}${blank} `)).toMatchObject({ id: null, issues: [{ path: '', code: 'too-large' }] });
  });

  it.each([
    ['', 'line 1, column 1: the file is empty.'],
    ['{', 'line 1, column 2: the file ends too early; a key between double quotes or "}" is missing.'],
    ['{"id":\n  "Z-1"\n', 'line 3, column 1: the file ends too early; a comma or "}" is missing.'],
    ['{"id":"Z-1",}', 'line 1, column 13: "}" comes after a comma; take the comma out.'],
    ['{"events":\r\n[1,]}', 'line 2, column 4: "]" comes after a comma; take the comma out.'],
    ['{"id" "Z-1"}', 'line 1, column 7: found "\\""; expected a colon.'],
    ["{'id':1}", 'line 1, column 2: found "\'"; expected a key between double quotes or "}".'],
    ['{"days":014}', 'line 1, column 10: found "1"; expected a comma or "}".'],
    ['{"id":"Z\n1"}', 'line 1, column 9: a text holds a control character; take it out.'],
    ['{"id":"Z', 'line 1, column 9: a text is not closed; add the double quote.'],
    [
      '{"id":"\\x"}',
      'line 1, column 8: a backslash in a text needs one of "\\/bfnrt or u and four digits after it; double it.',
    ],
    ['{} {}', 'line 1, column 4: found "{"; expected nothing more, since one file holds one case.'],
    ['{"late": True}', 'line 1, column 10: found "T"; expected a value.'],
    ['{"a": 1 // x\n}', 'line 1, column 9: found "/"; expected a comma or "}".'],
    ['\u001b', 'line 1, column 1: found "\\u{001b}"; expected a value.'],
  ])('that is no JSON names the place: %j', (text, says) => {
    expect(parseCaseText(text)).toEqual({
      ok: false,
      id: null,
      issues: [{ path: '', code: 'invalid-json', message: `The file is no JSON at ${says}` }],
    });
  });
});

describe('the place where a text stops being JSON', patient, () => {
  const piece = fc.constantFrom(
    ...['{', '}', '[', ']', ':', ',', '"', '"a"', '"\\n"', '\\', '\\u12', '0', '1', '-', '.5', 'e+2', 'true', 'null'],
    ...['nul', ' ', '\n', '\t', '\u00a0', '\u0001', 'x', '"a":1', '{"a":[1,{}]}'],
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, text]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + text + json.slice(place);
    }),
    fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1))),
  );

  function isJson(text: string): boolean {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  }

  it('is found exactly in texts that are no JSON', () => {
    const seen = { json: 0, other: 0 };
    fc.assert(
      fc.property(texts, (text) => {
        const json = isJson(text);
        seen[json ? 'json' : 'other'] += 1;
        expect(jsonFault(text).says === 'it is nested too deep to be read.').toBe(json);
      }),
      runs(5_000),
    );
    expect(Math.min(seen.json, seen.other)).toBeGreaterThan(100);
  });

  it('is such that what stands before it can still become JSON', () => {
    const ends = [
      '',
      '"',
      '0',
      '"x"',
      '}',
      ']',
      ':0}',
      '":0}',
      '0}',
      '"x":0}',
      '0]',
      '"]',
      '"}',
      'n"',
      'n"}',
      '0000"',
      '0000"]',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom('[', ']', '0', '"a"', ',', ' '), { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        fc.pre(!isJson(text));
        const before = text.slice(0, jsonFault(text).column - 1);
        const closers = Array.from({ length: 9 }, (_, count) => ']'.repeat(count));
        expect(closers.some((close) => ends.some((end) => isJson(before + end + close)))).toBe(true);
      }),
      runs(1_000),
    );
  });
});
