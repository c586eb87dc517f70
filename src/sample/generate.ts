import { civilOf } from '../calendar/day.js';
import { asylumMonth, asylumStart } from './asylum-queue.js';
import { type Dice, diceFor } from './dice.js';
import { soil } from './dirt.js';
import type { Kind, SampleFile } from './file.js';
import { type Flow, flowOf } from './flow.js';
import { naturalisationFile, objectionFile, regularFile } from './independent.js';
import { nareisMonth, nareisStart } from './nareis-queue.js';
import { type SampleOptions, sampleOptionsProblem } from './options.js';
import { MONTHS } from './period.js';
import type { SampleRow } from './row.js';
import { rowOf } from './to-row.js';

/**
 * An invented portfolio of immigration work from 2021 to 2025, shaped on published figures: one row a case, with its
 * whole story up to 31 December 2025. Month by month: asylum and nareis as queues, whose files come out when they end;
 * other work when it is received; what is still open comes last. Only open files are held. Throws RangeError when the
 * options are wrong.
 *
 * What a flat row cannot say is left out: a notice before the last one is a label; decisions withdrawn in appeal, rulings
 * that carry no penalty and costs of proceedings are not there. Families are independent, nobody reacts to amounts, and
 * files that were late when the period began have sent no notice before it. The parameters are tuned on the totals of
 * all four years, so money in a sample proves nothing about a forecast.
 */
export function generateSample(options: SampleOptions): Iterable<SampleRow> {
  const problem = sampleOptionsProblem(options);
  if (problem !== null) throw new RangeError(problem);
  return {
    [Symbol.iterator](): Iterator<SampleRow> {
      const dice = diceFor(options.seed, 4);
      const rows = named(files(flowOf(options), dice));
      return options.dirt ? soil(rows, die(dice, 3)) : rows;
    },
  };
}

function die(dice: readonly Dice[], at: number): Dice {
  const found = dice[at];
  if (found === undefined) throw new RangeError(`There is no source of random numbers ${at}.`);
  return found;
}

function* files(flow: Flow, dice: readonly Dice[]): Generator<SampleFile, undefined, undefined> {
  const asylum = asylumStart(flow.asylum.openAtStart, die(dice, 0));
  const nareis = nareisStart(flow.nareis.openAtStart, die(dice, 1));
  const other = die(dice, 2);
  for (const month of MONTHS) {
    yield* asylumMonth(asylum, month, flow.asylum, die(dice, 0));
    yield* nareisMonth(nareis, month, flow.nareis, die(dice, 1));
    for (let i = flow.regular[month.index] ?? 0; i > 0; i--) yield regularFile(month, other);
    for (let i = flow.naturalisation[month.index] ?? 0; i > 0; i--) yield naturalisationFile(month, other);
    for (let i = flow.objection[month.index] ?? 0; i > 0; i--) yield objectionFile(month, other);
  }
  yield* asylum;
  yield* nareis;
}

const LETTERS: Readonly<Record<Kind, string>> = {
  asylum: 'A',
  nareis: 'N',
  regular: 'R',
  naturalisation: 'K',
  objection: 'B',
};

/** Rows with their ids: a letter for the kind, the year of receipt, a number within both. */
function* named(stories: Iterable<SampleFile>): Generator<SampleRow, undefined, undefined> {
  const used = new Map<string, number>();
  for (const file of stories) {
    const series = `${LETTERS[file.kind]}-${civilOf(file.received).year}`;
    const number = (used.get(series) ?? 0) + 1;
    used.set(series, number);
    yield rowOf(file, `${series}-${String(number).padStart(6, '0')}`);
  }
}
