import type { alerts as nl } from '../nl/alerts.js';

/** Alerts. */
export const alerts: Readonly<Record<keyof typeof nl, string>> = {
  'alert.term-ends': 'The decision term ends.',
  'alert.notice-possible': 'From this day on a valid notice of default can be received.',
  'alert.two-weeks-end': 'Last day on which a decision prevents the administrative penalty.',
  'alert.penalty-starts': 'First day of the administrative penalty ({cents} a day).',
  'alert.tier-changes': 'From this day on the penalty is {cents} a day.',
  'alert.penalty-full': 'The administrative penalty reaches its maximum of {cents}.',
  'alert.court-term-ends': 'The term set by the court ends.',
  'alert.court-step': 'The term for step {step} of the court order ends.',
  'alert.court-penalty-starts': 'First day of the court penalty.',
  'alert.court-penalty-full': 'The court penalty reaches its maximum of {cents}.',
  'alert.penalty-decision-due': 'Last day for the decision that fixes whether and how much penalty is due ({cents}).',
  'alert.payment-due': 'Last day to pay the penalty ({cents}).',
  'alert.interest-from': 'From this day on statutory interest is due.',
  'alert.appeal-possible': 'From this day on an appeal against the failure to decide can be lodged.',
  'alert.ceiling': 'Last day for the examination of an asylum application: 21 months after its lodging.',
};
