import type { DebtAssessment, PaymentAssessment } from '../../assess/payment-types.js';
import { asDay } from '../../calendar/day.js';
import { FOREVER, NEVER } from '../../calendar/forever.js';
import { fill, MESSAGES } from '../message.js';
import { articleOfRef } from '../reference.js';
import { articleOfProvision, day, money, type Scope, sentence } from '../scope.js';
import type { Paragraph, Sentence } from '../types.js';

/** What follows the penalty: the decision that fixes it, payment, interest, limitation, what is still to be paid, costs. */
export function paymentParagraphs(scope: Scope): readonly Paragraph[] {
  const { payments } = scope.assessment;
  if (payments === null) return [];
  const debts = payments.debts.map((debt) => debtSentences(scope, debt, payments.debts.length > 1));
  const rest = [courtLapses, outstanding, costs, unsure].map((part) => part(scope, payments));
  return [...debts, ...rest].filter((paragraph) => paragraph.length > 0);
}

function debtSentences(scope: Scope, debt: DebtAssessment, isOneOfMore: boolean): readonly Sentence[] {
  const list: Sentence[] = [];
  if (isOneOfMore) {
    const values = { n: debt.episode + 1, cents: money(scope, debt.principalCents) };
    list.push(sentence(scope, 'dates.debt', values, [articleOfProvision(scope, 'awb.penalty.tiers')]));
  }
  list.push(...decisionSentences(scope, debt));
  if (debt.principalCents === 0 || debt.penaltyDecision.state === 'not-yet-due') return list;
  return [...list, ...paymentSentences(scope, debt)];
}

/** Whether and by when the penalty is fixed, and what that decision said. */
function decisionSentences(scope: Scope, { penaltyDecision }: DebtAssessment): readonly Sentence[] {
  const { state, due, madeOn, amountCents, fixedBy, ridesAlong } = penaltyDecision;
  const article = [articleOfProvision(scope, 'awb.penalty.decision')];
  const list: Sentence[] = [];
  if (due !== null) {
    const past = due < scope.assessment.at ? 'dates.decision-past' : 'dates.decision';
    const key = state === 'not-yet-due' ? 'dates.decision-if' : past;
    list.push(sentence(scope, key, { on: day(scope, due) }, article));
  }
  if (madeOn !== null && amountCents !== null) {
    const values = { on: day(scope, madeOn), cents: money(scope, amountCents) };
    if (fixedBy === 'court')
      list.push(
        sentence(scope, 'dates.fixed-court', values, [articleOfProvision(scope, 'awb.penalty.fixed-by-court')]),
      );
    else list.push(sentence(scope, amountCents === 0 ? 'dates.nil' : 'dates.fixed', values, article));
  } else if (state === 'overdue')
    list.push(sentence(scope, 'dates.not-made', {}, [...article, articleOfRef('Awb 4:100')]));
  if (ridesAlong && madeOn !== null)
    list.push(sentence(scope, 'dates.rides-along', {}, [articleOfProvision(scope, 'awb.penalty.ride-along')]));
  return list;
}

function paymentSentences(scope: Scope, debt: DebtAssessment): readonly Sentence[] {
  const { at } = scope.assessment;
  const { paymentDue, interestFrom, paidCents, principalCents, interest, lapsesOn } = debt;
  const list: Sentence[] = [];
  const onPayment = [articleOfProvision(scope, 'awb.payment')];
  const onInterest = [articleOfProvision(scope, 'awb.payment.interest'), articleOfRef('Awb 4:100')];
  if (paymentDue !== null) {
    const key = paymentDue < at ? 'dates.payment-past' : 'dates.payment';
    list.push(sentence(scope, key, { on: day(scope, paymentDue) }, onPayment));
  }
  if (paidCents > 0) list.push(sentence(scope, 'dates.paid', { cents: money(scope, paidCents) }, onPayment));
  if (interestFrom !== null && paidCents < principalCents) {
    const key = interestFrom <= at ? 'dates.interest-past' : 'dates.interest';
    list.push(sentence(scope, key, { on: day(scope, interestFrom) }, onInterest));
  }
  if (interest.kind !== 'undetermined' && interest.cents > 0) {
    const key = interest.kind === 'known' ? 'dates.interest-amount' : 'dates.interest-at-least';
    const values = { at: day(scope, at), cents: money(scope, interest.cents) };
    list.push(sentence(scope, key, values, [...onInterest, articleOfProvision(scope, 'bw.interest.rate')]));
  }
  if (lapsesOn !== null)
    list.push(
      sentence(scope, 'dates.lapses', { on: day(scope, lapsesOn) }, [
        articleOfProvision(scope, 'awb.limitation'),
        articleOfProvision(scope, 'awb.limitation.interruption'),
      ]),
    );
  return list;
}

/** The days of a court penalty lapse one by one: the first and the last of all that have run. */
function courtLapses(scope: Scope, { limitation }: PaymentAssessment): readonly Sentence[] {
  const runs = limitation.court.filter(({ stream }) => stream === 'court');
  const first = runs.reduce((day, { lapsesFrom }) => Math.min(day, lapsesFrom), FOREVER);
  const last = runs.reduce((day, { lapsesOn }) => Math.max(day, lapsesOn), NEVER);
  if (runs.length === 0) return [];
  const values = { from: day(scope, asDay(first)), to: day(scope, asDay(last)) };
  const key = first === last ? 'dates.court-lapses-day' : 'dates.court-lapses';
  return [sentence(scope, key, values, [articleOfProvision(scope, 'rv.limitation')])];
}

/** What is left to pay, where that is not simply the total of the penalties. */
function outstanding(scope: Scope, { outstanding: left, paid, interest }: PaymentAssessment): readonly Sentence[] {
  if (left.kind !== 'known') return [];
  const cited = [articleOfProvision(scope, 'awb.payment')];
  const isPaid = paid.administrativeCents + paid.courtCents + paid.interestCents > 0;
  const isMore = interest.kind === 'known' && interest.cents > 0;
  if (left.cents > 0) {
    if (!isPaid && !isMore) return [];
    const values = { at: day(scope, scope.assessment.at), cents: money(scope, left.cents) };
    return [sentence(scope, 'dates.outstanding', values, cited)];
  }
  return isPaid ? [sentence(scope, 'dates.settled', {}, cited)] : [];
}

function costs(scope: Scope, { costs: owed }: PaymentAssessment): readonly Sentence[] {
  const cents = owed.costsCents + owed.feeCents;
  if (cents === 0) return [];
  const cited = [articleOfProvision(scope, 'awb.costs.legal'), articleOfProvision(scope, 'awb.costs.fee')];
  return [sentence(scope, 'dates.costs', { cents: money(scope, cents) }, cited)];
}

/** How sure the law is on which interest and payment rest, where it is not verified. */
function unsure(scope: Scope, { certainty, debts }: PaymentAssessment): readonly Sentence[] {
  if (certainty === 'verified' || debts.every(({ principalCents }) => principalCents === 0)) return [];
  const values = { certainty: fill(MESSAGES[scope.lang][`certainty.${certainty}`], {}) };
  return [sentence(scope, 'dates.unsure', values, [articleOfProvision(scope, 'awb.payment.interest')])];
}
