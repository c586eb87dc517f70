import { MAX_FILE_CHARS } from '../case/limits.js';
import { type FoundCase, isBlank, isCase, isComplete, ofLine, refusedAs } from './found-case.js';
import type { Line } from './lines.js';

const FILE_TOO_LARGE = `The file is too long; a case file has at most ${MAX_FILE_CHARS} characters.`;

/** The lines of a source of which it is not known yet whether they are one case file together or one each. */
export class CaseHead {
  isNdjson = false;
  isTooLarge = false;
  #held: Line[] = [];
  /** Lines with content among those held, and blank lines before them. */
  #content = 0;
  #blanks = 0;
  #chars = 0;

  push(line: Line): readonly FoundCase[] {
    if (this.isNdjson) return ofLine(line);
    if (this.isTooLarge) return [];
    if (this.#held.length === 0 && isBlank(line)) {
      this.#blanks++;
      return [];
    }
    this.#held.push(line);
    if (!isBlank(line)) this.#content++;
    this.#chars += (line.text?.length ?? 0) + 1;
    if (this.#isNdjsonWith(line)) {
      this.isNdjson = true;
      return this.#held.splice(0).flatMap(ofLine);
    }
    if (this.#chars <= MAX_FILE_CHARS) return [];
    this.isTooLarge = this.#held.length > 1;
    return this.isTooLarge ? [{ kind: 'refused', code: 'too-large', message: FILE_TOO_LARGE }] : [];
  }

  /** What was held turns out to be one case file. */
  end(): readonly FoundCase[] {
    const [first] = this.#held;
    if (this.isNdjson || this.isTooLarge || first === undefined) return [];
    const fault = this.#held.find((line) => line.fault !== undefined)?.fault;
    if (fault !== undefined) return [refusedAs(fault)];
    const text = '\n'.repeat(this.#blanks) + this.#held.map((line) => line.text).join('\n');
    return [{ kind: 'text', text }];
  }

  /** One case a line: when the first line is complete by itself, or a later one is a case file by itself. */
  #isNdjsonWith(line: Line): boolean {
    const [first] = this.#held;
    if (first === undefined || line === first || isBlank(line)) return false;
    if (this.#content === 2 && (first.text === null || isComplete(first.text))) return true;
    return line.text !== null && isCase(line.text);
  }
}
