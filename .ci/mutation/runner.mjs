import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundle } from './bundle.mjs';
import { mutantsOfLaw, testFiles } from './files.mjs';
import { api, runFile } from './vitest.mjs';

/** A mutant that is reached a hundred times as often as without it loops for ever; five times is enough here. */
const LESS_PATIENT = 20;

/**
 * Runs the tests in this process, with the parts of vitest that collect and run them. A mutant costs some hundredths of a
 * second and the tests that reach it; in a worker with loaders of its own, as the usual runner has it, it costs seconds.
 */
class InProcess {
  root = process.cwd();
  /** Through it Stryker's changed code is told which mutant is on, and tells what was reached. */
  space = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis.__stryker__ ??= {};
    this.space = globalThis.__stryker__;
    this.files = testFiles(this.root);
    this.load = await bundle(this.root, this.files);
  }

  /** Every test without a mutant, each file on its own: what one left in a cache would hide what the next one reaches. */
  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    const law = mutantsOfLaw(this.root);
    const tests = [];
    for (const file of this.files) {
      this.space.mutantCoverage = { static: {}, perTest: {} };
      const results = await this.run([file]);
      const reached = this.space.mutantCoverage;
      for (const [id, count] of Object.entries(reached.static))
        mutantCoverage.static[id] = (mutantCoverage.static[id] ?? 0) + count;
      const ofFile = {};
      for (const counts of Object.values(reached.perTest)) for (const id in counts) if (law.has(id)) ofFile[id] = 1;
      for (const { id } of results) mutantCoverage.perTest[id] = { ...ofFile, ...reached.perTest[id] };
      tests.push(...results);
    }
    this.space.mutantCoverage = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** The tests that reach a mutant, until one fails. */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const files = this.files.filter((file) => !testFilter || testFilter.some((id) => id.startsWith(`${file}#`)));
    Object.assign(this.space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: hitLimit / LESS_PATIENT });
    const tests = await this.run(files, testFilter && new Set(testFilter), true);
    const ended = determineHitLimitReached(this.space.hitCount, this.space.hitLimit);
    Object.assign(this.space, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(ended ?? { status: DryRunStatus.Complete, tests });
  }

  /** The results of the tests in some files; only those named, when names are given; until one fails, when asked. */
  async run(files, named, untilOneFails) {
    const { root, space } = this;
    const modules = this.load(api);
    const results = [];
    const over = () => untilOneFails && results.at(-1)?.status === TestStatus.Failed;
    const wants = (id) => {
      space.currentTestId = id;
      return !over() && (!named || named.has(id));
    };
    const ended = (id, { name, result }) => {
      space.currentTestId = undefined;
      results.push(resultOf(id, name, result.duration, result.errors?.[0]?.message));
    };
    for (const file of files) {
      const outside = await runFile(root, file, modules[file], wants, ended);
      space.currentTestId = undefined;
      if (outside !== undefined) results.push(resultOf(`${file}#`, file, 0, outside));
      if (over()) break;
    }
    return results;
  }
}

function resultOf(id, name, timeSpentMs = 0, failureMessage = undefined) {
  const result = { id, name, timeSpentMs };
  if (failureMessage === undefined) return { ...result, status: TestStatus.Success };
  return { ...result, status: TestStatus.Failed, failureMessage };
}

function create() {
  return new InProcess();
}
create.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)];
