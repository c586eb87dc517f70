import { NONE } from '../../facts/facts.js';
import { dayIn, isText, UNREAD } from '../flat-cells.js';
import type { FlatColumn } from '../flat-columns.js';
import type { FlatValue } from '../input.js';
import { AT, KIND, KIND_AT, PLACES } from './places.js';

/** The cells of the row read last, by place: days as numbers (NONE when empty), all others as text. Used again for each row. */
export class RowCells {
  readonly days: Int32Array = new Int32Array(PLACES).fill(NONE);
  readonly texts: string[] = new Array<string>(PLACES).fill('');
  /** By column: what is done with its cells, and its place when it is a known one. */
  readonly #kinds: Uint8Array;
  readonly #places: Uint8Array;
  /** By column: 1 when a row had a label in it. */
  readonly #labelled: Uint8Array;
  /** Places in which the row has something. */
  readonly #filled = new Uint8Array(PLACES);
  #count = 0;

  constructor(columns: readonly FlatColumn[]) {
    this.#places = Uint8Array.from(columns, ({ kind, name }) => (kind === 'known' ? AT[name as keyof typeof AT] : 0));
    this.#kinds = Uint8Array.from(columns, ({ kind }, i) =>
      kind === 'label' ? KIND.label : KIND_AT[this.#places[i]!]!,
    );
    this.#labelled = new Uint8Array(columns.length);
  }

  /** Reads the cells of a row; false when one of them is not plainly right, or stands in a column that is not read here. */
  read(cells: readonly FlatValue[]): boolean {
    this.#clear();
    const kinds = this.#kinds;
    for (let i = 0; i < kinds.length; i++) {
      const cell = cells[i];
      if (cell === '' || cell === undefined || cell === null) continue;
      if (!this.#put(typeof cell === 'string' ? cell : textOf(cell), kinds[i]!, i)) return false;
    }
    return true;
  }

  /** Did a row have a label in this column? */
  isLabelled(column: number): boolean {
    return this.#labelled[column] === 1;
  }

  #put(text: string, kind: number, column: number): boolean {
    if (kind === KIND.label) {
      if (!isText(text)) return false;
      this.#labelled[column] = 1;
      return true;
    }
    const place = this.#places[column]!;
    this.#filled[this.#count++] = place;
    if (kind === KIND.text) {
      this.texts[place] = text;
      return text !== '';
    }
    if (kind === KIND.unread) return false;
    const day = dayIn(text);
    this.days[place] = day;
    return day !== UNREAD;
  }

  #clear(): void {
    for (let k = 0; k < this.#count; k++) {
      this.days[this.#filled[k]!] = NONE;
      this.texts[this.#filled[k]!] = '';
    }
    this.#count = 0;
  }
}

/** A number or truth value as text; what is no value of a cell is empty. */
function textOf(cell: Exclude<FlatValue, string | null | undefined>): string {
  return typeof cell === 'object' ? '' : String(cell);
}
