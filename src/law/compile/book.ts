import { byReadings } from '../by-readings.js';
import type { Readings } from '../interpretation.js';
import type { LawSet } from '../law-set.js';
import { rollTable } from '../roll.js';
import { CITED, type Rulebook } from '../rulebook.js';
import { collectiveRules, moratoriumRules, nationsOf } from './decrees.js';
import { procedureRules } from './procedure.js';
import { type Provisions, positionOf, provisionsOf } from './provisions.js';
import { slotValues } from './slots.js';

/**
 * Makes rulebooks of one law set, for full sets of readings. What does not hang on readings, or hangs on the same ones, is
 * shared by all of them.
 */
export function bookMaker(lawSet: LawSet): (readings: Readings) => Rulebook {
  const provisions = provisionsOf(lawSet);
  const nationIndex = nationsOf(lawSet, provisions);
  const same = {
    law: lawSet,
    roll: rollTable(new Set(lawSet.equatedDays.flatMap((e) => e.days as readonly number[])), lawSet.equatedKnownTo),
    procedureIndex: new Map(lawSet.procedures.map((p, i) => [p.key, i])),
    nationIndex,
    provisions: provisions.list,
    provisionIndex: provisions.index,
    cite: citations(provisions),
  };
  const procedures = byReadings((readings) => lawSet.procedures.map((p) => procedureRules(p, provisions, readings)));
  const collective = byReadings((readings) => collectiveRules(lawSet, provisions, readings));
  const moratoria = byReadings((readings) => moratoriumRules(lawSet, provisions, nationIndex, readings));
  return (readings) => ({
    ...same,
    readings,
    slots: slotValues(readings),
    procedures: procedures(readings),
    collective: collective(readings),
    moratoria: moratoria(readings),
  });
}

function citations(provisions: Provisions): Rulebook['cite'] {
  const cited = Object.entries(CITED).map(([name, id]) => [name, positionOf(provisions, id)] as const);
  return Object.fromEntries(cited) as Rulebook['cite'];
}
