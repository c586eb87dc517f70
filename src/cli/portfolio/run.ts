import { resolve } from 'node:path';
import { escapeUnsafe, quote } from '../../case/show.js';
import { casesOfLog, EventLogError } from '../../io/event-log/cases.js';
import type { EventMap } from '../../io/event-log/map.js';
import { portfolioRows } from '../../io/portfolio-rows.js';
import { UnknownReadingError } from '../../law/compile.js';
import { likely } from '../../law/nearest.js';
import { TooManyBodiesError } from '../../portfolio/caps/bodies.js';
import { CASE_KEYS, TooManyGroupsError } from '../../portfolio/combinations.js';
import type { RowOutcome } from '../../portfolio/details/row-outcome.js';
import type { PortfolioInput, Reject } from '../../portfolio/input.js';
import type { PortfolioOptions } from '../../portfolio/options.js';
import { PortfolioCounter } from '../../portfolio/portfolio.js';
import type { PortfolioResult } from '../../portfolio/result.js';
import { ScenarioError } from '../../portfolio/scenarios/types.js';
import { valuationDay } from '../assess/options.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { isOutputError } from '../fault.js';
import { lawSetOf, readingsOf } from '../law-options.js';
import { type World, write } from '../world.js';
import type { PortfolioArguments } from './arguments.js';
import { type InputMark, MarkedBytes } from './bytes.js';
import { tableCsv } from './csv.js';
import { hashId } from './hash-id.js';
import { withKnownColumns } from './known-columns.js';
import { eventMapOf } from './map-file.js';
import { RowProgress } from './progress.js';
import { rejectSink, UNREADABLE } from './rejects.js';
import { RowSink } from './row-sink.js';
import { scenariosOf } from './scenarios.js';
import { portfolioSources, type SizedSource } from './sources.js';
import { countsText } from './text/counts.js';
import { tableText } from './text/table.js';
import { wordsIn } from './text/words.js';

/** `dwangsom portfolio`: counts every row in the files and prints the totals. */
export async function countPortfolio(
  files: readonly string[],
  args: PortfolioArguments,
  world: World,
): Promise<ExitCode> {
  if ([args.json, args.csv, args.rows].filter(Boolean).length > 1)
    throw new UsageError('Use one of --json, --csv and --rows; each prints the whole output.');
  const readings = readingsOf(args);
  const lawSet = await lawSetOf(args);
  const scenarios = scenariosOf(args.scenario, lawSet);
  const by = keysOf(args.by);
  const map = eventMapOf(args.map);
  const sources = portfolioSources(files, world);
  if (sources.some(({ name }) => args.rejects !== undefined && resolve(name) === resolve(args.rejects)))
    throw new UsageError('--rejects names a file that is to be read; give it another name.');
  const at = await valuationDay(args.at, world.now);
  const rejects = await rejectSink(args.rejects, world);
  let source = '';
  const rows = args.rows === true ? new RowSink(world, sources.length > 1) : null;
  const onReject = (reject: Reject): void => {
    rejects.add(source, reject);
    rows?.addReject(source, reject);
  };
  const options: PortfolioOptions = {
    ...{ at, by, lawSet, readings, scenarios, onReject, hashId, zone: map?.zone },
    readingEffects: args.readings === true,
    marks: args.marks === true,
    ...(rows === null ? {} : { onRow: (row: RowOutcome) => rows.add(source, row) }),
  };
  const counter = withUsage(() => new PortfolioCounter(options));
  const progress = new RowProgress(
    world,
    sources.map(({ bytes }) => bytes),
  );
  let before = 0;
  const inputs: InputMark[] = [];
  const faults: string[] = [];
  try {
    for (const one of sources) {
      source = one.name;
      const show = (bytes: number): void => progress.show(counter.read, before + bytes);
      const { mark, fault } = await countSource(one, map, counter, rows === null ? [rejects] : [rejects, rows], show);
      before += mark.bytes;
      inputs.push(mark);
      if (fault !== null) faults.push(`${escapeUnsafe(one.name)}: ${fault}\n`);
    }
  } catch (error) {
    if (error instanceof TooManyGroupsError) throw new UsageError(`--by: ${error.message}`);
    if (error instanceof TooManyBodiesError) throw new UsageError(`--scenario: ${error.message}`);
    if (error instanceof EventLogError) throw new UsageError(`${source}: ${error.message}`);
    throw error;
  } finally {
    progress.end();
    await rejects.end();
  }
  const result = withUsage(() => counter.result());
  await write(world.stderr, faults.join('') + remarks(result, by));
  const words = wordsIn(args.lang);
  const withInputs = { ...result, receipt: { ...result.receipt, inputs } };
  if (rows !== null) await write(world.stderr, countsText(result, words));
  else if (args.csv !== undefined) await write(world.stdout, tableCsv(result, args.csv));
  else await write(world.stdout, args.json === true ? `${JSON.stringify(withInputs)}\n` : tableText(result, words));
  const { read, rejected } = result.counts;
  return read === 0 || rejected > 0 || faults.length > 0 ? EXIT.issues : EXIT.done;
}

