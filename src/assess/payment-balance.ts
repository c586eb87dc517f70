import { asDay, type Day } from '../calendar/day.js';
import type { Facts } from '../facts/facts.js';
import { NONE } from '../facts/facts.js';
import type { MoneyFacts } from '../facts/money.js';
import type { Outcome, Segment, Track } from '../facts/outcome.js';
import type { PaymentRules } from '../law/payment-rules.js';
import type { Rulebook } from '../law/rulebook.js';
import { asCents } from '../money/cents.js';
import { balanceOf, type Ledger, openLedger, type Position, positionOn, runLedger } from '../rules/balance.js';
import { yearEnd } from '../rules/interest.js';
import type { Debt } from '../rules/payment.js';
import type { Balance, BalanceEntry } from './payment-types.js';

/** What the balance is worked out from. */
export interface BalanceInput {
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly money: MoneyFacts;
  readonly book: Rulebook;
  readonly rules: PaymentRules;
}

const KINDS = ['administrative', 'court', 'interest', 'costs', 'paid'] as const;
const NOTHING: Position = { administrative: 0, court: 0, interest: 0, costs: 0, paid: 0 };

/** The ledger as known on a day, run up to its end. */
export function ledgerOn({ facts, outcome, money, book, rules }: BalanceInput, day: number): Ledger {
  const ledger = openLedger(facts, outcome, money, day, book, rules);
  runLedger(ledger, day);
  return ledger;
}

/** The position on a day in the form of a result. */
export function balanceAt(input: BalanceInput, day: Day): Balance {
  const position = positionOn(ledgerOn(input, day), day);
  return {
    day,
    administrativeCents: asCents(position.administrative),
    courtCents: asCents(position.court),
    interestCents: asCents(position.interest),
    costsCents: asCents(position.costs),
    paidCents: asCents(position.paid),
    balanceCents: asCents(balanceOf(position)),
  };
}

/** How the balance came about, and the ledger on the day up to which it was followed. */
export interface BalanceRun {
  readonly entries: readonly BalanceEntry[];
  readonly ledger: Ledger;
}

/**
 * The changes of the balance up to and including `at`: each day on which a run of penalty days, a year or a rate ends,
 * something is fixed, awarded or paid, and `at` itself. Between two of them the balance grows day by day.
 */
export function runBalance(input: BalanceInput, debts: readonly Debt[], at: number): BalanceRun {
  const { facts, outcome, money, book, rules } = input;
  const backdated = retroactiveDays(money);
  const entries: BalanceEntry[] = [];
  let ledger: Ledger | null = null;
  let before = NOTHING;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const day of changeDays(input, debts, at)) {
    if (ledger === null || backdated.some((on) => lastDay < on && on <= day))
      ledger = openLedger(facts, outcome, money, day, book, rules);
    runLedger(ledger, day);
    const now = positionOn(ledger, day);
    pushChanges(entries, day, before, now);
    before = now;
    lastDay = day;
  }
  return { entries, ledger: ledger ?? ledgerOn(input, at) };
}

function pushChanges(entries: BalanceEntry[], day: number, before: Position, now: Position): void {
  let balance = balanceOf(before);
  for (const kind of KINDS) {
    const change = kind === 'paid' ? before.paid - now.paid : now[kind] - before[kind];
    if (change === 0) continue;
    balance += change;
    entries.push({ day: asDay(day), kind, cents: asCents(change), balanceCents: asCents(balance) });
  }
}

/** Days on which something becomes known that changes what was before: a decision, a set-off that works back. */
function retroactiveDays({ fixings, payments }: MoneyFacts): readonly number[] {
  return [...fixings.map(({ on }) => on), ...payments.flatMap(({ on, countsFrom }) => (countsFrom === on ? [] : [on]))];
}

function changeDays({ outcome, money, rules }: BalanceInput, debts: readonly Debt[], at: number): readonly number[] {
  const days = new Set<number>();
  const add = (day: number): void => {
    if (day <= at) days.add(day);
  };
  for (const { track } of debts) addEnds(track, at, add);
  for (let i = 0; i < outcome.orders.count; i++) addEnds((outcome.orders.items[i] as { track: Track }).track, at, add);
  for (const { on } of [...money.fixings, ...money.payments, ...money.costs]) add(on);
  for (const debt of debts) addInterestDays(debt, at, rules, add);
  add(at);
  return [...days].sort((a, b) => a - b);
}

function addEnds(track: Track, at: number, add: (day: number) => void): void {
  for (let i = 0; i < track.segments.count; i++) {
    const { from, to } = track.segments.items[i] as Segment;
    if (from <= at) add(Math.min(to, at));
  }
}

/** The last day of each year of default, and of each rate in it. */
function addInterestDays(debt: Debt, at: number, rules: PaymentRules, add: (day: number) => void): void {
  if (debt.interestFrom === NONE) return;
  for (let years = 0; ; years++) {
    const end = yearEnd({ debt, years }, rules) - 1;
    if (end > at) break;
    add(end);
  }
  for (const { to } of rules.rates) if (to >= debt.interestFrom) add(to);
}
