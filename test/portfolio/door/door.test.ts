import { describe, expect, it } from 'vitest';
import { FLAT_COLUMNS } from '../../../src/case/flat-form.js';
import { fold } from '../../../src/case/fold.js';
import type { Facts } from '../../../src/facts/facts.js';
import { baseLaw } from '../../../src/law/base.js';
import { compile } from '../../../src/law/compile.js';
import { on } from '../../../src/law/make.js';
import { FlatDoor } from '../../../src/portfolio/door/door.js';
import type { FlatRow } from '../../../src/portfolio/input.js';
import { assessPortfolio } from '../../../src/portfolio/portfolio.js';
import { readInput } from '../../../src/portfolio/read-input.js';
import { type Dice, diceOf } from '../../oracle/dice.js';
import { type History, linesOf } from '../../rulings/shared-cases.js';
import { flatRowOf } from '../flat-rows.js';
import { plainCase } from '../plain-cases.js';

const AT = on('2024-06-30');
const BOOK = compile(baseLaw);
const DEEP = process.env['DWANGSOM_DEEP'] === '1';
const COUNT = DEEP ? 100_000 : 6_000;

/** Values that a cell may hold in the wild, right and wrong. */
const CELLS = [
  ...[
    '',
    ' ',
    '2024-02-30',
    '2024-02-29',
    '2023-1-5',
    '01-02-2023',
    '2023-05-01T12:00:00Z',
    '2023-05-01T12:00',
    '2099-01-01',
  ],
  ...[
    '1969-12-31',
    '1899-12-31',
    '2200-01-01',
    'P6W',
    'P3M',
    'p6w',
    'P1M2D',
    'P9999D',
    'P101Y',
    '0',
    '1',
    '01',
    '1000',
    '1001',
  ],
  ...[
    '100',
    '100.5',
    '100,50',
    '99.999',
    '-5',
    '1e3',
    '100000',
    '100001',
    '99999999999',
    'SY',
    'sy',
    'ONB',
    'NL ',
    'supplement',
  ],
  ...[
    'consent',
    'toString',
    'x'.repeat(201),
    'x'.repeat(1001),
    'a\u0000b',
    'a\u202eb',
    'é',
    '__proto__',
    'awb.application',
  ],
  ...['vw.asylum', 'awb.nothing', null, 5, 2.5, true, ['2023-01-01'], { a: 1 }],
];

const HISTORIES = linesOf<History>('./histories.ndjson').map((history) => history.case);

const ROWS = [...HISTORIES, ...Array.from({ length: 4_000 }, (_, seed) => plainCase(seed + 1))].flatMap((file) => {
  const row = flatRowOf(file);
  return row === null ? [] : [row];
});

function rowAt(seed: number): FlatRow {
  return ROWS[(seed * 7_919) % ROWS.length] ?? {};
}

function mutated(row: FlatRow, dice: Dice): FlatRow {
  const changed: Record<string, unknown> = { ...row };
  for (let n = dice.int(0, 2); n > 0; n--) {
    const column = dice.pick([...FLAT_COLUMNS, ...Object.keys(row), 'body', 'seat']);
    const other = row[dice.pick(Object.keys(row))];
    changed[column] = dice.percent(25) ? other : dice.pick(CELLS);
  }
  return changed as FlatRow;
}

/** Facts without the positions of events, which a flat row does not have. */
function bare(facts: Facts): unknown {
  return JSON.parse(JSON.stringify(facts, (key, value: unknown) => (key === 'index' ? 0 : value)));
}

describe('the quick door for flat rows', () => {
  it('accepts nothing that the slow way refuses, and makes the same facts', () => {
    let accepted = 0;
    for (let seed = 1; seed <= COUNT; seed++) {
      const row = mutated(rowAt(seed), diceOf(seed));
      const names = Object.keys(row);
      const facts = new FlatDoor(names, [], BOOK, AT).facts(names.map((name) => row[name]));
      if (facts === null) continue;
      accepted++;
      const read = readInput({ kind: 'value', line: 1, value: row }, {});
      if (!read.ok) throw new Error(`${JSON.stringify(row)} is refused: ${read.reject.message}`);
      expect(bare(facts), `seed ${seed}: ${JSON.stringify(row)}`).toEqual(bare(fold(read.case, AT, BOOK).facts));
    }
    expect(accepted / COUNT).toBeGreaterThan(0.3);
  });

  it('changes no result: rows that must take the slow way because of one column give the same', () => {
    const rows = Array.from({ length: 1_500 }, (_, seed) => mutated(rowAt(seed + 1), diceOf(seed + 7)));
    const by = ['procedure', 'body'];
    const quick = assessPortfolio(rows, { at: AT, by });
    // A row made with a class of its own takes the slow way.
    const slow = assessPortfolio(
      rows.map((row) => Object.assign(Object.create(null), row)),
      { at: AT, by },
    );
    expect(quick).toEqual(slow);
  });
});
