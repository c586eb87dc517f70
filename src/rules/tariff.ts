import type { Facts } from '../facts/facts.js';
import type { Segment, Track } from '../facts/outcome.js';
import type { ProcedureRules, Rulebook, TariffRules, Tier } from '../law/rulebook.js';
import { type Recorder, slot } from './recorder.js';

/** What a day of the administrative penalty costs in one case. */
export interface Price {
  readonly tariff: TariffRules;
  readonly tiers: readonly Tier[];
  /** Maximum in cents. */
  readonly maxCents: number;
  /** −1, or the lower maximum that the amount at stake sets. */
  readonly limit: number;
}

/** The tariff in force on the day the notice was received (Awb 4:17(2)); undefined where none is. */
export function tariffOn(procedure: ProcedureRules, day: number): TariffRules | undefined {
  for (let i = 0; i < procedure.tariffs.length; i++) {
    const tariff = procedure.tariffs[i] as TariffRules;
    if (tariff.from <= day && day <= tariff.to) return tariff;
  }
  return undefined;
}

/**
 * The tariff after that of the notice, where penalty days reach into it and, as a reading, the new amounts hold for all
 * days; null where the penalty keeps the amounts of its notice.
 */
export function laterTariff(
  procedure: ProcedureRules,
  own: TariffRules,
  { segments }: Track,
  book: Rulebook,
  rec: Recorder | null,
): TariffRules | null {
  if (segments.count === 0) return null;
  if ((segments.items[segments.count - 1] as Segment).to <= own.to) return null;
  const later = tariffOn(procedure, own.to + 1);
  return later !== undefined && slot(book, rec, 'newTariffForAll') === 1 ? later : null;
}

/** The price of the days of one penalty under a tariff. */
export function priceOf(facts: Facts, tariff: TariffRules, book: Rulebook, rec: Recorder | null): Price {
  if (tariff.weekly) slot(book, rec, 'startedWeek');
  const limit = limitOf(facts, tariff);
  const times = facts.applicants > 1 && slot(book, rec, 'penaltyEach') === 1 ? facts.applicants : 1;
  const maxCents = (limit < 0 ? tariff.maxCents : Math.min(limit, tariff.maxCents)) * times;
  return {
    tariff,
    tiers: times === 1 ? tariff.tiers : tariff.tiers.map((t) => ({ ...t, cents: t.cents * times })),
    maxCents,
    limit: limit < 0 ? -1 : maxCents,
  };
}

/** The maximum that a small amount at stake sets (allowances, Awir 12(2)); −1 = none. */
function limitOf(facts: Facts, tariff: TariffRules): number {
  if (facts.amountAtStake < 0) return -1;
  for (const { belowCents, maxCents } of tariff.limits) if (facts.amountAtStake < belowCents) return maxCents;
  return -1;
}
