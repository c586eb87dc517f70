import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as runner from '@vitest/runner';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }, { flag }) => {
  Assertion.addMethod('toMatchFileSnapshot', function (path) {
    const beside = dirname(runner.getCurrentTest().file.filepath);
    this.assert(flag(this, 'object') === readFileSync(resolve(beside, path), 'utf8'), `differs from ${path}`);
  });
});

/** What a test imports from `vitest`. */
export const api = {
  ...runner,
  expect: Object.assign((value, message) => chai.expect(value, message), chai.expect),
};

const CONFIG = {
  setupFiles: [],
  passWithNoTests: false,
  allowOnly: false,
  sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: 600_000,
  hookTimeout: 60_000,
  retry: 0,
  tags: [],
  strictTags: false,
};

/**
 * Runs the tests of one file: `load` loads it, `wants(id)` says whether a test is to run, `ended(id, test)` is told of
 * each that ran. Returns the sentence of what went wrong outside its tests, undefined when nothing did.
 */
export async function runFile(root, file, load, wants, ended) {
  const ids = new Map();
  const seen = new Map();
  const [collected] = await runner.startTests([join(root, file)], {
    config: { root, ...CONFIG },
    importFile: load,
    onBeforeRunTask(test) {
      const id = idOf(root, test, seen);
      ids.set(test, id);
      if (!wants(id)) test.mode = 'skip';
    },
    onAfterRunTask(test) {
      if (test.result?.state === 'pass' || test.result?.state === 'fail') ended(ids.get(test), test);
    },
  });
  return collected.result?.state === 'fail' ? collected.result.errors?.[0]?.message : undefined;
}

/** File and names of a test; tests of the same name are numbered. */
function idOf(root, test, seen) {
  const names = [];
  for (let task = test; task !== undefined && task !== task.file; task = task.suite) names.unshift(task.name);
  const name = `${relative(root, test.file.filepath)}#${names.join(' > ')}`;
  const nth = (seen.get(name) ?? 0) + 1;
  seen.set(name, nth);
  return nth === 1 ? name : `${name} (${nth})`;
}
