import { isoOf } from '../../calendar/day.js';
import { freeDayOn } from '../holidays.js';
import type { LawSet } from '../law-set.js';
import type { SupplementIssue } from './issue.js';
import type { RawSupplement } from './schema.js';

/** Equated days that are free already, and a day until which they are known that lies too early. */
export function checkHolidays(raw: RawSupplement, lawSet: LawSet): readonly SupplementIssue[] {
  const equated = new Set(lawSet.equatedDays.flatMap((decree) => decree.days as readonly number[]));
  const issues = (raw.holidays ?? []).flatMap(({ days }, i) =>
    days.flatMap((day, j) => {
      const why = freeDayOn(day, equated);
      equated.add(day);
      if (why === null) return [];
      const message = `On ${isoOf(day)} no term ends already (${why}); leave it out, or mend the day.`;
      return [{ path: `holidays[${i}].days[${j}]`, code: 'already-free', message }];
    }),
  );
  const { holidaysKnownTo } = raw;
  if (holidaysKnownTo === undefined || holidaysKnownTo > lawSet.equatedKnownTo) return issues;
  const message = `The equated days are known to ${isoOf(lawSet.equatedKnownTo)} already; give a later day or leave it out.`;
  return [...issues, { path: 'holidaysKnownTo', code: 'not-later', message }];
}
