import { describe, expect, it } from 'vitest';
import { asDay, isoOf } from '../../src/calendar/day.js';
import { NONE } from '../../src/facts/facts.js';
import type { Chain } from '../../src/facts/workspace.js';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import { ROLL } from '../../src/law/rulebook.js';
import { addLink, anchor, endOfLinks, rollLastLink } from '../../src/rules/chain.js';
import { book, day } from './payment-support.js';

const each = compile(baseLaw, { rollEachLink: true });

type Link = readonly [months: number, days: number];

function chainFrom(from: string): Chain {
  const chain: Chain = { base: 0, run: 99, end: 0, rolls: true };
  anchor(chain, from === 'none' ? NONE : day(from));
  return chain;
}

/** The end of a chain of links that the Atw covers, rolled under the reading that rolls each link. */
function end(from: string, links: readonly Link[], under = book, kind: number = ROLL.atw): string | null {
  const chain = chainFrom(from);
  for (const [months, days] of links) {
    rollLastLink(chain, kind, under, null, false);
    addLink(chain, months, days, true);
  }
  return chain.end === NONE ? null : isoOf(asDay(chain.end));
}

describe('links', () => {
  it('of months that follow months are added once, from where they began', () => {
    expect(
      end('2023-05-31', [
        [6, 0],
        [9, 0],
      ]),
    ).toBe('2024-08-31');
    expect(end('2023-05-31', [[6, 0]])).toBe('2023-11-30');
  });

  it('of days are added to the end, and months after them count from there', () => {
    // 31 January + 1 month = 28 February; + 14 days = 14 March; + 1 month = 14 April.
    expect(
      end('2023-01-31', [
        [1, 0],
        [0, 14],
      ]),
    ).toBe('2023-03-14');
    expect(
      end('2023-01-31', [
        [1, 0],
        [0, 14],
        [1, 0],
      ]),
    ).toBe('2023-04-14');
    expect(
      end('2023-01-31', [
        [1, 3],
        [1, 0],
      ]),
    ).toBe('2023-04-03');
  });

  it('of nothing change nothing', () =>
    expect(
      end('2023-01-31', [
        [1, 0],
        [0, 0],
        [1, 0],
      ]),
    ).toBe('2023-03-31'));

  it('on top of a day that is not known give none', () => {
    expect(
      end('none', [
        [1, 0],
        [0, 14],
      ]),
    ).toBeNull();
    expect(
      end(
        'none',
        [
          [1, 0],
          [0, 14],
        ],
        each,
      ),
    ).toBeNull();
  });

  it('are counted anew from another day', () => {
    // 31 May + 6 + 9 months; 1 June + 14 days + 1 month.
    const from = (iso: string, ...links: readonly number[]) =>
      isoOf(asDay(endOfLinks(day(iso), links, ROLL.none, book)));
    expect(from('2023-05-31', 6, 0, 0, 9, 0, 0)).toBe('2024-08-31');
    expect(from('2023-06-01', 0, 14, 1, 1, 0, 0)).toBe('2023-07-15');
    expect(from('2023-06-01')).toBe('2023-06-01');
  });
});

describe('a link before another one, under rollEachLink', () => {
  // Wednesday 17 January 2024 + 52 days = Saturday 9 March, moved to Monday 11 March; + 1 month = Thursday 11 April.
  const links: readonly Link[] = [
    [0, 52],
    [1, 0],
  ];

  it('moves to a working day', () => {
    expect(end('2024-01-17', links)).toBe('2024-04-09');
    expect(end('2024-01-17', links, each)).toBe('2024-04-11');
    expect(isoOf(asDay(endOfLinks(day('2024-01-17'), [0, 52, 1, 1, 0, 1], ROLL.atw, each)))).toBe('2024-04-11');
  });

  it('does not move when the Atw does not cover it, or nothing of the term rolls', () => {
    expect(isoOf(asDay(endOfLinks(day('2024-01-17'), [0, 52, 0, 1, 0, 1], ROLL.atw, each)))).toBe('2024-04-09');
    expect(end('2024-01-17', links, each, ROLL.none)).toBe('2024-04-09');
  });

  it('is not moved again as the last one', () => {
    expect(end('2024-01-17', [[0, 52]], each)).toBe('2024-03-09');
    expect(isoOf(asDay(endOfLinks(day('2024-01-17'), [0, 52, 1], ROLL.atw, each)))).toBe('2024-03-09');
  });

  it('counts from a day that is itself no link: Saturday 9 March + 14 days', () => {
    expect(isoOf(asDay(endOfLinks(day('2024-03-09'), [0, 14, 1], ROLL.atw, each)))).toBe('2024-03-23');
  });
});
