import { type Facts, NONE } from '../facts/facts.js';
import type { FixingFacts, MoneyFacts } from '../facts/money.js';
import type { EpisodeOutcome, Outcome, Track } from '../facts/outcome.js';
import { inForceOn, type PaymentRules } from '../law/payment-rules.js';
import type { Rulebook } from '../law/rulebook.js';
import { centsUpTo } from './cut.js';
import { fixingsOf, penaltyDecisionDue } from './penalty-decision.js';
import { rollTo } from './roll.js';
import { lengthFrom } from './term-context.js';

/** The administrative penalty of one episode as a debt of the body. Days are NONE where there is none. */
export interface Debt {
  readonly episode: number;
  readonly track: Track;
  /** The decisions that fixed it, in their order. */
  readonly fixings: readonly FixingFacts[];
  /** Last day for the decision (Awb 4:18). */
  readonly decisionDue: number;
  /** Last day for payment (Awb 4:87). */
  readonly paymentDue: number;
  /** First day in default, over which interest runs (Awb 4:97, 4:98, 4:100). */
  readonly interestFrom: number;
}

/** The debts of a case as known on a day: each episode with a penalty, or with a decision that fixed one. */
export function debtsOf(
  facts: Facts,
  outcome: Outcome,
  money: MoneyFacts,
  known: number,
  book: Rulebook,
  rules: PaymentRules,
): readonly Debt[] {
  const debts: Debt[] = [];
  for (let i = 0; i < facts.episodes.length; i++) {
    const { administrative } = outcome.episodes.items[i] as EpisodeOutcome;
    const fixings = fixingsOf(facts, outcome, money, i, known);
    if (administrative.segments.count > 0 || fixings.length > 0)
      debts.push(debtOf(i, administrative, fixings, book, rules));
  }
  return debts;
}

/**
 * The days of one debt. Payment is due six weeks after the decision, or on the later day that it names (4:87). A body
 * that decides late, or refuses and is corrected, is in default from the day on which it would have been if it had
 * decided on the last day of its term (4:100, 4:102(2)); so is one that never decides. What a court fixed is outside
 * title 4.4 (4:85(3)): those days do not move.
 */
export function debtOf(
  episode: number,
  track: Track,
  fixings: readonly FixingFacts[],
  book: Rulebook,
  rules: PaymentRules,
): Debt {
  const decisionDue = penaltyDecisionDue(track, book, rules);
  const presumed = payBy(decisionDue, book, rules);
  const first = fixings.find((fixing) => fixing.cents > 0);
  if (fixings.at(-1)?.cents === 0)
    return { episode, track, fixings, decisionDue, paymentDue: NONE, interestFrom: NONE };
  if (first === undefined || (first.byCourt && presumed !== NONE))
    return { episode, track, fixings, decisionDue, paymentDue: presumed, interestFrom: dayAfter(presumed) };
  const named = first.payBy === NONE ? first.on : first.payBy;
  const paymentDue = Math.max(payBy(first.on, book, rules), named);
  const inTime = first === fixings[0] && first.on <= decisionDue;
  const interestFrom = dayAfter(inTime || presumed === NONE ? paymentDue : presumed);
  return { episode, track, fixings, decisionDue, paymentDue, interestFrom };
}

function payBy(day: number, book: Rulebook, rules: PaymentRules): number {
  if (day === NONE) return NONE;
  const { months, days } = inForceOn(rules.payment, day).value;
  return rollTo(book, lengthFrom(day, months, days));
}

function dayAfter(day: number): number {
  return day === NONE ? NONE : day + 1;
}

/**
 * What the debt amounts to on a day, without interest: what has accrued by law, or what was fixed, with the penalty days
 * after the decision on top. In default it is what was fixed last, also before that: a correction works back (4:102).
 */
export function principalOn(debt: Debt, day: number): number {
  const { track, fixings } = debt;
  const accrued = centsUpTo(track, day);
  const fixing = day >= debt.interestFrom ? fixings.at(-1) : fixings.findLast((one) => one.on <= day);
  if (fixing === undefined) return accrued;
  const later = Math.max(0, accrued - centsUpTo(track, fixing.on));
  return Math.min(fixing.cents + later, Math.max(fixing.cents, track.maxCents));
}
