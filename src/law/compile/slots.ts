import type { Readings } from '../interpretation.js';
import { SLOT, SLOTS } from '../slots.js';

/** The value of each slot under readings. */
export function slotValues(readings: Readings): Int32Array {
  const slots = new Int32Array(SLOTS.length);
  slots[SLOT.freeDays] = Number(readings['firstPenaltyDayOffset']) - 1;
  slots[SLOT.announcementDayCounts] = Number(readings['countAnnouncementDay']);
  slots[SLOT.complianceDayCounts] = Number(readings['countComplianceDay']);
  slots[SLOT.earlyDays] = Number(readings['tolerateOneDayEarly']);
  slots[SLOT.rollNoticePeriod] = Number(readings['rollNoticePeriod']);
  slots[SLOT.rollDecisionTerm] = Number(readings['rollDecisionTerm']);
  slots[SLOT.rollEachLink] = Number(readings['rollEachLink']);
  slots[SLOT.rollCourtTerm] = Number(readings['rollCourtTerm']);
  slots[SLOT.ninetyDaysAsMonths] = Number(readings['ninetyDaysView'] === 'six-months');
  slots[SLOT.sequentialOrders] = Number(readings['sequentialCourtPenalties']);
  slots[SLOT.courtTermNotice] = Number(readings['noticeAfterCourtTerm'] === 'no-effect');
  slots[SLOT.lateObjection] = Number(readings['lateObjectionStart'] === 'lodging-period');
  slots[SLOT.rollEuTerm] = Number(readings['rollEuTerm']);
  slots[SLOT.newTariffForAll] = Number(readings['tariffTransition'] === 'new');
  slots[SLOT.rollYearEnd] = Number(readings['rollYearEnd']);
  slots[SLOT.rollLodgingPeriod] = Number(readings['rollLodgingPeriod']);
  slots[SLOT.rollSum] = Number(readings['rollLengthTest'] === 'sum');
  slots[SLOT.penaltyEach] = Number(readings['jointPenalty'] === 'each');
  slots[SLOT.silentSuspension] = Number(readings['unannouncedSuspension'] === 'defeated');
  slots[SLOT.asylumFromLodging] = Number(readings['asylumStart'] === 'lodging');
  slots[SLOT.decreedHold] = Number(readings['forceMajeure2020'] === 'immigration');
  slots[SLOT.takenBackStops] = Number(readings['noticeTakenBack'] === 'stops');
  return slots;
}
