import type { Day } from '../../calendar/day.js';
import { durationText } from '../../calendar/duration.js';
import { FOREVER, NEVER } from '../../calendar/forever.js';
import { GAPS } from '../../law/gaps.js';
import type { ExtensionRoom, Procedure, TermRule } from '../../law/procedure.js';
import { articleOn, type Version } from '../../law/provision.js';
import type { Rulebook } from '../../law/rulebook.js';
import { type Certainty, weaker } from '../../law/source.js';
import { cite } from '../citation.js';
import { articleOfRef } from '../reference.js';
import { readingsThatMatter } from './matters.js';
import type { ExclusionJson, ExtensionJson, PenaltyJson, ProcedureJson, TermJson } from './types.js';
import { spanJson } from './values.js';

/** A procedure under the readings of a rulebook; with a day also what is in force on it, taken as every pivot. */
export function procedureJson(procedure: Procedure, book: Rulebook, at: Day | null): ProcedureJson {
  const { key, field, title, term, lodged, silence = null, decrees = false, notes = [] } = procedure;
  const terms = term.versions.filter(({ state }) => state !== 'switched-off').map((v) => termJson(v, at));
  const penalty = penaltyJson(procedure, book, at);
  const rests = [...terms.filter(({ inForce }) => inForce !== false), ...penalty.exclusions];
  return {
    procedure: key,
    field,
    title,
    article: articlesText(procedure, terms),
    lodged: spanJson(lodged),
    pivot: term.pivot,
    terms,
    penalty,
    silence,
    decrees,
    readings: readingsThatMatter(procedure, book.law),
    gaps: GAPS.filter(({ procedures }) => procedures.includes(key)).map(({ id }) => id),
    notes,
    certainty: rests.reduce<Certainty>((sure, { certainty }) => weaker(sure, certainty), 'verified'),
    sources: [...new Set(rests.flatMap(({ sources }) => sources))],
  };
}

/** The articles of the terms in force on the day that is looked at; without a day, or with none in force, of all. */
function articlesText({ term }: Procedure, terms: readonly TermJson[]): string {
  const inForce = terms.filter((t) => t.inForce === true);
  const shown = (inForce.length > 0 ? inForce : terms).map(({ article }) => article);
  const usual = term.articles.map((article) => cite(article).code);
  return [...new Set(shown.flatMap((own) => (own === null ? usual : [own])))].join(', ');
}

function termJson({ value, sources, certainty, note, ...span }: Version<TermRule>, at: Day | null): TermJson {
  const { length, countsFrom, lodgingPeriod, roll, setBy, restartsOnSupplement = false } = value;
  const yearEnd = 'yearEnd' in length ? length : null;
  return {
    ...spanJson(span),
    length: 'yearEnd' in length ? null : durationText(length),
    yearEnd: yearEnd === null ? null : { lastWeeks: yearEnd.lastWeeks, otherwise: durationText(yearEnd.otherwise) },
    countsFrom,
    lodgingPeriod: lodgingPeriod === undefined ? null : durationText(lodgingPeriod),
    roll,
    setBy,
    restartsOnSupplement,
    article: value.article === undefined ? null : (articleOfRef(value.article)?.code ?? value.article),
    extensions: value.extensions.map((room) => extensionJson(room, certainty)),
    suspensions: value.suspensions.map(({ ground, article, nl, en }) => ({ ground, article, title: { nl, en } })),
    ...(at === null ? {} : { inForce: (span.from ?? NEVER) <= at && at <= (span.to ?? FOREVER) }),
    sources: sources.map(({ ref }) => ref),
    certainty,
    ...(note === undefined ? {} : { note }),
  };
}

function extensionJson(room: ExtensionRoom, usual: Certainty): ExtensionJson {
  const { atMost, times, ground, within, consent = null, article, certainty = usual } = room;
  return {
    atMost: atMost === null ? null : durationText(atMost),
    times,
    ground,
    within: within === 'term' ? within : durationText(within),
    consent,
    article,
    certainty,
  };
}

function penaltyJson(procedure: Procedure, book: Rulebook, at: Day | null): PenaltyJson {
  const { key, tariff, limits = null } = procedure;
  const rules = book.procedures[book.procedureIndex.get(key) ?? -1]?.exclusions ?? [];
  const exclusions = rules.map((rule): ExclusionJson => {
    const provision = book.provisions[rule.provision] as Rulebook['provisions'][number];
    const version = provision.versions[rule.version] as Version<unknown>;
    const article = articleOn(provision.articles, version.from ?? provision.known.from);
    return {
      ...spanJson(version),
      provision: provision.id,
      title: version.title ?? provision.title,
      article: article === undefined ? '' : cite(article).code,
      pivot: rule.pivot,
      sources: version.sources.map(({ ref }) => ref),
      certainty: version.certainty,
    };
  });
  const holds = at !== null && rules.some(({ from, to }) => from <= at && at <= to);
  return { exclusions, ...(at === null ? {} : { possible: !holds }), tariff, limits };
}
