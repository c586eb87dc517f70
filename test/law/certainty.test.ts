import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/types.js';
import { addDays, asDay, type Day, isoOf } from '../../src/calendar/day.js';
import { decodeCase } from '../../src/case/decode.js';
import { baseLaw } from '../../src/law/base.js';
import type { LawSet } from '../../src/law/law-set.js';
import { on } from '../../src/law/make.js';
import type { Procedure } from '../../src/law/procedure.js';
import { decided, type HandCase, notice } from '../rulings/by-hand.js';
import { withSureness } from './all-verified.js';

/** Every result says the weakest certainty it rests on: shown by making one value of the law unsure at a time. */

function fileOf({ key, term }: Procedure, received: Day): object {
  const starts = new Set(term.versions.map(({ value }) => value.countsFrom));
  return {
    procedure: key,
    events: [
      ...(starts.has('lodging-period') ? [{ type: 'contested-decision', on: isoOf(addDays(received, -14)) }] : []),
      { type: 'received', on: isoOf(received) },
      { type: 'notice-of-default', on: isoOf(addDays(received, 500)) },
    ],
  };
}

function found(file: object, at: Day, lawSet: LawSet): Assessment {
  const parsed = decodeCase(file, {} as never);
  if (parsed === undefined) throw new Error(JSON.stringify(file));
  return assess(parsed, { at, lawSet, brief: true });
}

function recalled(result: Assessment): readonly unknown[] {
  return result.marks.flatMap(({ code, values }) => (code === 'recalled-law' ? [values['provision']] : []));
}

const VERIFIED = withSureness(() => 'verified');

/** For each version of a term a day of receipt on which it is the one in force. */
const TERMS = baseLaw.procedures.flatMap((procedure) =>
  procedure.term.versions.flatMap(({ from, to, value, state }, version) => {
    if (state === 'switched-off' || value.countsFrom === 'named-day') return [];
    const plain = on('2016-11-01');
    const day = from !== null && plain < from ? from : to !== null && plain > to ? to : plain;
    return [{ key: procedure.key, procedure, version, received: asDay(day) }];
  }),
);

describe('the term of a procedure', () => {
  it.each(TERMS)('$key, version $version', ({ procedure, version, received }) => {
    const id = procedure.term.id;
    const file = fileOf(procedure, received);
    const at = addDays(received, 650);
    const sure = found(file, at, VERIFIED);
    expect([sure.certainty, recalled(sure)]).toEqual(['verified', []]);
    for (const certainty of ['secondary', 'inferred', 'recalled'] as const) {
      const unsure = found(
        file,
        at,
        withSureness((one, nr) => (one === id && nr === version ? certainty : 'verified')),
      );
      expect(unsure.certainty).toBe(certainty);
      expect(recalled(unsure)).toEqual(certainty === 'recalled' ? [id] : []);
    }
  });

  it('is there for every procedure whose term the law itself counts', () => {
    const counted = new Set(TERMS.map(({ key }) => key));
    const rest = baseLaw.procedures.filter(({ key }) => !counted.has(key));
    for (const { key, term } of rest) expect(term.versions[0]?.value.countsFrom, key).toBe('named-day');
    process.stdout.write(`law: certainty of ${TERMS.length} terms of ${counted.size} procedures shown in a result\n`);
  });
});

/** Provisions of which a plain file with a penalty, or one without, cannot do without. */
const PARTS: readonly (readonly [provision: string, file: HandCase, at: string])[] = [
  ['awb.penalty.tiers', plain(notice('2024-03-07')), '2024-05-02'],
  ['awb.penalty.first-day', plain(notice('2024-03-07')), '2024-05-02'],
  ['awb.penalty.before-2009', plain(notice('2024-03-07')), '2024-05-02'],
  ['awb.notice-of-default', plain(notice('2024-03-06')), '2024-05-02'],
  ['awb.announcement', plain(notice('2024-03-07'), decided('2024-04-02')), '2024-05-02'],
  [
    'awb.penalty.hold',
    plain(notice('2024-03-07'), { type: 'penalty-held', on: '2024-04-01', until: '2024-04-09' }),
    '2024-05-02',
  ],
  [
    'awb.suspension',
    plain({ type: 'suspended', on: '2024-02-01', until: '2024-02-08', ground: 'supplement' }),
    '2024-05-02',
  ],
  ['awb.stated-term', plain({ type: 'term-stated', on: '2024-02-01', until: '2024-04-08' }), '2024-05-02'],
  ['awb.extension', plain({ type: 'extended', on: '2024-02-01', by: 'P2W' }), '2024-05-02'],
  ['awb.court-term', plain({ type: 'court-order', on: '2024-04-01', term: 'P2W', perDay: 100 }), '2024-05-02'],
  ['awb.court-penalty', plain({ type: 'court-order', on: '2024-04-01', term: 'P2W', perDay: 100 }), '2024-05-02'],
  // 13 January 2024 + 56 days is a Saturday.
  ['atw.roll', received('awb.application', '2024-01-13'), '2024-05-02'],
  // 9 February 2024 + one month is a Saturday: EU law, not the Atw.
  ['eu.periods', received('avg.request', '2024-02-09'), '2024-05-02'],
  ['awb.lodging-period', objection(), '2024-05-02'],
  ['vw.penalty.before-2012', received('vw.regular', '2024-01-10', notice('2024-05-02')), '2024-06-03'],
  ['vw.penalty.abolished', received('vw.regular', '2024-12-10', notice('2025-05-02')), '2025-06-03'],
  ['vw.asylum.penalty-suspended', received('vw.asylum', '2024-01-10', notice('2024-09-02')), '2024-10-01'],
  ['vw.asylum.collective-extension', received('vw.asylum', '2023-01-10', notice('2023-09-04')), '2023-10-02'],
  ['vw.asylum.moratorium', { ...received('vw.asylum', '2024-10-10'), nationality: 'SY' }, '2025-02-03'],
  ['woo.penalty.excluded', received('woo.request', '2024-01-10', notice('2024-03-04')), '2024-05-02'],
  ['wob.penalty.abolished', received('wob.request', '2016-09-05', notice('2016-11-01')), '2016-12-01'],
  ['awir.penalty.tiers', allowance(), '2024-05-02'],
  ['awir.penalty.limits', { ...allowance(), amountAtStake: 50 }, '2024-05-02'],
];

