import { caseJsonSchema } from '../../case/published-schema.js';
import { bool, integer, list, object, orNull, type Schema, text } from '../json-schema-parts.js';

const DAY: Schema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

const administrative = object(
  {},
  {
    applies: { type: ['boolean', 'null'] },
    state: text(),
    firstDay: orNull(DAY),
    lastDay: orNull(DAY),
    days: integer(true),
    amountCents: integer(true),
    maxCents: integer(true),
    sharesCents: list(integer(false)),
  },
);

const court = object(
  {},
  {
    state: text(),
    termEnds: DAY,
    firstDay: orNull(DAY),
    lastDay: orNull(DAY),
    days: integer(false),
    amountCents: integer(true),
    maxCents: integer(true),
  },
);

const expected = object(
  {},
  {
    status: text(),
    deadline: orNull(DAY),
    noticeVerdict: text(),
    administrative,
    court: list(court),
    totalCents: integer(true),
    applies: bool(),
  },
);

/** The JSON Schema (draft 2020-12) of worked examples. A new object on every call. */
export function examplesJsonSchema(): object {
  const { $schema: _, ...caseFile } = caseJsonSchema() as Record<string, unknown>;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Worked examples of dwangsom',
    description: 'Case files with the day on which to look and what comes out, in the words of `assess --json`.',
    ...object({
      format: { const: 'dwangsom/examples@1' },
      examples: list(
        object(
          { id: text(), case: caseFile, at: DAY, expect: expected },
          { interpretations: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } } },
        ),
      ),
    }),
  };
}
