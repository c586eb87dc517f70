import * as z from 'zod';
import { day, list, object, text } from './leaves.js';
import { article, certainty, from, id, name, names, sources, tiers, to, valueKeys } from './schema-parts.js';
import { procedure } from './schema-procedure.js';
import { reform, transition } from './schema-reform.js';
import { SUPPLEMENT_FORMAT } from './types.js';

function dated() {
  return {
    from: from().optional(),
    to: to().optional(),
    sources: sources(),
    certainty: certainty(),
    note: names().optional(),
  };
}

function holidays() {
  return object(
    {
      decree: text('the name of the decree'),
      days: list(day('a day'), 'a list of days'),
      sources: sources(),
      certainty: certainty(),
    },
    'a decree with its days, such as { "decree": "…", "days": ["2029-05-11"], "sources": ["…"] }',
  );
}

function tariff() {
  return object(
    {
      id: id(),
      title: names(),
      article: article(),
      versions: list(object({ ...dated(), tiers: tiers() }, 'a dated amount'), 'a list of dated amounts'),
    },
    'a tariff',
  );
}

function exclusion() {
  return object(
    {
      id: id(),
      title: names(),
      article: article(),
      transition: transition(),
      versions: list(object(dated(), 'a range of days'), 'a list of ranges of days'),
    },
    'an exclusion of the administrative penalty',
  );
}

function value() {
  return object(
    {
      provision: id(),
      from: from(),
      to: to().optional(),
      knownTo: day('the last day for which the value is known').optional(),
      sources: sources(),
      certainty: certainty(),
      note: names().optional(),
      ...valueKeys(),
    },
    'a new value of a provision',
  );
}

/**
 * The schema of a law supplement in its JSON form. It judges one value at a time; read supplements with
 * `parseLawSupplement`, which also compares them with the law.
 */
export function supplementSchema() {
  return object(
    {
      format: z.literal(SUPPLEMENT_FORMAT, { error: `Write "${SUPPLEMENT_FORMAT}".` }),
      id: name(),
      title: names(),
      sources: sources(),
      holidays: list(holidays(), 'a list of decrees with their days').optional(),
      holidaysKnownTo: day('the last day for which all equated days are known').optional(),
      tariffs: list(tariff(), 'a list of tariffs').optional(),
      exclusions: list(exclusion(), 'a list of exclusions').optional(),
      values: list(value(), 'a list of new values').optional(),
      procedures: list(procedure(), 'a list of procedures').optional(),
      reforms: list(reform(), 'a list of reforms').optional(),
    },
    'a law supplement: an object with "format", "id", "title" and "sources"',
  );
}

/** A law supplement in its JSON form, with days, durations and amounts read. */
export type RawSupplement = z.output<ReturnType<typeof supplementSchema>>;

/** The JSON Schema (draft 2020-12) of a law supplement. A new object on every call. */
export function lawSupplementJsonSchema(): object {
  return {
    title: 'Law supplement of dwangsom',
    description:
      'Law that a user adds: equated days, amounts, new values, procedures, and reforms that are switched off.',
    ...z.toJSONSchema(supplementSchema(), { io: 'input' }),
  };
}
