import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import type { Procedure } from '../../src/law/procedure.js';
import { lookup } from '../../src/law/provision.js';
import { procedureOf, termOf } from './support.js';

/** Length such as `6 week` or `31 December`. */
function lengthOf(key: string, iso: string): string {
  const { length } = termOf(key, iso);
  return 'yearEnd' in length ? `31 December, else ${length.otherwise.count} week` : `${length.count} ${length.unit}`;
}

/** The terms that the shared cases use: length, from what day, lodging period in weeks. */
const SHARED: readonly (readonly [string, string, string, number | null])[] = [
  ['avg.request', '1 month', 'receipt', null],
  ['awb.administrative-appeal', '16 week', 'lodging-period', 6],
  ['awb.application', '8 week', 'receipt', null],
  ['awb.objection', '6 week', 'lodging-period', 6],
  ['awb.objection-committee', '12 week', 'lodging-period', 6],
  ['awb.uniform-preparation', '6 month', 'receipt', null],
  ['ow.regular', '8 week', 'receipt', null],
  ['participatiewet.application', '8 week', 'receipt', null],
  ['rwn.naturalisation', '12 month', 'payment', null],
  ['svb.application', '8 week', 'receipt', null],
  ['svb.objection', '13 week', 'lodging-period', 6],
  ['tax.objection', '6 week', 'lodging-period', 6],
  ['uwv.objection', '13 week', 'lodging-period', 6],
  ['uwv.objection-expert', '21 week', 'lodging-period', 6],
  ['uwv.objection-medical', '17 week', 'lodging-period', 6],
  ['uwv.wia', '8 week', 'receipt', null],
  ['vw.asylum', '6 month', 'responsibility', null],
  ['vw.eu-document', '6 month', 'receipt', null],
  ['vw.family-reunification', '90 day', 'receipt', null],
  ['vw.mvv', '90 day', 'receipt', null],
  ['vw.objection', '19 week', 'lodging-period', 4],
  ['vw.other', '8 week', 'receipt', null],
  ['vw.regular', '90 day', 'receipt', null],
  ['wabo.regular', '8 week', 'receipt', null],
  ['wht.actual-damage', '6 month', 'receipt', null],
  ['wht.integral-assessment', '6 month', 'receipt', null],
  ['wmo.application', '2 week', 'receipt', null],
  ['wob.request', '4 week', 'receipt', null],
  ['woo.objection', '6 week', 'lodging-period', 6],
  ['woo.request', '4 week', 'receipt', null],
  ['woz.objection', '31 December, else 6 week', 'lodging-period', 6],
];

