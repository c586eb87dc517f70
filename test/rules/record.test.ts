import { describe, expect, it } from 'vitest';

import { VERDICT, WHY } from '../../src/facts/outcome-codes.js';
import { ROLL } from '../../src/law/rulebook.js';
import { NOTICE_BASIS } from '../../src/rules/basis.js';
import { createRecorder, entriesOf } from '../../src/rules/recorder.js';
import { application, decided, type HandCase, notice, objection, withFindings } from '../rulings/by-hand.js';
import { cited, recorded } from './record-support.js';

// What an evaluation tells of itself, each number worked out by hand. The plain case is in `by-hand.ts`: an application of
// 10 January 2024 that must be decided by 6 March; a notice of 7 March makes 22 March the first penalty day.

const late = application(notice('2024-03-07'), decided('2024-03-25'));
const AT = '2024-04-30';

describe('the record of a penalty', () => {
  it('holds the length of the term', () => {
    expect(recorded('length', late, AT)).toEqual([
      {
        fromDay: '2024-01-10',
        months: 0,
        days: 56,
        endDay: '2024-03-06',
        covered: 1,
        roll: ROLL.atw,
        yearEnd: 0,
      },
    ]);
  });

  it('holds 31 December where the term ends with the year (WOZ 30(9))', () => {
    const events = [
      { type: 'contested-decision', on: '2023-02-15' },
      { type: 'received', on: '2023-03-01' },
    ];
    expect(recorded('length', { procedure: 'woz.objection', events }, '2023-04-01')).toEqual([
      { fromDay: '2023-03-01', months: 0, days: 0, endDay: '2023-12-31', covered: 0, roll: 0, yearEnd: 1 },
    ]);
  });

  it('holds the end of the term', () => {
    const end = {
      episode: 0,
      lastDay: '2024-03-06',
      unrolledDay: '2024-03-06',
      suspendedDays: 0,
      open: 0,
      ceilingDay: null,
    };
    expect(recorded('deadline', late, AT)).toEqual([end]);
    // Nine suspended days: 15 March. A suspension that still runs: the day is the one if it ended on 12 February, 11 days.
    const suspended = { type: 'suspended', on: '2024-02-01', ground: 'supplement' };
    expect(recorded('deadline', application({ ...suspended, until: '2024-02-10' }), AT)).toEqual([
      { ...end, lastDay: '2024-03-15', suspendedDays: 9 },
    ]);
    expect(recorded('deadline', application(suspended), '2024-02-12')).toEqual([
      { ...end, lastDay: '2024-03-18', open: 1 },
    ]);
  });

  it('holds the verdict on the notice and the two weeks', () => {
    expect(recorded('notice', late, AT)).toEqual([
      {
        event: 1,
        onDay: '2024-03-07',
        verdict: VERDICT.valid,
        deadlineDay: '2024-03-06',
        judgedByDay: '2024-03-06',
        risk: 0,
        episode: 0,
        basis: NOTICE_BASIS.term,
      },
    ]);
    const unknown = { procedure: 'awb.application', findings: { late: true }, events: [notice('2024-03-07')] };
    expect(recorded('firstDay', unknown, AT)).toMatchObject([{ baseDay: '2024-03-07', firstDay: '2024-03-22' }]);
    expect(recorded('firstDay', late, AT)).toEqual([
      { baseDay: '2024-03-07', freeDays: 14, freeUntilDay: '2024-03-21', firstDay: '2024-03-22' },
    ]);
  });

  it('holds the tariff, what stops the penalty, and the penalty', () => {
    expect(recorded('tariff', late, AT)).toEqual([{ noticeDay: '2024-03-07', maxCents: 144_200, days: 42 }]);
    const stop = { onDay: '2024-03-25', byDecision: 1, untilDay: null, counts: 0 };
    expect(recorded('stop', late, AT)).toEqual([stop]);
    expect(recorded('stop', late, AT, { countAnnouncementDay: true })).toEqual([{ ...stop, counts: 1 }]);
    expect(recorded('stop', application(notice('2024-03-07'), { type: 'withdrawn', on: '2024-03-25' }), AT)).toEqual([
      { ...stop, byDecision: 0 },
    ]);
    expect(recorded('administrative', late, AT)).toEqual([
      { firstDay: '2024-03-22', fullDay: null, stoppedDay: '2024-03-25', maxCents: 144_200, episode: 0 },
    ]);
  });

  it('names a provision for what a decision stops, and none for a withdrawal', () => {
    expect(cited('stop', late, AT)).toEqual(['awb.announcement']);
    expect(cited('stop', application(notice('2024-03-07'), { type: 'withdrawn', on: '2024-03-25' }), AT)).toEqual([
      null,
    ]);
  });

  it('holds the days on which it was held, as far as they do not lie before the first penalty day', () => {
    const held = (on: string, until: string) => application(notice('2024-03-07'), { type: 'penalty-held', on, until });
    expect(recorded('hold', held('2024-03-25', '2024-03-31'), AT)).toEqual([
      { fromDay: '2024-03-25', toDay: '2024-03-31' },
    ]);
    expect(recorded('hold', held('2024-03-10', '2024-03-21'), AT)).toEqual([]);
    expect(recorded('hold', held('2024-03-10', '2024-03-22'), AT)).toHaveLength(1);
  });

  it('holds why there is none', () => {
    expect(recorded('finding', application(), AT)).toEqual([{ why: WHY.noValidNotice }]);
    const found = withFindings(late, { unreasonablyLate: true });
    expect(recorded('finding', found, AT)).toEqual([{ why: WHY.unreasonablyLate }]);
    expect(recorded('finding', late, AT)).toEqual([]);
  });

  it('holds the day by which an exclusion was judged (Wob 15: notices from 1 October 2016)', () => {
    const wob = (on: string): HandCase => ({
      procedure: 'wob.request',
      events: [{ type: 'received', on: '2016-08-01' }, notice(on)],
    });
    expect(recorded('exclusion', wob('2016-10-03'), '2016-12-31').at(-1)).toMatchObject({
      pivotDay: '2016-10-03',
      excluded: 1,
    });
    expect(recorded('exclusion', wob('2016-09-30'), '2016-12-31').at(-1)).toMatchObject({
      pivotDay: '2016-09-30',
      excluded: 0,
    });
  });

  it('holds where an end moves to', () => {
    // Saturday 13 January 2024 + 56 days = Saturday 9 March, moved to Monday 11 March.
    const file = { procedure: 'awb.application', events: [{ type: 'received', on: '2024-01-13' }] };
    expect(recorded('roll', file, AT)).toEqual([{ fromDay: '2024-03-09', toDay: '2024-03-11', kind: ROLL.atw }]);
    expect(recorded('roll', late, AT)).toEqual([]);
  });

  it('holds the episodes', () => {
    const file = application(decided('2024-03-20'), {
      type: 'decision-annulled',
      on: '2024-05-01',
      sent: '2024-05-03',
    });
    expect(recorded('episode', file, '2024-05-10')).toEqual([
      { episode: 0, opens: 0, onDay: null, sentDay: null },
      { episode: 1, opens: 1, onDay: '2024-05-01', sentDay: '2024-05-03' },
    ]);
  });
});

