import { describe, expect, it } from 'vitest';
import { alertsOf } from '../../src/alerts/alerts.js';
import type { Alert } from '../../src/alerts/types.js';
import { assess } from '../../src/assess/assess.js';
import { addDays, isoOf } from '../../src/calendar/day.js';
import { assessed, caseOf, dayOf, everyCase } from '../explain/support.js';

function keysOn(json: object, at: string): readonly string[] {
  const { assessment, file } = assessed(json, at);
  return alertsOf(assessment, file).map(({ key, on, overdue }) => `${isoOf(on)} ${key}${overdue === true ? ' !' : ''}`);
}

const application = {
  procedure: 'awb.application',
  events: [{ type: 'received', on: '2024-02-01' }],
};

const noticed = {
  procedure: 'awb.application',
  events: [
    { type: 'received', on: '2024-02-01' },
    { type: 'notice-of-default', on: '2024-04-02' },
  ],
};

describe('the dates to watch', () => {
  it('while the term runs: its end and the first day of a good notice', () => {
    expect(keysOn(application, '2024-03-01')).toEqual([
      '2024-03-28 term-ends:term:0',
      '2024-03-29 notice-possible:term:0',
    ]);
  });

  it('on the day itself are still there, and gone the day after', () => {
    expect(keysOn(application, '2024-03-28')).toContain('2024-03-28 term-ends:term:0');
    expect(keysOn(application, '2024-03-29')).toEqual(['2024-03-29 notice-possible:term:0']);
    expect(keysOn(application, '2024-03-30')).toEqual([]);
  });

  it('after a notice: the two weeks, the first day, the appeal, both steps of the tariff and the maximum', () => {
    expect(keysOn(noticed, '2024-04-05')).toEqual([
      '2024-04-16 two-weeks-end:administrative:0',
      '2024-04-17 appeal-possible:appeal:0',
      '2024-04-17 penalty-starts:administrative:0',
      '2024-05-01 tier-changes:administrative:0.1',
      '2024-05-15 tier-changes:administrative:0.2',
      '2024-05-28 penalty-full:administrative:0',
    ]);
  });

  it('after the maximum: the penalty decision, the payment and the interest, overdue when they have passed', () => {
    expect(keysOn(noticed, '2024-05-29')).toEqual([
      '2024-06-11 penalty-decision-due:payment:0',
      '2024-07-23 payment-due:payment:0',
      '2024-07-24 interest-from:payment:0',
    ]);
    expect(keysOn(noticed, '2024-08-01')).toEqual([
      '2024-06-11 penalty-decision-due:payment:0 !',
      '2024-07-23 payment-due:payment:0 !',
    ]);
  });

  it('are answered by the decision that fixes the penalty and by payment', () => {
    const fixed = { type: 'penalty-decision', on: '2024-06-03', amount: 1442 };
    const paid = { type: 'paid', on: '2024-06-20', amount: 1442, for: 'administrative' };
    const decided = keysOn({ ...noticed, events: [...noticed.events, fixed] }, '2024-06-30');
    expect(decided.map((line) => line.slice(11))).toEqual(['payment-due:payment:0', 'interest-from:payment:0']);
    expect(keysOn({ ...noticed, events: [...noticed.events, fixed, paid] }, '2024-06-30')).toEqual([]);
  });

  it('name no end of the term while a suspension is running', () => {
    const suspended = { type: 'suspended', on: '2024-02-12', ground: 'force-majeure' };
    expect(keysOn({ ...application, events: [...application.events, suspended] }, '2024-03-01')).toEqual([]);
  });

  it('of a court order: its steps, its term, the first day and the maximum', () => {
    const order = {
      type: 'court-order',
      on: '2024-06-03',
      term: 'P6W',
      steps: [{ what: 'hearing', within: 'P3W', penalty: true }],
      perDay: 100,
      max: 15000,
    };
    const keys = keysOn({ ...noticed, events: [...noticed.events, order] }, '2024-06-10');
    expect(keys.filter((key) => key.includes(':court:'))).toEqual([
      '2024-06-24 court-step:court:0.1',
      '2024-06-25 court-penalty-starts:court:0',
      '2024-07-15 court-term-ends:court:0',
      '2024-11-21 court-penalty-full:court:0',
    ]);
  });

  it('are none of the term once there is a decision', () => {
    const decided = { type: 'decided', on: '2024-03-15' };
    expect(keysOn({ ...application, events: [...application.events, decided] }, '2024-03-20')).toEqual([]);
  });
});

describe('in every history, ruling and example', () => {
  const cases = everyCase();

  it('are sorted, with keys of their own, on the valuation day or later unless overdue', () => {
    let seen = 0;
    for (const { id, assessment, file } of cases) {
      const alerts = alertsOf(assessment, file);
      seen += alerts.length;
      const keys = alerts.map(({ key }) => key);
      expect(new Set(keys).size, id).toBe(keys.length);
      expect(alerts, id).toEqual([...alerts].sort((a, b) => a.on - b.on || (a.key < b.key ? -1 : 1)));
      for (const { on, overdue, key } of alerts) expect(on < assessment.at, `${id} ${key}`).toBe(overdue === true);
    }
    expect(seen).toBeGreaterThan(1500);
  });

  it('keep their key and day when the file is assessed again a day later and nothing happened', () => {
    let compared = 0;
    for (const { id, assessment, file } of cases) {
      const tomorrow = addDays(assessment.at, 1);
      if (file.events.some(({ on }) => on === tomorrow)) continue;
      if (assessment.marks.some(({ code }) => code === 'suspension-running')) continue;
      const { readings } = assessment.receipt ?? { readings: {} };
      const later = new Map(alertsOf(assess(file, { at: tomorrow, readings }), file).map((a) => [a.key, a.on]));
      for (const alert of alertsOf(assessment, file)) {
        if (alert.on <= tomorrow || isContingent(alert)) continue;
        expect(later.get(alert.key), `${id} ${alert.key}`).toBe(alert.on);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });
});

/** Of a penalty that a collective extension or moratorium of the next day can move. */
function isContingent({ stream }: Alert): boolean {
  return stream === 'term';
}

describe('the keys', () => {
  it('count the steps of a tariff over the whole penalty, whatever has accrued already', () => {
    const file = caseOf(noticed);
    const step = (at: string) =>
      alertsOf(assess(file, { at: dayOf(at) }), file)
        .filter(({ type }) => type === 'tier-changes')
        .map(({ key }) => key);
    expect(step('2024-04-05')).toEqual(['tier-changes:administrative:0.1', 'tier-changes:administrative:0.2']);
    expect(step('2024-05-10')).toEqual(['tier-changes:administrative:0.2']);
  });
});
