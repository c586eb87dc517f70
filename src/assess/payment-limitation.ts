import { asDay, type Day } from '../calendar/day.js';
import { NEVER } from '../calendar/forever.js';
import { NONE } from '../facts/facts.js';
import type { Track } from '../facts/outcome.js';
import { asCents } from '../money/cents.js';
import type { Ledger } from '../rules/balance.js';
import { interestDue } from '../rules/interest.js';
import { lapsingDays, recoverableUntil } from '../rules/limitation.js';
import { principalOn } from '../rules/payment.js';
import type { BalanceInput } from './payment-balance.js';
import type { LimitationAssessment } from './payment-types.js';
import { dayOrNull } from './values.js';

/** How the days lapse of what a court ordered, or fixed. */
export function limitationOf(
  input: BalanceInput,
  { accounts, courts }: Ledger,
  at: number,
): readonly LimitationAssessment[] {
  const { money, rules } = input;
  const list: LimitationAssessment[] = [];
  const add = (stream: LimitationAssessment['stream'], index: number, track: Track, since: number): void => {
    for (const { from, to, lapsesFrom, lapsesOn, cents, lapsedCents } of lapsingDays(
      track,
      at,
      since,
      money.interruptions,
      rules,
    ))
      list.push({
        stream,
        index,
        from: asDay(from),
        to: asDay(to),
        lapsesFrom: asDay(lapsesFrom),
        lapsesOn: asDay(lapsesOn),
        cents: asCents(cents),
        lapsedCents: asCents(lapsedCents),
      });
  };
  for (const { debt } of accounts) {
    const fixing = debt.fixings.at(-1);
    if (fixing?.byCourt === true) add('administrative', debt.episode, debt.track, fixing.on);
  }
  courts.forEach(({ track }, i) => {
    add('court', i, track, NEVER);
  });
  return list;
}

/** Last day on which what was paid too much of a fixed penalty can be claimed back; null when nothing was. */
export function recoveryOf({ rules }: BalanceInput, { accounts }: Ledger, at: number): Day | null {
  let last = NONE;
  for (const account of accounts) {
    const fixing = account.debt.fixings.at(-1);
    const tooMuch = account.paidCents > principalOn(account.debt, at) + interestDue(account, rules);
    if (fixing !== undefined && tooMuch) last = recoverableUntil(fixing.on, rules);
  }
  return dayOrNull(last);
}
