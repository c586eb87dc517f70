import { CERTAINTY_ORDER } from '../../law/source.js';
import { bool, list, object, orNull, type Schema, text } from '../json-schema-parts.js';

/*
 * The JSON Schema of the law as data, by hand: it is output, so nothing validates it at run time, and a test compares it
 * with what is printed.
 */

const DAY: Schema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const DURATION: Schema = { type: 'string', pattern: '^P[1-9]\\d*[DWMY]$' };
const READING: Schema = { type: ['string', 'number', 'boolean'] };
const BOTH = object({ nl: text(), en: text() });
const CERTAINTY: Schema = { enum: [...CERTAINTY_ORDER] };
const PIVOT: Schema = {
  enum: ['received', 'lodged', 'notice', 'notice-sent', 'appeal', 'ruling', 'calendar-day'],
};
const SOURCES = list(text());
const SPAN = { from: orNull(DAY), to: orNull(DAY) };

const article = object({ ...SPAN, code: text(), link: orNull(text()) });

const provision = object({
  id: text(),
  title: BOTH,
  articles: list(article),
  pivot: PIVOT,
  known: object(SPAN),
  versions: list(
    object(
      { ...SPAN, value: {}, sources: SOURCES, certainty: CERTAINTY },
      { note: BOTH, state: { const: 'switched-off' } },
    ),
  ),
});

const extension = object({
  atMost: orNull(DURATION),
  times: orNull({ type: 'integer', minimum: 1 }),
  ground: BOTH,
  within: { anyOf: [{ const: 'term' }, DURATION] },
  consent: { enum: ['applicant', 'all-parties', null] },
  article: text(),
  certainty: CERTAINTY,
});

const term = object(
  {
    ...SPAN,
    length: orNull(DURATION),
    yearEnd: orNull(object({ lastWeeks: { type: 'integer' }, otherwise: DURATION })),
    countsFrom: {
      enum: [
        'receipt',
        'lodging',
        'payment',
        'responsibility',
        'responsibility-or-lodging',
        'lodging-period',
        'named-day',
      ],
    },
    lodgingPeriod: orNull(DURATION),
    roll: { enum: ['atw', 'eu', 'none'] },
    setBy: { enum: ['act', 'order-in-council', 'ordinance', 'ministerial-regulation', 'eu', 'body'] },
    restartsOnSupplement: bool(),
    article: orNull(text()),
    extensions: list(extension),
    suspensions: list(object({ ground: text(), article: text(), title: BOTH })),
    sources: SOURCES,
    certainty: CERTAINTY,
  },
  { inForce: bool(), note: BOTH },
);

const exclusion = object({
  ...SPAN,
  provision: text(),
  title: BOTH,
  article: text(),
  pivot: PIVOT,
  sources: SOURCES,
  certainty: CERTAINTY,
});

const procedure = object({
  procedure: { type: 'string', pattern: '^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$' },
  field: text(),
  title: BOTH,
  article: text(),
  lodged: object(SPAN),
  pivot: PIVOT,
  terms: { ...list(term), minItems: 1 },
  penalty: object({ exclusions: list(exclusion), tariff: text(), limits: orNull(text()) }, { possible: bool() }),
  silence: orNull(text()),
  decrees: bool(),
  readings: list(text()),
  gaps: list(text()),
  notes: list(BOTH),
  certainty: CERTAINTY,
  sources: { ...SOURCES, minItems: 1 },
});

const interpretation = object({
  key: text(),
  question: BOTH,
  default: READING,
  options: list(
    object({
      value: READING,
      meaning: BOTH,
      authority: SOURCES,
      since: orNull(DAY),
      favours: { enum: ['body', 'applicant', null] },
    }),
  ),
  provision: text(),
  certainty: CERTAINTY,
});

const question = object({
  id: text(),
  question: BOTH,
  readings: list(text()),
  gaps: list(text()),
  note: orNull(BOTH),
});

const gap = object(
  {
    id: text(),
    article: text(),
    effect: { enum: ['undetermined', 'at-least', 'mark'] },
    what: BOTH,
    since: orNull(DAY),
    procedures: list(text()),
    sources: SOURCES,
  },
  { unseen: BOTH },
);

/** The JSON Schema (draft 2020-12) of the law as data. A new object on every call. */
export function lawJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The law of dwangsom as data',
    description:
      'Procedures, provisions with dated values and sources, disputed points, equated days, gaps and reforms.',
    ...object({
      format: { const: 'dwangsom/law@1' },
      lawSet: text(),
      lawSetHash: text(),
      supplements: list(object({ id: text(), hash: text() })),
      at: orNull(DAY),
      readings: { type: 'object', additionalProperties: READING },
      procedures: list(procedure),
      provisions: list(provision),
      interpretations: list(interpretation),
      questions: list(question),
      holidays: object({
        knownTo: DAY,
        decrees: list(object({ decree: text(), days: list(DAY), sources: SOURCES, certainty: CERTAINTY })),
      }),
      gaps: list(gap),
      reforms: list(object({ name: text(), title: BOTH, sources: SOURCES })),
    }),
  };
}
