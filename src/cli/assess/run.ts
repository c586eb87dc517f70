import { assess } from '../../assess/assess.js';
import type { Day } from '../../calendar/day.js';
import type { ParsedCase } from '../../case/parse.js';
import { caseTexts, type FoundCase } from '../../io/case-texts.js';
import type { Readings } from '../../law/interpretation.js';
import type { LawSet } from '../../law/law-set.js';
import { EXIT, type ExitCode } from '../exit.js';
import { faultText } from '../fault.js';
import { lawSetOf, readingsOf } from '../law-options.js';
import { type World, write } from '../world.js';
import type { AssessArguments } from './arguments.js';
import { valuationDay } from './options.js';
import { type Printed, type Printer, printerFor } from './printer.js';
import { Progress } from './progress.js';
import { CaseReader } from './reader.js';
import type { AssessedUnder } from './scenario.js';
import { type Source, sourcesOf } from './sources.js';
import type { YoungSpace } from './young-space.js';

/** Characters of output that are gathered before they are written. */
const ENOUGH = 32_768;

/** `dwangsom assess`: assesses every case in the files and prints what it finds, in the order of the input. */
export async function assessFiles(files: readonly string[], args: AssessArguments, world: World): Promise<ExitCode> {
  const { lawSet, readings } = await lawOf(args);
  const sources = sourcesOf(files, world);
  const at = await valuationDay(args.at, world.now);
  const run = new Run(
    await printerFor(args, lawSet, world),
    { at, lawSet, readings, brief: args.brief === true },
    world,
  );
  for (const source of sources) await run.assessAll(source);
  return run.end();
}

/** The law and the readings of the options; the code of scenarios is loaded only when there is one. */
async function lawOf(args: AssessArguments): Promise<AssessedUnder> {
  const base = { lawSet: await lawSetOf(args), readings: readingsOf(args) };
  if (args.scenario === undefined) return base;
  const { underScenario } = await import('./scenario.js');
  return underScenario(args.scenario, base);
}

interface Options {
  readonly at: Day;
  readonly lawSet: LawSet;
  readonly readings: Readings;
  readonly brief: boolean;
}

/** One run over one or more sources. */
class Run {
  readonly #printer: Printer;
  readonly #options: Options;
  readonly #world: World;
  readonly #reader: CaseReader;
  readonly #progress: Progress;
  #space: YoungSpace | undefined;
  #assessed = 0;
  #refused = 0;
  #faults = 0;

  constructor(printer: Printer, options: Options, world: World) {
    this.#printer = printer;
    this.#options = options;
    this.#reader = new CaseReader(options.lawSet.procedures.map((procedure) => procedure.key));
    this.#world = world;
    this.#progress = new Progress(world);
  }

  async assessAll(source: Source): Promise<void> {
    const before = this.#count();
    for await (const batch of caseTexts(source.open())) {
      if (this.#count() > 0) await this.#keepSpace();
      await this.#print(batch, source);
      this.#progress.show(this.#count());
    }
    if (this.#count() === before) await this.#print([EMPTY], source);
  }

  /** A short run needs nothing of this, not even its code. */
  async #keepSpace(): Promise<void> {
    if (this.#space === undefined) {
      const { YoungSpace } = await import('./young-space.js');
      this.#space = new YoungSpace();
    }
    this.#space.keep();
  }

  /** Says how the run went, on standard error when there is something to say, and as the exit code. */
  async end(): Promise<ExitCode> {
    this.#progress.end();
    if (this.#count() > 1 && this.#assessed < this.#count()) {
      const failed = this.#faults === 0 ? '' : `, ${this.#faults} failed`;
      const text = `${this.#count()} cases: ${this.#assessed} assessed, ${this.#refused} with issues${failed}\n`;
      await write(this.#world.stderr, text);
    }
    if (this.#faults > 0) return EXIT.fault;
    return this.#refused > 0 ? EXIT.issues : EXIT.done;
  }

  async #print(batch: readonly FoundCase[], source: Source): Promise<void> {
    let out = '';
    for (const found of batch) {
      const read = this.#reader.read(found);
      const printed = this.#judge(found, read instanceof Promise ? await read : read, source);
      out += printed.out;
      if (printed.err !== '') await write(this.#world.stderr, printed.err);
      if (out.length < ENOUGH) continue;
      await write(this.#world.stdout, out);
      out = '';
    }
    await write(this.#world.stdout, out);
  }

  #judge(found: FoundCase, parsed: ParsedCase, source: Source): Printed {
    if (!parsed.ok) {
      this.#refused++;
      return this.#printer.refused(parsed, found, source.name);
    }
    try {
      const out = this.#printer.result(assess(parsed.case, this.#options), parsed.case);
      this.#assessed++;
      return { out, err: '' };
    } catch (error) {
      this.#faults++;
      return this.#printer.fault(parsed.case.id, faultText(error, this.#world.env), found, source.name);
    }
  }

  #count(): number {
    return this.#assessed + this.#refused + this.#faults;
  }
}

const EMPTY: FoundCase = { kind: 'refused', code: 'empty', message: 'There is no case in it.' };
