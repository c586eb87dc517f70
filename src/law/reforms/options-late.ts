import { months, on, sources } from '../make.js';
import { abolishAdministrative, abolishCourt } from './abolish.js';
import { capPerFile } from './cap.js';
import { composeReforms } from './compose.js';
import { courtAmounts } from './court-amounts.js';
import { decisionStop } from './decision-stop.js';
import { BEHAVIOUR_NOT_COUNTED, type PolicyOption } from './option.js';
import { IMMIGRATION } from './reach.js';
import { decisionTerm } from './term.js';

const NO_TRANSITION = { nl: 'Niet van toepassing.', en: 'Does not apply.' };
const STOP_MONTHS = 24;

/** OPT-07 to OPT-16: lower amounts, caps, longer terms, other means than money. */
export const LATE_OPTIONS: readonly PolicyOption[] = [
  {
    name: 'opt-07',
    title: {
      nl: 'lagere bedragen: rechterlijke dwangsom hooguit 50 euro per dag en 3.750 euro in vreemdelingenzaken',
      en: 'lower amounts: court penalty at most 50 euro a day and 3,750 euro in immigration matters',
    },
    kind: 'reform',
    sources: sources('IND, Stand van de Uitvoering (juni 2024)'),
    transition: {
      nl: 'Geen: voor elke uitspraak; met een eerste dag alleen voor uitspraken vanaf die dag.',
      en: 'None: for every ruling; with a first day only for rulings from that day on.',
    },
    limits: {
      nl: 'Het idee is van de IND, de bedragen zijn een eigen aanname. Rechters en partijen kunnen anders gaan handelen.',
      en: 'The idea is that of the IND, the amounts are an own assumption. Courts and parties may act otherwise.',
    },
    from: null,
    change: (from) => ({
      reform: courtAmounts({
        by: 'ruling',
        from,
        reach: IMMIGRATION,
        amounts: { perDayAtMostCents: 5000, maxAtMostCents: 375_000 },
        sources: sources('IND, Stand van de Uitvoering (juni 2024)'),
      }),
    }),
  },
  {
    name: 'opt-08',
    title: {
      nl: 'een maximum van 7.500 euro voor alles bij elkaar in een vreemdelingenzaak',
      en: 'a maximum of 7,500 euro for everything together in one immigration file',
    },
    kind: 'reform',
    sources: sources('Hoofdlijnenakkoord (mei 2024)'),
    transition: {
      nl: 'Geen: voor elk dossier; met een eerste dag alleen voor aanvragen vanaf die dag.',
      en: 'None: for every file; with a first day only for applications from that day on.',
    },
    limits: {
      nl: 'Het akkoord zegt alleen „begrenzen”; het bedrag is een eigen aanname. Een maximum per jaar of per orgaan is `aggregate` in een scenariobestand.',
      en: 'The agreement only says "limit"; the amount is an own assumption. A maximum a year or a body is `aggregate` in a scenario file.',
    },
    from: null,
    change: (from) => ({
      reform: capPerFile({
        from,
        reach: IMMIGRATION,
        cap: { cents: 750_000, each: 'file', of: 'all' },
        sources: sources('Hoofdlijnenakkoord (mei 2024)'),
      }),
    }),
  },
  {
    name: 'opt-09',
    title: {
      nl: 'een andere prikkel dan geld: verslag en sturing',
      en: 'another incentive than money: reports and targets',
    },
    kind: 'no-effect',
    sources: sources('Kamerstukken 35 476 (mei 2020)', 'W16.20.0501/II'),
    transition: NO_TRANSITION,
    limits: {
      nl: 'Zonder gevolg voor bedragen: de prikkel komt naast de wet zoals zij is. In plaats van de dwangsom: `opt-04`.',
      en: 'Without effect on amounts: the incentive comes beside the law as it is. Instead of the penalty: `opt-04`.',
    },
    from: null,
    change: () => ({}),
  },
  {
    name: 'opt-10',
    title: {
      nl: 'een gevolg voor de aanvrager: de vergunning van rechtswege',
      en: 'a consequence for the applicant: a permit by default',
    },
    kind: 'no-effect',
    sources: sources('debat over een andere prikkel (2020), herinnerd'),
    transition: NO_TRANSITION,
    limits: {
      nl: 'Niet als geld te tellen: wat een vergunning van rechtswege kost of scheelt, staat in geen dossier.',
      en: 'Cannot be counted as money: what a permit by default costs or saves stands in no file.',
    },
    from: null,
    change: () => ({}),
  },
  {
    name: 'opt-11',
    title: {
      nl: 'een langere wettelijke termijn: vijftien maanden voor asiel',
      en: 'a longer statutory term: fifteen months for asylum',
    },
    kind: 'reform',
    sources: sources('Stcrt. 2023, 3235', 'Kamerstukken 36 349'),
    transition: {
      nl: 'De dag van indiening beslist; de eerste dag is die van de generieke verlenging van 2022.',
      en: 'The day of lodging decides; the first day is that of the collective extension of 2022.',
    },
    limits: {
      nl: 'Rekent de termijn als wet; of een verlenging bij beleidsregel telt, is de lezing `genericExtensionView`. De termijn voor nareis is in de wet zoals zij is.',
      en: 'Takes the term as an act; whether an extension by policy rule counts is the reading `genericExtensionView`. The term of family reunification is in the law as it is.',
    },
    from: on('2022-09-27'),
    change: (from) => ({
      reform: decisionTerm({
        from,
        to: on('2026-06-11'),
        length: months(15),
        reach: { procedures: ['vw.asylum'] },
        sources: sources('Stcrt. 2023, 3235'),
      }),
    }),
  },
  {
    name: 'opt-12',
    title: { nl: 'twee jaar geen asielbeslissingen', en: 'a stop on asylum decisions for two years' },
    kind: 'reform',
    sources: sources('Hoofdlijnenakkoord (mei 2024)'),
    transition: {
      nl: 'Termijnen die lopen, staan twee jaar stil; wie tijdens de stop aanvraagt, telt vanaf de laatste dag. De eerste dag is een aanname: er was nooit een wetstekst.',
      en: 'Running terms stand still for two years; applications during the stop count from its last day. The first day is an assumption: there never was a text.',
    },
    limits: {
      nl: 'Dwangsommen die lopen, lopen door; aanvragen onder Verordening 2024/1348 worden niet geraakt. Botst met de grens van 21 maanden van Richtlijn 2013/32.',
      en: 'Running penalties go on; applications under Regulation 2024/1348 are not reached. Collides with the 21 months of Directive 2013/32.',
    },
    from: on('2024-10-01'),
    change: (from) =>
      from === null
        ? {}
        : { reform: decisionStop({ from, months: STOP_MONTHS, sources: sources('Hoofdlijnenakkoord (mei 2024)') }) },
  },
  {
    name: 'opt-13',
    title: { nl: 'meer capaciteit: een tiende meer beslissingen', en: 'more capacity: a tenth more decisions' },
    kind: 'behaviour',
    sources: sources('Taskforce IND (2020)', 'plannen IND 2024–2025'),
    transition: NO_TRANSITION,
    limits: BEHAVIOUR_NOT_COUNTED,
    from: null,
    change: () => ({ behaviour: { decisionsPercent: 110 } }),
  },
  {
    name: 'opt-14',
    title: {
      nl: 'de rechterlijke dwangsom houden en alleen zeggen wanneer verlengen mag',
      en: 'keep the court penalty and only say when an extension is lawful',
    },
    kind: 'reading',
    sources: sources('ECLI:EU:C:2025:326', 'ECLI:NL:RVS:2023:4125'),
    transition: NO_TRANSITION,
    limits: {
      nl: 'De lezing `genericExtensionView: strict`, die ook de standaard is: het verschil is nul tenzij een andere lezing is gekozen.',
      en: 'The reading `genericExtensionView: strict`, which is the default: the difference is zero unless another reading was chosen.',
    },
    from: null,
    change: () => ({ readings: { genericExtensionView: 'strict' } }),
  },
  {
    name: 'opt-15',
    title: {
      nl: 'het geld voor lastenverlichting: beide dwangsommen weg in vreemdelingenzaken',
      en: 'the money for tax relief: both penalties gone in immigration matters',
    },
    kind: 'reform',
    sources: sources('Kamervragen FvD (23 februari 2026)'),
    transition: {
      nl: 'Geen overgang: vanaf de dag van de vragen loopt niets meer; wat was verbeurd, blijft verschuldigd.',
      en: 'None: from the day of the questions nothing accrues any more; what had accrued stays due.',
    },
    limits: {
      nl: 'Botst met RVS:2022:3353. Wat met het geld gebeurt, staat buiten dit model. Gedrag blijft gelijk.',
      en: 'Collides with RVS:2022:3353. What happens to the money is outside this model. Behaviour stays as it was.',
    },
    from: on('2026-02-23'),
    change: (from) => {
      const abolition = {
        by: 'calendar-day',
        from,
        reach: IMMIGRATION,
        sources: sources('Kamervragen FvD (23 februari 2026)'),
      } as const;
      return { reform: composeReforms([abolishAdministrative(abolition), abolishCourt(abolition)]) };
    },
  },
  {
    name: 'opt-16',
    title: { nl: 'geen uitzondering: de Awb blijft gelden', en: 'no exception: the Awb stays' },
    kind: 'in-force',
    sources: sources('W16.20.0501/II'),
    transition: NO_TRANSITION,
    limits: {
      nl: 'De wet zoals zij is: het verschil is nul. Zonder de uitzondering van 15 april 2025: `without-abolition`.',
      en: 'The law as it is: the difference is zero. Without the exception of 15 April 2025: `without-abolition`.',
    },
    from: null,
    change: () => ({}),
  },
];
