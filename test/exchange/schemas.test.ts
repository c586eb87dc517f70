import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { workedExamples } from '../../.ci/examples.mjs';
import { lawJson } from '../../src/explain/law/law-json.js';
import { lawJsonSchema } from '../../src/explain/law/schema.js';
import { examplesJsonSchema } from '../../src/explain/scenario/schema.js';
import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import { lawSupplementJsonSchema } from '../../src/law/supplement/schema.js';
import { exampleLaw, exampleValue } from '../law/supplement/example.js';

/** What a validator that is not ours says of a value: nothing when it is right. */
function faults(schema: object, value: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

describe('the law as data', () => {
  const schema = lawJsonSchema();

  it.each([
    ['whole', lawJson(baseLaw)],
    ['on a day', lawJson(baseLaw, { at: on('2025-04-15') })],
    ['of one procedure', lawJson(baseLaw, { procedures: ['vw.asylum'] })],
    ['under other readings', lawJson(baseLaw, { readings: { abolitionScope: 'act-and-visa' } })],
    ['with a supplement', lawJson(exampleLaw())],
  ])('%s is as its JSON Schema says', (_, law) => expect(faults(schema, law)).toEqual([]));

  it.each([
    ['a day that is none', { at: '2025-02-30' }],
    ['another format', { format: 'dwangsom/law@2' }],
    ['a procedure without terms', { procedures: [{ ...lawJson(baseLaw).procedures[0], terms: [] }] }],
    ['a procedure without sources', { procedures: [{ ...lawJson(baseLaw).procedures[0], sources: [] }] }],
  ])('%s is not', (_, wrong) => expect(faults(schema, { ...lawJson(baseLaw), ...wrong })).not.toEqual([]));

  it('has no key that the schema does not know', () => {
    const { properties } = schema as { readonly properties: Readonly<Record<string, unknown>> };
    expect(Object.keys(lawJson(baseLaw)).sort()).toEqual(Object.keys(properties).sort());
  });

  it('is published with the package, as are the examples', () => {
    expect(read('dist/law/provisions.json')).toMatchObject({ format: 'dwangsom/law@1', at: null });
    expect(faults(read('dist/schema/law.json') as object, read('dist/law/provisions.json'))).toEqual([]);
    expect(faults(read('dist/schema/examples.json') as object, read('dist/law/examples.json'))).toEqual([]);
  });
});

describe('the worked examples', () => {
  const file = { format: 'dwangsom/examples@1', examples: workedExamples() };

  it('are as their JSON Schema says', () => expect(faults(examplesJsonSchema(), file)).toEqual([]));

  it('with an event that does not exist are not', () => {
    const events = [{ type: 'recieved', on: '2025-01-01' }];
    const wrong = { ...(file.examples[0] as object), case: { procedure: 'awb.application', events } };
    expect(faults(examplesJsonSchema(), { ...file, examples: [wrong] })).not.toEqual([]);
  });
});

describe('a law supplement', () => {
  const schema = lawSupplementJsonSchema();

  it('is as its JSON Schema says', () => expect(faults(schema, exampleValue())).toEqual([]));

  it.each([
    ['an unknown key', { titel: {} }],
    ['no title', { title: undefined }],
    ['an id with blanks', { id: 'my law' }],
    ['a day in another form', { holidaysKnownTo: '31-12-2031' }],
    ['no source', { sources: [] }],
    [
      'a reform of another kind',
      { reforms: [{ name: 'a', title: { nl: 'a', en: 'a' }, sources: ['a'], changes: [{}] }] },
    ],
  ])('with %s is not', (_, wrong) => expect(faults(schema, { ...exampleValue(), ...wrong })).not.toEqual([]));
});
