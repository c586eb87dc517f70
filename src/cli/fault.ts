import { escapeUnsafe } from '../case/show.js';

/** What a user sees of a fault of the program: one line, and where it happened only when asked for. */
export function faultText(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  const message = error instanceof Error ? error.message : String(error);
  const first = escapeUnsafe(message.split('\n', 1)[0] ?? '');
  const stack = env['DEBUG'] && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return `dwangsom: a fault in the program: ${first}\n${stack || 'Please report it, with what you did. DEBUG=1 shows where it happened.\n'}`;
}
