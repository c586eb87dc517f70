import { FOREVER } from '../calendar/forever.js';
import type { Facts, OrderFacts } from '../facts/facts.js';
import { EVERY_NATION, type ProcedureRules, type Rulebook } from '../law/rulebook.js';
import { type Columns, NONE } from './columns.js';

/** Rows of which the packed tables do not tell the whole law: those with an order, with a notice, or all. */
const LEFT = { order: 1, notice: 2, all: 4 } as const;

const bitsOf = new WeakMap<Rulebook, Uint8Array>();

/** By procedure: which plain rows a reform leaves to the rules. */
function leftRows(book: Rulebook): Uint8Array {
  const known = bitsOf.get(book);
  if (known !== undefined) return known;
  const stop = book.moratoria.some(({ nation }) => nation === EVERY_NATION);
  const bits = Uint8Array.from(book.procedures, (p) => (stop && p.decrees ? LEFT.all : 0) | penaltyBits(p));
  bitsOf.set(book, bits);
  return bits;
}

/** A reform of the court penalty touches rows with an order; one of both penalties also rows with a notice. */
function penaltyBits({ reformed }: ProcedureRules): number {
  if (reformed === null) return 0;
  const { administrativeStopsOn, courtStopsOn, courtExclusions, courtAmounts, caps } = reformed;
  if (administrativeStopsOn < FOREVER || caps.length > 0) return LEFT.order | LEFT.notice;
  return courtStopsOn < FOREVER || courtExclusions.length > 0 || courtAmounts.length > 0 ? LEFT.order : 0;
}

/** Leaves to the rules the rows of a block that a reform touches in a way that the kernel does not know. */
export function leaveReformed(c: Columns, book: Rulebook, done: Uint8Array): void {
  const bits = leftRows(book);
  if (bits.every((b) => b === 0)) return;
  for (let i = 0; i < c.count; i++) {
    const b = bits[c.procedure[i]!]!;
    if (b === 0) continue;
    const order = (b & LEFT.order) !== 0 && c.orderOn[i] !== NONE;
    const notice = (b & LEFT.notice) !== 0 && c.notice[i] !== NONE;
    if (order || notice || (b & LEFT.all) !== 0) done[i] = 0;
  }
}

/** Does a reform turn on the day of an appeal that this file tells? The columns do not hold it. */
export function appealDecides(facts: Facts, book: Rulebook): boolean {
  const reformed = book.procedures[facts.procedure]?.reformed ?? null;
  if (reformed === null || facts.orders.length === 0) return false;
  if (!facts.orders.some(({ appealOn }: OrderFacts) => appealOn !== NONE)) return false;
  return [...reformed.courtExclusions, ...reformed.courtAmounts].some(({ pivot }) => pivot === 'appeal');
}
