import { scaleOf } from './flow.js';
import type { SampleOptions } from './options.js';
import { NATIONAL_SHARE } from './parameters-flow.js';
import type { SampleRow } from './row.js';
import { seen } from './seen.js';
import { type Tolerance, targets } from './targets.js';

/** One line of the acceptance table: a published figure, scaled to the portfolio, and what the portfolio has. */
export interface AcceptanceLine {
  readonly quantity: string;
  readonly target: number;
  readonly found: number;
  readonly tolerance: Tolerance;
  /** Null where nothing was published to compare with. */
  readonly met: boolean | null;
}

/** How a portfolio compares with what was published; calibrated when every line that has a tolerance is met. */
export interface Acceptance {
  readonly lines: readonly AcceptanceLine[];
  readonly calibrated: boolean;
}

/**
 * Compares a portfolio without dirt with the published figures, scaled to its size, while its rows go by: all must have
 * been seen before the result is asked for. Holds no row. Small portfolios miss lines by chance; one that does still
 * serves where only its size matters.
 */
export class AcceptanceCheck {
  readonly #list = targets();
  readonly #scale: number;

  constructor(options: Pick<SampleOptions, 'rows' | 'preset'>) {
    this.#scale = scaleOf(options) / NATIONAL_SHARE;
  }

  /** The same rows, each looked at when it is taken. */
  *watch(rows: Iterable<SampleRow>): Generator<SampleRow, undefined, undefined> {
    for (const row of rows) {
      const file = seen(row);
      for (const { measure } of this.#list) measure.see(file);
      yield row;
    }
  }

  result(): Acceptance {
    const lines = this.#list.map(({ quantity, target, tolerance, measure, scales }) => {
      const wanted = scales ? target * this.#scale : target;
      const found = measure.found();
      return { quantity, target: wanted, found, tolerance, met: isMet(found, wanted, tolerance) };
    });
    return { lines, calibrated: lines.every(({ met }) => met !== false) };
  }
}

/** The comparison of all these rows; reads them once. */
export function acceptance(rows: Iterable<SampleRow>, options: Pick<SampleOptions, 'rows' | 'preset'>): Acceptance {
  const check = new AcceptanceCheck(options);
  for (const _ of check.watch(rows));
  return check.result();
}

function isMet(found: number, target: number, tolerance: Tolerance): boolean | null {
  switch (tolerance.kind) {
    case 'none':
      return null;
    case 'amount':
      return Math.abs(found - target) <= tolerance.by;
    case 'share':
      return Math.abs(found - target) <= tolerance.by * target;
    case 'factor':
      return found <= target * tolerance.by && found >= target / tolerance.by;
  }
}

/** The table as text, a line a quantity and a last one for the verdict; misses are marked. */
export function acceptanceTable({ lines, calibrated }: Acceptance): string {
  const width = Math.max(...lines.map(({ quantity }) => quantity.length));
  const rows = lines.map(({ quantity, target, found, tolerance, met }) => {
    const numbers = `${short(target).padStart(9)} ${short(found).padStart(9)}`;
    const verdict = met === null ? '' : met ? 'met' : 'MISSED';
    return `${quantity.padEnd(width)} ${numbers}  ${allowed(tolerance).padEnd(12)} ${verdict}`.trimEnd();
  });
  const head = `${'quantity'.padEnd(width)} ${'target'.padStart(9)} ${'found'.padStart(9)}  tolerance`;
  return [head, ...rows, `calibrated: ${calibrated}`, ''].join('\n');
}

function short(value: number): string {
  return value !== 0 && Math.abs(value) < 20 ? value.toFixed(2) : value.toFixed(0);
}

function allowed(tolerance: Tolerance): string {
  if (tolerance.kind === 'none') return 'none';
  if (tolerance.kind === 'share') return `${Math.round(tolerance.by * 100)} %`;
  return tolerance.kind === 'factor' ? `factor ${tolerance.by}` : `+/- ${tolerance.by}`;
}
