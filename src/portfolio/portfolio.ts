import { asDay, type Day, isoOf } from '../calendar/day.js';
import { fold } from '../case/fold.js';
import type { ParseWithZoneOptions } from '../case/parse-with-zone.js';
import type { Case } from '../case/types.js';
import type { Facts } from '../facts/facts.js';
import type { Readings } from '../law/interpretation.js';
import type { LawSet } from '../law/law-set.js';
import type { Rulebook } from '../law/rulebook.js';
import { BLOCK_ROWS, clearColumns, createColumns, createLengths } from './columns.js';
import { Combinations } from './combinations.js';
import { FlatDoors } from './flat-doors.js';
import type { IdHash } from './hash-table.js';
import type { PortfolioInput, Reject } from './input.js';
import { lanesOf } from './lanes.js';
import { SHAPE, shapeOf } from './plain.js';
import { pushFacts, pushPlain } from './push.js';
import { readInput } from './read-input.js';
import { laneResult, type PortfolioResult, receiptOfRun, sourceOf } from './result.js';
import { createRun, type PortfolioRun, runBlock } from './run.js';
import type { Scenario } from './scenarios/types.js';
import { SeenIds } from './seen-ids.js';

/** How a portfolio is counted. */
export interface PortfolioOptions {
  /** Valuation day, inclusive: a penalty day where nothing was decided by then. */
  readonly at: Day;
  /** Labels to group by, or `procedure`, `nationality`, `group`. */
  readonly by?: readonly string[];
  /** Readings that differ from the defaults, in the baseline and in every scenario. */
  readonly readings?: Readings;
  readonly scenarios?: readonly Scenario[];
  /** The law; the base law when left out. */
  readonly lawSet?: LawSet;
  /** IANA zone of timestamps without offset; without it such a timestamp is rejected. */
  readonly zone?: string | undefined;
  /** A 64-bit hash by which ids beyond the first million are compared; without it these are compared with the first million. */
  readonly hashId?: IdHash;
  /** Told of every row that is not assessed, in the order of the input. */
  readonly onReject?: (reject: Reject) => void;
}

/** Names of labels that are kept to be listed. */
const LISTED_LABELS = 1_000;

/**
 * Counts a portfolio while it is read: `add` each row, then ask for the `result`. Memory does not grow with the number of
 * rows, only with the combinations of labels and up to a million ids.
 */
export class PortfolioCounter {
  readonly #options: PortfolioOptions;
  readonly #parse: ParseWithZoneOptions;
  readonly #books: readonly Rulebook[];
  readonly #run: PortfolioRun;
  readonly #lengths = createLengths();
  readonly #columns = createColumns();
  readonly #groups: Combinations;
  readonly #labels = new Set<string>();
  readonly #ids: SeenIds;
  readonly #doors: FlatDoors;
  #assessed = 0;
  #rejected = 0;

  /** Throws `UnknownReadingError` for an unknown reading and RangeError for a scenario that cannot be counted. */
  constructor(options: PortfolioOptions) {
    const lanes = lanesOf(options.scenarios ?? [], options.readings, options.lawSet);
    this.#options = options;
    this.#books = [...new Set(lanes.map(({ book }) => book))];
    this.#parse = { zone: options.zone, procedures: [...(this.#books[0]?.procedureIndex.keys() ?? [])] };
    this.#groups = new Combinations(options.by ?? []);
    this.#ids = new SeenIds(options.hashId);
    this.#doors = new FlatDoors(options.by ?? [], this.#books[0]!, options.at);
    this.#run = createRun(lanes, options.at, this.#lengths, BLOCK_ROWS);
  }

  /** Rows read so far. */
  get read(): number {
    return this.#assessed + this.#rejected;
  }