function received(procedure: string, day: string, ...events: HandCase['events']): HandCase {
  return { procedure, events: [{ type: 'received', on: day }, ...events] };
}

function plain(...events: HandCase['events']): HandCase {
  return received('awb.application', '2024-01-10', ...events);
}

function objection(): HandCase {
  return {
    procedure: 'awb.objection',
    events: [
      { type: 'contested-decision', on: '2024-01-10' },
      { type: 'received', on: '2024-01-17' },
    ],
  };
}

function allowance(): HandCase & { amountAtStake?: number } {
  const events = [
    { type: 'contested-decision', on: '2023-10-02' },
    { type: 'received', on: '2023-10-09' },
    notice('2024-02-05'),
  ];
  return { procedure: 'toeslagen.objection', events };
}

describe('another part of the law', () => {
  it.each(PARTS)('%s', (id, file, at) => {
    expect(recalled(found(file, on(at), VERIFIED))).toEqual([]);
    const unsure = found(
      file,
      on(at),
      withSureness((one) => (one === id ? 'recalled' : 'verified')),
    );
    expect([unsure.certainty, recalled(unsure)]).toEqual(['recalled', [id]]);
  });
});

describe('a day after the last one for which the law is known', () => {
  function unknown(file: HandCase, at: string): readonly unknown[] {
    return found(file, on(at), baseLaw).marks.flatMap(({ code, values }) =>
      code === 'law-unknown' ? [values['provision']] : [],
    );
  }

  it('is said of the amounts and exclusions by the notice, of the term by receipt', () => {
    // 2 October 2028 + 56 days is Monday 27 November 2028. The law is encoded up to 31 December 2028.
    const events = (notified: string) => received('awb.application', '2028-10-02', notice(notified));
    expect(unknown(events('2028-12-29'), '2029-03-01')).toEqual([]);
    expect(unknown(events('2029-01-02'), '2029-03-01')).toEqual(['awb.penalty.tiers']);
    expect(unknown(received('awb.application', '2029-01-02'), '2029-01-03')).toEqual([
      'awb.application.term',
      'awb.penalty.before-2009',
    ]);
    expect(unknown(received('vw.regular', '2028-10-02', notice('2029-01-02')), '2029-03-01')).toEqual([
      'vw.penalty.abolished',
    ]);
  });

  it('is not said of anything in the years that are known', () => {
    expect(unknown(plain(notice('2024-03-07'), decided('2024-04-02')), '2028-12-31')).toEqual([]);
  });
});

describe('what is less sure than its provision', () => {
  it('a room to extend: two months more under the AVG are recalled, the month itself is not', () => {
    // 9 January 2024 + one month is Friday 9 February, + three months is Tuesday 9 April.
    const asked = received('avg.request', '2024-01-09');
    expect(found(asked, on('2024-02-01'), baseLaw).certainty).toBe('verified');
    const extended = received('avg.request', '2024-01-09', { type: 'extended', on: '2024-02-01', by: 'P2M' });
    expect(recalled(found(extended, on('2024-02-05'), baseLaw))).toEqual(['avg.request.term']);
  });

  it('a moratorium: the days of the Syrian one were read, those of the Sudanese one are inferred', () => {
    const [syria, sudan] = ['SY', 'SD'].map((nationality) => ({ ...received('vw.asylum', '2023-11-01'), nationality }));
    expect(found(syria as object, on('2025-02-03'), baseLaw).certainty).toBe('verified');
    expect(found(sudan as object, on('2024-02-05'), baseLaw).certainty).toBe('inferred');
  });

  it('a day on a par with holidays: the decree for 2026-2028 was seen in other publications only', () => {
    // Friday 20 March 2026 + 56 days is Friday 15 May 2026, named in that decree.
    const result = found(received('awb.application', '2026-03-20'), on('2026-04-01'), baseLaw);
    expect([isoOf(result.deadline as Day), result.certainty]).toEqual(['2026-05-18', 'secondary']);
    // Friday 16 March 2018 + 56 days is Friday 11 May 2018: the decree of 2016 was read.
    const earlier = found(received('awb.application', '2018-03-16'), on('2018-04-02'), baseLaw);
    expect([isoOf(earlier.deadline as Day), earlier.certainty]).toEqual(['2018-05-14', 'verified']);
  });
});
