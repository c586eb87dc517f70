import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { assessed, sentencesOf } from './support.js';

/** Due by 31 December 2024, a notice on 6 January 2025: 10 euro a week from 21 January, 100 euro at most (Awir 12(2)). */
const GRANT = {
  procedure: 'toeslagen.definitive-grant',
  events: [
    { type: 'received', on: '2024-01-10' },
    { type: 'term-stated', on: '2024-01-10', until: '2024-12-31' },
    { type: 'notice-of-default', on: '2025-01-06' },
  ],
};

function explained(at: string, more: object = {}) {
  const { assessment, file } = assessed({ ...GRANT, ...more }, at);
  return explain(assessment, { lang: 'nl', file });
}

describe('an allowance without the amount at stake', () => {
  it('says in the short answer and in its section that the amount is the highest', () => {
    // Third week from 4 February: 30 euro.
    const found = explained('2025-02-04');
    expect(found.answer.find(({ key }) => key.startsWith('answer.total'))?.text).toContain('ten hoogste € 30');
    expect(sentencesOf(found).map(({ key }) => key)).toContain('amount.at-most');
    expect(sentencesOf(found).find(({ key }) => key.startsWith('range.'))?.text).toMatch(/tussen € 0 en € \d+/);
  });

  it('cites Awir 12, not Awb 4:17(1), for the maximum', () => {
    const full = sentencesOf(explained('2025-12-01')).find(({ key }) => key === 'amount.full');
    expect(full?.citations.map(({ code }) => code)).toEqual(['Awir 12(2)(a)']);
  });

  it('says what is due where the amount at stake is known', () => {
    const keys = sentencesOf(explained('2025-02-04', { amountAtStake: 500 })).map(({ key }) => key);
    expect(keys).toContain('answer.total');
    expect(keys).not.toContain('amount.at-most');
  });
});
