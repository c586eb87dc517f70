import process from 'node:process';
import v8 from 'node:v8';

/** The space for new objects of the engine. */
export interface NewSpace {
  /** Its bytes now. */
  readonly size: () => number;
  /** Keeps it from growing any more. */
  readonly fix: () => void;
}

/** Bytes that are enough for a stream of cases. */
const ENOUGH = 16 * 2 ** 20;
/** The last Node of which it is known that its engine has the setting; of an unknown one it would complain. */
const LAST_KNOWN_NODE = 24;

const ENGINE: NewSpace = {
  size: () => v8.getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0,
  fix() {
    if (Number.parseInt(process.versions.node, 10) > LAST_KNOWN_NODE) return;
    v8.setFlagsFromString('--semi-space-growth-factor=1');
  },
};

/**
 * Keeps the space for new objects from growing without need. The engine doubles it in every run that goes on long enough,
 * though no case needs more than the one before it, and the memory of a long run would follow.
 */
export class YoungSpace {
  readonly #space: NewSpace;
  #fixed = false;

  constructor(space: NewSpace = ENGINE) {
    this.#space = space;
  }

  /** To be called now and then during a run; once the space is large enough it stays as it is. */
  keep(): void {
    if (this.#fixed || this.#space.size() < ENOUGH) return;
    this.#fixed = true;
    this.#space.fix();
  }
}
