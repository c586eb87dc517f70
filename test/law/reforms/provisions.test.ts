import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../../src/law/base.js';
import { on, sources } from '../../../src/law/make.js';
import type { Provision } from '../../../src/law/provision.js';
import { abolishAdministrative, abolishCourt } from '../../../src/law/reforms/abolish.js';
import { capPerFile } from '../../../src/law/reforms/cap.js';
import { courtAmounts } from '../../../src/law/reforms/court-amounts.js';
import { decisionStop } from '../../../src/law/reforms/decision-stop.js';
import { enableCourtAbolition } from '../../../src/law/reforms/switched-on.js';
import { administrativeTariff } from '../../../src/law/reforms/tariff.js';
import { type LawChange, ReformError } from '../../../src/law/reforms/types.js';
import { assessUnder } from './support.js';

// What a reform adds to the law is read by the rules, and shown as law: id, title, article, day that decides, value.

function addedBy(change: LawChange): readonly Provision<unknown>[] {
  return change(baseLaw).provisions.slice(baseLaw.provisions.length);
}

const KNOWN = { from: on('1990-01-01'), to: on('2028-12-31') };
const FROM = on('2025-03-01');
const TO = on('2025-12-31');
const OWN = [{ ref: 'own assumption' }];
const article = (number: string) => ({ act: 'awb', number, from: null, to: null });
const version = (value: unknown, more: object = {}) => ({
  from: FROM,
  to: null,
  value,
  sources: OWN,
  certainty: 'verified',
  reformed: true,
  ...more,
});

describe('the abolition of the administrative penalty', () => {
  const title = {
    nl: 'afschaffing van de bestuurlijke dwangsom (scenario)',
    en: 'abolition of the administrative penalty (scenario)',
  };
  const id = 'reform.administrative-abolished';

  it.each([
    ['application', 'lodged', 'excluded'],
    ['notice', 'notice', 'excluded'],
    ['calendar-day', 'calendar-day', 'stops'],
  ] as const)('by %s turns on %s', (by, pivot, value) => {
    expect(addedBy(abolishAdministrative({ by, from: FROM }))).toStrictEqual([
      { id, title, articles: [article('4:17')], pivot, known: KNOWN, versions: [version(value)] },
    ]);
  });

  it('has its last day and its sources', () => {
    const [made] = addedBy(abolishAdministrative({ by: 'notice', from: FROM, to: TO, sources: sources('Stb. 1') }));
    expect(made?.versions).toStrictEqual([version('excluded', { to: TO, sources: [{ ref: 'Stb. 1' }] })]);
  });

  it('cannot turn on an appeal or a ruling, nor end by calendar day', () => {
    for (const by of ['appeal', 'ruling'] as const)
      expect(() => abolishAdministrative({ by, from: FROM })).toThrow(
        `The administrative penalty does not turn on the ${by}; abolish it by application, notice or calendar-day.`,
      );
    for (const abolish of [abolishAdministrative, abolishCourt]) {
      expect(() => abolish({ by: 'calendar-day', from: FROM, to: TO })(baseLaw)).toThrow(ReformError);
      expect(() => abolish({ by: 'calendar-day', from: FROM, to: TO })(baseLaw)).toThrow(
        'An abolition by calendar day has no last day; leave out `to`.',
      );
    }
  });
});

describe('the abolition of the court penalty', () => {
  const title = {
    nl: 'afschaffing van de rechterlijke dwangsom (scenario)',
    en: 'abolition of the court penalty (scenario)',
  };

  it.each([
    ['application', 'lodged', 'excluded'],
    ['notice', 'notice', 'excluded'],
    ['appeal', 'appeal', 'excluded'],
    ['ruling', 'ruling', 'excluded'],
    ['calendar-day', 'calendar-day', 'stops'],
  ] as const)('by %s turns on %s', (by, pivot, value) => {
    expect(addedBy(abolishCourt({ by, from: FROM }))).toStrictEqual([
      {
        id: 'reform.court-abolished',
        title,
        articles: [article('8:55d(2)')],
        pivot,
        known: KNOWN,
        versions: [version(value)],
      },
    ]);
  });
});

