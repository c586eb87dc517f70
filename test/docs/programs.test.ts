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
});
