import { describe, expect, it } from 'vitest';
import { application, decided, type HandCase, look, marks, notice, objection } from './by-hand.js';

// The settled points about terms, each with an expectation that is worked out by hand beside it. The plain cases are in
// `by-hand.ts`: an application that must be decided by 6 March 2024, an objection that must be decided by 7 July 2023.

const suspended = (on: string, until: string) => ({ type: 'suspended', on, until, ground: 'supplement' });

function only(procedure: string, ...events: HandCase['events']): HandCase {
  return { procedure, events };
}

function asylum(receivedOn: string, nationality: string, ...events: HandCase['events']): HandCase {
  return { procedure: 'vw.asylum', nationality, events: [{ type: 'received', on: receivedOn }, ...events] };
}

describe('1. suspended days', () => {
  it('count only as far as they lie after the day from which the term counts', () => {
    // Asked on 16 May, repaired on 31 May: suspended from 17 May. Lodging ended on 26 May, so 27 to 31 May count: 5 days.
    expect(look(objection(suspended('2023-05-16', '2023-05-31')), '2023-06-30').deadline).toBe('2023-07-12');
  });

  it('are added to the end before it moves, and the end moves once', () => {
    // 13 January 2024 + 56 = Saturday 9 March; 2 and 3 February are suspended: Monday 11 March, and not 11 + 2.
    const file = only('awb.application', { type: 'received', on: '2024-01-13' }, suspended('2024-02-01', '2024-02-03'));
    expect(look(file, '2024-02-28').deadline).toBe('2024-03-11');
  });
});

describe('2. a day that was stated or agreed', () => {
  const stated = { type: 'term-stated', on: '2024-01-10', until: '2024-03-09' };

  it('does not move, also when it is a Saturday', () => {
    expect(look(application(stated), '2024-02-28').deadline).toBe('2024-03-09');
  });

  it('moves with days on top as the term of the procedure would', () => {
    // 2 to 8 February are suspended: 9 + 7 = Saturday 16 March, which moves to Monday 18 March.
    expect(look(application(stated, suspended('2024-02-01', '2024-02-08')), '2024-02-28').deadline).toBe('2024-03-18');
  });

  it('never moves when it is the end of a year, with or without days on top', () => {
    // 31 December 2023 is a Sunday. Six suspended days, 2 to 7 June: Saturday 6 January 2024.
    const woz = [
      { type: 'contested-decision', on: '2023-02-15' },
      { type: 'received', on: '2023-03-01' },
    ];
    expect(look(only('woz.objection', ...woz), '2023-04-01').deadline).toBe('2023-12-31');
    const held = only('woz.objection', ...woz, suspended('2023-06-01', '2023-06-07'));
    expect(look(held, '2023-07-01').deadline).toBe('2024-01-06');
  });

  it.each([
    // Friday 2 February 2024 + 8 weeks = Good Friday 29 March; moved: Tuesday 2 April.
    ['a duration', 'P8W', '2024-03-29', '2024-04-02'],
    ['a date', { until: '2024-03-29' }, '2024-03-29', '2024-03-29'],
    // 2 February + 121 days = 27 in February, 31, 30, 31 and 2 in June: Sunday 2 June 2024. More than 90 days never move.
    ['a duration beyond the Atw', 'P121D', '2024-06-02', '2024-06-02'],
  ])('by a court as %s: moves only under rollCourtTerm', (_name, newTerm, plain, rolled) => {
    const file = application(decided('2024-01-31'), { type: 'decision-annulled', on: '2024-02-02', newTerm });
    expect(look(file, '2024-02-28').deadline).toBe(plain);
    expect(look(file, '2024-02-28', { rollCourtTerm: true }).deadline).toBe(rolled);
  });
});

it('3. rollEachLink moves each link but the last before the next is added, then the whole end once', () => {
  // 2 February 2024 + 56 = Good Friday 29 March. + 14 = Friday 12 April; or 2 April + 14 = Tuesday 16 April.
  const extended = { type: 'extended', on: '2024-03-20', by: 'P2W' };
  const file = only('awb.application', { type: 'received', on: '2024-02-02' }, extended);
  expect(look(file, '2024-03-21').deadline).toBe('2024-04-12');
  expect(look(file, '2024-03-21', { rollEachLink: true }).deadline).toBe('2024-04-16');
});

