import type { court as nl } from '../nl/court.js';

/** Court orders and their penalties. */
export const court: Readonly<Record<keyof typeof nl, string>> = {
  'court-term.length': 'The court ordered a decision within {length} after the ruling was sent ({sent}), so by {end}.',
  'court-term.day': 'The court ordered a decision by {end}; the ruling was sent on {sent}.',
  'court-step.open': 'Step {step} of the order ({what}) has to be done by {end}; it has not been done yet.',
  'court-step.done': 'Step {step} of the order ({what}) had to be done by {end} and was done in time, on {done}.',
  'court-step.late': 'Step {step} of the order ({what}) had to be done by {end} and was done too late, on {done}.',
  'court-step.missed': 'Step {step} of the order ({what}) had to be done by {end} and was not done.',
  'court-step.effect': 'From the day after, the penalty runs until the step is done.',
  'court-step.unnamed': 'without a name',
  'step.hearing': 'hearing',
  'step.decision': 'decision',
  'court-waits.until': 'In this reading this penalty runs only after the one before it is full, on {until}.',
  'court-waits.never': 'In this reading this penalty does not run as long as the one before it is not full.',
  'court.rate-day': 'The penalty is {cents} a day.',
  'court.rate-week': 'The penalty is {cents} for each week that has started.',
  'court.rate-tiers': 'The penalty is {tiers} a day in turn.',
  'court.rate-tier': '{cents} (from day {nth})',
  'court.first-day-ahead': 'Without a decision the court penalty is due from {firstDay}.',
  'court.none':
    'No court penalty is due: the decision came within the term of the court or nothing was left to decide.',
  'court.amount': 'The penalty is due over {days} {days?day|days} ({periods}): {sum}.',
  'court.amount-unknown':
    'In this file the ruling states no amount: the penalty is due over {days} {days?day|days} ({periods}), but the amount cannot be determined.',
  'court.amount-unknown-ahead':
    'In this file the ruling states no amount; once the penalty runs, its amount cannot be determined.',
  'court.no-maximum': 'The ruling names no maximum; the penalty runs on until there is a decision.',
};