/** What a scenario cannot do is wrong usage. */
function withUsage<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnknownReadingError || error instanceof ScenarioError)
      throw new UsageError(`--scenario: ${error.message}`);
    throw error;
  }
}

interface Counted {
  readonly mark: InputMark;
  /** Why nothing, or nothing more, was read. */
  readonly fault: string | null;
}

async function countSource(
  source: SizedSource,
  map: EventMap | null,
  counter: PortfolioCounter,
  sinks: readonly { flush(): Promise<void> }[],
  show: (bytes: number) => void,
): Promise<Counted> {
  const bytes = new MarkedBytes(source.open());
  const before = counter.read;
  let line = 0;
  let fault: string | null = null;
  try {
    for await (const rows of rowsIn(bytes, map)) {
      for (const row of rows) counter.add(row);
      line = rows.at(-1)?.line ?? line;
      for (const sink of sinks) await sink.flush();
      show(bytes.read);
    }
  } catch (error) {
    const message = unreadable(error);
    if (message === null) throw error;
    fault = message;
    counter.add({ kind: 'refused', line: line + 1, code: UNREADABLE, message });
  }
  // What is found for the rows of this source is told before the next one begins.
  counter.flush();
  for (const sink of sinks) await sink.flush();
  if (counter.read === before) fault ??= 'There is no row in it.';
  return { mark: bytes.mark(), fault };
}

function rowsIn(bytes: MarkedBytes, map: EventMap | null): AsyncIterable<readonly PortfolioInput[]> {
  const rows = portfolioRows(bytes.content());
  return map === null ? withKnownColumns(rows) : casesOfLog(rows, map, hashId);
}

/** What to say when a source cannot be read to its end; null for an error of writing and a fault of the program. */
function unreadable(error: unknown): string | null {
  if (isOutputError(error)) return null;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (/^Z_/.test(error.code)) return `The gzip file is damaged from here on: ${error.message}.`;
  return /^E[A-Z]+$/.test(error.code) ? `The file cannot be read from here on: ${error.message}.` : null;
}

/** The keys of `--by KEY,KEY`. */
function keysOf(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const keys = text.split(',').map((key) => key.trim());
  if (keys.includes('')) throw new UsageError(`--by ${quote(text)}: write one or more names with commas between them.`);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) throw new UsageError(`--by names ${quote(twice)} twice.`);
  return keys;
}

/** What a user should know besides the result. */
function remarks(result: PortfolioResult, by: readonly string[]): string {
  if (result.counts.assessed === 0) return '';
  const known: readonly string[] = [...CASE_KEYS, ...result.labels];
  const bodyless = result.scenarios
    .filter(({ filesWithoutBody }) => filesWithoutBody > 0)
    .map(
      ({ name, filesWithoutBody }) =>
        `Scenario ${quote(name)}: ${filesWithoutBody} ${filesWithoutBody === 1 ? 'file lacks' : 'files lack'} the label that names the body and ${filesWithoutBody === 1 ? 'counts' : 'count'} in full.\n`,
    );
  const unknown = by
    .filter((key) => !known.includes(key.replace(/^label:/, '')))
    .map((key) => {
      const near = likely(key.replace(/^label:/, ''), known);
      const says = near === undefined ? '' : `the nearest is ${quote(near)}; `;
      return `No row has a label ${quote(key)}; ${says}there are: ${known.map((name) => quote(name)).join(', ')}.\n`;
    });
  return [...unknown, ...bodyless].join('');
}
