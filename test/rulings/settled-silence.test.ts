import { describe, expect, it } from 'vitest';
import { decided, type HandCase, look, marks, notice } from './by-hand.js';

// Settled point 9: where silence is a permit (lex silencio positivo, Awb 4:20b). Received on Monday 6 March 2023; eight
// weeks, 56 days: 25 in March, 30 in April, 1 in May. The term ends on Monday 1 May 2023 (E). The permit is there on
// 2 May and must be announced within two weeks after that day: by 16 May (E + 15).

function permit(...events: HandCase['events']): HandCase {
  return { procedure: 'wabo.regular', events: [{ type: 'received', on: '2023-03-06' }, ...events] };
}

const announced = (on: string) => decided(on, { byOperationOfLaw: true });

describe('9. where silence is a permit', () => {
  it('the deadline stays the end of the decision term; a notice is judged by the end of the two weeks', () => {
    const { deadline, notices } = look(permit(notice('2023-05-16'), notice('2023-05-17')), '2023-05-31');
    expect(deadline).toBe('2023-05-01');
    expect(notices).toMatchObject([
      { verdict: 'premature', deadline: '2023-05-01' },
      { verdict: 'valid', deadline: '2023-05-01' },
    ]);
  });

  it('those two weeks move to an ordinary day', () => {
    // Two days later: E is 3 May, E + 15 is Ascension Day; the Friday after it is put on a par: Monday 22 May.
    const file = {
      ...permit(),
      events: [{ type: 'received', on: '2023-03-08' }, notice('2023-05-22'), notice('2023-05-23')],
    };
    expect(look(file, '2023-05-31').notices).toMatchObject([{ verdict: 'premature' }, { verdict: 'valid' }]);
  });

  it('an announcement up to the end of the two weeks is in time', () => {
    expect(look(permit(announced('2023-05-16')), '2023-06-30').status).toBe('decided-in-time');
    expect(look(permit(announced('2023-05-17')), '2023-06-30').status).toBe('decided-late');
  });

  it.each([true, false])('any decision stops the penalty (by operation of law: %s)', (byOperationOfLaw) => {
    // Notice of 17 May + 15 = 1 June. Decided on 5 June: 1 to 4 June, 4 × EUR 23.
    const file = permit(notice('2023-05-17'), decided('2023-06-05', { byOperationOfLaw }));
    expect(look(file, '2023-06-30').administrative).toMatchObject({
      firstDay: '2023-06-01',
      days: 4,
      amountCents: 9_200,
    });
  });

  it('a decision of the body after the permit was there carries a mark', () => {
    expect(marks(permit(decided('2023-05-10')), '2023-06-30').join()).toContain('decision-after-silence');
    expect(marks(permit(announced('2023-05-10')), '2023-06-30').join()).not.toContain('decision-after-silence');
  });
});
