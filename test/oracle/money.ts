import type { Euros } from './types.js';

/** Whole cents of an amount in euros, read from its text so that no fraction is ever computed. */
export function centsOf(amount: Euros): number {
  const [euros, decimals = ''] = String(amount).split('.');
  return Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
}

/** Equal shares; cents that are left over go to the first. */
export function sharesOf(cents: number, count: number): number[] {
  const each = Math.floor(cents / count);
  const spare = cents - each * count;
  return Array.from({ length: count }, (_, index) => (index < spare ? each + 1 : each));
}
