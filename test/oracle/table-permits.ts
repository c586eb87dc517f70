import { application, fromNamedDay, objection, type Table } from './procedure.js';

const WOO = { since: '2022-05-01' };
const WOB = { until: '2022-04-30' };
const OMGEVINGSWET = { since: '2024-01-01' };
const WABO = { since: '2010-10-01', until: '2023-12-31' };
const AVG = { since: '2018-05-25', eu: true } as const;

/** Open government, data protection, permits, vehicles, registers. */
export const PERMITS: Table = {
  // Woo 4.4(1), 8.2; Awb 7:10.
  'woo.request': application('P4W', 'woo', WOO),
  'woo.objection': objection('P6W', 'woo', 6, WOO),
  'woo.objection-committee': objection('P12W', 'woo', 6, WOO),
  // Wob 6: two weeks for environmental information with objections of third parties.
  'wob.request': application('P4W', 'wob', WOB),
  'wob.environmental-information': application('P2W', 'wob', WOB),
  'wob.objection': objection('P6W', 'wob'),
  // The penalty as under the Wob (Stb. 2016, 301); four weeks (Who 4) stand in the law data as recalled.
  'who.request': application('P4W', 'wob'),
  // AVG 12(3); three months after a complaint (77, 78(2)); former act: Wbp 35, 36.
  'avg.request': application('P1M', 'general', AVG),
  'avg.complaint': application('P3M', 'general', AVG),
  'wbp.request': application('P4W', 'general', { until: '2018-05-24' }),
  // Ow 16.64(1): 12 weeks with consent of another body; 16.66(3) with Awb 3:18.
  'ow.regular': application('P8W', 'general', OMGEVINGSWET),
  'ow.regular-consent': application('P12W', 'general', OMGEVINGSWET),
  'ow.extended': application('P6M', 'general', OMGEVINGSWET),
  // Wabo 3.9 (lex silencio), 3.10, 3.12.
  'wabo.regular': application('P8W', 'general', { ...WABO, silence: true }),
  'wabo.extended': application('P6M', 'general', WABO),
  // The terms of the Bro and the ordinance; eight weeks are inferred in the law data.
  'bro.planning-damage': fromNamedDay('P8W', 'general', { until: '2023-12-31' }),
  // Dienstenwet 28 (lex silencio), 31; excluded in the Alcoholwet 3, 4, 35; APV 1:2.
  'dienstenwet.permit': application('P8W', 'general', { since: '2009-12-28', silence: true }),
  'alcoholwet.permit': application('P8W'),
  'apv.permit': application('P8W'),
  // Reglement rijbewijzen: four weeks to register, after an examination from its report (103, from the law data).
  'cbr.fitness': application('P4W'),
  'cbr.fitness-examined': fromNamedDay('P4W'),
  // WVW 131, 134(1): on its own motion.
  'cbr.measure': application('P4W', 'never'),
  'cbr.test-result': fromNamedDay('P4W', 'never'),
  'rdw.recognition': application('P8W'),
  // Wet BRP 2.55, 2.58.
  'brp.request': application('P4W'),
  'brp.status-correction': application('P4W'),
  // The lengths are those of the law data (Wjsg 37, 38); no penalty in the first three years (Stb. 2009, 383 art. IIB).
  'vog.person': application('P4W', 'delayed'),
  'vog.person-refusal': application('P8W', 'delayed'),
  'vog.legal-person': application('P8W', 'delayed'),
  'vog.legal-person-refusal': application('P12W', 'delayed'),
  'adoption.permission': application('P8W', 'delayed'),
};
