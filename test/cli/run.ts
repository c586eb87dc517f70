import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExitCode } from '../../src/cli/exit.js';
import { runProgram } from '../../src/cli/program.js';
import type { TextSink } from '../../src/cli/world.js';

/** What a run of the command line printed, and how it ended. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Around {
  readonly stdin?: string;
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** True when output goes to a terminal. */
  readonly isTTY?: boolean;
}

/** Runs the command line in this process, with streams that only remember what was written. */
export async function dwangsom(args: readonly string[], around: Around = {}): Promise<Ran> {
  const out = new Remembered(around.isTTY ?? false);
  const err = new Remembered(around.isTTY ?? false);
  const code = await runProgram(args, {
    stdin: bytes(around.stdin ?? ''),
    stdout: out,
    stderr: err,
    env: around.env ?? {},
    now: () => new Date(around.now ?? '2025-07-09T12:00:00Z'),
  });
  return { code, out: out.text, err: err.text };
}

/** The objects that a run printed, one a line. */
export function objectsIn({ out }: Ran): readonly Readonly<Record<string, unknown>>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

/** Writes a file that is gone after the test, and gives its path. */
export function fileOf(content: string, name = 'case.json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'dwangsom-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A case file of an application that must be decided by 6 March 2024, with these further events. */
export function caseText(id: string, ...events: readonly object[]): string {
  return JSON.stringify({
    id,
    procedure: 'awb.application',
    events: [{ type: 'received', on: '2024-01-10' }, ...events],
  });
}

export const NOTICE = { type: 'notice-of-default', on: '2024-03-07' };
/** Refused: the day does not exist. */
export const WRONG = { type: 'decided', on: '2024-02-30' };

class Remembered implements TextSink {
  readonly isTTY: boolean;
  text = '';

  constructor(isTTY: boolean) {
    this.isTTY = isTTY;
  }

  write(text: string): boolean {
    this.text += text;
    return true;
  }

  once(): void {
    throw new Error('nothing to wait for');
  }
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}
