/** Something wrong in a law supplement: where, a stable code, and a sentence that says what to do. */
export interface SupplementIssue {
  /** Such as `procedures[0].terms[0].length`; empty for the file as a whole. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A path in a file as text: `values[0].from`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^\w+$/.test(String(part))) text += text === '' ? String(part) : `.${String(part)}`;
    else text += `[${JSON.stringify(String(part))}]`;
  }
  return text;
}
