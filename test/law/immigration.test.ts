import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/calendar/day.js';
import { baseLaw } from '../../src/law/base.js';
import { decided, type HandCase, look, notice } from '../rulings/by-hand.js';
import { assessFile } from '../rulings/shared-cases.js';

/** The changes of immigration law around which a case can fall, each with its day worked out by hand. */

function received(procedure: string, on: string, ...events: HandCase['events']): HandCase {
  return { procedure, events: [{ type: 'received', on }, ...events] };
}

describe('the ceiling of 21 months (Procedures Directive, in Vw 43 since 20 July 2015)', () => {
  function ceiling(file: HandCase): string | null {
    const { dates } = assessFile(file, '2026-08-03');
    return dates.ceiling === null ? null : isoOf(dates.ceiling);
  }

  it.each([
    ['2015-07-19', null],
    ['2015-07-20', '2017-04-20'],
    // 31 May 2022 + 21 months: February 2024 has 29 days.
    ['2022-05-31', '2024-02-29'],
    ['2026-06-11', '2028-03-11'],
  ])('of an application lodged on %s is %s', (day, expected) => {
    expect(ceiling(received('vw.asylum', day))).toBe(expected);
  });

  it('counts from lodging, also where the term counts from responsibility (W17)', () => {
    const file = received('vw.asylum', '2021-06-20', { type: 'responsible-since', on: '2022-01-20' });
    expect([look(file, '2023-12-22').deadline, ceiling(file)]).toEqual(['2022-07-20', '2023-03-20']);
  });

  it('is of asylum only', () => {
    expect(ceiling(received('vw.regular', '2022-05-31'))).toBeNull();
  });
});

describe('the temporary act of 2020 on penalties in asylum', () => {
  // Received 2 December 2019: six months end on 2 June 2020.
  const asylum = (...events: HandCase['events']): HandCase => received('vw.asylum', '2019-12-02', ...events);

  it('leaves the administrative penalty on a notice of 10 July 2020, and none on one of 11 July', () => {
    // 10 July + 15 = 25 July; + 41 = 6 in July, 31 in August, 4 in September.
    expect(look(asylum(notice('2020-07-10')), '2020-12-01').administrative).toMatchObject({
      applies: true,
      firstDay: '2020-07-25',
      lastDay: '2020-09-04',
      amountCents: 144_200,
    });
    expect(look(asylum(notice('2020-07-11')), '2020-12-01').administrative).toMatchObject({
      applies: false,
      state: 'excluded',
      amountCents: 0,
    });
  });

  it('did not take away what a court ordered: the order counts, with a mark while no highest court had said so', () => {
    const order = (on: string) => ({ type: 'court-order', on, term: 'P8W', perDay: 100, max: 7500 });
    // 25 March 2022 + 56 days = 20 May; 21 May to 30 June is 11 + 30 = 41 days.
    const early = assessFile(asylum(order('2022-03-25')), '2022-06-30');
    expect(early.court[0]).toMatchObject({ days: 41, amountCents: 410_000 });
    const marked = (on: string): boolean =>
      assessFile(asylum(order(on)), '2025-06-02').marks.some(({ code }) => code === 'order-off-on-paper');
    expect(['2020-07-10', '2020-07-11', '2022-11-29', '2022-11-30'].map(marked)).toEqual([false, true, true, false]);
  });

  it('was of asylum only: a regular file keeps its penalty, and its order has no mark', () => {
    // 4 January 2021 + 90 days = 4 April, Easter Sunday; Monday is a holiday: Tuesday 6 April 2021.
    const regular = received('vw.regular', '2021-01-04', notice('2021-04-07'), {
      type: 'court-order',
      on: '2021-09-01',
      term: 'P2W',
      perDay: 100,
      max: 7500,
    });
    const result = assessFile(regular, '2022-01-03');
    expect(result.administrative.amountCents).toBe(144_200);
    expect(result.marks.map(({ code }) => code)).not.toContain('order-off-on-paper');
  });
});

