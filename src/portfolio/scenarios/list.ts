import { type Day, isoOf } from '../../calendar/day.js';
import { baseLaw } from '../../law/base.js';
import type { LawSet } from '../../law/law-set.js';
import { PRESETS } from '../../law/presets.js';
import type { Reform, TransitionPivot } from '../../law/reform.js';
import type { OptionKind } from '../../law/reforms/option.js';
import { POLICY_OPTIONS } from '../../law/reforms/options.js';
import type { Source, Text } from '../../law/source.js';

/** What can be said of a scenario that is ready by name. */
export interface KnownScenario {
  readonly name: string;
  readonly title: Text;
  readonly kind: OptionKind;
  readonly sources: readonly Source[];
  /** Null for a set of readings: these concern every file. */
  readonly transition: Text | null;
  readonly limits: Text | null;
  /** First day unless another is given; null = always, or none can be given. */
  readonly from: Day | null;
}

/** Every scenario that is ready by name: proposals, sets of readings, and the reforms of law supplements in the law set. */
export function knownScenarios(lawSet: LawSet = baseLaw): readonly KnownScenario[] {
  const proposals = POLICY_OPTIONS.map(({ name, title, kind, sources, transition, limits, from }) => ({
    name,
    title,
    kind,
    sources,
    transition,
    limits,
    from: kind === 'reform' ? from : null,
  }));
  const presets = PRESETS.map(({ name, title }) => ({
    name,
    title,
    kind: 'reading' as const,
    sources: [],
    transition: null,
    limits: null,
    from: null,
  }));
  return [...proposals, ...presets, ...lawSet.reforms.map((reform) => reformOf(reform, lawSet))];
}

/** A reform that a law supplement brings; its first days and what these turn on are its own. */
function reformOf({ name, title, sources, changes, note }: Reform, { supplements }: LawSet): KnownScenario {
  const supplement = supplements.find(({ reforms }) => reforms.some((reform) => reform.name === name));
  const by = (lang: 'nl' | 'en'): string => {
    const days = changes.map((change) => {
      if (change.kind === 'value') return `${isoOf(change.version.from)} (${change.provision})`;
      const { pivot, versions } = change.provision;
      return `${versions.map(({ from }) => (from === null ? '-' : isoOf(from))).join(', ')} (${TURNS[lang][pivot]})`;
    });
    return `${lang === 'nl' ? 'Uit de aanvulling' : 'From the supplement'} ${supplement?.id ?? ''}. ${FIRST[lang]}: ${days.join('; ')}.`;
  };
  return {
    ...{ name, title, sources, kind: 'reform', from: null, limits: note ?? null },
    transition: { nl: by('nl'), en: by('en') },
  };
}

const FIRST = { nl: 'Eerste dag', en: 'First day' };

const TURNS: Readonly<Record<'nl' | 'en', Readonly<Record<TransitionPivot, string>>>> = {
  nl: {
    received: 'ontvangst',
    lodged: 'indiening',
    notice: 'ingebrekestelling',
    'notice-sent': 'verzending van de ingebrekestelling',
  },
  en: { received: 'receipt', lodged: 'lodging', notice: 'notice of default', 'notice-sent': 'sending of the notice' },
};
