import { describe, expect, it } from 'vitest';
import type { LawCheck } from '../../src/explain/law/check.js';
import type { GapJson, LawJson } from '../../src/explain/law/types.js';
import { baseLaw } from '../../src/law/base.js';
import { GAPS } from '../../src/law/gaps.js';
import { QUESTIONS } from '../../src/law/questions.js';
import { dwangsom, objectsIn } from './run.js';

/** The printed text in one line, so that the width of a line does not matter. */
async function text(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await dwangsom(['law', ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.replace(/\s+/g, ' ');
}

async function json<T = LawJson>(...args: readonly string[]): Promise<T> {
  return objectsIn(await dwangsom(['law', ...args, '--json']))[0] as T;
}

describe('dwangsom law', () => {
  it('lists every procedure, one a line, in both languages', async () => {
    const { out } = await dwangsom(['law', '--at', '2026-11-24']);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(baseLaw.procedures.length + 1);
    expect(lines[0]).toMatch(/^sleutel +termijn +artikel +zekerheid +besluit$/);
    for (const { key, title } of baseLaw.procedures) {
      const line = lines.find((one) => one.startsWith(`${key} `)) ?? '';
      expect(line).toContain(`${title.nl} / ${title.en}`);
    }
  });

  it('shows the term that is in force on the day', async () => {
    // Immigration.md 1.8: 90 days, since 28 March 2025 nine months.
    expect(await text('--at', '2025-03-27')).toMatch(/vw\.family-reunification 90 dagen/);
    expect(await text('--at', '2025-03-28')).toMatch(/vw\.family-reunification negen maanden/);
  });
});

describe('dwangsom law PROCEDURE', () => {
  it('asylum in 2024: six months, nine and three more, no penalty since 2020', async () => {
    const page = await text('vw.asylum', '--at', '2024-03-01', '--lang', 'en');
    for (const part of [
      'As it stands on 1 March 2024',
      'What was lodged from 20 July 2015 up to and including 11 June 2026: six months',
      'At most nine months, once: complex facts or law (Vw 2000 42(4)(a))',
      'At most three months, once: exceptional, duly justified',
      'in a file supplement',
      'None for a notice of default (ingebrekestelling) received from 11 July 2020 up to and including 14 April 2025',
      'None for a notice of default (ingebrekestelling) received from 15 April 2025 on: abolition in immigration matters',
      'genericExtensionView',
      'moratoriumView',
      'OTHER TIMES',
      'Vw 42(1)',
    ]) {
      expect(page).toContain(part.replace('Vw 2000 42', 'Vw 42'));
    }
    expect(page).not.toContain('Possible.');
    expect(page).not.toContain('lateObjectionStart');
  });

  it('the general rule: eight weeks, rolled, and the tariff of the day', async () => {
    const page = await text('awb.application', '--at', '2018-12-31');
    expect(page).toContain('Acht weken, te rekenen vanaf de dag van ontvangst');
    expect(page).toContain('14 dagen van € 20, 14 dagen van € 30, 14 dagen van € 40; ten hoogste € 1.260');
    expect(await text('awb.application', '--at', '2019-01-01')).toContain('ten hoogste € 1.442');
  });

  it('a preset changes which readings stand as chosen, and what they exclude', async () => {
    const at = ['--at', '2026-01-05', '--lang', 'en'];
    expect(await text('vw.visa', ...at)).toContain('Possible.');
    const page = await text('vw.visa', ...at, '--preset', 'body-favourable');
    expect(page).not.toContain('Possible.');
    expect(page).toContain('received from 15 April 2025 on');
  });

  it('of a law supplement is shown with its own act', async () => {
    const page = await text('demo.bicycle-permit', '--law', 'examples/law/supplement.json', '--lang', 'en');
    expect(page).toContain('Fietswet 3');
    expect(page).toContain('10 days of €5; at most €50 (Fietswet 9)');
  });

  it('that does not exist is answered with the nearest ones', async () => {
    const ran = await dwangsom(['law', 'asylum']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('the nearest are vw.asylum, ');
    expect((await dwangsom(['law', 'woo.requst'])).err).toContain('the nearest are woo.request, ');
  });
});

describe('dwangsom law --json', () => {
  it('is everything, with sources', async () => {
    const law = await json('--at', '2026-11-24');
    expect(law).toMatchObject({ format: 'dwangsom/law@1', lawSet: baseLaw.id, at: '2026-11-24' });
    expect(law.procedures.map(({ procedure }) => procedure)).toEqual(baseLaw.procedures.map(({ key }) => key));
    expect(law.provisions.map(({ id }) => id)).toEqual(baseLaw.provisions.map(({ id }) => id));
    for (const { sources, terms } of law.procedures) {
      expect(sources.length).toBeGreaterThan(0);
      expect(terms.length).toBeGreaterThan(0);
    }
    expect(law.gaps).toHaveLength(GAPS.length);
    expect(law.questions.map(({ id }) => id)).toEqual(QUESTIONS.map(({ id }) => id));
    const first = law.questions.find(({ id }) => id === 'Q1');
    expect(first).toMatchObject({ readings: ['firstPenaltyDayOffset'], gaps: [], note: null });
  });

  it('of one procedure is what it rests on, days and durations as text', async () => {
    const law = await json('vw.asylum', '--at', '2024-03-01');
    expect(law.procedures).toHaveLength(1);
    const [asylum] = law.procedures;
    expect(asylum?.terms.map(({ inForce }) => inForce)).toEqual([false, true, false]);
    expect(asylum?.terms[1]).toMatchObject({
      from: '2015-07-20',
      to: '2026-06-11',
      length: 'P6M',
      countsFrom: 'responsibility',
    });
    expect(asylum?.penalty).toMatchObject({ possible: false });
    const moratoria = law.provisions.find(({ id }) => id === 'vw.asylum.moratorium');
    expect(moratoria?.versions[0]?.value).toContainEqual(
      expect.objectContaining({ nationality: 'SY', from: '2024-12-14', to: '2025-06-13', months: 6 }),
    );
    const tariff = law.provisions.find(({ id }) => id === 'awb.penalty.tiers');
    expect(tariff?.versions[1]?.value).toContainEqual({ days: 14, cents: 2300, everyDays: 1 });
    expect(JSON.stringify(law)).not.toContain('"unit"');
  });
});

describe('dwangsom law --check', () => {
  it('lists what is recalled, what ends, and what is open', async () => {
    const page = await text('--check', '--at', '2026-06-01', '--lang', 'en');
    expect(page).toContain('eu.periods from 1 July 1971 on');
    expect(page).toContain('vw.asylum.moratorium-marked from 1 October 2024 on: moratoria for part of a group, LB');
    expect(page).toContain('bw.interest.rate: known to 30 June 2026, 29 more days');
    expect(page).toContain('awb.costs.fee: known to 31 December 2025, 152 days ago');
    expect(page).toContain('vw.court-penalty from 2 September 2026 on');
    expect(page).not.toContain('atw.equated-days');
  });

  it('names the equated days in the year before they end', async () => {
    expect(await text('--check', '--at', '2028-01-02', '--lang', 'en')).toContain(
      'atw.equated-days: known to 31 December 2028, 364 more days',
    );
    expect(await text('--check', '--at', '2028-01-01', '--lang', 'en')).not.toContain('atw.equated-days');
  });

  it('knows the reforms of a law supplement as open, and its holidays as known for longer', async () => {
    const page = await text('--check', '--at', '2028-06-01', '--law', 'examples/law/supplement.json', '--lang', 'en');
    expect(page).toContain('no-penalty-2028');
    expect(page).toContain('equated days, verzonnen besluit 2029-2031');
    expect(page).not.toContain('atw.equated-days: known to');
  });

  it('is one object as JSON', async () => {
    expect(await json<LawCheck>('--check', '--at', '2026-06-01')).toMatchObject({
      format: 'dwangsom/law-check@1',
      at: '2026-06-01',
    });
  });
});

describe('dwangsom law --gaps', () => {
  it('lists every gap with its article', async () => {
    const page = await text('--gaps', '--lang', 'en');
    for (const { article } of GAPS) expect(page).toContain(`(${article})`);
  });

  it('of a procedure lists those that its files can meet', async () => {
    const gaps = (await json<{ readonly gaps: readonly GapJson[] }>('woo.request', '--gaps')).gaps;
    for (const { procedures } of gaps) expect(procedures.length === 0 || procedures.includes('woo.request')).toBe(true);
  });

  it('and --check are two questions', async () => {
    expect((await dwangsom(['law', '--gaps', '--check'])).code).toBe(2);
  });
});