describe('article 71b: no administrative penalty on notices from 15 April 2025', () => {
  // Received 2 December 2024 + 90 days = Sunday 2 March 2025: Monday 3 March.
  const regular = (...events: HandCase['events']): HandCase => received('vw.regular', '2024-12-02', ...events);

  it.each([
    ['2025-04-14', {}, 144_200],
    ['2025-04-15', {}, 0],
  ])('a notice received on %s', (day, readings, cents) => {
    expect(look(regular(notice(day)), '2025-09-01', readings).administrative['amountCents']).toBe(cents);
  });

  it('a notice sent before and received on that day is under the new law by receipt, under the old one by sending', () => {
    const file = regular(notice('2025-04-15', { sent: '2025-04-14' }));
    expect(look(file, '2025-09-01').administrative['amountCents']).toBe(0);
    expect(look(file, '2025-09-01', { abolitionPivot: 'sent' }).administrative['amountCents']).toBe(144_200);
    const other = assessFile(file, '2025-09-01').alternatives.find(
      ({ interpretation }) => interpretation === 'abolitionPivot',
    );
    expect(other).toMatchObject({ value: 'sent', totalCents: 144_200 });
  });

  it('leaves the court penalty as it is', () => {
    // 2 June 2025 + 14 days = 16 June; 17 June to 1 July is 15 days.
    const order = { type: 'court-order', on: '2025-06-02', term: 'P2W', perDay: 100, max: 15000 };
    expect(look(regular(notice('2025-04-15'), order), '2025-07-01').court[0]).toMatchObject({
      days: 15,
      amountCents: 150_000,
    });
  });

  it.each([
    ['naturalisation', received('rwn.naturalisation', '2024-01-10', notice('2025-05-06')), 144_200],
    ['a data-protection request', received('avg.request', '2025-01-10', notice('2025-05-06')), 144_200],
    ['an objection', objection(notice('2025-05-06')), 0],
    ['an EU document', received('vw.eu-document', '2024-06-03', notice('2025-05-06')), 0],
  ])('%s, notice of 6 May 2025', (_, file, cents) => {
    expect(look(file, '2025-09-01').administrative['amountCents']).toBe(cents);
  });
});

function objection(...events: HandCase['events']): HandCase {
  const contested = { type: 'contested-decision', on: '2024-06-03' };
  return { procedure: 'vw.objection', events: [contested, { type: 'received', on: '2024-06-10' }, ...events] };
}

describe('force majeure in the spring of 2020', () => {
  // EX-29: term ended on 15 February 2020, notice of 20 April; the first day would be 5 May.
  const file = received('vw.asylum', '2019-08-15', notice('2020-04-20'));
  const view = { forceMajeure2020: 'immigration' };

  it('holds the penalty until 15 May under the reading, as the file can say itself', () => {
    const days = { firstDay: '2020-05-16', lastDay: '2020-06-26', days: 42, amountCents: 144_200 };
    expect(look(file, '2020-07-27', view).administrative).toMatchObject(days);
    const told = received(
      'vw.asylum',
      '2019-08-15',
      { type: 'penalty-held', on: '2020-03-16', until: '2020-05-15' },
      notice('2020-04-20'),
    );
    expect(look(told, '2020-07-27').administrative).toMatchObject(days);
    expect(look(told, '2020-07-27', view).administrative).toMatchObject(days);
  });

  it('holds a court penalty of which the term had ended too', () => {
    // Order of 3 February 2020, two weeks: 17 February. 18 February to 15 March is 12 + 15 = 27 days, 16 to 31 May 16 more.
    const order = { type: 'court-order', on: '2020-02-03', term: 'P2W', perDay: 100, max: 7500 };
    const ordered = received('vw.asylum', '2019-06-03', order);
    expect(look(ordered, '2020-05-31', view).court[0]).toMatchObject({ days: 43, amountCents: 430_000 });
    expect(look(ordered, '2020-04-01', view).court[0]).toMatchObject({ state: 'held', days: 27 });
    expect(look(ordered, '2020-05-31').court[0]?.['days']).toBe(75);
  });

  it('is seen in the state on those days, and only there', () => {
    const state = (at: string) => look(file, at, view).administrative['state'];
    expect(['2020-05-04', '2020-05-05', '2020-05-15', '2020-05-16'].map(state)).toEqual([
      'waiting',
      'held',
      'held',
      'accruing',
    ]);
    expect(look(file, '2020-05-05').administrative['state']).toBe('accruing');
  });

  it('is of immigration only', () => {
    // 15 August 2019 + 56 days is Thursday 10 October 2019.
    const municipal = received('awb.application', '2019-08-15', notice('2020-04-20'));
    expect(look(municipal, '2020-07-27', view).administrative['firstDay']).toBe('2020-05-05');
  });
});

