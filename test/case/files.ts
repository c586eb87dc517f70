import fc from 'fast-check';
import { asDay, isoOf, MAX_DAY, MIN_DAY } from '../../src/calendar/day.js';
import { RESERVED_KEYS } from '../../src/case/leaves.js';
import { EVENT_ORDER } from '../../src/case/types.js';
import {
  FINDINGS,
  INTERRUPTED_FOR,
  PAID_FOR,
  STATED_BASES,
  STATED_BY,
  SUSPENSION_GROUNDS,
} from '../../src/case/words.js';

const day = fc.integer({ min: MIN_DAY, max: MAX_DAY }).map((n) => isoOf(asDay(n)));
const flag = fc.boolean();
const duration = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom('D', 'W', 'M', 'Y'))
  .map(([n, u]) => `P${n}${u}`);
const setTerm = fc.oneof(duration, fc.record({ until: day }));
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 50 })
  .filter((made) => !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(made));

const labelKey = text.filter((key) => !RESERVED_KEYS.includes(key));

/** Amounts of at most `most` euros: whole numbers, decimals, and both as text. */
function euros(most: number): fc.Arbitrary<number | string> {
  const cents = fc.integer({ min: 0, max: most * 100 });
  return fc.oneof(
    fc.integer({ min: 0, max: most }),
    cents.map((n) => Number(`${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`)),
    cents.map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`),
  );
}

const rate = euros(100_000);
const amounts: readonly fc.Arbitrary<object>[] = [
  fc.record({}),
  fc.record({ perDay: rate }),
  fc.record({ perWeek: rate }),
  fc.record({
    tiers: fc.array(fc.record({ days: fc.integer({ min: 1, max: 36_525 }), perDay: rate }), {
      minLength: 1,
      maxLength: 10,
    }),
  }),
];

/** What an event of a type can have besides `type`: keys that must be there, and others. */
const KEYS: Readonly<
  Record<string, readonly [Record<string, fc.Arbitrary<unknown>>, Record<string, fc.Arbitrary<unknown>>]>
> = {
  received: [{ on: day }, { lodged: day }],
  'term-stated': [
    { on: day, until: day },
    { statedBy: fc.constantFrom(...STATED_BY), basis: fc.constantFrom(...STATED_BASES) },
  ],
  extended: [{}, { on: day, ground: text }],
  suspended: [
    { on: day, ground: fc.constantFrom(...SUSPENSION_GROUNDS) },
    { from: day, until: day, termSet: fc.oneof(day, duration) },
  ],
  'notice-of-default': [
    { on: day },
    { sent: day, defective: flag, effectiveFrom: day, accepted: flag, unreasonablyLate: flag },
  ],
  'notice-withdrawn': [{ on: day }, { notice: day }],
  'penalty-held': [{ on: day, until: day }, {}],
  'decision-annulled': [{ on: day }, { newTerm: setTerm, sent: day }],
  'decision-withdrawn': [{ on: day }, { newTerm: setTerm }],
  'court-order': [
    { on: day, term: setTerm },
    {
      sent: day,
      steps: fc.array(
        fc.record({ what: text, within: duration, penalty: flag }, { requiredKeys: ['what', 'within'] }),
        { maxLength: 10 },
      ),
      max: euros(100_000_000),
      ecli: text,
      costs: euros(10_000_000_000),
      fee: euros(10_000_000_000),
    },
  ],
  decided: [{ on: day }, { dated: day, receivedByApplicant: day, setAside: flag, byOperationOfLaw: flag }],
  'penalty-decision': [
    { on: day, amount: euros(10_000_000_000) },
    { payBy: day, fixedBy: fc.constantFrom(...STATED_BY) },
  ],
  paid: [
    { on: day, amount: euros(10_000_000_000) },
    { for: fc.constantFrom(...PAID_FOR), offset: flag, effectiveFrom: day },
  ],
  'limitation-interrupted': [{ on: day }, { for: fc.constantFrom(...INTERRUPTED_FOR) }],
};

const anEvent = fc.constantFrom(...EVENT_ORDER).chain((type): fc.Arbitrary<object> => {
  const [must, may] = KEYS[type] ?? [{ on: day }, {}];
  const keys: Record<string, fc.Arbitrary<unknown>> = { type: fc.constant(type), ...must, ...may };
  const base = fc.record(keys, { requiredKeys: ['type', ...Object.keys(must)] });
  const more = type === 'court-order' ? fc.oneof(...amounts) : type === 'extended' ? byOrUntil : fc.constant({});
  return fc.tuple(base, more).map(([event, rest]) => ({ ...event, ...rest }));
});

const byOrUntil: fc.Arbitrary<object> = fc.oneof(fc.record({ by: duration }), fc.record({ until: day }));

/** Files of right values, with any of the keys that a file can have; their histories may well be impossible. */
export const aFile: fc.Arbitrary<object> = fc.record(
  {
    format: fc.constant('dwangsom/case@1'),
    id: text,
    procedure: fc.constantFrom('vw.asylum', 'woo.request', 'awb.objection-committee'),
    applicants: fc.integer({ min: 1, max: 1_000 }),
    originalApplicants: fc.constant(1),
    nationality: fc.constantFrom('SY', 'XX'),
    amountAtStake: euros(10_000_000_000),
    group: text,
    labels: fc.dictionary(labelKey, fc.oneof(text, fc.constant('')), { maxKeys: 5, noNullPrototype: true }),
    findings: fc.record(Object.fromEntries(FINDINGS.map((key) => [key, flag])), { requiredKeys: [] }),
    events: fc.array(anEvent, { minLength: 1, maxLength: 8 }),
  },
  { requiredKeys: ['procedure', 'events'], noNullPrototype: true },
);
