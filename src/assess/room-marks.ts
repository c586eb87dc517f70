import { type Facts, GROUND, NONE, UNDATED } from '../facts/facts.js';
import { daysOf, monthsOf } from '../law/lengths.js';
import type { ExtensionRoom, TermRule } from '../law/procedure.js';
import type { Rulebook } from '../law/rulebook.js';
import { RECORD_WIDTH, type Recorder, RULE } from '../rules/recorder.js';
import { rollTo } from '../rules/roll.js';
import { EFFECT, lengthFrom } from '../rules/term-context.js';
import type { Mark } from './types.js';
import { eventPath } from './values.js';

/** Why an extension goes beyond the room that the law gives. */
type Beyond = 'no-room' | 'too-long' | 'needs-consent' | 'too-often' | 'letter-late';

/**
 * Extensions and suspensions for which the law of the procedure gives no room, or less. They are followed as the file has
 * them, since a file can know more than the catalogue; a mark says what the law gives.
 */
export function roomMarks(facts: Facts, book: Rulebook, rec: Recorder): readonly Mark[] {
  const marks: Mark[] = [];
  const log = rec.log ?? [];
  let term: TermRule | undefined;
  let taken: Map<string, number> | undefined;
  for (let i = 0; i < rec.size; i += RECORD_WIDTH) {
    const rule = log[i];
    if (rule === RULE.start) {
      term = ownTerm(facts, book, log[i + 1] as number, log[i + 2] as number);
      taken = undefined;
    }
    if (term === undefined || log[i + 5] !== EFFECT.applied) continue;
    if (rule === RULE.extension && log[i + 10] === NONE) {
      taken ??= new Map();
      const why = beyond(letterOf(log, i), term, taken, facts, book);
      if (why === null) continue;
      const articles = [...new Set(term.extensions.map(({ article }) => article))].join(', ');
      const path = eventPath(log[i + 3] as number);
      marks.push({ code: 'extension-beyond-room', path, values: { why, articles } });
    } else if (rule === RULE.suspension && !term.suspensions.some(({ ground }) => GROUND[ground] === log[i + 10])) {
      marks.push({ code: 'suspension-without-ground', path: eventPath(log[i + 3] as number), values: {} });
    }
  }
  return marks;
}

interface Letter {
  readonly on: number;
  /** End of the term as it stood. */
  readonly before: number;
  readonly months: number;
  readonly days: number;
}

function letterOf(log: readonly number[], entry: number): Letter {
  const [on, before, months, days] = [log[entry + 4], log[entry + 6], log[entry + 8], log[entry + 9]] as Numbers;
  return { on, before, months, days };
}

type Numbers = [number, number, number, number];

/** The term of the procedure; undefined where a court set another one or the procedure is not known. */
function ownTerm(facts: Facts, book: Rulebook, provision: number, version: number): TermRule | undefined {
  const own = book.law.procedures[facts.procedure]?.term;
  return own !== undefined && book.provisions[provision] === own ? own.versions[version]?.value : undefined;
}

/** Takes the smallest room that is left and fits; null when there is one. */
function beyond(
  letter: Letter,
  term: TermRule,
  taken: Map<string, number>,
  facts: Facts,
  book: Rulebook,
): Beyond | null {
  if (term.extensions.length === 0) return 'no-room';
  const end = lengthFrom(letter.before, letter.months, letter.days);
  let why: Beyond = 'too-long';
  let found: ExtensionRoom | undefined;
  let size = 0;
  for (const room of term.extensions) {
    const most = longest(room, letter.before);
    if (end > most) continue;
    if (why === 'too-long') why = 'too-often';
    if ((taken.get(group(room)) ?? 0) >= (room.times ?? Number.POSITIVE_INFINITY)) continue;
    why = 'letter-late';
    if ((found !== undefined && size <= most) || !inTime(room, letter, term, facts, book)) continue;
    found = room;
    size = most;
  }
  if (found === undefined) return why;
  taken.set(group(found), (taken.get(group(found)) ?? 0) + 1);
  const fixed = term.extensions.some(({ atMost }) => atMost !== null);
  return fixed && found.atMost === null ? 'needs-consent' : null;
}

function longest({ atMost }: ExtensionRoom, before: number): number {
  return atMost === null ? NONE : lengthFrom(before, monthsOf(atMost), daysOf(atMost));
}

/** Rooms of one paragraph are one room on several grounds: `Vw 42(4)(a)` and `(b)` are nine months together. */
function group({ article }: ExtensionRoom): string {
  return article.replace(/\([a-z]\)$/, '');
}

/** Did the letter go out by the day that the room sets? Within the term is asked by the rules themselves. */
function inTime(room: ExtensionRoom, { on }: Letter, term: TermRule, { received }: Facts, book: Rulebook): boolean {
  const { within } = room;
  if (within === 'term' || on === UNDATED || received === NONE || 'yearEnd' in term.length) return true;
  const by = lengthFrom(received, monthsOf(within), daysOf(within));
  const ownEnd = lengthFrom(received, monthsOf(term.length), daysOf(term.length));
  return by >= ownEnd || on <= rollTo(book, by);
}
