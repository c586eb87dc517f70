import { describe, expect, it } from 'vitest';
import { application, decided, type HandCase, look, notice, objection } from './by-hand.js';

// The points at which calculators go wrong. Every expectation is worked out by hand from the law, beside the case.

/** An application received on a day, without anything else. */
function received(on: string, procedure = 'awb.application'): HandCase {
  return { procedure, events: [{ type: 'received', on }] };
}

describe('a notice that is too early', () => {
  it('does nothing when it came before the end of the term, also not when the term ends later (4:17(3))', () => {
    // The term ends on 6 March; the notice of 5 March is none. Nothing runs, however long it takes.
    const { noticeVerdict, administrative } = look(application(notice('2024-03-05')), '2024-12-31');
    expect(noticeVerdict).toBe('premature');
    expect(administrative).toMatchObject({ applies: false, firstDay: null, days: 0, amountCents: 0 });
  });

  it('does nothing on the last day of the term, since the term has not ended on its last day', () => {
    expect(look(application(notice('2024-03-06')), '2024-12-31').noticeVerdict).toBe('premature');
  });

  it('is good on the day after: 7 March + 15 days is 22 March, and the 42nd day is 2 May', () => {
    // 7 March + 14 = 21 March: two weeks have passed; first day 22 March. 22 March + 41 = 9 in March, 30 in April, 2 in May.
    const { noticeVerdict, administrative } = look(application(notice('2024-03-07')), '2024-05-02');
    expect(noticeVerdict).toBe('valid');
    // 14 × 23 + 14 × 35 + 14 × 45 = 322 + 490 + 630 = EUR 1,442.
    const expected = { firstDay: '2024-03-22', lastDay: '2024-05-02', days: 42, amountCents: 144_200, state: 'full' };
    expect(administrative).toMatchObject(expected);
  });

  it('is judged by the day of receipt, not by the day of sending', () => {
    // Sent on the last day, 6 March; received on 7 March.
    expect(look(application(notice('2024-03-07', { sent: '2024-03-06' })), '2024-03-08').noticeVerdict).toBe('valid');
  });
});

describe('a term that ends on a day that is not counted as an ordinary day (Atw 1 and 3)', () => {
  it('Saturday: moves to Monday', () => {
    // Saturday 13 January 2024 + 56 days = Saturday 9 March. Monday is 11 March.
    expect(look(received('2024-01-13'), '2024-02-01').deadline).toBe('2024-03-11');
  });

  it('Good Friday: moves over Easter', () => {
    // Friday 2 February 2024 + 56 = 29 March, Good Friday; then Saturday, Sunday, Easter Monday 1 April; Tuesday 2 April.
    expect(look(received('2024-02-02'), '2024-03-01').deadline).toBe('2024-04-02');
  });

  it('5 May: every year, not only each fifth', () => {
    // Tuesday 10 March 2026 + 56 = 21 in March, 30 in April, 5 in May: Tuesday 5 May 2026. Wednesday is 6 May.
    expect(look(received('2026-03-10'), '2026-04-01').deadline).toBe('2026-05-06');
  });

  it('Ascension Day followed by a day that a royal decree puts on a par: moves over the weekend', () => {
    // Thursday 23 March 2023 + 56 = 8 in March, 30 in April, 18 in May: Ascension Day. Friday 19 May is named in the
    // decree for 2023; Saturday, Sunday; Monday 22 May.
    expect(look(received('2023-03-23'), '2023-05-01').deadline).toBe('2023-05-22');
  });

  it('Sunday, of a term of six months: stays, since it is longer than three months (Atw 4)', () => {
    // 2 December 2023 + six months = Sunday 2 June 2024; on Monday 3 June the body is late.
    const file = received('2023-12-02', 'awb.uniform-preparation');
    const { deadline, noticeVerdict } = look({ ...file, events: [...file.events, notice('2024-06-03')] }, '2024-06-03');
    expect(deadline).toBe('2024-06-02');
    expect(noticeVerdict).toBe('valid');
  });
});

