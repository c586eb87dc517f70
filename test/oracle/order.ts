import type { Day } from '../../src/calendar/day.js';
import { addDuration, type Duration, readDay, readDuration } from './calendar.js';
import { isShort } from './chain.js';
import type { Dossier } from './episodes.js';
import { roll } from './holidays.js';
import type { Fact, StatedLength } from './types.js';

function sentDay(order: Fact): Day {
  return order.sent ?? order.on;
}

/** The end of a duration set by a court, counted from the day the ruling was sent. */
export function courtDurationEnd({ law }: Dossier, order: Fact, length: Duration): Day {
  const end = addDuration(sentDay(order), length);
  return law.rollCourtTerm && isShort(length) ? roll(end) : end;
}

/** The last day of the term of a court order. */
export function orderTermEnd(dossier: Dossier, order: Fact): Day {
  const term = order.event.term as StatedLength;
  if (typeof term !== 'string') return readDay(term.until);
  return courtDurationEnd(dossier, order, readDuration(term));
}
