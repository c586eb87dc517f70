import { describe, expect, it } from 'vitest';
import { fold } from '../../src/case/fold.js';
import { parseCase } from '../../src/case/parse.js';
import { createOutcome } from '../../src/facts/outcome.js';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import type { Readings } from '../../src/law/interpretation.js';
import { on } from '../../src/law/make.js';
import { SLOT, type SlotName } from '../../src/law/slots.js';
import { evaluate } from '../../src/rules/evaluate.js';
import { createRecorder } from '../../src/rules/recorder.js';
import { application, decided, type HandCase, look, notice, withFindings } from '../rulings/by-hand.js';

// A reading is asked only where it can matter. The plain application must be decided by 6 March 2024; with a notice of 7
// March the penalty runs from 22 March to 2 May.

function asks(slot: SlotName, file: HandCase, at: string, readings: Readings = {}): boolean {
  const parsed = parseCase(file);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  const book = compile(baseLaw, readings);
  const rec = createRecorder(false);
  evaluate(fold(parsed.case, on(at), book).facts, book, on(at), rec, createOutcome());
  return rec.consulted[SLOT[slot]] === 1;
}

describe('whether a term moves to a working day is asked', () => {
  // Eight weeks from Saturday 13 January end on Saturday 9 March, or on Monday 11; + 40 days is Thursday 18 April.
  const extended = (on: string): HandCase => ({
    procedure: 'awb.application',
    events: [
      { type: 'received', on: '2024-01-13' },
      { type: 'extended', on, by: 'P40D' },
    ],
  });

  it.each([
    ['2024-03-08', false],
    ['2024-03-09', false],
    ['2024-03-10', true],
    ['2024-03-11', true],
  ])('of a letter of %s: %s', (on, asked) => expect(asks('rollDecisionTerm', extended(on), '2024-03-31')).toBe(asked));

  it('and nothing needs to be asked to know the end', () => {
    for (const day of ['2024-03-09', '2024-03-11', '2024-03-12']) {
      const parsed = parseCase(extended(day));
      if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
      const book = compile(baseLaw);
      const { facts } = fold(parsed.case, on('2024-03-31'), book);
      const out = createOutcome();
      evaluate(facts, book, on('2024-03-31'), null, out);
      expect(out.episodes.items[0]?.deadline, day).toBe(on(day === '2024-03-12' ? '2024-03-11' : '2024-04-18'));
    }
  });
});

describe('whether the day of the decision counts is asked', () => {
  const asked = (...events: HandCase['events']) =>
    asks('announcementDayCounts', application(notice('2024-03-07'), ...events), '2024-12-31');

  it('for a decision from the first to the last penalty day', () => {
    expect(asked()).toBe(false);
    expect(asked(decided('2024-03-21'))).toBe(false);
    expect(asked(decided('2024-03-22'))).toBe(true);
    expect(asked(decided('2024-05-02'))).toBe(true);
    expect(asked(decided('2024-05-03'))).toBe(false);
    expect(asked({ type: 'withdrawn', on: '2024-03-25' })).toBe(false);
  });

  it('until as much later as the days on which it was held: 25 to 31 March, 9 May', () => {
    const held = { type: 'penalty-held', on: '2024-03-25', until: '2024-03-31' };
    expect(asked(held, decided('2024-05-09'))).toBe(true);
    expect(asked(held, decided('2024-05-10'))).toBe(false);
  });

  it('until as much later as a decision stood that was withdrawn: 21 to 31 March, before and after the first day', () => {
    // 11 days at most: 2 May + 11 = 13 May. The first decision itself, of 21 March, lies before the first penalty day.
    const stood = [decided('2024-03-21'), { type: 'decision-withdrawn', on: '2024-03-31' }];
    expect(asked(...stood, decided('2024-05-13'))).toBe(true);
    expect(asked(...stood, decided('2024-05-14'))).toBe(false);
  });

  it('until as much later as the spring of 2020 held it: 16 March to 15 May, 61 days', () => {
    // Asylum of 15 August 2019: 15 February 2020. Notice of 17 February: 3 March to 13 April; + 61 = 13 June.
    const held = (last: string) => ({
      procedure: 'vw.asylum',
      events: [{ type: 'received', on: '2019-08-15' }, notice('2020-02-17'), decided(last)],
    });
    const ask = (last: string, readings: Readings) => asks('announcementDayCounts', held(last), '2020-12-31', readings);
    expect(ask('2020-06-13', { forceMajeure2020: 'immigration' })).toBe(true);
    expect(ask('2020-06-14', { forceMajeure2020: 'immigration' })).toBe(false);
    expect(ask('2020-04-13', {})).toBe(true);
    expect(ask('2020-04-14', {})).toBe(false);
  });
});

