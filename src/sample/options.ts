/** Which portfolio: `real` has the five kinds of immigration work, `late` only the two kinds that cost penalties. */
export type SamplePreset = 'real' | 'late';

/** What portfolio to invent. The same options give the same rows, byte for byte. */
export interface SampleOptions {
  /** Number of rows, a whole number from 0; all flows scale with it. */
  readonly rows: number;
  /** Seed of the random numbers, a whole number within 32 bits. */
  readonly seed: number;
  readonly preset: SamplePreset;
  /** Whether faults and oddities are planted, each named in the label `dirt`. */
  readonly dirt: boolean;
}

/** What is wrong with the options, as a sentence; null when nothing is. */
export function sampleOptionsProblem(options: SampleOptions): string | null {
  if (!Number.isSafeInteger(options.rows) || options.rows < 0) {
    return `The number of rows must be a whole number from 0, not ${options.rows}.`;
  }
  if (!Number.isInteger(options.seed) || options.seed < -(2 ** 31) || options.seed >= 2 ** 32) {
    return `The seed must be a whole number from ${-(2 ** 31)} to ${2 ** 32 - 1}, not ${options.seed}.`;
  }
  return null;
}
