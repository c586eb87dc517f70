import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { parseCase } from '../../../src/case/parse.js';
import type { Case } from '../../../src/case/types.js';
import { applyReform, reformNamed } from '../../../src/law/apply-reform.js';
import { baseLaw } from '../../../src/law/base.js';
import { on } from '../../../src/law/make.js';
import { applySupplement } from '../../../src/law/supplement/apply.js';
import { exampleLaw, exampleValue, supplementOf } from './example.js';

const MINIMAL = { format: 'dwangsom/law-supplement@1', id: 'a', title: { nl: 'a', en: 'a' }, sources: ['fictional'] };

function file(procedure: string, ...events: readonly object[]): Case {
  const parsed = parseCase({ procedure, events });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.case;
}

const received = (day: string): object => ({ type: 'received', on: day });
const notice = (day: string): object => ({ type: 'notice-of-default', on: day });

describe('the law supplement of the examples', () => {
  const lawSet = exampleLaw();

  it('adds a procedure with a tariff of its own', () => {
    // Three weeks from Monday 3 March 2025; notice on the day after; fifteen days later the first of ten days of 5 euro.
    const made = assess(file('demo.bicycle-permit', received('2025-03-03'), notice('2025-03-25')), {
      at: on('2025-04-12'),
      lawSet,
    });
    expect(made.deadline).toBe(on('2025-03-24'));
    expect(made.administrative).toMatchObject({
      firstDay: on('2025-04-09'),
      days: 4,
      amountCents: 2000,
      maxCents: 5000,
    });
  });

  it('gives new amounts for the notices from their first day on', () => {
    const amount = (day: string): number | null =>
      assess(file('awb.application', received('2026-10-01'), notice(day)), { at: on('2027-06-30'), lawSet })
        .administrative.amountCents;
    expect(amount('2026-12-31')).toBe(14 * (2300 + 3500 + 4500));
    expect(amount('2027-01-01')).toBe(14 * (2600 + 3900 + 5150));
  });

  it('moves a term that ends on a newly decreed holiday', () => {
    // Friday 16 March 2029 and eight weeks: Friday 11 May, the day after Ascension Day.
    const ends = (law: typeof baseLaw): number | null =>
      assess(file('awb.application', received('2029-03-16')), { at: on('2029-04-01'), lawSet: law }).deadline;
    expect(ends(baseLaw)).toBe(on('2029-05-11'));
    expect(ends(lawSet)).toBe(on('2029-05-14'));
  });

  it('knows the holidays for longer, so that the mark on it is gone', () => {
    const marks = (law: typeof baseLaw): readonly string[] =>
      assess(file('awb.application', received('2029-03-16')), { at: on('2029-04-01'), lawSet: law }).marks.map(
        ({ code }) => code,
      );
    expect(marks(baseLaw)).toContain('calendar-unknown');
    expect(marks(lawSet)).not.toContain('calendar-unknown');
  });

  it('holds a reform that does nothing until it is switched on', () => {
    const state = (law: typeof baseLaw, day: string): string =>
      assess(file('awb.application', received('2027-01-04'), notice(day)), { at: on('2028-12-31'), lawSet: law })
        .administrative.state;
    const reformed = applyReform(lawSet, reformNamed(lawSet, 'no-penalty-2028'));
    expect(state(lawSet, '2028-01-01')).toBe('full');
    expect(state(reformed, '2028-01-01')).toBe('excluded');
    expect(state(reformed, '2027-12-31')).toBe('full');
  });

  it('is in the receipt, with a hash of what it adds, and the law set has another hash', () => {
    const at = on('2025-04-12');
    const one = file('awb.application', received('2025-03-03'));
    const before = assess(one, { at }).receipt;
    const after = assess(one, { at, lawSet }).receipt;
    expect(before?.supplements).toEqual([]);
    expect(after?.supplements).toEqual([{ id: 'example-2027', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(after?.lawSet).toBe(`${baseLaw.id}+example-2027`);
    expect(after?.lawSetHash).not.toBe(before?.lawSetHash);
    const changed = exampleValue();
    changed['sources'] = ['other'];
    const other = assess(one, { at, lawSet: applySupplement(baseLaw, supplementOf(changed)) }).receipt;
    expect(other?.supplements[0]?.hash).not.toBe(after?.supplements[0]?.hash);
  });
});

describe('applying a supplement', () => {
  it('leaves the law set as it was and keeps the positions of what was there', () => {
    const before = JSON.stringify(baseLaw);
    const made = exampleLaw();
    expect(JSON.stringify(baseLaw)).toBe(before);
    const keys = baseLaw.procedures.map(({ key }) => key);
    expect(made.procedures.slice(0, keys.length).map(({ key }) => key)).toEqual(keys);
  });

  it('takes several, each on the law of the ones before', () => {
    const next = {
      ...MINIMAL,
      id: 'next',
      procedures: [
        {
          key: 'demo.tricycle-permit',
          title: { nl: 'driewieler', en: 'tricycle' },
          article: { act: 'awb', number: '4:13(1)' },
          terms: [{ length: 'P2W', sources: ['fictional'] }],
          tariff: 'demo.penalty.tiers',
        },
      ],
    };
    const first = exampleLaw();
    const both = applySupplement(first, supplementOf(next, first));
    expect(both.supplements.map(({ id }) => id)).toEqual(['example-2027', 'next']);
    const made = assess(file('demo.tricycle-permit', received('2025-03-03'), notice('2025-03-18')), {
      at: on('2025-12-31'),
      lawSet: both,
    });
    expect(made.administrative.amountCents).toBe(5000);
  });

  it('can end amounts without later ones: a penalty keeps those of its notice', () => {
    const example = exampleValue() as { tariffs: readonly { versions: readonly object[] }[] };
    const [tariff] = example.tariffs;
    const ended = [{ ...tariff, versions: [{ ...tariff?.versions[0], to: '2025-04-10' }] }];
    const lawSet = applySupplement(baseLaw, supplementOf({ ...example, tariffs: ended }));
    const made = assess(file('demo.bicycle-permit', received('2025-03-03'), notice('2025-03-25')), {
      at: on('2025-12-31'),
      lawSet,
      readings: { tariffTransition: 'new' },
    });
    expect(made.administrative.amountCents).toBe(5000);
  });

  it('refuses what is there already', () => {
    const supplement = supplementOf(exampleValue());
    expect(() => applySupplement(exampleLaw(), supplement)).toThrow(RangeError);
  });

  it('can give a newer rate of interest, and until when it is known', () => {
    const { id, percent, knownTo } = { id: 'bw.interest.rate', percent: 5, knownTo: '2026-12-31' };
    const values = [{ provision: id, from: '2026-07-01', percent, knownTo, sources: ['fictional'] }];
    const made = applySupplement(baseLaw, supplementOf({ ...MINIMAL, values }));
    const rate = made.provisions.find((provision) => provision.id === id) ?? expect.fail();
    expect(rate.known.to).toBe(on('2026-12-31'));
    expect(rate.versions.at(-1)).toMatchObject({ from: on('2026-07-01'), to: null, value: { percent: 5 } });
    expect(rate.versions.at(-2)).toMatchObject({ to: on('2026-06-30') });
  });
});
