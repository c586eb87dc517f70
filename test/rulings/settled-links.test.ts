import { describe, expect, it } from 'vitest';
import { application, decided, type HandCase, look, notice } from './by-hand.js';

// Corners of the settled points where links, standstills and stated days meet, found by comparing the rules with the
// slow counting; each with an expectation that is worked out by hand beside it.

function asylum(receivedOn: string, nationality: string | undefined, ...events: HandCase['events']): HandCase {
  const file = { procedure: 'vw.asylum', events: [{ type: 'received', on: receivedOn }, ...events] };
  return nationality === undefined ? file : { ...file, nationality };
}

const extended = (on: string, by: string) => ({ type: 'extended', on, by });
const each = { rollEachLink: true };

describe('rollEachLink', () => {
  it('moves a short link of a long term, also when nothing else of the term is covered by the Atw', () => {
    // 9 January 2020 + 6 months = 9 July; + 10 days = Sunday 19 July, moved: Monday 20 July; + 3 months.
    const file = asylum('2020-01-09', undefined, extended('2020-02-01', 'P10D'), extended('2020-02-02', 'P3M'));
    expect(look(file, '2020-03-01').deadline).toBe('2020-10-19');
    expect(look(file, '2020-03-01', each).deadline).toBe('2020-10-20');
  });

  it('moves the link before the year of a moratorium', () => {
    // 12 June 2010 + 6 months = 12 December; + 14 days = Sunday 26 December, a holiday, moved: Monday 27; + 12 months.
    const file = asylum('2010-06-12', 'SY', extended('2010-06-30', 'P2W'));
    expect(look(file, '2011-07-23').deadline).toBe('2011-12-26');
    expect(look(file, '2011-07-23', each).deadline).toBe('2011-12-27');
  });

  it('moves the links again that count anew from a supplement', () => {
    // Supplement in on 31 August 2024 (asked 1 August). One year: 31 August 2025; + 14 days = Sunday 14 September,
    // moved: Monday 15 September; + 3 months = Monday 15 December, and without the move Sunday 14 December.
    const supplement = { type: 'suspended', on: '2024-08-01', until: '2024-08-31', ground: 'supplement' };
    const links = [extended('2024-03-01', 'P2W'), extended('2024-03-02', 'P3M')];
    const file = {
      procedure: 'rwn.naturalisation',
      events: [{ type: 'received', on: '2024-02-01' }, ...links, supplement],
    };
    expect(look(file, '2024-09-01').deadline).toBe('2025-12-14');
    expect(look(file, '2024-09-01', each).deadline).toBe('2025-12-15');
  });
});

describe('a standstill', () => {
  const view = { moratoriumView: 'suspension' };
  const responsible = (on: string) => ({ type: 'responsible-since', on });

  it('does not touch a term that begins after its last day', () => {
    // The one for Syria ended on 13 June 2025. 5 July 2025 + 6 months.
    expect(look(asylum('2025-01-30', 'SY', responsible('2025-07-05')), '2025-08-01', view).deadline).toBe('2026-01-05');
  });

  it('holds back a term that would begin within, also for a notice of before', () => {
    // Six months from its last day, 13 June 2025. The notice came before the standstill began and before the term did.
    const file = asylum('2024-06-15', 'SY', responsible('2025-02-22'), { ...notice('2024-11-01'), accepted: true });
    const { deadline, notices } = look(file, '2025-03-01', view);
    expect(deadline).toBe('2025-12-13');
    expect(notices[0]).toMatchObject({ verdict: 'valid', deadline: '2025-12-13' });
  });

  it('comes on top of a day that was stated before it, whenever the term would have begun', () => {
    // 1 February 2025 + the six calendar months of the standstill.
    const stated = { type: 'term-stated', on: '2024-11-01', until: '2025-02-01', statedBy: 'court' };
    const file = asylum('2024-06-15', 'SY', stated, responsible('2025-01-10'));
    expect(look(file, '2025-02-01', view).deadline).toBe('2025-08-01');
  });
});

describe('a day that was agreed', () => {
  it('on top of a term that a court set in weeks or months moves with days on top under rollCourtTerm', () => {
    // Agreed: Friday 7 June 2024. One suspended day, 3 April: Saturday 8 June, moved: Monday 10 June.
    const file = application(
      decided('2024-01-31'),
      { type: 'decision-annulled', on: '2024-02-28', newTerm: 'P2M' },
      { type: 'extended', on: '2024-04-02', until: '2024-06-07' },
      { type: 'suspended', on: '2024-04-03', from: '2024-04-03', until: '2024-04-03', ground: 'attributable' },
    );
    expect(look(file, '2024-05-01').deadline).toBe('2024-06-08');
    expect(look(file, '2024-05-01', { rollCourtTerm: true }).deadline).toBe('2024-06-10');
  });

  it('does not move while a suspension has been announced that has not begun', () => {
    // Agreed: Sunday 31 March 2024. Suspended from 8 April: a letter of Tuesday 2 April is too late for an extension.
    const file = application(
      { type: 'extended', on: '2024-02-28', until: '2024-03-31' },
      { type: 'suspended', on: '2024-03-29', from: '2024-04-08', ground: 'consent' },
      extended('2024-04-02', 'P3M'),
    );
    expect(look(file, '2024-04-03').deadline).toBe('2024-03-31');
  });
});

