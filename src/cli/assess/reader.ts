import { decodeCase } from '../../case/decode.js';
import { historyIssues } from '../../case/history.js';
import { MAX_FILE_CHARS } from '../../case/limits.js';
import type { ParsedCase } from '../../case/parse.js';
import type { parseCaseTextWithZone, parseCaseWithZone } from '../../case/parse-with-zone.js';
import { repeatedKeys } from '../../case/repeated-keys.js';
import type { FoundCase } from '../../io/case-texts.js';

interface Careful {
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
    const value = found.kind === 'text' ? parsed(found.text) : found.kind === 'value' ? found.value : undefined;
    const decoded = decodeCase(value, { procedures: this.#procedures });
    return decoded !== undefined && historyIssues(decoded.events).length === 0
      ? { ok: true, case: decoded }
      : undefined;
  }

  async #load(found: FoundCase): Promise<ParsedCase> {
    const { parseCaseTextWithZone, parseCaseWithZone } = await import('../../case/parse-with-zone.js');
    this.#careful = { value: parseCaseWithZone, text: parseCaseTextWithZone };
    return this.#carefully(found, this.#careful);
  }

  #carefully(found: FoundCase, careful: Careful): ParsedCase {
    const options = { procedures: this.#procedures };
    return found.kind === 'text'
      ? careful.text(found.text, options)
      : careful.value('value' in found ? found.value : undefined, options);
  }
}

function parsed(text: string): unknown {
  if (text.length > MAX_FILE_CHARS) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return repeatedKeys(text).length === 0 ? value : undefined;
  } catch {
    return undefined;
  }
}
