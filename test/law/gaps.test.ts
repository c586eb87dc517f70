import { describe, expect, it } from 'vitest';
import { GAPS } from '../../src/law/gaps.js';
import { decided, type HandCase, notice } from '../rulings/by-hand.js';
import { assessFile } from '../rulings/shared-cases.js';

/** The gaps that a case meets on a day, as its marks name them. */
function met(file: HandCase, at: string): readonly unknown[] {
  return assessFile(file, at).marks.flatMap(({ code, values }) => (code === 'not-modelled' ? [values['gap']] : []));
}

function only(procedure: string, received: string, ...events: HandCase['events']): HandCase {
  return { procedure, events: [{ type: 'received', on: received }, ...events] };
}

function asylum(received: string, nationality: string, ...events: HandCase['events']): HandCase {
  return { ...only('vw.asylum', received, ...events), nationality };
}

const stated = (on: string, until: string) => ({ type: 'term-stated', on, until });
const order = { type: 'court-order', on: '2024-06-03', term: 'P2W', perDay: 100, max: 15000 };
const SUPPLEMENT = { type: 'suspended', on: '2024-02-01', until: '2024-02-15', ground: 'supplement' };

interface Meeting {
  readonly gap: string;
  /** A file that meets it on this day … */
  readonly file: HandCase;
  readonly at: string;
  /** … and one that comes near and does not. */
  readonly near: HandCase;
  readonly nearAt?: string;
}

