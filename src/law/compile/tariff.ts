import type { Readings } from '../interpretation.js';
import type { Procedure } from '../procedure.js';
import type { TariffRules, Tier } from '../rulebook.js';
import { type InForce, inForce, type Provisions } from './provisions.js';

type Limits = TariffRules['limits'];

/** The amounts of the administrative penalty of a procedure, one for each version of its tariff. */
export function tariffRules(procedure: Procedure, provisions: Provisions, readings: Readings): readonly TariffRules[] {
  const limits = limitsOf(procedure, provisions);
  const started = readings['startedWeek'] !== false;
  return inForce<readonly Tier[]>(provisions, procedure.tariff).map((version) => tariffRule(version, limits, started));
}

function limitsOf({ limits }: Procedure, provisions: Provisions): Limits {
  return limits === undefined ? [] : (inForce<Limits>(provisions, limits)[0]?.value ?? []);
}

function tariffRule(
  { value: tiers, from, to, provision, version }: InForce<readonly Tier[]>,
  limits: Limits,
  startedWeekCounts: boolean,
): TariffRules {
  return {
    from,
    to,
    provision,
    version,
    tiers: startedWeekCounts ? tiers : tiers.flatMap(wholeWeeks),
    maxCents: tiers.reduce((sum, t) => sum + Math.ceil(t.days / t.everyDays) * t.cents, 0),
    days: tiers.reduce((sum, t) => sum + t.days, 0),
    weekly: tiers.some((t) => t.everyDays !== 1),
    limits,
  };
}

/** A tier a week as days: nothing until the week is whole. */
function wholeWeeks(tier: Tier): readonly Tier[] {
  if (tier.everyDays === 1) return [tier];
  const week = [
    { days: tier.everyDays - 1, cents: 0, everyDays: 1 },
    { days: 1, cents: tier.cents, everyDays: 1 },
  ];
  return Array.from({ length: Math.floor(tier.days / tier.everyDays) }, () => week).flat();
}
