import { bool, day, integer, list, object, oneOf, orNull, text } from './json-schema-parts.js';
import { paymentsSchema } from './json-schema-payments.js';

const STATUSES = [
  'undetermined',
  'withdrawn',
  'decided-in-time',
  'decided-late',
  'in-term',
  'accruing',
  'maximum-reached',
  'in-grace',
  'late',
];
const STATES = ['none', 'excluded', 'waiting', 'accruing', 'held', 'full', 'stopped', 'undetermined'];
const VERDICTS = ['valid', 'premature', 'repeated', 'not-needed', 'defective', 'undetermined'];
const WHYS = [
  'applies',
  'no-valid-notice',
  'excluded',
  'undetermined',
  'unreasonably-late',
  'not-interested-party',
  'manifestly-inadmissible',
  'manifestly-unfounded',
  'not-an-application',
  'no-power',
  'abuse',
  'small-amount',
];
const CERTAINTIES = ['verified', 'secondary', 'inferred', 'recalled'];

const ISO = day(false);
const ISO_OR_NULL = day(true);
const CENTS = integer(false);
const CENTS_OR_NULL = integer(true);

const notice = object({ on: ISO, verdict: oneOf(VERDICTS), deadline: ISO_OR_NULL, flags: list(text()) });

const administrative = object(
  {
    applies: { type: ['boolean', 'null'] },
    why: oneOf(WHYS),
    state: oneOf(STATES),
    firstDay: ISO_OR_NULL,
    lastDay: ISO_OR_NULL,
    fullOn: ISO_OR_NULL,
    days: integer(true),
    amountCents: CENTS_OR_NULL,
    maxCents: CENTS_OR_NULL,
    sharesCents: { type: ['array', 'null'], items: CENTS },
  },
  { excludedBy: text() },
);

const court = object(
  {
    state: oneOf(STATES),
    termEnds: ISO,
    firstDay: ISO_OR_NULL,
    lastDay: ISO_OR_NULL,
    fullOn: ISO_OR_NULL,
    days: integer(false),
    amountCents: CENTS_OR_NULL,
    maxCents: CENTS_OR_NULL,
  },
  { ecli: text() },
);

const episode = object({
  opens: oneOf(['application', 'annulment', 'withdrawal']),
  deadline: ISO_OR_NULL,
  administrative,
});

const dates = object({
  noticeFrom: ISO_OR_NULL,
  appealFrom: ISO_OR_NULL,
  ceiling: ISO_OR_NULL,
  penaltyDecisionDue: ISO_OR_NULL,
  paymentDue: ISO_OR_NULL,
  interestFrom: ISO_OR_NULL,
});

const run = object({
  stream: oneOf(['administrative', 'court']),
  index: integer(false),
  from: ISO,
  to: ISO_OR_NULL,
  cents: CENTS,
  everyDays: integer(false),
  nth: integer(false),
  basis: text(),
});

const mark = object({ code: text(), path: text(), text: text() });

const alert = object({ key: text(), on: ISO, type: text(), text: text() }, { overdue: { const: true } });

const readingValue = { type: ['string', 'number', 'boolean'] };

const alternative = object({
  interpretation: text(),
  value: readingValue,
  totalCents: CENTS_OR_NULL,
  deadline: ISO_OR_NULL,
  authority: text(),
});

const movedBy = list(object({ day: ISO, why: text() }));

const stepValues = {
  type: 'object',
  additionalProperties: { anyOf: [{ type: ['string', 'number', 'boolean', 'null'] }, movedBy] },
};

const step = object({
  key: text(),
  rule: text(),
  provision: { type: ['string', 'null'] },
  version: integer(true),
  article: { type: ['string', 'null'] },
  link: { type: ['string', 'null'] },
  inputs: stepValues,
  outcome: stepValues,
  sources: list(text()),
  certainty: { enum: [...CERTAINTIES, null] },
  children: list({ $ref: '#/$defs/step' }),
});

const receipt = object(
  {
    library: text(),
    lawSet: text(),
    lawSetHash: text(),
    at: ISO,
    readings: { type: 'object', additionalProperties: readingValue },
    caseHash: text(),
  },
  { supplements: list(object({ id: text(), hash: text() })), preset: text() },
);

/** The JSON Schema (draft 2020-12) of the object that `toJson` gives. A new object on every call. */
export function assessmentJsonSchema(): object {
  const root = object(
    {
      format: { const: 'dwangsom/assessment@1' },
      id: { type: ['string', 'null'] },
      procedure: text(),
      at: ISO,
      status: oneOf(STATUSES),
      deadline: ISO_OR_NULL,
      notices: list(notice),
      administrative,
      court: list(court),
      episodes: list(episode),
      totalCents: CENTS_OR_NULL,
      perDayCents: CENTS_OR_NULL,
      dates,
      schedule: list(run),
      potentialSchedule: list(run),
      marks: list(mark),
      certainty: oneOf(CERTAINTIES),
    },
    {
      totalAtLeastCents: CENTS,
      totalBasis: text(),
      perDayAtLeastCents: CENTS,
      alerts: list(alert),
      alternatives: list(alternative),
      range: orNull(object({ lowCents: CENTS, highCents: CENTS_OR_NULL, bound: bool() })),
      steps: list({ $ref: '#/$defs/step' }),
      receipt: orNull(receipt),
      payments: paymentsSchema(WHYS, CERTAINTIES),
    },
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Assessment of dwangsom',
    description: 'What is due for a late decision in Dutch administrative law, and why.',
    ...root,
    $defs: { step },
  };
}
