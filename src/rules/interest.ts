import { asDay, civilOf, dayOf, isLeapYear } from '../calendar/day.js';
import { NONE } from '../facts/facts.js';
import { inForceOn, type PaymentRules } from '../law/payment-rules.js';
import {
  type ExactCents,
  exactCents,
  exactInterest,
  type InterestPeriod,
  type InterestShare,
  interestShare,
  roundCents,
} from '../money/fraction.js';
import { type Debt, principalOn } from './payment.js';
import { lastPenaltyDay } from './penalty-decision.js';
import { lengthFrom } from './term-context.js';

/** The account of one debt: what has run, what was paid. Interest is carried exactly and rounded where it is read. */
export interface Account {
  readonly debt: Debt;
  /** First day that has not been counted yet. */
  next: number;
  /** Years of default that are over. */
  years: number;
  /** All interest that has run, that which joined the sum, and that which has neither joined nor been paid. */
  gross: ExactCents;
  joined: ExactCents;
  unpaid: ExactCents;
  /** Paid of the sum with what joined it, of running interest, and in all. */
  paidSum: ExactCents;
  paidInterest: ExactCents;
  paidCents: number;
  /** The interest that was rounded last, and to what: it is asked for again and again. */
  rounded: ExactCents;
  roundedCents: number;
  /** Interest that was due when all was paid; −1 while something is owed. */
  settledInterest: number;
  /** True when interest has run over days of which the rate is not known: it is at least what was counted. */
  beyondKnown: boolean;
}

const none = /* @__PURE__ */ exactCents(0);

export function openAccount(debt: Debt): Account {
  return {
    debt,
    next: debt.interestFrom,
    years: 0,
    gross: none,
    joined: none,
    unpaid: none,
    paidSum: none,
    paidInterest: none,
    paidCents: 0,
    rounded: none,
    roundedCents: 0,
    settledInterest: -1,
    beyondKnown: false,
  };
}

/**
 * Counts interest over the days before `before` (Awb 4:98, BW 6:119 and 6:120): a day at the rate of that day, on the sum;
 * after each full year of default the interest of that year joins the sum.
 */
export function runInterest(account: Account, before: number, rules: PaymentRules): void {
  if (account.settledInterest >= 0) return;
  while (account.next < before) {
    const joinsOn = yearEnd(account, rules);
    const stop = Math.min(before, joinsOn, nextChange(account));
    const sum = principalAndJoined(account);
    if (sum.greaterThan(0)) {
      const run = exactInterest(sum, shareOf(account.next, stop - 1, rules));
      account.gross = added(account.gross, run);
      account.unpaid = added(account.unpaid, run);
      if (stop - 1 > rules.ratesKnownTo) account.beyondKnown = true;
    }
    account.next = stop;
    if (stop < joinsOn) continue;
    account.joined = added(account.joined, account.unpaid);
    account.unpaid = none;
    account.years++;
  }
}

/** The sum of two amounts, of which either is often nothing. */
function added(a: ExactCents, b: ExactCents): ExactCents {
  if (a === none) return b;
  return b === none ? a : a.plus(b);
}

/** The sum on which interest runs on the next day. */
function principalAndJoined({ debt, next, joined, paidSum }: Account): ExactCents {
  const principal = exactCents(principalOn(debt, next));
  const sum = added(principal, joined);
  return paidSum.isZero() ? sum : sum.minus(paidSum);
}

/** First day on which the sum can be another: the next one while penalty days still come. */
function nextChange({ debt, next }: Account): number {
  const last = lastPenaltyDay(debt.track);
  return last !== NONE && next <= last ? next + 1 : NONE;
}

/** First day of the next year of default. */
export function yearEnd({ debt, years }: Pick<Account, 'debt' | 'years'>, rules: PaymentRules): number {
  const { joinsAfterMonths } = inForceOn(rules.interest, debt.interestFrom).value;
  return lengthFrom(debt.interestFrom, joinsAfterMonths * (years + 1), 0);
}

