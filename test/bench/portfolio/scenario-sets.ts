import { baseLaw } from '../../../src/law/base.js';
import { compile } from '../../../src/law/compile.js';
import { months, on, weeks } from '../../../src/law/make.js';
import { abolishAdministrative, abolishCourt } from '../../../src/law/reforms/abolish.js';
import { courtAmounts } from '../../../src/law/reforms/court-amounts.js';
import { withoutExclusion } from '../../../src/law/reforms/restore.js';
import { administrativeTariff } from '../../../src/law/reforms/tariff.js';
import { decisionTerm } from '../../../src/law/reforms/term.js';
import type { LawChange } from '../../../src/law/reforms/types.js';
import type { Lane } from '../../../src/portfolio/lane.js';

const IMMIGRATION = { fields: ['immigration'] } as const;
const ASYLUM = { procedures: ['vw.asylum'] };

/** Sixteen reforms of the administrative tariff: amounts, days, and from a notice on. */
export const TARIFFS: readonly LawChange[] = Array.from({ length: 16 }, (_, i) =>
  i % 4 === 3
    ? administrativeTariff({ from: null, tiers: [{ days: 14 + i, cents: 1_000 + 100 * i, everyDays: 1 }] })
    : administrativeTariff({ from: i % 4 === 2 ? on('2024-01-01') : null, percent: 10 * i + 5 }),
);

/** Sixteen of every kind: four change the term, four exclude the administrative penalty, four the court's, four the tariff. */
export const MIXED: readonly LawChange[] = [
  decisionTerm({ from: null, length: months(15), reach: ASYLUM }),
  decisionTerm({ from: null, length: months(9), reach: ASYLUM }),
  decisionTerm({ from: on('2023-01-01'), length: months(12), reach: ASYLUM }),
  decisionTerm({ from: null, length: weeks(20), reach: { procedures: ['vw.regular', 'vw.mvv'] } }),
  withoutExclusion('vw.penalty.abolished'),
  withoutExclusion('vw.asylum.penalty-suspended'),
  abolishAdministrative({ by: 'notice', from: on('2024-01-01'), reach: IMMIGRATION }),
  abolishAdministrative({ by: 'application', from: on('2023-01-01'), reach: IMMIGRATION }),
  abolishCourt({ by: 'appeal', from: on('2024-06-01'), reach: IMMIGRATION }),
  abolishCourt({ by: 'ruling', from: null, reach: IMMIGRATION }),
  courtAmounts({ by: 'ruling', from: null, reach: IMMIGRATION, amounts: { perDayPercent: 50, maxPercent: 50 } }),
  courtAmounts({
    by: 'ruling',
    from: on('2025-01-01'),
    amounts: { perDayAtMostCents: 5_000, maxAtMostCents: 375_000 },
  }),
  ...TARIFFS.slice(0, 4),
];

export function lanesFor(changes: readonly LawChange[]): readonly Lane[] {
  const lanes = changes.map((change, i) => ({ name: `reform ${i + 1}`, book: compile(change(baseLaw)) }));
  return [{ name: 'baseline', book: compile(baseLaw) }, ...lanes];
}