it('the six months of the other reading of 90 days + 3 months belong to the statutory term only', () => {
  // A court set 90 days from 29 October 2024: 2 in October, 30, 31, 27 in January = 27 January; + 3 months = 27 April.
  const file = {
    procedure: 'vw.family-reunification',
    events: [
      { type: 'received', on: '2024-02-29' },
      decided('2024-05-26'),
      { type: 'decision-annulled', on: '2024-10-29', newTerm: 'P90D' },
      extended('2025-01-20', 'P3M'),
    ],
  };
  expect(look(file, '2025-02-01', { ninetyDaysView: 'six-months' }).deadline).toBe('2025-04-27');
});

it('of two supplements that are still awaited the later one restarts the year', () => {
  // Asked on 5 March 2014, and on 18 January 2015 with a time until 31 January. The first is still awaited on
  // 24 February 2015: taken to come in on that day, it restarts the year.
  const file = {
    procedure: 'rwn.naturalisation',
    events: [
      { type: 'received', on: '2014-02-01' },
      { type: 'suspended', on: '2014-03-05', ground: 'supplement' },
      { type: 'suspended', on: '2015-01-18', ground: 'supplement', termSet: '2015-01-31' },
    ],
  };
  expect(look(file, '2015-02-24').deadline).toBe('2016-02-24');
});

it('what is stated after an annulment is about the term after it, also while the annulment is not known yet', () => {
  // Eight weeks: 6 March 2024. The annulment of 1 April is not known on 20 March; the term stated in May is about a new one.
  const file = application(
    notice('2024-03-07'),
    { type: 'decision-annulled', on: '2024-04-01' },
    { type: 'term-stated', on: '2024-05-01', until: '2024-06-28', statedBy: 'court' },
  );
  expect(look(file, '2024-03-20')).toMatchObject({ deadline: '2024-03-06', noticeVerdict: 'valid' });
  expect(look(file, '2024-04-02').deadline).toBe('2024-06-28');
});

describe('without a receipt the version of the law follows from', () => {
  const family = (...events: HandCase['events']) => ({ procedure: 'vw.family-reunification', events });
  // Annulled on 10 September 2025: the statutory term afresh, 90 days = 20 + 31 + 30 + 9: 9 December 2025.
  const annulled = { type: 'decision-annulled', on: '2025-09-10' };

  it('an event of before the change, in whatever episode', () => {
    expect(look(family(extended('2025-02-13', 'P3M'), annulled), '2025-10-01').deadline).toBe('2025-12-09');
  });

  it('nothing when the application may have come before or after it', () => {
    expect(look(family(extended('2025-04-15', 'P3M'), annulled), '2025-10-01').deadline).toBe(null);
  });
});

describe('31 December where it moves (rollYearEnd)', () => {
  const lodged = [
    { type: 'contested-decision', on: '2022-02-15' },
    { type: 'received', on: '2022-03-01' },
  ];
  const woz = (...events: HandCase['events']) => ({ procedure: 'woz.objection', events: [...lodged, ...events] });
  const moves = { rollYearEnd: true };

  it('is a Saturday in 2022: Monday 2 January 2023', () => {
    expect(look(woz(), '2022-04-01', moves).deadline).toBe('2023-01-02');
  });

  it('moves once, at the end: suspended days are added to the day itself', () => {
    // Six days, 2 to 7 June: Friday 6 January 2023. Seven days: Saturday 7 January, moved: Monday 9 January.
    const suspended = (until: string) => ({
      type: 'suspended',
      on: '2022-06-01',
      until,
      ground: 'foreign-information',
    });
    expect(look(woz(suspended('2022-06-07')), '2022-07-01', moves).deadline).toBe('2023-01-06');
    expect(look(woz(suspended('2022-06-08')), '2022-07-01', moves).deadline).toBe('2023-01-09');
    expect(look(woz(suspended('2022-06-08')), '2022-07-01').deadline).toBe('2023-01-07');
  });

  it('moves before an adjournment only when each link does', () => {
    // 31 December 2022 + 42 days = Saturday 11 February 2023, moved: Monday 13; 2 January + 42 = Monday 13 as well.
    // 13 weeks are beyond the Atw: 31 December + 91 = Saturday 1 April 2023, and from 2 January Monday 3 April.
    expect(look(woz(extended('2022-06-01', 'P6W')), '2022-07-01', moves).deadline).toBe('2023-02-13');
    expect(look(woz(extended('2022-06-01', 'P13W')), '2022-07-01', moves).deadline).toBe('2023-04-01');
    expect(look(woz(extended('2022-06-01', 'P13W')), '2022-07-01', { ...moves, ...each }).deadline).toBe('2023-04-03');
  });
});
