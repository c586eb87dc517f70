import type { Tier } from '../../law/rulebook.js';
import { moneyText } from '../format.js';
import type { Lang } from '../message.js';
import type { PageSection } from './page.js';
import type { ExclusionJson, LawJson, ProcedureJson, ProvisionJson, VersionJson } from './types.js';
import { lawWord, spanWords } from './words.js';

/** The administrative penalty of a procedure: whether it is possible, when not, how much. */
export function penaltySections(procedure: ProcedureJson, law: LawJson, lang: Lang): readonly PageSection[] {
  const { penalty, silence, decrees } = procedure;
  const { exclusions, possible } = penalty;
  const never = exclusions.some(({ from, to }) => from === null && to === null);
  const tariff = law.provisions.find(({ id }) => id === penalty.tariff);
  const items = [
    ...(possible === true ? [lawWord(lang, 'penalty.possible')] : []),
    ...exclusions.map((exclusion) => exclusionText(exclusion, lang)),
    ...(!never && tariff !== undefined ? tariffItems(tariff, law.at, lang) : []),
    ...(penalty.limits === null ? [] : [lawWord(lang, 'penalty.limits', { id: penalty.limits })]),
    ...(silence === null ? [] : [lawWord(lang, 'penalty.silence', { id: silence })]),
    ...(decrees ? [lawWord(lang, 'penalty.decrees')] : []),
  ];
  return [{ title: lawWord(lang, 'heading.penalty'), items }];
}

function exclusionText(exclusion: ExclusionJson, lang: Lang): string {
  const { article, from, to, pivot, title } = exclusion;
  const values = { title: title[lang], article };
  if (from === null && to === null) return lawWord(lang, 'penalty.never', values);
  const span = spanWords(lang, exclusion);
  const when = pivot === 'received' || pivot === 'lodged' ? wasText(pivot, lang) : lawWord(lang, `pivot.${pivot}`);
  return lawWord(lang, 'penalty.exclusion', { ...values, pivot: when, span });
}

/** `voor wat is ingediend`, `for what was lodged`. */
function wasText(pivot: 'received' | 'lodged', lang: Lang): string {
  return lawWord(lang, 'pivot.was', { pivot: lawWord(lang, `pivot.${pivot}`) });
}

/** The amounts by the day on which the notice was received: those of the day, or all. */
function tariffItems({ articles, versions }: ProvisionJson, at: string | null, lang: Lang): readonly string[] {
  const inForce = versions.filter(
    ({ from, to, state }) =>
      state === undefined && (at === null || ((from === null || from <= at) && (to === null || at <= to))),
  );
  return inForce.map((version) =>
    lawWord(lang, 'penalty.tariff', {
      span: spanWords(lang, version),
      article: articles.map(({ code }) => code).join(', '),
      ...amounts(version, lang),
    }),
  );
}

function amounts({ value }: VersionJson, lang: Lang): { readonly tiers: string; readonly max: string } {
  const tiers = value as readonly Tier[];
  const texts = tiers.map(({ days, cents, everyDays }) =>
    lawWord(lang, everyDays === 1 ? 'penalty.tier' : 'penalty.tier-week', { days, amount: moneyText(lang, cents) }),
  );
  const max = tiers.reduce((sum, { days, cents, everyDays }) => sum + Math.ceil(days / everyDays) * cents, 0);
  return { tiers: texts.join(', '), max: moneyText(lang, max) };
}
