import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { type Columns, START_FACTS } from '../../../src/portfolio/columns.js';
import type { KernelTables } from '../../../src/portfolio/kernel/table-types.js';
import { AT } from './files.js';
import type { Sums } from './sums.js';

/** The rules for plain rows in C, in a process of its own that times itself. */
export interface CLoop {
  /** One pass over all rows: nanoseconds, and the sums. */
  run(): Promise<{ readonly ns: number; readonly sums: Sums }>;
  stop(): void;
}

type List = Int32Array | Uint8Array | Uint16Array;

const COLUMNS = [
  'procedure',
  'received',
  'start',
  'startFact',
  'flags',
  'extension',
  'extendedOn',
  'notice',
  'closed',
  'orderOn',
  'orderSent',
  'orderTerm',
  'perDay',
  'max',
] as const;

/** Compiles and starts the loop over these blocks; null where there is no gcc. */
export async function startCLoop(
  source: string,
  folder: string,
  blocks: readonly Columns[],
  tables: KernelTables,
): Promise<CLoop | null> {
  const program = join(folder, 'rules');
  const { status, error } = spawnSync('gcc', ['-O3', '-march=native', '-o', program, source], { stdio: 'inherit' });
  if (error !== undefined || status !== 0) return null;
  const data = join(folder, 'rules.bin');
  await writeData(data, blocks, tables);
  const child = spawn(program, [data], { stdio: ['pipe', 'pipe', 'inherit'] });
  return { run: asker(child), stop: () => child.stdin?.end() };
}

function asker(child: ChildProcess): CLoop['run'] {
  if (child.stdout === null || child.stdin === null) throw new Error('the C loop has no pipes');
  const { stdin } = child;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async () => {
    stdin.write('run\n');
    const { value } = await lines.next();
    const [ns = 0, administrative = 0, court = 0, perDay = 0, potential = 0, deadlines = 0, ...statuses] = String(value)
      .split(' ')
      .map(Number);
    return { ns, sums: { administrative, court, perDay, potential, deadlines, statuses } };
  };
}

async function writeData(path: string, blocks: readonly Columns[], t: KernelTables): Promise<void> {
  const out = createWriteStream(path);
  const rows = blocks.reduce((sum, { count }) => sum + count, 0);
  const head = [
    rows,
    t.base,
    t.lengths,
    t.classes.length,
    AT,
    t.freeDays,
    t.earlyDays,
    t.rollNoticeMask,
    t.announcementDay,
    t.complianceDay,
    t.courtTermNotice,
    t.lateObjection,
    t.lodgingMask,
  ];
  out.write(bytes(BigInt64Array.from(head.map(BigInt))));
  const classes = Int32Array.from(
    t.classes.flatMap(({ from, to, knownFrom, length }) => [from, to, knownFrom, length]),
  );
  const lists: readonly List[] = [
    t.day,
    t.month,
    t.term,
    t.second,
    t.length,
    t.lodging,
    t.rollMask,
    t.mode,
    t.first,
    t.rest,
    t.chainMask,
    Uint8Array.from(t.term, (k) => t.collective[k] ?? 0),
    classes,
    t.lodgedFrom,
    t.lodgedTo,
    t.noticeFrom,
    t.noticeTo,
    t.tariff,
    t.secondTariff,
    t.cents,
    t.tariffDays,
    t.courtLength,
    t.courtMask,
  ];
  for (const list of lists) {
    out.write(bytes(BigInt64Array.of(BigInt(list.length))));
    out.write(bytes(list));
  }
  for (const column of COLUMNS) {
    out.write(bytes(BigInt64Array.of(BigInt(rows))));
    for (const block of blocks) out.write(bytes(columnOf(block, column)));
  }
  out.end();
  await finished(out);
}

/** The rows of a column; the kind of day in `start` stands beside the procedure in one column of the kernel. */
function columnOf(block: Columns, column: (typeof COLUMNS)[number]): List {
  if (column !== 'startFact') return block[column].subarray(0, block.count);
  return Uint8Array.from(block.origin.subarray(0, block.count), (origin) => origin % START_FACTS);
}

function bytes(list: List | BigInt64Array): Uint8Array {
  return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
}
