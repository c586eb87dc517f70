import { civilDayOfInstant } from '../calendar/zone.js';
import { type ParsedCase, parseCase } from './parse.js';
import { parseCaseText } from './parse-text.js';

/** How a case file is to be read when it may hold timestamps. */
export interface ParseWithZoneOptions {
  /** IANA zone of timestamps without offset, such as `Europe/Amsterdam`. Without it such a timestamp is an issue. */
  readonly zone?: string | undefined;
  /** The procedure keys that exist. Without it every key of the form `<act>.<matter>` passes. */
  readonly procedures?: readonly string[] | undefined;
}

/** `parseCase` that also reads timestamps: each becomes the civil day in Europe/Amsterdam. */
export function parseCaseWithZone(input: unknown, options: ParseWithZoneOptions = {}): ParsedCase {
  return parseCase(input, { ...options, instants: civilDayOfInstant });
}

/** `parseCaseText` that also reads timestamps: each becomes the civil day in Europe/Amsterdam. */
export function parseCaseTextWithZone(text: string, options: ParseWithZoneOptions = {}): ParsedCase {
  return parseCaseText(text, { ...options, instants: civilDayOfInstant });
}
