import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { asDay } from '../../../src/calendar/day.js';
import { portfolioRows } from '../../../src/io/portfolio-rows.js';
import { PortfolioCounter } from '../../../src/portfolio/portfolio.js';
import type { PortfolioResult } from '../../../src/portfolio/result.js';
import { generateSample } from '../../../src/sample/generate.js';
import { toCsv } from '../../../src/sample/text.js';
import { clockTime, ratios, report } from './contest.js';
import { AT } from './files.js';

/** The little of DuckDB that is used; it is a development dependency that may be absent. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<{ runAndReadAll(sql: string): Promise<Rows> }> }>;
  };
}

interface Rows {
  getRows(): readonly (readonly unknown[])[];
}

/** CSV to totals through the JavaScript reader, against DuckDB that merely reads the file. */
export async function benchReading(folder: string, rows: number): Promise<void> {
  const path = join(folder, 'sample.csv');
  await writeSample(path, rows);
  const duck = await duckDb();
  if (duck === null) {
    console.log('  @duckdb/node-api is not here: the comparison with DuckDB is left out');
    return;
  }
  const connection = await (await duck.DuckDBInstance.create(':memory:')).connect();
  const file = `read_csv('${path.replaceAll("'", "''")}')`;
  const counted = await connection.runAndReadAll(`select count(*), max(id) from ${file}`);
  const result = await totals(path);
  if (Number(counted.getRows()[0]?.[0]) !== rows || result.counts.assessed !== rows)
    throw new Error(
      `DuckDB reads ${String(counted.getRows()[0]?.[0])} rows, we ${result.counts.assessed}, not ${rows}`,
    );
  const [found] = await ratios(
    [
      { name: 'CSV to totals', run: () => clockTime(async () => void (await totals(path))) },
      {
        name: 'DuckDB',
        run: () => clockTime(async () => void (await connection.runAndReadAll(`select min(columns(*)) from ${file}`))),
      },
    ],
    3,
    1,
  );
  report('CSV to totals by two labels, time of DuckDB reading the file', found?.ratio ?? 0, 6, false);
}

async function totals(path: string): Promise<PortfolioResult> {
  const counter = new PortfolioCounter({ at: asDay(AT), by: ['matter', 'seat'] });
  for await (const batch of portfolioRows(createReadStream(path, { highWaterMark: 65_536 })))
    for (const row of batch) counter.add(row);
  return counter.result();
}

async function duckDb(): Promise<DuckDb | null> {
  const name = '@duckdb/node-api';
  try {
    return (await import(name)) as DuckDb;
  } catch {
    return null;
  }
}

/** Writes the sample as CSV. */
export async function writeSample(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  for (const piece of toCsv(generateSample({ rows, seed: 1, preset: 'real', dirt: false })))
    if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}
