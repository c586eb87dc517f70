import { decodeCase } from '../../case/decode.js';
import { historyIssues } from '../../case/history.js';
import { MAX_FILE_CHARS } from '../../case/limits.js';
import type { ParsedCase } from '../../case/parse.js';
import type { parseCaseTextWithZone, parseCaseWithZone } from '../../case/parse-with-zone.js';
import { repeatedKeys } from '../../case/repeated-keys.js';
import type { FoundCase } from '../../io/case-texts.js';
import type { isFlatRow } from '../../portfolio/flat-columns.js';

/** What is told of a flat row of a portfolio, which is no case file. */
const FLAT_ROW = {
  path: '',
  code: 'flat-row',
  message: 'This is a flat row of a portfolio and no case file; count it with "dwangsom portfolio".',
};

interface Careful {
  readonly isFlatRow: typeof isFlatRow;
  readonly value: typeof parseCaseWithZone;
  readonly text: typeof parseCaseTextWithZone;
}

/**
 * Reads the case files that were found. A file that is right and holds plain days only needs little code; what writes the
 * sentences of issues and what reads timestamps is loaded for the first file that needs it.
 */
export class CaseReader {
  readonly #procedures: readonly string[];
  #careful: Careful | undefined;

  constructor(procedures: readonly string[]) {
    this.#procedures = procedures;
  }

  read(found: FoundCase): ParsedCase | Promise<ParsedCase> {
    if (found.kind === 'refused') {
      const { code, message } = found;
      return { ok: false, id: null, issues: [{ path: '', code, message }] };
    }
    return this.#careful === undefined
      ? (this.#quickly(found) ?? this.#load(found))
      : this.#carefully(found, this.#careful);
  }

  #quickly(found: FoundCase): ParsedCase | undefined {
    const decoded = decodeCase(contentOf(found), { procedures: this.#procedures });
    return decoded !== undefined && historyIssues(decoded.events).length === 0
      ? { ok: true, case: decoded }
      : undefined;
  }

  async #load(found: FoundCase): Promise<ParsedCase> {
    const { parseCaseTextWithZone, parseCaseWithZone } = await import('../../case/parse-with-zone.js');
    const { isFlatRow } = await import('../../portfolio/flat-columns.js');
    this.#careful = { value: parseCaseWithZone, text: parseCaseTextWithZone, isFlatRow };
    return this.#carefully(found, this.#careful);
  }

  #carefully(found: FoundCase, careful: Careful): ParsedCase {
    const options = { procedures: this.#procedures };
    const value = contentOf(found);
    const read = found.kind === 'text' ? careful.text(found.text, options) : careful.value(value, options);
    return read.ok || !careful.isFlatRow(value) ? read : { ...read, issues: [FLAT_ROW] };
  }
}

function contentOf(found: FoundCase): unknown {
  return found.kind === 'text' ? parsed(found.text) : found.kind === 'value' ? found.value : undefined;
}

function parsed(text: string): unknown {
  if (text.length > MAX_FILE_CHARS) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return repeatedKeys(text, value).length === 0 ? value : undefined;
  } catch {
    return undefined;
  }
}
