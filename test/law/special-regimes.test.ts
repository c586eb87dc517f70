import { describe, expect, it } from 'vitest';
import { decided, type HandCase, look, notice } from '../rulings/by-hand.js';

/** The special regimes, each to the day and the cent by hand. */

type Events = HandCase['events'];

function received(procedure: string, on: string, ...events: Events): HandCase {
  return { procedure, events: [{ type: 'received', on }, ...events] };
}

/** Against a decision of Friday 14 April 2023, unless another day is given: lodging until Friday 26 May 2023. */
function against(procedure: string, events: Events = [], contested = '2023-04-14', on = '2023-05-10'): HandCase {
  const lodged = [
    { type: 'contested-decision', on: contested },
    { type: 'received', on },
  ];
  return { procedure, events: [...lodged, ...events] };
}

const extended = (on: string, by: string) => ({ type: 'extended', on, by });

describe('the small penalty of the allowances (Awir 12(2))', () => {
  // Last day 31 December 2024; notice of Monday 6 January 2025, so the first day is Tuesday 21 January.
  const grant = (stake?: number): HandCase => ({
    ...received(
      'toeslagen.definitive-grant',
      '2024-01-10',
      { type: 'term-stated', on: '2024-01-10', until: '2024-12-31' },
      notice('2025-01-06'),
    ),
    ...(stake === undefined ? {} : { amountAtStake: stake }),
  });
  const cents = (at: string, stake?: number) => look(grant(stake), at).administrative['amountCents'];

  it('is 10 euro a week, at most 100 euro', () => {
    // The tenth week begins on day 64: 21 January + 63 = 25 March.
    expect(
      ['2025-01-20', '2025-01-21', '2025-01-27', '2025-01-28', '2025-03-24', '2025-03-25', '2025-12-01'].map((at) =>
        cents(at),
      ),
    ).toEqual([0, 1_000, 1_000, 2_000, 9_000, 10_000, 10_000]);
  });

  it('is at most 30 euro where less than 100 is at stake, and nil where less than 30 is', () => {
    expect([29.99, 30, 99.99, 100].map((stake) => cents('2025-12-01', stake))).toEqual([0, 3_000, 3_000, 10_000]);
    // The third week begins on day 15, 4 February.
    expect(['2025-02-03', '2025-02-04'].map((at) => cents(at, 50))).toEqual([2_000, 3_000]);
    expect(look(grant(29.99), '2025-12-01').administrative).toMatchObject({ applies: false, maxCents: 0 });
  });

  it('is for the objection to the grant too, and not for an advance or the objection to it', () => {
    // 26 May 2023 + 42 = 7 July; notice of 10 July, 42 days and more.
    const amounts = ['toeslagen.objection', 'toeslagen.objection-other', 'toeslagen.advance'].map((procedure) => {
      const file = procedure === 'toeslagen.advance' ? received(procedure, '2022-12-01') : against(procedure);
      return look({ ...file, events: [...file.events, notice('2023-07-10')] }, '2024-06-03').administrative[
        'amountCents'
      ];
    });
    expect(amounts).toEqual([10_000, 0, 0]);
  });
});

