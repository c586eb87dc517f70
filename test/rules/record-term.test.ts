import { describe, expect, it } from 'vitest';
import { GROUND, STATED_BY } from '../../src/facts/facts.js';
import { ROLL } from '../../src/law/rulebook.js';
import { START_BASIS } from '../../src/rules/basis.js';
import { EFFECT } from '../../src/rules/term-context.js';
import { application, decided, type HandCase, notice, objection } from '../rulings/by-hand.js';
import { cited, recorded } from './record-support.js';

// What an evaluation tells of each event of a term: what it did, and the end before and after it, worked out by hand. The
// plain application of 10 January 2024 must be decided by 6 March.

const END = '2024-03-06';
const AT = '2024-04-30';

type Events = HandCase['events'];

function only(procedure: string, ...events: Events): HandCase {
  return { procedure, events };
}

function asylum(on: string, nationality: string | undefined, ...events: Events): HandCase {
  const file = only('vw.asylum', { type: 'received', on }, ...events);
  return nationality === undefined ? file : { ...file, nationality };
}

describe('the move of a link under rollEachLink', () => {
  const each = { rollEachLink: true };

  it('is recorded once: Saturday 13 January 2024 + 8 weeks, then six weeks from Monday 11 March', () => {
    const file = only(
      'awb.application',
      { type: 'received', on: '2024-01-13' },
      { type: 'extended', on: '2024-02-01', by: 'P6W' },
    );
    expect(recorded('roll', file, '2024-02-10', each)).toEqual([
      { fromDay: '2024-03-09', toDay: '2024-03-11', kind: ROLL.atw },
    ]);
  });

  it('is recorded before the year of a moratorium: 21 June + 6 months + 6 weeks is Saturday 1 February 2025', () => {
    const file = asylum('2024-06-21', 'SY', { type: 'extended', on: '2024-12-01', by: 'P6W' });
    expect(recorded('roll', file, '2024-12-31', each)).toEqual([
      { fromDay: '2025-02-01', toDay: '2025-02-03', kind: ROLL.atw },
    ]);
    expect(recorded('deadline', file, '2024-12-31', each)).toMatchObject([{ lastDay: '2026-02-03' }]);
  });
});

describe('the article on a move', () => {
  it('is that of EU law for a term of EU law', () => {
    expect(cited('roll', only('awb.application', { type: 'received', on: '2024-01-13' }), '2024-02-10')).toEqual([
      'atw.roll',
    ]);
    // Six months from 9 July 2026: Saturday 9 January 2027.
    expect(cited('roll', only('vw.asylum', { type: 'received', on: '2026-07-09' }), '2026-12-31')).toEqual([
      'eu.periods',
    ]);
  });
});

describe('what is not recorded', () => {
  it('is a lodging period of which neither the decision nor the end is known', () => {
    const unknown = only('awb.objection', { type: 'received', on: '2023-05-10' });
    expect(recorded('lodgingPeriod', unknown, '2023-06-01')).toEqual([]);
  });

  it('is a computed end where only the end itself is known', () => {
    const known = only(
      'awb.objection',
      { type: 'received', on: '2023-05-10' },
      { type: 'objection-period-ended', on: '2023-05-26' },
    );
    expect(recorded('lodgingPeriod', known, '2023-06-01')).toMatchObject([
      { announcedDay: null, endDay: null, rolledDay: '2023-05-26', stated: 1 },
    ]);
  });

  it('is the length of a term that a court set to a day', () => {
    const file = application(decided('2024-02-01'), {
      type: 'decision-annulled',
      on: '2024-03-01',
      newTerm: { until: '2024-04-15' },
    });
    expect(recorded('length', file, AT)).toHaveLength(1);
  });
});

