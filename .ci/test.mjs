// `npm test`: all tests, also in a fresh clone. Arguments go to vitest: `npm test -- test/calendar`.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeReady, root } from './ready.mjs';

const report = 'reports/vitest.json';

makeReady();
rmSync(join(root, report), { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