describe('4. a term that was stated later', () => {
  it('by a court was the term all along: it judges an earlier notice and is heard before its day', () => {
    const byCourt = { type: 'term-stated', on: '2024-05-01', until: '2024-04-05', statedBy: 'court' };
    const { deadline, noticeVerdict } = look(application(notice('2024-03-07'), byCourt), '2024-03-20');
    expect({ deadline, noticeVerdict }).toEqual({ deadline: '2024-04-05', noticeVerdict: 'premature' });
  });

  it('by the body counts from its day, and only within the term that it replaces', () => {
    const byBody = (on: string) => ({ type: 'term-stated', on, until: '2024-04-05', statedBy: 'body' });
    expect(look(application(byBody('2024-03-01')), '2024-02-29').deadline).toBe('2024-03-06');
    expect(look(application(byBody('2024-03-01')), '2024-03-01').deadline).toBe('2024-04-05');
    expect(look(application(byBody('2024-03-07')), '2024-03-08').deadline).toBe('2024-03-06');
  });

  it('replaces a moratorium that had begun by then; one that begins later comes on top', () => {
    // The moratorium for Syria began on 14 December 2024. A year more than 1 May 2025 is 1 May 2026.
    const byCourt = (on: string, until: string) => ({ type: 'term-stated', on, until, statedBy: 'court' });
    const after = asylum('2024-10-01', 'SY', byCourt('2025-02-01', '2025-06-01'));
    expect(look(after, '2025-02-02').deadline).toBe('2025-06-01');
    const before = asylum('2024-10-01', 'SY', byCourt('2024-11-01', '2025-05-01'));
    expect(look(before, '2025-02-02').deadline).toBe('2026-05-01');
  });
});

describe('5. the term of a closed file is the one that stood when it was closed', () => {
  it.each(['decided', 'withdrawn'])('%s: an extension or suspension after that changes nothing', (type) => {
    const later = [{ type: 'extended', on: '2024-03-04', by: 'P6W' }, suspended('2024-03-04', '2024-03-20')];
    expect(look(application({ type, on: '2024-03-01' }, ...later), '2024-06-01').deadline).toBe('2024-03-06');
  });

  it('a moratorium after that changes nothing', () => {
    // 1 August 2024 + six months; decided before 14 December 2024.
    expect(look(asylum('2024-08-01', 'SY', decided('2024-12-01')), '2025-06-01').deadline).toBe('2025-02-01');
  });
});

it('6. an objection received after its lodging period counts from its receipt, with a mark', () => {
  // Lodging ended on 26 May 2023. 2 June + 42 = Friday 14 July; from the end of the period: 7 July.
  const contested = { type: 'contested-decision', on: '2023-04-14' };
  const late = only('awb.objection', contested, { type: 'received', on: '2023-06-02' });
  expect(look(late, '2023-06-30').deadline).toBe('2023-07-14');
  expect(marks(late, '2023-06-30')).toContain('late-objection');
  expect(look(late, '2023-06-30', { lateObjectionStart: 'lodging-period' }).deadline).toBe('2023-07-07');
});

describe('10. moratoria', () => {
  it('add a year as a link of the chain: the months are added once, from the start', () => {
    // 31 August 2022 + 18 months = 29 February 2024; six months and then a year would be 28 February.
    expect(look(asylum('2022-08-31', 'UA'), '2023-01-01').deadline).toBe('2024-02-29');
  });

  it('are capped at 21 months from lodging, which never shortens a term', () => {
    // 1 June 2024 + 6 + 9 + 12 months is past the ceiling of 1 March 2026. A term stated beyond the ceiling stays.
    const nineMore = asylum('2024-06-01', 'SY', { type: 'extended', on: '2024-11-01', by: 'P9M' });
    expect(look(nineMore, '2025-01-01').deadline).toBe('2026-03-01');
    const beyond = { type: 'term-stated', on: '2024-11-01', until: '2026-09-01', statedBy: 'court' };
    expect(look(asylum('2024-06-01', 'SY', beyond), '2025-01-01').deadline).toBe('2026-09-01');
  });

  it('leave a running court penalty alone', () => {
    // Order of 1 October 2024, two weeks: 15 October. 16 days in October, 30 in November, 20 in December = 66.
    const order = { type: 'court-order', on: '2024-10-01', term: 'P2W', perDay: 100, max: 7500 };
    expect(look(asylum('2024-01-01', 'SY', order), '2024-12-20').court[0]).toMatchObject({
      days: 66,
      amountCents: 660_000,
    });
  });

  it('as a standstill have no cap, revive no lapsed term, and hold back a term that would begin within', () => {
    const view = { moratoriumView: 'suspension' };
    // Six calendar months more: 1 October 2024 + 12 months.
    expect(look(asylum('2024-10-01', 'SY'), '2025-02-01', view).deadline).toBe('2025-10-01');
    // Lapsed on 1 July 2024.
    expect(look(asylum('2024-01-01', 'SY'), '2025-02-01', view).deadline).toBe('2024-07-01');
    // Received within: six months from its last day, 13 June 2025.
    expect(look(asylum('2025-02-01', 'SY'), '2025-03-01', view).deadline).toBe('2025-12-13');
  });

  it('do not touch a term that a court set', () => {
    // 1 November 2024 + 16 weeks = 112 days: 29, 31, 31 and 21 in February.
    const annulled = { type: 'decision-annulled', on: '2024-11-01', newTerm: 'P16W' };
    const file = asylum('2024-01-01', 'SY', decided('2024-06-03'), annulled);
    expect(look(file, '2025-01-15').deadline).toBe('2025-02-21');
  });
});
