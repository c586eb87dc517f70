import { asDay, type Day, dayOf } from '../calendar/day.js';
import type { Duration } from '../calendar/duration.js';
import type { Span } from '../calendar/span.js';
import type { ActId } from './acts.js';
import type { DatedArticle } from './provision.js';
import type { Source } from './source.js';

/** A day written in the law data as `YYYY-MM-DD`. The data is our own and tested, so a wrong day is a fault of ours. */
export function on(iso: string): Day {
  const day = dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
  if (!Number.isSafeInteger(day)) throw new RangeError(`law data: ${iso} is no day`);
  return asDay(day);
}

/** First day on which penalties for late decisions exist; earlier days are outside what is encoded. */
export const ENCODED_FROM: Day = on('2009-10-01');
/** Last day for which the encoded law is held to be right, unless a provision says otherwise. */
export const ENCODED_TO: Day = on('2028-12-31');
/** The usual span of a provision. */
export const ENCODED: Span = { from: on('1990-01-01'), to: ENCODED_TO };

export function article(
  act: ActId,
  number: string,
  from: string | null = null,
  to: string | null = null,
): DatedArticle {
  return { act, number, from: from === null ? null : on(from), to: to === null ? null : on(to) };
}

export function sources(...refs: readonly string[]): readonly Source[] {
  return refs.map((ref) => ({ ref }));
}

export function weeks(count: number): Duration {
  return { unit: 'week', count };
}
export function months(count: number): Duration {
  return { unit: 'month', count };
}
export function days(count: number): Duration {
  return { unit: 'day', count };
}
export function years(count: number): Duration {
  return { unit: 'year', count };
}
