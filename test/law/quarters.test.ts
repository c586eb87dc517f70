import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/types.js';
import { addDays, type Day, dayOf, isoOf } from '../../src/calendar/day.js';
import { decodeCase } from '../../src/case/decode.js';
import { baseLaw } from '../../src/law/base.js';
import type { Procedure } from '../../src/law/procedure.js';
import { type Lookup, lookup, type Provision } from '../../src/law/provision.js';
import type { Tier } from '../../src/law/rulebook.js';

/** The notice comes when every term has ended, the valuation day when 42 days and ten weeks have. */
const NOTICE_AFTER = 500;
const VALUED_AFTER = 650;

/** A file received on a day and never decided; the day of a term that the law does not fix is stated. */
function fileOf({ key, term }: Procedure, received: Day): object {
  const starts = new Set(term.versions.map(({ value }) => value.countsFrom));
  return {
    procedure: key,
    events: [
      ...(starts.has('lodging-period') ? [{ type: 'contested-decision', on: isoOf(addDays(received, -14)) }] : []),
      { type: 'received', on: isoOf(received) },
      ...(starts.has('named-day')
        ? [{ type: 'term-stated', on: isoOf(received), until: isoOf(addDays(received, 100)) }]
        : []),
      { type: 'notice-of-default', on: isoOf(addDays(received, NOTICE_AFTER)) },
    ],
  };
}

function assessed(procedure: Procedure, received: Day): Assessment {
  const file = decodeCase(fileOf(procedure, received), {} as never);
  if (file === undefined) throw new Error(procedure.key);
  return assess(file, { at: addDays(received, VALUED_AFTER), brief: true });
}

/** The version for a day, also after the last day for which the provision is known to be right. */
function versionOn<V>(provision: Provision<V>, day: Day): Lookup<V> {
  return lookup(provision, Math.min(day, provision.known.to) as Day);
}

function provision(id: string): Provision<unknown> {
  const found = baseLaw.provisions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** What the data say of the amount: excluded, not encoded for that day, or the sum of the tariff. */
function expectedOf(procedure: Procedure, received: Day): 'excluded' | 'undetermined' | number {
  const notice = addDays(received, NOTICE_AFTER);
  for (const id of procedure.exclusions) {
    const rule = provision(id);
    const day = rule.pivot === 'lodged' || rule.pivot === 'received' ? received : notice;
    if (versionOn(rule, day).kind === 'in-force') return 'excluded';
  }
  const tariff = versionOn(provision(procedure.tariff) as Provision<readonly Tier[]>, notice);
  if (tariff.kind !== 'in-force') return 'undetermined';
  return tariff.version.value.reduce((sum, { cents, days, everyDays }) => sum + (days / everyDays) * cents, 0);
}

/** Does the procedure exist for what is lodged on a day? */
function life({ lodged }: Procedure, day: Day): 'in force' | 'not yet' | 'ended' {
  if (lodged.from !== null && day < lodged.from) return 'not yet';
  return lodged.to !== null && day > lodged.to ? 'ended' : 'in force';
}

const lives = new Map<string, number>();

const quarters: Day[] = [];
for (let year = 2009; year <= 2028; year++) for (const month of [1, 4, 7, 10]) quarters.push(dayOf(year, month, 2));

describe('every procedure in every quarter from 2009 to 2028', () => {
  it.each(baseLaw.procedures.map((procedure) => [procedure.key, procedure] as const))(
    '%s: excluded, undetermined or the whole amount',
    (_, procedure) => {
      for (const received of quarters) {
        const { administrative, deadline, marks } = assessed(procedure, received);
        const expected = expectedOf(procedure, received);
        const where = isoOf(received);
        expect(deadline, where).not.toBeNull();
        expect(deadline ?? 0, where).toBeLessThan(addDays(received, NOTICE_AFTER));
        const outside = marks.some(({ code }) => code === 'procedure-outside-period');
        expect(outside, where).toBe(life(procedure, received) !== 'in force');
        lives.set(life(procedure, received), (lives.get(life(procedure, received)) ?? 0) + 1);
        if (expected === 'excluded') {
          expect(administrative.state, where).toBe('excluded');
          expect(procedure.exclusions, where).toContain(administrative.excludedBy);
        } else if (expected === 'undetermined')
          expect([administrative.state, administrative.amountCents], where).toEqual(['undetermined', null]);
        else expect([administrative.state, administrative.amountCents], where).toEqual(['full', expected]);
      }
    },
  );
});

it('each of them was in force, not yet or ended', () => {
  const counts = [...lives].map(([name, count]) => `${name} ${count}`).join(', ');
  process.stdout.write(`law: ${baseLaw.procedures.length} procedures in ${quarters.length} quarters: ${counts}\n`);
  expect([...lives.keys()].sort()).toEqual(['ended', 'in force', 'not yet']);
  expect([...lives.values()].reduce((sum, count) => sum + count, 0)).toBe(baseLaw.procedures.length * quarters.length);
});

it('an allowance: reaction six weeks after receipt of the notice is four weeks late, 40 euro', () => {
  const file = decodeCase(
    {
      procedure: 'toeslagen.definitive-grant',
      events: [
        { type: 'received', on: '2024-01-10' },
        { type: 'term-stated', on: '2024-01-10', until: '2024-12-31' },
        { type: 'notice-of-default', on: '2025-01-06' },
        { type: 'decided', on: '2025-02-17' },
      ],
    },
    {} as never,
  );
  if (file === undefined) throw new Error('no such file');
  const { administrative } = assess(file, { at: dayOf(2025, 3, 3), brief: true });
  expect([administrative.days, administrative.amountCents]).toEqual([27, 4000]);
});
