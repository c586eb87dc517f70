import { ROLL_MASK } from '../../calendar/table.js';
import { ROLL, type Rulebook, type TermRules } from '../../law/rulebook.js';
import { SLOT } from '../../law/slots.js';
import type { Length, Lengths } from '../columns.js';

export function pack(months: number, days: number): number {
  return (months << 16) | days;
}

export function termTables(terms: readonly TermRules[], lengths: Lengths, book: Rulebook) {
  const n = terms.length;
  const count = lengths.list.length;
  const tables = {
    length: new Int32Array(n),
    lodging: new Int32Array(n),
    rollMask: new Int32Array(n),
    first: new Int32Array(n * count),
    rest: new Int32Array(n * count),
    chainMask: new Int32Array(n * count),
  };
  terms.forEach((term, i) => {
    tables.length[i] = pack(term.months, term.days);
    tables.lodging[i] = term.lodgingDays;
    tables.rollMask[i] = rolls(term, term.covered, book) ? ROLL_MASK : 0;
    for (const [j, length] of lengths.list.entries()) chain(term, length, i * count + j, book, tables);
  });
  return tables;
}

function rolls(term: TermRules, covered: boolean, book: Rulebook): boolean {
  if (term.roll === ROLL.eu) return book.slots[SLOT.rollEuTerm] === 1;
  return term.roll === ROLL.atw && covered && book.slots[SLOT.rollDecisionTerm] === 1;
}

interface ChainTables {
  readonly first: Int32Array;
  readonly rest: Int32Array;
  readonly chainMask: Int32Array;
}

/** A term and an extension as one chain: months that follow months are added once; 90 days and P3M as the reading says. */
function chain(term: TermRules, length: Length, at: number, book: Rulebook, out: ChainTables): void {
  const ninety = term.months === 0 && term.days === 90 && length.months === 3 && length.days === 0;
  const sixMonths = ninety && book.slots[SLOT.ninetyDaysAsMonths] === 1;
  const merged = term.days === 0 && length.days === 0;
  out.first[at] = sixMonths ? pack(6, 0) : merged ? pack(term.months + length.months, 0) : pack(term.months, term.days);
  out.rest[at] = sixMonths || merged ? 0 : pack(length.months, length.days);
  out.chainMask[at] = !sixMonths && rolls(term, term.covered && length.covered, book) ? ROLL_MASK : 0;
  if (sixMonths && term.roll === ROLL.eu) out.chainMask[at] = rolls(term, false, book) ? ROLL_MASK : 0;
}
