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
} from '../../../src/portfolio/columns.js';
import { SHAPE, shapeOf } from '../../../src/portfolio/plain.js';
import { pushFacts } from '../../../src/portfolio/push.js';
import { readInput } from '../../../src/portfolio/read-input.js';
import { generateSample } from '../../../src/sample/generate.js';
import type { SampleRow } from '../../../src/sample/row.js';

/** The valuation day of all runs: the end of the sample's period. */
export const AT_TEXT = '2025-12-31';
export const AT: number = on(AT_TEXT);

/** The realistic portfolio in memory: blocks as a run fills them, all rows and the plain ones apart. */
export interface Files {
  readonly book: Rulebook;
  readonly lengths: Lengths;
  readonly whole: readonly Columns[];
  readonly plain: readonly Columns[];
  readonly rows: number;
  readonly plainRows: number;
  /** Some plain rows, spread over the period, as text and in blocks. */
  readonly texts: readonly SampleRow[];
  readonly textBlocks: readonly Columns[];
  /** Rows that take an extra step in the kernel, and those that are for the rules. */
  readonly extraRows: number;
  readonly sideRows: number;
}

/** The sample (preset `real`) in blocks; every `everyText`th plain row is kept as text as well. */
export function filesOf(rows: number, everyText: number): Files {
  const book = compile(baseLaw);
  const lengths = createLengths();
  const whole: Columns[] = [];
  const plain: Columns[] = [];
  const textBlocks: Columns[] = [];
  const texts: SampleRow[] = [];
  const shapes = [0, 0, 0];
  for (const row of generateSample({ rows, seed: 1, preset: 'real', dirt: false })) {
    const read = readInput({ kind: 'value', line: 1, value: row }, {});
    if (!read.ok) throw new Error(`the sample has a row that is rejected: ${read.reject.message}`);
    const { facts } = fold(read.case, asDay(AT), book);
    const shape = shapeOf(facts, book);
    shapes[shape] = (shapes[shape] ?? 0) + 1;
    pushFacts(room(whole), facts, 0, lengths, book);
    if (shape !== SHAPE.plain) continue;
    pushFacts(room(plain), facts, 0, lengths, book);
    if ((shapes[SHAPE.plain] ?? 0) % everyText !== 0) continue;
    pushFacts(room(textBlocks), facts, 0, lengths, book);
    texts.push(row);
  }
  const [plainRows = 0, extraRows = 0, sideRows = 0] = shapes;
  return { book, lengths, whole, plain, rows, plainRows, extraRows, sideRows, texts, textBlocks };
}

function room(blocks: Columns[]): Columns {
  const last = blocks.at(-1);
  if (last !== undefined && last.count < last.capacity) return last;
  const made = createColumns(BLOCK_ROWS);
  blocks.push(made);
  return made;
}
