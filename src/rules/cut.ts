import { NONE } from '../facts/facts.js';
import type { Segment, Track } from '../facts/outcome.js';
import { chargesIn } from './accrual.js';

/** Days of a schedule up to and including `at`. */
export function daysUpTo(track: Track, at: number): number {
  let days = 0;
  for (let i = 0; i < track.segments.count; i++) {
    const s = track.segments.items[i] as Segment;
    if (s.from <= at) days += Math.min(s.to, at) - s.from + 1;
  }
  return days;
}

/** Cents of a schedule up to and including `at`. */
export function centsUpTo(track: Track, at: number): number {
  let cents = 0;
  for (let i = 0; i < track.segments.count; i++) {
    const s = track.segments.items[i] as Segment;
    if (s.from <= at) cents += chargesIn(s.nth, Math.min(s.to, at) - s.from + 1, s.everyDays) * s.cents;
  }
  return cents;
}

/** Last day accrued up to and including `at`; NONE when none. */
export function lastDayUpTo(track: Track, at: number): number {
  let last = NONE;
  for (let i = 0; i < track.segments.count; i++) {
    const s = track.segments.items[i] as Segment;
    if (s.from <= at) last = Math.min(s.to, at);
  }
  return last;
}
