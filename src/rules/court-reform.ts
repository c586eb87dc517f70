import { AMOUNT, type EpisodeFacts, type Facts, NONE, type NoticeFacts, type OrderFacts } from '../facts/facts.js';
import type { EpisodeOutcome, Outcome } from '../facts/outcome.js';
import type { CourtAmountRules, CourtExclusionRules, ReformedRules } from '../law/reformed.js';
import type { Rulebook, Tier } from '../law/rulebook.js';
import { note, type Recorder, RULE } from './recorder.js';

/** What a day of the court penalty costs, and its maximum in cents (−1 = none). */
export interface CourtPrice {
  readonly tiers: readonly Tier[];
  readonly max: number;
}

/** What a reform changes in the penalties of this file; null in the law as it is. */
export function reformedOf(facts: Facts, book: Rulebook): ReformedRules | null {
  return book.procedures[facts.procedure]?.reformed ?? null;
}

/** The provision by which a reform excludes the penalty of an order; −1 = none, as in the law as it is. */
export function courtExcludedBy(
  facts: Facts,
  order: OrderFacts,
  book: Rulebook,
  rec: Recorder | null,
  outcome: Outcome,
): number {
  const rules = reformedOf(facts, book)?.courtExclusions ?? [];
  for (const rule of rules) {
    const day = courtPivotDay(rule, facts, order, outcome);
    const excluded = within(rule, day);
    note(rec, RULE.exclusion, rule.provision, rule.version, day, excluded ? 1 : 0);
    if (excluded) return rule.provision;
  }
  return -1;
}

/** The price of an order after a reform of the amounts: shares, rounded down to the cent, then ceilings. */
export function courtPrice(
  facts: Facts,
  order: OrderFacts,
  position: number,
  book: Rulebook,
  rec: Recorder | null,
  outcome: Outcome,
): CourtPrice {
  const rules = reformedOf(facts, book)?.courtAmounts ?? [];
  let { tiers, max }: CourtPrice = order;
  if (order.amount === AMOUNT.unknown) return { tiers, max };
  for (const rule of rules) {
    const day = courtPivotDay(rule, facts, order, outcome);
    if (!within(rule, day)) continue;
    tiers = tiers.map((tier) => ({ ...tier, cents: dayCents(tier, rule) }));
    if (max >= 0 && rule.maxPercent >= 0) max = Math.floor((max * rule.maxPercent) / 100);
    if (rule.maxAtMostCents >= 0) max = max < 0 ? rule.maxAtMostCents : Math.min(max, rule.maxAtMostCents);
    note(rec, RULE.courtAmount, rule.provision, rule.version, position, day, (tiers[0] as Tier).cents, max);
  }
  return { tiers, max };
}

function dayCents(tier: Tier, rule: CourtAmountRules): number {
  const share = rule.perDayPercent < 0 ? tier.cents : Math.floor((tier.cents * rule.perDayPercent) / 100);
  return rule.perDayAtMostCents < 0 ? share : Math.min(share, rule.perDayAtMostCents * tier.everyDays);
}

function within(rule: CourtExclusionRules, day: number): boolean {
  return day !== NONE && rule.from <= day && day <= rule.to;
}

/**
 * The day of an order on which a rule turns. Where the file does not tell the day of the appeal or of a notice, the day
 * of the ruling stands in for it.
 */
function courtPivotDay(rule: CourtExclusionRules, facts: Facts, order: OrderFacts, outcome: Outcome): number {
  switch (rule.pivot) {
    case 'lodged':
      return facts.lodged;
    case 'received':
      return facts.received;
    case 'appeal':
      return order.appealOn === NONE ? order.on : order.appealOn;
    case 'notice':
      return noticeDay(facts, order, outcome);
    default:
      return order.on;
  }
}

/** The valid notice of the episode of an order, else its first one, else the ruling. */
function noticeDay(facts: Facts, order: OrderFacts, outcome: Outcome): number {
  const { notices } = facts.episodes[order.episode] as EpisodeFacts;
  const { valid } = outcome.episodes.items[order.episode] as EpisodeOutcome;
  const notice: NoticeFacts | undefined = notices[Math.max(0, valid)];
  return notice === undefined ? order.on : notice.on;
}
