import { asDay } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { NONE } from '../facts/facts.js';
import type { Chain } from '../facts/outcome.js';

/** Puts the end of a chain on a day, with nothing on top. */
export function anchor(chain: Chain, day: number): void {
  chain.base = day;
  chain.run = 0;
  chain.end = day;
}

/**
 * Adds a link. Months that follow months are added once from where they began and clipped once (31 May + 6 + 9 months =
 * 31 August); days and weeks are added to the end.
 */
export function addLink(chain: Chain, months: number, days: number): void {
  if (chain.end === NONE) return;
  if (months > 0) {
    if (chain.run === 0) chain.base = chain.end;
    chain.run += months;
    chain.end = addMonths(asDay(chain.base), chain.run, 'clip');
  }
  if (days > 0) {
    chain.end += days;
    chain.run = 0;
  }
}

/** The end of links (months, days in turn) counted from a day. */
export function endOfLinks(from: number, links: readonly number[]): number {
  const chain: Chain = { base: from, run: 0, end: from };
  for (let i = 0; i + 1 < links.length; i += 2) addLink(chain, links[i] as number, links[i + 1] as number);
  return chain.end;
}