/** Further terms, with the day of the pivot where there is more than one. */
const FURTHER: readonly (readonly [string, string, string?])[] = [
  ['adoption.permission', '8 week'],
  ['alcoholwet.permit', '8 week'],
  ['apv.permit', '8 week'],
  ['avg.complaint', '3 month'],
  ['awb.administrative-appeal-same-body', '6 week'],
  ['awb.administrative-appeal-same-body-committee', '12 week'],
  ['awb.complaint', '6 week'],
  ['awb.complaint-committee', '10 week'],
  ['awb.enforcement-request', '8 week'],
  ['awb.objection-sent-back', '6 week'],
  ['awb.uniform-preparation-no-views', '4 week'],
  ['awb.uniform-preparation-withdrawal', '12 week'],
  ['bbz.application', '13 week'],
  ['brp.request', '4 week'],
  ['brp.status-correction', '4 week'],
  ['bro.planning-damage', '8 week'],
  ['cbr.fitness', '4 week'],
  ['cbr.fitness-examined', '4 week'],
  ['cbr.measure', '4 week'],
  ['cbr.test-result', '4 week'],
  ['dienstenwet.permit', '8 week'],
  ['duo.application', '8 week'],
  ['duo.objection', '6 week'],
  ['duo.student-finance', '8 week'],
  ['gemeentewet.tax-objection', '31 December, else 6 week'],
  ['jeugdwet.application', '8 week'],
  ['mining.damage', '8 week'],
  ['mining.damage-expert', '12 week'],
  ['ow.extended', '6 month'],
  ['ow.regular-consent', '12 week'],
  ['participatiewet.advance', '4 week'],
  ['participatiewet.remission', '8 week'],
  ['provinciewet.tax-objection', '31 December, else 6 week'],
  ['rdw.recognition', '8 week'],
  ['rwn.objection', '6 week'],
  ['rwn.option', '13 week'],
  ['subsidy.application', '8 week'],
  ['subsidy.application-13', '13 week'],
  ['subsidy.application-22', '22 week'],
  ['subsidy.round', '13 week'],
  ['tax.mass-objection', '6 week'],
  ['tax.remission', '8 week'],
  ['toeslagen.advance', '13 week'],
  ['toeslagen.definitive-grant', '6 month'],
  ['toeslagen.objection', '6 week'],
  ['toeslagen.objection-other', '6 week'],
  ['toeslagen.revision', '8 week'],
  ['uwv.objection-sickness', '13 week'],
  ['uwv.wage-period', '2 week'],
  ['uwv.wajong', '14 week'],
  ['uwv.wao', '8 week'],
  ['uwv.wao-insured', '13 week'],
  ['uwv.wia-before-2012', '14 week'],
  ['uwv.wia-insured', '13 week'],
  ['uwv.ww', '8 week'],
  ['uwv.ww-advance', '4 week'],
  ['uwv.ww-insolvency', '6 month'],
  ['uwv.ww-insured', '13 week'],
  ['uwv.zw', '4 week'],
  ['uwv.zw-insured', '13 week'],
  ['uwv.zw-other', '8 week'],
  ['vog.legal-person', '8 week'],
  ['vog.legal-person-refusal', '12 week'],
  ['vog.person', '4 week'],
  ['vog.person-refusal', '8 week'],
  ['vw.asylum', '6 month', '2015-07-19'],
  ['vw.asylum', '6 month', '2026-06-12'],
  ['vw.asylum-accelerated', '3 month'],
  ['vw.asylum-border', '12 week'],
  ['vw.asylum-inadmissible', '2 month'],
  ['vw.asylum-renewal', '6 month'],
  ['vw.asylum-temporary-protection', '6 month'],
  ['vw.blue-card', '90 day'],
  ['vw.blue-card-mvv', '90 day'],
  ['vw.entry-ban', '8 week'],
  ['vw.eu-long-term-resident', '6 month'],
  ['vw.eu-permanent-document', '90 day'],
  ['vw.family-reunification', '9 month', '2025-03-28'],
  ['vw.long-term-resident-elsewhere', '4 month'],
  ['vw.medical-postponement', '8 week'],
  ['vw.objection-before-2014', '6 week'],
  ['vw.objection-other', '6 week'],
  ['vw.objection-other-committee', '12 week'],
  ['vw.regular', '6 month', '2013-05-31'],
  ['vw.regular', '90 day', '2013-06-01'],
  ['vw.research', '60 day'],
  ['vw.research-mvv', '60 day'],
  ['vw.return-visa', '2 week'],
  ['vw.sponsor', '3 month'],
  ['vw.undesirability', '6 month'],
  ['vw.visa', '15 day'],
  ['vw.visa', '15 day', '2020-02-01'],
  ['vw.visa-objection', '6 week'],
  ['wabo.extended', '6 month'],
  ['waterschapswet.tax-objection', '31 December, else 6 week'],
  ['wbp.request', '4 week'],
  ['wht.business-debts', '4 week'],
  ['wht.minister-decision', '6 month'],
  ['wht.objection', '12 week'],
  ['wht.survivors', '6 month'],
  ['who.request', '4 week'],
  ['wlz.indication', '6 week'],
  ['wmo.report', '6 week'],
  ['wob.environmental-information', '2 week'],
  ['wob.objection', '6 week'],
  ['woo.objection-committee', '12 week'],
];

