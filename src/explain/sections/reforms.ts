import type { Day } from '../../calendar/day.js';
import type { Provision, Version } from '../../law/provision.js';
import { type FileCap, NOTHING_REFORMED } from '../../law/reformed.js';
import type { Citation } from '../citation.js';
import { isMessageKey, say } from '../message.js';
import { citeRef } from '../reference.js';
import { day, money, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { childrenOf, dayIn, numberIn, wordIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';

/** Ids of the provisions that only reforms add. */
const OF_REFORM = /^reform\./;

/** Does a step apply a provision that only a reform adds? Its article is not the law; its source is cited instead. */
export function isOfReform({ provision }: Step): boolean {
  return provision !== null && OF_REFORM.test(provision);
}

/** The sources of a version of the decision term that a reform made; none for the law as it is. */
export function termReformSources({ law }: Scope, { version }: Step): readonly Citation[] {
  const used = version === null ? undefined : law.procedure?.term.versions[version];
  return used?.reformed === true ? used.sources.map(({ ref }) => citeRef(ref)) : [];
}

/** What reforms do to a court order: no penalty, other amounts, or an end to all penalties. */
export function courtReformParagraphs(scope: Scope, court: Step): readonly Paragraph[] {
  const excluded = childrenOf(court, 'exclusion').find(({ outcome }) => outcome['excluded'] === true);
  if (excluded !== undefined) return [[excludedSentence(scope, excluded)]];
  const amounts = childrenOf(court, 'court-amount').map((step) =>
    sentence(scope, 'reform.court-amounts', { title: titleOf(scope, step.provision) }, sourcesOf(step)),
  );
  return [amounts, stopParagraph(scope, 'court')];
}

function excludedSentence(scope: Scope, step: Step): Sentence {
  const on = dayIn(step.inputs, 'on');
  const key = `reform.pivot.${wordIn(step.inputs, 'pivot')}`;
  const values = {
    title: titleOf(scope, step.provision),
    on: on === null ? '' : day(scope, on),
    pivot: say(scope.lang, (isMessageKey(key) ? key : 'reform.pivot.ruling') as 'reform.pivot.ruling'),
  };
  return sentence(scope, 'reform.court-excluded', values, sourcesOf(step));
}

/** The day from which a reform lets no penalty of a kind accrue any more. */
export function stopParagraph(scope: Scope, kind: 'administrative' | 'court'): Paragraph {
  const { administrativeStops, courtStops } = scope.law.procedure?.reformed ?? NOTHING_REFORMED;
  return (kind === 'administrative' ? administrativeStops : courtStops).flatMap((id) => {
    const provision = scope.law.provisionById.get(id);
    return (provision?.versions ?? []).flatMap(({ value, from, sources }) => {
      if (value !== 'stops' || from === null) return [];
      const values = { on: day(scope, from), title: titleOf(scope, id) };
      return [
        sentence(
          scope,
          `reform.stops-${kind}`,
          values,
          sources.map(({ ref }) => citeRef(ref)),
        ),
      ];
    });
  });
}

/** The maximum that a reform sets for the whole file, and when it is reached. */
export function capParagraphs(scope: Scope): readonly Paragraph[] {
  return scope.steps
    .filter(({ rule }) => rule === 'cap')
    .map((step) => {
      const cited = sourcesOf(step);
      const reached = dayIn(step.outcome, 'fullOn');
      const values = {
        what: say(scope.lang, `reform.cap.${kindOf(scope, step)}`),
        max: money(scope, numberIn(step.outcome, 'maxCents')),
        title: titleOf(scope, step.provision),
      };
      return [sentence(scope, 'reform.cap', values, cited), ...reachedSentence(scope, reached, cited)];
    });
}

/** Did the maximum that a reform sets for the whole file end a penalty on this day? Then it is told with the total. */
export function endsByCap({ steps }: Scope, fullOn: Day): boolean {
  return steps.some((step) => step.rule === 'cap' && dayIn(step.outcome, 'fullOn') === fullOn);
}

function reachedSentence(scope: Scope, on: Day | null, cited: readonly Citation[]): readonly Sentence[] {
  if (on === null) return [];
  return [
    sentence(scope, on <= scope.assessment.at ? 'reform.cap-on' : 'reform.cap-if', { on: day(scope, on) }, cited),
  ];
}

function kindOf({ law }: Scope, { provision, version }: Step): FileCap['of'] {
  const value = law.provisionById.get(provision ?? '')?.versions[version ?? 0]?.value;
  return (value as FileCap | undefined)?.of ?? 'all';
}

/** That the result rests on law that does not apply, with what reforms changed for this procedure; nothing otherwise. */
export function notLawSentences(scope: Scope): readonly Sentence[] {
  const { procedure, provisionById } = scope.law;
  if (procedure === undefined) return [];
  const ids = [procedure.tariff, ...procedure.exclusions, ...Object.values(procedure.reformed ?? {}).flat()];
  const provisions = [...new Set(ids)]
    .filter((id) => OF_REFORM.test(id))
    .flatMap((id): readonly Provision<unknown>[] => {
      const found = provisionById.get(id);
      return found === undefined ? [] : [found];
    });
  const terms = procedure.term.versions.filter(isReformed);
  const stops = procedure.decrees === true ? scope.law.lawSet.moratoria.versions.filter(isReformed) : [];
  const titles = [
    ...provisions.map(({ title }) => title[scope.lang]),
    ...(terms.length > 0 ? [say(scope.lang, 'reform.term')] : []),
    ...(stops.length > 0 ? [say(scope.lang, 'reform.decision-stop')] : []),
  ];
  if (titles.length === 0) return [];
  const made = [...provisions.flatMap(({ versions }) => versions.filter(isReformed)), ...terms, ...stops];
  const sources = made.flatMap((version) => version.sources.map(({ ref }) => citeRef(ref)));
  return [sentence(scope, 'reform.not-law', { titles: titles.join('; ') }, sources)];
}

function isReformed({ reformed }: Version<unknown>): boolean {
  return reformed === true;
}

function titleOf({ law, lang }: Scope, id: string | null): string {
  return law.provisionById.get(id ?? '')?.title[lang] ?? id ?? '';
}

function sourcesOf({ sources }: Step): readonly Citation[] {
  return sources.map(citeRef);
}
