import type { World } from '../world.js';

const EVERY_MS = 250;

/** Shows how far a long run is, on a terminal whose output goes elsewhere; silent everywhere else. */
export class Progress {
  readonly #world: World;
  readonly #silent: boolean;
  #shownAt = 0;

  constructor(world: World) {
    this.#world = world;
    this.#silent = world.stdout.isTTY === true || world.stderr.isTTY !== true;
    this.#shownAt = this.#silent ? 0 : world.now().getTime();
  }

  show(count: number): void {
    if (this.#silent) return;
    const now = this.#world.now().getTime();
    if (now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    this.#world.stderr.write(`\r${count.toLocaleString('en')} cases`);
  }

  end(): void {
    if (!this.#silent) this.#world.stderr.write('\r\u001b[K');
  }
}