describe('from what day a term counts', () => {
  const received = (on: string, more: object = {}) => ({ type: 'received', on, ...more });

  it.each([
    ['receipt', application(), START_BASIS.receipt, '2024-01-10'],
    ['the end of the lodging period', objection(), START_BASIS.lodgingPeriod, '2023-05-26'],
    ['a receipt that nobody knows', only('awb.application', decided('2024-03-01')), START_BASIS.unknown, null],
    [
      'forwarding inside the body (Awb 2:24)',
      only('awb.application', received('2026-01-01'), { type: 'forwarded', on: '2026-01-05' }),
      START_BASIS.forwarding,
      '2026-01-05',
    ],
    [
      'forwarding on the first day of that article',
      only('awb.application', received('2025-12-30'), { type: 'forwarded', on: '2026-01-01' }),
      START_BASIS.forwarding,
      '2026-01-01',
    ],
    [
      'receipt, for what was forwarded the day before',
      only('awb.application', received('2025-12-30'), { type: 'forwarded', on: '2025-12-31' }),
      START_BASIS.receipt,
      '2025-12-30',
    ],
    [
      'payment, when it came later (RWN 9(4))',
      only('rwn.naturalisation', received('2024-02-01'), { type: 'fee-paid', on: '2024-02-05' }),
      START_BASIS.payment,
      '2024-02-05',
    ],
    [
      'receipt, when the payment came before it',
      only('rwn.naturalisation', { type: 'fee-paid', on: '2024-01-30' }, received('2024-02-01')),
      START_BASIS.receipt,
      '2024-02-01',
    ],
    [
      'responsibility (Vw 42(6))',
      asylum('2023-01-10', undefined, { type: 'responsible-since', on: '2023-03-20' }),
      START_BASIS.responsibility,
      '2023-03-20',
    ],
    [
      'lodging (EU regulation)',
      only('vw.asylum-border', received('2026-07-10', { lodged: '2026-07-08' })),
      START_BASIS.lodging,
      '2026-07-08',
    ],
    [
      'receipt in the year of which the end counts',
      only('woz.objection', { type: 'contested-decision', on: '2023-02-15' }, received('2023-03-01')),
      START_BASIS.receipt,
      '2023-03-01',
    ],
    [
      'responsibility under the EU regulation',
      only('vw.asylum', received('2026-07-10'), { type: 'responsible-since', on: '2026-07-20' }),
      START_BASIS.responsibility,
      '2026-07-20',
    ],
    [
      'receipt, where responsibility and payment of that day mean nothing',
      application({ type: 'responsible-since', on: '2024-01-10' }, { type: 'fee-paid', on: '2024-01-10' }),
      START_BASIS.receipt,
      '2024-01-10',
    ],
    [
      'lodging, where a payment of that day means nothing',
      only('vw.asylum-border', received('2026-07-10', { lodged: '2026-07-08' }), {
        type: 'fee-paid',
        on: '2026-07-08',
      }),
      START_BASIS.lodging,
      '2026-07-08',
    ],
    [
      'forwarding of what is still to be paid',
      only('rwn.naturalisation', received('2026-01-02'), { type: 'forwarded', on: '2026-01-05' }),
      START_BASIS.forwarding,
      '2026-01-05',
    ],
  ])('%s', (_name, file, basis, fromDay) => {
    expect(recorded('start', file, '2026-08-01')).toMatchObject([{ kind: 0, basis, fromDay }]);
  });

  it('the day an annulment was sent, or of a withdrawal with a new term', () => {
    const annulled = application(decided('2024-03-01'), {
      type: 'decision-annulled',
      on: '2024-03-20',
      sent: '2024-03-22',
    });
    const again = { kind: 1, basis: START_BASIS.annulment, fromDay: '2024-03-22' };
    expect(recorded('start', annulled, AT)[1]).toEqual(again);
    const withdrawn = application(decided('2024-03-01'), {
      type: 'decision-withdrawn',
      on: '2024-03-20',
      newTerm: 'P4W',
    });
    expect(recorded('start', withdrawn, AT)[1]).toEqual({
      kind: 2,
      basis: START_BASIS.withdrawal,
      fromDay: '2024-03-20',
    });
  });
});

