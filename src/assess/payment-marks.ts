import { addDays, asDay, isoOf } from '../calendar/day.js';
import { type EpisodeFacts, type Facts, NONE, type NoticeFacts } from '../facts/facts.js';
import type { MoneyFacts } from '../facts/money.js';
import { PURPOSE } from '../facts/money.js';
import type { EpisodeOutcome, Outcome } from '../facts/outcome.js';
import { VERDICT } from '../facts/outcome-codes.js';
import { paymentRules } from '../law/payment-rules.js';
import type { Rulebook } from '../law/rulebook.js';
import { asCents, type Cents } from '../money/cents.js';
import { eurosText } from '../money/format.js';
import { centsUpTo } from '../rules/cut.js';
import { RATE } from './payment-debt.js';
import type { DebtAssessment, PaymentAssessment } from './payment-types.js';
import type { Mark } from './types.js';
import { eventPath } from './values.js';

/** What a reader must know of the payments: what differs, rests on unsure law, or was told without a purpose. */
export function paymentMarks(
  payments: PaymentAssessment | null,
  outcome: Outcome,
  money: MoneyFacts,
  book: Rulebook,
  at: number,
): readonly Mark[] {
  if (payments === null) return [];
  const marks: Mark[] = [];
  for (const debt of payments.debts) differenceMark(debt, outcome, at, marks);
  for (const { index, offset, purpose } of money.payments) {
    if (offset) marks.push(mark('set-off-needs-basis', eventPath(index)));
    if (purpose === PURPOSE.any && kindsOwed(payments) > 1)
      marks.push(mark('payment-without-purpose', eventPath(index)));
  }
  if (payments.overpaidCents > 0)
    marks.push(mark('paid-too-much', 'payments', { amount: eurosText(payments.overpaidCents) }));
  const unpaid = lapsedUnpaidCents(payments);
  if (unpaid > 0) marks.push(mark('court-penalty-lapsed', 'payments', { amount: eurosText(unpaid) }));
  const { interest, recalled } = payments;
  if (interest.kind !== 'known' && interest.basis === RATE) {
    const from = isoOf(addDays(asDay(paymentRules(book.law).ratesKnownTo), 1));
    marks.push(mark('interest-rate-unknown', 'payments', { from }));
  }
  for (const provision of recalled) marks.push(mark('recalled-law', 'payments', { provision }));
  return marks;
}

/** What of the court penalties has lapsed without being paid (Rv 611g). */
export function lapsedUnpaidCents({ limitation, paid }: PaymentAssessment): Cents {
  const lapsed = limitation.court.reduce((sum, { lapsedCents }) => sum + lapsedCents, 0);
  return asCents(Math.max(0, lapsed - paid.courtCents));
}

/** Marks of notices that were taken back: in time, or while the penalty ran. */
export function takenBackMarks(facts: Facts, outcome: Outcome): readonly Mark[] {
  const marks: Mark[] = [];
  facts.episodes.forEach((episode: EpisodeFacts, i) => {
    const { notices } = outcome.episodes.items[i] as EpisodeOutcome;
    episode.notices.forEach((notice: NoticeFacts, j) => {
      if (notice.withdrawnOn === NONE || notice.defective) return;
      const inTime = notices.items[j]?.verdict === VERDICT.defective;
      marks.push(mark(inTime ? 'notice-taken-back' : 'notice-taken-back-late', eventPath(notice.index)));
    });
  });
  return marks;
}

/** A decision that fixed another amount than has accrued by law. */
function differenceMark(debt: DebtAssessment, outcome: Outcome, at: number, marks: Mark[]): void {
  const { madeOn, amountCents } = debt.penaltyDecision;
  const { administrative } = outcome.episodes.items[debt.episode] as EpisodeOutcome;
  if (madeOn === null || amountCents === null || administrative.fixed >= 0) return;
  const computed = asCents(centsUpTo(administrative, Math.min(at, madeOn)));
  if (computed === amountCents) return;
  const values = { fixed: eurosText(amountCents), computed: eurosText(computed) };
  marks.push(mark('penalty-decision-differs', 'payments', values));
}

function kindsOwed({ debts, limitation, costs }: PaymentAssessment): number {
  const administrative = debts.some(({ principalCents }) => principalCents > 0);
  return Number(administrative) + Number(limitation.court.length > 0) + Number(costs.orders.length > 0);
}

function mark(code: string, path: string, values: Mark['values'] = {}): Mark {
  return { code, path, values };
}
