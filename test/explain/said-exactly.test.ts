import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import type { Sentence } from '../../src/explain/types.js';
import { assessed, sentencesOf } from './support.js';

// Sentences that were true of the usual case only.

interface Said {
  readonly answer: readonly Sentence[];
  readonly all: readonly Sentence[];
}

function said(json: object, at: string): Said {
  const { assessment, file } = assessed(json, at);
  const found = explain(assessment, { lang: 'nl', file });
  return { answer: found.answer, all: sentencesOf(found) };
}

function textOf(sentences: readonly Sentence[], key: string): string | undefined {
  return sentences.find((s) => s.key === key)?.text;
}

function codesOf(sentences: readonly Sentence[], key: string): readonly string[] | undefined {
  return sentences.find((s) => s.key === key)?.citations.map(({ code }) => code);
}

/** Ten days of 100 euro from 16 July 2024, the day after the two weeks from 1 July. */
const ORDER = { type: 'court-order', on: '2024-07-01', term: 'P2W', perDay: 100, max: 1000 };
/** Due by 6 March 2024. */
const LATE = { type: 'received', on: '2024-01-10' };

describe('abuse of right', () => {
  it('is named with one article in the short answer and in the section', () => {
    const events = [LATE, { type: 'notice-of-default', on: '2024-05-05' }];
    const { answer, all } = said({ procedure: 'awb.application', findings: { abuse: true }, events }, '2024-06-03');
    expect(textOf(answer, 'answer.no-penalty-abuse')).toContain('misbruik van recht');
    expect(codesOf(answer, 'answer.no-penalty-abuse')).toEqual(['Awb 4:17(1)']);
    expect(textOf(all, 'finding.abuse')).toContain('misbruik van recht');
    expect(codesOf(all, 'finding.abuse')).toEqual(['Awb 4:17(1)']);
  });
});

describe('limitation of a court penalty (Rv 611g)', () => {
  const file = (max: number) => ({ procedure: 'awb.application', events: [LATE, { ...ORDER, max }] });

  it('stands in the short answer, in part', () => {
    // The day 16 July lapses after 16 January 2025: on the 20th four days (16 to 19 July) have.
    const { answer } = said(file(1000), '2025-01-20');
    expect(textOf(answer, 'answer.total')).toContain('waarvan € 400 aan rechterlijke dwangsom');
    expect(codesOf(answer, 'answer.total')).toEqual(['Awb 8:55d(2)', 'Rv 611g(1)']);
  });

  it('and in whole', () => {
    const { answer } = said(file(1000), '2025-06-02');
    expect(textOf(answer, 'answer.total')).toContain('dat hele bedrag (€ 1.000) is niet betaald en is verjaard');
    expect(textOf(said(file(1000), '2025-01-16').answer, 'answer.total')).not.toContain('verjaard');
  });

  it('names the day once where there is one penalty day', () => {
    const text = textOf(said(file(100), '2024-12-02').all, 'dates.court-lapses-day') ?? '';
    expect(text.match(/16 januari 2025/g)).toHaveLength(1);
    expect(textOf(said(file(200), '2024-12-02').all, 'dates.court-lapses')).toMatch(/16 januari 2025.*17 januari 2025/);
  });
});

describe('a penalty that is held from its first day', () => {
  // 90 days from 1 November 2019: 30 January 2020. Two weeks after 5 March: 19 March; the 20th is held.
  const file = (until: string) => ({
    procedure: 'vw.regular',
    events: [
      { type: 'received', on: '2019-11-01' },
      { type: 'notice-of-default', on: '2020-03-05' },
      { type: 'penalty-held', on: '2020-03-16', until },
    ],
  });

  it('says which day would have been the first, and which is', () => {
    const { all } = said(file('2020-03-25'), '2020-06-02');
    expect(textOf(all, 'first-day.plain')).toContain('zou 20 maart 2020 zijn');
    expect(textOf(all, 'first-day.moved')).toContain('26 maart 2020');
  });

  it('says one day where the hold was over by then', () => {
    const { all } = said(file('2020-03-19'), '2020-06-02');
    expect(textOf(all, 'first-day.plain')).toContain('de eerste dwangsomdag is 20 maart 2020');
    expect(all.map(({ key }) => key)).not.toContain('first-day.moved');
  });
});

describe('no penalty in asylum', () => {
  const file = (on: string) => ({
    procedure: 'vw.asylum',
    events: [
      { type: 'received', on: '2024-03-10' },
      { type: 'notice-of-default', on },
    ],
  });

  it.each([
    ['2025-04-14', 'opschorting van de dwangsom in asielzaken'],
    ['2025-04-15', 'afschaffing in vreemdelingenzaken'],
  ])('is, for a notice of %s, called %s', (on, title) => {
    expect(textOf(said(file(on), '2025-06-02').all, 'exclusion.notice')).toContain(`(${title})`);
  });
});

it('an objection to a property value after an annulment is decided in the year of the annulment', () => {
  const events = [
    { type: 'contested-decision', on: '2023-02-24' },
    { type: 'received', on: '2023-03-10' },
    { type: 'decided', on: '2023-11-01' },
    { type: 'decision-annulled', on: '2025-03-04' },
  ];
  const { all } = said({ procedure: 'woz.objection', events }, '2026-02-02');
  expect(textOf(all, 'length.year-end')).toMatch(/kalenderjaar van ontvangst.*31 december 2023/);
  expect(textOf(all, 'length.year-end-annulled')).toMatch(/kalenderjaar van de vernietiging.*31 december 2025/);
});

it('a remark names an event by what it is and its day', () => {
  const events = [
    LATE,
    { type: 'notice-of-default', on: '2024-05-06' },
    { type: 'notice-withdrawn', on: '2024-05-07' },
  ];
  const { all } = said({ procedure: 'awb.application', events }, '2024-06-03');
  expect(textOf(all, 'mark.notice-taken-back')).toMatch(/^De ingebrekestelling van 6 mei 2024 is ingetrokken/);
});

it('responsibility under the Regulation rests on its article 35, before it on Vw 42(6)', () => {
  const [before, after] = ['2026-06-01', '2026-06-20'].map((on) => {
    const events = [
      { type: 'received', on },
      { type: 'responsible-since', on: '2026-08-03' },
    ];
    return codesOf(said({ procedure: 'vw.asylum', events }, '2027-03-01').all, 'start.responsibility');
  });
  expect(before).toEqual(['Vw 2000 42(6)']);
  expect(after?.join()).toMatch(/2024\/1348 35\(4\)/);
});

it('a statement of the body rests on Awb 4:14(3), a letter without effect on 4:14(1)', () => {
  const stated = (on: string, until: string, basis: string) => ({
    ...{ type: 'term-stated', on, until },
    ...{ statedBy: 'body', basis },
  });
  const events = [LATE, stated('2024-02-20', '2024-04-05', '4:14-3'), stated('2024-02-25', '2024-05-05', '4:14-1')];
  const { all } = said({ procedure: 'awb.application', events }, '2024-06-03');
  expect(codesOf(all, 'stated.body')).toEqual(['Awb 4:14(3)']);
  expect(codesOf(all, 'stated.letter-without-effect')).toEqual(['Awb 4:14(1)']);
});
