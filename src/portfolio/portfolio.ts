import { asDay, isoOf } from '../calendar/day.js';
import { fold } from '../case/fold.js';
import type { ParseWithZoneOptions } from '../case/parse-with-zone.js';
import type { Case } from '../case/types.js';
import type { Facts } from '../facts/facts.js';
import { baseLaw } from '../law/base.js';
import type { Rulebook } from '../law/rulebook.js';
import type { Bodies } from './caps/bodies.js';
import { BLOCK_ROWS, clearColumns, createColumns, createLengths } from './columns.js';
import { Combinations } from './combinations.js';
import { AffectedFiles } from './details/affected-files.js';
import { nextDates } from './details/dates.js';
import { addDetails, createDetails, type Details } from './details/details.js';
import { distributionOf } from './details/distribution.js';
import { QualityCounter } from './details/quality.js';
import { type ReadingEffect, type ReadingScenario, readingScenarios } from './details/reading-effects.js';
import { filesByNumber, roundTotals } from './details/rounds.js';
import { rowOutcome } from './details/row-outcome.js';
import { FlatDoors } from './door/doors.js';
import type { PortfolioInput } from './input.js';
import type { PortfolioRun } from './lane.js';
import { laneResult, scenarioResult } from './lane-result.js';
import { bodiesOf, lanesOf, shapingBooks } from './lanes.js';
import type { PortfolioOptions } from './options.js';
import { SHAPE, shapeOf } from './plain.js';
import { pushFacts, pushPlain } from './push.js';
import { readInput } from './read-input.js';
import { regimeOf } from './regime.js';
import { type LaneResult, type MoreOfPortfolio, type PortfolioResult, receiptOfRun } from './result.js';
import { createRun, runBlock } from './run.js';
import { SeenIds } from './seen-ids.js';

/** Files and dates that are listed when nothing is said. */
const LISTED = 20;

/** Names of labels that are kept to be listed. */
const LISTED_LABELS = 1_000;

/**
 * Counts a portfolio while it is read: `add` each row, then ask for the `result`. Memory does not grow with the number of
 * rows, only with the combinations of labels and up to a million ids.
 */
export class PortfolioCounter {
  readonly #options: PortfolioOptions;
  readonly #parse: ParseWithZoneOptions;
  /** The law as it is, and those under which a file can have another shape. */
  readonly #books: readonly Rulebook[];
  readonly #run: PortfolioRun;
  readonly #lengths = createLengths();
  readonly #columns = createColumns();
  readonly #groups: Combinations;
  readonly #labels = new Set<string>();
  /** The bodies of maxima on sums; null when no scenario has any. */
  readonly #bodies: Bodies | null;
  readonly #ids: SeenIds;
  readonly #doors: FlatDoors;
  readonly #effects: readonly ReadingScenario[];
  readonly #details: Details;
  /** Of each scenario the files that it changes most. */
  readonly #affected: readonly AffectedFiles[];
  readonly #quality = new QualityCounter();
  #assessed = 0;
  #rejected = 0;

