import { escapeUnsafe } from '../case/show.js';
import { EXIT, type ExitCode } from './exit.js';

/** What a user sees of an error that nobody expected, and how the process ends. */
export interface Ending {
  readonly text: string;
  readonly code: ExitCode;
}

/** How a run ends by this error: output that cannot be written is told as such, all else is a fault of the program. */
export function endingBy(error: unknown, env: Readonly<Record<string, string | undefined>>): Ending {
  if (!isOutputError(error)) return { text: faultText(error, env), code: EXIT.fault };
  const text = `dwangsom: the output cannot be written: ${firstLine(error.message)}. What was written is not complete.\n`;
  return { text, code: EXIT.usage };
}

/** Is this an error of writing, such as a full disk? */
export function isOutputError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write';
}

/** What a user sees of a fault of the program: one line, and where it happened only when asked for. */
export function faultText(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  const first = firstLine(error instanceof Error ? error.message : String(error));
  const stack = env['DEBUG'] && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return `dwangsom: a fault in the program: ${first}\n${stack || 'Please report it, with what you did. DEBUG=1 shows where it happened.\n'}`;
}

function firstLine(text: string): string {
  return escapeUnsafe(text.split('\n', 1)[0] ?? '');
}
