import { on, sources } from '../make.js';
import { abolishAdministrative, abolishCourt } from './abolish.js';
import { composeReforms } from './compose.js';
import type { PolicyOption } from './option.js';
import { ASYLUM, IMMIGRATION } from './reach.js';
import { enableCourtAbolition } from './switched-on.js';

/** Days on which the temporary act of 2020 suspended penalties in asylum matters (inclusive). */
const SUSPENDED_FROM = on('2020-07-11');
const SUSPENDED_TO = on('2025-04-14');

const BEHAVIOUR_STAYS = {
  nl: 'Gedrag blijft gelijk: wie niets kan verbeuren, kan anders gaan beslissen en er komen andere ingebrekestellingen.',
  en: 'Behaviour stays as it was: a body that risks nothing may decide otherwise, and other notices may come.',
};

/** OPT-01 to OPT-06: keeping the penalty out of immigration matters, suspending it, abolishing it. */
export const EARLY_OPTIONS: readonly PolicyOption[] = [
  {
    name: 'opt-01',
    title: { nl: 'asiel buiten de Wet dwangsom houden', en: 'keep asylum out of the penalty act' },
    kind: 'reform',
    sources: sources('Kamerstukken 29 934, nr. 21', 'Kamerstukken 35 476, nr. 8'),
    transition: {
      nl: 'Geen: voor elke asielaanvraag, ongeacht haar dag.',
      en: 'None: for every asylum application, whatever its day.',
    },
    limits: {
      nl: 'Aangenomen werd een uitstel tot oktober 2012 voor alle vreemdelingenzaken; dat staat al in de wet zoals zij is. De rechterlijke dwangsom blijft.',
      en: 'What was adopted, a delay until October 2012 for all immigration matters, is in the law as it is. The court penalty stays.',
    },
    from: null,
    change: (from) => ({
      reform: abolishAdministrative({
        by: 'application',
        from,
        reach: ASYLUM,
        sources: sources('Kamerstukken 35 476, nr. 8'),
      }),
    }),
  },
  {
    name: 'opt-02',
    title: { nl: 'dwangsommen in asielzaken onmiddellijk stoppen', en: 'stop penalties in asylum at once' },
    kind: 'reform',
    sources: sources('Kamerstukken 35 300 VI, nr. 32'),
    transition: {
      nl: 'Geen overgang: vanaf de eerste dag loopt niets meer; wat was verbeurd, blijft verschuldigd. De eerste dag is die van de motie.',
      en: 'None: from the first day nothing accrues any more; what had accrued stays due. The first day is that of the motion.',
    },
    limits: BEHAVIOUR_STAYS,
    from: on('2019-11-21'),
    change: (from) => ({
      reform: both({ by: 'calendar-day', from, reach: ASYLUM, sources: sources('Kamerstukken 35 300 VI, nr. 32') }),
    }),
  },
  {
    name: 'opt-03',
    title: {
      nl: 'de Tijdelijke wet van 2020 zoals zij geschreven was: beide dwangsommen opgeschort in asielzaken',
      en: 'the temporary act of 2020 as it was written: both penalties suspended in asylum',
    },
    kind: 'reform',
    sources: sources('Stb. 2020, 242', 'ECLI:NL:RVS:2022:3353'),
    transition: {
      nl: 'De ingebrekestelling beslist: van 11 juli 2020 tot en met 14 april 2025. Zonder ingebrekestelling in het dossier de uitspraak.',
      en: 'The notice decides: from 11 July 2020 to 14 April 2025. Where a file has no notice, the ruling.',
    },
    limits: {
      nl: 'De hoogste rechter hield dit deel onverbindend; het verbod op beroep in het eerste jaar wordt niet geteld. De bestuurlijke dwangsom is in de wet zoals zij is al opgeschort.',
      en: 'The highest court held this part not binding; the ban on appeals in the first year is not counted. The administrative penalty is suspended in the law as it is.',
    },
    from: SUSPENDED_FROM,
    change: (from) => ({
      reform: abolishCourt({ by: 'notice', from, to: SUSPENDED_TO, reach: ASYLUM, sources: sources('Stb. 2020, 242') }),
    }),
  },
  {
    name: 'opt-04',
    title: {
      nl: 'beide dwangsommen afschaffen in alle vreemdelingenzaken, verslag per kwartaal in de plaats',
      en: 'abolish both penalties in all immigration matters, quarterly reports instead',
    },
    kind: 'reform',
    sources: sources('Kamerstukken 35 749 (2 maart 2021)', 'W16.20.0501/II'),
    transition: {
      nl: 'De ingebrekestelling beslist, zoals artikel II van de wet. De eerste dag is die waarop de gewijzigde wet in werking trad.',
      en: 'The notice decides, as in article II of the act. The first day is the one on which the amended act entered into force.',
    },
    limits: BEHAVIOUR_STAYS,
    from: on('2025-04-15'),
    change: (from) => ({
      reform: both({ by: 'notice', from, reach: IMMIGRATION, sources: sources('Kamerstukken 35 749 (2 maart 2021)') }),
    }),
  },
  {
    name: 'opt-05',
    title: {
      nl: 'alleen de bestuurlijke dwangsom afschaffen in vreemdelingenzaken',
      en: 'abolish the administrative penalty only in immigration matters',
    },
    kind: 'in-force',
    sources: sources('Kamerstukken 35 749, nr. 7', 'ECLI:NL:RBDHA:2025:12331'),
    transition: {
      nl: 'Artikel II: ingebrekestellingen van voor 15 april 2025 houden het oude recht.',
      en: 'Article II: notices of before 15 April 2025 keep the old law.',
    },
    limits: {
      nl: 'Dit is de wet zoals zij is: het verschil is nul. Wat de afschaffing scheelt, telt `without-abolition`.',
      en: 'This is the law as it is: the difference is zero. What the abolition saves is counted by `without-abolition`.',
    },
    from: on('2025-04-15'),
    change: () => ({}),
  },
  {
    name: 'opt-06',
    title: {
      nl: 'de rechterlijke dwangsom afschaffen in vreemdelingenzaken; de rechter stelt een redelijke termijn',
      en: 'abolish the court penalty in immigration matters; the court sets a reasonable term',
    },
    kind: 'reform',
    sources: sources('Kamerstukken 36 704, nr. 32'),
    transition: {
      nl: 'De dag van het beroep beslist: een eerder beroep houdt het oude recht. Zonder die dag in het dossier de uitspraak. De eerste dag is de vroegst denkbare.',
      en: 'The day of the appeal decides: an earlier appeal keeps the old law. Where a file does not tell it, the ruling. The first day is the earliest conceivable.',
    },
    limits: {
      nl: 'Niet in de wet van 1 september 2026; zonder ander drukmiddel botst het met RVS:2022:3353. Gedrag blijft gelijk.',
      en: 'Not in the act of 1 September 2026; without another means of pressure it collides with RVS:2022:3353. Behaviour stays as it was.',
    },
    from: on('2026-09-02'),
    change: (from) => ({ reform: enableCourtAbolition(from, IMMIGRATION) }),
  },
];

function both(abolition: Parameters<typeof abolishCourt>[0]) {
  return composeReforms([abolishAdministrative(abolition), abolishCourt(abolition)]);
}