describe('amounts and maxima', () => {
  it('a maximum per file turns on the day of lodging', () => {
    const cap = { cents: 1000, each: 'file', of: 'all' } as const;
    expect(addedBy(capPerFile({ cap, from: FROM }))).toStrictEqual([
      {
        id: 'reform.cap',
        title: { nl: 'maximum per dossier (scenario)', en: 'maximum per file (scenario)' },
        articles: [article('4:17'), article('8:55d(2)')],
        pivot: 'lodged',
        known: KNOWN,
        versions: [version(cap)],
      },
    ]);
  });

  it.each([
    ['application', 'lodged'],
    ['notice', 'notice'],
    ['appeal', 'appeal'],
    ['ruling', 'ruling'],
  ] as const)('amounts of the court by %s turn on %s', (by, pivot) => {
    const amounts = { perDayPercent: 50 };
    expect(addedBy(courtAmounts({ by, amounts, from: FROM, to: TO }))).toStrictEqual([
      {
        id: 'reform.court-amounts',
        title: { nl: 'hoogte van de rechterlijke dwangsom (scenario)', en: 'amount of the court penalty (scenario)' },
        articles: [article('8:55d(2)')],
        pivot,
        known: KNOWN,
        versions: [version(amounts, { to: TO })],
      },
    ]);
  });

  it('a tariff names tiers or a percentage', () => {
    expect(() => administrativeTariff({ from: null })).toThrow(ReformError);
    expect(() => administrativeTariff({ from: null })).toThrow(
      'A reform of the tariff names tiers, a percentage, or both.',
    );
  });

  it('a tariff of tiers and a percentage is that share of the tiers, rounded down to the cent', () => {
    const tiers = [{ days: 42, cents: 101, everyDays: 1 }];
    const reach = { procedures: ['awb.application'] };
    const made = addedBy(administrativeTariff({ from: null, tiers, percent: 50, reach }));
    expect(made.map(({ id }) => id)).toEqual(['reform.administrative-tariff']);
    for (const { value } of made[0]?.versions ?? []) expect(value).toEqual([{ days: 42, cents: 50, everyDays: 1 }]);
    expect(made[0]?.versions.length).toBeGreaterThan(0);
  });

  it('two tariffs of the law are two tariffs of the reform', () => {
    const reach = { procedures: ['awb.application', 'toeslagen.*'] };
    const law = administrativeTariff({ from: null, percent: 50, reach })(baseLaw);
    const tariffs = new Set(law.procedures.map(({ tariff }) => tariff).filter((id) => id.startsWith('reform.')));
    expect([...tariffs].sort()).toEqual(['reform.administrative-tariff', 'reform.administrative-tariff-2']);
  });
});

describe('a stop on asylum decisions', () => {
  it('ends the day before the same day of the last month, which may be the last of a month', () => {
    const stop = (from: string, months: number) =>
      decisionStop({ from: on(from), months })(baseLaw).moratoria.versions.at(-1)?.value[0];
    expect(stop('2025-03-01', 6)).toMatchObject({ from: on('2025-03-01'), to: on('2025-08-31'), months: 6 });
    // One month from 31 January is 28 February.
    expect(stop('2025-01-31', 1)).toMatchObject({ to: on('2025-02-27') });
  });
});

describe('a stop on asylum decisions and the EU regulation', () => {
  it('does not reach a term under Regulation (EU) 2024/1348', () => {
    // Received on 9 July 2026: six months to Saturday 9 January 2027, moved to Monday 11 January.
    const stop = decisionStop({ from: on('2026-09-01'), months: 24 });
    const events = [{ type: 'received', on: '2026-07-09' }];
    expect(assessUnder(stop, '2026-12-31', 'vw.asylum', events).deadline).toBe(on('2027-01-11'));
    // Received on 1 June 2026, under the act: 1 December + 24 months.
    const before = [{ type: 'received', on: '2026-06-01' }];
    expect(assessUnder(stop, '2026-12-31', 'vw.asylum', before).deadline).toBe(on('2028-12-01'));
  });
});

describe('the abolition that stands in the law, switched on', () => {
  const reach = { procedures: ['vw.mvv'] };

  it('from a day on: the court penalty until the day before', () => {
    const [made] = addedBy(enableCourtAbolition(FROM, reach));
    expect(made).toMatchObject({ id: 'reform.vw-court-penalty' });
    expect(made?.versions.map(({ from, to, value, state }) => [from, to, value, state])).toEqual([
      [on('2009-10-01'), on('2025-02-28'), 'court-penalty', undefined],
      [FROM, null, 'reasonable-term-only', undefined],
    ]);
  });

  it('always: nothing else is left', () => {
    expect(addedBy(enableCourtAbolition(null, reach))[0]?.versions).toMatchObject([
      { from: null, to: null, value: 'reasonable-term-only' },
    ]);
  });
});
