import type { TextSink } from './world.js';

/** How text is made to stand out. */
export interface Style {
  bold(text: string): string;
}

const PLAIN: Style = { bold: (text) => text };
const COLOURED: Style = { bold: (text) => `\u001b[1m${text}\u001b[22m` };

/** The style for a sink: only a terminal gets more than plain text, and only when NO_COLOR does not forbid it. */
export function styleFor(sink: TextSink, env: Readonly<Record<string, string | undefined>>): Style {
  const isPlain = sink.isTTY !== true || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return isPlain ? PLAIN : COLOURED;
}
