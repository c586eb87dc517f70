import { asDay } from '../../../src/calendar/day.js';
import { fold } from '../../../src/case/fold.js';
import { baseLaw } from '../../../src/law/base.js';
import { compile } from '../../../src/law/compile.js';
import { on } from '../../../src/law/make.js';
import type { Rulebook } from '../../../src/law/rulebook.js';
import {
  BLOCK_ROWS,
  type Columns,
  createColumns,
  createLengths,
  type Lengths,
  ROW,
} from '../../../src/portfolio/columns.js';
import { pushFacts } from '../../../src/portfolio/push.js';
import { readInput } from '../../../src/portfolio/read-input.js';
import { generateSample } from '../../../src/sample/generate.js';
import type { SampleRow } from '../../../src/sample/row.js';

/** The valuation day of all runs: the end of the sample's period. */
export const AT: number = on('2025-12-31');

/** The realistic portfolio in memory: blocks as a run fills them, all rows and the plain ones apart. */
export interface Files {
  readonly book: Rulebook;
  readonly lengths: Lengths;
  readonly whole: readonly Columns[];
  readonly plain: readonly Columns[];
  readonly rows: number;
  readonly plainRows: number;
  /** The first plain rows as they stand in the file, for the program that reads text. */
  readonly texts: readonly SampleRow[];
}

/** The sample (preset `real`) in blocks. */
export function filesOf(rows: number, texts: number): Files {
  const book = compile(baseLaw);
  const lengths = createLengths();
  const whole: Columns[] = [];
  const plain: Columns[] = [];
  const kept: SampleRow[] = [];
  let plainRows = 0;
  for (const row of generateSample({ rows, seed: 1, preset: 'real', dirt: false })) {
    const read = readInput({ kind: 'value', line: 1, value: row }, {});
    if (!read.ok) throw new Error(`the sample has a row that is rejected: ${read.reject.message}`);
    const { facts } = fold(read.case, asDay(AT), book);
    const into = room(whole);
    const i = pushFacts(into, facts, 0, lengths, book);
    if ((into.flags[i] ?? 0) & (ROW.side | ROW.extra)) continue;
    pushFacts(room(plain), facts, 0, lengths, book);
    plainRows++;
    if (kept.length < texts) kept.push(row);
  }
  return { book, lengths, whole, plain, rows, plainRows, texts: kept };
}

function room(blocks: Columns[]): Columns {
  const last = blocks.at(-1);
  if (last !== undefined && last.count < last.capacity) return last;
  const made = createColumns(BLOCK_ROWS);
  blocks.push(made);
  return made;
}
