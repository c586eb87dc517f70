import type { RowOutcome } from '../../portfolio/details/row-outcome.js';
import type { Reject } from '../../portfolio/input.js';
import { type World, write } from '../world.js';

/** Prints one line (NDJSON) for each row, in the order of the input. */
export class RowSink {
  readonly #world: World;
  /** True when lines say from which source they are. */
  readonly #several: boolean;
  #held = '';

  constructor(world: World, several: boolean) {
    this.#world = world;
    this.#several = several;
  }

  add(source: string, row: RowOutcome): void {
    this.#push(source, row);
  }

  addReject(source: string, { line, id, issues }: Reject): void {
    this.#push(source, { line, id, issues });
  }

  /** Writes what was added; memory stays flat when it is called after every batch. */
  async flush(): Promise<void> {
    const text = this.#held;
    this.#held = '';
    await write(this.#world.stdout, text);
  }

  #push(source: string, line: object): void {
    this.#held += `${JSON.stringify(this.#several ? { source, ...line } : line)}\n`;
  }
}
