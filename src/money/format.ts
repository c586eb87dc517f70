import type { Cents } from './cents.js';

/** The language in which an amount is shown. */
export type MoneyLanguage = 'nl' | 'en';

/** Euros as plain decimal text with two decimals, for files: `1442.00`, `-0.05`. */
export function eurosText(cents: Cents): string {
  return `${cents < 0 ? '-' : ''}${wholeEuros(cents)}.${decimals(cents)}`;
}

/** Euros for a reader, with an ordinary blank: `€ 1.442,00` in Dutch, `€1,442.00` in English; `€ -5,00` and `-€5.00`. */
export function formatEuros(cents: Cents, language: MoneyLanguage): string {
  const sign = cents < 0 ? '-' : '';
  const dutch = language === 'nl';
  const grouped = String(wholeEuros(cents)).replace(/\B(?=(\d{3})+$)/g, dutch ? '.' : ',');
  return dutch ? `€ ${sign}${grouped},${decimals(cents)}` : `${sign}€${grouped}.${decimals(cents)}`;
}

function wholeEuros(cents: Cents): number {
  const amount = Math.abs(cents);
  return (amount - (amount % 100)) / 100;
}

function decimals(cents: Cents): string {
  return String(Math.abs(cents) % 100).padStart(2, '0');
}
