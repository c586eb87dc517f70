import { asDay } from '../calendar/day.js';
import type { Case } from '../case/types.js';
import type { Facts } from '../facts/facts.js';
import type { OrderOutcome, Outcome } from '../facts/outcome.js';
import { asCents } from '../money/cents.js';
import { centsUpTo, daysUpTo, lastDayUpTo } from '../rules/cut.js';
import { stateOf } from '../rules/status.js';
import { STATE_WORDS } from './codes.js';
import type { CourtAssessment } from './types.js';
import { dayOrNull } from './values.js';

/** The court penalty of each order, in the order of the rulings. */
export function courtOf(file: Case, facts: Facts, outcome: Outcome, at: number): readonly CourtAssessment[] {
  return facts.orders.map((order, i) => {
    const { termEnds, amountKnown, track } = outcome.orders.items[i] as OrderOutcome;
    const days = daysUpTo(track, at);
    const event = file.events[order.index];
    return {
      event: order.index,
      episode: order.episode,
      state: STATE_WORDS[stateOf(facts, track, at)] as CourtAssessment['state'],
      termEnds: asDay(termEnds),
      firstDay: dayOrNull(track.firstDay),
      lastDay: dayOrNull(lastDayUpTo(track, at)),
      fullOn: dayOrNull(track.fullOn),
      days,
      amountCents: amountKnown || days === 0 ? asCents(centsUpTo(track, at)) : null,
      maxCents: track.maxCents < 0 ? null : asCents(track.maxCents),
      ecli: event?.type === 'court-order' ? (event.ecli ?? null) : null,
    };
  });
}
