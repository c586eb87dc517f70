import type { total as nl } from '../nl/total.js';

/** The total. */
export const total: Readonly<Record<keyof typeof nl, string>> = {
  'total.administrative': 'Administrative penalty: {cents}.',
  'total.administrative-nth': 'Administrative penalty, decision term {n}: {cents}.',
  'total.court': 'Court penalty: {cents}.',
  'total.court-nth': 'Court penalty {n}: {cents}.',
  'total.sum': 'Together {total}; the administrative and the court penalty are separate and add up.',
  'total.sum-plain': 'Together {total}.',
};