describe('taxes and property values by the year (Wet WOZ 30(9), Gemeentewet 236(2))', () => {
  const woz = (contested: string, on: string, lodged: string, ...events: Events): HandCase => ({
    procedure: 'woz.objection',
    events: [{ type: 'contested-decision', on: contested }, { type: 'received', on, lodged }, ...events],
  });

  it.each([
    // 31 December 2025 minus six weeks is 19 November: from 20 November on it is the last six weeks.
    ['lodged on 19 November', '2025-10-20', '2025-11-19', '2025-11-19', '2025-12-31'],
    // Monday 20 October + 42 = Monday 1 December; + 42 = Monday 12 January 2026.
    ['lodged on 20 November', '2025-10-20', '2025-11-20', '2025-11-20', '2026-01-12'],
    ['lodged on 19 November and received in the last weeks', '2025-10-20', '2025-11-24', '2025-11-19', '2025-12-31'],
    // Lodged on 30 December 2024, received on 2 January: 7:10, from Monday 2 December + 42 = Monday 13 January; + 42 = 24 February.
    ['lodged in the last weeks and received in the next year', '2024-12-02', '2025-01-02', '2024-12-30', '2025-02-24'],
  ])('%s', (_, contested, on, lodged, deadline) => {
    expect(look(woz(contested, on, lodged), '2025-12-15').deadline).toBe(deadline);
  });

  it('adjournment of six weeks comes on top: 31 December 2025 + 42 = 11 February 2026', () => {
    expect(
      look(woz('2025-02-14', '2025-03-10', '2025-03-10', extended('2025-12-15', 'P6W')), '2025-12-16').deadline,
    ).toBe('2026-02-11');
  });

  it('has the ordinary penalty', () => {
    // Notice of Thursday 8 January 2026: first day 23 January, 42nd day 5 March.
    const { administrative } = look(woz('2025-02-14', '2025-03-10', '2025-03-10', notice('2026-01-08')), '2026-06-01');
    expect(administrative).toMatchObject({ firstDay: '2026-01-23', lastDay: '2026-03-05', amountCents: 144_200 });
  });

  it.each(['gemeentewet.tax-objection', 'provinciewet.tax-objection', 'waterschapswet.tax-objection'])(
    '%s likewise',
    (key) => {
      expect(look(against(key, [], '2025-02-14', '2025-03-10'), '2025-04-01').deadline).toBe('2025-12-31');
    },
  );

  it('national taxes have 7:10 Awb', () => {
    expect(look(against('tax.objection'), '2023-06-30').deadline).toBe('2023-07-07');
  });
});

describe('open government', () => {
  it('Woo: four weeks, two more; views of a third party suspend up to and including the day they come in', () => {
    // 10 January 2024 + 28 = 7 February; + 14 = 21 February. Told on the 24th, views on 7 February: 14 days.
    expect(look(received('woo.request', '2024-01-10'), '2024-01-15').deadline).toBe('2024-02-07');
    expect(look(received('woo.request', '2024-01-10', extended('2024-02-07', 'P2W')), '2024-02-08').deadline).toBe(
      '2024-02-21',
    );
    const views = { type: 'suspended', on: '2024-01-24', until: '2024-02-07', ground: 'third-party-views' };
    expect(look(received('woo.request', '2024-01-10', views), '2024-02-08').deadline).toBe('2024-02-21');
  });

  it('Woo: no administrative penalty, on objection neither; a court penalty in the term that the court names (8.4)', () => {
    const order = { type: 'court-order', on: '2024-06-03', term: { until: '2024-09-09' }, perDay: 100, max: 15_000 };
    const request = look(received('woo.request', '2024-01-10', notice('2024-02-08'), order), '2024-09-12');
    expect([request.administrative['state'], request.court[0]?.['days'], request.totalCents]).toEqual([
      'excluded',
      3,
      30_000,
    ]);
    expect(look(against('woo.objection', [notice('2023-07-10')]), '2024-06-03').administrative['state']).toBe(
      'excluded',
    );
  });

  it.each([
    ['2016-09-30', 126_000],
    ['2016-10-01', 0],
  ])('Wob: on a notice received on %s', (on, cents) => {
    // 4 July 2016 + 28 = 1 August.
    expect(look(received('wob.request', '2016-07-04', notice(on)), '2017-03-01').administrative['amountCents']).toBe(
      cents,
    );
  });

  it('Wob: four weeks and four more: 1 August, 29 August 2016', () => {
    expect(look(received('wob.request', '2016-07-04', extended('2016-08-01', 'P4W')), '2016-08-02').deadline).toBe(
      '2016-08-29',
    );
  });
});

