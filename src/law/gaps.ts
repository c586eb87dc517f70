import type { Day } from '../calendar/day.js';
import { on, sources } from './make.js';
import type { Source, Text } from './source.js';

/**
 * What a gap does to a result that meets it: nothing can be said of the amount, the amount is the least, or the result
 * stands and carries a mark.
 */
export type GapEffect = 'undetermined' | 'at-least' | 'mark';

/** A construct of the law that is not modelled, said aloud so that no result hides it. */
export interface Gap {
  readonly id: string;
  readonly article: string;
  readonly what: Text;
  /** First day on which it can matter; null = always. */
  readonly since: Day | null;
  readonly effect: GapEffect;
  /** Procedures whose files can meet it; empty = any. */
  readonly procedures: readonly string[];
  /** Only files of these nationalities. */
  readonly nationalities?: readonly string[];
  /** Only files lodged on these days (inclusive; null = open). */
  readonly lodged?: { readonly from: Day | null; readonly to: Day | null };
  readonly sources: readonly Source[];
}

type Row = Omit<Gap, 'since' | 'sources' | 'lodged'> & {
  readonly since?: string;
  readonly lodged?: readonly [from: string | null, to: string | null];
  readonly sources: readonly string[];
};

const ROWS: readonly Row[] = [
  {
    id: 'asylum-pending-on-12-june-2026',
    article: 'Vw 42; Verordening 2024/1348 art. 79',
    what: {
      nl: 'overgangsrecht voor asielaanvragen die op 12 juni 2026 liepen: het oude artikel 42 is aangehouden',
      en: 'transition of asylum applications running on 12 June 2026: the old article 42 is kept',
    },
    since: '2026-06-12',
    effect: 'mark',
    procedures: ['vw.asylum'],
    lodged: [null, '2026-06-11'],
    sources: ['Kamerstukken 36 871', 'Vw (2026-06-12)'],
  },
  {
    id: 'moratorium-sudan-2022',
    article: 'Vw 43(1)',
    what: {
      nl: 'besluitmoratorium voor politiek actieve Soedanezen, 24 februari tot en met 24 augustus 2022',
      en: 'moratorium for politically active Sudanese, 24 February to 24 August 2022',
    },
    since: '2022-02-24',
    effect: 'mark',
    procedures: ['vw.asylum'],
    nationalities: ['SD'],
    lodged: [null, '2022-08-24'],
    sources: ['ind.nl 24-3-2022'],
  },
  {
    id: 'moratorium-russia-2022',
    article: 'Vw 43(1)',
    what: {
      nl: 'besluitmoratorium voor Russische dienstplichtigen, vanaf 28 juni 2022, een jaar',
      en: 'moratorium for Russian conscripts, from 28 June 2022, one year',
    },
    since: '2022-06-28',
    effect: 'mark',
    procedures: ['vw.asylum'],
    nationalities: ['RU'],
    lodged: [null, '2023-06-27'],
    sources: ['ind.nl', 'ECLI:NL:RBDHA:2023:2835'],
  },
  {
    id: 'moratorium-lebanon',
    article: 'Vw 43(1)',
    what: {
      nl: 'besluitmoratorium Libanon, eind 2024; de dagen zijn niet gevonden',
      en: 'moratorium Lebanon, late 2024; its days were not found',
    },
    since: '2024-10-01',
    effect: 'mark',
    procedures: ['vw.asylum'],
    nationalities: ['LB'],
    sources: ['ind.nl'],
  },
  {
    id: 'collective-extension-2020',
    article: 'Vw 42(4); WBV 2020/12',
    what: {
      nl: 'zes maanden meer in 2020; door een rechtbank onverbindend geacht, voor wie zij gold is niet gelezen',
      en: 'six months more in 2020; held invalid by a district court, for whom it was meant was not read',
    },
    since: '2020-05-15',
    effect: 'mark',
    procedures: ['vw.asylum'],
    lodged: ['2019-11-15', '2020-12-31'],
    sources: ['ECLI:NL:RBDHA:2020:8750'],
  },
  {
    id: 'mvv-before-june-2013',
    article: 'Vw 2u',
    what: {
      nl: 'de termijn van een mvv en van nareis voor 1 juni 2013 is niet gevonden; er wordt met 90 dagen gerekend',
      en: 'the term of an mvv and of family reunification before 1 June 2013 was not found; 90 days are used',
    },
    effect: 'mark',
    procedures: ['vw.mvv', 'vw.family-reunification'],
    lodged: [null, '2013-05-31'],
    sources: ['Vw 2u'],
  },
  {
    id: 'immigration-objection-before-2014',
    article: 'Vw 76',
    what: {
      nl: 'tot en met 2013 gold 7:10 Awb; `vw.objection` rekent met negentien weken, gebruik `vw.objection-before-2014`',
      en: 'until 2013 Awb 7:10 applied; `vw.objection` uses nineteen weeks, use `vw.objection-before-2014`',
    },
    effect: 'mark',
    procedures: ['vw.objection'],
    lodged: [null, '2013-12-31'],
    sources: ['Vw 76 (2014)'],
  },
  {
    id: 'research-term-since',
    article: 'Vw 25(6), 2u(3)',
    what: {
      nl: 'vanaf wanneer de 60 dagen voor onderzoek en studie gelden, is niet gevonden',
      en: 'since when the 60 days for research and study apply was not found',
    },
    effect: 'mark',
    procedures: ['vw.research', 'vw.research-mvv'],
    lodged: [null, '2024-12-31'],
    sources: ['Vw 25(6) (2025)'],
  },
  {
    id: 'long-term-resident-supplement',
    article: 'Vw 25(4)',
    what: {
      nl: 'vier maanden worden zeven als om aanvulling is gevraagd; hier schort de aanvulling op',
      en: 'four months become seven once a supplement was asked for; here the supplement suspends',
    },
    effect: 'mark',
    procedures: ['vw.long-term-resident-elsewhere'],
    sources: ['Vw 25(4)'],
  },
  {
    id: 'temporary-protection',
    article: 'Vw 43a',
    what: {
      nl: 'de termijn hangt af van het einde van de tijdelijke bescherming',
      en: 'the term depends on the end of temporary protection',
    },
    effect: 'undetermined',
    procedures: ['vw.asylum-temporary-protection'],
    sources: ['Vw 43a'],
  },
  {
    id: 'ten-working-days',
    article: 'Verordening 2024/1348 art. 35',
    what: {
      nl: 'tien werkdagen voor één grond van niet-ontvankelijkheid; er wordt met twee maanden gerekend',
      en: 'ten working days for one ground of inadmissibility; two months are used',
    },
    since: '2026-06-12',
    effect: 'mark',
    procedures: ['vw.asylum-inadmissible'],
    sources: ['Verordening (EU) 2024/1348'],
  },
  {
    id: 'annulment-term-maximum',
    article: 'Vw 83bc',
    what: {
      nl: 'een nieuwe termijn na vernietiging heeft in asielzaken een maximum; een langere termijn in het dossier wordt gevolgd',
      en: 'a new term after annulment has a maximum in asylum; a longer one in the file is followed',
    },
    since: '2026-06-12',
    effect: 'mark',
    procedures: ['vw.asylum', 'vw.asylum-inadmissible', 'vw.asylum-accelerated'],
    lodged: ['2026-06-12', null],
    sources: ['Vw 83bc (2026-09-01)'],
  },
  {
    id: 'asylum-track-days',
    article: 'Vb 3.110, 3.115, 3.118b',
    what: {
      nl: 'de dagen van de algemene asielprocedure: geen uitspraak verbindt er een dwangsom aan',
      en: 'the days of the general asylum procedure: no ruling attaches a penalty to them',
    },
    effect: 'mark',
    procedures: ['vw.asylum'],
    sources: ['Vb 2000 (2015)'],
  },
  {
    id: 'allowances-before-2013',
    article: 'Awir 12(2)',
    what: {
      nl: 'dwangsom toeslagen bij een ingebrekestelling voor 2013: welk bedrag geldt, is niet gevonden',
      en: 'penalty for allowances on a notice before 2013: what amount applies was not found',
    },
    effect: 'undetermined',
    procedures: ['toeslagen.definitive-grant', 'toeslagen.objection', 'toeslagen.advance', 'toeslagen.revision'],
    lodged: [null, '2012-12-31'],
    sources: ['BWBR0030847', 'Awir 12 (2012-01-01)'],
  },
  {
    id: 'allowances-start',
    article: 'Awir 19',
    what: {
      nl: 'de termijn telt vanaf de laatste aanslag, of is 31 december of 30 april: die dag staat niet in het dossier',
      en: 'the term counts from the last tax assessment, or is 31 December or 30 April: that day is not in the file',
    },
    effect: 'undetermined',
    procedures: ['toeslagen.definitive-grant'],
    sources: ['Awir 19 (2026-01-01)'],
  },
  {
    id: 'redress-lodging-period',
    article: 'Kamerstukken 36 577',
    what: {
      nl: 'een wetsvoorstel verlengt de bezwaartermijn tot zestien weken; of en wanneer het geldt, is niet gevonden',
      en: 'a bill lengthens the lodging period to sixteen weeks; whether and when it applies was not found',
    },
    effect: 'mark',
    procedures: ['wht.objection'],
    sources: ['Kamerstukken 36 577'],
  },
  {
    id: 'redress-survivors-start',
    article: 'Wht 6.2bis, 6.2ter',
    what: {
      nl: 'vier mogelijke dagen waarvan de termijn telt: die dag staat niet in het dossier',
      en: 'four possible days from which the term counts: that day is not in the file',
    },
    effect: 'undetermined',
    procedures: ['wht.survivors'],
    sources: ['Wht (2026-04-01)'],
  },
  {
    id: 'mining-earlier-texts',
    article: 'Tijdelijke wet Groningen 13',
    what: {
      nl: 'de acht weken zijn gezien in de tekst van 22 januari 2026; voor eerdere aanvragen rusten zij op 4:13 Awb',
      en: 'the eight weeks were seen in the text of 22 January 2026; for earlier applications they rest on Awb 4:13',
    },
    effect: 'mark',
    procedures: ['mining.damage', 'mining.damage-expert'],
    lodged: ['2020-07-01', '2026-01-21'],
    sources: ['Tijdelijke wet Groningen (2026-01-22)'],
  },
  {
    id: 'mining-expert-start',
    article: 'Tijdelijke wet Groningen 12, 13(1)(b)',
    what: {
      nl: 'de termijn telt vanaf het advies van de deskundige: die dag staat niet in het dossier',
      en: 'the term counts from the report of the expert: that day is not in the file',
    },
    effect: 'undetermined',
    procedures: ['mining.damage-expert'],
    sources: ['Tijdelijke wet Groningen (2026-01-22)'],
  },
  {
    id: 'remission-term',
    article: 'Invorderingswet 1990 26',
    what: {
      nl: 'binnen welke tijd over kwijtschelding van belasting wordt beslist, is niet gevonden',
      en: 'within what time remission of tax is decided was not found',
    },
    effect: 'undetermined',
    procedures: ['tax.remission'],
    sources: ['Invorderingswet 1990 (2026-07-01)'],
  },
  {
    id: 'fitness-findings',
    article: 'Reglement rijbewijzen 102, 103; WVW 1994 134',
    what: {
      nl: 'de termijn telt vanaf de bevindingen van de arts: die dag staat niet in het dossier',
      en: 'the term counts from the findings of the doctor: that day is not in the file',
    },
    effect: 'undetermined',
    procedures: ['cbr.fitness-examined', 'cbr.test-result'],
    sources: ['Reglement rijbewijzen (2026-01-01)', 'WVW 1994 (2015)'],
  },
  {
    id: 'allowances-revision-start',
    article: 'Awir 20(2)',
    what: {
      nl: 'de termijn telt vanaf de dag waarop een gegeven bekend werd: die dag staat niet in het dossier',
      en: 'the term counts from the day on which data became known: that day is not in the file',
    },
    effect: 'undetermined',
    procedures: ['toeslagen.revision'],
    sources: ['Awir 20(2) (2026-01-01)'],
  },
  {
    id: 'mass-objection-start',
    article: 'AWR 25a(5)',
    what: {
      nl: 'de termijn telt vanaf de dag waarop de laatste proefuitspraak onherroepelijk werd: die staat niet in het dossier',
      en: 'the term counts from the day on which the last test ruling became final: that is not in the file',
    },
    effect: 'undetermined',
    procedures: ['tax.mass-objection'],
    sources: ['AWR 25a (2015)'],
  },
  {
    id: 'mass-objection',
    article: 'AWR 25a(7)',
    what: {
      nl: 'een aanwijzing als massaal bezwaar verlengt een termijn met vier weken na haar verval; dat wordt niet gerekend',
      en: 'designation as mass objection prolongs a term by four weeks when it lapses; this is not computed',
    },
    effect: 'mark',
    procedures: ['tax.objection'],
    sources: ['AWR 25a (2015)'],
  },
  {
    id: 'quota-levy',
    article: 'Wfsv (quotumheffing)',
    what: {
      nl: 'geen dwangsom bij bezwaar tegen de quotumheffing; er is geen aparte procedure voor',
      en: 'no penalty for objections to the quota levy; there is no procedure of its own for it',
    },
    effect: 'mark',
    procedures: ['tax.objection'],
    sources: ['Wfsv'],
  },
  {
    id: 'planning-damage-term',
    article: 'Bro 6.1.3',
    what: {
      nl: 'de termijnen van het Bro en de procedureverordening zijn niet opgenomen',
      en: 'the terms of the decree and of the ordinance are not encoded',
    },
    effect: 'undetermined',
    procedures: ['bro.planning-damage'],
    sources: ['ECLI:NL:RVS:2014:3108'],
  },
  {
    id: 'subsidy-schemes',
    article: 'Awb 4:13(1)',
    what: {
      nl: 'subsidieregelingen hebben eigen termijnen en rondes; het einde van een ronde staat niet in het dossier',
      en: 'subsidy schemes have terms and rounds of their own; the end of a round is not in the file',
    },
    effect: 'undetermined',
    procedures: ['subsidy.round'],
    sources: ['Awb 4:13(1)'],
  },
  {
    id: 'student-finance-before-november',
    article: 'WSF 2000 3.19(2)',
    what: {
      nl: 'voor 1 november aangevraagd: beslissing voor 31 december; er wordt met acht weken gerekend',
      en: 'applied before 1 November: decision before 31 December; eight weeks are used',
    },
    effect: 'mark',
    procedures: ['duo.student-finance'],
    sources: ['WSF 2000 3.19(2) (2015)'],
  },
  {
    id: 'named-day-public-preparation',
    article: 'Awb 3:18(3), (4)',
    what: {
      nl: 'de dag van terinzagelegging en het einde van de zienswijzentermijn staan niet in het dossier',
      en: 'the day the draft was laid open and the end of the term for views are not in the file',
    },
    effect: 'undetermined',
    procedures: ['awb.uniform-preparation-withdrawal', 'awb.uniform-preparation-no-views'],
    sources: ['Awb 3:18'],
  },
  {
    id: 'appeal-sent-back',
    article: 'Awb 8:54a, 6:15',
    what: {
      nl: 'welke dag geldt als de rechter een beroep als bezwaar terugzendt, staat niet in het dossier',
      en: 'what day counts when a court sends an appeal back as an objection is not in the file',
    },
    effect: 'undetermined',
    procedures: ['awb.objection-sent-back'],
    sources: ['Awb 8:54a'],
  },
  {
    id: 'decision-not-to-treat',
    article: 'Awb 4:5(4)',
    what: {
      nl: 'de vier weken voor een besluit tot niet behandelen (Woo: twee) worden niet bewaakt; het besluit telt als besluit',
      en: 'the four weeks for a decision not to treat (Woo: two) are not watched; the decision counts as one',
    },
    effect: 'mark',
    procedures: [],
    sources: ['Awb 4:5(4)', 'Woo 4.1(6)'],
  },
  {
    id: 'third-party-shares',
    article: 'Awb 7:14a',
    what: {
      nl: 'bij bezwaar van een derde delen aanvrager en bezwaarmaker; zonder `originalApplicants` telt alleen wie het dossier noemt',
      en: 'on the objection of a third party applicant and objector share; without `originalApplicants` only who the file names',
    },
    effect: 'mark',
    procedures: [],
    sources: ['Awb 7:14a (2026-01-01)'],
  },
  {
    id: 'silence-by-act',
    article: 'Awb 4:20a; Dienstenwet 28(1)',
    what: {
      nl: 'of een wet de vergunning van rechtswege kent of uitsluit, is niet per vergunning opgenomen',
      en: 'whether an act knows or excludes the permit by operation of law is not encoded permit by permit',
    },
    since: '2009-12-28',
    effect: 'mark',
    procedures: ['dienstenwet.permit', 'apv.permit'],
    sources: ['Awb 4:20a'],
  },
  {
    id: 'other-measures-of-the-court',
    article: 'Awb 8:55d(3); Rv 611d',
    what: {
      nl: 'een andere voorziening dan een dwangsom, of opheffing en vermindering achteraf, staat niet in het dossier',
      en: 'another measure than a penalty, or cancellation and reduction afterwards, is not in the file',
    },
    effect: 'mark',
    procedures: [],
    sources: ['Awb 8:55d (2026-01-01)', 'Rv 611d (2015)'],
  },
  {
    id: 'limitation-suspended',
    article: 'Rv 611g(2)',
    what: {
      nl: 'schorsing van de verjaring door faillissement, een beletsel of onbekendheid wordt niet gerekend',
      en: 'suspension of limitation by bankruptcy, an obstacle or ignorance is not computed',
    },
    effect: 'mark',
    procedures: [],
    sources: ['Rv 611g (2015)'],
  },
  {
    id: 'court-penalty-interest',
    article: 'Awb 4:85(3); BW 6:82, 6:119',
    what: {
      nl: 'rente over een rechterlijke dwangsom of over kosten na een aanmaning wordt niet gerekend',
      en: 'interest on a court penalty or on costs after a demand is not computed',
    },
    effect: 'mark',
    procedures: [],
    sources: ['Awb 4:85(3) (2026-01-01)'],
  },
  {
    id: 'payment-postponed',
    article: 'Awb 4:94, 4:101, 4:111',
    what: {
      nl: 'uitstel van betaling en wat dat met rente en verjaring doet, staat niet in het dossier',
      en: 'postponement of payment, and what it does to interest and limitation, is not in the file',
    },
    effect: 'mark',
    procedures: [],
    sources: ['Awb 4:94, 4:101, 4:111 (2026-01-01)'],
  },
  {
    id: 'interest-after-june-2026',
    article: 'BW 6:119, 6:120',
    what: {
      nl: 'de wettelijke rente vanaf 1 juli 2026 is niet gevonden',
      en: 'the statutory interest from 1 July 2026 was not found',
    },
    since: '2026-07-01',
    effect: 'at-least',
    procedures: [],
    sources: ['Stb. 2014, 491'],
  },
  {
    id: 'equated-days-after-2028',
    article: 'Atw 3(3)',
    what: {
      nl: 'de gelijkgestelde dagen vanaf 2029 zijn nog niet aangewezen',
      en: 'the equated days from 2029 have not been named yet',
    },
    since: '2029-01-01',
    effect: 'mark',
    procedures: [],
    sources: ['BWBR0002448'],
  },
  {
    id: 'wob-woo-transition',
    article: 'Woo 10.1',
    what: {
      nl: 'verzoeken die op 1 mei 2022 liepen: overgangsrecht is niet gevonden, kies zelf `wob.request` of `woo.request`',
      en: 'requests running on 1 May 2022: no transition rule was found, choose `wob.request` or `woo.request`',
    },
    since: '2022-05-01',
    effect: 'mark',
    procedures: ['wob.request', 'wob.environmental-information', 'wob.objection'],
    lodged: ['2022-01-01', '2022-04-30'],
    sources: ['wieringa-advocaten.nl 12-4-2022'],
  },
  {
    id: 'traffic-fines',
    article: 'Wahv',
    what: {
      nl: 'verkeersboetes en strafbeschikkingen hebben een eigen stelsel zonder dwangsom; er is geen procedure voor',
      en: 'traffic fines and penal orders have a system of their own without a penalty; there is no procedure for them',
    },
    effect: 'undetermined',
    procedures: [],
    sources: ['Wahv'],
  },
  {
    id: 'exam-marks',
    article: 'Awb 8:4(3)(b)',
    what: {
      nl: 'de beoordeling van een examen is geen besluit waartegen beroep openstaat; er is geen procedure voor',
      en: 'the mark of an examination is no decision open to appeal; there is no procedure for it',
    },
    effect: 'undetermined',
    procedures: [],
    sources: ['Awb 8:4(3)(b)'],
  },
  {
    id: 'costs-of-other-years',
    article: 'Awb 8:41, 8:75',
    what: {
      nl: 'griffierecht en proceskosten zijn alleen voor enkele jaren opgenomen',
      en: 'court fee and legal costs are encoded for some years only',
    },
    effect: 'undetermined',
    procedures: [],
    sources: ['Awb 11:2(1)'],
  },
];

/** Constructs that are not modelled. */
export const GAPS: readonly Gap[] = ROWS.map(({ since, lodged, sources: refs, ...row }) => ({
  ...row,
  since: since === undefined ? null : on(since),
  ...(lodged === undefined
    ? {}
    : {
        lodged: {
          from: lodged[0] === null ? null : on(lodged[0]),
          to: lodged[1] === null ? null : on(lodged[1]),
        },
      }),
  sources: sources(...refs),
}));
