import type { Day } from '../calendar/day.js';
import { must, objectOf } from './decode-fields.js';
import { type Decoding, decodeDay, decodeDuration } from './decode-values.js';
import type { SetTerm } from './types.js';

const decodeLastDay = objectOf<{ readonly until: Day }>({ until: must(decodeDay) });

/** A term set by a court: a duration, or an object with the last day. */
export function decodeSetTerm(value: unknown, decoding: Decoding): SetTerm {
  return typeof value === 'string' ? { duration: decodeDuration(value, decoding) } : decodeLastDay(value, decoding);
}
