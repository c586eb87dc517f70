import type { World } from '../world.js';

const EVERY_MS = 500;

/** Shows how far a run is, how fast it goes and how long it will still take, on a terminal; silent everywhere else. */
export class RowProgress {
  readonly #world: World;
  readonly #silent: boolean;
  /** Bytes of all sources together; null when that is not known. */
  readonly #total: number | null;
  readonly #startedAt: number;
  #shownAt: number;

  constructor(world: World, sizes: readonly (number | null)[]) {
    this.#world = world;
    this.#silent = world.stdout.isTTY === true || world.stderr.isTTY !== true;
    this.#total = sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
    this.#startedAt = this.#silent ? 0 : world.now().getTime();
    this.#shownAt = this.#startedAt;
  }

  /** Tells the rows and bytes read so far. */
  show(rows: number, bytes: number): void {
    if (this.#silent) return;
    const now = this.#world.now().getTime();
    if (now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    const seconds = (now - this.#startedAt) / 1_000;
    const rate = `${whole(rows)} rows, ${whole(Math.round(rows / seconds))} a second`;
    this.#world.stderr.write(`\r\u001b[K${rate}${timeLeft(seconds, bytes, this.#total)}`);
  }

  end(): void {
    if (!this.#silent) this.#world.stderr.write('\r\u001b[K');
  }
}

function timeLeft(seconds: number, bytes: number, total: number | null): string {
  if (total === null || bytes <= 0 || bytes > total) return '';
  const left = Math.ceil((seconds / bytes) * (total - bytes));
  const minutes = Math.floor(left / 60);
  return `, ${Math.floor((100 * bytes) / total)} %, ${minutes > 0 ? `${minutes} min ` : ''}${left % 60} s left`;
}

function whole(count: number): string {
  return count.toLocaleString('en');
}
