import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { assessSlowly } from './assess.js';
import { generateHistory } from './generate.js';
import { PROCEDURES } from './procedures.js';

const HISTORIES = 5000;
const AT_LEAST = 5;

/** How often a procedure comes, and in how many histories its term is known, its penalty runs or it is excluded. */
interface Tally {
  histories: number;
  known: number;
  answered: number;
}

const tallies = new Map<string, Tally>();
for (let seed = 1; seed <= HISTORIES; seed++) {
  const { case: file, at, interpretations } = generateHistory(seed);
  const { deadline, administrative } = assessSlowly(file, { at, interpretations });
  const tally = tallies.get(file.procedure) ?? { histories: 0, known: 0, answered: 0 };
  tallies.set(file.procedure, tally);
  tally.histories++;
  if (deadline !== null) tally.known++;
  if (administrative.applies === true || administrative.state === 'excluded') tally.answered++;
}

describe('the slow counting and the catalogue', () => {
  const keys = baseLaw.procedures.map(({ key }) => key);

  it('know the same procedures', () => {
    expect(Object.keys(PROCEDURES).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s is generated, its term is known and its penalty decided', (key) => {
    const { histories, known, answered } = tallies.get(key) ?? { histories: 0, known: 0, answered: 0 };
    expect({ histories: histories >= AT_LEAST, known: known >= AT_LEAST, answered: answered >= 1 }).toEqual({
      histories: true,
      known: true,
      answered: true,
    });
  });
});
