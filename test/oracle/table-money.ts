import { application, fromNamedDay, objection, type Table } from './procedure.js';

const WITHIN_THE_YEAR = objection('P6W', 'general', 6, { yearEnd: true });
const GRONINGEN = { since: '2020-07-01' };

/** Taxes, allowances, redress. */
export const MONEY: Table = {
  'tax.objection': objection('P6W'),
  // AWR 25a(5): from the day the last test ruling became final.
  'tax.mass-objection': fromNamedDay('P6W'),
  // Wet WOZ 30(9), Gemeentewet 236(2) and the sister provisions.
  'woz.objection': WITHIN_THE_YEAR,
  'gemeentewet.tax-objection': WITHIN_THE_YEAR,
  'provinciewet.tax-objection': WITHIN_THE_YEAR,
  'waterschapswet.tax-objection': WITHIN_THE_YEAR,
  // The Invorderingswet leaves title 4.1 Awb out (1(2) in the law data, as are the eight weeks).
  'tax.remission': fromNamedDay('P8W', 'never'),
  // Awir 19: six months after the last assessment; the special tariff also for the objection to it.
  'toeslagen.definitive-grant': fromNamedDay('P6M', 'small-penalty'),
  'toeslagen.objection': objection('P6W', 'small-penalty'),
  // Awir 16(1); a revision counts from a day the file names (Awir 20(2), eight weeks, in the law data).
  'toeslagen.advance': application('P13W', 'allowances'),
  'toeslagen.revision': fromNamedDay('P8W', 'allowances'),
  'toeslagen.objection-other': objection('P6W', 'allowances'),
  // Wht 6.2(1)–(3), 6.2bis.
  'wht.integral-assessment': application('P6M'),
  'wht.actual-damage': application('P6M'),
  'wht.minister-decision': application('P6M'),
  'wht.business-debts': application('P4W'),
  'wht.survivors': fromNamedDay('P6M'),
  'wht.objection': objection('P12W'),
  // "Own terms in the TwG": eight weeks, and twelve from the expert's report (TwG 13(1) in the law data).
  'mining.damage': application('P8W', 'general', GRONINGEN),
  'mining.damage-expert': fromNamedDay('P12W', 'general', GRONINGEN),
};
