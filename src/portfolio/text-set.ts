/** Texts for which there is room at first; it doubles when half of the places are taken. */
const PLACES = 2 ** 12;

/** Texts that wait to be placed at most. */
const WAITING = 1024;

/** A byte that says that a character follows in two bytes; characters below it are one byte. */
const WIDE = 0xff;

/**
 * A set of texts in flat memory: their characters one after the other, and a table of places by hash, the next free one on
 * a collision. Exact: equal hashes are told apart by the characters. Holds no text itself, so that a million of them cost
 * the collector nothing. Texts are placed many at a time, since a table that does not fit in the cache is fast only when
 * it is asked for several places at once.
 */
export class TextSet {
  #size = 0;
  #repeated = 0;
  #waiting = 0;
  /** Characters of all texts; where each text begins, and where the last one ends; by number, those that wait last. */
  #bytes = new Uint8Array(PLACES * 16);
  #starts = new Uint32Array(PLACES + WAITING + 1);
  readonly #hashes = new Int32Array(WAITING);
  readonly #reached = new Int32Array(WAITING);
  /** By place: the hash of a text, and its number and one; 0 = free. */
  #places: Int32Array = new Int32Array(PLACES * 2);

  /** Number of texts if no one that waits is repeated; `size` is never more. */
  get most(): number {
    return this.#size + this.#waiting;
  }

  /** Number of different texts. */
  get size(): number {
    this.#settle();
    return this.#size;
  }

  /** How often a text was added that was there. */
  get repeated(): number {
    this.#settle();
    return this.#repeated;
  }

  add(text: string): void {
    const number = this.#size + this.#waiting;
    const start = this.#starts[number]!;
    const end = this.#write(text, start);
    this.#starts[number + 1] = end;
    this.#hashes[this.#waiting++] = hashOf(this.#bytes, start, end);
    if (this.#waiting === WAITING) this.#settle();
  }

  has(text: string): boolean {
    this.#settle();
    const start = this.#starts[this.#size]!;
    const end = this.#write(text, start);
    return this.#places[this.#find(hashOf(this.#bytes, start, end), start, end) + 1] !== 0;
  }

  /** The different texts, in the order in which they were added. */
  *texts(): Generator<string> {
    for (let k = 0; k < this.size; k++) yield this.#text(this.#starts[k]!, this.#starts[k + 1]!);
  }

  /** Places the texts that wait; what was there already is taken out. */
  #settle(): void {
    const waiting = this.#waiting;
    if (waiting === 0) return;
    this.#waiting = 0;
    this.#reach(waiting);
    let end = this.#starts[this.#size]!;
    let start = end;
    const first = this.#size + 1;
    for (let k = 0; k < waiting; k++) {
      const next = this.#starts[first + k]!;
      const hash = this.#hashes[k]!;
      const place = this.#find(hash, start, next);
      if (this.#places[place + 1] !== 0) this.#repeated++;
      else {
        if (start !== end) this.#bytes.copyWithin(end, start, next);
        end += next - start;
        this.#places[place] = hash;
        this.#places[place + 1] = ++this.#size;
        this.#starts[this.#size] = end;
      }
      start = next;
    }
    this.#grow();
  }

  /** Touches the places that are needed, so that the processor fetches them side by side; kept, or it would not be done. */
  #reach(waiting: number): void {
    const places = this.#places;
    const mask = places.length - 2;
    for (let k = 0; k < waiting; k++) this.#reached[k] = places[(this.#hashes[k]! << 1) & mask]!;
  }

  /** Makes room for as many texts more as can wait. */
  #grow(): void {
    while (this.#size * 4 > this.#places.length) this.#places = spread(this.#places);
    if (this.#size + WAITING >= this.#starts.length)
      this.#starts = grown(this.#starts, new Uint32Array(this.#starts.length * 2));
  }

  /** Writes the characters of a text from `start` on; returns where they end. */
  #write(text: string, start: number): number {
    if (start + text.length * 3 > this.#bytes.length)
      this.#bytes = grown(this.#bytes, new Uint8Array(this.#bytes.length * 2 + text.length * 3));
    const bytes = this.#bytes;
    let at = start;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < WIDE) bytes[at++] = code;
      else {
        bytes[at] = WIDE;
        bytes[at + 1] = code >> 8;
        bytes[at + 2] = code & 0xff;
        at += 3;
      }
    }
    return at;
  }

  #text(start: number, end: number): string {
    let text = '';
    for (let at = start; at < end; at++) {
      const byte = this.#bytes[at]!;
      const isWide = byte === WIDE;
      text += String.fromCharCode(isWide ? (this.#bytes[at + 1]! << 8) | this.#bytes[at + 2]! : byte);
      if (isWide) at += 2;
    }
    return text;
  }

  /** The place of the text with these characters, or the free one where it belongs. */
  #find(hash: number, start: number, end: number): number {
    const places = this.#places;
    const mask = places.length - 2;
    for (let place = (hash << 1) & mask; ; place = (place + 2) & mask) {
      const number = places[place + 1]!;
      if (number === 0 || (places[place] === hash && this.#isSame(number - 1, start, end))) return place;
    }
  }

  #isSame(known: number, start: number, end: number): boolean {
    const from = this.#starts[known]!;
    if (this.#starts[known + 1]! - from !== end - start) return false;
    for (let k = end - start - 1; k >= 0; k--) if (this.#bytes[from + k] !== this.#bytes[start + k]) return false;
    return true;
  }
}

/** The same places in a table twice as long. */
function spread(before: Int32Array): Int32Array {
  const places = new Int32Array(before.length * 2);
  const mask = places.length - 2;
  for (let old = 0; old < before.length; old += 2) {
    if (before[old + 1] === 0) continue;
    let place = (before[old]! << 1) & mask;
    while (places[place + 1] !== 0) place = (place + 2) & mask;
    places[place] = before[old]!;
    places[place + 1] = before[old + 1]!;
  }
  return places;
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Hash of bytes by the method of Fowler, Noll and Vo, with the high bits mixed into the low ones. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
