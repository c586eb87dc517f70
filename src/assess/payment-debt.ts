import { FOREVER } from '../calendar/forever.js';
import type { Case } from '../case/types.js';
import { type EpisodeFacts, NONE } from '../facts/facts.js';
import type { EpisodeOutcome } from '../facts/outcome.js';
import { WHY } from '../facts/outcome-codes.js';
import { asCents, type Cents } from '../money/cents.js';
import { shareCents } from '../money/shares.js';
import { type Account, interestDue } from '../rules/interest.js';
import { lapsesOn } from '../rules/limitation.js';
import { type Debt, principalOn } from '../rules/payment.js';
import { lastPenaltyDay } from '../rules/penalty-decision.js';
import { WHY_WORDS } from './codes.js';
import type { BalanceInput } from './payment-balance.js';
import type { DebtAssessment, PenaltyDecisionAssessment, ShareAssessment } from './payment-types.js';
import type { Amount, WhyCode } from './types.js';
import { dayOrNull } from './values.js';

/** Provision on which interest of a day without a known rate hangs. */
export const RATE = 'bw.interest.rate';

/** An administrative penalty as a debt on the valuation day. */
export function debtAssessment(input: BalanceInput, file: Case, account: Account, at: number): DebtAssessment {
  const { debt } = account;
  const principal = asCents(principalOn(debt, at));
  const byCourt = debt.fixings.at(-1)?.byCourt === true;
  const claim = principal > 0 && !byCourt;
  return {
    episode: debt.episode,
    penaltyDecision: decisionOf(input, debt, at),
    paymentDue: dayOrNull(debt.paymentDue),
    interestFrom: dayOrNull(debt.interestFrom),
    principalCents: principal,
    interest: interestAmount([account], input),
    paidCents: asCents(account.paidCents),
    lapsesOn: claim ? dayOrNull(lapsesOn(debt.paymentDue, input.money.interruptions, input.rules)) : null,
    shares: sharesOf(file, principal),
  };
}

function decisionOf({ facts, outcome }: BalanceInput, debt: Debt, at: number): PenaltyDecisionAssessment {
  const { why } = outcome.episodes.items[debt.episode] as EpisodeOutcome;
  const { standing } = facts.episodes[debt.episode] as EpisodeFacts;
  const made = debt.fixings.at(-1);
  const nil = made?.cents === 0;
  return {
    state: nil ? 'nil' : made === undefined ? stateOf(debt, at) : 'made',
    due: dayOrNull(debt.decisionDue),
    madeOn: dayOrNull(made?.on ?? NONE),
    amountCents: asCents(made?.cents ?? principalOn(debt, at)),
    reason: nil && why !== WHY.applies ? whyWord(why) : null,
    fixedBy: made === undefined ? null : made.byCourt ? 'court' : 'body',
    ridesAlong: made !== undefined && !made.byCourt && standing.some((span) => span.decision && span.to === FOREVER),
  };
}

function stateOf(debt: Debt, at: number): PenaltyDecisionAssessment['state'] {
  const last = lastPenaltyDay(debt.track);
  if (last === NONE || at <= last) return 'not-yet-due';
  return at <= debt.decisionDue ? 'due' : 'overdue';
}

function whyWord(why: number): WhyCode {
  return WHY_WORDS[why] as WhyCode;
}

/**
 * A penalty that is nil without a decision that says so: a notice was good, and a ground of Awb 4:17(6) (since 2026 4:17(5))
 * was found. Null when there is no such ground.
 */
export function nilByGround({ outcome }: Pick<BalanceInput, 'outcome'>): PenaltyDecisionAssessment | null {
  for (let i = outcome.episodes.count - 1; i >= 0; i--) {
    const { valid, why } = outcome.episodes.items[i] as EpisodeOutcome;
    if (valid < 0 || why < WHY.unreasonablyLate || why > WHY.abuse) continue;
    return {
      state: 'nil',
      due: null,
      madeOn: null,
      amountCents: asCents(0),
      reason: whyWord(why),
      fixedBy: null,
      ridesAlong: false,
    };
  }
  return null;
}

/** The interest of these accounts; at least what is known when it ran over days without a known rate. */
export function interestAmount(accounts: readonly Account[], { rules }: Pick<BalanceInput, 'rules'>): Amount {
  const cents = asCents(accounts.reduce((sum, account) => sum + interestDue(account, rules), 0));
  return accounts.some((account) => account.beyondKnown) ? atLeast(cents, RATE) : { kind: 'known', cents };
}

/** An amount that can be more; undetermined when nothing of it is certain. */
export function atLeast(cents: Cents, basis: string): Amount {
  return cents > 0 ? { kind: 'at-least', cents, basis } : { kind: 'undetermined', basis };
}

/** Equal shares; the applicants of a decision to which others objected come last (Awb 4:17, 7:14a). */
function sharesOf({ applicants, originalApplicants = 0 }: Case, cents: Cents): readonly ShareAssessment[] {
  const first = applicants - originalApplicants;
  const others = originalApplicants > 0;
  return shareCents(cents, applicants).map((share, i) => ({
    who: i >= first ? 'original-applicant' : others ? 'objector' : 'applicant',
    cents: share,
  }));
}
