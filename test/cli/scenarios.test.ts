import { describe, expect, it } from 'vitest';
import { dwangsom, fileOf } from './run.js';

// An entry visa: 1,442 euro by the notice of 1 May 2024, 15,000 by the ruling of 1 August; at the end of 2025 both full.
const ROWS = `id,procedure,received,notice,order1_on,order1_term,order1_per_day,order1_max
A,vw.mvv,2024-01-10,2024-05-01,2024-08-01,P2W,100,15000
B,vw.mvv,2024-01-10,,,,,
`;

async function scenariosOf(...names: readonly string[]) {
  const args = names.flatMap((name) => ['--scenario', name]);
  const ran = await dwangsom(['portfolio', '-', '--at', '2025-12-31', '--json', ...args], { stdin: ROWS });
  expect(ran.err).toBe('');
  const { scenarios } = JSON.parse(ran.out) as { scenarios: readonly Readonly<Record<string, unknown>>[] };
  return scenarios.map(({ name, differenceCents, filesAffected }) => [name, differenceCents, filesAffected]);
}

describe('dwangsom portfolio --scenario', () => {
  it('takes names, other first days, readings, files and several of these', async () => {
    const file = fileOf(
      JSON.stringify({ format: 'dwangsom/scenario@1', name: 'cap', reforms: [{ change: 'cap', amount: 10000 }] }),
      'cap.json',
    );
    const half = 'half-administrative-amounts';
    expect(
      await scenariosOf('opt-16', 'opt-07', 'opt-06@2024-08-01', 'opt-06@2024-08-02', file, `${half}+${file}`, half),
    ).toEqual([
      ['opt-16', 0, 0],
      ['opt-07', -1_125_000, 1],
      ['opt-06@2024-08-01', -1_500_000, 1],
      ['opt-06@2024-08-02', 0, 0],
      ['cap', -644_200, 1],
      [`${half}+cap`, -644_200, 1],
      [half, -72_100, 1],
    ]);
  });

  it('says what is wrong, and what to do', async () => {
    const refused = async (name: string) => {
      const { code, out, err } = await dwangsom(['portfolio', '-', '--scenario', name], { stdin: ROWS });
      expect([code, out]).toEqual([2, '']);
      return err;
    };
    expect(await refused('opt-6')).toMatch(/no scenario "opt-6"; the nearest is "opt-06".*--scenarios lists them all/);
    expect(await refused('opt-06@2024-13-01')).toMatch(/first day in "opt-06@2024-13-01" cannot be read/);
    expect(await refused('nowhere.json')).toMatch(/there is no file "nowhere.json"/);
    expect(await refused(fileOf('{', 'broken.json'))).toMatch(/is not JSON/);
    const wrong = { format: 'dwangsom/scenario@1', name: 'x', reforms: [{ change: 'cap' }] };
    expect(await refused(fileOf(JSON.stringify(wrong), 'wrong.json'))).toMatch(/reforms\[0\]\.amount: /);
    const capped = { format: 'dwangsom/scenario@1', name: 'x', aggregate: [{ max: 5 }] };
    expect(await refused(fileOf(JSON.stringify(capped), 'capped.json'))).toMatch(/no file has the label "body"/);
    const seat = { ...capped, aggregate: [{ max: 5, body: 'seat' }] };
    const both = [capped, seat].map((file, i) => fileOf(JSON.stringify(file), `capped-${i}.json`)).join('+');
    expect(await refused(both)).toMatch(/overlaps/);
  });

  it('applies maxima on sums beside the totals: as tables, CSV and JSON, composed as well', async () => {
    // A owes 1,442 euro from 16 May 2024 (42 days) and 100 a day from 16 August: 138 days in 2024, 12 in 2025. The stay of B
    // is of another body and costs 92 euro: the four days from 16 to 19 May 2024.
    const rows = `id,procedure,received,notice,decided,order1_on,order1_term,order1_per_day,order1_max,body
A,vw.mvv,2024-01-10,2024-05-01,,2024-08-01,P2W,100,15000,IND
B,vw.mvv,2024-01-10,2024-05-01,2024-05-20,,,,,Visadienst
C,vw.mvv,2024-01-10,,,,,,,
`;
    const file = fileOf(
      JSON.stringify({ format: 'dwangsom/scenario@1', name: 'cap', aggregate: [{ max: 1000 }] }),
      'maxima.json',
    );
    const run = async (...more: readonly string[]) =>
      await dwangsom(['portfolio', '-', '--at', '2025-12-31', '--lang', 'en', '--scenario', file, ...more], {
        stdin: rows,
      });
    const text = await run();
    expect(text).toMatchObject({
      code: 0,
      err: 'Scenario "cap": 1 file lacks the label that names the body and counts in full.\n',
    });
    expect(text.out).toMatch(/^IND +2024 +all penalties +€15,242\.00 +€1,000\.00 +-€14,242\.00$/m);
    expect(text.out).toMatch(/^IND +2025 +all penalties +€1,200\.00 +€1,000\.00 +-€200\.00$/m);
    expect(text.out).not.toMatch(/^Visadienst/m);
    expect(text.out).toMatch(/^after them +€2,092\.00 \(-€14,442\.00\)$/m);
    expect(
      (await run('--csv', 'aggregate')).out,
    ).toBe(`scenario,body,year,of,max_cents,sum_cents,aggregate_reduction_cents
cap,IND,2024,all,100000,1524200,1424200
cap,IND,2025,all,100000,120000,20000
`);
    const totals = await run('--csv', 'totals');
    expect(totals.out.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^scenario,files,total_cents,.*,aggregate_reduction_cents,total_after_caps_cents$/),
      expect.stringMatching(/^baseline,3,1653400,.*,0,1653400$/),
      expect.stringMatching(/^cap,3,1653400,.*,1444200,209200$/),
    ]);
    const composed = JSON.parse((await run('--scenario', `${file}+opt-06@2024-01-01`, '--json')).out);
    // Without the court penalty IND owes 1,442 for 2024.
    expect(composed.scenarios[1]).toMatchObject({
      aggregateReductions: [{ body: 'IND', year: 2024, aggregateReductionCents: 44_200 }],
      differenceCents: -1_500_000,
      differenceAfterCapsCents: -1_544_200,
    });
  });

  it('takes a law supplement, alone and with more, and says which files it moves', async () => {
    // Eight weeks from Friday 12 January 2024 end on Friday 8 March; when that is a closed day, on Monday 11 March. The
    // notice of that Monday is then too early, and 1,442 euro are not due.
    const rows = `id,procedure,received,notice
A,awb.application,2024-01-12,2024-03-11
B,awb.application,2024-01-10,2024-03-11
`;
    const title = { nl: 'x', en: 'x' };
    const base = { format: 'dwangsom/law-supplement@1', title, sources: ['fictional'] };
    const closed = { ...base, id: 'closed', holidays: [{ decree: 'x', days: ['2024-03-08'], sources: ['fictional'] }] };
    const abolished = {
      change: { kind: 'abolition', of: 'administrative-penalty', procedures: 'all', transition: 'notice' },
      at: { from: '2024-03-01', article: { act: 'awb', number: '4:17' } },
    };
    const reform = { name: 'none', title, sources: ['fictional'], changes: [{ ...abolished.change, ...abolished.at }] };
    const file = fileOf(JSON.stringify(closed), 'closed.json');
    const later = fileOf(JSON.stringify({ ...base, id: 'later', reforms: [reform] }), 'later.json');
    const run = async (...args: readonly string[]) =>
      await dwangsom(['portfolio', '-', '--at', '2025-12-31', '--lang', 'en', ...args], { stdin: rows });
    const text = await run('--scenario', file);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toMatch(/^closed +€1,442\.00 +-€1,442\.00 +1 +1 +0 +1$/m);
    expect(text.out).toMatch(/^A +2024-03-08 +2024-03-11 +-€1,442\.00$/m);
    expect(text.out).not.toMatch(/^B +2024/m);
    expect((await run('--scenario', file, '--csv', 'scenarios')).out).toBe(
      'scenario,total_cents,difference_cents,files_affected,files_less,files_more,files_moved,aggregate_reduction_cents,difference_after_caps_cents\n' +
        'closed,144200,-144200,1,1,0,1,0,-144200\n',
    );
    expect((await run('--scenario', file, '--by', 'procedure', '--csv', 'differences')).out).toBe(
      'scenario,procedure,difference_cents,files_affected,files_less,files_more,files_moved\n' +
        'closed,awb.application,-144200,1,1,0,1\n',
    );
    expect((await run('--scenario', file, '--csv', 'affected')).out).toMatch(
      /^closed,A,,2024-03-08,2024-03-11,maximum-reached,late,144200,0,-144200$/m,
    );
    const lines = (await run('--scenario', file, '--rows')).out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'A', scenarios: [{ name: 'closed', deadline: '2024-03-11' }] },
      { id: 'B', scenarios: [] },
    ]);
    // A reform of a supplement serves after it with +, and by itself with --law.
    const both = await run(
      '--scenario',
      file,
      '--scenario',
      `${later}+none`,
      '--scenario',
      `${later}+none+${file}`,
      '--json',
    );
    expect(JSON.parse(both.out).scenarios).toMatchObject([
      { name: 'closed', differenceCents: -144_200, filesMoved: 1 },
      { name: 'later+none', differenceCents: -288_400, filesMoved: 0 },
      { name: 'later+none+closed', differenceCents: -288_400, filesMoved: 1 },
    ]);
    expect(JSON.parse(both.out).receipt.scenarios[2].supplements).toMatchObject([{ id: 'later' }, { id: 'closed' }]);
    expect((await run('--scenario', 'none')).err).toMatch(/There is no scenario "none"/);
    expect((await run('--law', later, '--scenario', later)).err).toMatch(/later.* applied already/);
    const listed = await dwangsom(['portfolio', '--scenarios', '--law', later, '--lang', 'en']);
    expect(listed.out).toMatch(
      /^none {2}\(change of law\)\n {2}x\n {2}Transition: From the supplement later\. First day: 2024-03-01 \(notice of default\)\.$/m,
    );
    expect((await dwangsom(['portfolio', '--scenarios'])).out).not.toMatch(/^none /m);
  });

  it('--scenarios lists them with source and limits, as text or JSON', async () => {
    const text = await dwangsom(['portfolio', '--scenarios', '--lang', 'en']);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toMatch(/^opt-06 {2}\(change of law\)$/m);
    expect(text.out).toMatch(/Sources: Kamerstukken 36 704, nr. 32/);
    const dutch = await dwangsom(['portfolio', '--scenarios']);
    expect(dutch.out).toMatch(/^opt-13 {2}\(gedrag\)\n {2}meer capaciteit/m);
    expect(Math.max(...dutch.out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    const { scenarios } = JSON.parse((await dwangsom(['portfolio', '--scenarios', '--json'])).out) as {
      scenarios: readonly { name: string; limits: unknown }[];
    };
    expect(scenarios.find(({ name }) => name === 'opt-09')?.limits).toMatchObject({
      en: expect.stringMatching(/Without effect/),
    });
  });

  it('without a file to count is wrong usage', async () => {
    expect(await dwangsom(['portfolio'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/Name a file to count/),
    });
  });
});