describe('on what the verdict on a notice rests', () => {
  const base = NOTICE_BASIS;
  const order = { type: 'court-order', on: '2024-05-01', term: 'P2W', perDay: 100, max: 1000 };

  it.each([
    ['its own defect', application(notice('2024-03-07', { defective: true })), VERDICT.defective, base.notice],
    ['what was accepted', application(notice('2024-03-01', { accepted: true })), VERDICT.valid, base.accepted],
    ['the term, too early', application(notice('2024-03-06')), VERDICT.premature, base.term],
    ['a receipt that was still to come', application(notice('2024-01-09')), VERDICT.premature, base.beforeReceipt],
    ['the term, on the day of receipt', application(notice('2024-01-10')), VERDICT.premature, base.term],
    ['a decision', application(decided('2024-03-20'), notice('2024-03-21')), VERDICT.notNeeded, base.decided],
  ])('%s', (_name, file, verdict, basis) => {
    expect(recorded('notice', file, AT)).toMatchObject([{ verdict, basis }]);
  });

  it('a valid one before it', () => {
    const file = application(notice('2024-03-07'), notice('2024-03-08'));
    expect(recorded('notice', file, AT)[1]).toMatchObject({ event: 2, verdict: VERDICT.repeated, basis: base.notice });
  });

  it('forgiveness of one day', () => {
    const forgiven = { verdict: VERDICT.valid, basis: base.forgiven };
    const found = recorded('notice', application(notice('2024-03-06')), AT, { tolerateOneDayEarly: true });
    expect(found).toMatchObject([forgiven]);
  });

  it('a court term that has ended, where a notice after it does nothing: from the day after it', () => {
    // Two weeks from 1 May: 15 May is still in time.
    const verdict = (on: string) =>
      recorded('notice', application(order, notice(on)), '2024-06-30', { noticeAfterCourtTerm: 'no-effect' });
    expect(verdict('2024-05-15')).toMatchObject([{ verdict: VERDICT.valid, basis: base.term }]);
    expect(verdict('2024-05-16')).toMatchObject([{ verdict: VERDICT.notNeeded, basis: base.courtTerm }]);
  });

  it('a finding, where the term is not known', () => {
    const file = { procedure: 'awb.application', findings: { late: true }, events: [notice('2024-03-07')] };
    expect(recorded('notice', file, AT)).toMatchObject([
      { verdict: VERDICT.valid, basis: base.finding, deadlineDay: null },
    ]);
  });

  it('and whether it may be unreasonably late: after 90 days, 4 June', () => {
    expect(recorded('notice', application(notice('2024-06-04')), '2024-06-30')).toMatchObject([{ risk: 0 }]);
    expect(recorded('notice', application(notice('2024-06-05')), '2024-06-30')).toMatchObject([{ risk: 1 }]);
  });
});

