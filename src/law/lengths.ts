import type { Duration } from '../calendar/duration.js';

/** Months of a duration in months or years; 0 for days and weeks. */
export function monthsOf(d: Duration): number {
  return d.unit === 'month' ? d.count : d.unit === 'year' ? d.count * 12 : 0;
}

/** Days of a duration in days or weeks; 0 for months and years. */
export function daysOf(d: Duration): number {
  return d.unit === 'day' ? d.count : d.unit === 'week' ? d.count * 7 : 0;
}

/** Atw 4(a): terms of more than 90 days, twelve weeks or three months, or in years, do not roll. */
export function coveredByAtw(d: Duration): boolean {
  if (d.unit === 'day') return d.count <= 90;
  if (d.unit === 'week') return d.count <= 12;
  return d.unit === 'month' && d.count <= 3;
}
