/** A ruling or example of which the plain rules do not give what its source says. */
export interface Divergence {
  readonly id: string;
  readonly category: 'one-day-off' | 'other-start' | 'disputed-reading' | 'court-error' | 'missing-facts';
  readonly reason: string;
}

/**
 * All of them. The list is kept honest both ways: a ruling that is not reproduced and not listed fails the tests, and so
 * does a listed one that the rules have begun to reproduce.
 */
export const DIVERGENCES: readonly Divergence[] = [
  {
    id: 'RBDHA-2019-11476',
    category: 'one-day-off',
    reason: 'The last day, 14 November, is the 150th from 18 June; the stated first day, 17 June, does not fit it.',
  },
  {
    id: 'RBDHA-2025-345',
    category: 'one-day-off',
    reason: '90 days and three months from 15 February end on 15 August; the court says the 16th.',
  },
  {
    id: 'RBZWB-2024-5554',
    category: 'one-day-off',
    reason: '26 weeks after 3 August 2023 end on 1 February 2024; the court says 31 January.',
  },
  {
    id: 'W39',
    category: 'one-day-off',
    reason: 'The plain count gives 15 August 2024, one day earlier than stated.',
  },
  {
    id: 'RBDHA-2023-13153',
    category: 'other-start',
    reason: 'The court counts from the letter that confirmed the receipt, 17 days after it.',
  },
  {
    id: 'RBDHA-2023-13811',
    category: 'other-start',
    reason: 'The court counts six months from the letter that acknowledged the receipt.',
  },
  {
    id: 'W44',
    category: 'disputed-reading',
    reason: 'The end stays on a Sunday although both links, 90 days and three months, fall under the Atw.',
  },
  {
    id: 'RBZWB-2025-2571',
    category: 'court-error',
    reason: '27 December 2024 is put on a par with a holiday; the term ends on Monday 30 December, not on that Friday.',
  },
  {
    id: 'RBMNE-2021-6458',
    category: 'court-error',
    reason: 'The notice came before the suspended term had ended, and the maximum was awarded all the same (4:17(3)).',
  },
  {
    id: 'RBDHA-2025-16956',
    category: 'court-error',
    reason: 'Art. 71b Vw excludes the penalty for a notice of June 2025.',
  },
  {
    id: 'W52',
    category: 'court-error',
    reason: 'Art. 71b Vw excludes the penalty for notices from 15 April 2025.',
  },
  {
    id: 'EX-10',
    category: 'court-error',
    reason: 'The notice is of 2018, so its days cost the amounts of before 2019.',
  },
  {
    id: 'RBMNE-2025-6764',
    category: 'missing-facts',
    reason: '33 penalty days had run on the day of the ruling; the source states the maximum of 42.',
  },
  {
    id: 'HR-NO-PENALTY-ON-PENALTY-DECISION',
    category: 'missing-facts',
    reason:
      'The maximum of after 2018 on a first notice of 2018; which of two notices was the valid one is not stated.',
  },
  {
    id: 'EX-27',
    category: 'missing-facts',
    reason: 'The tariff for small allowances needs an amount at stake and a procedure that the case does not state.',
  },
  {
    id: 'W09',
    category: 'missing-facts',
    reason: 'Six months end two months before the stated day; what lies between is not in the source.',
  },
];
