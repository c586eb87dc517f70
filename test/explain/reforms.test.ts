import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import type { Sentence } from '../../src/explain/types.js';
import { baseLaw } from '../../src/law/base.js';
import { on, sources, weeks } from '../../src/law/make.js';
import { abolishAdministrative, abolishCourt } from '../../src/law/reforms/abolish.js';
import { capPerFile } from '../../src/law/reforms/cap.js';
import { composeReforms } from '../../src/law/reforms/compose.js';
import { courtAmounts } from '../../src/law/reforms/court-amounts.js';
import { decisionStop } from '../../src/law/reforms/decision-stop.js';
import { administrativeTariff } from '../../src/law/reforms/tariff.js';
import { decisionTerm } from '../../src/law/reforms/term.js';
import type { LawChange } from '../../src/law/reforms/types.js';
import { ASYLUM, assessUnder, VISA } from '../law/reforms/support.js';
import { sentencesOf } from './support.js';

const BILL = { sources: sources('Kamerstukken 99 999') };
const EARLY = { from: on('2024-01-01'), ...BILL };

function said(change: LawChange, lang: 'nl' | 'en' = 'en', at = '2025-12-31', events = VISA, key = 'vw.mvv') {
  const assessment = assessUnder(change, at, key, events);
  return sentencesOf(explain(assessment, { lang, lawSet: change(baseLaw) }));
}

function one(list: readonly Sentence[], key: string): Sentence {
  const found = list.filter((sentence) => sentence.key === key);
  expect(found, key).toHaveLength(1);
  return found[0] as Sentence;
}

const cited = ({ citations }: Sentence) => citations.map(({ code }) => code);

describe('the explanation of a file under a reformed law', () => {
  // The visa case: see its support file. The notice is of 1 May 2024, the ruling of 1 August.
  it('rests an abolition on its own source, not on the article that is gone', () => {
    const list = said(abolishAdministrative({ by: 'notice', ...EARLY }));
    const excluded = one(list, 'exclusion.notice');
    expect(excluded.text).toContain('abolition of the administrative penalty (scenario)');
    expect(cited(excluded)).toEqual(['Kamerstukken 99 999']);
    expect(list.filter(({ key }) => key === 'reform.not-law')).toHaveLength(1);
  });

  it('says why a court penalty is not due, and by which day', () => {
    const list = said(abolishCourt({ by: 'ruling', ...EARLY }));
    const excluded = one(list, 'reform.court-excluded');
    expect(excluded.text).toBe(
      'No court penalty is due (abolition of the court penalty (scenario)); what decides is 1 August 2024, the day of the ruling.',
    );
    expect(cited(excluded)).toEqual(['Kamerstukken 99 999']);
    const appeal = one(said(abolishCourt({ by: 'appeal', ...EARLY }), 'nl'), 'reform.court-excluded');
    expect(appeal.text).toContain(
      '1 augustus 2024, de dag van het beroep of, als het dossier dat niet noemt, van de uitspraak',
    );
    // A ruling of before the first day keeps its penalty.
    const kept = said(abolishCourt({ by: 'ruling', from: on('2024-08-02'), ...BILL }));
    expect(kept.some(({ key }) => key === 'reform.court-excluded')).toBe(false);
  });

  it('says from when nothing accrues any more', () => {
    const by = { by: 'calendar-day', from: on('2024-09-01'), ...BILL } as const;
    const list = said(composeReforms([abolishAdministrative(by), abolishCourt(by)]));
    for (const key of ['reform.stops-administrative', 'reform.stops-court']) {
      expect(one(list, key).text).toMatch(/^From 1 September 2024 no .* penalty accrues any more/);
      expect(cited(one(list, key))).toEqual(['Kamerstukken 99 999']);
    }
  });

  it('names a maximum for the file, when it is reached, and no other maximum for that day', () => {
    // 1,442 euro up to 26 June 2024; 6,058 more at 100 a day from 16 August: 60 days and a part of the 61st, 15 October.
    const change = capPerFile({ ...BILL, from: null, cap: { cents: 750_000, each: 'file', of: 'all' } });
    const list = said(change);
    expect(one(list, 'reform.cap').text).toBe(
      'For all penalties of the file together there is a maximum of €7,500 (maximum per file (scenario)).',
    );
    expect(one(list, 'reform.cap-on').text).toBe('That maximum was reached on 15 October 2024.');
    expect(cited(one(list, 'reform.cap'))).toEqual(['Kamerstukken 99 999']);
    expect(list.filter(({ key }) => key === 'amount.full').map(({ text }) => text)).toEqual([
      expect.stringContaining('26 June 2024'),
    ]);
    expect(one(said(change, 'nl', '2024-09-01'), 'reform.cap-if').text).toContain('15 oktober 2024');
    const alone = said(
      capPerFile({ ...BILL, from: null, cap: { cents: 100_000, each: 'file', of: 'administrative' } }),
    );
    expect(one(alone, 'reform.cap').text).toMatch(/^For the administrative penalties/);
  });

  it('rests other amounts and another term on the reform', () => {
    const amounts = courtAmounts({ by: 'ruling', from: null, ...BILL, amounts: { perDayAtMostCents: 5_000 } });
    expect(cited(one(said(amounts), 'reform.court-amounts'))).toEqual(['Kamerstukken 99 999']);
    expect(cited(one(said(administrativeTariff({ from: null, percent: 50, ...BILL })), 'tariff.tiers'))).toContain(
      'Kamerstukken 99 999',
    );
    const term = said(decisionTerm({ from: null, length: weeks(12), ...BILL }));
    expect(cited(one(term, 'length.statutory'))).toContain('Kamerstukken 99 999');
    expect(one(term, 'reform.not-law').text).toContain('another decision term (scenario)');
    const stop = said(
      decisionStop({ from: on('2024-03-01'), months: 24, ...BILL }),
      'en',
      '2025-12-31',
      ASYLUM,
      'vw.asylum',
    );
    expect(one(stop, 'reform.not-law').text).toContain('stop on decisions (scenario)');
  });

  it('says none of this under the law as it is', () => {
    const list = said((law) => law);
    expect(list.filter(({ key }) => key.startsWith('reform.'))).toEqual([]);
  });
});
