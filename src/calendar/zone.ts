import { DateTime, IANAZone } from 'luxon';
import { type Day, dayOf } from './day.js';
import { dayIssue } from './day-issue.js';
import type { InstantReading } from './parse.js';
import { quoted } from './quoted.js';

const NETHERLANDS = 'Europe/Amsterdam';

/** Whether a name is an IANA time zone (`Europe/Amsterdam`, `UTC`). Offsets, `local` and `system` are none. */
export function isKnownZone(zone: string): boolean {
  return /^[A-Za-z]/.test(zone) && IANAZone.isValidZone(zone);
}

/**
 * The civil day in Europe/Amsterdam of a timestamp, an `InstantReader`. With `zone` undefined the timestamp carries its
 * offset. Refused: an unknown zone; a local time that the zone skipped; one that occurred twice on different Dutch days.
 */
export function civilDayOfInstant(timestamp: string, zone: string | undefined): InstantReading {
  const read = zone ?? 'UTC';
  if (!isKnownZone(read)) {
    return dayIssue(
      'zone-unknown',
      `${quoted(read)} is not a time zone; use an IANA name such as Europe/Amsterdam or UTC.`,
    );
  }
  const local = DateTime.fromISO(timestamp, { zone: IANAZone.create(read) });
  if (zone === undefined) return { ok: true, day: dutchDay(local) };
  if (!local.toISO()?.startsWith(timestamp.slice(0, 16))) {
    return dayIssue('timestamp-impossible', `${timestamp} does not exist in ${read}, where the clock was put forward.`);
  }
  const days = new Set(local.getPossibleOffsets().map(dutchDay));
  if (days.size > 1) {
    return dayIssue(
      'timestamp-ambiguous',
      `${timestamp} occurred twice in ${read}, on two days in the Netherlands; add the offset or give the day.`,
    );
  }
  return { ok: true, day: dutchDay(local) };
}

function dutchDay(instant: DateTime): Day {
  const { year, month, day } = instant.setZone(IANAZone.create(NETHERLANDS));
  return dayOf(year, month, day);
}
