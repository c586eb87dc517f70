import type { Facts } from '../facts/facts.js';
import { type MoneyFacts, type PaymentFacts, PURPOSE } from '../facts/money.js';
import type { OrderOutcome, Outcome, Track } from '../facts/outcome.js';
import { inForceOn, type PaymentRules } from '../law/payment-rules.js';
import type { Rulebook } from '../law/rulebook.js';
import { centsUpTo } from './cut.js';
import { type Account, interestDue, openAccount, owedOn, payInto, runInterest, unpaidInterest } from './interest.js';
import { debtsOf, principalOn } from './payment.js';

/** A court penalty and what was paid of it. */
export interface CourtAccount {
  readonly track: Track;
  paidCents: number;
}

/** All debts of the body in one case, and how its payments were booked up to a day. */
export interface Ledger {
  readonly accounts: readonly Account[];
  readonly courts: readonly CourtAccount[];
  readonly costs: MoneyFacts['costs'];
  readonly rules: PaymentRules;
  /** In the order in which they count. */
  readonly payments: readonly PaymentFacts[];
  /** Payments booked so far. */
  booked: number;
  paidCents: number;
  costsPaidCents: number;
  /** Payments for which there was no debt. */
  strayCents: number;
}

/** Cents of the debts and payments on a day; the balance is what is owed, negative when more was paid. */
export interface Position {
  readonly administrative: number;
  readonly court: number;
  readonly interest: number;
  readonly costs: number;
  readonly paid: number;
}

/** A ledger before the first day. Decisions and payments that became known after `known` are left out. */
export function openLedger(
  facts: Facts,
  outcome: Outcome,
  money: MoneyFacts,
  known: number,
  book: Rulebook,
  rules: PaymentRules,
): Ledger {
  return {
    accounts: debtsOf(facts, outcome, money, known, book, rules).map(openAccount),
    courts: facts.orders.map((_, i) => ({ track: (outcome.orders.items[i] as OrderOutcome).track, paidCents: 0 })),
    costs: money.costs,
    rules,
    payments: money.payments
      .filter((payment) => payment.on <= known || payment.countsFrom === payment.on)
      .sort((a, b) => a.countsFrom - b.countsFrom || a.index - b.index),
    booked: 0,
    paidCents: 0,
    costsPaidCents: 0,
    strayCents: 0,
  };
}

/** Books everything up to the end of a day (inclusive). Days only go forward. */
export function runLedger(ledger: Ledger, day: number): void {
  const { payments, rules } = ledger;
  for (;;) {
    const payment = payments[ledger.booked];
    if (payment === undefined || payment.countsFrom > day) break;
    const { dayOfPayment } = inForceOn(rules.days, payment.countsFrom).value;
    advance(ledger, dayOfPayment ? payment.countsFrom + 1 : payment.countsFrom);
    book(ledger, payment);
    ledger.booked++;
  }
  advance(ledger, day + 1);
}

function advance(ledger: Ledger, before: number): void {
  for (const account of ledger.accounts) runInterest(account, before, ledger.rules);
}

/**
 * Books one payment. The body names the debt (Awb 4:92(2)); when it does not, the administrative penalty goes first, then
 * the court penalty, then costs, the oldest of each first. What is too much stays as a credit on the last debt of its kind.
 */
function book(ledger: Ledger, { cents, countsFrom: day, purpose }: PaymentFacts): void {
  const any = purpose === PURPOSE.any;
  let left = cents;
  ledger.paidCents += cents;
  if (purpose === PURPOSE.interest) left = payAccounts(ledger, left, day, unpaidInterest);
  if (any || purpose === PURPOSE.administrative || purpose === PURPOSE.interest)
    left = payAccounts(ledger, left, day, (account) => owedOn(account, day, ledger.rules));
  if (any || purpose === PURPOSE.court) left = payCourts(ledger, left, day);
  if (any) {
    const paid = Math.min(left, Math.max(0, costsUpTo(ledger, day) - ledger.costsPaidCents));
    ledger.costsPaidCents += paid;
    left -= paid;
  }
  credit(ledger, left, day, purpose);
}

function payAccounts(ledger: Ledger, cents: number, day: number, owed: (account: Account) => number): number {
  let left = cents;
  for (const account of ledger.accounts) {
    const paid = Math.min(left, owed(account));
    payInto(account, paid, day, ledger.rules);
    left -= paid;
  }
  return left;
}

function payCourts(ledger: Ledger, cents: number, day: number): number {
  let left = cents;
  for (const court of ledger.courts) {
    const paid = Math.min(left, Math.max(0, centsUpTo(court.track, day) - court.paidCents));
    court.paidCents += paid;
    left -= paid;
  }
  return left;
}

/** Paid in advance or too much. */
function credit(ledger: Ledger, cents: number, day: number, purpose: number): void {
  const account = ledger.accounts.at(-1);
  const court = ledger.courts.at(-1);
  const toCourt = purpose === PURPOSE.court || (purpose === PURPOSE.any && account === undefined);
  if (purpose === PURPOSE.costs) ledger.costsPaidCents += cents;
  else if (toCourt && court !== undefined) court.paidCents += cents;
  else if (!toCourt && account !== undefined) payInto(account, cents, day, ledger.rules);
  else ledger.strayCents += cents;
}

/** Costs and fees awarded up to and including a day. */
export function costsUpTo({ costs }: Pick<Ledger, 'costs'>, day: number): number {
  let cents = 0;
  for (const one of costs) if (one.on <= day) cents += one.costsCents + one.feeCents;
  return cents;
}

/** The position at the end of the day up to which the ledger ran. */
export function positionOn(ledger: Ledger, day: number): Position {
  const { accounts, courts, rules } = ledger;
  return {
    administrative: sum(accounts, ({ debt }) => principalOn(debt, day)),
    court: sum(courts, ({ track }) => centsUpTo(track, day)),
    interest: sum(accounts, (account) => interestDue(account, rules)),
    costs: costsUpTo(ledger, day),
    paid: ledger.paidCents,
  };
}

/** What is owed less what was paid; negative when more was paid. */
export function balanceOf({ administrative, court, interest, costs, paid }: Position): number {
  return administrative + court + interest + costs - paid;
}

function sum<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((total, item) => total + value(item), 0);
}
