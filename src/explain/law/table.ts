import type { Lang } from '../message.js';
import type { LawJson, ProcedureJson, TermJson } from './types.js';
import { durationWords, lawWord } from './words.js';

/** A row of the table of procedures. */
export interface TableRow {
  readonly key: string;
  readonly title: string;
  readonly term: string;
  readonly article: string;
  readonly certainty: string;
}

/** The procedures as rows: key, name in both languages, term on the day that is looked at, article, certainty. */
export function tableRows(law: LawJson, lang: Lang): readonly TableRow[] {
  return law.procedures.map((procedure) => ({
    key: procedure.procedure,
    title: `${procedure.title.nl} / ${procedure.title.en}`,
    term: termCell(procedure, lang),
    article: procedure.article,
    certainty: procedure.certainty,
  }));
}

function termCell({ terms }: ProcedureJson, lang: Lang): string {
  const shown = terms.filter(({ inForce }) => inForce !== false);
  const texts = [...new Set(shown.map((term) => lengthCell(term, lang)))];
  return texts.length === 0 ? '-' : texts.join('; ');
}

function lengthCell({ length }: TermJson, lang: Lang): string {
  return length === null ? lawWord(lang, 'table.year-end') : durationWords(lang, length);
}

/** The table as plain text, one line a procedure. */
export function tableText(law: LawJson, lang: Lang): string {
  const rows = tableRows(law, lang).map(({ key, title, term, article, certainty }) => [
    key,
    term,
    article,
    certainty,
    title,
  ]);
  const head = (['key', 'term', 'act', 'certainty', 'title'] as const).map((name) => lawWord(lang, `table.${name}`));
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const last = head.length - 1;
  return all
    .map((row) => `${row.map((cell, i) => (i === last ? cell : cell.padEnd(widths[i] ?? 0))).join('  ')}\n`)
    .join('');
}
