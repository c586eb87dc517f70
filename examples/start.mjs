// `npm start`, also in a fresh clone: makes the library ready and assesses the first cases.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { makeReady, root } from '../.ci/ready.mjs';

makeReady();
const firstCases = join(root, 'examples/first-cases.mjs');
const { status } = spawnSync(process.execPath, [firstCases, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
