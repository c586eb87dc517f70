import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eurosText, formatEuros } from '../../src/money/format.js';
import { anyCents, cents, patient, runs } from './support.js';

describe('an amount as text', patient, () => {
  it.each([
    [0, '0.00', '€ 0,00', '€0.00'],
    [5, '0.05', '€ 0,05', '€0.05'],
    [99_999, '999.99', '€ 999,99', '€999.99'],
    [144_200, '1442.00', '€ 1.442,00', '€1,442.00'],
    [123_456_789_012, '1234567890.12', '€ 1.234.567.890,12', '€1,234,567,890.12'],
    [-500, '-5.00', '€ -5,00', '-€5.00'],
    [-5, '-0.05', '€ -0,05', '-€0.05'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91', '€ 90.071.992.547.409,91', '€90,071,992,547,409.91'],
  ])('%i cents', (amount, plain, dutch, english) => {
    expect(eurosText(cents(amount))).toBe(plain);
    expect(formatEuros(cents(amount), 'nl')).toBe(dutch);
    expect(formatEuros(cents(amount), 'en')).toBe(english);
  });

  it('agrees with Intl, which the library does not use', () => {
    const small = anyCents.map((amount) => cents(amount % 100_000_000_000));
    const options = { style: 'currency', currency: 'EUR' } as const;
    const dutch = new Intl.NumberFormat('nl-NL', options);
    const english = new Intl.NumberFormat('en-IE', options);
    fc.assert(
      fc.property(small, (amount) => {
        expect(formatEuros(amount, 'nl')).toBe(dutch.format(amount / 100).replace('\u00a0', ' '));
        expect(formatEuros(amount, 'en')).toBe(english.format(amount / 100));
      }),
      runs,
    );
  });
});
