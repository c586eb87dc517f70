import { readFileSync } from 'node:fs';
import { escapeUnsafe, quote } from '../../case/show.js';
import { type EventMap, parseEventMap } from '../../io/event-log/map.js';
import { UsageError } from '../exit.js';

/** The map of `--map FILE`. Throws `UsageError` when it cannot be read or is none, with all that is wrong with it. */
export function eventMapOf(file: string | undefined): EventMap | null {
  if (file === undefined) return null;
  const parsed = parseEventMap(jsonIn(file));
  if (parsed.ok) return parsed.map;
  const issues = parsed.issues.map(
    ({ path, message }) => `--map ${quote(file)}: ${path === '' ? '' : `${path}: `}${message}`,
  );
  throw new UsageError(issues.map(escapeUnsafe).join('\ndwangsom: '));
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const says = error instanceof Error ? error.message.split('\n', 1)[0] : 'it cannot be read';
    throw new UsageError(`--map ${quote(file)}: ${says}`);
  }
}
