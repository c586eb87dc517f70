const NEWLINE = 10;

/** Bytes of one line after which it is taken to have no end, and reading stops. */
export const MAX_SKIPPED_BYTES = 200_000_000;

/** One line of a text file, without its line break. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Null when the line is longer than the limit or is no UTF-8 text; `fault` says which. */
  readonly text: string | null;
  readonly fault?: 'too-long' | 'endless' | 'not-utf8';
}

/**
 * Splits a stream of bytes into lines, holding no more than the line that is not complete yet. A line longer than
 * `maxBytes` is given without its text, so that memory stays flat whatever the file holds. A byte order mark is skipped.
 */
export class LineSplitter {
  /** True when a line has gone on for more than `mostBytes`: whether it ever ends cannot be known. */
  isEndless = false;
  readonly #maxBytes: number;
  readonly #mostBytes: number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #count = 0;

  constructor(maxBytes: number, mostBytes = Number.POSITIVE_INFINITY) {
    this.#maxBytes = maxBytes;
    this.#mostBytes = mostBytes;
  }

  /** The lines that are complete after this chunk. */
  push(chunk: Uint8Array): readonly Line[] {
    const lines: Line[] = [];
    const first = chunk.indexOf(NEWLINE);
    if (first < 0) {
      this.#hold(chunk);
      this.isEndless = this.#heldBytes > this.#mostBytes;
      return lines;
    }
    this.#hold(chunk.subarray(0, first));
    lines.push(this.#flush());
    const last = chunk.lastIndexOf(NEWLINE);
    if (last > first) this.#pushAll(chunk.subarray(first + 1, last), lines);
    this.#hold(chunk.subarray(last + 1));
    return lines;
  }

  /** The last line, when the stream did not end with a line break. */
  end(): readonly Line[] {
    return this.#heldBytes === 0 ? [] : [this.#flush()];
  }

  /** Whole lines at once: one decoding for many. */
  #pushAll(bytes: Uint8Array, lines: Line[]): void {
    const text = bytes.length <= this.#maxBytes ? this.#decode(bytes) : null;
    if (text !== null) {
      for (const line of text.split('\n')) lines.push(this.#line(line));
      return;
    }
    let from = 0;
    while (from <= bytes.length) {
      const found = bytes.indexOf(NEWLINE, from);
      const to = found < 0 ? bytes.length : found;
      this.#hold(bytes.subarray(from, to));
      lines.push(this.#flush());
      from = to + 1;
    }
  }

  #hold(bytes: Uint8Array): void {
    this.#heldBytes += bytes.length;
    if (this.#heldBytes > this.#maxBytes) this.#held = [];
    else if (bytes.length > 0) this.#held.push(bytes);
  }

  #flush(): Line {
    const bytes = this.#heldBytes > this.#maxBytes ? null : joined(this.#held, this.#heldBytes);
    this.#held = [];
    this.#heldBytes = 0;
    if (bytes === null) return this.#line(null, this.isEndless ? 'endless' : 'too-long');
    const text = this.#decode(bytes);
    return text === null ? this.#line(null, 'not-utf8') : this.#line(text);
  }

  #line(text: string | null, fault?: Line['fault']): Line {
    this.#count++;
    const number = this.#count;
    if (fault !== undefined) return { number, text: null, fault };
    return { number, text: number === 1 && text?.startsWith('\ufeff') ? text.slice(1) : text };
  }

  #decode(bytes: Uint8Array): string | null {
    try {
      return this.#decoder.decode(bytes);
    } catch {
      return null;
    }
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
