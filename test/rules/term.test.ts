import { describe, expect, it } from 'vitest';
import { application, type HandCase, look, notice, objection } from '../rulings/by-hand.js';

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
    // Months with weeks are no term of three months: 6 March + 1 month + 2 weeks = Saturday 20 April.
    const mixed = application(
      { type: 'term-stated', on: '2024-01-20', until: '2024-03-06' },
      { type: 'extended', on: '2024-02-01', by: 'P1M' },
      { type: 'extended', on: '2024-02-02', by: 'P2W' },
    );
    expect([deadline(mixed, '2024-02-10'), deadline(mixed, '2024-02-10', sum)]).toEqual(['2024-04-22', '2024-04-20']);
    // One extension alone is no sum: 9 March + 3 months = Sunday 9 June, moved to 10 June.
    expect(deadline(stated('2024-03-09', 3), '2024-02-10', sum)).toBe('2024-06-10');
  });
});

describe('links under rollEachLink', () => {
  const each = { rollEachLink: true };

  it('of more than three months do not move: six months for 90 days and three months, then two weeks', () => {
    // 13 January + 6 months = Saturday 13 July 2024; + 2 weeks = Saturday 27 July, of a term that Atw 4 does not cover.
    const file: HandCase = {
      procedure: 'vw.mvv',
      events: [
        { type: 'received', on: '2024-01-13' },
        { type: 'extended', on: '2024-03-01', by: 'P3M' },
        { type: 'extended', on: '2024-03-02', by: 'P2W' },
      ],
    };
    expect(deadline(file, '2024-03-10', { ...each, ninetyDaysView: 'six-months' })).toBe('2024-07-27');
  });

  it('of EU law move whatever their length', () => {
    // Asylum lodged since 12 June 2026: six months from 5 July 2026 = Tuesday 5 January 2027 … from 9 July: Saturday 9
    // January, moved to 11 January; + 1 month = Thursday 11 February.
    const file: HandCase = {
      procedure: 'vw.asylum',
      events: [
        { type: 'received', on: '2026-07-09' },
        { type: 'extended', on: '2026-12-01', by: 'P1M' },
      ],
    };
    expect(deadline(file, '2026-12-15', each)).toBe('2027-02-11');
    expect(deadline(file, '2026-12-15')).toBe('2027-02-09');
  });

  it('restart with a supplement as they were: the year does not move, six weeks after it do not make it', () => {
    // Supplement of 9 March 2024: the year anew to Sunday 9 March 2025, + 6 weeks = Sunday 20 April 2025 (Easter).
    const file: HandCase = {
      procedure: 'rwn.naturalisation',
      events: [
        { type: 'received', on: '2024-01-10' },
        { type: 'fee-paid', on: '2024-01-10' },
        { type: 'extended', on: '2024-02-01', by: 'P6W' },
        { type: 'suspended', on: '2024-02-20', until: '2024-03-09', ground: 'supplement' },
      ],
    };
    expect(deadline(file, '2024-04-01', each)).toBe('2025-04-20');
  });
});

describe('90 days as six months (ninetyDaysView)', () => {
  it('are no longer so once a court has stated a day: three months come on top of it', () => {
    const file: HandCase = {
      procedure: 'vw.mvv',
      events: [
        { type: 'received', on: '2024-01-10' },
        { type: 'term-stated', on: '2024-02-01', until: '2024-04-17', statedBy: 'court' },
        { type: 'extended', on: '2024-03-01', by: 'P3M' },
      ],
    };
    expect(deadline(file, '2024-03-10', { ninetyDaysView: 'six-months' })).toBe('2024-07-17');
  });
});

describe('a term that the body states', () => {
  it('judges the notices from its day on, not those before it', () => {
    // On 1 February it says that the term ended on 20 January; a notice of 25 January came within the term of the law.
    const file = application(notice('2024-01-25'), {
      type: 'term-stated',
      on: '2024-02-01',
      until: '2024-01-20',
      statedBy: 'body',
    });
    const found = look(file, '2024-02-10');
    expect(found.noticeVerdict).toBe('premature');
    expect(found.deadline).toBe('2024-01-20');
  });
});

describe('a supplement for which time was given', () => {
  // Asked on 1 February with two weeks: 2 to 15 February at most.
  const asked = application({ type: 'suspended', on: '2024-02-01', ground: 'supplement', termSet: 'P2W' });

  it.each([
    // 2 to 5 February are four days: Sunday 10 March, moved to Monday 11 March.
    ['2024-02-05', '2024-03-11'],
    ['2024-02-15', '2024-03-20'],
    ['2024-02-25', '2024-03-20'],
  ])('and that still runs counts to %s: %s', (at, end) => expect(deadline(asked, at)).toBe(end));
});