  /** Adds one row: it is assessed, or rejected with all that is wrong with it. */
  add(input: PortfolioInput): void {
    if (this.#addQuickly(input)) return;
    const found = readInput(input, this.#parse);
    if (found.ok) this.addCase(found.case);
    else {
      this.#rejected++;
      this.#options.onReject?.(found.reject);
    }
  }

  /** Adds a case that was parsed already; it must have a procedure of the law. */
  addCase(file: Case): void {
    const book = this.#books[0]!;
    const { facts } = fold(file, this.#options.at, book);
    const group = this.#groups.of(file);
    this.#assessed++;
    if (file.id !== null) this.#ids.add(file.id);
    for (const name in file.labels) if (this.#labels.size < LISTED_LABELS) this.#labels.add(name);
    pushFacts(this.#columns, facts, group, this.#lengths, this.#strictest(facts));
    if (this.#columns.count === this.#columns.capacity) this.#flush();
  }

  /** Adds a flat row by the quick door; false when it must be read the slow way. */
  #addQuickly(input: PortfolioInput): boolean {
    const row = this.#doors.open(input);
    const facts = row?.door.facts(row.cells) ?? null;
    if (row === null || facts === null) return false;
    const shape = shapeOf(facts, this.#strictest(facts));
    if (shape === SHAPE.side) return false;
    const id = row.door.text('id');
    if (id !== '') this.#ids.add(id);
    this.#assessed++;
    pushPlain(this.#columns, facts, this.#groups.ofValues(row.door.values(row.cells)), this.#lengths, shape);
    if (this.#columns.count === this.#columns.capacity) this.#flush();
    return true;
  }

  /** The result of all rows so far; more may be added afterwards. */
  result(): PortfolioResult {
    this.#flush();
    const run = this.#run;
    const base = laneResult(run, 0, this.#groups);
    const { kernel, evaluated, checked } = run.counts;
    return {
      format: 'dwangsom/portfolio@1',
      at: isoOf(asDay(run.at)),
      counts: {
        read: this.read,
        assessed: this.#assessed,
        rejected: this.#rejected,
        undetermined: sourceOf(run, run.lanes[0]!).undetermined,
        duplicateIds: this.#ids.repeated,
        duplicateIdsExact: this.#ids.isExact,
        duplicateIdsBy: this.#ids.isExact ? 'text' : this.#ids.isHashed ? 'hash' : 'first-million',
        kernel,
        evaluated,
        checked,
      },
      labels: [...new Set([...this.#labels, ...this.#doors.labels()])].sort(),
      totals: base.totals,
      groups: base.groups,
      months: base.months,
      scenarios: run.lanes.slice(1).map((_, i) => {
        const { name, totals, ...rest } = laneResult(run, i + 1, this.#groups);
        return { name, totals, differenceCents: totals.totalCents - base.totals.totalCents, ...rest };
      }),
      receipt: receiptOfRun(run),
    };
  }

  /** The law under which the case has the strictest shape: the kernel may take it only when all allow it. */
  #strictest(facts: Facts): Rulebook {
    const [first, ...others] = this.#books as readonly [Rulebook, ...Rulebook[]];
    let strictest = first;
    let most = others.length === 0 ? SHAPE.side : shapeOf(facts, first);
    for (const book of others) {
      if (most === SHAPE.side) break;
      const shape = shapeOf(facts, book);
      if (shape <= most) continue;
      most = shape;
      strictest = book;
    }
    return strictest;
  }

  #flush(): void {
    if (this.#columns.count === 0) return;
    runBlock(this.#run, this.#columns);
    clearColumns(this.#columns);
  }
}

/**
 * Counts a portfolio of case files in their JSON form and flat rows, mixed at will. Every row is assessed or rejected
 * (`onReject`); the counts add up. Throws as `PortfolioCounter` does, and `KernelDifferenceError` on a fault of ours.
 */
export function assessPortfolio(rows: Iterable<unknown>, options: PortfolioOptions): PortfolioResult {
  const counter = new PortfolioCounter(options);
  let line = 0;
  for (const value of rows) counter.add({ kind: 'value', line: ++line, value });
  return counter.result();
}
