import { decodeEvent } from './decode-event.js';
import { decodeInto, listed, may, must, objectOf } from './decode-fields.js';
import { centsTo, countTo, type Decoding, decodeFlag, refuse, textTo, wordOf } from './decode-values.js';
import { NATIONALITY_FORM, type ParseCaseOptions, PROCEDURE_FORM, RESERVED_KEYS } from './leaves.js';
import { MAX_APPLICANTS, MAX_EUROS, MAX_EVENTS, MAX_LABELS, MAX_NAME_CHARS, MAX_TEXT_CHARS } from './limits.js';
import { isPlain } from './snapshot.js';
import type { Case, CaseEvent, Findings } from './types.js';
import { CASE_FORMAT, FINDINGS } from './words.js';

type Labels = Case['labels'];

const NO_LABELS: Labels = Object.freeze(Object.create(null));
const NO_FINDINGS: Findings = Object.freeze({});
const name = textTo(MAX_NAME_CHARS);
const labelText = textTo(MAX_TEXT_CHARS, 0);
const flags = Object.fromEntries(FINDINGS.map((key) => [key, may(decodeFlag)])) as Parameters<
  typeof objectOf<Findings>
>[0];

const FIELDS = listed({
  procedure: must(decodeProcedure),
  events: must(decodeEvents),
  id: may(name),
  applicants: may(countTo(MAX_APPLICANTS)),
  originalApplicants: may(countTo(MAX_APPLICANTS)),
  labels: may(decodeLabels),
  nationality: may(decodeNationality),
  findings: may(objectOf<Findings>(flags)),
  group: may(name),
  amountAtStake: may(centsTo(MAX_EUROS)),
  format: may(wordOf([CASE_FORMAT])),
});

/**
 * The case that a file holds, or `undefined` when anything in it is not as the schema wants it. The quick door: it
 * accepts exactly what `caseSchemaFor` accepts, says nothing about the rest, and does not compare events.
 */
export function decodeCase(input: unknown, options: ParseCaseOptions): Case | undefined {
  if (!isPlain(input)) return undefined;
  const decoding: Decoding = { options, refused: false };
  const built: Record<string, unknown> = {
    id: null,
    procedure: '',
    applicants: 1,
    labels: NO_LABELS,
    findings: NO_FINDINGS,
    events: [],
  };
  decodeInto(built, input, FIELDS, decoding);
  if (decoding.refused || !sharersFit(built)) return undefined;
  if ('format' in built) Reflect.deleteProperty(built, 'format');
  return built as unknown as Case;
}

/** The applicants of the contested decision are among the persons who share. */
function sharersFit({ applicants, originalApplicants = 0 }: Record<string, unknown>): boolean {
  return (originalApplicants as number) <= (applicants as number);
}

function decodeProcedure(value: unknown, decoding: Decoding): string {
  const { procedures } = decoding.options;
  if (typeof value !== 'string' || value.length > MAX_NAME_CHARS) return refuse(decoding, '');
  const known = procedures === undefined ? PROCEDURE_FORM.test(value) : procedures.includes(value);
  return known ? value : refuse(decoding, '');
}

function decodeNationality(value: unknown, decoding: Decoding): string {
  return typeof value === 'string' && NATIONALITY_FORM.test(value) ? value : refuse(decoding, '');
}

function decodeLabels(value: unknown, decoding: Decoding): Labels {
  if (!isPlain(value)) return refuse(decoding, NO_LABELS);
  const labels: Record<string, string> = Object.create(null);
  let count = 0;
  for (const key of Object.keys(value)) {
    const text = value[key];
    if (text === undefined) continue;
    count += 1;
    if (count > MAX_LABELS || RESERVED_KEYS.includes(key)) return refuse(decoding, NO_LABELS);
    labels[name(key, decoding)] = labelText(text, decoding);
  }
  return labels;
}

function decodeEvents(value: unknown, decoding: Decoding): readonly CaseEvent[] {
  if (!Array.isArray(value) || value.length < 1 || value.length > MAX_EVENTS) return refuse(decoding, []);
  const events: CaseEvent[] = [];
  for (let index = 0; index < value.length && !decoding.refused; index++) {
    events.push(decodeEvent(value[index], index, decoding));
  }
  return events;
}
