import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import type { PortfolioResult } from '../../src/portfolio/result.js';

const folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], input = ''): Promise<Ended> {
  const texts = { out: '', err: '' };
  const sink = (key: 'out' | 'err'): World['stdout'] => ({
    write(text) {
      texts[key] += text;
      return true;
    },
    once: () => undefined,
  });
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new TextEncoder().encode(input));
  }
  const world = {
    stdin: stdin(),
    stdout: sink('out'),
    stderr: sink('err'),
    env: {},
    now: () => new Date('2026-01-15T12:00:00Z'),
  };
  return { code: await runProgram(args, world), ...texts };
}

async function json(args: readonly string[], input = ''): Promise<PortfolioResult> {
  return JSON.parse((await run(['portfolio', ...args, '--json', '--at', '2025-12-31'], input)).out);
}

const CSV = `id,procedure,received,notice,decided,body
A,awb.application,2024-01-10,2024-05-01,,X
B,awb.application,2024-02-30,,,X
C,awb.application,2024-01-10,2024-05-01,2024-05-20,Y
`;

describe('dwangsom portfolio', () => {
  it('counts CSV and writes what it rejects, with line and column', async () => {
    const rejects = join(folder, 'rejects.ndjson');
    const args = [
      'portfolio',
      file('a.csv', CSV),
      '--at',
      '2025-12-31',
      '--by',
      'body',
      '--json',
      '--rejects',
      rejects,
    ];
    const { code, out } = await run(args);
    const result: PortfolioResult = JSON.parse(out);
    expect(code).toBe(1);
    expect(result.counts).toMatchObject({ read: 3, assessed: 2, rejected: 1 });
    expect(result.groups.map(({ by }) => by['body'])).toEqual(['X', 'Y']);
    expect(result.groups[0]?.totals.totalCents).toBe(144_200);
    const lines = readFileSync(rejects, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ line: 3, column: 'received', id: 'B' });
  });

  it('gives the same for CSV and NDJSON of the sample, packed or not, in one piece or several', async () => {
    const csv = await run(['sample', '--rows', '1500', '--seed', '3']);
    const ndjson = await run(['sample', '--rows', '1500', '--seed', '3', '--format', 'ndjson']);
    const by = ['--by', 'matter,seat'];
    const wanted = await json(['-', ...by], csv.out);
    const { receipt: _, ...result } = wanted;
    expect(result.counts).toMatchObject({ read: 1500, assessed: 1500, rejected: 0 });
    expect(await json(['-', ...by], ndjson.out)).toMatchObject(result);
    expect(await json([file('s.csv.gz', gzipSync(csv.out)), ...by])).toMatchObject(result);
    const lines = ndjson.out.trim().split('\n');
    const parts = [lines.slice(0, 700), lines.slice(700)].map((part, i) => file(`p${i}.ndjson`, part.join('\n')));
    expect(await json([...parts, ...by])).toMatchObject(result);
  });

  it('reads patterns, each file once, and names the one that fits nothing', async () => {
    for (const name of ['g-1.csv', 'g-2.csv']) file(name, CSV);
    const both = await json([join(folder, 'g-*.csv')]);
    expect(both.counts).toMatchObject({ read: 6, assessed: 4, rejected: 2, duplicateIds: 2 });
    expect(await json([join(folder, 'g-*.csv'), join(folder, 'g-1.csv')])).toMatchObject({ counts: both.counts });
    expect(await run(['portfolio', join(folder, 'h-*.csv')])).toMatchObject({ code: 2 });
  });

  it('reads an event log with a map, and says on which line a case is wrong', async () => {
    const map = file(
      'map.json',
      JSON.stringify({ case: { procedure: 'awb.application' }, activities: { in: 'received', out: 'decided' } }),
    );
    const log = `case_id,activity,timestamp
A,in,2024-01-10
A,out,2024-03-10
B,in,2024-01-10
B,out,2024-02-30
`;
    const rejects = join(folder, 'log-rejects.ndjson');
    const args = [file('log.csv', log), '--map', map, '--rejects', rejects];
    expect((await json(args)).counts).toMatchObject({ read: 2, assessed: 1, rejected: 1 });
    expect(JSON.parse(readFileSync(rejects, 'utf8'))).toMatchObject({ line: 5, id: 'B', path: 'events[1].on' });
    const mixed = log.replace('B,in', 'A,in');
    const ended = await run(['portfolio', file('mixed.csv', `${mixed}A,in,2024-01-10\n`), '--map', map]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('do not follow each other') });
    expect(await run(['portfolio', '-', '--map', file('wrong.json', '{"activities":{"a":"b"}}')])).toMatchObject({
      code: 2,
    });
  });

  it('names the form that can say what a flat row cannot', async () => {
    const two = CSV.replace('2024-02-30,,', '2024-02-01,2024-05-01;2024-06-01,');
    const { err } = await run(['portfolio', '-', '--at', '2025-12-31'], two);
    expect(err).toMatch(/notice: The cell holds several days.*case file \(NDJSON\) or in an event log/);
    const annulled = await run(['portfolio', '-'], CSV.replace('body', 'annulled'));
    expect(annulled.err).toMatch(/annulled: A flat row cannot say "annulled"; give this case as a case file/);
  });

  it('shows rate and time left on a terminal only', async () => {
    const texts = { err: '' };
    let now = Date.parse('2026-01-15T12:00:00Z');
    const sink = { write: () => true, once: () => undefined };
    const world: World = {
      stdin: [] as unknown as World['stdin'],
      stdout: sink,
      stderr: {
        isTTY: true,
        write(text) {
          texts.err += text;
          return true;
        },
        once: () => undefined,
      },
      env: {},
      now: () => {
        now += 1_000;
        return new Date(now);
      },
    };
    const { out } = await run(['sample', '--rows', '2000']);
    await runProgram(['portfolio', file('big.csv', out), '--at', '2025-12-31', '--json'], world);
    expect(texts.err).toMatch(/[\d,]+ rows, [\d,]+ a second, \d+ %, \d+ s left/);
  });

  it('prints one line a file in the order of the input, rejected ones among them', async () => {
    const { code, out, err } = await run(['portfolio', '-', '--rows', '--at', '2025-12-31'], CSV);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ line, id }) => [line, id])).toEqual([
      [2, 'A'],
      [3, 'B'],
      [4, 'C'],
    ]);
    // Due by 6 March 2024; notice 1 May; 42 days from 16 May: 14 × 23 + 14 × 35 + 14 × 45 euro.
    expect(lines[0]).toMatchObject({ status: 'maximum-reached', deadline: '2024-03-06', totalCents: 144_200 });
    expect(lines[1].issues).toMatchObject([{ column: 'received', code: expect.any(String) }]);
    // Decided on 20 May: 16 to 19 May are four days of 23 euro.
    expect(lines[2]).toMatchObject({ status: 'decided-late', totalCents: 9_200 });
    expect(code).toBe(1);
    expect(err).toMatch(/gelezen +3\nberekend +2\ngeweigerd +1/);
  });

  it('names the source of each line when there are several, in the order of these, with their own line numbers', async () => {
    const { out } = await run(['sample', '--rows', '5000', '--seed', '9']);
    // More rows than fit in one block, between two short files of which a row is rejected.
    const [first, long, last] = [file('s1.csv', CSV), file('s2.csv', out), file('s3.csv', CSV.replace(/^A/m, 'D'))];
    const ran = await run(
      ['portfolio', first, long, last, '-', '--rows', '--at', '2025-12-31', '--scenario', 'opt-06'],
      CSV,
    );
    const lines = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const expected = [
      ...[2, 3, 4].map((line) => [first, line]),
      ...Array.from({ length: 5_000 }, (_, i) => [long, i + 2]),
      ...[2, 3, 4].map((line) => [last, line]),
      ...[2, 3, 4].map((line) => ['standard input', line]),
    ];
    expect(lines.map(({ source, line }) => [source, line])).toEqual(expected);
    expect([lines[1], lines.at(-5)].map(({ id, issues }) => [id, issues.length])).toEqual([
      ['B', 1],
      ['B', 1],
    ]);
    expect(lines.at(-6)).toMatchObject({ id: 'D', totalCents: 144_200, scenarios: [] });
    expect(ran.code).toBe(1);
  });

  it('prints tables as CSV, with what a spreadsheet would compute in quotes', async () => {
    const csv = (await run(['portfolio', '-', '--by', 'body', '--csv', 'groups', '--at', '2025-12-31'], CSV)).out;
    expect(csv).toBe(
      'scenario,body,files,total_cents,administrative_cents,court_cents,per_day_cents,potential_cents\n' +
        'baseline,X,1,144200,144200,0,0,144200\nbaseline,Y,1,9200,9200,0,0,9200\n',
    );
    const unsafe = (await run(['portfolio', '-', '--by', 'body', '--csv', 'groups'], CSV.replace(',X', ',=1+1'))).out;
    expect(unsafe).toContain(`\nbaseline,"'=1+1",`);
    for (const table of [
      'totals',
      'statuses',
      'months',
      'rounds',
      'distribution',
      'largest',
      'dates',
      'readings',
      'rejects',
    ])
      expect((await run(['portfolio', '-', '--csv', table, '--readings'], CSV)).code, table).toBe(1);
    expect((await run(['portfolio', '-', '--csv', 'groups', '--json'], CSV)).code).toBe(2);
  });

  it('reports repeated ids, an empty source and a damaged one', async () => {
    const two = `${CSV}A,awb.application,2024-01-10,,,X\n`;
    expect((await json(['-'], two)).counts).toMatchObject({ duplicateIds: 1, read: 4 });
    expect(await run(['portfolio', '-'], '')).toMatchObject({ code: 1 });
    const packed = gzipSync(CSV.repeat(50));
    const broken = await run(['portfolio', file('b.csv.gz', packed.subarray(0, packed.length - 20)), '--json']);
    expect(broken).toMatchObject({ code: 1 });
    expect(broken.err).toMatch(/damaged/);
  });

  it('prints tables for people, and says when a label does not exist', async () => {
    const { code, out, err } = await run(
      ['portfolio', '-', '--by', 'bdy', '--at', '2025-12-31'],
      CSV.replace('02-30', '02-28'),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^verschuldigd +€ /m);
    expect(err).toMatch(/No row has a label "bdy"/);
  });

  it('refuses wrong usage before anything is read', async () => {
    for (const args of [
      ['x.csv'],
      ['-', '--by', 'a,,b'],
      ['-', '--assume', 'x=1'],
      ['-', '--scenario', 'x'],
      ['-', '--at', '1 May'],
    ])
      expect((await run(['portfolio', ...args], CSV)).code, args.join(' ')).toBe(2);
    expect((await run(['sample', '--rows', 'many'])).code).toBe(2);
  });
});

describe('what has no room or no end', () => {
  it.runIf(existsSync('/dev/full'))('says that rejected rows cannot be written to a full disk', async () => {
    const { code, err } = await run(['portfolio', file('full.csv', CSV), '--rejects', '/dev/full']);
    expect(err).toMatch(/^dwangsom: the output cannot be written: ENOSPC.*\n$/);
    expect(code).toBe(2);
  });

  it.runIf(existsSync('/dev/zero'))('stops reading zero bytes and says so', async () => {
    const { code, err } = await run(['portfolio', '/dev/zero', '--at', '2025-12-31']);
    expect(err).toContain('/dev/zero:1: The record is longer than 1000000 characters');
    expect(code).toBe(1);
  });
});
