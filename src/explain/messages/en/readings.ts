import type { readings as nl } from '../nl/readings.js';

/** What other readings give. */
export const readings: Readonly<Record<keyof typeof nl, string>> = {
  'alternative.chosen': 'Opinions differ on the point "{question}"; applied here is the reading "{meaning}".',
  'alternative.differs': 'Under the reading "{meaning}" the total is {total} and the decision term ends on {deadline}.',
  'alternative.total': 'Under the reading "{meaning}" the total is {total}.',
  'alternative.deadline':
    'Under the reading "{meaning}" the decision term ends on {deadline}; the total remains {total}.',
  'alternative.deadline-only':
    'Under the reading "{meaning}" the decision term ends on {deadline}; the total cannot be determined then either.',
  'alternative.undetermined': 'Under the reading "{meaning}" the total cannot be determined.',
  'alternative.same': 'By itself another reading makes no difference here on: {questions}.',
  'range.between': 'Over all combinations of readings that matter here the total lies between {low} and {high}.',
  'range.bound': 'Over the combinations of readings that were tried (not all) the total lies between {low} and {high}.',
  'range.open': 'Over all combinations of readings the total is at least {low}; a highest amount cannot be determined.',
  'range.open-bound':
    'Over the combinations of readings that were tried (not all) the total is at least {low}; a highest amount cannot be determined.',
  'range.same': 'No combination of readings gives another total than {low}.',
};
