import { HashTable, type IdHash } from './hash-table.js';
import { TextSet } from './text-set.js';

/** Ids that are remembered as they are. */
export const EXACT_IDS = 1_000_000;

/**
 * Ids from which their hashes are kept as well. The table has its full size at once, so that memory does not grow when
 * the ids themselves are forgotten.
 */
const HASHED_FROM = 250_000;

/**
 * Counts ids that come again: exactly up to a million different ones, beyond that by their 64-bit hashes. Without a hash
 * later ids are compared with the first million only.
 */
export class SeenIds {
  readonly #hash: IdHash | undefined;
  readonly #exact: number;
  readonly #hashedFrom: number;
  #seen: TextSet | null = new TextSet();
  #table: HashTable | null = null;
  #repeated = 0;
  #isExact = true;

  /** `exact` ids are remembered as they are; from `hashedFrom` on, fewer than that, hashes are kept as well. */
  constructor(hash?: IdHash, exact: number = EXACT_IDS, hashedFrom: number = HASHED_FROM) {
    this.#hash = hash;
    this.#exact = exact;
    this.#hashedFrom = hashedFrom;
  }

  add(id: string): void {
    const seen = this.#seen;
    if (seen === null) this.#addHash(id);
    else if (seen.most < this.#exact || seen.size < this.#exact) this.#remember(id, seen);
    else if (seen.has(id)) this.#repeated++;
    else {
      this.#isExact = false;
      if (this.#table === null) return;
      this.#repeated += seen.repeated;
      this.#seen = null;
      this.#addHash(id);
    }
  }

  #addHash(id: string): void {
    if (this.#table?.add(id) === false) this.#repeated++;
  }

  #remember(id: string, seen: TextSet): void {
    seen.add(id);
    if (this.#table !== null) this.#table.add(id);
    else if (this.#hash !== undefined && seen.most >= this.#hashedFrom) {
      this.#table = new HashTable(this.#hash);
      for (const known of seen.texts()) this.#table.add(known);
    }
  }

  get repeated(): number {
    return this.#repeated + (this.#seen?.repeated ?? 0);
  }

  /** False when there were more different ids than are remembered as they are. */
  get isExact(): boolean {
    return this.#isExact;
  }

  /** True when ids beyond the first million are compared by hash; otherwise the count is then a lower bound. */
  get isHashed(): boolean {
    return this.#hash !== undefined;
  }
}
