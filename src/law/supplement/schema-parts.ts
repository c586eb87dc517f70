import * as z from 'zod';
import { ACTS, type ActId } from '../acts.js';
import { CERTAINTY_ORDER } from '../source.js';
import { day, duration, euros, formed, list, object, text, whole, word } from './leaves.js';

/** Parts that several places of a law supplement share. */

export function names() {
  return object(
    { nl: text('a text in Dutch'), en: text('a text in English') },
    'a text in both languages, such as { "nl": "…", "en": "…" }',
  );
}

export function sources() {
  return list(text('a source, such as "Stcrt. 2027, 123"'), 'a list of sources, such as ["Stcrt. 2027, 123"]');
}

function sure() {
  return word(CERTAINTY_ORDER, 'how sure this is');
}

/** How sure: recalled when nobody says so. */
export function certainty() {
  return sure().default('recalled');
}

export function id() {
  return formed(
    /^[a-z0-9]+(\.[a-z0-9-]+)+$/,
    'an id of small letters, digits, points and hyphens, such as "demo.penalty.tiers"',
  );
}

export function name() {
  return formed(
    /^[a-z0-9]+([.-][a-z0-9]+)*$/,
    'a name of small letters, digits, points and hyphens, such as "city-2027"',
  );
}

export function from() {
  return day('the first day, inclusive');
}
export function to() {
  return day('the last day, inclusive');
}

function known() {
  return Object.keys(ACTS).filter((act) => act !== 'other' && act !== 'case') as ActId[];
}

function own() {
  return object(
    {
      name: text('the name by which the act is cited'),
      bwb: formed(/^BWBR\d{7}$/, 'the id of the law text, such as "BWBR0005537"').optional(),
    },
    'an act that is not known here, such as { "name": "Fietswet" }',
  );
}

export function article() {
  return object(
    { act: word(known(), 'the act').optional(), own: own().optional(), number: text('the number, such as "4:13(1)"') },
    'an article, such as { "act": "awb", "number": "4:13(1)" }',
  ).refine(
    (value) => (value.act === undefined) !== (value.own === undefined),
    'An article belongs to one act: give "act" (one that is known here) or "own" (the name of another).',
  );
}

function tier() {
  return object(
    {
      days: whole(1, 3650),
      perDay: euros('an amount a day').optional(),
      perWeek: euros('an amount a week').optional(),
    },
    'a tier, such as { "days": 14, "perDay": 23 }',
  ).refine(
    (value) => (value.perDay === undefined) !== (value.perWeek === undefined),
    'A tier has one amount: give "perDay" or "perWeek".',
  );
}

export function tiers() {
  return list(tier(), 'a list of tiers, such as [{ "days": 14, "perDay": 23 }]');
}

function extension() {
  return object(
    {
      atMost: duration('the longest extension').optional(),
      times: whole(1, 100).optional(),
      ground: names(),
      within: duration('the time after receipt within which the letter must go out').optional(),
      consent: word(['applicant', 'all-parties'], 'whose consent it needs').optional(),
      article: text('the article, such as "Awb 4:14(3)"'),
      certainty: sure().optional(),
    },
    'room to extend, such as { "atMost": "P6W", "times": 1, "ground": { … }, "article": "…" }',
  );
}

function suspension() {
  return object(
    {
      ground: word(
        ['supplement', 'foreign-information', 'third-party-views', 'consent', 'attributable', 'force-majeure'],
        'the ground',
      ),
      article: text('the article, such as "Awb 4:15(1)(a)"'),
      nl: text('a text in Dutch'),
      en: text('a text in English'),
    },
    'a ground of suspension',
  );
}

function yearEnd() {
  return object(
    {
      yearEnd: z.literal(true, { error: 'Write true: the term ends on 31 December of the year of receipt.' }),
      lastWeeks: whole(1, 26),
      otherwise: duration('the term of what is lodged in the last weeks'),
    },
    'a term to the end of the year',
  );
}

/** A decision term without its days, sources and certainty. */
export function termKeys() {
  return {
    length: z.union([duration('the length'), yearEnd()], {
      error: 'Write a duration, such as "P8W", or { "yearEnd": true, "lastWeeks": 6, "otherwise": "P6W" }.',
    }),
    start: word(
      ['receipt', 'lodging', 'payment', 'responsibility', 'responsibility-or-lodging', 'lodging-period', 'named-day'],
      'from what day the term counts',
    ).optional(),
    lodgingPeriod: duration('the period for lodging an objection').optional(),
    roll: word(['atw', 'eu', 'none'], 'how the end rolls').optional(),
    setBy: word(
      ['act', 'order-in-council', 'ordinance', 'ministerial-regulation', 'eu', 'body'],
      'what sets the term',
    ).optional(),
    extensions: list(extension(), 'a list of rooms to extend', 0).optional(),
    suspensions: list(suspension(), 'a list of grounds of suspension', 0).optional(),
  };
}

/** What a value can be; of these keys exactly one. */
export function valueKeys() {
  return {
    tiers: tiers().optional(),
    term: object(termKeys(), 'a term, such as { "length": "P8W" }').optional(),
    percent: z
      .number({ error: 'Write a percentage a year, such as 4, without quotes.' })
      .min(0, 'A rate is not negative.')
      .max(100, 'A rate is at most 100.')
      .optional(),
    excluded: z.literal(true, { error: 'Write true: no administrative penalty on these days.' }).optional(),
  };
}
