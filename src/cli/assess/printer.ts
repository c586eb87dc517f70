import type { Assessment } from '../../assess/types.js';
import { escapeUnsafe } from '../../case/show.js';
import type { Case, Issue } from '../../case/types.js';
import type { FoundCase, Place } from '../../io/case-texts.js';
import { linesOfPaths } from '../../io/json-place.js';
import type { LawSet } from '../../law/law-set.js';
import { type Style, styleFor } from '../colour.js';
import type { World } from '../world.js';
import type { AssessArguments } from './arguments.js';

/** What goes to standard output and to standard error. */
export interface Printed {
  readonly out: string;
  readonly err: string;
}

/** How the outcome of a case is shown. */
export interface Printer {
  result(assessment: Assessment, file: Case): string;
  refused(
    refused: { readonly id: string | null; readonly issues: readonly Issue[] },
    found: FoundCase,
    source: string,
  ): Printed;
  fault(id: string | null, message: string, place: Place, source: string): Printed;
}

/** The printer that the arguments ask for; only its own code is loaded. */
export function printerFor(args: AssessArguments, lawSet: LawSet, world: World): Promise<Printer> {
  return args.json === true ? jsonPrinter(args, lawSet) : textPrinter(args, lawSet, styleFor(world.stdout, world.env));
}

async function jsonPrinter({ lang, brief }: AssessArguments, lawSet: LawSet): Promise<Printer> {
  const { toJson } = await import('../../explain/json.js');
  return {
    result: (assessment, file) =>
      `${JSON.stringify(toJson(assessment, { lang, brief: brief === true, file, lawSet }))}\n`,
    refused: ({ id, issues }, found) => ({ out: `${JSON.stringify({ id, ...placeOf(found), issues })}\n`, err: '' }),
    fault: (id, err, found) => {
      const issues = [{ path: '', code: 'fault', message: err.split('\n', 1)[0] ?? '' }];
      return { out: `${JSON.stringify({ id, ...placeOf(found), issues })}\n`, err };
    },
  };
}

async function textPrinter({ lang }: AssessArguments, lawSet: LawSet, style: Style): Promise<Printer> {
  const { explain, toText } = await import('../../explain/explain.js');
  let isFirst = true;
  return {
    result(assessment, file) {
      const between = isFirst ? '' : SEPARATOR;
      isFirst = false;
      return between + toText(explain(assessment, { lang, file, lawSet })).replace(HEADING, style.bold);
    },
    refused: ({ issues }, found, source) => {
      const name = namerOf(issues, found, source);
      return { out: '', err: issues.map((issue) => `${name(issue)}: ${sentence(issue)}\n`).join('') };
    },
    fault: (_id, message, found, source) => ({ out: '', err: `${nameOf(source, found)}: ${message}` }),
  };
}

const SEPARATOR = `\n${'-'.repeat(96)}\n\n`;
/** The title, and each line in capitals. */
const HEADING = /^.+(?=\n)|(?<=\n\n)(?=.*\p{Lu})[^\p{Ll}\n]+(?=\n)/gu;

function placeOf({ line, index }: Place): Place {
  return { ...(line === undefined ? {} : { line }), ...(index === undefined ? {} : { index }) };
}

function nameOf(source: string, { line, index }: Place): string {
  return `${escapeUnsafe(source)}${line === undefined ? '' : `:${line}`}${index === undefined ? '' : `[${index}]`}`;
}

/** Names the place of each issue: `file:line`, in a file of one case the line of the value itself. */
function namerOf(issues: readonly Issue[], found: FoundCase, source: string): (issue: Issue) => string {
  const paths = issues.map(({ path }) => path).filter((path) => path !== '');
  if (found.kind !== 'text' || found.line !== undefined || paths.length === 0) return () => nameOf(source, found);
  const lines = linesOfPaths(found.text, paths);
  return ({ path }) => {
    const line = lines.get(path);
    return nameOf(source, line === undefined ? {} : { line });
  };
}

function sentence({ path, message }: Issue): string {
  return path === '' ? message : `${path}: ${message}`;
}