describe('an extension', () => {
  const letter = (on: string, more: object = { by: 'P2W' }) => ({ type: 'extended', on, ...more });
  const found = (file: HandCase, readings = {}) => recorded('extension', file, AT, readings).at(-1);

  it('lengthens the term: also with a letter of the last day, or of the day of the decision', () => {
    const applied = {
      event: 1,
      onDay: '2024-02-20',
      effect: EFFECT.applied,
      endBeforeDay: END,
      endAfterDay: '2024-03-20',
    };
    expect(found(application(letter('2024-02-20')))).toEqual({ ...applied, months: 0, days: 14, untilDay: null });
    expect(found(application(letter(END)))).toMatchObject({ effect: EFFECT.applied, endAfterDay: '2024-03-20' });
    expect(found(application(decided('2024-02-20'), letter('2024-02-20')))).toMatchObject({ effect: EFFECT.applied });
    // 6 March + 1 month = Saturday 6 April: Monday 8 April.
    expect(found(application(letter('2024-02-20', { by: 'P1M' })))).toMatchObject({
      months: 1,
      days: 0,
      endAfterDay: '2024-04-08',
    });
  });

  it('sets the day that was agreed', () => {
    // Friday 5 April.
    expect(found(application(letter('2024-02-20', { until: '2024-04-05' })))).toEqual({
      event: 1,
      onDay: '2024-02-20',
      effect: EFFECT.applied,
      endBeforeDay: END,
      endAfterDay: '2024-04-05',
      months: 0,
      days: 0,
      untilDay: '2024-04-05',
    });
  });

  it.each([
    ['with a letter after the end', application(letter('2024-03-07')), EFFECT.afterEnd],
    ['until a day that is not later', application(letter('2024-02-20', { until: END })), EFFECT.notLater],
    ['after the decision', application(decided('2024-02-15'), letter('2024-02-16')), EFFECT.closed],
  ])('%s does nothing', (_name, file, effect) => {
    expect(found(file)).toMatchObject({ effect, endBeforeDay: END, endAfterDay: END });
  });

  it('of a term that is not known does nothing, unless it names the end', () => {
    const unknown = only('awb.application', letter('2024-02-20'));
    expect(found(unknown)).toMatchObject({ effect: EFFECT.noTerm, endBeforeDay: null, endAfterDay: null });
  });

  it('does nothing on the day on which the decision was withdrawn, and works from the day after', () => {
    const open = (on: string) =>
      application(decided('2024-01-20'), { type: 'decision-withdrawn', on: '2024-02-10' }, letter(on));
    expect(found(open('2024-02-10'))).toMatchObject({ effect: EFFECT.closed, endAfterDay: END });
    expect(found(open('2024-02-11'))).toMatchObject({ effect: EFFECT.applied, endAfterDay: '2024-03-20' });
  });

  it('without the day of its letter counts before everything else', () => {
    const undated = application({ type: 'extended', by: 'P2W' }, notice('2024-03-07'));
    expect(found(undated)).toMatchObject({
      onDay: null,
      effect: EFFECT.applied,
      endBeforeDay: END,
      endAfterDay: '2024-03-20',
    });
  });

  it('that is the letter of a collective one is left to the reading', () => {
    const file = asylum('2023-02-01', undefined, letter('2023-06-01', { by: 'P9M', ground: 'wbv-2023-3' }));
    expect(found(file)).toMatchObject({
      effect: EFFECT.byReading,
      endBeforeDay: '2023-08-01',
      endAfterDay: '2023-08-01',
    });
    const first = asylum('2022-05-01', undefined, letter('2022-10-03', { by: 'P9M', ground: 'wbv-2022-22' }));
    expect(found(first)).toMatchObject({ effect: EFFECT.byReading, endBeforeDay: '2022-11-01' });
  });

  it('of three months on top of 90 days is, as a reading, six months from receipt, which never move', () => {
    const sixMonths = { ninetyDaysView: 'six-months' };
    const family = (...events: Events) =>
      only('vw.family-reunification', { type: 'received', on: '2024-01-13' }, ...events);
    const end = (file: HandCase) => recorded('deadline', file, AT, sixMonths)[0]?.['lastDay'];
    // 13 January + 6 months = Saturday 13 July. Another three months: Sunday 13 October. Other lengths come on top of the
    // 90 days, Friday 12 April: + 2 months = Wednesday 12 June.
    expect(end(family(letter('2024-03-01', { by: 'P3M' })))).toBe('2024-07-13');
    expect(end(family(letter('2024-03-01', { by: 'P3M' }), letter('2024-03-04', { by: 'P3M' })))).toBe('2024-10-13');
    expect(end(family(letter('2024-03-01', { by: 'P2M' })))).toBe('2024-06-12');
  });
});

