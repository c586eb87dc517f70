import { describe, expect, it } from 'vitest';
import { on } from '../../../src/law/make.js';
import { everyKey } from './every-key.js';
import { supplementOf } from './example.js';

const made = () => supplementOf(everyKey());
const TITLE = { nl: 'proef', en: 'trial' };
const SOURCES = [{ ref: 'Stcrt. 2027, 1' }];
const KNOWN = { from: on('1990-01-01'), to: on('2028-12-31') };
const OWN = { act: 'other', number: '9', from: null, to: null, own: { name: 'Fietswet', bwb: 'BWBR0012345' } };
const AWB = { act: 'awb', number: '4:17', from: null, to: null };
const weeks = (count: number) => ({ unit: 'week', count });

/** What `TERM` of the file means: what is left out of the second extension is no limit, and within the term. */
const TERM = {
  length: weeks(4),
  countsFrom: 'lodging',
  roll: 'none',
  setBy: 'body',
  extensions: [
    {
      atMost: weeks(6),
      times: 2,
      ground: { nl: 'advies', en: 'advice' },
      within: weeks(8),
      consent: 'applicant',
      article: 'Fietswet 4',
      certainty: 'secondary',
    },
    {
      atMost: null,
      times: null,
      ground: { nl: 'redelijk', en: 'reasonable' },
      within: 'term',
      article: 'Fietswet 5',
    },
  ],
  suspensions: [{ ground: 'consent', article: 'Fietswet 6', nl: 'instemming', en: 'consent' }],
};

describe('a law supplement that uses every key', () => {
  it('has its name, title and sources', () => {
    expect(made()).toMatchObject({ id: 'trial-2027', title: TITLE, sources: SOURCES });
  });

  it('has its decrees, and until when all are known', () => {
    expect(made().holidays).toStrictEqual([
      { decree: 'besluit', days: [on('2029-05-11')], sources: SOURCES, certainty: 'verified' },
    ]);
    expect(made().holidaysKnownTo).toBe(on('2031-12-31'));
  });

  it('has a tariff of amounts a day and a week, in cents', () => {
    expect(made().provisions[0]).toStrictEqual({
      id: 'trial.tiers',
      title: TITLE,
      articles: [OWN],
      pivot: 'notice',
      known: KNOWN,
      versions: [
        {
          from: null,
          to: on('2026-12-31'),
          value: [
            { days: 10, cents: 500, everyDays: 1 },
            { days: 14, cents: 7050, everyDays: 7 },
          ],
          sources: SOURCES,
          certainty: 'verified',
          note: TITLE,
        },
        {
          from: on('2027-01-01'),
          to: null,
          value: [{ days: 10, cents: 600, everyDays: 1 }],
          sources: SOURCES,
          certainty: 'recalled',
        },
      ],
    });
  });

  it('has exclusions by the day it names, or by the notice', () => {
    expect(made().provisions.slice(1)).toStrictEqual([
      {
        id: 'trial.none',
        title: TITLE,
        articles: [AWB],
        pivot: 'lodged',
        known: KNOWN,
        versions: [
          {
            from: on('2027-01-01'),
            to: on('2027-12-31'),
            value: 'excluded',
            sources: SOURCES,
            certainty: 'verified',
          },
        ],
      },
      {
        id: 'trial.by-notice',
        title: TITLE,
        articles: [AWB],
        pivot: 'notice',
        known: KNOWN,
        versions: [{ from: on('2028-01-01'), to: null, value: 'excluded', sources: SOURCES, certainty: 'recalled' }],
      },
    ]);
  });

  it('gives values of four kinds', () => {
    const dated = { from: on('2027-01-01'), to: null, sources: SOURCES, certainty: 'recalled' };
    expect(made().versions).toStrictEqual([
      {
        provision: 'awb.penalty.tiers',
        version: { ...dated, value: [{ days: 7, cents: 9000, everyDays: 7 }] },
        knownTo: null,
      },
      {
        provision: 'bw.interest.rate',
        version: { ...dated, to: on('2027-06-30'), value: { percent: 4.5 }, note: TITLE },
        knownTo: on('2027-12-31'),
      },
      { provision: 'awb.application.term', version: { ...dated, value: TERM }, knownTo: null },
      { provision: 'vw.penalty.abolished', version: { ...dated, value: 'excluded' }, knownTo: null },
    ]);
  });

  it('has a procedure with all of its own', () => {
    const { term, ...rest } = made().procedures[0] ?? expect.fail();
    expect(rest).toStrictEqual({
      key: 'trial.bicycle',
      field: 'mobility',
      title: TITLE,
      lodged: { from: on('2020-01-01'), to: on('2029-12-31') },
      exclusions: ['trial.none'],
      tariff: 'trial.tiers',
      limits: 'awir.penalty.limits',
      silence: 'awb.silence',
      notes: [TITLE],
    });
    expect(term).toMatchObject({
      id: 'trial.bicycle.term',
      title: { nl: 'beslistermijn: proef', en: 'decision term: trial' },
      articles: [OWN],
      pivot: 'lodged',
      known: KNOWN,
    });
    expect(term.versions[0]).toStrictEqual({
      from: null,
      to: on('2024-12-31'),
      value: TERM,
      sources: SOURCES,
      certainty: 'verified',
    });
    // From the end of the lodging period, as for an objection; terms of EU law roll as EU law does.
    expect(term.versions[1]?.value).toMatchObject({
      length: weeks(6),
      countsFrom: 'lodging-period',
      lodgingPeriod: weeks(6),
      roll: 'eu',
      setBy: 'eu',
    });
  });

  it('has a procedure with a term to the end of the year, and all that it leaves out', () => {
    const { term, ...rest } = made().procedures[1] ?? expect.fail();
    expect(rest).toStrictEqual({
      key: 'trial.tax',
      field: 'general',
      title: TITLE,
      lodged: { from: null, to: null },
      exclusions: ['awb.penalty.before-2009'],
      tariff: 'awb.penalty.tiers',
    });
    expect(term.pivot).toBe('received');
    // The Algemene termijnenwet does not cover ministerial regulations.
    expect(term.versions[0]?.value).toMatchObject({
      length: { yearEnd: true, lastWeeks: 6, otherwise: weeks(13) },
      countsFrom: 'receipt',
      roll: 'none',
    });
  });

  it('has a reform whose changes rest on its sources', () => {
    const dated = { sources: SOURCES, certainty: 'secondary' };
    const exclusion = { title: TITLE, articles: [AWB], known: KNOWN };
    expect(made().reforms).toStrictEqual([
      {
        name: 'trial.faster',
        title: TITLE,
        sources: SOURCES,
        certainty: 'secondary',
        note: TITLE,
        changes: [
          {
            kind: 'value',
            provision: 'awb.penalty.tiers',
            version: {
              ...dated,
              from: on('2028-01-01'),
              to: on('2028-12-31'),
              value: [{ days: 42, cents: 100, everyDays: 1 }],
              note: TITLE,
            },
          },
          {
            kind: 'exclusion',
            procedures: ['awb.objection', 'trial.bicycle'],
            provision: {
              ...exclusion,
              id: 'reform.trial-faster.2',
              pivot: 'received',
              versions: [{ ...dated, from: on('2028-01-01'), to: on('2029-12-31'), value: 'excluded', note: TITLE }],
            },
          },
          {
            kind: 'exclusion',
            procedures: 'all',
            provision: {
              ...exclusion,
              id: 'reform.trial-faster.3',
              pivot: 'notice',
              versions: [{ ...dated, from: on('2030-01-01'), to: null, value: 'excluded' }],
            },
          },
        ],
      },
    ]);
  });
});
