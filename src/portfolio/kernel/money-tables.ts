import { ROLL_MASK } from '../../calendar/table.js';
import type { Rulebook, TariffRules } from '../../law/rulebook.js';
import { SLOT } from '../../law/slots.js';
import type { Lengths } from '../columns.js';
import { pack } from './term-tables.js';

export function tariffTables(tiers: readonly TariffRules[]) {
  const cents = new Int32Array(Math.max(1, tiers.length) * 64);
  const tariffDays = new Int32Array(tiers.length);
  tiers.forEach((tariff, i) => {
    let sum = 0;
    let day = 0;
    for (const tier of tariff.tiers) for (let d = 0; d < tier.days; d++) cents[i * 64 + ++day] = sum += tier.cents;
    cents.fill(sum, i * 64 + day, i * 64 + 64);
    tariffDays[i] = day;
  });
  return { cents, tariffDays, tiers };
}

export function courtTables(lengths: Lengths, book: Rulebook) {
  const rolled = book.slots[SLOT.rollCourtTerm] === 1 ? ROLL_MASK : 0;
  return {
    courtLength: Int32Array.from(lengths.list, (l) => pack(l.months, l.days)),
    courtMask: Int32Array.from(lengths.list, (l) => (l.covered ? rolled : 0)),
  };
}
