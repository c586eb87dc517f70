import { defineConfig } from 'vitest/config';

// The tests that can notice a changed rule. Those of the command line, the examples and the workshop run built code or
// read the sources as text, and would notice nothing or everything.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{calendar,money,law,facts,case,rules,assess,rulings,oracle,properties}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