/** Shares that are kept: of most stretches there are many, a year from the same day, one for each debt. */
const KEPT = 10_000;
/** More days than any stretch has. */
const DAYS = 1_000_000;
const shares = new WeakMap<PaymentRules, Map<number, InterestShare>>();

/** What the days from … to (inclusive) add to a sum; worked out once for each stretch under the same rules. */
function shareOf(from: number, to: number, rules: PaymentRules): InterestShare {
  const kept = sharesUnder(rules);
  const key = from * DAYS + (to - from);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const share = interestShare(periods(from, to, rules));
  kept.set(key, share);
  return share;
}

function sharesUnder(rules: PaymentRules): Map<number, InterestShare> {
  const kept = shares.get(rules);
  if (kept !== undefined && kept.size < KEPT) return kept;
  const fresh = new Map<number, InterestShare>();
  shares.set(rules, fresh);
  return fresh;
}

/** The days from … to (inclusive) by rate and by length of the year, as far as the rate is known. */
function periods(from: number, to: number, rules: PaymentRules): readonly InterestPeriod[] {
  const list: InterestPeriod[] = [];
  const last = Math.min(to, rules.ratesKnownTo);
  for (let day = from; day <= last; ) {
    const rate = inForceOn(rules.rates, day);
    const { year } = civilOf(asDay(day));
    const end = Math.min(last, rate.to, dayOf(year, 12, 31));
    const { yearDays } = inForceOn(rules.days, day).value;
    const ofYear = isLeapYear(year) ? 366 : 365;
    list.push({
      ratePercent: rate.value.percent,
      days: end - day + 1,
      yearDays: yearDays === 0 ? ofYear : yearDays,
    });
    day = end + 1;
  }
  return list;
}

/** Books a payment on a debt: first on interest that has run, then on the sum (Awb 4:92(1)). */
export function payInto(account: Account, cents: number, day: number, rules: PaymentRules): void {
  const amount = exactCents(cents);
  const interest = amount.lessThan(account.unpaid) ? amount : account.unpaid;
  account.unpaid = account.unpaid.minus(interest);
  account.paidInterest = account.paidInterest.plus(interest);
  account.paidSum = account.paidSum.plus(amount.minus(interest));
  account.paidCents += cents;
  if (day < account.debt.interestFrom) return;
  const due = interestDue(account, rules);
  if (account.paidCents >= principalOn(account.debt, day) + due) account.settledInterest = due;
}

/**
 * Interest due: rounded half up to the cent; none while it is less than the threshold, and none any more when the debt
 * was paid before it reached it (Awb 4:98(2)).
 */
export function interestDue(account: Account, rules: PaymentRules): number {
  if (account.settledInterest >= 0) return account.settledInterest;
  if (account.gross.isZero()) return 0;
  if (account.rounded !== account.gross) {
    account.rounded = account.gross;
    account.roundedCents = roundCents(account.gross);
  }
  const run = account.roundedCents;
  return run >= inForceOn(rules.interest, account.next).value.belowCents ? run : 0;
}

/** What is owed on a day, with interest; 0 when more was paid. */
export function owedOn(account: Account, day: number, rules: PaymentRules): number {
  return Math.max(0, principalOn(account.debt, day) + interestDue(account, rules) - account.paidCents);
}

/** What of the payments went to interest, that which had joined the sum first. */
export function paidInterestOf(account: Account, rules: PaymentRules): number {
  const due = interestDue(account, rules);
  const onJoined = account.paidSum.lessThan(account.joined) ? account.paidSum : account.joined;
  return Math.min(due, roundCents(account.paidInterest.plus(onJoined)));
}

/** Interest that has run and was not paid, in whole cents. */
export function unpaidInterest(account: Account): number {
  return roundCents(account.unpaid);
}