describe('a suspension', () => {
  const asked = (on: string, until: string | undefined, more: object = {}) => ({
    type: 'suspended',
    on,
    ...(until === undefined ? {} : { until }),
    ground: 'supplement',
    ...more,
  });
  const found = (...events: Events) => recorded('suspension', application(...events), AT).at(-1);

  it('adds its days, from the day after the invitation', () => {
    expect(found(asked('2024-02-01', '2024-02-10'))).toEqual({
      event: 1,
      onDay: '2024-02-01',
      effect: EFFECT.applied,
      endBeforeDay: END,
      fromDay: '2024-02-02',
      toDay: '2024-02-10',
      days: 9,
      ground: GROUND.supplement,
    });
    expect(found(asked(END, '2024-03-10'))).toMatchObject({ effect: EFFECT.applied, fromDay: '2024-03-07', days: 4 });
  });

  it.each([
    ['attributable', '2024-02-01', 10],
    ['force-majeure', '2024-02-01', 10],
    ['consent', '2024-02-02', 9],
    ['foreign-information', '2024-02-02', 9],
  ] as const)('for %s runs from %s: %i days', (ground, fromDay, days) => {
    expect(found(asked('2024-02-01', '2024-02-10', { ground }))).toMatchObject({
      fromDay,
      days,
      ground: GROUND[ground],
    });
  });

  it('runs from the day that it names', () => {
    expect(found(asked('2024-02-01', '2024-02-10', { from: '2024-02-05' }))).toMatchObject({
      fromDay: '2024-02-05',
      days: 6,
    });
  });

  it('to supplement ends when the time for it has passed', () => {
    expect(found(asked('2024-02-01', '2024-02-20', { termSet: 'P1W' }))).toMatchObject({
      toDay: '2024-02-08',
      days: 7,
    });
    expect(found(asked('2024-02-01', '2024-02-20', { termSet: '2024-02-09' }))).toMatchObject({
      toDay: '2024-02-09',
      days: 8,
    });
    expect(found(asked('2024-02-01', '2024-02-05', { termSet: 'P1W' }))).toMatchObject({
      toDay: '2024-02-05',
      days: 4,
    });
  });

  it('that still runs has no last day', () => {
    expect(found(asked('2024-02-01', undefined))).toMatchObject({ effect: EFFECT.applied, toDay: null, days: 0 });
  });

  it.each([
    ['asked after the end', [asked('2024-03-07', '2024-03-20')], EFFECT.afterEnd],
    ['asked after the decision', [decided('2024-02-15'), asked('2024-02-16', '2024-02-20')], EFFECT.closed],
    ['within another one', [asked('2024-02-01', '2024-02-10'), asked('2024-02-03', '2024-02-10')], EFFECT.noNewDays],
  ])('%s does nothing', (_name, events, effect) => expect(found(...events)).toMatchObject({ effect, days: 0 }));

  it('of a term that is not known does nothing', () => {
    const file = only('awb.application', asked('2024-02-01', '2024-02-10'));
    expect(recorded('suspension', file, AT)).toMatchObject([{ effect: EFFECT.noTerm, endBeforeDay: null, days: 0 }]);
  });

  it('that overlaps another one adds what is new', () => {
    // 2 to 10 February, then 4 to 15 February: five more.
    expect(found(asked('2024-02-01', '2024-02-10'), asked('2024-02-03', '2024-02-15'))).toMatchObject({ days: 5 });
  });

  it('that restarts the term (RWN 9(4)) is recorded with the new end', () => {
    const file = only(
      'rwn.naturalisation',
      { type: 'received', on: '2024-02-01' },
      { type: 'suspended', on: '2024-08-01', until: '2024-08-31', ground: 'supplement' },
    );
    const again = {
      event: 1,
      onDay: '2024-08-01',
      effect: EFFECT.applied,
      fromDay: '2024-08-31',
      endAfterDay: '2025-08-31',
    };
    expect(recorded('restart', file, '2024-09-30')).toEqual([again]);
  });
});

