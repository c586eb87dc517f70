import * as z from 'zod';
import { list, object, text, word } from './leaves.js';
import { article, certainty, from, id, name, names, sources, to, valueKeys } from './schema-parts.js';

export const PIVOTS = ['received', 'lodged', 'notice', 'notice-sent'] as const;

/** The day that decides whether new law applies: the transition rule. */
export const transition = word(PIVOTS, 'the day that decides').optional();

const days = { from, to: to.optional(), transition, note: names.optional() };

const value = object({ kind: z.literal('value'), provision: id, ...days, ...valueKeys }, 'a change');

const abolition = object(
  {
    kind: z.literal('abolition'),
    of: word(['administrative-penalty'], 'what is abolished'),
    procedures: z.union([z.literal('all'), list(text('a procedure key'), 'a list of procedure keys')], {
      error: 'Write "all", or a list of procedure keys.',
    }),
    article,
    ...days,
  },
  'a change',
);

const change = z.discriminatedUnion('kind', [value, abolition], {
  error:
    'Write a change with "kind": "value" (another value of a provision) or "abolition" (no administrative penalty).',
});

/** A reform of a law supplement, switched off. */
export const reform = object(
  { name, title: names, sources, certainty, note: names.optional(), changes: list(change, 'a list of changes') },
  'a reform',
);