describe('where silence is a permit (Awb 4:20b)', () => {
  // Received on 6 March 2023: the term ends on 1 May, the permit must be announced by 16 May.
  const permit = (...events: HandCase['events']): HandCase => ({
    procedure: 'wabo.regular',
    events: [{ type: 'received', on: '2023-03-06' }, ...events],
  });
  const again = [
    decided('2023-04-03'),
    { type: 'decision-annulled', on: '2023-09-04', newTerm: 'P4W' },
    // Four weeks: 2 October.
    notice('2023-10-03'),
  ];

  it('the days to announce it are asked, and elsewhere they are not', () => {
    expect(asks('silenceDays', permit(notice('2023-05-17')), '2023-12-31')).toBe(true);
    expect(asks('silenceDays', application(notice('2024-03-07')), '2024-12-31')).toBe(false);
  });

  it.each(['manifestlyInadmissible', 'manifestlyUnfounded'])(
    '%s bars no penalty for its announcement (4:20d(3)), but bars one for a decision that a court ordered',
    (finding) => {
      const applies = (file: HandCase) =>
        look(withFindings(file, { [finding]: true }), '2023-12-31').administrative['applies'];
      expect(applies(permit(notice('2023-05-17')))).toBe(true);
      expect(applies(permit(...again))).toBe(false);
      expect(look(permit(...again), '2023-12-31').administrative['applies']).toBe(true);
    },
  );
});

describe('whether the spring of 2020 held a penalty is asked', () => {
  // Asylum of 15 June 2019: 15 December. The penalty begins 15 days after the notice and lasts 42 days.
  const asked = (noticeOn: string, received = '2019-06-15') =>
    asks(
      'decreedHold',
      { procedure: 'vw.asylum', events: [{ type: 'received', on: received }, notice(noticeOn)] },
      '2020-12-31',
    );

  it('for one that can run on a day from 16 March to 15 May', () => {
    // 4 February + 41 days = 16 March.
    expect(asked('2020-01-19')).toBe(false);
    expect(asked('2020-01-20')).toBe(true);
    expect(asked('2020-04-30')).toBe(true);
    expect(asked('2020-05-01')).toBe(false);
  });
});

describe('whether the spring of 2020 held a penalty is not asked', () => {
  const asylum = (received: string, ...events: HandCase['events']) =>
    asks(
      'decreedHold',
      { procedure: 'vw.asylum', events: [{ type: 'received', on: received }, ...events] },
      '2020-12-31',
    );
  const held = (on: string, until: string) => ({ type: 'penalty-held', on, until });

  it('of a term that ended later than 16 March', () => {
    // Six months from 16 and from 17 September 2019.
    expect(asylum('2019-09-16', notice('2020-03-18'))).toBe(true);
    expect(asylum('2019-09-17', notice('2020-03-18'))).toBe(false);
  });

  it('in a file that holds all of those days itself', () => {
    const late = notice('2020-03-02');
    expect(asylum('2019-06-15', late, held('2020-03-16', '2020-05-15'))).toBe(false);
    expect(asylum('2019-06-15', late, held('2020-03-01', '2020-06-01'))).toBe(false);
    expect(asylum('2019-06-15', late, held('2020-03-17', '2020-05-15'))).toBe(true);
    expect(asylum('2019-06-15', late, held('2020-03-16', '2020-05-14'))).toBe(true);
  });
});

describe('what a moratorium does is asked', () => {
  const syria = (on: string): HandCase => ({
    procedure: 'vw.asylum',
    nationality: 'SY',
    events: [{ type: 'received', on }],
  });

  it('of a term that it touches, also of one that would begin in it', () => {
    for (const readings of [{}, { moratoriumView: 'suspension' }]) {
      expect(asks('moratoria', syria('2024-10-01'), '2025-12-31', readings)).toBe(true);
      expect(asks('moratoria', syria('2025-02-01'), '2025-12-31', readings)).toBe(true);
      expect(asks('moratoria', syria('2025-06-14'), '2025-12-31', readings)).toBe(false);
    }
  });
});

describe('whether the day of a hearing counts is asked', () => {
  const steps = [{ what: 'hearing', within: 'P4W', penalty: true }];
  const order = { type: 'court-order', on: '2024-05-01', term: 'P16W', perDay: 100, max: 15_000, steps };
  const asked = (...events: HandCase['events']) =>
    asks('complianceDayCounts', application(order, ...events), '2024-12-31');

  it('for one between the end of its step, 29 May, and that of the term, 21 August', () => {
    expect(asked()).toBe(false);
    expect(asked({ type: 'hearing', on: '2024-05-29' })).toBe(false);
    expect(asked({ type: 'hearing', on: '2024-05-30' })).toBe(true);
    expect(asked({ type: 'hearing', on: '2024-08-21' })).toBe(true);
    expect(asked({ type: 'hearing', on: '2024-08-22' })).toBe(false);
  });
});
