import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import type { Step } from '../../src/explain/step-types.js';
import { childOf, childrenOf, dayIn, wordIn } from '../../src/explain/step-values.js';
import { RECORD_WIDTH } from '../../src/rules/recorder.js';
import { type Assessed, everyCase, flatten } from './support.js';

const cases = everyCase();
const trees = cases.map((one) => ({ ...one, steps: explain(one.assessment, { lang: 'nl' }).steps }));

function each(check: (one: Assessed & { readonly steps: readonly Step[] }) => void): void {
  for (const one of trees) check(one);
}

function episodesOf(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ rule }) => rule === 'episode');
}

describe('the steps of every history, ruling and example', () => {
  it('are there', () => expect(trees.length).toBeGreaterThan(2100));

  it('hold each entry of the record once, and beside them only the days that follow and the total', () => {
    each(({ id, assessment, steps }) => {
      const all = flatten(steps);
      const recorded = all.filter(({ key }) => key !== 'total' && !key.startsWith('dates/'));
      expect(recorded.length, id).toBe((assessment.record?.log.length ?? 0) / RECORD_WIDTH);
      const dates = Object.values(assessment.dates).filter((day) => day !== null);
      expect(all.length, id).toBe(recorded.length + dates.length + 1);
    });
  });

  it('have keys of their own', () => {
    each(({ id, steps }) => {
      const keys = flatten(steps).map(({ key }) => key);
      expect(new Set(keys).size, `${id}: ${keys.join(' ')}`).toBe(keys.length);
    });
  });

  it('lie within the step they belong to', () => {
    each(({ id, steps }) => {
      for (const step of flatten(steps))
        for (const child of step.children)
          expect(child.key.startsWith(`${step.key.split('/')[0]}/`), `${id}: ${step.key} > ${child.key}`).toBe(true);
    });
  });

  it('end each term on the deadline of the assessment', () => {
    each(({ id, assessment, steps }) => {
      const ends = episodesOf(steps).map((episode) => {
        const end = childOf(episode, 'deadline');
        return end === undefined ? null : dayIn(end.outcome, 'deadline');
      });
      expect(ends, id).toEqual(assessment.episodes.map(({ deadline }) => deadline));
    });
  });

  it('give the verdict on each notice, and the term by which it was judged', () => {
    each(({ id, assessment, steps }) => {
      const judged = episodesOf(steps).flatMap((episode) => childrenOf(episode, 'notice'));
      const stated = judged.map(({ inputs, outcome }) => ({
        event: inputs['event'],
        on: inputs['on'],
        verdict: outcome['verdict'],
        deadline: inputs['deadline'],
        risk: outcome['unreasonablyLateRisk'],
      }));
      const found = assessment.notices.map(({ event, on, verdict, deadline, flags }) => ({
        event: `events[${event}]`,
        on,
        verdict,
        deadline,
        risk: flags.includes('unreasonably-late-risk'),
      }));
      expect(stated, id).toEqual(found);
    });
  });

  it('give the days and amounts of each administrative penalty, or why there is none', () => {
    each(({ id, assessment, steps }) => {
      episodesOf(steps).forEach((episode, i) => {
        const found = assessment.episodes[i]?.administrative;
        const finding = childOf(episode, 'finding');
        const penalty = childOf(episode, 'administrative');
        if (finding !== undefined) expect(wordIn(finding.outcome, 'why'), id).toBe(found?.why);
        else if (penalty !== undefined) {
          const { firstDay, fullOn, maxCents, days, amountCents } = penalty.outcome;
          expect({ firstDay, fullOn, maxCents, days, amountCents }, id).toEqual({
            firstDay: found?.firstDay,
            fullOn: found?.fullOn,
            maxCents: found?.maxCents,
            days: found?.days,
            amountCents: found?.amountCents,
          });
        } else expect(found?.why, id).toBe('undetermined');
      });
    });
  });

  it('give the days and amounts of each court penalty', () => {
    each(({ id, assessment, steps }) => {
      const stated = steps
        .filter(({ rule }) => rule === 'court')
        .map((step) => {
          const term = childOf(step, 'court-term');
          const { firstDay, fullOn, maxCents, days, amountCents } = step.outcome;
          return { termEnds: term?.outcome['end'], firstDay, fullOn, maxCents, days, amountCents };
        });
      const found = assessment.court.map(({ termEnds, firstDay, fullOn, maxCents, days, amountCents }) => ({
        termEnds,
        firstDay,
        fullOn,
        maxCents,
        days,
        amountCents,
      }));
      expect(stated, id).toEqual(found);
    });
  });

  it('name for each end that moved the days that moved it, one after the other', () => {
    each(({ id, steps }) => {
      for (const roll of flatten(steps).filter(({ rule }) => rule === 'roll')) {
        const from = dayIn(roll.inputs, 'from') as number;
        const to = dayIn(roll.outcome, 'to') as number;
        const days = (roll.outcome['movedBy'] as readonly { readonly day: number }[]).map(({ day }) => day);
        expect(days, `${id} ${roll.key}`).toEqual(Array.from({ length: to - from }, (_, i) => from + i));
        expect(days.length, `${id} ${roll.key}`).toBeGreaterThan(0);
      }
    });
  });

  it('give the days that follow, and the total', () => {
    each(({ id, assessment, steps }) => {
      const days = steps.filter(({ key }) => key.startsWith('dates/')).map(({ outcome }) => outcome['on']);
      expect([...days].sort(), id).toEqual(
        Object.values(assessment.dates)
          .filter((day) => day !== null)
          .sort(),
      );
      const { total } = assessment;
      expect(steps.at(-1)?.outcome['totalCents'], id).toBe(total.kind === 'known' ? total.cents : null);
    });
  });

  it('are none for an assessment made without a record', () => {
    const { assessment } = cases[0] as Assessed;
    expect(explain({ ...assessment, record: null }, { lang: 'nl' }).steps).toEqual([]);
  });
});
