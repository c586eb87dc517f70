import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { escapeUnsafe, quote } from '../../case/show.js';
import type { Reject } from '../../portfolio/input.js';
import { UsageError } from '../exit.js';
import { type World, write } from '../world.js';

/** Rejects that are shown when there is no file for them. */
const SHOWN = 20;

/** Code of a source that cannot be read to its end; said apart from the rows. */
export const UNREADABLE = 'unreadable';

/** Where the rejected rows of a run go. */
export interface RejectSink {
  add(source: string, reject: Reject): void;
  /** Writes what was added; memory stays flat when it is called after every batch. */
  flush(): Promise<void>;
  end(): Promise<void>;
}

/** A file with one rejected row a line (NDJSON), or the first of them on standard error. */
export async function rejectSink(file: string | undefined, world: World): Promise<RejectSink> {
  return file === undefined ? shown(world) : written(await opened(file));
}

async function opened(file: string): Promise<WriteStream> {
  const stream = createWriteStream(file);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) =>
      reject(new UsageError(`--rejects ${quote(file)} cannot be written: ${error.message}`)),
    );
  });
  // Kept from ending the process: whoever writes is told.
  stream.on('error', () => undefined);
  return stream;
}

function written(stream: WriteStream): RejectSink {
  let held = '';
  const sink: RejectSink = {
    add(source, reject) {
      held += `${JSON.stringify({ source, ...reject })}\n`;
    },
    async flush() {
      const text = held;
      held = '';
      if (text === '') return;
      await new Promise<void>((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
    },
    async end() {
      await sink.flush();
      stream.end();
      await finished(stream);
    },
  };
  return sink;
}

function shown(world: World): RejectSink {
  let count = 0;
  let held = '';
  const sink: RejectSink = {
    add(source, { line, column, path, code, message }) {
      if (code === UNREADABLE) return;
      count++;
      const place = column ?? path;
      if (count <= SHOWN) held += `${escapeUnsafe(source)}:${line}: ${place === '' ? '' : `${place}: `}${message}\n`;
    },
    async flush() {
      const text = held;
      held = '';
      await write(world.stderr, text);
    },
    async end() {
      if (count > SHOWN) held += `… and ${count - SHOWN} more rows; --rejects FILE writes them all.\n`;
      await sink.flush();
    },
  };
  return sink;
}