const MEETINGS: readonly Meeting[] = [
  {
    gap: 'asylum-pending-on-12-june-2026',
    file: only('vw.asylum', '2026-06-11'),
    at: '2026-06-12',
    near: only('vw.asylum', '2026-06-11', decided('2026-06-11')),
  },
  {
    gap: 'moratorium-sudan-2022',
    file: asylum('2022-01-10', 'SD'),
    at: '2022-03-01',
    near: asylum('2022-08-25', 'SD'),
    nearAt: '2022-09-01',
  },
  {
    gap: 'moratorium-russia-2022',
    file: asylum('2022-05-02', 'RU'),
    at: '2022-07-01',
    near: asylum('2022-05-02', 'BY'),
  },
  {
    gap: 'moratorium-lebanon',
    file: asylum('2024-11-04', 'LB'),
    at: '2025-01-06',
    near: asylum('2024-01-08', 'LB', decided('2024-09-02')),
  },
  {
    gap: 'collective-extension-2020',
    file: only('vw.asylum', '2019-12-02'),
    at: '2020-06-01',
    near: only('vw.asylum', '2019-11-14'),
  },
  {
    gap: 'mvv-before-june-2013',
    file: only('vw.mvv', '2013-05-31'),
    at: '2013-07-01',
    near: only('vw.mvv', '2013-06-01'),
  },
  {
    gap: 'immigration-objection-before-2014',
    file: {
      procedure: 'vw.objection',
      events: [
        { type: 'contested-decision', on: '2013-11-01' },
        { type: 'received', on: '2013-11-11' },
      ],
    },
    at: '2014-02-03',
    near: {
      procedure: 'vw.objection',
      events: [
        { type: 'contested-decision', on: '2014-01-06' },
        { type: 'received', on: '2014-01-13' },
      ],
    },
  },
  {
    gap: 'research-term-since',
    file: only('vw.research', '2024-12-31'),
    at: '2025-02-03',
    near: only('vw.research', '2025-01-01'),
  },
  {
    gap: 'long-term-resident-supplement',
    file: only('vw.long-term-resident-elsewhere', '2024-01-10', SUPPLEMENT),
    at: '2024-03-01',
    near: only('vw.long-term-resident-elsewhere', '2024-01-10'),
  },
  {
    gap: 'temporary-protection',
    file: only('vw.asylum-temporary-protection', '2023-03-01', notice('2024-03-01')),
    at: '2024-06-03',
    near: only('vw.asylum-temporary-protection', '2023-03-01', stated('2023-03-01', '2026-09-04')),
  },
  {
    gap: 'ten-working-days',
    file: only('vw.asylum-inadmissible', '2026-07-01'),
    at: '2026-08-03',
    near: only('vw.asylum-inadmissible', '2026-07-01', stated('2026-07-01', '2026-07-15')),
  },
  {
    gap: 'annulment-term-maximum',
    file: only('vw.asylum', '2026-07-01', decided('2026-09-01'), {
      type: 'decision-annulled',
      on: '2026-11-02',
      newTerm: 'P6M',
    }),
    at: '2026-11-16',
    near: only('vw.asylum', '2026-07-01', decided('2026-09-01'), { type: 'decision-annulled', on: '2026-11-02' }),
  },
  {
    gap: 'allowances-before-2013',
    file: only('toeslagen.definitive-grant', '2012-01-09', stated('2012-01-09', '2012-07-31'), notice('2012-12-31')),
    at: '2013-03-01',
    near: only('toeslagen.definitive-grant', '2012-01-09', stated('2012-01-09', '2012-07-31'), notice('2013-01-02')),
  },
  {
    gap: 'allowances-start',
    file: only('toeslagen.definitive-grant', '2024-01-10', notice('2025-03-03')),
    at: '2025-06-02',
    near: only('toeslagen.definitive-grant', '2024-01-10', stated('2024-01-10', '2024-12-31')),
  },
  {
    gap: 'redress-lodging-period',
    file: only('wht.objection', '2024-01-10'),
    at: '2024-03-01',
    near: only('wht.objection', '2024-01-10', stated('2024-01-10', '2024-06-03')),
  },
  {
    gap: 'redress-survivors-start',
    file: only('wht.survivors', '2024-01-10', notice('2025-03-03')),
    at: '2025-06-02',
    near: only('wht.survivors', '2024-01-10', stated('2024-01-10', '2024-07-10')),
  },
  {
    gap: 'mining-earlier-texts',
    file: only('mining.damage', '2026-01-21'),
    at: '2026-02-02',
    near: only('mining.damage', '2026-01-22'),
  },
  {
    gap: 'mining-expert-start',
    file: only('mining.damage-expert', '2026-02-02', notice('2026-09-01')),
    at: '2026-10-01',
    near: only('mining.damage-expert', '2026-02-02', stated('2026-02-02', '2026-06-01')),
  },
  {
    gap: 'remission-term',
    file: only('tax.remission', '2024-01-10'),
    at: '2024-06-03',
    near: only('tax.remission', '2024-01-10', stated('2024-01-10', '2024-04-03')),
  },
  {
    gap: 'fitness-findings',
    file: only('cbr.fitness-examined', '2024-01-10', notice('2024-09-02')),
    at: '2024-10-01',
    near: only('cbr.fitness-examined', '2024-01-10', stated('2024-01-10', '2024-05-01')),
  },
  {
    gap: 'allowances-revision-start',
    file: only('toeslagen.revision', '2024-01-10'),
    at: '2024-06-03',
    near: only('toeslagen.revision', '2024-01-10', stated('2024-01-10', '2024-03-06')),
  },
  {
    gap: 'mass-objection-start',
    file: only('tax.mass-objection', '2024-01-10', notice('2024-09-02')),
    at: '2024-10-01',
    near: only('tax.mass-objection', '2024-01-10', stated('2024-01-10', '2024-03-06')),
  },
  {
    gap: 'planning-damage-term',
    file: only('bro.planning-damage', '2023-01-10', notice('2024-01-08')),
    at: '2024-03-01',
    near: only('bro.planning-damage', '2023-01-10', stated('2023-01-10', '2023-07-10')),
  },
  {
    gap: 'subsidy-schemes',
    file: only('subsidy.round', '2024-01-10', notice('2024-09-02')),
    at: '2024-10-01',
    near: only('subsidy.round', '2024-01-10', stated('2024-01-10', '2024-05-01')),
  },
  {
    gap: 'student-finance-before-november',
    file: only('duo.student-finance', '2024-09-02'),
    at: '2024-12-02',
    near: only('duo.student-finance', '2024-09-02', stated('2024-09-02', '2024-12-31')),
  },
  {
    gap: 'named-day-public-preparation',
    file: only('awb.uniform-preparation-no-views', '2024-01-10', notice('2024-09-02')),
    at: '2024-10-01',
    near: only('awb.uniform-preparation-no-views', '2024-01-10', stated('2024-01-10', '2024-04-03')),
  },
  {
    gap: 'appeal-sent-back',
    file: only('awb.objection-sent-back', '2024-01-10', notice('2024-09-02')),
    at: '2024-10-01',
    near: only('awb.objection-sent-back', '2024-01-10', stated('2024-01-10', '2024-02-21')),
  },
  {
    gap: 'decision-not-to-treat',
    file: only('awb.application', '2024-01-10', SUPPLEMENT, decided('2024-04-02', { setAside: true })),
    at: '2024-04-03',
    near: only('awb.application', '2024-01-10', SUPPLEMENT, decided('2024-04-02')),
  },
  {
    gap: 'silence-by-act',
    file: only('apv.permit', '2024-01-10'),
    at: '2024-02-01',
    near: only('wabo.regular', '2023-01-10'),
  },
  {
    gap: 'limitation-suspended',
    // Two weeks from 3 June end on 17 June: the day of 18 June lapses six months after it, on 18 December 2024.
    file: only('awb.application', '2023-01-10', order),
    at: '2024-12-30',
    near: only('awb.application', '2023-01-10', order),
    nearAt: '2024-12-01',
  },
  {
    gap: 'court-penalty-interest',
    file: only('awb.application', '2023-01-10', order, {
      type: 'limitation-interrupted',
      on: '2024-07-15',
      for: 'court',
    }),
    at: '2024-08-01',
    near: only('awb.application', '2023-01-10', order, {
      type: 'limitation-interrupted',
      on: '2024-07-15',
      for: 'administrative',
    }),
  },
  {
    gap: 'interest-after-june-2026',
    // Notice of 7 March 2024: the 42nd day is 2 May 2024; nothing was ever decided or paid.
    file: only('awb.application', '2024-01-10', notice('2024-03-07')),
    at: '2026-07-02',
    near: only('awb.application', '2024-01-10', notice('2024-03-07')),
    nearAt: '2026-06-30',
  },
  {
    gap: 'equated-days-after-2028',
    file: only('awb.uniform-preparation', '2028-07-03'),
    at: '2028-08-01',
    near: only('awb.uniform-preparation', '2028-06-30'),
  },
  {
    gap: 'wob-woo-transition',
    file: only('wob.request', '2022-04-20'),
    at: '2022-05-02',
    near: only('wob.request', '2022-04-20', decided('2022-04-29')),
  },
  {
    gap: 'family-term-after-2028',
    file: only('vw.family-reunification', '2028-03-28'),
    at: '2028-05-01',
    near: only('vw.family-reunification', '2028-03-27'),
  },
];

