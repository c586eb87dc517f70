import type { Day } from '../../calendar/day.js';
import type { Rulebook } from '../../law/rulebook.js';
import type { FlatValue, PortfolioInput } from '../input.js';
import { FlatDoor } from './door.js';

/** Different sets of columns that have a door of their own; rows with any more are read the slow way. */
const MOST_DOORS = 1_000;

/** A row with the door for its columns. */
export interface OpenRow {
  readonly door: FlatDoor;
  readonly cells: readonly FlatValue[];
}

/** The quick doors of a run, one for each set of columns that was met. */
export class FlatDoors {
  readonly #by: readonly string[];
  readonly #book: Rulebook;
  readonly #at: Day;
  readonly #doors = new Map<string, FlatDoor>();
  #names: readonly string[] = [];
  #door: FlatDoor | undefined;

  constructor(by: readonly string[], book: Rulebook, at: Day) {
    this.#by = by;
    this.#book = book;
    this.#at = at;
  }

  /** The door for a flat row and its cells; null for anything else. */
  open(input: PortfolioInput): OpenRow | null {
    if (input.kind === 'cells') return this.#with(input.names, input.cells);
    if (input.kind !== 'value') return null;
    const { value } = input;
    try {
      return isRow(value) ? this.#with(Object.keys(value), Object.values(value)) : null;
    } catch {
      // An accessor or proxy in the row of a program; the slow way says what is wrong.
      return null;
    }
  }

  /** The labels of which a row had a value. */
  labels(): readonly string[] {
    return [...this.#doors.values()].flatMap((door) => door.labels());
  }

  #with(names: readonly string[], cells: readonly FlatValue[]): OpenRow | null {
    if (names !== this.#names || this.#door === undefined) {
      this.#names = names;
      this.#door = this.#doorFor(names);
    }
    return this.#door === undefined ? null : { door: this.#door, cells };
  }

  #doorFor(names: readonly string[]): FlatDoor | undefined {
    const key = names.join('\n');
    const known = this.#doors.get(key);
    if (known !== undefined || this.#doors.size >= MOST_DOORS) return known;
    const door = new FlatDoor(names, this.#by, this.#book, this.#at);
    this.#doors.set(key, door);
    return door;
  }
}

const PLAIN = Object.prototype;

/** A plain object without events, as `JSON.parse` makes them; what a program built otherwise is read the slow way. */
function isRow(value: unknown): value is Readonly<Record<string, FlatValue>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === PLAIN &&
    !Object.hasOwn(value, 'events')
  );
}
