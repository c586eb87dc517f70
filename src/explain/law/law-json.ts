import { lawSetHash, supplementsOf } from '../../assess/receipt.js';
import type { Day } from '../../calendar/day.js';
import { isoText } from '../../calendar/iso-text.js';
import { compile } from '../../law/compile.js';
import { GAPS, type Gap } from '../../law/gaps.js';
import type { Interpretation, Readings } from '../../law/interpretation.js';
import type { LawSet } from '../../law/law-set.js';
import { QUESTIONS, type Question } from '../../law/questions.js';
import { procedureJson } from './procedure-json.js';
import type { GapJson, InterpretationJson, LawJson, ProcedureJson, QuestionJson } from './types.js';
import { provisionJson } from './values.js';

export interface LawJsonOptions {
  /** Keys of the procedures to show; all when left out. */
  readonly procedures?: readonly string[];
  /** The day to look at; when left out, no day. */
  readonly at?: Day;
  /** Readings that differ from the defaults. */
  readonly readings?: Readings;
}

/**
 * The law as plain data: procedures, provisions with dated values and sources, disputed points, equated days, gaps and
 * switched-off reforms. With `procedures`, what these rest on and no other. Throws `UnknownReadingError` for an unknown
 * reading and RangeError for an unknown procedure.
 */
export function lawJson(lawSet: LawSet, options: LawJsonOptions = {}): LawJson {
  const { procedures: keys, at = null, readings = {} } = options;
  const book = compile(lawSet, readings);
  const unknown = keys?.find((key) => !book.procedureIndex.has(key));
  if (unknown !== undefined) throw new RangeError(`no procedure "${unknown}"`);
  const shown = lawSet.procedures
    .filter(({ key }) => keys?.includes(key) ?? true)
    .map((procedure) => procedureJson(procedure, book, at));
  const all = keys === undefined;
  const used = new Set(shown.flatMap(provisionsOf));
  const shownGaps = new Set(shown.flatMap(({ gaps }) => gaps));
  const matters = new Set(shown.flatMap(({ readings: some }) => some));
  return {
    format: 'dwangsom/law@1',
    lawSet: lawSet.id,
    lawSetHash: lawSetHash(lawSet),
    supplements: supplementsOf(lawSet),
    at: at === null ? null : isoText(at),
    readings: book.readings,
    procedures: shown,
    provisions: lawSet.provisions.filter(({ id }) => all || used.has(id)).map(provisionJson),
    interpretations: lawSet.interpretations.filter(({ key }) => matters.has(key)).map(interpretationJson),
    questions: QUESTIONS.map(questionJson).filter(
      ({ readings: some, gaps }) => all || some.some((key) => matters.has(key)) || gaps.some((id) => shownGaps.has(id)),
    ),
    holidays: {
      knownTo: isoText(lawSet.equatedKnownTo),
      decrees: lawSet.equatedDays.map(({ decree, days, sources, certainty }) => ({
        decree,
        days: days.map(isoText),
        sources: sources.map(({ ref }) => ref),
        certainty,
      })),
    },
    gaps: gapsOf(keys).map(gapJson),
    reforms: lawSet.reforms.map(({ name, title, sources }) => ({
      name,
      title,
      sources: sources.map(({ ref }) => ref),
    })),
  };
}

/** Gaps that files of these procedures can meet, those that any file can meet among them; all without procedures. */
export function gapsOf(keys: readonly string[] | undefined): readonly Gap[] {
  if (keys === undefined) return GAPS;
  return GAPS.filter(({ procedures }) => procedures.length === 0 || procedures.some((key) => keys.includes(key)));
}

function provisionsOf({ penalty, silence, decrees }: ProcedureJson): readonly string[] {
  const { exclusions, tariff, limits } = penalty;
  const rest = [limits, silence].filter((id) => id !== null);
  const decreed = decrees ? ['vw.asylum.collective-extension', 'vw.asylum.moratorium'] : [];
  return [...exclusions.map(({ provision }) => provision), tariff, ...rest, ...decreed];
}

function interpretationJson({ options, ...rest }: Interpretation): InterpretationJson {
  return {
    ...rest,
    options: options.map(({ authority, since, ...option }) => ({
      ...option,
      since: since === null ? null : isoText(since),
      authority: authority.map(({ ref }) => ref),
    })),
  };
}

function questionJson(question: Question): QuestionJson {
  return {
    id: question.id,
    question: question.question,
    readings: question.kind === 'interpretation' ? question.keys : [],
    gaps: question.kind === 'gap' ? question.gaps : [],
    note: question.kind === 'note' ? question.note : null,
  };
}

/** A gap as plain data. */
export function gapJson({ id, article, effect, what, since, procedures, unseen, sources }: Gap): GapJson {
  return {
    id,
    article,
    effect,
    what,
    since: since === null ? null : isoText(since),
    procedures,
    ...(unseen === undefined ? {} : { unseen }),
    sources: sources.map(({ ref }) => ref),
  };
}
