import type { Day } from '../../calendar/day.js';
import { NATIONALITY_FORM } from '../../case/leaves.js';
import { MAX_LABELS } from '../../case/limits.js';
import type { Facts } from '../../facts/facts.js';
import type { Rulebook } from '../../law/rulebook.js';
import { isCaseKey, labelName } from '../combinations.js';
import { isLabelName } from '../flat-cells.js';
import { flatColumn } from '../flat-columns.js';
import type { FlatValue } from '../input.js';
import { createScratch, type ScratchFacts } from '../scratch.js';
import { RowCells } from './cells.js';
import { fillFacts, isPossible } from './facts.js';
import { AT } from './places.js';

const NO_COLUMN = -1;
const REGIME = NO_COLUMN - 1;

/**
 * The quick door for flat rows under one header: makes the facts of a row from its cells, without a case file between,
 * when every cell is plainly right and the row holds nothing unusual. It accepts no row that the slow way refuses, and
 * gives the same facts; a row that it does not accept is read the slow way. The facts are used again for the next row.
 */
export class FlatDoor {
  readonly #book: Rulebook;
  readonly #at: Day;
  readonly #scratch: ScratchFacts = createScratch();
  readonly #isOpen: boolean;
  readonly #cells: RowCells;
  readonly #labels: readonly string[];
  /** By key to group by: its column, NO_COLUMN, REGIME, or below these a place of `AT`. */
  readonly #by: readonly number[];
  readonly #values: string[];

  constructor(names: readonly string[], by: readonly string[], book: Rulebook, at: Day) {
    const columns = names.map(flatColumn);
    this.#book = book;
    this.#at = at;
    this.#cells = new RowCells(columns);
    this.#labels = columns.map(({ kind, name }) => (kind === 'label' ? name : ''));
    this.#by = by.map((key) => {
      if (key === 'regime') return REGIME;
      return isCaseKey(key) ? REGIME - 1 - AT[key] : this.#labels.indexOf(labelName(key));
    });
    this.#values = by.map(() => '');
    const labels = columns.filter(({ kind }) => kind === 'label');
    this.#isOpen =
      columns.every(({ kind, name }) => kind === 'known' || (kind === 'label' && isLabelName(name))) &&
      new Set(columns.map(({ kind, name }) => `${kind} ${name}`)).size === names.length &&
      labels.length <= MAX_LABELS;
  }

  /** The facts of a row known on the valuation day; null when it is to be read the slow way. */
  facts(cells: readonly FlatValue[]): Facts | null {
    const isRead =
      this.#isOpen &&
      this.#cells.read(cells) &&
      isPossible(this.#cells, this.#at) &&
      fillFacts(this.#cells, this.#at, this.#scratch) &&
      this.#fillIndexes();
    return isRead ? this.#scratch.facts : null;
  }

  /** The text in a column of the row read last; empty when there is none. */
  text(name: 'id' | 'procedure' | 'nationality' | 'group'): string {
    return this.#cells.texts[AT[name]]!;
  }

  /** The values of the keys to group by in these cells, of the row read last; `regime` is its regime. The list is used again. */
  values(cells: readonly FlatValue[], regime: string): readonly string[] {
    for (let k = 0; k < this.#by.length; k++) {
      const column = this.#by[k]!;
      if (column === REGIME) this.#values[k] = regime;
      else this.#values[k] = column < REGIME ? this.#cells.texts[REGIME - 1 - column]! : textOf(cells[column]);
    }
    return this.#values;
  }

  /** The labels of which a row had a value. */
  labels(): readonly string[] {
    return this.#labels.filter((name, i) => name !== '' && this.#cells.isLabelled(i));
  }

  /** Procedure and nation by their positions in the law. */
  #fillIndexes(): boolean {
    const { facts } = this.#scratch;
    const procedure = this.#book.procedureIndex.get(this.text('procedure'));
    if (procedure === undefined) return false;
    const nationality = this.text('nationality');
    facts.procedure = procedure;
    facts.nation = nationality === '' ? -1 : (this.#book.nationIndex.get(nationality) ?? -1);
    return facts.nation >= 0 || nationality === '' || NATIONALITY_FORM.test(nationality);
  }
}

function textOf(cell: FlatValue): string {
  return cell === undefined || cell === null ? '' : String(cell);
}
