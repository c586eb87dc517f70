import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { parseCase } from '../../src/case/parse.js';
import type { Case } from '../../src/case/types.js';
import { applyReform, reformNamed, UnknownReformError } from '../../src/law/apply-reform.js';
import { baseLaw } from '../../src/law/base.js';
import { ENCODED, on, sources } from '../../src/law/make.js';
import type { Reform } from '../../src/law/reform.js';

const FACTS = { title: { nl: 'proef', en: 'trial' }, sources: sources('fictional'), certainty: 'verified' } as const;

/** 30, 50 and 70 euro a day for notices received from 1 January 2025. */
const DEARER: Reform = {
  ...FACTS,
  name: 'dearer',
  changes: [
    {
      kind: 'value',
      provision: 'awb.penalty.tiers',
      version: {
        from: on('2025-01-01'),
        to: null,
        value: [
          { days: 14, cents: 3000, everyDays: 1 },
          { days: 14, cents: 5000, everyDays: 1 },
          { days: 14, cents: 7000, everyDays: 1 },
        ],
        sources: FACTS.sources,
        certainty: 'verified',
      },
    },
  ],
};

/** No administrative penalty on objections for notices received from 1 March 2025. */
const ABOLISHED: Reform = {
  ...FACTS,
  name: 'abolished',
  changes: [
    {
      kind: 'exclusion',
      provision: {
        id: 'reform.abolished',
        title: FACTS.title,
        articles: [],
        pivot: 'notice',
        known: ENCODED,
        versions: [
          { from: on('2025-03-01'), to: null, value: 'excluded', sources: FACTS.sources, certainty: 'verified' },
        ],
      },
      procedures: ['awb.objection'],
    },
  ],
};

/** A file whose eight weeks end on 26 November 2024, with a notice received on a day. */
function file(procedure: string, notice: string): Case {
  const events = [
    { type: 'received', on: '2024-10-01' },
    { type: 'term-stated', on: '2024-10-02', until: '2024-11-26', statedBy: 'court' },
    { type: 'notice-of-default', on: notice },
  ];
  const parsed = parseCase({ procedure, events });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.case;
}

describe('a reform', () => {
  const at = on('2025-12-31');

  it('changes an amount for the notices that it looks at, and for no other', () => {
    const lawSet = applyReform(baseLaw, DEARER);
    // Fourteen days each of 30, 50 and 70 euro; before 2025 of 23, 35 and 45.
    expect(assess(file('awb.application', '2025-01-01'), { at, lawSet }).administrative.amountCents).toBe(210_000);
    expect(assess(file('awb.application', '2024-12-31'), { at, lawSet }).administrative.amountCents).toBe(144_200);
  });

  it('excludes the penalty where it says so', () => {
    const lawSet = applyReform(baseLaw, ABOLISHED);
    const states = (procedure: string, notice: string): string =>
      assess(file(procedure, notice), { at, lawSet }).administrative.state;
    expect(states('awb.objection', '2025-03-01')).toBe('excluded');
    expect(states('awb.objection', '2025-02-28')).toBe('full');
    expect(states('awb.application', '2025-03-01')).toBe('full');
  });

  it('makes another law set and leaves the given one as it was', () => {
    const before = JSON.stringify(baseLaw);
    const both = applyReform(applyReform(baseLaw, DEARER), ABOLISHED);
    expect(both.id).toBe(`${baseLaw.id}+dearer+abolished`);
    expect(both.procedures.map(({ key }) => key)).toEqual(baseLaw.procedures.map(({ key }) => key));
    expect(JSON.stringify(baseLaw)).toBe(before);
  });

  it('can change the term of a procedure', () => {
    const { term } = baseLaw.procedures.find(({ key }) => key === 'awb.application') ?? expect.fail();
    const version = term.versions[0] ?? expect.fail();
    const lawSet = applyReform(baseLaw, {
      ...FACTS,
      name: 'shorter',
      changes: [
        {
          kind: 'value',
          provision: 'awb.application.term',
          version: {
            ...version,
            from: on('2025-01-01'),
            value: { ...version.value, length: { unit: 'week', count: 4 } },
          },
        },
      ],
    });
    const deadline = (received: string): number | null => {
      const parsed = parseCase({ procedure: 'awb.application', events: [{ type: 'received', on: received }] });
      return parsed.ok ? assess(parsed.case, { at, lawSet }).deadline : null;
    };
    expect(deadline('2025-01-02')).toBe(on('2025-01-30')); // Thursday, four weeks
    expect(deadline('2024-12-31')).toBe(on('2025-02-25')); // Tuesday, eight weeks
  });
});

describe('what does not exist', () => {
  it('is refused with the nearest name', () => {
    expect(() => reformNamed(baseLaw, 'dearer')).toThrow(UnknownReformError);
    expect(() => reformNamed(baseLaw, 'dearer')).toThrow(
      expect.objectContaining({
        name: 'UnknownReformError',
        message: 'There is no reform "dearer"; this law has none. A law supplement can add one.',
      }),
    );
    expect(() => reformNamed({ ...baseLaw, reforms: [DEARER, ABOLISHED] }, 'dearre')).toThrow(
      'There is no reform "dearre"; the nearest is "dearer". Use one of: dearer, abolished.',
    );
    expect(reformNamed({ ...baseLaw, reforms: [DEARER, ABOLISHED] }, 'abolished')).toBe(ABOLISHED);
  });

  it('is not changed in silence', () => {
    const change = DEARER.changes[0] ?? expect.fail();
    expect(() =>
      applyReform(baseLaw, { ...DEARER, changes: [{ ...change, provision: 'awb.nothing' } as never] }),
    ).toThrow(/no provision "awb.nothing"/);
    const exclusion = ABOLISHED.changes[0] ?? expect.fail();
    expect(() =>
      applyReform(baseLaw, { ...ABOLISHED, changes: [{ ...exclusion, procedures: ['awb.objecton'] } as never] }),
    ).toThrow(/nearest is "awb.objection"/);
    expect(() =>
      applyReform(
        { ...baseLaw, procedures: [] },
        { ...DEARER, changes: [{ ...exclusion, procedures: ['a.b'] } as never] },
      ),
    ).toThrow('There is no procedure "a.b"; the law has none.');
  });
});
