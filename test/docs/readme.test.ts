import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../workshop/source-files.js';
import { blocksOf, pages, textOf } from './blocks.js';

// What the pages show of commands is what the commands print. A line with … stands for any number of lines.

/** The commands of which the pages show the output, and the built program that each is. */
const PROGRAMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^npx dwangsom /, ['dist/cli.cjs']],
  [/^npm start$/, ['examples/first-cases.mjs']],
  [/^node /, []],
];

interface Shown {
  readonly page: string;
  readonly command: string;
  readonly output: readonly string[];
}

const shown: readonly Shown[] = pages()
  .flatMap(blocksOf)
  .filter(({ language }) => language === 'console')
  .flatMap(({ page, text }) =>
    text
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.split('\n');
        return { page, command, output };
      }),
  );

function run(command: string): string {
  const [pattern, program] = PROGRAMS.find(([start]) => start.test(command)) ?? [/^/, ['no such command']];
  const args = command
    .replace(pattern, '')
    .split(' ')
    .filter((arg) => arg !== '');
  const { stdout, stderr } = spawnSync(process.execPath, [...program, ...args], { cwd: root, encoding: 'utf8' });
  return stdout + stderr;
}

/** The shown lines stand in the printed ones, in this order, and without others between them unless … says so. */
function expectShown(printed: readonly string[], lines: readonly string[]): void {
  let at = 0;
  let isGap = false;
  for (const line of lines) {
    if (line === '…') isGap = true;
    else {
      const found = isGap ? printed.indexOf(line, at) : at;
      expect(found < 0 ? undefined : printed[found], `after line ${at}`).toBe(line);
      at = found + 1;
      isGap = false;
    }
  }
}

describe('commands on the pages print what is shown', () => {
  const runnable = shown.filter(({ command }) => command !== 'npm test');

  it('there are some', () => expect(runnable.length).toBeGreaterThan(2));

  it.each(runnable)('$page: $command', ({ command, output }) => {
    const lines = output.at(-1) === '' ? output.slice(0, -1) : output;
    expectShown(run(command).split('\n'), lines);
  });

  it('npm test: the test files that are shown exist', () => {
    const files = shown.filter(({ command }) => command === 'npm test').flatMap(({ output }) => output);
    const named = files.flatMap((line) => /(test\/\S+\.test\.ts)/.exec(line)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(2);
    for (const file of named) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });
});

describe('the picture of the README', () => {
  it('is what its program draws', () => {
    const { stdout } = spawnSync(process.execPath, ['examples/picture.mjs'], { cwd: root, encoding: 'utf8' });
    expect(readFileSync(join(root, 'docs/picture.svg'), 'utf8')).toBe(stdout);
  });
});

describe('links', () => {
  const links = pages().flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => ({ page, target })),
  );

  it.each(links.filter(({ target }) => !target.includes(':')))('$page → $target', ({ page, target }) => {
    expect(existsSync(join(root, dirname(page), target))).toBe(true);
  });

  it('lead from the README to the rule for the first penalty day in three clicks', () => {
    const guide = 'docs/how-an-amount-is-computed.md';
    const rule = 'src/rules/first-day.ts';
    expect(links).toContainEqual({ page: 'README.md', target: guide });
    expect(links).toContainEqual({ page: guide, target: `../${rule}` });
    expect(textOf(rule)).toContain('function firstPenaltyDay(');
  });
});
