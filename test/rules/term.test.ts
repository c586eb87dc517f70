import { describe, expect, it } from 'vitest';
import { application, type HandCase, look, notice } from '../rulings/by-hand.js';

// Terms, each with an expectation that is worked out by hand beside it. The plain case is in `by-hand.ts`: an application
// that must be decided by 6 March 2024.

function deadline(file: HandCase, at: string, readings = {}): string | null | undefined {
  return look(file, at, readings).deadline;
}

describe('a suspension of which the applicant was not told (Awb 4:15(3))', () => {
  // 1 to 10 February are ten days: 6 + 10 = Saturday 16 March, moved to Monday 18 March. Consent starts the day after:
  // nine days, Friday 15 March.
  const silent = (ground: string) =>
    application({ type: 'suspended', on: '2024-02-01', until: '2024-02-10', ground, announced: false });

  it.each([
    ['attributable', '2024-03-18', '2024-03-06'],
    ['force-majeure', '2024-03-18', '2024-03-06'],
    ['consent', '2024-03-15', '2024-03-15'],
    ['foreign-information', '2024-03-15', '2024-03-15'],
  ])('%s: %s, or %s where a suspension needs to be told', (ground, told, untold) => {
    expect(deadline(silent(ground), '2024-02-15', { unannouncedSuspension: 'counts' })).toBe(told);
    expect(deadline(silent(ground), '2024-02-15', { unannouncedSuspension: 'defeated' })).toBe(untold);
  });

  it('that was told works under both', () => {
    const file = application({ type: 'suspended', on: '2024-02-01', until: '2024-02-10', ground: 'attributable' });
    expect(deadline(file, '2024-02-15', { unannouncedSuspension: 'defeated' })).toBe('2024-03-18');
  });
});

describe('extensions of months after a stated day (Atw 4, of all together as a reading)', () => {
  const sum = { rollLengthTest: 'sum' };
  const stated = (until: string, ...months: readonly number[]) =>
    application(
      { type: 'term-stated', on: '2024-01-20', until },
      ...months.map((count, i) => ({ type: 'extended', on: `2024-02-0${i + 1}`, by: `P${count}M` })),
    );

  it('move when each is of three months at most', () => {
    // 8 March + 1 + 2 months = Saturday 8 June: Monday 10 June. 13 March + 2 + 2 months = Saturday 13 July: 15 July.
    expect(deadline(stated('2024-03-08', 1, 2), '2024-02-10')).toBe('2024-06-10');
    expect(deadline(stated('2024-03-13', 2, 2), '2024-02-10')).toBe('2024-07-15');
  });

  it('move only when all together are of three months at most', () => {
    expect(deadline(stated('2024-03-08', 1, 2), '2024-02-10', sum)).toBe('2024-06-10');
    expect(deadline(stated('2024-03-13', 2, 2), '2024-02-10', sum)).toBe('2024-07-13');
    // One extension alone is no sum: 9 March + 3 months = Sunday 9 June, moved to 10 June.
    expect(deadline(stated('2024-03-09', 3), '2024-02-10', sum)).toBe('2024-06-10');
  });
});

describe('a term of which the receipt is not known', () => {
  it('that ends with the year has no end (WOZ 30(9))', () => {
    const file = { procedure: 'woz.objection', events: [{ type: 'contested-decision', on: '2023-02-15' }] };
    const { deadline: end, status } = look(file, '2024-12-31');
    expect({ end, status }).toEqual({ end: null, status: 'undetermined' });
  });
});

describe('a term of which nothing is known', () => {
  // The term of an application without receipt. What a person found decides (4:17(3)).
  const unknown = (findings: Readonly<Record<string, boolean>>): HandCase => ({
    procedure: 'awb.application',
    findings,
    events: [notice('2024-03-07')],
  });

  it.each([
    ['valid', { late: true }],
    ['premature', { late: false }],
    ['undetermined', {}],
  ])('a notice is %s when the finding is %o', (verdict, findings) => {
    expect(look(unknown(findings), '2024-06-30').noticeVerdict).toBe(verdict);
  });
});
