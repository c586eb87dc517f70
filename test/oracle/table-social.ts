import { application, objection, type Table } from './procedure.js';

const SINCE_2015 = { since: '2015-01-01' };

/** Municipal benefits and care, the social insurance bank, student finance, employee insurance. */
export const SOCIAL: Table = {
  'participatiewet.application': application('P8W'),
  // Participatiewet 52(1).
  'participatiewet.advance': application('P4W'),
  'participatiewet.remission': application('P8W'),
  // Thirteen weeks stand in the law data (Bbz 35(2)).
  'bbz.application': application('P13W'),
  // Wmo 2015 2.3.2(1): a report is no application; 2.3.5(2).
  'wmo.report': application('P6W', 'never', SINCE_2015),
  'wmo.application': application('P2W', 'general', SINCE_2015),
  'jeugdwet.application': application('P8W', 'general', SINCE_2015),
  'wlz.indication': application('P6W', 'general', SINCE_2015),
  'svb.application': application('P8W'),
  'svb.objection': objection('P13W'),
  // WSF 2000 3.19(2), the case of a later application.
  'duo.student-finance': application('P8W'),
  'duo.application': application('P8W'),
  'duo.objection': objection('P6W'),
  // WIA 102: 14 weeks until the end of 2011; (1), (2).
  'uwv.wia': application('P8W'),
  'uwv.wia-before-2012': application('P14W', 'general', { until: '2011-12-31' }),
  'uwv.wia-insured': application('P13W'),
  'uwv.wage-period': application('P2W'),
  // WW 127, 127a.
  'uwv.ww': application('P8W'),
  'uwv.ww-insured': application('P13W'),
  'uwv.ww-advance': application('P4W'),
  'uwv.ww-insolvency': application('P6M'),
  // Sickness benefit and the insured status under ZW and WAO: ZW 72c, Awb 4:13, WAO 87(1) in the law data.
  'uwv.zw': application('P4W'),
  'uwv.zw-other': application('P8W'),
  'uwv.zw-insured': application('P13W'),
  'uwv.wao-insured': application('P13W'),
  // Wajong 6:1.
  'uwv.wajong': application('P14W'),
  'uwv.wao': application('P8W'),
  // WIA 111, 112(1) and their like.
  'uwv.objection': objection('P13W'),
  'uwv.objection-medical': objection('P17W'),
  'uwv.objection-expert': objection('P21W'),
  // Two weeks to object about fitness for work (ZW 75k in the law data), then the 13 of ZW 74.
  'uwv.objection-sickness': objection('P13W', 'general', 2),
};