describe('social insurance by act', () => {
  it.each([
    // Lodging until 21 February 2024: + 91, 119 and 147 days.
    ['uwv.objection', '2024-05-22'],
    ['uwv.objection-medical', '2024-06-19'],
    ['uwv.objection-expert', '2024-07-17'],
    ['svb.objection', '2024-05-22'],
  ])('%s against a decision of 10 January 2024', (key, deadline) => {
    expect(look(against(key, [], '2024-01-10', '2024-01-17'), '2024-03-01').deadline).toBe(deadline);
  });

  it('thirteen weeks do not roll: lodging until 8 February 2024, Ascension Day 9 May stays', () => {
    expect(look(against('uwv.objection', [], '2023-12-28', '2024-01-10'), '2024-03-01').deadline).toBe('2024-05-09');
  });

  it('adjournment of six weeks: 22 May + 42 = 3 July 2024', () => {
    const file = against('uwv.objection', [extended('2024-05-06', 'P6W')], '2024-01-10', '2024-01-17');
    expect(look(file, '2024-05-07').deadline).toBe('2024-07-03');
  });

  it.each([
    // From 10 January 2024: + 56 = 6 March, + 28 = 3 April; 14 weeks = 17 April; 13 weeks = 10 April, + 13 = 10 July.
    ['uwv.wia', [], '2024-03-06'],
    ['uwv.wia', [extended('2024-03-06', 'P4W')], '2024-04-03'],
    ['uwv.wajong', [], '2024-04-17'],
    ['bbz.application', [], '2024-04-10'],
    ['bbz.application', [extended('2024-04-10', 'P13W')], '2024-07-10'],
    ['svb.application', [], '2024-03-06'],
  ])('%s of 10 January 2024, with %j', (key, events, deadline) => {
    expect(look(received(key, '2024-01-10', ...events), '2024-04-11').deadline).toBe(deadline);
  });
});

describe('childhood-benefit redress (Wht 6.2)', () => {
  it('six months and six more: 4 February 2021 to 4 February 2022 (RBZWB:2022:6306)', () => {
    expect(look(received('wht.integral-assessment', '2021-02-04'), '2021-03-01').deadline).toBe('2021-08-04');
    const file = received('wht.integral-assessment', '2021-02-04', extended('2021-08-04', 'P6M'));
    expect(look(file, '2021-09-01').deadline).toBe('2022-02-04');
  });

  it('the sixty weeks of the courts are the day that the ruling names', () => {
    // 9 August 2025 + 420 days would be 3 October 2026; the ruling says the 2nd, so the first day is the 3rd.
    const order = { type: 'court-order', on: '2025-12-24', term: { until: '2026-10-02' }, perDay: 100, max: 15_000 };
    const file = received('wht.actual-damage', '2024-08-09', extended('2025-01-06', 'P6M'), order);
    expect(look(file, '2026-10-05').court[0]).toMatchObject({ firstDay: '2026-10-03', days: 3, amountCents: 30_000 });
  });

  it('business debts: four weeks, which roll', () => {
    // Friday 1 March 2024 + 28 = Good Friday 29 March: Tuesday 2 April.
    expect(look(received('wht.business-debts', '2024-03-01'), '2024-03-04').deadline).toBe('2024-04-02');
  });
});

describe('permits', () => {
  it('regular environment permit: eight weeks and six; before 2024 by operation of law, since then with the penalty', () => {
    // 10 January 2024 + 56 = 6 March; + 42 = 17 April; notice of 18 April: 3 May to 13 June.
    const file = received('ow.regular', '2024-01-10', extended('2024-03-06', 'P6W'), notice('2024-04-18'));
    expect(look(file, '2024-07-01')).toMatchObject({
      deadline: '2024-04-17',
      administrative: { firstDay: '2024-05-03', lastDay: '2024-06-13', amountCents: 144_200 },
    });
  });

  it('extended permit: six months, on whatever day they end, and six weeks', () => {
    // 8 September 2024: a Sunday.
    expect(look(received('ow.extended', '2024-03-08'), '2024-04-01').deadline).toBe('2024-09-08');
    // + 42 = Sunday 20 October: the chain holds a link of more than three months.
    expect(look(received('ow.extended', '2024-03-08', extended('2024-04-15', 'P6W')), '2024-05-01').deadline).toBe(
      '2024-10-20',
    );
  });

  it('by operation of law: the penalty is for not announcing, and a manifestly unfounded application takes none away (4:20d(3))', () => {
    // EX-28: 9 February 2023; announced by Friday 24 February. Notice of Monday 27 February: 14 March to 24 April.
    const permit = (findings: HandCase['findings'] = {}): HandCase => ({
      ...received('wabo.regular', '2022-12-15', notice('2023-02-27')),
      findings,
    });
    const whole = { applies: true, firstDay: '2023-03-14', lastDay: '2023-04-24', amountCents: 144_200 };
    expect(look(permit(), '2023-12-01').administrative).toMatchObject(whole);
    expect(look(permit({ manifestlyUnfounded: true }), '2023-12-01').administrative).toMatchObject(whole);
    expect(look(permit({ notInterestedParty: true }), '2023-12-01').administrative['amountCents']).toBe(0);
  });

  it('licence for alcohol: excluded from that regime, so the ordinary penalty', () => {
    expect(
      look(received('alcoholwet.permit', '2024-01-10', notice('2024-03-07')), '2024-06-03').administrative,
    ).toMatchObject({
      firstDay: '2024-03-22',
      amountCents: 144_200,
    });
  });
});