describe('a stated term', () => {
  const stated = (on: string, more: object = {}) => ({ type: 'term-stated', on, until: '2024-04-05', ...more });
  const found = (...events: Events) => recorded('stated', application(...events), AT).at(-1);
  const byBody = { statedBy: 'body' };

  it('takes the place of the one before', () => {
    const applied = {
      event: 1,
      onDay: '2024-02-20',
      effect: EFFECT.applied,
      endBeforeDay: END,
      untilDay: '2024-04-05',
    };
    expect(found(stated('2024-02-20', byBody))).toEqual({ ...applied, statedBy: STATED_BY.body });
    expect(found(stated('2024-02-20', { statedBy: 'court' }))).toEqual({ ...applied, statedBy: STATED_BY.court });
    expect(found(stated('2024-02-20'))).toEqual({ ...applied, statedBy: STATED_BY.established });
    expect(found(stated(END, byBody))).toMatchObject({ effect: EFFECT.applied });
  });

  it.each([
    ['after the end', [stated('2024-03-07', byBody)], EFFECT.afterEnd],
    ['after the decision', [decided('2024-02-15'), stated('2024-02-16', byBody)], EFFECT.closed],
    ['in a letter of 4:14(1)', [stated('2024-02-20', { ...byBody, basis: '4:14-1' })], EFFECT.letterWithoutEffect],
  ])('by the body %s does nothing', (_name, events, effect) => expect(found(...events)).toMatchObject({ effect }));

  it('by the body, of a term that is not known, does nothing', () => {
    const file = only('awb.application', stated('2024-02-20', byBody));
    expect(recorded('stated', file, AT)).toMatchObject([{ effect: EFFECT.noTerm, endBeforeDay: null }]);
  });
});

describe('a collective extension', () => {
  const counts = { genericExtensionView: 'announced' };
  const found = (on: string, readings = {}) => recorded('collective', asylum(on, undefined), '2024-12-31', readings);

  it('lengthens terms by nine months where it counts', () => {
    const applied = { effect: EFFECT.applied, endBeforeDay: '2023-08-01', endAfterDay: '2024-05-01', months: 9 };
    expect(found('2023-02-01', counts)).toMatchObject([applied]);
  });

  it('is recorded where it does not', () => {
    const kept = { effect: EFFECT.byReading, endBeforeDay: '2023-08-01', endAfterDay: '2023-08-01', months: 0 };
    expect(found('2023-02-01')).toMatchObject([kept]);
  });

  it('of 27 September 2022 reaches terms that end on that day or later', () => {
    const lapsed = { effect: EFFECT.afterEnd, endBeforeDay: '2022-09-26', endAfterDay: '2022-09-26', months: 0 };
    expect(found('2022-03-26', counts)).toMatchObject([{ onDay: '2022-09-27', ...lapsed }]);
    const reached = { effect: EFFECT.applied, endBeforeDay: '2022-09-27', endAfterDay: '2023-06-27', months: 9 };
    expect(found('2022-03-27', counts)).toMatchObject([{ onDay: '2022-09-27', ...reached }]);
  });

  it('is the one of the day of receipt, the first and the last day included', () => {
    const classes = (on: string) => found(on, counts).map((entry) => [entry['class'], entry['months']]);
    expect(classes('2022-12-31')).toEqual([[0, 9]]);
    expect(classes('2023-01-01')).toEqual([[1, 9]]);
    expect(classes('2023-12-31')).toEqual([[1, 9]]);
    expect(classes('2024-01-01')).toEqual([[2, 9]]);
    expect(classes('2025-06-30')).toEqual([]);
  });

  it('is a link that never moves by itself, since it is longer than three months', () => {
    // 5 May 2022 + 6 + 9 months = Saturday 5 August 2023; + 3 months, counted from the start, = Sunday 5 November.
    const file = asylum('2022-05-05', undefined, { type: 'extended', on: '2023-07-03', by: 'P3M' });
    const [end] = recorded('deadline', file, '2023-08-01', { ...counts, rollEachLink: true });
    expect(end).toMatchObject({ lastDay: '2023-11-05' });
  });

  it('is not there for what was received after it', () => expect(found('2025-07-01', counts)).toEqual([]));
});

