import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** What was read of a source: its size and the SHA-256 of its bytes as they stand in the file. */
export interface InputMark {
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads a source to its end, unpacked when it is gzip, and marks what was read. */
export class MarkedBytes {
  readonly #source: AsyncIterable<Uint8Array>;
  readonly #hash: Hash = createHash('sha256');
  #bytes = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source;
  }

  /** Bytes read so far, as they stand in the file. */
  get read(): number {
    return this.#bytes;
  }

  /** The bytes, unpacked; seen from the first two, not from the name. */
  async *content(): AsyncGenerator<Uint8Array> {
    const source = this.#marked();
    const ahead: Uint8Array[] = [];
    let head: number[] = [];
    while (head.length < 2) {
      const next = await source.next();
      if (next.done === true) break;
      ahead.push(next.value);
      head = [...head, ...next.value.subarray(0, 2)];
    }
    const all = again(ahead, source);
    if (head[0] !== 0x1f || head[1] !== 0x8b) yield* all;
    else yield* unpacked(all);
  }

  /** The mark; complete when the content was read to its end. */
  mark(): InputMark {
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest('hex') };
  }

  async *#marked(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#source) {
      this.#hash.update(chunk);
      this.#bytes += chunk.length;
      yield chunk;
    }
  }
}

async function* again(ahead: readonly Uint8Array[], source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* ahead;
  yield* source;
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = Readable.from(packed);
  const gunzip = createGunzip();
  input.on('error', (error) => gunzip.destroy(error));
  yield* input.pipe(gunzip) as AsyncIterable<Uint8Array>;
}