describe('the record of a period for lodging', () => {
  const period = {
    announcedDay: '2023-04-14',
    days: 42,
    endDay: '2023-05-26',
    rolledDay: '2023-05-26',
    receivedDay: '2023-05-10',
    late: 0,
    stated: 0,
  };
  const against = (...events: HandCase['events']): HandCase => ({ procedure: 'awb.objection', events });
  const contested = (on: string) => ({ type: 'contested-decision', on });
  const received = (on: string) => ({ type: 'received', on });

  it('holds its days', () => expect(recorded('lodgingPeriod', objection(), '2023-06-30')).toEqual([period]));

  it('holds that the objection was late: from the day after', () => {
    const lodged = (on: string) => against(contested('2023-04-14'), received(on));
    expect(recorded('lodgingPeriod', lodged('2023-05-26'), '2023-06-30')).toMatchObject([{ late: 0 }]);
    expect(recorded('lodgingPeriod', lodged('2023-05-27'), '2023-06-30')).toMatchObject([{ late: 1 }]);
  });

  it('holds the day to which it moves', () => {
    // Saturday 15 April 2023 + 42 = Saturday 27 May; Sunday and Monday are Whitsun: Tuesday 30 May.
    const file = against(contested('2023-04-15'), received('2023-05-10'));
    expect(recorded('lodgingPeriod', file, '2023-06-30')).toEqual([
      { ...period, announcedDay: '2023-04-15', endDay: '2023-05-27', rolledDay: '2023-05-30' },
    ]);
  });

  it('holds the day that the file gives', () => {
    const file = against({ type: 'objection-period-ended', on: '2023-05-28' }, received('2023-05-10'));
    expect(recorded('lodgingPeriod', file, '2023-06-30')).toEqual([
      { ...period, announcedDay: null, endDay: null, rolledDay: '2023-05-28', stated: 1 },
    ]);
  });
});

describe('the record of what silence gives (Awb 4:20b)', () => {
  it('holds the last day to announce it', () => {
    // Monday 9 January 2023 + 56 days = Monday 6 March; + 15 = Tuesday 21 March.
    const file = { procedure: 'wabo.regular', events: [{ type: 'received', on: '2023-01-09' }] };
    expect(recorded('silence', file, AT)).toEqual([{ endDay: '2023-03-06', announceByDay: '2023-03-21' }]);
    expect(recorded('silence', late, AT)).toEqual([]);
  });
});

it('a recorder of readings alone has no entries', () => expect(entriesOf(createRecorder(false))).toEqual([]));
