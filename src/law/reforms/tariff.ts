import type { Procedure } from '../procedure.js';
import type { Provision } from '../provision.js';
import type { Tier } from '../rulebook.js';
import { addProvision, changeBetween, chosen, mapProcedures, OWN_ASSUMPTION, provisionOf } from './edit.js';
import { type ChangeBase, type LawChange, ReformError } from './types.js';

/** Other amounts of the administrative penalty, for notices received in a range of days. */
export interface TariffReform extends ChangeBase {
  /** The amounts a day and for how many days, instead of those of the law. */
  readonly tiers?: readonly Tier[];
  /** Share of the amounts of the law, in percent, rounded down to the cent; for `tiers` too. */
  readonly percent?: number;
}

/** Changes amounts, tiers and days of the administrative penalty (Awb 4:17(2)). The day the notice was received decides. */
export function administrativeTariff(reform: TariffReform): LawChange {
  const { tiers, percent, from, to = null, reach, sources = OWN_ASSUMPTION } = reform;
  if (tiers === undefined && percent === undefined)
    throw new ReformError('A reform of the tariff names tiers, a percentage, or both.');
  const change = (old: readonly Tier[]): readonly Tier[] => scaled(tiers ?? old, percent ?? 100);
  return (law) => {
    let result = law;
    const ids = new Map<string, string>();
    for (const id of new Set(law.procedures.filter((p) => chosen(p, reach)).map((p) => p.tariff))) {
      const old = provisionOf<readonly Tier[]>(law, id);
      const made: Provision<readonly Tier[]> = {
        ...old,
        id: 'reform.administrative-tariff',
        title: {
          nl: 'bedragen van de bestuurlijke dwangsom (scenario)',
          en: 'amounts of the administrative penalty (scenario)',
        },
        versions: changeBetween(old.versions, from, to, change, sources),
      };
      const added = addProvision(result, made);
      result = added.law;
      ids.set(id, added.id);
    }
    return mapProcedures(result, reach, (p: Procedure) => ({ ...p, tariff: ids.get(p.tariff) ?? p.tariff }));
  };
}

function scaled(tiers: readonly Tier[], percent: number): readonly Tier[] {
  return tiers.map((tier) => ({ ...tier, cents: Math.floor((tier.cents * percent) / 100) }));
}
