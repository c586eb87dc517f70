import { defineConfig } from 'vitest/config';

const minutes = 60_000;
// Deep runs take every property through 100,000 cases instead of a few hundred.
const deep = process.env['DWANGSOM_DEEP'] === '1';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The modules keep no state that a test could change, so the files of a worker share them.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: deep ? 20 * minutes : minutes / 2,
    hookTimeout: minutes,
  },
});
