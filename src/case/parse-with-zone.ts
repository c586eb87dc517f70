import { civilDayOfInstant } from '../calendar/zone.js';
import { baseLaw } from '../law/base.js';
import { type ParsedCase, parseCase } from './parse.js';
import { parseCaseText } from './parse-text.js';

/** How a case file is to be read when it may hold timestamps. */
export interface ParseWithZoneOptions {
  /** IANA zone of timestamps without offset, such as `Europe/Amsterdam`. Without it such a timestamp is an issue. */
  readonly zone?: string | undefined;
  /** The procedure keys that exist; those of the base law when left out. */
  readonly procedures?: readonly string[] | undefined;
}

/** The keys of the base law, worked out when the first file is read. */
function knownProcedures(): readonly string[] {
  known ??= baseLaw.procedures.map(({ key }) => key);
  return known;
}

let known: readonly string[] | undefined;

/** `parseCase` that also reads timestamps: each becomes the civil day in Europe/Amsterdam. */
export function parseCaseWithZone(input: unknown, options: ParseWithZoneOptions = {}): ParsedCase {
  return parseCase(input, { procedures: knownProcedures(), ...options, instants: civilDayOfInstant });
}

/** `parseCaseText` that also reads timestamps: each becomes the civil day in Europe/Amsterdam. */
export function parseCaseTextWithZone(text: string, options: ParseWithZoneOptions = {}): ParsedCase {
  return parseCaseText(text, { procedures: knownProcedures(), ...options, instants: civilDayOfInstant });
}
