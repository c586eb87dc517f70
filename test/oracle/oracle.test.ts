import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessSlowly } from './assess.js';
import type { CaseFile, Interpretations, Outcome } from './types.js';

type Readings = Partial<Interpretations>;

interface History {
  readonly id: string;
  readonly at: string;
  readonly interpretations: Readings;
  readonly case: CaseFile;
  readonly expect: Outcome;
}

interface Reading {
  readonly interpretations?: Readings;
  readonly expect: PartialOutcome;
}

interface Ruling extends Reading {
  readonly id: string;
  readonly at: string;
  readonly case: CaseFile;
  readonly readings?: readonly Reading[];
  readonly divergence?: unknown;
}

/** What a source states of an outcome: never more than some fields of it. */
interface PartialOutcome {
  readonly deadline?: string;
  readonly status?: string;
  readonly totalCents?: number;
  readonly noticeVerdict?: string;
  readonly noticeVerdicts?: readonly { readonly on: string; readonly verdict: string }[];
  readonly administrative?: Readonly<Record<string, unknown>>;
  readonly court?: readonly Readonly<Record<string, unknown>>[];
}

function linesOf<T>(file: string): T[] {
  const text = readFileSync(new URL(`../rulings/${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The outcome in the shape in which rulings state it. */
function asStated(outcome: Outcome): unknown {
  return {
    ...outcome,
    noticeVerdict: outcome.notices[0]?.verdict,
    noticeVerdicts: outcome.notices.map(({ on, verdict }) => ({ on, verdict })),
  };
}

const histories = linesOf<History>('histories.ndjson');
const procedures = [...new Set(histories.map((history) => history.case.procedure))].sort();

describe('the histories', () => {
  it('are all there', () => {
    expect(histories.length).toBe(1998);
  });

  it.each(procedures)('of %s have the outcome that was agreed', (procedure) => {
    for (const history of histories.filter((candidate) => candidate.case.procedure === procedure)) {
      const { at, interpretations } = history;
      expect(assessSlowly(history.case, { at, interpretations }), history.id).toEqual(history.expect);
    }
  });
});

describe.each(['examples.ndjson', 'rulings.ndjson'])('%s', (file) => {
  const rulings = linesOf<Ruling>(file);

  it.each(rulings.filter((ruling) => ruling.divergence === undefined))('$id comes out as stated', (ruling) => {
    for (const reading of [ruling, ...(ruling.readings ?? [])]) {
      const { at } = ruling;
      const outcome = assessSlowly(ruling.case, { at, interpretations: reading.interpretations ?? {} });
      expect(asStated(outcome)).toMatchObject(reading.expect);
    }
  });

  it.each(rulings.filter((ruling) => ruling.divergence !== undefined))('$id still diverges', (ruling) => {
    const { at, interpretations = {} } = ruling;
    const outcome = assessSlowly(ruling.case, { at, interpretations });
    expect(asStated(outcome)).not.toMatchObject(ruling.expect);
  });
});
