import type { dates as nl } from '../nl/dates.js';

/** Dates that follow. */
export const dates: Readonly<Record<keyof typeof nl, string>> = {
  'dates.appeal': 'An appeal against the failure to decide is possible from {on}.',
  'dates.decision': 'The decision that fixes whether and how much penalty is due has to be given by {on}.',
  'dates.decision-past': 'The decision that fixes whether and how much penalty is due had to be given by {on}.',
  'dates.fixed': 'By decision of {on} the penalty was fixed at {cents}.',
  'dates.fixed-court': 'On {on} the court fixed the penalty at {cents}.',
  'dates.nil': 'By decision of {on} it was fixed that no penalty is due.',
  'dates.not-made': 'There is no such decision; that costs no second penalty, but interest.',
  'dates.rides-along':
    'Objection to or appeal against the decision itself also covers this one, as far as it is disputed.',
  'dates.debt': 'Over decision term {n} an administrative penalty of {cents} is due.',
  'dates.decision-if': 'If nothing more is decided, the decision that fixes the penalty has to be given by {on}.',
  'dates.payment': 'The penalty has to be paid by {on}.',
  'dates.payment-past': 'The penalty had to be paid by {on}.',
  'dates.paid': 'Of this {cents} was paid.',
  'dates.interest': 'If it is not paid by then, statutory interest is due from {on}.',
  'dates.interest-past': 'If it was not paid by then, statutory interest is due from {on}.',
  'dates.interest-amount': 'Up to and including {at} statutory interest of {cents} is due.',
  'dates.interest-at-least': 'Up to and including {at} statutory interest of at least {cents} is due.',
  'dates.lapses': 'The claim to payment lapses after {on}, unless limitation is interrupted.',
  'dates.court-lapses':
    'The court penalty lapses day by day, each after six months: the first day after {from}, the last after {to}.',
  'dates.court-lapses-day': 'The court penalty lapses after six months: after {to}.',
  'dates.outstanding': 'Of penalties and interest {cents} is still to be paid on {at}.',
  'dates.settled': 'All penalties and interest have been paid.',
  'dates.unsure': 'The days and amounts after the penalty rest in part on a rule that is less sure ({certainty}).',
  'dates.costs': 'Apart from the penalties {cents} of legal costs and court fee has to be repaid.',
  'dates.ceiling':
    'An asylum application has to be examined within 21 months of its lodging in any case, so by {on}; that does not change the end of the decision term.',
  'dates.ceiling-past':
    'The asylum application had to be examined within 21 months of its lodging in any case, so by {on}; that does not change the end of the decision term.',
};
