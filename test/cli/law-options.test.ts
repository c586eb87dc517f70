import { describe, expect, it } from 'vitest';
import { PRESET_NAMES } from '../../src/cli/preset-names.js';
import { PRESETS } from '../../src/law/presets.js';
import { caseText, dwangsom, fileOf, NOTICE, objectsIn } from './run.js';

const LAW = 'examples/law/supplement.json';

const PERMIT = JSON.stringify({
  id: 'permit',
  procedure: 'demo.bicycle-permit',
  events: [
    { type: 'received', on: '2025-03-03' },
    { type: 'notice-of-default', on: '2025-03-25' },
  ],
});

describe('--law', () => {
  it('makes a procedure known to assess, and stands in the receipt', async () => {
    const file = fileOf(PERMIT);
    const ran = await dwangsom(['assess', file, '--law', LAW, '--at', '2025-04-12', '--json']);
    expect(ran.code).toBe(0);
    expect(objectsIn(ran)[0]).toMatchObject({
      deadline: '2025-03-24',
      totalCents: 2000,
      receipt: { supplements: [{ id: 'example-2027' }] },
    });
    const text = await dwangsom(['assess', file, '--law', LAW, '--at', '2025-04-12', '--lang', 'en']);
    expect(text.out).toContain('With the law of these supplements: example-2027');
    expect((await dwangsom(['assess', file, '--at', '2025-04-12'])).code).toBe(1);
  });

  it('makes it known to portfolio', async () => {
    const rows = fileOf('id,procedure,received,notice\na,demo.bicycle-permit,2025-03-03,2025-03-25\n', 'rows.csv');
    const ran = await dwangsom(['portfolio', rows, '--law', LAW, '--at', '2025-04-12', '--json']);
    expect(objectsIn(ran)[0]).toMatchObject({
      totals: { totalCents: 2000 },
      receipt: { supplements: [{ id: 'example-2027' }] },
    });
  });

  it('gives portfolio its reforms as scenarios, by name', async () => {
    // One file with the notice on 10 January 2028, full; the reform leaves nothing of notices from 2028 on.
    const row = 'a,awb.application,2027-01-04,2028-01-10';
    const rows = fileOf(`id,procedure,received,notice\n${row}\n`, 'rows.csv');
    const args = ['portfolio', rows, '--at', '2028-12-31', '--json', '--law', LAW];
    const ran = await dwangsom([...args, '--scenario', 'no-penalty-2028']);
    const full = 14 * (2600 + 3900 + 5150);
    expect(objectsIn(ran)[0]).toMatchObject({
      totals: { totalCents: full },
      scenarios: [{ name: 'no-penalty-2028', totals: { totalCents: 0 }, differenceCents: -full, filesAffected: 1 }],
    });
    const wrong = await dwangsom([...args, '--scenario', 'no-penalty-2029']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('From law supplements: no-penalty-2028.');
  });

  it('with issues computes nothing and tells all of them, each with its place', async () => {
    const bad = fileOf('{ "format": "dwangsom/law-supplement@1", "id": "a", "titel": {}, "sources": [] }', 'law.json');
    const ran = await dwangsom(['assess', fileOf(PERMIT), '--law', bad]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('law.json: title: It is missing');
    expect(ran.err).toContain('law.json: sources: Found a list');
    expect(ran.err).toContain('law.json: titel: The key "titel" is not known here; the nearest is "title"');
  });

  it.each([
    ['no-such-law.json', 'cannot be read (ENOENT)'],
    [LAW.replace('supplement.json', ''), 'cannot be read (EISDIR)'],
  ])('%s: %s', async (file, says) => {
    const ran = await dwangsom(['assess', fileOf(PERMIT), '--law', file]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });

  it('that is no JSON names the line', async () => {
    const ran = await dwangsom(['assess', fileOf(PERMIT), '--law', fileOf('{\n  "id": ,\n}', 'law.json')]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('law.json:2: no JSON at column 9');
  });

  it('twice the same is refused', async () => {
    const ran = await dwangsom(['assess', fileOf(PERMIT), '--law', LAW, '--law', LAW]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('was applied already');
  });
});

describe('assess --scenario', () => {
  // Nothing was decided: the 42 days after the notice of 7 March 2024 cost 1,442 euro, under half the amounts 721.
  const file = caseText('a', NOTICE);
  const run = async (...args: readonly string[]) =>
    await dwangsom(['assess', '-', '--at', '2024-12-31', '--lang', 'en', ...args], { stdin: file });

  it('assesses and explains under law that does not apply, and says so', async () => {
    const half = 'half-administrative-amounts';
    expect(objectsIn(await run('--json'))[0]).toMatchObject({ totalCents: 144_200 });
    expect(objectsIn(await run('--json', '--scenario', half))[0]).toMatchObject({
      totalCents: 72_100,
      receipt: { lawSet: expect.stringMatching(/\+half-administrative-amounts$/) },
    });
    expect(objectsIn(await run('--json', '--scenario', 'countAnnouncementDay=true'))[0]).toMatchObject({
      receipt: { lawSet: expect.not.stringContaining('+') },
    });
    expect((await run('--scenario', half)).out).toMatch(/This was computed with law that does not apply: amounts/);
    expect(objectsIn(await run('--json', '--scenario', `${half}+countAnnouncementDay=true`))[0]).toMatchObject({
      totalCents: 72_100,
      receipt: { readings: { countAnnouncementDay: true } },
    });
    expect((await run()).out).not.toMatch(/does not apply:/);
  });

  it('refuses what says nothing of one case, and what does not exist', async () => {
    expect(await run('--scenario', 'opt-13')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/nothing of one case/),
    });
    expect(await run('--scenario', 'opt-99')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no scenario "opt-99"/),
    });
  });
});

describe('--preset', () => {
  const file = caseText('a', NOTICE);
  const total = async (...args: readonly string[]): Promise<unknown> =>
    objectsIn(await dwangsom(['assess', '-', '--at', '2024-03-21', '--json', ...args], { stdin: file }))[0];

  it('sets its readings, and --assume sets one over it', async () => {
    // Notice of 7 March 2024: the first penalty day is 22 March, for the applicant 21 March.
    expect(await total()).toMatchObject({ totalCents: 0, receipt: { preset: 'default' } });
    const favourable = await total('--preset', 'applicant-favourable');
    expect(favourable).toMatchObject({ totalCents: 2300, receipt: { preset: 'applicant-favourable' } });
    const mixed = await total('--preset', 'applicant-favourable', '--assume', 'firstPenaltyDayOffset=15');
    expect(mixed).toMatchObject({ totalCents: 0 });
    expect((mixed as { receipt: object }).receipt).not.toHaveProperty('preset');
  });

  it('counts a portfolio', async () => {
    const rows = 'id,procedure,received,notice\na,awb.application,2024-01-10,2024-03-07\n';
    const args = ['portfolio', '-', '--at', '2024-03-21', '--json', '--preset', 'applicant-favourable'];
    expect(objectsIn(await dwangsom(args, { stdin: rows }))[0]).toMatchObject({ totals: { totalCents: 2300 } });
  });

  it('is named in the text', async () => {
    const args = ['assess', '-', '--at', '2024-03-21', '--preset', 'exposure-ceiling', '--lang', 'en'];
    expect((await dwangsom(args, { stdin: file })).out).toMatch(/Readings of the\s+preset exposure-ceiling/);
  });

  it('that does not exist lists those that do', async () => {
    const ran = await dwangsom(['assess', '-', '--preset', 'body-favorable'], { stdin: file });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('the nearest is body-favourable. Use one of: default, body-favourable');
  });

  it('is named in the help as in the law', async () => {
    expect(PRESET_NAMES.split(', ')).toEqual(PRESETS.map(({ name }) => name));
    expect((await dwangsom(['assess', '--help'])).out.replace(/\s+/g, ' ')).toContain(PRESET_NAMES);
  });
});