  /** Throws `UnknownReadingError` for an unknown reading and `ScenarioError` for a scenario that cannot be counted. */
  constructor(options: PortfolioOptions) {
    this.#effects = options.readingEffects ? readingScenarios(options.lawSet ?? baseLaw, options.readings) : [];
    const scenarios = [...(options.scenarios ?? []), ...this.#effects.map(({ scenario }) => scenario)];
    const lanes = lanesOf(scenarios, options.readings, options.lawSet);
    this.#options = options;
    this.#details = createDetails(options.largest ?? LISTED);
    this.#books = shapingBooks(lanes);
    this.#parse = { zone: options.zone, procedures: [...(this.#books[0]?.procedureIndex.keys() ?? [])] };
    this.#groups = new Combinations(options.by ?? []);
    this.#ids = new SeenIds(options.hashId);
    this.#bodies = bodiesOf(lanes);
    const keys = [...(options.by ?? []), ...(this.#bodies?.keys ?? [])];
    this.#doors = new FlatDoors(keys, this.#books[0]!, options.at);
    this.#affected = (options.scenarios ?? []).map(() => new AffectedFiles(options.affected ?? LISTED));
    this.#run = createRun(lanes, options.at, this.#lengths, BLOCK_ROWS, options.onRow !== undefined);
  }

  /** Rows read so far. */
  get read(): number {
    return this.#assessed + this.#rejected;
  }

  /** Adds one row: it is assessed, or rejected with all that is wrong with it. */
  add(input: PortfolioInput): void {
    if (this.#options.marks !== true && this.#addQuickly(input)) return;
    const found = readInput(input, this.#parse);
    if (found.ok) {
      this.addCase(found.case, input.line);
      return;
    }
    // The rows before it come first.
    if (this.#options.onRow !== undefined) this.flush();
    this.#rejected++;
    this.#quality.addReject(found.reject);
    this.#options.onReject?.(found.reject);
  }

  /** Adds a case that was parsed already; it must have a procedure of the law. */
  addCase(file: Case, line: number = this.read + 1): void {
    const book = this.#books[0]!;
    const { at, lawSet = baseLaw, readings = {}, marks } = this.#options;
    const { facts } = fold(file, at, book);
    if (marks === true) this.#quality.addMarks(file, at, lawSet, readings);
    const group = this.#groups.of(file, this.#regime(facts));
    this.#assessed++;
    if (file.id !== null) this.#ids.add(file.id);
    this.#place(file.id, line);
    if (this.#bodies !== null) this.#columns.body[this.#columns.count] = this.#bodies.ofCase(file);
    for (const name in file.labels) if (this.#labels.size < LISTED_LABELS) this.#labels.add(name);
    pushFacts(this.#columns, facts, group, this.#lengths, this.#strictest(facts));
    if (this.#columns.count === this.#columns.capacity) this.flush();
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
    this.#place(id === '' ? null : id, input.line);
    const group = this.#groupOf(row.door.values(row.cells, this.#regime(facts)));
    pushPlain(this.#columns, facts, group, this.#lengths, shape);
    if (this.#columns.count === this.#columns.capacity) this.flush();
    return true;
  }

  /** The combination of labels of these values; what comes after them names the body of the row that is added next. */
  #groupOf(values: readonly string[]): number {
    if (this.#bodies === null) return this.#groups.ofValues(values);
    const labels = values.length - this.#bodies.labels.length;
    this.#columns.body[this.#columns.count] = this.#bodies.ofValues(values.slice(labels));
    return this.#groups.ofValues(values.slice(0, labels));
  }

  /**
   * The result of all rows so far; more may be added afterwards. Throws `ScenarioError` when no file has the label that
   * names the body for a maximum on sums.
   */
  result(): PortfolioResult {
    this.flush();
    const run = this.#run;
    const base = laneResult(run, this.#groups);
    const { kernel, evaluated, checked } = run.counts;
    return {
      format: 'dwangsom/portfolio@1',
      at: isoOf(asDay(run.at)),
      counts: {
        read: this.read,
        assessed: this.#assessed,
        rejected: this.#rejected,
        undetermined: run.lanes[0]!.undetermined,
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
      ...this.#more(base.totals.files),
      readings: this.#readingEffects(base),
      scenarios: run.lanes
        .slice(1, run.lanes.length - this.#effects.length)
        .map((_, i) => scenarioResult(run, i + 1, this.#groups, base, this.#bodies, this.#affected[i])),
      receipt: receiptOfRun(run, run.lanes.length - this.#effects.length),
    };
  }

  /** What is told of the files under the law as it is besides sums. */
  #more(files: number): MoreOfPortfolio {
    const { rounds, dates, largest, withoutId } = this.#details;
    const base = this.#run.lanes[0]!;
    return {
      rounds: { administrative: roundTotals(rounds.administrative), court: roundTotals(rounds.court) },
      notices: filesByNumber(rounds.notices),
      orders: filesByNumber(rounds.orders),
      distribution: distributionOf(base.aggregate.distribution, files),
      largest: largest.files(),
      dates: nextDates(dates, this.#options.dates ?? LISTED),
      quality: {
        rejects: this.#quality.rejects(),
        withoutId,
        duplicateIds: this.#ids.repeated,
        undetermined: base.undetermined,
        marks: this.#options.marks === true ? this.#quality.marks() : null,
      },
    };
  }

  /** What each other reading would do, the largest difference first. */
  #readingEffects(base: LaneResult): readonly ReadingEffect[] {
    const first = this.#run.lanes.length - this.#effects.length;
    return this.#effects
      .map(({ interpretation, value }, i) => {
        const { totals, differenceCents, filesAffected } = scenarioResult(this.#run, first + i, this.#groups, base);
        return { interpretation, value, totalCents: totals.totalCents, differenceCents, filesAffected };
      })
      .sort((a, b) => Math.abs(b.differenceCents) - Math.abs(a.differenceCents));
  }

  #regime(facts: Facts): string {
    return this.#groups.asksRegime ? regimeOf(facts, this.#books[0]!, this.#options.at) : '';
  }

  /** Notes id and line of the row that is added next. */
  #place(id: string | null, line: number): void {
    this.#columns.ids[this.#columns.count] = id;
    this.#columns.lines[this.#columns.count] = line;
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

  /** Counts the rows that were added and not counted yet; `onRow` is told of each. */
  flush(): void {
    if (this.#columns.count === 0) return;
    runBlock(this.#run, this.#columns);
    addDetails(this.#details, this.#run, this.#columns);
    const { results } = this.#run.lanes[0]!;
    const others = this.#run.lanes.slice(1, 1 + this.#affected.length);
    for (const [i, lane] of others.entries()) this.#affected[i]?.addBlock(this.#columns, results, lane);
    const { onRow } = this.#options;
    if (onRow !== undefined)
      for (let i = 0; i < this.#columns.count; i++) onRow(rowOutcome(this.#columns, results, others, i));
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
