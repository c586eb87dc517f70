import { bookMaker } from './compile/book.js';
import type { Readings, ReadingValue } from './interpretation.js';
import type { LawSet } from './law-set.js';
import { type ReadingProblem, unknownReading } from './readings.js';
import type { Rulebook } from './rulebook.js';

/** Thrown when a reading is not known; carries the sentence for the user. */
export class UnknownReadingError extends RangeError {
  readonly problem: ReadingProblem;
  constructor(problem: ReadingProblem) {
    super(problem.message);
    this.name = 'UnknownReadingError';
    this.problem = problem;
  }
}

/**
 * The rulebook of a law set under readings; what is left out has its default. Compiled once for each law set and set of
 * readings. Throws `UnknownReadingError` for an unknown key or value, which lists the known ones.
 */
export function compile(lawSet: LawSet, readings: Readings = {}): Rulebook {
  const compiler = compilerOf(lawSet);
  const asked = JSON.stringify(Object.entries(readings));
  const known = compiler.asked.get(asked);
  if (known !== undefined) return known;
  const problem = unknownReading(lawSet, readings);
  if (problem !== null) throw new UnknownReadingError(problem);
  const full: Record<string, ReadingValue> = {};
  for (const i of lawSet.interpretations) full[i.key] = readings[i.key] ?? i.default;
  const book = compiler.book(full);
  compiler.asked.set(asked, book);
  return book;
}

const variants = new WeakMap<Rulebook, Map<string, Map<ReadingValue, Rulebook>>>();

/** The rulebook that differs from another in one reading, whose value must be one of its options; made once for each. */
export function withReading(book: Rulebook, key: string, value: ReadingValue): Rulebook {
  const ofBook = entryOf(variants, book, () => new Map<string, Map<ReadingValue, Rulebook>>());
  const ofKey = entryOf(ofBook, key, () => new Map<ReadingValue, Rulebook>());
  return entryOf(ofKey, value, () => compilerOf(book.law).book({ ...book.readings, [key]: value }));
}

/** What is made of one law set, once. */
interface Compiler {
  /** The rulebook of a full set of readings. */
  readonly book: (full: Readings) => Rulebook;
  /** Rulebooks by the readings that were asked for. */
  readonly asked: Map<string, Rulebook>;
}

const compilers = new WeakMap<LawSet, Compiler>();

function compilerOf(lawSet: LawSet): Compiler {
  return entryOf(compilers, lawSet, () => {
    const make = bookMaker(lawSet);
    const books = new Map<string, Rulebook>();
    return {
      book: (full) => entryOf(books, JSON.stringify(full), () => make(full)),
      asked: new Map<string, Rulebook>(),
    };
  });
}

/** The value of a key, made when it is asked for the first time. */
function entryOf<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