it('each collective extension says when it was announced and what courts held of it, in the order of their days', () => {
  const classes = baseLaw.collectiveExtensions.versions.flatMap(({ value }) => value);
  const said = classes.map(({ code, announced, rulings = [] }) => [
    code,
    announced == null ? null : isoOf(announced),
    rulings.map(({ holding }) => holding).join(' '),
  ]);
  expect(said).toEqual([
    ['wbv-2022-22', '2022-09-26', 'invalid valid valid referred explained'],
    ['wbv-2023-3', '2023-02-08', 'valid referred explained invalid invalid'],
    ['wbv-2023-26', null, 'invalid invalid invalid explained'],
  ]);
  for (const { code, rulings = [] } of classes) {
    const days = rulings.flatMap(({ on }) => (on === null ? [] : [on]));
    expect(days, code).toEqual([...days].sort((a, b) => a - b));
    for (const { ref } of rulings) expect(ref).toMatch(/^ECLI:/);
  }
});

describe('nareis before and after 28 March 2025', () => {
  it('received on 27 March: 90 days, and three months only by an extension', () => {
    // 27 March + 90 = 4 in March, 30, 31 and 25 in June: Wednesday 25 June 2025; + three months = 25 September.
    expect(look(received('vw.family-reunification', '2025-03-27'), '2025-05-01').deadline).toBe('2025-06-25');
    const extended = received('vw.family-reunification', '2025-03-27', {
      type: 'extended',
      on: '2025-06-02',
      by: 'P3M',
    });
    expect(look(extended, '2025-06-03').deadline).toBe('2025-09-25');
  });

  it('received on 28 March: nine months from lodging, on whatever day they end', () => {
    // Lodged Thursday 27 March and received on the 28th: Saturday 27 December 2025, longer than three months.
    const file = {
      procedure: 'vw.family-reunification',
      events: [{ type: 'received', on: '2025-03-28', lodged: '2025-03-27' }],
    };
    expect(look(file, '2025-05-01').deadline).toBe('2025-12-27');
  });
});

it('asylum from 12 June 2026: six months of EU law, which end on a working day; before, on the day itself', () => {
  // 12 June + six months = Saturday 12 December 2026: Monday 14 December. 11 June: Friday 11 December either way.
  expect(look(received('vw.asylum', '2026-06-12'), '2026-07-01').deadline).toBe('2026-12-14');
  expect(look(received('vw.asylum', '2026-06-12'), '2026-07-01', { rollEuTerm: false }).deadline).toBe('2026-12-12');
  // 8 May + six months is Sunday 8 November 2026: the old term stays there.
  expect(look(received('vw.asylum', '2026-05-08'), '2026-07-01').deadline).toBe('2026-11-08');
  const late = received('vw.asylum', '2026-05-08', notice('2026-11-09'), decided('2027-01-04'));
  expect(look(late, '2027-01-05')).toMatchObject({ noticeVerdict: 'valid', status: 'decided-late' });
});
