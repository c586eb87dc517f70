import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { YoungSpace } from '../../src/cli/assess/young-space.js';

const MB = 2 ** 20;

it('fixes the space for new objects once, when it is large enough', () => {
  const sizes = [1 * MB, 8 * MB, 16 * MB, 32 * MB];
  let asked = 0;
  let fixed = 0;
  const space = new YoungSpace({ size: () => sizes[asked++] ?? 0, fix: () => fixed++ });
  space.keep();
  space.keep();
  expect(fixed).toBe(0);
  space.keep();
  space.keep();
  expect(fixed).toBe(1);
  expect(asked).toBe(3);
});

it('uses a setting that the engine knows', () => {
  const code = "require('node:v8').setFlagsFromString('--semi-space-growth-factor=1')";
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
