import { NONE } from '../facts/facts.js';
import { type InForce, inForceOn, type PaymentRules } from '../law/payment-rules.js';
import { type Certainty, weaker } from '../law/source.js';
import type { Ledger } from '../rules/balance.js';
import type { Account } from '../rules/interest.js';
import { lastPenaltyDay } from '../rules/penalty-decision.js';
import type { BalanceInput } from './payment-balance.js';
import type { PaymentAssessment } from './payment-types.js';

/** The weakest certainty of the law that the days and amounts after the penalty rest on, and what of it is only recalled. */
export function paymentCertainty(
  input: BalanceInput,
  ledger: Ledger,
): Pick<PaymentAssessment, 'certainty' | 'recalled'> {
  const used = lawUsed(input, ledger);
  const recalled = used.filter(({ version }) => version.certainty === 'recalled').map(({ provision }) => provision);
  return {
    certainty: used.reduce<Certainty>((weakest, { version }) => weaker(weakest, version.certainty), 'verified'),
    recalled: [...new Set(recalled)],
  };
}

function lawUsed({ rules, money }: BalanceInput, ledger: Ledger): readonly InForce<unknown>[] {
  const used: InForce<unknown>[] = [];
  for (const account of ledger.accounts) used.push(...dayRules(account, rules), ...interestRules(account, rules));
  const [first] = money.interruptions;
  if (first !== undefined) {
    if (ledger.accounts.length > 0) used.push(inForceOn(rules.interruption, first.on));
    if (ledger.courts.length > 0) used.push(inForceOn(rules.courtInterruption, first.on));
  }
  return used;
}

function dayRules({ debt }: Account, rules: PaymentRules): readonly InForce<unknown>[] {
  const last = lastPenaltyDay(debt.track);
  if (last === NONE || debt.paymentDue === NONE) return [];
  return [
    inForceOn(rules.decision, last),
    inForceOn(rules.payment, debt.decisionDue),
    inForceOn(rules.limitation, debt.paymentDue),
  ];
}

/** What interest rests on, as far as it has run. */
function interestRules({ debt, gross, next }: Account, rules: PaymentRules): readonly InForce<unknown>[] {
  if (gross.isZero()) return [];
  const from = debt.interestFrom;
  return [
    inForceOn(rules.interest, from),
    inForceOn(rules.days, from),
    ...rules.rates.filter((rate) => rate.from < next && rate.to >= from),
  ];
}
