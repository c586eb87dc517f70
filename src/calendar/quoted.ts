const SHOWN = 40;

/** Text as shown in a message: between double quotes, control characters escaped, cut after forty characters. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
