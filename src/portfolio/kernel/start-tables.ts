import { FOREVER } from '../../calendar/forever.js';
import { type Rulebook, START, type TermRules } from '../../law/rulebook.js';
import { SLOT } from '../../law/slots.js';
import { START_FACT, START_FACTS } from '../columns.js';
import { type KernelTables, MODE, type OriginTables, PACKED } from './table-types.js';

/** From what day each term counts. */
export function startTables(terms: readonly TermRules[], book: Rulebook) {
  const tables = {
    fromLodging: new Uint8Array(terms.length),
    restarts: new Uint8Array(terms.length),
    mode: new Uint8Array(terms.length * START_FACTS),
  };
  const asylum = book.slots[SLOT.asylumFromLodging] === 1;
  terms.forEach((term, i) => {
    const lodging = term.start === START.lodging || term.start === START.responsibilityOrLodging;
    tables.fromLodging[i] = lodging || (asylum && term.start === START.responsibility) ? 1 : 0;
    tables.restarts[i] = term.restartsOnSupplement ? 1 : 0;
    tables.mode.set(modesOf(term), i * START_FACTS);
  });
  return tables;
}

/** The tables above once more, put together for the main loop. */
export function originTables(
  { term, second, third }: Pick<KernelTables, 'term' | 'second' | 'third'>,
  mode: Uint8Array,
  { length, rollMask }: Pick<KernelTables, 'length' | 'rollMask'>,
): OriginTables {
  const origins = term.length * START_FACTS;
  const tables = { second: new Int32Array(origins), packed: new Int32Array(origins * 2) };
  for (let o = 0; o < origins; o++) {
    const p = Math.floor(o / START_FACTS);
    tables.second[o] = second[p]!;
    for (let version = 0; version < (second[p] === FOREVER ? 1 : 2); version++) {
      const k = term[p]! + version;
      const how = mode[k * START_FACTS + (o % START_FACTS)]!;
      const months = length[k]! >> 16;
      const days = length[k]! & 0xffff;
      if (months > PACKED.monthsMask || days > PACKED.daysMask)
        throw new RangeError('a term is too long for the tables');
      const leftOut = (how === MODE.start ? 1 : 0) | (how === MODE.received ? 2 : 0);
      const word =
        (leftOut * PACKED.leftOut) | (months << PACKED.monthsShift) | (rollMask[k]! << PACKED.rollShift) | days;
      // A row that may have the third term takes the step more.
      const steps = how > MODE.later || (version === 1 && third[p] !== FOREVER);
      tables.packed[o * 2 + version] = steps ? PACKED.stepMore : word;
    }
  }
  return tables;
}

function modesOf(term: TermRules): Uint8Array {
  const modes = new Uint8Array(START_FACTS);
  if (term.start === START.namedDay) modes.fill(MODE.unknown);
  else if (term.start === START.lodgingPeriod) {
    modes.fill(MODE.unknown);
    modes[START_FACT.contestedDecision] = MODE.announced;
    modes[START_FACT.objectionPeriodEnded] = MODE.lodgingEnded;
  } else if (term.start === START.payment) modes[START_FACT.feePaid] = MODE.later;
  else if (term.start === START.responsibility || term.start === START.responsibilityOrLodging)
    modes[START_FACT.responsibleSince] = MODE.start;
  return modes;
}
