/** Ids that are remembered exactly. */
export const EXACT_IDS = 1_000_000;

/** Counts ids that come again. Exact up to a million different ids; later ones are compared with the first million. */
export class SeenIds {
  readonly #seen = new Set<string>();
  #repeated = 0;
  #isExact = true;

  add(id: string | null): void {
    if (id === null) return;
    if (this.#seen.has(id)) this.#repeated++;
    else if (this.#seen.size < EXACT_IDS) this.#seen.add(id);
    else this.#isExact = false;
  }

  get repeated(): number {
    return this.#repeated;
  }

  /** False when there were more different ids than are remembered: the count is then a lower bound. */
  get isExact(): boolean {
    return this.#isExact;
  }
}
