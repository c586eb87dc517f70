import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = 'examples/five-lines.mjs';

function run(file: string): { readonly status: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: ROOT, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

describe('programs that a newcomer runs, on the built library', () => {
  it('the first program has at most five lines and gives the maximum: 42 days of the notice of 10 March 2025', () => {
    const lines = readFileSync(ROOT + PROGRAM, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(run(PROGRAM)).toEqual({ status: 0, out: "{ kind: 'known', cents: 144200 }\n" });
  });

  it('the README shows that program', () => {
    const shown = blocksOf('README.md').find(({ language }) => language === 'js')?.text;
    expect(shown).toBe(readFileSync(ROOT + PROGRAM, 'utf8'));
  });

  it('the page on portfolios shows its program, which counts one file', () => {
    const program = 'examples/portfolio/count.mjs';
    const shown = blocksOf('docs/portfolio.md').find(({ language }) => language === 'js')?.text;
    expect(shown).toBe(readFileSync(ROOT + program, 'utf8'));
    expect(run(program)).toEqual({ status: 0, out: '144200\n' });
  });

  it('the first cases: none differs, and one is explained', () => {
    const { status, out } = run('examples/first-cases.mjs');
    expect(out).toMatch(/195 cases: \d+ agree, 16 are listed divergences, 0 not yet, 0 wrong\./);
    expect(out).toContain('ECLI:NL:RBDHA:2025:13865');
    expect(status).toBe(0);
  });

  it('the policy memo: its parts add up, and every measure saves less than all of it', () => {
    const { status, out } = run('examples/policy-memo.mjs');
    expect(status).toBe(0);
    const euros = (pattern: RegExp): readonly number[] =>
      [...(pattern.exec(out)?.slice(1) ?? [])].map((text) => Number(text.replaceAll(',', '')));
    const [owed = 0, administrative = 0, court = 0] = euros(
      /Owed: € ([\d,]+); administrative € ([\d,]+), court € ([\d,]+)\./,
    );
    expect(Math.abs(owed - administrative - court)).toBeLessThanOrEqual(1);
    expect(court).toBeGreaterThan(administrative);
    const [noCourt = 0] = euros(/no-court-penalty +€ ([\d,]+)/);
    expect(noCourt).toBe(court);
    for (const name of ['half-administrative-amounts', 'half-court-amounts', 'opt-07', 'opt-08']) {
      const [saved = 0] = euros(new RegExp(`${name} +€ ([\\d,]+)`));
      expect(saved, name).toBeGreaterThan(0);
      expect(saved, name).toBeLessThan(owed);
    }
    const [more = 0] = euros(/would cost € ([\d,]+) more/);
    expect(more).toBeGreaterThan(0);
  });

  it('the backtest prints what was published beside the sample, with the difference', () => {
    const { status, out } = run('examples/backtest.mjs');
    expect(status).toBe(0);
    const rows = [...out.matchAll(/^(notices|euros).*? ([\d,]+) +([\d,]+) +([+-]?[\d.]+) %$/gm)].map((row) =>
      row.slice(2).map((text) => Number(text.replaceAll(',', ''))),
    );
    expect(rows.map(([published]) => published)).toEqual([19_830, 28_670, 7_870, 11_300_000]);
    for (const [published = 0, sample = 0, difference = 0] of rows)
      expect(Math.abs((100 * (sample - published)) / published - difference)).toBeLessThan(0.06);
  });
});
