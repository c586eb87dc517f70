import { application, fromNamedDay, objection, type Table } from './procedure.js';

/** Awb 4:13(2): any application without a term of its own. */
const EIGHT_WEEKS = application('P8W');

/** The general part of the Awb, subsidies, objections and appeals. */
export const GENERAL: Table = {
  'awb.application': EIGHT_WEEKS,
  'awb.enforcement-request': EIGHT_WEEKS,
  // Awb 3:18(1), (3) from the day the draft was laid open, (4) from the end of the term for views.
  'awb.uniform-preparation': application('P6M'),
  'awb.uniform-preparation-withdrawal': fromNamedDay('P12W'),
  'awb.uniform-preparation-no-views': fromNamedDay('P4W'),
  // Awb 9:11, 10 weeks with section 9.1.3; a complaint asks for no decision.
  'awb.complaint': application('P6W', 'never'),
  'awb.complaint-committee': application('P10W', 'never'),
  // Eight weeks; many schemes 13 or 22; a round from its end, for as long as the scheme says (13 weeks taken here).
  'subsidy.application': EIGHT_WEEKS,
  'subsidy.application-13': application('P13W'),
  'subsidy.application-22': application('P22W'),
  'subsidy.round': fromNamedDay('P13W'),
  // Awb 7:10(1).
  'awb.objection': objection('P6W'),
  'awb.objection-committee': objection('P12W'),
  // Awb 8:54a: 7:10 by analogy; the file says what counts as receipt.
  'awb.objection-sent-back': fromNamedDay('P6W'),
  // Awb 7:24(1), (2).
  'awb.administrative-appeal': objection('P16W'),
  'awb.administrative-appeal-same-body': objection('P6W'),
  'awb.administrative-appeal-same-body-committee': objection('P12W'),
};
