import { asDay, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { collectiveExtensions, type Moratorium, moratoria } from '../law/provisions/decrees.js';
import type { SampleFile } from './file.js';
import { EXTENSION_ACCEPTED } from './parameters-court.js';
import { inForce } from './period.js';

const classes = collectiveExtensions.versions.flatMap(({ value }) => value);
const decisionStops = moratoria.versions.flatMap(({ value }) => value);

/** Last day of the asylum term as the court sees it on the day of its ruling. */
export function asylumTermSeenOn(file: SampleFile, ruling: Day): Day {
  const start = file.responsibleSince ?? file.received;
  const months = 6 + (file.doubt < inForce(EXTENSION_ACCEPTED, ruling) ? collectiveMonths(file) : 0);
  const end = addMonths(start, months, 'clip');
  const stop = stopFor(file, ruling);
  if (stop === undefined) return end;
  const longer = addMonths(start, months + 12, 'clip');
  const ceiling = stop.capMonths === null ? longer : addMonths(file.received, stop.capMonths, 'clip');
  return asDay(Math.max(end, Math.min(longer, ceiling)));
}

/** The months of the collective extension to whose class the file belongs (generieke verlenging, Vw 42(4)). */
function collectiveMonths(file: SampleFile): number {
  const own = classes.find(
    ({ receivedFrom, receivedTo, began }) =>
      (receivedFrom === null || file.received >= receivedFrom) &&
      file.received <= receivedTo &&
      (began === null || file.due >= began),
  );
  return own?.months ?? 0;
}

/** The moratorium (besluitmoratorium, Vw 43) that had begun by a day, for a file that was still open then. */
function stopFor(file: SampleFile, by: Day): Moratorium | undefined {
  return decisionStops.find(
    ({ nationality, from, to }) => nationality === file.nationality && from <= by && file.received <= to,
  );
}

/** Whether decisions on the nationality of this file stand still on a day, and the file is not older than the ceiling. */
export function standsStill(file: SampleFile, day: Day): boolean {
  const stop = decisionStops.find(
    ({ nationality, from, to }) => nationality === file.nationality && from <= day && day <= to,
  );
  if (stop === undefined) return false;
  return stop.capMonths === null || day <= addMonths(file.received, stop.capMonths, 'clip');
}

/** Whether decisions on a nationality ever stood still. */
export function hasDecisionStop(nationality: string | undefined): boolean {
  return decisionStops.some((stop) => stop.nationality === nationality);
}