describe('data protection', () => {
  it('one month, two more, and the ordinary penalty', () => {
    // 9 January 2024: Friday 9 February, Tuesday 9 April. Notice of 10 April: first day 25 April.
    expect(look(received('avg.request', '2024-01-09'), '2024-01-15').deadline).toBe('2024-02-09');
    const file = received('avg.request', '2024-01-09', extended('2024-02-05', 'P2M'), notice('2024-04-10'));
    expect(look(file, '2024-07-01')).toMatchObject({
      deadline: '2024-04-09',
      administrative: { firstDay: '2024-04-25', amountCents: 144_200 },
    });
  });
});

describe('objection with a committee and administrative appeal', () => {
  it.each<readonly [string, Events, string]>([
    // From 26 May 2023: + 84 = 18 August, + 42 = 29 September; + 112 = 15 September, + 70 = 24 November; + 42 = 7 July.
    ['awb.objection-committee', [], '2023-08-18'],
    ['awb.objection-committee', [extended('2023-08-18', 'P6W')], '2023-09-29'],
    ['awb.administrative-appeal', [], '2023-09-15'],
    ['awb.administrative-appeal', [extended('2023-09-15', 'P10W')], '2023-11-24'],
    ['awb.administrative-appeal-same-body', [], '2023-07-07'],
    ['awb.administrative-appeal-same-body', [extended('2023-07-07', 'P6W')], '2023-08-18'],
    ['awb.administrative-appeal-same-body-committee', [], '2023-08-18'],
  ])('%s, with %j: %s', (key, events, deadline) => {
    expect(look(against(key, events), '2023-12-01').deadline).toBe(deadline);
  });

  it('sixteen weeks do not roll: lodging until 18 January 2024, Ascension Day 9 May stays', () => {
    // Thursday 7 December 2023 + 42 = 18 January; + 112 = 13, 29, 31, 30 and 9 in May.
    expect(look(against('awb.administrative-appeal', [], '2023-12-07', '2023-12-20'), '2024-03-01').deadline).toBe(
      '2024-05-09',
    );
  });
});

describe('uniform public preparation (Awb 3:18)', () => {
  it('six months, and a reasonable time more by a letter within eight weeks', () => {
    // 10 July 2024; + 10 weeks = 18 September.
    expect(look(received('awb.uniform-preparation', '2024-01-10'), '2024-03-01').deadline).toBe('2024-07-10');
    const file = received('awb.uniform-preparation', '2024-01-10', extended('2024-03-06', 'P10W'));
    expect(look(file, '2024-04-01').deadline).toBe('2024-09-18');
  });

  it('nobody submitted views: four weeks from a day that the file states', () => {
    const stated = { type: 'term-stated', on: '2024-05-01', until: '2024-05-29' };
    const file = received(
      'awb.uniform-preparation-no-views',
      '2024-01-10',
      stated,
      notice('2024-05-30'),
      decided('2024-06-17'),
    );
    // 30 May + 15 = 14 June; 14, 15 and 16 June: 3 × 23.
    expect(look(file, '2024-07-01')).toMatchObject({
      deadline: '2024-05-29',
      administrative: { days: 3, amountCents: 6_900 },
    });
  });
});
