import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, describe, expect, it } from 'vitest';
import { filesIn, root } from './source-files';

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

async function cruiseSource(baseDir: string): Promise<ICruiseResult> {
  const settings: ICruiseOptions = { ...options, baseDir, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise(['src'], settings, {}, { tsConfig: extractTsConfig(join(root, 'tsconfig.json')) });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function violations(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

describe('the layers of src', () => {
  it('are kept by every module', async () => {
    const result = await cruiseSource(root);
    const seen = result.modules.map((module) => module.source).filter((source) => source.startsWith('src/'));
    expect(violations(result)).toEqual([]);
    expect(seen.sort()).toEqual(filesIn(join(root, 'src')).map((file) => `src/${file}`));
  });
});

describe('the rules bite', () => {
  const rooms = [
    'calendar',
    'money',
    'law',
    'facts',
    'case',
    'rules',
    'assess',
    'alerts',
    'explain',
    'portfolio',
    'io',
  ];
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  /** A small project in which `file` has this text and every other module of the tests below exists. */
  async function violationsOf(file: string, text: string): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'dwangsom-layers-'));
    folders.push(folder);
    const packages = ['luxon', 'decimal.js', 'zod', 'papaparse', 'commander', 'vitest'];
    const manifest = {
      name: 'x',
      type: 'module',
      dependencies: Object.fromEntries(packages.slice(0, -1).map((name) => [name, '1.0.0'])),
      devDependencies: { vitest: '1.0.0' },
    };
    const files: Record<string, string> = {
      'package.json': JSON.stringify(manifest),
      'src/index.ts': 'export {};',
      'test/helper.ts': 'export const help = 1;',
      ...Object.fromEntries(packages.map((name) => [`node_modules/${name}/package.json`, JSON.stringify({ name })])),
      ...Object.fromEntries(packages.map((name) => [`node_modules/${name}/index.js`, ''])),
      ...Object.fromEntries(rooms.map((room) => [`src/${room}/a.ts`, 'export const a = 1;\nexport type A = 1;'])),
      'src/rules/index.ts': "export { a } from './a';",
      [file]: text,
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const result = await cruiseSource(folder);
    return [...new Set(result.summary.violations.map(({ rule }) => rule.name))].sort();
  }

  it.each([
    ['src/rules/b.ts', "import { a } from '../facts/a';\nexport const b = a;", []],
    ['src/facts/b.ts', "import type { A } from '../law/a';\nexport type B = A;", []],
    ['src/explain/b.ts', "import { a } from '../alerts/a';\nexport const b = a;", []],
    ['src/case/b.ts', "import { z } from 'zod';\nexport const b = z;", []],
    ['src/calendar/zone.ts', "import { DateTime } from 'luxon';\nexport const b = DateTime;", []],
    ['src/cli/b.ts', "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;", []],
    ['src/io/node/b.ts', "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;", []],
    ['src/facts/b.ts', "import { a } from '../law/a';\nexport const b = a;", ['only-types-between-law-facts']],
    [
      'src/facts/b.ts',
      "import { a, type A } from '../law/a';\nexport const b: A = a;",
      ['only-types-between-law-facts'],
    ],
    ['src/money/b.ts', "import { a } from '../law/a';\nexport const b = a;", ['no-import-upward-from-calendar-money']],
    [
      'src/money/b.ts',
      "import type { A } from '../law/a';\nexport type B = A;",
      ['no-import-upward-from-calendar-money'],
    ],
    ['src/alerts/b.ts', "import { a } from '../explain/a';\nexport const b = a;", ['no-import-upward-from-alerts']],
    ['src/rules/b.ts', "import type { A } from '../case/a';\nexport type B = A;", ['rules-see-facts-only']],
    ['src/assess/b.ts', "export * from '../index';", ['no-door-inside']],
    ['src/rules/b.ts', "export { a as b } from './index';", ['no-own-index']],
    ['src/attic/b.ts', "import { a } from '../law/a';\nexport const b = a;", ['no-unknown-room']],
    ['src/assess/b.ts', "export { a as b } from '../attic/a';", ['no-unresolved']],
    ['src/assess/b.ts', "export { help } from '../../test/helper';", ['nothing-outside-src']],
    ['src/assess/b.ts', "import { z } from 'zod';\nexport const b = z;", ['zod-only-at-the-edges']],
    ['src/calendar/b.ts', "import { DateTime } from 'luxon';\nexport const b = DateTime;", ['luxon-only-for-zones']],
    ['src/rules/b.ts', "import { Decimal } from 'decimal.js';\nexport const b = Decimal;", ['decimal-only-in-money']],
    [
      'src/io/b.ts',
      "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;",
      ['node-only-at-the-rim'],
    ],
    ['src/io/b.ts', "import { it } from 'vitest';\nexport const b = it;", ['declared-packages-only']],
    ['src/law/a.ts', "import { b } from './b';\nexport const a = b;", ['no-unresolved']],
    ['src/law/a.ts', "import type { A } from '../facts/a';\nexport type B = A;", []],
    ['src/law/a.ts', "export { a as c } from './a';\nexport const a = 1;", ['no-cycles']],
  ])('%s %j breaks %j', async (file, text, expected) => {
    expect(await violationsOf(file, text)).toEqual(expected);
  });
});
