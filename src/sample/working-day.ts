import { addDays, type Day } from '../calendar/day.js';
import { EQUATED_DAYS, EQUATED_KNOWN_TO } from '../law/provisions/equated-days.js';
import { rollDistance, rollTable } from '../law/roll.js';

const equated = new Set<number>(EQUATED_DAYS.flatMap(({ days }) => days));
const table = rollTable(equated, EQUATED_KNOWN_TO);

/** The first day from `day` on (inclusive) that is no Saturday, Sunday, holiday or equated day (Atw 1 and 3). */
export function workingDayFrom(day: Day): Day {
  return addDays(day, rollDistance(table, day));
}

export function isWorkingDay(day: Day): boolean {
  return rollDistance(table, day) === 0;
}