describe('the catalogue', () => {
  it.each(SHARED)('%s: %s from %s', (key, length, countsFrom, lodgingWeeks) => {
    expect(lengthOf(key, '2024-06-03')).toBe(length);
    const term = termOf(key, '2024-06-03');
    expect(term.countsFrom).toBe(countsFrom);
    expect(term.lodgingPeriod ?? null).toEqual(lodgingWeeks === null ? null : { unit: 'week', count: lodgingWeeks });
  });

  it.each(FURTHER.map(([key, length, day]) => [key, length, day ?? '2024-06-03'] as const))(
    '%s: %s on %s',
    (key, length, day) => {
      expect(lengthOf(key, day)).toBe(length);
    },
  );

  it('has no procedure that these lists do not name', () => {
    const named = new Set([...SHARED, ...FURTHER].map(([key]) => key));
    expect(baseLaw.procedures.map(({ key }) => key).filter((key) => !named.has(key))).toEqual([]);
  });

  it('rolls terms of acts, decrees and ordinances by the Atw (whose article 4 looks at their length), of EU law by EU law', () => {
    for (const { key, term } of baseLaw.procedures) {
      for (const { value } of term.versions) expect(value.roll, key).toBe(value.setBy === 'eu' ? 'eu' : 'atw');
    }
  });
});

/** Is the administrative penalty excluded, by the default readings, for this lodging and this receipt of the notice? */
function excluded({ exclusions }: Procedure, lodged: string, notice: string): boolean {
  return exclusions.some((id) => {
    const provision = baseLaw.provisions.find((candidate) => candidate.id === id);
    if (provision === undefined) throw new Error(id);
    return lookup(provision, on(provision.pivot === 'lodged' ? lodged : notice)).kind === 'in-force';
  });
}

describe('the administrative penalty', () => {
  it.each([
    ['awb.application', '2009-09-30', '2010-01-04', true],
    ['awb.application', '2009-10-01', '2010-01-04', false],
    ['awb.complaint', '2024-01-02', '2024-04-01', true],
    ['wmo.report', '2024-01-02', '2024-04-01', true],
    ['cbr.measure', '2024-01-02', '2024-04-01', true],
    ['vw.regular', '2012-09-30', '2013-06-01', true],
    ['vw.regular', '2012-10-01', '2013-06-01', false],
    ['vw.regular', '2024-10-01', '2025-04-14', false],
    ['vw.regular', '2024-10-01', '2025-04-15', true],
    ['vw.objection', '2024-10-01', '2025-04-15', true],
    ['vw.asylum', '2019-10-01', '2020-07-10', false],
    ['vw.asylum', '2019-10-01', '2020-07-11', true],
    ['vw.asylum-border', '2026-06-12', '2026-10-01', true],
    ['vw.visa', '2025-04-01', '2025-05-01', false],
    ['rwn.naturalisation', '2009-10-01', '2011-01-03', false],
    ['rwn.option', '2025-01-02', '2025-07-01', false],
    ['wob.request', '2016-01-04', '2016-09-30', false],
    ['wob.request', '2016-01-04', '2016-10-01', true],
    ['who.request', '2016-06-01', '2016-10-01', true],
    ['woo.request', '2024-01-02', '2024-04-01', true],
    ['woo.objection', '2024-01-02', '2024-04-01', true],
    ['avg.request', '2024-01-02', '2024-04-01', false],
    ['vog.person', '2012-09-30', '2013-01-02', true],
    ['vog.person', '2012-10-01', '2013-01-02', false],
    ['toeslagen.advance', '2024-01-02', '2024-10-01', true],
    ['toeslagen.definitive-grant', '2024-01-02', '2024-10-01', false],
    ['tax.remission', '2024-01-02', '2024-10-01', true],
    ['gemeentewet.tax-objection', '2024-01-02', '2025-01-06', false],
    ['wht.actual-damage', '2024-01-02', '2024-10-01', false],
    ['ow.regular', '2024-01-02', '2024-10-01', false],
  ])('of %s, lodged %s, notice %s: excluded %s', (key, lodged, notice, expected) => {
    expect(excluded(procedureOf(key), lodged, notice)).toBe(expected);
  });

  it('has its own amounts for allowances only', () => {
    const special = baseLaw.procedures.filter(({ tariff }) => tariff !== 'awb.penalty.tiers').map(({ key }) => key);
    expect(special).toEqual(['toeslagen.definitive-grant', 'toeslagen.objection']);
  });

  it('is about announcing a decision by operation of law for two procedures', () => {
    const silent = baseLaw.procedures.filter(({ silence }) => silence !== undefined).map(({ key }) => key);
    expect(silent).toEqual(['wabo.regular', 'dienstenwet.permit']);
  });
});
