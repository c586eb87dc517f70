import type { headings as nl } from '../nl/headings.js';

/** Headings. */
export const headings: Readonly<Record<keyof typeof nl, string>> = {
  'title.case': 'File {id}: {procedure}',
  'title.plain': 'Penalty for a late decision: {procedure}',
  'title.at': 'As it stands on {at} (valuation day).',
  'heading.answer': 'Short answer',
  'heading.term': 'Decision term',
  'heading.term-annulment': 'Decision term after the annulment of {on}',
  'heading.term-withdrawal': 'Decision term after the withdrawal of the decision on {on}',
  'heading.notice': 'Notice of default',
  'heading.administrative': 'Administrative penalty',
  'heading.court': 'Court penalty',
  'heading.court-nth': 'Court penalty {n}',
  'heading.total': 'Total',
  'heading.dates': 'What comes next',
  'heading.payments': 'Fixing, payment and interest',
  'heading.alternatives': 'Other readings',
  'heading.remarks': 'Remarks',
  'heading.receipt': 'Receipt',
};
