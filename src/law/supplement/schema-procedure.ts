import type { Field } from '../procedure.js';
import { formed, list, object, word } from './leaves.js';
import { article, certainty, from, id, names, sources, termKeys, to } from './schema-parts.js';

const FIELDS = [
  'general',
  'objection',
  'immigration',
  'nationality',
  'social',
  'tax',
  'allowances',
  'redress',
  'openness',
  'environment',
  'mobility',
  'education',
  'civil',
  'mining',
] as const satisfies readonly Field[];

function term() {
  return object(
    { from: from().optional(), to: to().optional(), ...termKeys(), sources: sources(), certainty: certainty() },
    'a term, such as { "length": "P8W", "sources": ["…"] }',
  );
}

/** A procedure of a law supplement: an entry of the catalogue. */
export function procedure() {
  return object(
    {
      key: formed(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'a key of the form act.matter, such as "demo.bicycle-permit"'),
      title: names(),
      field: word(FIELDS, 'the part of the catalogue').optional(),
      article: article(),
      pivot: word(['received', 'lodged'], 'the day that decides which term applies').optional(),
      lodged: object({ from: from().optional(), to: to().optional() }, 'days of lodging').optional(),
      terms: list(term(), 'a list of terms, such as [{ "length": "P8W", "sources": ["…"] }]'),
      tariff: id().optional(),
      limits: id().optional(),
      silence: id().optional(),
      exclusions: list(id(), 'a list of ids of exclusions', 0).optional(),
      notes: list(names(), 'a list of notes in both languages').optional(),
    },
    'a procedure',
  );
}