it('a time to supplement says nothing of another ground: consent runs until it ends', () => {
  // 2 to 25 February are 24 days: Saturday 30 March 2024, moved over Easter to Tuesday 2 April.
  const file = application({ type: 'suspended', on: '2024-02-01', ground: 'consent', termSet: 'P2W' });
  expect(deadline(file, '2024-02-25')).toBe('2024-04-02');
});

describe('a general event on the day of an event of the file', () => {
  // The Syrian moratorium began on 14 December 2024. Received on 20 June 2024: six months to 20 December.
  const syrian = (...events: HandCase['events']): HandCase => ({
    procedure: 'vw.asylum',
    nationality: 'SY',
    events: [{ type: 'received', on: '2024-06-20' }, ...events],
  });

  it('counts first: a court that states the term on that day replaces it', () => {
    const stated = (on: string) => syrian({ type: 'term-stated', on, until: '2025-02-03', statedBy: 'court' });
    expect(deadline(stated('2024-12-14'), '2024-12-31')).toBe('2025-02-03');
    // Stated the day before: a year on top.
    expect(deadline(stated('2024-12-13'), '2024-12-31')).toBe('2026-02-03');
  });

  it('that is not known yet moves no term that begins in it', () => {
    // Annulled on 2 December, sent on 20 December: six months from then; the standstill to 13 June 2025 is not known yet.
    const annulled: HandCase = {
      procedure: 'vw.asylum',
      nationality: 'SY',
      events: [
        { type: 'received', on: '2023-06-20' },
        { type: 'decided', on: '2023-12-01' },
        { type: 'decision-annulled', on: '2024-12-02', sent: '2024-12-20' },
      ],
    };
    const suspended = { moratoriumView: 'suspension' };
    expect(deadline(annulled, '2024-12-13', suspended)).toBe('2025-06-20');
    expect(deadline(annulled, '2024-12-14', suspended)).toBe('2025-12-13');
  });
});

describe('the version of a term that turns on lodging', () => {
  it('is that of the act for asylum lodged before 12 June 2026 and received after it', () => {
    // Six months from Saturday 13 June: Sunday 13 December 2026, which does not move; under the regulation it would.
    const asylum = (lodged: string): HandCase => ({
      procedure: 'vw.asylum',
      events: [{ type: 'received', on: '2026-06-13', lodged }],
    });
    expect(deadline(asylum('2026-06-11'), '2026-07-01')).toBe('2026-12-13');
    // Lodged on the 12th: counted from then, Saturday 12 December, moved to Monday 14.
    expect(deadline(asylum('2026-06-12'), '2026-07-01')).toBe('2026-12-14');
  });
});

describe('the end of the lodging period', () => {
  it('that is known directly wins over the one that follows from the decision', () => {
    // 2 June 2023 + 6 weeks = Friday 14 July; from the decision of 14 April it would be 26 May + 6 weeks = 7 July.
    expect(deadline(objection({ type: 'objection-period-ended', on: '2023-06-02' }), '2023-06-30')).toBe('2023-07-14');
  });
});

describe('lex silencio of which the term is not known', () => {
  it('leaves a notice undetermined', () => {
    const file: HandCase = { procedure: 'wabo.regular', events: [notice('2015-03-07')] };
    expect(look(file, '2015-06-30').noticeVerdict).toBe('undetermined');
  });
});

describe('a term of which the receipt is not known', () => {
  it('that ends with the year has no end (WOZ 30(9))', () => {
    const file = { procedure: 'woz.objection', events: [{ type: 'contested-decision', on: '2023-02-15' }] };
    const { deadline: end, status } = look(file, '2024-12-31');
    expect({ end, status }).toEqual({ end: null, status: 'undetermined' });
  });
});

describe('a term of which the law gives no day', () => {
  it('makes a notice of before the receipt premature all the same, and leaves one on that day open', () => {
    const file = (on: string): HandCase => ({
      procedure: 'subsidy.round',
      findings: { late: true },
      events: [{ type: 'received', on: '2024-03-10' }, notice(on)],
    });
    expect(look(file('2024-03-09'), '2024-06-30').noticeVerdict).toBe('premature');
    expect(look(file('2024-03-10'), '2024-06-30').noticeVerdict).toBe('valid');
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
