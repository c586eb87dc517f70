import * as z from 'zod';
import { list, object, text, word } from './leaves.js';
import { article, certainty, from, id, name, names, sources, to, valueKeys } from './schema-parts.js';

export const PIVOTS = ['received', 'lodged', 'notice', 'notice-sent'] as const;

/** The day that decides whether new law applies: the transition rule. */
export function transition() {
  return word(PIVOTS, 'the day that decides').optional();
}

function days() {
  return { from: from(), to: to().optional(), transition: transition(), note: names().optional() };
}

function value() {
  return object({ kind: z.literal('value'), provision: id(), ...days(), ...valueKeys() }, 'a change');
}

function abolition() {
  return object(
    {
      kind: z.literal('abolition'),
      of: word(['administrative-penalty'], 'what is abolished'),
      procedures: z.union([z.literal('all'), list(text('a procedure key'), 'a list of procedure keys')], {
        error: 'Write "all", or a list of procedure keys.',
      }),
      article: article(),
      ...days(),
    },
    'a change',
  );
}

function change() {
  return z.discriminatedUnion('kind', [value(), abolition()], {
    error:
      'Write a change with "kind": "value" (another value of a provision) or "abolition" (no administrative penalty).',
  });
}

/** A reform of a law supplement, switched off. */
export function reform() {
  return object(
    {
      name: name(),
      title: names(),
      sources: sources(),
      certainty: certainty(),
      note: names().optional(),
      changes: list(change(), 'a list of changes'),
    },
    'a reform',
  );
}
