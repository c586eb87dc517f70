import fc from 'fast-check';
import { EVENT_ORDER } from '../../src/case/types.js';

/** One change of a file: at which place (the places of a file are counted round), what, and with what. */
interface Mutation {
  readonly place: number;
  readonly change: Change;
  readonly key: string;
  readonly value: unknown;
}

type Change = 'replace' | 'add' | 'remove' | 'rename' | 'repeat' | 'wrap' | 'retype' | 'move';
type Container = Record<string, unknown>;

const CHANGES = ['replace', 'replace', 'add', 'add', 'remove', 'rename', 'repeat', 'wrap', 'retype', 'move'] as const;

const KEYS = [
  'type',
  'on',
  'until',
  'from',
  'sent',
  'lodged',
  'by',
  'ground',
  'statedBy',
  'basis',
  'termSet',
  'defective',
  'effectiveFrom',
  'accepted',
  'unreasonablyLate',
  'newTerm',
  'term',
  'steps',
  'perDay',
  'perWeek',
  'tiers',
  'max',
  'ecli',
  'dated',
  'receivedByApplicant',
  'setAside',
  'byOperationOfLaw',
  'amount',
  'for',
  'what',
  'within',
  'penalty',
  'notice',
  'payBy',
  'fixedBy',
  'offset',
  'costs',
  'fee',
  'originalApplicants',
  'days',
  'format',
  'id',
  'procedure',
  'applicants',
  'nationality',
  'amountAtStake',
  'group',
  'labels',
  'findings',
  'events',
  'late',
  'abuse',
  'body',
  'untill',
  'On',
  '',
  'toString',
  'constructor',
  '__proto__',
];

/** Values that are right somewhere, and values that are nearly right or right nowhere. */
const VALUES: readonly unknown[] = [
  '2024-02-29',
  '2023-02-29',
  '1900-01-01',
  '1899-12-31',
  '2199-12-31',
  '2200-01-01',
  '2024-2-1',
  '20240201',
  '2024-05-31T23:30:00Z',
  '2024-05-31T23:30:00',
  '2024-05-31 12:00+02:00',
  '2024-05-31T25:00:00Z',
  'P6W',
  'P100Y',
  'P101Y',
  'P0D',
  'P1Y6M',
  'P9999D',
  'P10000D',
  'P5200W',
  'P5201W',
  'P1200M',
  'P1201M',
  'p6w',
  0,
  -0,
  1,
  14,
  0.1,
  0.001,
  123.45,
  -1,
  1000,
  1001,
  36525,
  36526,
  100000,
  100000.01,
  100_000_000,
  100_000_000.5,
  10_000_000_000,
  10_000_000_000.01,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '0',
  '12.50',
  '12,50',
  '00',
  '1e3',
  '100000',
  '100000.01',
  '10000000000',
  '10000000000.01',
  true,
  false,
  null,
  undefined,
  'true',
  '',
  ' ',
  'supplement',
  'consent',
  'body',
  'court',
  '4:14-1',
  'costs',
  'hearing',
  'dwangsom/case@1',
  'dwangsom/case@2',
  'vw.asylum',
  'woo.request',
  'vw',
  'SY',
  'sy',
  'Zoë',
  'a\nb',
  '\ud83d\ude00',
  '\ud83d',
  'x'.repeat(200),
  'x'.repeat(201),
  'x'.repeat(1000),
  'x'.repeat(1001),
  [],
  {},
  [[]],
  [{}],
  [null],
  { until: '2024-02-29' },
  { until: '2024-02-30' },
  { until: 'P6W' },
  { until: '2024-02-29', x: 1 },
  [{ days: 14, perDay: 23 }],
  [{ days: 0, perDay: 23 }],
  [{ days: 14, perDay: 23, x: 1 }],
  new Array(11).fill({ days: 1, perDay: 1 }),
  [{ what: 'hearing', within: 'P2W' }],
  [{ what: 'report', within: 'P2W', penalty: true }],
  new Array(1001).fill({}),
  { late: true },
  { late: 'true' },
  { body: 'IND' },
  { body: 1 },
  { '': 'x' },
  { late: undefined },
  new Date(0),
  new Map(),
];

const aValue = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...VALUES) }, { weight: 1, arbitrary: fc.anything() });

/** Up to three changes of a file. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ place: fc.nat(), change: fc.constantFrom(...CHANGES), key: fc.constantFrom(...KEYS), value: aValue }),
  { maxLength: 3 },
);

/** A copy of a file with these changes made one after the other. */
export function mutated(file: unknown, changes: readonly Mutation[]): unknown {
  const box: Container = { file: structuredClone(file) };
  for (const change of changes) apply(box, change);
  return box['file'];
}

function apply(box: Container, mutation: Mutation): void {
  const places = placesIn(box);
  const [holder, at] = places[mutation.place % places.length] ?? [box, 'file'];
  const [from, key] = places[(mutation.place * 7 + 3) % places.length] ?? [box, 'file'];
  const own = { ...mutation, value: structuredClone(mutation.value) };
  CHANGE[mutation.change](holder, at, own, structuredClone(plainOnly(from[key])));
}

/** What each change does to a holder at a key; `other` is a copy of a value from elsewhere in the file. */
const CHANGE: Readonly<Record<Change, (holder: Container, at: string, mutation: Mutation, other: unknown) => void>> = {
  replace: (holder, at, { value }) => set(holder, at, value),
  move: (holder, at, _, other) => set(holder, at, other),
  remove: (holder, at) => void Reflect.deleteProperty(holder, at),
  wrap: (holder, at, { place }) => set(holder, at, place % 2 === 0 ? [holder[at]] : { until: holder[at] }),
  add: (holder, at, { key, value }) => {
    const here = holder[at];
    set(isContainer(here) && !Array.isArray(here) ? here : holder, key, value);
  },
  rename: (holder, at, { key }) => {
    const here = holder[at];
    Reflect.deleteProperty(holder, at);
    set(holder, key, here);
  },
  repeat: (holder, at, { key }) => {
    const here = holder[at];
    if (Array.isArray(here)) here.push(...here);
    else set(holder, key, here);
  },
  retype: (holder, at, { place }) => {
    const here = holder[at];
    if (isContainer(here)) set(here, 'type', EVENT_ORDER[place % EVENT_ORDER.length]);
    else set(holder, at, String(here));
  },
};

function plainOnly(value: unknown): unknown {
  return isContainer(value) ? JSON.parse(JSON.stringify(value) ?? 'null') : typeof value === 'object' ? null : value;
}

function set(holder: Container, at: string, value: unknown): void {
  Object.defineProperty(holder, at, { value, enumerable: true, configurable: true, writable: true });
}

/** Every place of a file: the container and the key in it. */
function placesIn(holder: Container): readonly (readonly [Container, string])[] {
  return Object.keys(holder).flatMap((key) => {
    const value = holder[key];
    return [[holder, key] as const, ...(isContainer(value) ? placesIn(value) : [])];
  });
}

function isContainer(value: unknown): value is Container {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  );
}
