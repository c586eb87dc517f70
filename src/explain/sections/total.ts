import { articleOfProvision, money, type Scope, sentence } from '../scope.js';
import type { Paragraph, Sentence } from '../types.js';

/** The sum of all penalties; nothing when there is only one. */
export function totalParagraphs(scope: Scope): readonly Paragraph[] {
  const { total, episodes, court } = scope.assessment;
  const administrative = episodes
    .map((episode) => episode.administrative.amountCents ?? 0)
    .filter((cents) => cents > 0);
  const orders = court.map((order) => order.amountCents ?? 0).filter((cents) => cents > 0);
  if (total.kind === 'undetermined' || administrative.length + orders.length < 2) return [];
  const tariff = articleOfProvision(scope, 'awb.penalty.tiers');
  const ordered = articleOfProvision(scope, 'awb.court-penalty');
  const list: Sentence[] = [
    ...administrative.map((cents) => sentence(scope, 'total.administrative', { cents: money(scope, cents) }, [tariff])),
    ...orders.map((cents) => sentence(scope, 'total.court', { cents: money(scope, cents) }, [ordered])),
  ];
  const both = administrative.length > 0 && orders.length > 0;
  const key = both ? 'total.sum' : 'total.sum-plain';
  const cited = both ? [tariff, ordered] : [administrative.length > 0 ? tariff : ordered];
  return [...list.map((s) => [s]), [sentence(scope, key, { total: money(scope, total.cents) }, cited)]];
}