describe('the decision', () => {
  it('within the two weeks costs nothing', () => {
    // Notice on 7 March; two weeks end on 21 March, and that is when the decision is announced.
    const { status, administrative } = look(application(notice('2024-03-07'), decided('2024-03-21')), '2024-04-30');
    expect(status).toBe('decided-late');
    expect(administrative).toMatchObject({ applies: true, state: 'stopped', days: 0, amountCents: 0, lastDay: null });
  });

  it('on the first penalty day costs nothing: on the day of the announcement the body is no longer late', () => {
    const file = application(notice('2024-03-07'), decided('2024-03-22'));
    expect(look(file, '2024-04-30').administrative).toMatchObject({ days: 0, amountCents: 0 });
    // Where a court counts that day too, it is one day of EUR 23.
    const counted = look(file, '2024-04-30', { countAnnouncementDay: true }).administrative;
    expect(counted).toMatchObject({ days: 1, amountCents: 2_300, lastDay: '2024-03-22' });
  });
});

describe('the notice of default', () => {
  it('that never came leaves the body late without a penalty', () => {
    const { status, administrative } = look(application(), '2025-12-31');
    expect(status).toBe('late');
    expect(administrative).toMatchObject({ applies: false, state: 'none', amountCents: 0 });
  });

  it('a year late is valid with a warning: only a person can find it unreasonably late (4:17(6)(a))', () => {
    // 10 March 2025 + 15 = 25 March; + 41 = 6 in March, 30 in April, 5 in May.
    const late = application(notice('2025-03-10'));
    const { notices, administrative } = look(late, '2025-12-31');
    expect(notices[0]).toMatchObject({ verdict: 'valid', flags: ['unreasonably-late-risk'] });
    expect(administrative).toMatchObject({ firstDay: '2025-03-25', lastDay: '2025-05-05', amountCents: 144_200 });
    const found = look({ ...late, findings: { unreasonablyLate: true } }, '2025-12-31').administrative;
    expect(found).toMatchObject({ applies: false, amountCents: 0 });
  });
});

describe('a suspension and an extension together', () => {
  // Repair asked on 5 June and done on 12 June 2023: 7 suspended days, 6 to 12 June (7:10(2)). 7 July + 7 = 14 July.
  const repaired = { type: 'suspended', on: '2023-06-05', until: '2023-06-12', ground: 'supplement' };

  it('add up: six weeks are added to the suspended end', () => {
    // The letter of 14 July goes out on the last day. 14 July + 42 = 17 in July, 25 in August.
    const file = objection(repaired, { type: 'extended', on: '2023-07-14', by: 'P6W' });
    expect(look(file, '2023-08-01').deadline).toBe('2023-08-25');
  });

  it('the extension does nothing when its letter goes out after that end', () => {
    const file = objection(repaired, { type: 'extended', on: '2023-07-15', by: 'P6W' });
    expect(look(file, '2023-08-01').deadline).toBe('2023-07-14');
  });
});

describe('the amounts of before 2019', () => {
  // Monday 1 October 2018 + 56 = Monday 26 November 2018.
  const lateSince2018 = (on: string): HandCase => {
    const file = received('2018-10-01');
    return { ...file, events: [...file.events, notice(on)] };
  };

  it('hold for a notice received in 2018, also for days in 2019', () => {
    // 17 December + 15 = 1 January 2019; + 41 = 11 February. 14 × 20 + 14 × 30 + 14 × 40 = EUR 1,260.
    const { administrative } = look(lateSince2018('2018-12-17'), '2019-02-28');
    expect(administrative).toMatchObject({ firstDay: '2019-01-01', lastDay: '2019-02-11', amountCents: 126_000 });
    expect(look(lateSince2018('2018-12-31'), '2019-12-31').administrative['amountCents']).toBe(126_000);
  });

  it('do not hold for a notice received in 2019', () => {
    // 1 January 2019 + 15 = 16 January; + 41 = 26 February.
    const { administrative } = look(lateSince2018('2019-01-01'), '2019-02-28');
    expect(administrative).toMatchObject({ firstDay: '2019-01-16', lastDay: '2019-02-26', amountCents: 144_200 });
  });
});

describe('two applicants', () => {
  const two = { ...application(notice('2024-03-07')), applicants: 2 };

  it('share one penalty in equal parts (4:17(7))', () => {
    expect(look(two, '2024-05-02').administrative).toMatchObject({
      amountCents: 144_200,
      sharesCents: [72_100, 72_100],
    });
  });

  it('share single cents too', () => {
    // Day 1: EUR 23, so EUR 11.50 each. Three of them: 2300 = 3 × 766 + 2; the first two get the spare cents.
    expect(look(two, '2024-03-22').administrative['sharesCents']).toEqual([1_150, 1_150]);
    expect(look({ ...two, applicants: 3 }, '2024-03-22').administrative['sharesCents']).toEqual([767, 767, 766]);
  });
});