describe('a case that meets a gap says so in its marks', () => {
  it.each(MEETINGS)('$gap', ({ gap, file, at, near, nearAt }) => {
    expect(met(file, at)).toContain(gap);
    expect(met(near, nearAt ?? at)).not.toContain(gap);
    const said = assessFile(file, at).marks.find(({ values }) => values['gap'] === gap);
    expect(said?.values['article']).toBe(GAPS.find(({ id }) => id === gap)?.article);
  });

  it('and its amount is open where nothing can be said of it', () => {
    const undetermined = new Set(GAPS.flatMap(({ id, effect }) => (effect === 'undetermined' ? [id] : [])));
    const noticed = MEETINGS.filter(
      ({ gap, file }) => undetermined.has(gap) && file.events.some(({ type }) => type === 'notice-of-default'),
    );
    for (const { gap, file, at } of noticed) {
      const { administrative, total } = assessFile(file, at);
      const none = administrative.why === 'excluded';
      expect([administrative.applies, total.kind], gap).toEqual(none ? [false, 'known'] : [null, 'undetermined']);
    }
    expect(noticed.length).toBeGreaterThan(8);
  });

  it('for every gap that a case file can show; each of the others says why none can', () => {
    const shown = GAPS.filter(({ sign }) => sign !== 'unseen');
    const unseen = GAPS.filter(({ sign }) => sign === 'unseen');
    expect(MEETINGS.map(({ gap }) => gap).sort()).toEqual(shown.map(({ id }) => id).sort());
    for (const { id, unseen: why } of unseen) expect([why?.nl, why?.en], id).not.toContain(undefined);
    for (const { id, unseen: why } of shown) expect(why, id).toBeUndefined();
    process.stdout.write(
      `law: ${shown.length} of ${GAPS.length} gaps met by a case; no case file can show ${unseen.map(({ id }) => id).join(', ')}\n`,
    );
  });
});

it('a case of which everything is modelled has no such mark', () => {
  expect(met(only('awb.application', '2024-01-10', notice('2024-03-07'), decided('2024-04-02')), '2024-05-01')).toEqual(
    [],
  );
});
