import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tests of these rooms, in this order: what is near and quick first, since the first failure ends the run of a mutant. */
const ROOMS = ['rules', 'calendar', 'money', 'rulings', 'law', 'assess', 'explain'].map((room) => `test/${room}`);
/** In other rooms, about what stands in those that are mutated: the nearest known word. */
const BESIDES = ['test/case/words.test.ts'];
/** The rules against the slow counting, on few histories. */
const LAST = '.ci/mutation/oracle.test.ts';
/** Slow, and about sentences, JSON, or the law as data; or in need of what only a whole vitest can do. */
const LEFT_OUT = [
  /explain\/(law|sentences|steps|json|citations|messages)/,
  /law\/(quarters|certainty|branches)/,
  /one-after-another|without-luxon/,
];

/** The test files that can notice a changed rule, in the order in which they run. */
export function testFiles(root) {
  const near = ROOMS.flatMap((folder) => filesIn(root, folder, '.test.ts'));
  return [...near.filter((file) => !LEFT_OUT.some((name) => name.test(file))), ...BESIDES, LAST];
}

/**
 * The mutants of the law. What is compiled from it is kept, so that only the first test of a file is seen to reach them,
 * while all tests of that file depend on them.
 */
export function mutantsOfLaw(root) {
  const texts = filesIn(root, 'src/law', '.ts').map((file) => readFileSync(join(root, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, id]) => id)));
}

function filesIn(root, folder, ending) {
  const names = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
