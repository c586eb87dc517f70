import { asDay } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { NONE } from '../facts/facts.js';
import type { Chain } from '../facts/workspace.js';
import type { Rulebook } from '../law/rulebook.js';
import { type Recorder, slot } from './recorder.js';
import { rollEnd } from './roll.js';

/** Puts the end of a chain on a day, with nothing on top. */
export function anchor(chain: Chain, day: number): void {
  chain.base = day;
  chain.run = 0;
  chain.end = day;
  chain.rolls = false;
}

/**
 * Adds a link. Months that follow months are added once from where they began and clipped once (31 May + 6 + 9 months =
 * 31 August); days and weeks are added to the end. `rolls`: the Atw covers this link, or the term is one of EU law.
 */
export function addLink(chain: Chain, months: number, days: number, rolls: boolean): void {
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
  chain.rolls = rolls;
}

/**
 * Before another link is added, under the reading that rolls each link: the end so far moves to a working day. Months
 * that follow count from there. `kind` is a code of ROLL; `rec` also gets the move, when `shown`.
 */
export function rollLastLink(chain: Chain, kind: number, book: Rulebook, rec: Recorder | null, shown: boolean): void {
  if (!chain.rolls) return;
  const rolled = rollEnd(book, null, kind, chain.end);
  if (rolled === chain.end || slot(book, rec, 'rollEachLink') === 0) return;
  if (shown) rollEnd(book, rec, kind, chain.end);
  anchor(chain, rolled);
}

/** The end of links (months, days, 1 when the roll covers it; in turn) counted from a day. */
export function endOfLinks(from: number, links: readonly number[], kind: number, book: Rulebook): number {
  const chain: Chain = { base: from, run: 0, end: from, rolls: false };
  for (let i = 0; i < links.length; i += 3) {
    rollLastLink(chain, kind, book, null, false);
    addLink(chain, links[i] as number, links[i + 1] as number, links[i + 2] === 1);
  }
  return chain.end;
}