describe('a moratorium (Syria, 14 December 2024 to 13 June 2025)', () => {
  const suspension = { moratoriumView: 'suspension' };
  const found = (on: string, readings = {}) => recorded('moratorium', asylum(on, 'SY'), '2025-12-31', readings);
  const BEGAN = { onDay: '2024-12-14' };

  it('adds a year, with its ceiling of 21 months', () => {
    const year = { effect: EFFECT.applied, endBeforeDay: '2025-04-01', endAfterDay: '2026-04-01', months: 12 };
    expect(found('2024-10-01')).toMatchObject([{ ...BEGAN, ...year, ceilingDay: '2026-07-01' }]);
  });

  it('revives a term that had ended', () => {
    const revived = { effect: EFFECT.applied, endBeforeDay: '2024-07-01', endAfterDay: '2025-07-01' };
    expect(found('2024-01-01')).toMatchObject([{ ...BEGAN, ...revived, ceilingDay: '2025-10-01' }]);
  });

  it('as a standstill adds its own months to terms that run, and nothing to others', () => {
    const still = { effect: EFFECT.applied, endBeforeDay: '2025-04-01', endAfterDay: '2025-10-01', months: 6 };
    expect(found('2024-10-01', suspension)).toMatchObject([{ ...BEGAN, ...still, ceilingDay: null }]);
    const ended = { effect: EFFECT.afterEnd, endBeforeDay: '2024-07-01', endAfterDay: '2024-07-01', months: 0 };
    expect(found('2024-01-01', suspension)).toMatchObject([{ ...BEGAN, ...ended, ceilingDay: null }]);
  });

  it('as a standstill holds back a term that would begin in it: to its last day', () => {
    const held = { effect: EFFECT.applied, endBeforeDay: '2025-02-01', endAfterDay: '2025-06-13', months: 0 };
    expect(found('2025-02-01', suspension)).toMatchObject([{ ...BEGAN, ...held, ceilingDay: null }]);
  });

  it('is a link that never moves by itself, since it is longer than three months', () => {
    const ends = (on: string, letter: string, readings: object) =>
      recorded('deadline', asylum(on, 'SY', { type: 'extended', on: letter, by: 'P3M' }), letter, {
        rollEachLink: true,
        ...readings,
      });
    // The one of 2011: 15 June 2011 + 6 + 12 months = Saturday 15 December 2012; with 3 more: 15 March 2013.
    expect(ends('2011-06-15', '2011-08-01', {})).toMatchObject([{ lastDay: '2013-03-15' }]);
    // As a standstill of six months: 5 July 2024 + 6 + 6 months = Saturday 5 July 2025; with 3 more: 5 October.
    expect(ends('2024-07-05', '2025-01-02', suspension)).toMatchObject([{ lastDay: '2025-10-05' }]);
  });

  it('reaches files of its first and of its last day, and is known from its first day on', () => {
    expect(found('2025-06-13')).toHaveLength(1);
    expect(found('2025-06-13', suspension)).toMatchObject([{ endAfterDay: '2025-06-13' }]);
    // Received on 14 December 2024, as a standstill: six months from 13 June 2025.
    const first = asylum('2024-12-14', 'SY');
    expect(recorded('deadline', first, '2025-12-31', suspension)).toMatchObject([{ lastDay: '2025-12-13' }]);
    expect(recorded('moratorium', asylum('2024-10-01', 'SY'), '2024-12-14')).toHaveLength(1);
    // A term that ends on that day still runs: 14 December 2024 + 6 months.
    const ends = { effect: EFFECT.applied, endBeforeDay: '2024-12-14', endAfterDay: '2025-06-14' };
    expect(found('2024-06-14', suspension)).toMatchObject([ends]);
  });

  it('does not reach a lateness that began after it', () => {
    // Annulled on 1 September 2025: six months.
    const file = asylum('2024-10-01', 'SY', decided('2025-03-03'), { type: 'decision-annulled', on: '2025-09-01' });
    expect(recorded('deadline', file, '2025-12-31').at(-1)).toMatchObject({ lastDay: '2026-03-01', ceilingDay: null });
  });

  it('does not reach a file of another country, a decided one, or one of after it', () => {
    expect(recorded('moratorium', asylum('2024-10-01', undefined), '2025-12-31')).toEqual([]);
    expect(recorded('moratorium', asylum('2024-10-01', 'SY', decided('2024-12-13')), '2025-12-31')).toEqual([]);
    expect(found('2025-06-14')).toEqual([]);
    expect(recorded('moratorium', asylum('2024-10-01', 'SY'), '2024-12-13')).toEqual([]);
  });
});
