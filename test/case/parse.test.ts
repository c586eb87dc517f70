import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar/day.js';
import { civilDayOfInstant } from '../../src/calendar/zone.js';
import { parseCaseWithZone } from '../../src/case/parse-with-zone.js';
import { caseFiles, caseOf, deepFrozen, fileWith, issueOf, issuesOf } from './support.js';

describe('the case files of the rulings, examples and histories', () => {
  const files = caseFiles();

  it('are 2,193', () => expect(files).toHaveLength(2193));

  it('are all read without an issue', () => {
    expect(files.flatMap((file) => issuesOf(file))).toEqual([]);
  });

  it('stay as they are', () => {
    for (const file of files.slice(0, 300)) caseOf(deepFrozen(structuredClone(file)));
  });
});

describe('a case file', () => {
  it('becomes a case of days and cents, with what is absent by default', () => {
    expect(caseOf({ procedure: 'vw.asylum', events: [{ type: 'received', on: '2024-02-01' }] })).toEqual({
      id: null,
      procedure: 'vw.asylum',
      applicants: 1,
      labels: {},
      findings: {},
      events: [{ type: 'received', index: 0, on: dayOf(2024, 2, 1) }],
    });
  });

  it('keeps everything that it says', () => {
    const file = {
      format: 'dwangsom/case@1',
      id: 'Z-2024-0001',
      procedure: 'vw.asylum',
      applicants: 3,
      nationality: 'SY',
      amountAtStake: '250.50',
      group: 'family',
      labels: { body: 'IND', seat: '', toString: 'a label like any other' },
      findings: { late: true, abuse: false },
      events: [{ type: 'hearing', on: '2024-02-01' }],
    };
    const { format: _, ...rest } = file;
    expect(caseOf(file)).toEqual({
      ...rest,
      amountAtStake: 25050,
      events: [{ type: 'hearing', index: 0, on: dayOf(2024, 2, 1) }],
    });
  });

  it('has labels without inherited keys', () => {
    expect(caseOf(fileWith()).labels['toString']).toBeUndefined();
    expect(caseOf({ ...fileWith(), labels: { body: 'IND' } }).labels['constructor']).toBeUndefined();
  });

  it('is read by its own keys only, whatever is on the prototype of all objects', () => {
    const bad = { procedure: 'vw.asylum', events: [{ type: 'received' }] };
    const strays = { on: '2024-02-01', labels: { body: 'x' } };
    for (const [key, value] of Object.entries(strays)) {
      Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true });
    }
    try {
      expect(caseOf(fileWith()).labels).toEqual({});
      expect(issueOf(bad)).toMatchObject({ path: 'events[0].on', code: 'missing-key' });
    } finally {
      for (const key of Object.keys(strays)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('may leave a key undefined', () => {
    expect(
      caseOf({ ...fileWith({ type: 'received', on: '2024-02-01', lodged: undefined }), group: undefined }),
    ).toEqual(caseOf(fileWith({ type: 'received', on: '2024-02-01' })));
  });
});

describe('an event', () => {
  const on = '2024-03-01';
  const day = dayOf(2024, 3, 1);
  const until = dayOf(2024, 3, 2);

  it.each([
    [{ type: 'received', on, lodged: '2024-02-29' }, { lodged: day - 1 }],
    [{ type: 'term-stated', on, until: '2024-02-29', statedBy: 'court', basis: '4:14-3' }, { until: day - 1 }],
    [{ type: 'extended', on, by: 'P6W' }, { by: { unit: 'week', count: 6 } }],
    [
      { type: 'extended', on, until: '2024-03-02', ground: 'wbv-2023-3' },
      { until, ground: 'wbv-2023-3' },
    ],
    [{ type: 'suspended', on, ground: 'supplement', termSet: '2024-03-02' }, { termSet: { until } }],
    [
      { type: 'suspended', on, ground: 'consent', termSet: 'P2W' },
      { termSet: { duration: { unit: 'week', count: 2 } } },
    ],
    [{ type: 'decision-annulled', on, newTerm: 'P2M' }, { newTerm: { duration: { unit: 'month', count: 2 } } }],
    [{ type: 'decision-withdrawn', on, newTerm: { until: '2024-03-02' } }, { newTerm: { until } }],
    [{ type: 'penalty-decision', on, amount: 1442 }, { amount: 144200 }],
    [
      { type: 'paid', on, amount: '0.29', for: 'interest' },
      { amount: 29, for: 'interest' },
    ],
    [
      { type: 'paid', on, amount: 5, offset: true, effectiveFrom: '2024-02-29' },
      { amount: 500, offset: true, effectiveFrom: day - 1 },
    ],
    [
      { type: 'penalty-decision', on, amount: 0, payBy: '2024-03-02', fixedBy: 'court' },
      { amount: 0, payBy: until, fixedBy: 'court' },
    ],
    [{ type: 'notice-withdrawn', on, notice: '2024-02-29' }, { notice: day - 1 }],
    [{ type: 'limitation-interrupted', on, for: 'court' }, { for: 'court' }],
    [
      { type: 'court-order', on, term: 'P2W', costs: 453.5, fee: 194 },
      { costs: 45_350, fee: 19_400 },
    ],
  ])('%o', (event, part) => {
    expect(caseOf(fileWith(event)).events.at(-1)).toMatchObject({ type: event.type, on: day, ...part });
  });

  it('names at most its applicants as those of the contested decision', () => {
    expect(caseOf({ ...fileWith(), applicants: 2, originalApplicants: 2 }).originalApplicants).toBe(2);
    const issue = { path: 'originalApplicants', code: 'too-many-original' };
    expect(issueOf({ ...fileWith(), originalApplicants: 2 })).toMatchObject(issue);
    expect(issueOf({ ...fileWith(), applicants: 2, originalApplicants: 3 })).toMatchObject(issue);
  });

  it('extended may be of an unknown day', () => {
    expect(caseOf(fileWith({ type: 'extended', by: 'P1Y' })).events[1]).toEqual({
      type: 'extended',
      index: 1,
      by: { unit: 'year', count: 1 },
    });
  });

  it.each([
    [{}, { kind: 'unknown' }],
    [{ perDay: 123.45 }, { kind: 'per-day', cents: 12345 }],
    [{ perWeek: 100 }, { kind: 'per-week', cents: 10000 }],
    [{ tiers: [{ days: 14, perDay: 23 }] }, { kind: 'tiers', tiers: [{ days: 14, cents: 2300 }] }],
  ])('court-order has one kind of amount or none: %o', (keys, amount) => {
    const order = { type: 'court-order', on, term: 'P8W', max: 15000, ecli: 'ECLI:NL:RBDHA:2024:1' };
    const steps = [{ what: 'hearing', within: 'P8W' }];
    expect(caseOf(fileWith({ ...order, ...keys, steps })).events.at(-1)).toEqual({
      ...order,
      index: 1,
      on: day,
      term: { duration: { unit: 'week', count: 8 } },
      max: 1500000,
      steps: [{ what: 'hearing', within: { unit: 'week', count: 8 }, penalty: false }],
      amount,
    });
  });
});

describe('a timestamp', () => {
  const file = fileWith({ type: 'received', on: '2024-05-31T23:30:00Z' });
  const local = fileWith({ type: 'received', on: '2024-05-31T23:30:00' });

  it('becomes the day in the Netherlands where a reader of instants is given', () => {
    expect(caseOf(file, { instants: civilDayOfInstant }).events[0]).toMatchObject({ on: dayOf(2024, 6, 1) });
    expect(parseCaseWithZone(file)).toMatchObject({ ok: true, case: { events: [{ on: dayOf(2024, 6, 1) }] } });
  });

  it('is refused where none is given', () => {
    expect(issueOf(file)).toMatchObject({ path: 'events[0].on', code: 'timestamp-needs-zone-reader' });
  });

  it('without offset is refused unless a zone is given', () => {
    expect(issueOf(local, { instants: civilDayOfInstant })).toMatchObject({ code: 'timestamp-without-offset' });
    expect(parseCaseWithZone(local, { zone: 'Europe/Amsterdam' })).toMatchObject({ ok: true });
    expect(parseCaseWithZone(local, { zone: 'UTC' })).toMatchObject({ case: { events: [{ on: dayOf(2024, 6, 1) }] } });
    expect(parseCaseWithZone(local, { zone: 'Mars' })).toMatchObject({ issues: [{ code: 'zone-unknown' }] });
  });
});
