import type { Day } from '../../calendar/day.js';
import { isoText } from '../../calendar/iso-text.js';
import type { LawSet } from '../../law/law-set.js';
import { ENCODED_TO } from '../../law/make.js';
import type { Provision, Version } from '../../law/provision.js';
import type { Certainty, Source, Text } from '../../law/source.js';
import type { SpanJson } from './types.js';
import { spanJson } from './values.js';

/** Days before its end from which a table counts as one that ends soon. */
export const SOON = 365;

/** A value of the law that a check names. */
export interface CheckedValue extends SpanJson {
  readonly id: string;
  readonly title: Text;
  /** What of it: the value itself, or the article of a room to extend. */
  readonly part: string | null;
  readonly sources: readonly string[];
}

/** A table that is known only to a day. */
export interface CheckedTable {
  readonly id: string;
  readonly title: Text;
  /** Last day for which it is known, inclusive. */
  readonly knownTo: string;
  /** Days from the day of the check to that one; negative when it has passed. */
  readonly days: number;
}

/** How current and how sure the law set is on a day: what `dwangsom law --check` tells. */
export interface LawCheck {
  readonly format: 'dwangsom/law-check@1';
  readonly lawSet: string;
  readonly at: string;
  /** Values in force at some time that are only remembered. */
  readonly recalled: readonly CheckedValue[];
  /** Tables that end within a year, or have ended; those that end first come first. */
  readonly ending: readonly CheckedTable[];
  /** Values and reforms that are not in force and may become so. */
  readonly open: readonly CheckedValue[];
}

/** Checks certainty and currency of a law set on a day; with keys of procedures, of their terms and of what is not a term. */
export function checkLaw(whole: LawSet, at: Day, keys?: readonly string[]): LawCheck {
  const procedures = whole.procedures.filter(({ key }) => keys?.includes(key) ?? true);
  const lawSet = { ...whole, procedures };
  const provisions: readonly Provision<unknown>[] = [...lawSet.provisions, ...procedures.map((p) => p.term)];
  return {
    format: 'dwangsom/law-check@1',
    lawSet: lawSet.id,
    at: isoText(at),
    recalled: [
      ...recalledValues(provisions),
      ...recalledParts(provisions),
      ...recalledRooms(lawSet),
      ...recalledDecrees(lawSet),
      ...recalledReadings(lawSet),
    ],
    ending: endingTables(lawSet, at),
    open: [...openValues(provisions), ...openReforms(lawSet)],
  };
}

function recalledValues(provisions: readonly Provision<unknown>[]): readonly CheckedValue[] {
  return valuesOf(provisions, ({ state, certainty }) => state === undefined && certainty === 'recalled');
}

function openValues(provisions: readonly Provision<unknown>[]): readonly CheckedValue[] {
  return valuesOf(provisions, ({ state }) => state === 'switched-off');
}

function valuesOf(
  provisions: readonly Provision<unknown>[],
  isMeant: (version: Version<unknown>) => boolean,
): readonly CheckedValue[] {
  return provisions.flatMap(({ id, title, versions }) =>
    versions
      .filter(isMeant)
      .map((version) => ({ id, title, part: null, ...spanJson(version), sources: refs(version.sources) })),
  );
}

/** Parts of a value, such as one moratorium of several, that are less sure than the value as a whole. */
function recalledParts(provisions: readonly Provision<unknown>[]): readonly CheckedValue[] {
  return provisions.flatMap(({ id, title, versions }) =>
    versions.flatMap((version) => {
      if (version.certainty === 'recalled' || version.state !== undefined || !Array.isArray(version.value)) return [];
      return (version.value as readonly RecalledPart[])
        .filter((part) => part?.certainty === 'recalled')
        .map((part) => ({
          id,
          title,
          part: part.nationality ?? part.code ?? null,
          ...spanJson({ from: part.from ?? null, to: part.to ?? null }),
          sources: refs(part.sources ?? version.sources),
        }));
    }),
  );
}

/** What is read of a part of a value. */
interface RecalledPart {
  readonly certainty?: Certainty;
  readonly nationality?: string;
  readonly code?: string;
  readonly from?: Day | null;
  readonly to?: Day | null;
  readonly sources?: readonly Source[];
}

function recalledDecrees({ equatedDays }: LawSet): readonly CheckedValue[] {
  return equatedDays
    .filter(({ certainty }) => certainty === 'recalled')
    .map(({ decree, days, sources }) => {
      const sorted = [...days].sort((a, b) => a - b);
      const span = spanJson({ from: sorted[0] ?? null, to: sorted.at(-1) ?? null });
      return { id: 'atw.equated-days', title: EQUATED, part: decree, ...span, sources: refs(sources) };
    });
}

function recalledReadings({ interpretations }: LawSet): readonly CheckedValue[] {
  return interpretations
    .filter(({ certainty }) => certainty === 'recalled')
    .map(({ key, question, options }) => ({
      id: key,
      title: question,
      part: null,
      from: null,
      to: null,
      sources: options.flatMap(({ authority }) => refs(authority)),
    }));
}

/** Rooms to extend that are less sure than the term they belong to. */
function recalledRooms({ procedures }: LawSet): readonly CheckedValue[] {
  return procedures.flatMap(({ term }) =>
    term.versions.flatMap((version) =>
      version.value.extensions
        .filter(({ certainty }) => certainty === 'recalled' && version.certainty !== 'recalled')
        .map(({ article }) => ({
          id: term.id,
          title: term.title,
          part: article,
          ...spanJson(version),
          sources: refs(version.sources),
        })),
    ),
  );
}

function openReforms({ reforms }: LawSet): readonly CheckedValue[] {
  return reforms.map(({ name, title, sources }) => ({
    id: name,
    title,
    part: null,
    from: null,
    to: null,
    sources: refs(sources),
  }));
}

const EQUATED: Text = { nl: 'gelijkgestelde dagen', en: 'equated days' };

/** The equated days, and provisions that are known for less long than the law set as a whole. */
function endingTables({ provisions, equatedKnownTo }: LawSet, at: Day): readonly CheckedTable[] {
  const tables = [
    { id: 'atw.equated-days', title: EQUATED, last: equatedKnownTo },
    ...provisions
      .map(({ id, title, known }) => ({ id, title, last: known.to }))
      .filter(({ last }) => last < ENCODED_TO),
    { id: 'law-set', title: { nl: 'de rechtsstand als geheel', en: 'the law set as a whole' }, last: ENCODED_TO },
  ];
  return tables
    .filter(({ last }) => last - at < SOON)
    .sort((a, b) => a.last - b.last)
    .map(({ id, title, last }) => ({ id, title, knownTo: isoText(last), days: last - at }));
}

function refs(sources: readonly { readonly ref: string }[]): readonly string[] {
  return sources.map(({ ref }) => ref);
}
