import { articleOfProvision, money, type Scope, sentence } from '../scope.js';
import type { Paragraph, Sentence } from '../types.js';
import { capParagraphs } from './reforms.js';

/** The sum of all penalties; nothing when there is only one. */
export function totalParagraphs(scope: Scope): readonly Paragraph[] {
  const { total, episodes, court } = scope.assessment;
  const administrative = episodes.map((e, i) => ({ n: i + 1, cents: e.administrative.amountCents ?? 0 })).filter(isDue);
  const orders = court.map((order, i) => ({ n: i + 1, cents: order.amountCents ?? 0 })).filter(isDue);
  const caps = capParagraphs(scope);
  if (total.kind === 'undetermined' || administrative.length + orders.length < 2) return caps;
  const tariff = articleOfProvision(scope, scope.law.procedure?.tariff ?? 'awb.penalty.tiers');
  const ordered = articleOfProvision(scope, 'awb.court-penalty');
  const list: Sentence[] = [
    ...administrative.map(({ n, cents }) => {
      const values = { n, cents: money(scope, cents) };
      const key = episodes.length > 1 ? 'total.administrative-nth' : 'total.administrative';
      return sentence(scope, key, values, [tariff]);
    }),
    ...orders.map(({ n, cents }) => {
      const values = { n, cents: money(scope, cents) };
      return sentence(scope, court.length > 1 ? 'total.court-nth' : 'total.court', values, [ordered]);
    }),
  ];
  const both = administrative.length > 0 && orders.length > 0;
  const cited = both ? [tariff, ordered] : [administrative.length > 0 ? tariff : ordered];
  const key = both ? 'total.sum' : 'total.sum-plain';
  return [...caps, ...list.map((s) => [s]), [sentence(scope, key, { total: money(scope, total.cents) }, cited)]];
}

function isDue({ cents }: { readonly cents: number }): boolean {
  return cents > 0;
}
