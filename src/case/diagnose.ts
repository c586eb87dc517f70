import { decodeEvent } from './decode-event.js';
import { historyIssues } from './history.js';
import { listIssues } from './issue.js';
import { type Context, fromFinding, fromZod, type Pending, pending } from './issues.js';
import { valueAt } from './known-keys.js';
import { CLEAN_TEXT, type ParseCaseOptions } from './leaves.js';
import { MAX_NAME_CHARS } from './limits.js';
import { meantTypes } from './meant-type.js';
import { schemaFor } from './schema-memo.js';
import { pathText } from './show.js';
import { isPlain, type Snapshot } from './snapshot.js';
import { type CaseEvent, EVENT_ORDER, type Issue } from './types.js';
import { ORDER_AMOUNTS } from './words.js';

/**
 * All issues of a file: of its values, first those of the file itself and then those of each event, and of the
 * history as far as its events can be read. An event whose type is misspelt is read as the type that is meant, and its
 * type is an issue. Empty when the file is right.
 */
export function issuesOf({ value, findings }: Snapshot, options: ParseCaseOptions): readonly Issue[] {
  const { root, misspelt } = meantTypes(value);
  const context: Context = { root, schema: schemaFor(options), options };
  const found = findings.map((finding) => fromFinding(finding, context));
  const judged = context.schema.safeParse(root, { error: () => '' });
  found.push(...(judged.error?.issues.flatMap((one) => fromZod(one, context)) ?? []));
  found.push(...historyOf(root, found, options));
  const all = [...misspelt.map((index) => unknownType(value, index)), ...found];
  return listIssues(
    once(all)
      .sort((a, b) => eventOf(a) - eventOf(b))
      .map(({ write }) => write),
  );
}

/** A number can be out of more than one range; its place is told once. */
function once(all: readonly Pending[]): Pending[] {
  const told = new Set<string>();
  return all.filter(({ code, path }) => {
    if (code !== 'out-of-range') return true;
    const place = pathText(path);
    if (told.has(place)) return false;
    told.add(place);
    return true;
  });
}

/** The id of a file, however wrong the rest is; null when it has none that can be shown. */
export function idOf(root: unknown): string | null {
  const id = isPlain(root) && Object.hasOwn(root, 'id') ? root['id'] : undefined;
  const usable = typeof id === 'string' && id !== '' && id.length <= MAX_NAME_CHARS && CLEAN_TEXT.test(id);
  return usable ? id : null;
}

function unknownType(root: unknown, index: number): Pending {
  const path = ['events', index, 'type'];
  return pending('unknown-event-type', path, valueAt(path, root), EVENT_ORDER);
}

/** Issues of the history that the events tell once the values that were refused are left out. */
function historyOf(root: unknown, refused: readonly Pending[], options: ParseCaseOptions): readonly Pending[] {
  const events: unknown = isPlain(root) ? root['events'] : undefined;
  if (!Array.isArray(events)) return [];
  const without = refusedKeys(refused);
  const readable: CaseEvent[] = [];
  for (const [index, event] of events.entries()) {
    const decoding = { options, refused: false };
    const decoded = decodeEvent(leaveOut(event, without.get(index)), index, decoding);
    if (!decoding.refused) readable.push(decoded);
  }
  return historyIssues(readable).map((issue) => {
    const index = Number(/^events\[(\d+)\]/.exec(issue.path)?.[1]);
    return { path: ['events', index], code: issue.code, write: () => issue };
  });
}

/** Per event the keys whose values were refused. */
function refusedKeys(refused: readonly Pending[]): ReadonlyMap<PropertyKey, ReadonlySet<PropertyKey>> {
  const keys = new Map<PropertyKey, Set<PropertyKey>>();
  for (const { path, code } of refused) {
    const [top, index, key] = path;
    if (top !== 'events' || index === undefined) continue;
    const ofEvent = keys.get(index) ?? new Set();
    keys.set(index, ofEvent);
    if (key !== undefined) ofEvent.add(key);
    if (code === 'by-or-until') ofEvent.add('by');
    if (code === 'two-amounts') for (const amount of ORDER_AMOUNTS) ofEvent.add(amount);
  }
  return keys;
}

function leaveOut(event: unknown, keys: ReadonlySet<PropertyKey> | undefined): unknown {
  if (keys === undefined || !isPlain(event)) return event;
  return Object.fromEntries(Object.entries(event).filter(([key]) => !keys.has(key)));
}

function eventOf({ path: [top, index] }: Pending): number {
  return top === 'events' && typeof index === 'number' ? index : -1;
}
