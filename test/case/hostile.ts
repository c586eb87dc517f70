import fc from 'fast-check';
import { fileWith } from './support.js';

/** A malformed file: what is wrong with it, and the file. */
export interface Hostile {
  readonly kind: string;
  readonly input: unknown;
}

const LONE = ['\ud800', '\udfff', 'a\udc00b'];
const CONTROL = ['\u0000', '\u001b[31m', 'a\nb', '\u007f', '\u0085', '\u202e', '\u2028'];
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

const absurdDay = fc.constantFrom(
  '0000-00-00',
  '9999-12-31',
  '1899-12-31',
  '2200-01-01',
  '2024-02-30',
  '2024-13-01',
  '-2024-01-01',
  '+02024-01-01',
  '2024-1-1',
  '01-02-2024',
  '20240101',
  '2024-01-01T',
  '2024-01-01T99:99:99Z',
  '2024-W01-1',
  '٢٠٢٤-٠١-٠١',
  'today',
  ' ',
  '',
);

const notText = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    {},
    [[]],
    10n,
    Symbol.iterator,
  ),
  fc.constantFrom<unknown>(new Date(0), new Map(), /x/, new Uint8Array(3), () => '2024-01-01', Object('2024-01-01')),
);

const long = fc.constantFrom(10_000, 100_000, 1_000_000);
const many = fc.constantFrom(10_000, 100_000);
const deep = fc.constantFrom(10, 100, 1_000, 100_000);
const eventKey = fc.constantFrom(
  'type',
  'on',
  'until',
  'ground',
  'term',
  'newTerm',
  'by',
  'amount',
  'lodged',
  'sent',
  'steps',
);
const caseKey = fc.constantFrom(
  'id',
  'procedure',
  'applicants',
  'nationality',
  'group',
  'labels',
  'findings',
  'events',
);

/** A file with an own key that no assignment could make, such as `__proto__`. */
function withKey(object: object, key: string, value: unknown): object {
  const entries = [...Object.entries(object), [key, value] as const];
  return entries.reduce<object>(
    (made, [name, of]) =>
      Object.defineProperty(made, name, { value: of, enumerable: true, configurable: true, writable: true }),
    {},
  );
}

function nested(depth: number, list: boolean): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level++) value = list ? [value] : { labels: value };
  return value;
}

/** A list or plain object, which some keys want. */
function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && /^(Array|Object)$/.test(value.constructor.name);
}

function cyclic(): object {
  const file: Record<string, unknown> = { ...fileWith() };
  file['labels'] = file;
  file['events'] = [file, file, file];
  return file;
}

/** An event of 1 March 2024 with one more key. */
function oddEvent(key: string, value: unknown): object {
  return fileWith(withKey({ type: 'suspended', on: '2024-03-01', ground: 'consent' }, key, value));
}

