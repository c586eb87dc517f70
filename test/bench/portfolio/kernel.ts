import { amounts } from '../../../src/portfolio/kernel/amounts.js';
import type { KernelTables } from '../../../src/portfolio/kernel/table-types.js';
import { kernelTables } from '../../../src/portfolio/kernel/tables.js';
import { deadlines } from '../../../src/portfolio/kernel/terms.js';
import { createResults } from '../../../src/portfolio/results.js';
import { createRun, runBlock } from '../../../src/portfolio/run.js';
import { STATUS } from '../../../src/rules/status.js';
import { startCLoop } from './c-loop.js';
import { carefully, type Standing } from './careful.js';
import { processorTime, ratios, report } from './contest.js';
import { AT, AT_TEXT, type Files } from './files.js';
import { addBlock, mustAgree, noSums, type Sums } from './sums.js';

const ROUNDS = 15;
/** Rounds until the engine has compiled what is hot, for as long as it takes in a run over many files. */
const WARM_UP = 25;

/** The kernel and the whole way over blocks in memory, against the same rules in C and against a program with libraries. */
export async function benchKernel(files: Files, folder: string): Promise<void> {
  const tables = kernelTables(files.book, files.lengths);
  const sums = kernelSums(files, tables);
  catchWrong(files, tables, sums);
  await againstC(files, tables, sums, folder);
  await againstLibraries(files, tables);
}

/** The plain rows through the kernel. */
function kernelSums({ plain }: Files, tables: KernelTables): Sums {
  const out = createResults(plain[0]?.capacity ?? 0);
  const sums = noSums();
  for (const block of plain) {
    deadlines(block, tables, AT, out);
    amounts(block, tables, AT, out);
    addBlock(sums, block, out);
  }
  return sums;
}

/** A contestant that is wrong on purpose, by one penalty day, must be caught; otherwise no agreement means anything. */
function catchWrong(files: Files, tables: KernelTables, wanted: Sums): void {
  let caught = false;
  try {
    mustAgree('wrong on purpose', kernelSums(files, { ...tables, freeDays: tables.freeDays - 1 }), wanted);
  } catch {
    caught = true;
  }
  if (!caught) throw new Error('the contestant that is wrong on purpose was not caught');
  console.log('  a contestant that is wrong by one day was caught');
}

async function againstC(files: Files, tables: KernelTables, sums: Sums, folder: string): Promise<void> {
  const loop = await startCLoop('test/bench/portfolio/rules.c', folder, files.plain, tables);
  if (loop === null) {
    console.log('  gcc is not here: the comparison with C is left out');
    return;
  }
  mustAgree('the C loop', (await loop.run()).sums, sums);
  const whole = (): void => {
    const run = createRun([{ name: 'baseline', book: files.book }], AT, files.lengths, files.whole[0]?.capacity ?? 0);
    for (const block of files.whole) runBlock(run, block);
  };
  const [kernel, path] = await ratios(
    [
      { name: 'C', run: async () => (await loop.run()).ns / files.plainRows },
      { name: 'kernel', run: () => processorTime(() => kernelSums(files, tables)) / files.plainRows },
      { name: 'whole', run: () => processorTime(whole) / files.rows },
    ],
    ROUNDS,
    WARM_UP,
  );
  loop.stop();
  report('plain files: kernel, rows a second of the scalar C loop', kernel?.ratio ?? 0, 0.4, true);
  report('all files, with months, labels and checks, of the same', path?.ratio ?? 0, 0.25, true);
}

async function againstLibraries(files: Files, tables: KernelTables): Promise<void> {
  const few = { ...files, plain: files.textBlocks, plainRows: files.texts.length };
  const ours = kernelSums(few, tables);
  const { files: counted, ...theirs } = carefully(files.texts, AT_TEXT);
  const statuses = Object.entries(STATUS).map(([name]) => counted.get(name as Standing) ?? 0);
  mustAgree('the program with libraries', { ...theirs, statuses }, ours);
  const [kernel] = await ratios(
    [
      {
        name: 'luxon + decimal.js',
        run: () => processorTime(() => carefully(files.texts, AT_TEXT)) / files.texts.length,
      },
      { name: 'kernel', run: () => processorTime(() => kernelSums(files, tables)) / files.plainRows },
    ],
    5,
    1,
  );
  report('plain files: kernel, rows a second of luxon + decimal.js', kernel?.ratio ?? 0, 1_000, true, '×', 0);
}
