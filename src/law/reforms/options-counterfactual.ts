import { sources } from '../make.js';
import { abolishCourt } from './abolish.js';
import { courtAmounts } from './court-amounts.js';
import type { PolicyOption } from './option.js';
import { IMMIGRATION } from './reach.js';
import { withoutExclusion } from './restore.js';
import { administrativeTariff } from './tariff.js';

const EXACT_FILES = {
  nl: 'Telt de dossiers zoals zij zijn: ingebrekestellingen die er zonder of met de dwangsom bij waren gekomen, staan er niet in.',
  en: 'Counts the files as they are: notices that would have come with or without the penalty are not among them.',
};

/** The law without a change that was made, and plain measures to compare with. */
export const COUNTERFACTUALS: readonly PolicyOption[] = [
  {
    name: 'without-abolition',
    title: {
      nl: 'de bestuurlijke dwangsom in vreemdelingenzaken niet afgeschaft op 15 april 2025',
      en: 'the administrative penalty in immigration matters not abolished on 15 April 2025',
    },
    kind: 'reform',
    sources: sources('Vw 71b', 'Kamerstukken 35 749'),
    transition: {
      nl: 'Geen; in asielzaken blijft zij opgeschort sinds 11 juli 2020.',
      en: 'None; in asylum it stays suspended since 11 July 2020.',
    },
    limits: EXACT_FILES,
    from: null,
    undated: true,
    change: () => ({ reform: withoutExclusion('vw.penalty.abolished') }),
  },
  {
    name: 'no-court-penalty',
    title: { nl: 'geen rechterlijke dwangsom in vreemdelingenzaken', en: 'no court penalty in immigration matters' },
    kind: 'reform',
    sources: sources('ind.nl (25 juni 2024)'),
    transition: {
      nl: 'De dag van de uitspraak beslist; zonder eerste dag voor elke uitspraak.',
      en: 'The day of the ruling decides; without a first day for every ruling.',
    },
    limits: EXACT_FILES,
    from: null,
    change: (from) => ({
      reform: abolishCourt({ by: 'ruling', from, reach: IMMIGRATION, sources: sources('ind.nl (25 juni 2024)') }),
    }),
  },
  {
    name: 'half-court-amounts',
    title: {
      nl: 'de rechterlijke dwangsom gehalveerd in vreemdelingenzaken, per dag en ten hoogste',
      en: 'the court penalty halved in immigration matters, a day and at most',
    },
    kind: 'reform',
    sources: sources('IND, Stand van de Uitvoering (juni 2024)'),
    transition: {
      nl: 'De dag van de uitspraak beslist; zonder eerste dag voor elke uitspraak.',
      en: 'The day of the ruling decides; without a first day for every ruling.',
    },
    limits: EXACT_FILES,
    from: null,
    change: (from) => ({
      reform: courtAmounts({
        by: 'ruling',
        from,
        reach: IMMIGRATION,
        amounts: { perDayPercent: 50, maxPercent: 50 },
        sources: sources('IND, Stand van de Uitvoering (juni 2024)'),
      }),
    }),
  },
  {
    name: 'half-administrative-amounts',
    title: { nl: 'de bestuurlijke dwangsom gehalveerd', en: 'the administrative penalty halved' },
    kind: 'reform',
    sources: sources('IND, Stand van de Uitvoering (juni 2024)'),
    transition: {
      nl: 'De dag van de ingebrekestelling beslist; zonder eerste dag voor elke.',
      en: 'The day of the notice decides; without a first day for every one.',
    },
    limits: EXACT_FILES,
    from: null,
    change: (from) => ({
      reform: administrativeTariff({ from, percent: 50, sources: sources('IND, Stand van de Uitvoering (juni 2024)') }),
    }),
  },
];
