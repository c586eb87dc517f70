import { editDistance, nearest } from '../law/nearest.js';
import { isPlain } from './snapshot.js';
import { EVENT_ORDER } from './types.js';

/** So many edits at most lie between a misspelt word and the one that is meant. */
const EDITS = 2;

/** A file as it is meant: events whose type is misspelt have the type that is near, and their positions are told. */
export interface Meant {
  readonly root: unknown;
  readonly misspelt: readonly number[];
}

/** Reads events by the type that is meant, so that a slip in the type hides nothing else that is wrong with them. */
export function meantTypes(root: unknown): Meant {
  const events = isPlain(root) ? root['events'] : undefined;
  if (!isPlain(root) || !Array.isArray(events)) return { root, misspelt: [] };
  const types = events.map(meantType);
  const misspelt = types.flatMap((type, index) => (type === undefined ? [] : [index]));
  if (misspelt.length === 0) return { root, misspelt };
  const corrected = events.map((event, index) =>
    types[index] === undefined ? event : plain(event, 'type', types[index]),
  );
  return { root: plain(root, 'events', corrected), misspelt };
}

/** The type that an event means and does not say; undefined when it says one that is known, or nothing near one. */
function meantType(event: unknown): string | undefined {
  const type = isPlain(event) ? event['type'] : undefined;
  if (typeof type !== 'string' || EVENT_ORDER.some((known) => known === type)) return undefined;
  const near = nearest(type, EVENT_ORDER);
  return near !== undefined && editDistance(type, near) <= EDITS ? near : undefined;
}

/** A copy without prototype, as a snapshot has them, with another value at one key. */
function plain(object: object, key: string, value: unknown): unknown {
  return Object.assign(Object.create(null), object, { [key]: value });
}
