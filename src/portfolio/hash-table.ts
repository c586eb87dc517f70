/** A 64-bit hash of an id. */
export type IdHash = (id: string) => bigint;

const LOW = 0xffffffffn;
const SHIFT = 32n;

/** Room for 16 million hashes at first; it doubles when three quarters are taken. */
const BITS = 24;

/** A set of 64-bit hashes in flat memory: two whole numbers of 32 bits each, placed by the first, the next free one on a collision. */
export class HashTable {
  readonly #hash: IdHash;
  #high: Uint32Array;
  #low: Uint32Array;
  #size = 0;

  constructor(hash: IdHash, bits: number = BITS) {
    this.#hash = hash;
    this.#high = new Uint32Array(2 ** bits);
    this.#low = new Uint32Array(2 ** bits);
  }

  /** Adds the hash of an id; false when it was there. */
  add(id: string): boolean {
    const hash = this.#hash(id);
    const high = Number((hash >> SHIFT) & LOW);
    // A free place is a zero; the one hash that is zero counts as one.
    const low = Number(hash & LOW);
    return this.#add(high, high === 0 && low === 0 ? 1 : low);
  }

  #add(high: number, low: number): boolean {
    const mask = this.#high.length - 1;
    let at = (high ^ low) & mask;
    for (;;) {
      const h = this.#high[at]!;
      const l = this.#low[at]!;
      if (h === 0 && l === 0) break;
      if (h === high && l === low) return false;
      at = (at + 1) & mask;
    }
    this.#high[at] = high;
    this.#low[at] = low;
    if (++this.#size > this.#high.length * 0.75) this.#grow();
    return true;
  }

  #grow(): void {
    const high = this.#high;
    const low = this.#low;
    this.#high = new Uint32Array(high.length * 2);
    this.#low = new Uint32Array(high.length * 2);
    this.#size = 0;
    for (let i = 0; i < high.length; i++) if (high[i] !== 0 || low[i] !== 0) this.#add(high[i]!, low[i]!);
  }
}
