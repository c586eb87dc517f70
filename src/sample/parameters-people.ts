import type { Share } from './dice.js';
import { inYear, type PerYear } from './period.js';

/** A: applicants of a case; five or more is five to eight. One notice and one penalty a case. */
export const APPLICANTS: readonly Share<readonly [from: number, to: number]>[] = [
  { value: [1, 1], share: 0.72 },
  { value: [2, 2], share: 0.1 },
  { value: [3, 3], share: 0.07 },
  { value: [4, 4], share: 0.06 },
  { value: [5, 8], share: 0.05 },
];

/**
 * A: nationalities of asylum applicants by year, for what is not the same in all (S: 8,900 of 24,780 were Syrian in
 * January–September 2024, 2,400 of 16,600 in 2025).
 */
const BY_YEAR: PerYear<{ readonly SY: number; readonly ER: number; readonly AF: number }> = [
  { SY: 0.36, ER: 0.06, AF: 0.12 },
  { SY: 0.36, ER: 0.06, AF: 0.08 },
  { SY: 0.36, ER: 0.06, AF: 0.05 },
  { SY: 0.36, ER: 0.06, AF: 0.05 },
  { SY: 0.15, ER: 0.14, AF: 0.05 },
];

/** A: the same in all years; `undefined` is unknown or stateless. */
const ALWAYS: readonly Share<string | undefined>[] = [
  { value: 'TR', share: 0.09 },
  { value: 'YE', share: 0.05 },
  { value: 'SO', share: 0.05 },
  { value: 'IQ', share: 0.05 },
  { value: undefined, share: 0.08 },
];

/** A: what makes up the rest; Sudan is there because of its moratorium. */
const others: readonly Share<string | undefined>[] = [
  { value: 'IR', share: 0.2 },
  { value: 'DZ', share: 0.16 },
  { value: 'NG', share: 0.12 },
  { value: 'PK', share: 0.12 },
  { value: 'CO', share: 0.1 },
  { value: 'MA', share: 0.1 },
  { value: 'UG', share: 0.07 },
  { value: 'SD', share: 0.07 },
  { value: 'EG', share: 0.06 },
];

const shares: PerYear<readonly Share<string | undefined>[]> = [
  completed(BY_YEAR[0]),
  completed(BY_YEAR[1]),
  completed(BY_YEAR[2]),
  completed(BY_YEAR[3]),
  completed(BY_YEAR[4]),
];

function completed(own: Readonly<Record<string, number>>): readonly Share<string | undefined>[] {
  const known = [...Object.entries(own).map(([value, share]) => ({ value, share })), ...ALWAYS];
  const rest = known.reduce((left, { share }) => left - share, 1);
  return [...known, ...others.map(({ value, share }) => ({ value, share: share * rest }))];
}

/** The nationalities of asylum applicants by year of receipt. */
export function nationalities(year: number): readonly Share<string | undefined>[] {
  return inYear(shares, year);
}

/** A: courts that hear appeals against the immigration service. */
export const SEATS: readonly Share<string>[] = [
  { value: 'Den Haag', share: 12 },
  { value: 'Amsterdam', share: 12 },
  { value: 'Utrecht', share: 10 },
  { value: 'Arnhem', share: 10 },
  { value: "'s-Hertogenbosch", share: 12 },
  { value: 'Middelburg', share: 8 },
  { value: 'Groningen', share: 8 },
  { value: 'Haarlem', share: 8 },
  { value: 'Rotterdam', share: 8 },
  { value: 'Zwolle', share: 6 },
  { value: 'Roermond', share: 6 },
];