const bad: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'no object': fc.oneof(notText, fc.string(), fc.double(), fc.array(fc.anything({ maxDepth: 1 }))),
  'any object': fc.object({ maxDepth: 3, withNullPrototype: true }),
  'deep value': fc
    .tuple(caseKey, deep, fc.boolean())
    .map(([key, depth, list]) => withKey(fileWith(), key, nested(depth, list))),
  'deep event': fc.tuple(eventKey, deep, fc.boolean()).map(([key, depth, list]) => oddEvent(key, nested(depth, list))),
  'ten thousand events': many.map((count) => {
    return {
      procedure: 'vw.asylum',
      events: new Array(count).fill({ type: 'hearing', on: '2024-03-01' }),
    };
  }),
  'a thousand bad events': fc.tuple(absurdDay, fc.string()).map(([on, type]) => {
    return {
      procedure: 'vw.asylum',
      events: Array.from({ length: 1_000 }, () => ({ type, on, until: on, x: 1, y: [] })),
    };
  }),
  'huge list': fc.tuple(fc.constantFrom('steps', 'tiers'), many).map(([key, count]) => {
    const list = new Array(count).fill({ days: 14, perDay: 23, what: 'x', within: 'P1W' });
    return fileWith(withKey({ type: 'court-order', on: '2024-03-01', term: 'P8W' }, key, list));
  }),
  'empty slots': long.map((length) => withKey(fileWith(), 'events', new Array(length * 1_000))),
  'many keys': fc.tuple(fc.boolean(), fc.constantFrom(101, 1_000, 20_000)).map(([inLabels, count]) => {
    const many = Object.fromEntries(Array.from({ length: count }, (_, key) => [`key ${key}`, 'x']));
    return inLabels ? { ...fileWith(), labels: many } : { ...fileWith(), ...many };
  }),
  'prototype key': fc
    .tuple(fc.constantFrom(...PROTOTYPE_KEYS), fc.constantFrom<unknown>('x', {}, { admin: true }), fc.nat(3))
    .map(([key, value, where]) => {
      if (where === 0) return withKey(fileWith(), key, value);
      if (where === 1) return oddEvent(key, value);
      return withKey(fileWith(), where === 2 ? 'labels' : 'findings', withKey({}, key, value));
    }),
  'inherited keys': fc.constantFrom<unknown>(
    Object.create(fileWith()),
    withKey(fileWith(), 'events', [Object.create({ type: 'hearing', on: '2024-03-01' })]),
    withKey(fileWith(), 'labels', Object.create({ body: 'IND' })),
  ),
  'wrong type': fc
    .tuple(caseKey, notText)
    .map(([key, value]) => withKey(fileWith(), key, isContainer(value) ? new Date(0) : value)),
  'wrong type in an event': fc.tuple(eventKey, notText).map(([key, value]) => oddEvent(key, value)),
  'absurd day': fc.tuple(fc.constantFrom('on', 'until', 'from'), absurdDay).map(([key, day]) => oddEvent(key, day)),
  'unclean text': fc
    .tuple(fc.constantFrom('id', 'group', 'procedure', 'nationality'), fc.constantFrom(...LONE, ...CONTROL))
    .map(([key, text]) => withKey(fileWith(), key, text)),
  'unclean label': fc
    .tuple(fc.boolean(), fc.constantFrom(...LONE, ...CONTROL))
    .map(([asKey, text]) => ({ ...fileWith(), labels: asKey ? { [text]: 'x' } : { x: text } })),
  'unknown key': fc.tuple(fc.boolean(), fc.string({ unit: 'binary' })).map(([top, key]) => {
    return top ? withKey(fileWith(), `${key}?`, key) : oddEvent(`${key}?`, key);
  }),
  'long text': fc
    .tuple(caseKey, long, fc.constantFrom('x', '\u0000', '\ud800', '2024-'))
    .map(([key, count, text]) => withKey(fileWith(), key, text.repeat(count))),
  'long text in an event': fc
    .tuple(eventKey, long, fc.constantFrom('x', '9', 'P', '\u0000'))
    .map(([key, count, text]) => oddEvent(key, text.repeat(count))),
  'long key': fc
    .tuple(long, fc.boolean())
    .map(([count, top]) => (top ? withKey(fileWith(), 'x'.repeat(count), 1) : oddEvent('\u0000'.repeat(count), 1))),
  'the same long text a thousand times': long.map((count) => {
    const text = 'x'.repeat(count);
    return {
      procedure: text,
      events: Array.from({ length: 1_000 }, () => ({
        type: 'extended',
        by: text,
        on: text,
        ground: text,
        [text]: text,
      })),
    };
  }),
  'a file in itself': fc.constant(null).map(cyclic),
  'fault on reading': fc.constantFrom<unknown>(
    new Proxy({}, { ownKeys: () => fail() }),
    new Proxy({}, { getPrototypeOf: () => fail() }),
    {
      procedure: 'vw.asylum',
      get events() {
        return fail();
      },
    },
    {
      ...fileWith(),
      labels: {
        get body() {
          return fail();
        },
      },
    },
  ),
};

function fail(): never {
  throw new Error('hostile');
}

/** Files that are all malformed, of every kind. */
export const hostile: fc.Arbitrary<Hostile> = fc.oneof(
  ...Object.entries(bad).map(([kind, arbitrary]) => arbitrary.map((input) => ({ kind, input }))),
);

/** What can be wrong with them. */
export const hostileKinds: readonly string[] = Object.keys(bad);

/** What JSON cannot say, or only at a length that tests nothing more. */
const notJson = /^(no object|any object|deep|wrong type|inherited|empty slots|the same long|a file in itself|fault)/;

/** JSON texts of malformed files, and lists and objects nested a hundred thousand deep. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  ...Object.entries(bad)
    .filter(([kind]) => !notJson.test(kind))
    .map(([, arbitrary]) => arbitrary.map((input) => JSON.stringify(input))),
  fc.tuple(deep, deep).map(([open, close]) => '['.repeat(open) + ']'.repeat(close)),
  deep.map((depth) => `${'{"labels":'.repeat(depth)}"x"${'}'.repeat(depth)}`),
  fc.string({ unit: 'binary' }).map((text) => `${text}?`),
);
