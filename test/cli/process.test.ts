import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { lawSetHash } from '../../src/assess/receipt.js';
import { assessmentJsonSchema } from '../../src/explain/json-schema.js';
import { baseLaw } from '../../src/law/base.js';
import { root } from '../workshop/source-files.js';
import { caseText, fileOf, NOTICE } from './run.js';

// The built command as a process of its own: `npm test` builds it first.

const CLI = join(root, 'dist/cli.cjs');
/** A device to which nothing can be written, where the system has one. */
const FULL = '/dev/full';

function command(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the built command', () => {
  it('is there', () => expect(existsSync(CLI), 'run `npm run build` first').toBe(true));

  it.each([
    [0, ['assess', '-', '--json'], caseText('a')],
    [1, ['assess', '-', '--json'], '{}'],
    [2, ['assess'], ''],
  ])('ends with %d', (code, args, input) => expect(command(args, input)).toMatchObject({ code }));

  it('names the law by the hash of its data', () => {
    const { out } = command(['assess', '-', '--json'], caseText('a'));
    expect(JSON.parse(out).receipt.lawSetHash).toBe(lawSetHash(baseLaw));
  });

  it('prints what the published schema says, for every example', () => {
    const published: unknown = JSON.parse(readFileSync(join(root, 'dist/schema/assessment.json'), 'utf8'));
    expect(published).toEqual(assessmentJsonSchema());
    const schema = fromJSONSchema(published as Parameters<typeof fromJSONSchema>[0]);
    const folder = join(root, 'examples/cases');
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(0);
    const { out } = command(['assess', ...files.map((name) => join(folder, name)), '--json', '--at', '2026-01-01']);
    for (const line of out.trimEnd().split('\n')) {
      const { success, error } = schema.safeParse(JSON.parse(line));
      expect(success ? [] : error.issues, line.slice(0, 200)).toEqual([]);
    }
  });

  it('says the same wherever it runs', () => {
    const file = fileOf(caseText('a', NOTICE));
    const args = [CLI, 'assess', file, '--at', '2024-05-02'];
    const [here, there] = [{}, { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }].map((env) =>
      spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } }),
    );
    expect(there?.stdout).toBe(here?.stdout);
  });

  it('writes everything before it ends, however much it is', () => {
    const lines = Array.from({ length: 2_000 }, (_, i) => caseText(String(i), NOTICE));
    const { code, out } = command(['assess', '-', '--json', '--at', '2024-05-02'], lines.join('\n'));
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(2_001);
  });

  it.runIf(existsSync(FULL)).each([[['assess', '-']], [['assess', '--help']], [['sample', '--rows', '10']], [['law']]])(
    'says that the output of %j cannot be written to a full disk',
    (args) => {
      const full = openSync(FULL, 'w');
      const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        input: caseText('a'),
        stdio: ['pipe', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      expect(stderr).toMatch(/^dwangsom: the output cannot be written: ENOSPC.*\n$/);
      expect(status).toBe(2);
    },
  );

  it('is done when the reader closes the pipe', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => caseText(String(i), NOTICE)).join('\n');
    const child = spawn(process.execPath, [CLI, 'assess', fileOf(lines), '--json', '--at', '2024-05-02']);
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
