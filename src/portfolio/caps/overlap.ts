import type { AggregateCap } from '../scenarios/types.js';

/** Does a maximum reach the money of one kind? */
export function reaches({ of = 'all' }: AggregateCap, kind: 'administrative' | 'court'): boolean {
  return of === 'all' || of === kind;
}

/** Does a maximum reach a calendar year? */
export function holdsIn(
  { fromYear = Number.NEGATIVE_INFINITY, toYear = Number.POSITIVE_INFINITY }: AggregateCap,
  year: number,
): boolean {
  return fromYear <= year && year <= toYear;
}

/** The order in which maxima apply: the narrower before the wider. */
export function rankOf({ bodyLabel, of = 'all' }: AggregateCap): number {
  return (bodyLabel === null ? 2 : 0) + (of === 'all' ? 1 : 0);
}

/**
 * The place of the first maximum that overlaps an earlier one without the one lying within the other, and what is wrong;
 * null when there is none. What such two together leave cannot be told without spreading a reduction.
 */
export function overlapProblem(
  caps: readonly AggregateCap[],
): { readonly place: number; readonly says: string } | null {
  for (const [place, cap] of caps.entries()) {
    const other = caps.slice(0, place).find((before) => overlaps(before, cap));
    if (other === undefined) continue;
    return {
      place,
      says: `The maximum of ${textOf(cap)} overlaps that of ${textOf(other)} without the one lying within the other, so that together they have no single answer; put them in two scenarios.`,
    };
  }
  return null;
}

function textOf({ bodyLabel, of = 'all' }: AggregateCap): string {
  const what = of === 'all' ? 'all penalties' : `the ${of} penalty`;
  return `${what} ${bodyLabel === null ? 'of all files' : `by "${bodyLabel}"`}`;
}

function overlaps(a: AggregateCap, b: AggregateCap): boolean {
  const { of: kindA = 'all', bodyLabel: bodyA } = a;
  const { of: kindB = 'all', bodyLabel: bodyB } = b;
  if (
    Math.max(a.fromYear ?? Number.NEGATIVE_INFINITY, b.fromYear ?? Number.NEGATIVE_INFINITY) >
    Math.min(a.toYear ?? Number.POSITIVE_INFINITY, b.toYear ?? Number.POSITIVE_INFINITY)
  )
    return false;
  if (kindA !== 'all' && kindB !== 'all' && kindA !== kindB) return false;
  const within = (kindOne: string, bodyOne: string | null, kindTwo: string, bodyTwo: string | null): boolean =>
    (kindTwo === 'all' || kindOne === kindTwo) && (bodyTwo === null || bodyOne === bodyTwo);
  return !within(kindA, bodyA, kindB, bodyB) && !within(kindB, bodyB, kindA, bodyA);
}
