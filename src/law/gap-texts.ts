import type { Text } from './source.js';

/** What a gap is in words, and where it was read. */
export interface GapText {
  readonly what: Text;
  /** Of a gap that no case file can show: why. */
  readonly unseen?: Text;
  readonly sources: readonly string[];
}

/** By the id of the gap. */
export const GAP_TEXTS: Readonly<Record<string, GapText>> = {
  'asylum-pending-on-12-june-2026': {
    what: {
      nl: 'overgangsrecht voor asielaanvragen die op 12 juni 2026 liepen: het oude artikel 42 is aangehouden',
      en: 'transition of asylum applications running on 12 June 2026: the old article 42 is kept',
    },
    sources: ['Kamerstukken 36 871', 'Vw (2026-06-12)'],
  },
  'moratorium-sudan-2022': {
    what: {
      nl: 'besluitmoratorium voor politiek actieve Soedanezen, 24 februari tot en met 24 augustus 2022',
      en: 'moratorium for politically active Sudanese, 24 February to 24 August 2022',
    },
    sources: ['ind.nl 24-3-2022'],
  },
  'moratorium-russia-2022': {
    what: {
      nl: 'besluitmoratorium voor Russische dienstplichtigen, vanaf 28 juni 2022, een jaar',
      en: 'moratorium for Russian conscripts, from 28 June 2022, one year',
    },
    sources: ['ind.nl', 'ECLI:NL:RBDHA:2023:2835'],
  },
  'moratorium-lebanon': {
    what: {
      nl: 'besluitmoratorium Libanon, eind 2024; de dagen zijn niet gevonden',
      en: 'moratorium Lebanon, late 2024; its days were not found',
    },
    sources: ['ind.nl'],
  },
  'collective-extension-2020': {
    what: {
      nl: 'zes maanden meer in 2020; door een rechtbank onverbindend geacht, voor wie zij gold is niet gelezen',
      en: 'six months more in 2020; held invalid by a district court, for whom it was meant was not read',
    },
    sources: ['ECLI:NL:RBDHA:2020:8750'],
  },
  'mvv-before-june-2013': {
    what: {
      nl: 'de termijn van een mvv en van nareis voor 1 juni 2013 is niet gevonden; er wordt met 90 dagen gerekend',
      en: 'the term of an mvv and of family reunification before 1 June 2013 was not found; 90 days are used',
    },
    sources: ['Vw 2u'],
  },
  'immigration-objection-before-2014': {
    what: {
      nl: 'tot en met 2013 gold 7:10 Awb; `vw.objection` rekent met negentien weken, gebruik `vw.objection-before-2014`',
      en: 'until 2013 Awb 7:10 applied; `vw.objection` uses nineteen weeks, use `vw.objection-before-2014`',
    },
    sources: ['Vw 76 (2014)'],
  },
  'research-term-since': {
    what: {
      nl: 'vanaf wanneer de 60 dagen voor onderzoek en studie gelden, is niet gevonden',
      en: 'since when the 60 days for research and study apply was not found',
    },
    sources: ['Vw 25(6) (2025)'],
  },
  'long-term-resident-supplement': {
    what: {
      nl: 'vier maanden worden zeven als om aanvulling is gevraagd; hier schort de aanvulling op',
      en: 'four months become seven once a supplement was asked for; here the supplement suspends',
    },
    sources: ['Vw 25(4)'],
  },
  'temporary-protection': {
    what: {
      nl: 'de termijn hangt af van het einde van de tijdelijke bescherming',
      en: 'the term depends on the end of temporary protection',
    },
    sources: ['Vw 43a'],
  },
  'ten-working-days': {
    what: {
      nl: 'tien werkdagen voor één grond van niet-ontvankelijkheid; er wordt met twee maanden gerekend',
      en: 'ten working days for one ground of inadmissibility; two months are used',
    },
    sources: ['Verordening (EU) 2024/1348'],
  },
  'annulment-term-maximum': {
    what: {
      nl: 'een nieuwe termijn na vernietiging heeft in asielzaken een maximum; een langere termijn in het dossier wordt gevolgd',
      en: 'a new term after annulment has a maximum in asylum; a longer one in the file is followed',
    },
    sources: ['Vw 83bc (2026-09-01)'],
  },
  'asylum-track-days': {
    what: {
      nl: 'de dagen van de algemene asielprocedure: geen uitspraak verbindt er een dwangsom aan',
      en: 'the days of the general asylum procedure: no ruling attaches a penalty to them',
    },
    unseen: {
      nl: 'het dossier kent de dagen van de procedure niet; de beslistermijn staat er los van',
      en: 'a case file knows no days of the track; the decision term stands apart from them',
    },
    sources: ['Vb 2000 (2015)'],
  },
  'allowances-before-2013': {
    what: {
      nl: 'dwangsom toeslagen bij een ingebrekestelling voor 2013: welk bedrag geldt, is niet gevonden',
      en: 'penalty for allowances on a notice before 2013: what amount applies was not found',
    },
    sources: ['BWBR0030847', 'Awir 12 (2012-01-01)'],
  },
  'allowances-start': {
    what: {
      nl: 'de termijn telt vanaf de laatste aanslag, of is 31 december of 30 april: die dag staat niet in het dossier',
      en: 'the term counts from the last tax assessment, or is 31 December or 30 April: that day is not in the file',
    },
    sources: ['Awir 19 (2026-01-01)'],
  },
  'redress-lodging-period': {
    what: {
      nl: 'een wetsvoorstel verlengt de bezwaartermijn tot zestien weken; of en wanneer het geldt, is niet gevonden',
      en: 'a bill lengthens the lodging period to sixteen weeks; whether and when it applies was not found',
    },
    sources: ['Kamerstukken 36 577'],
  },
  'redress-survivors-start': {
    what: {
      nl: 'vier mogelijke dagen waarvan de termijn telt: die dag staat niet in het dossier',
      en: 'four possible days from which the term counts: that day is not in the file',
    },
    sources: ['Wht (2026-04-01)'],
  },
  'mining-earlier-texts': {
    what: {
      nl: 'de acht weken zijn gezien in de tekst van 22 januari 2026; voor eerdere aanvragen rusten zij op 4:13 Awb',
      en: 'the eight weeks were seen in the text of 22 January 2026; for earlier applications they rest on Awb 4:13',
    },
    sources: ['Tijdelijke wet Groningen (2026-01-22)'],
  },
  'mining-expert-start': {
    what: {
      nl: 'de termijn telt vanaf het advies van de deskundige: die dag staat niet in het dossier',
      en: 'the term counts from the report of the expert: that day is not in the file',
    },
    sources: ['Tijdelijke wet Groningen (2026-01-22)'],
  },
  'remission-term': {
    what: {
      nl: 'binnen welke tijd over kwijtschelding van belasting wordt beslist, is niet gevonden',
      en: 'within what time remission of tax is decided was not found',
    },
    sources: ['Invorderingswet 1990 (2026-07-01)'],
  },
  'fitness-findings': {
    what: {
      nl: 'de termijn telt vanaf de bevindingen van de arts: die dag staat niet in het dossier',
      en: 'the term counts from the findings of the doctor: that day is not in the file',
    },
    sources: ['Reglement rijbewijzen (2026-01-01)', 'WVW 1994 (2015)'],
  },
  'allowances-revision-start': {
    what: {
      nl: 'de termijn telt vanaf de dag waarop een gegeven bekend werd: die dag staat niet in het dossier',
      en: 'the term counts from the day on which data became known: that day is not in the file',
    },
    sources: ['Awir 20(2) (2026-01-01)'],
  },
  'mass-objection-start': {
    what: {
      nl: 'de termijn telt vanaf de dag waarop de laatste proefuitspraak onherroepelijk werd: die staat niet in het dossier',
      en: 'the term counts from the day on which the last test ruling became final: that is not in the file',
    },
    sources: ['AWR 25a (2015)'],
  },
  'mass-objection': {
    what: {
      nl: 'een aanwijzing als massaal bezwaar verlengt een termijn met vier weken na haar verval; dat wordt niet gerekend',
      en: 'designation as mass objection prolongs a term by four weeks when it lapses; this is not computed',
    },
    unseen: {
      nl: 'het dossier zegt niet dat een bezwaar als massaal bezwaar is aangewezen; geef de verlengde dag als `term-stated`',
      en: 'a case file does not say that an objection was designated; give the prolonged day as `term-stated`',
    },
    sources: ['AWR 25a (2015)'],
  },
  'quota-levy': {
    what: {
      nl: 'geen dwangsom bij bezwaar tegen de quotumheffing; er is geen aparte procedure voor',
      en: 'no penalty for objections to the quota levy; there is no procedure of its own for it',
    },
    unseen: { nl: 'er is geen procedure voor', en: 'there is no procedure for it' },
    sources: ['Wfsv'],
  },
  'planning-damage-term': {
    what: {
      nl: 'de termijnen van het Bro en de procedureverordening zijn niet opgenomen',
      en: 'the terms of the decree and of the ordinance are not encoded',
    },
    sources: ['ECLI:NL:RVS:2014:3108'],
  },
  'subsidy-schemes': {
    what: {
      nl: 'subsidieregelingen hebben eigen termijnen en rondes; het einde van een ronde staat niet in het dossier',
      en: 'subsidy schemes have terms and rounds of their own; the end of a round is not in the file',
    },
    sources: ['Awb 4:13(1)'],
  },
  'student-finance-before-november': {
    what: {
      nl: 'voor 1 november aangevraagd: beslissing voor 31 december; er wordt met acht weken gerekend',
      en: 'applied before 1 November: decision before 31 December; eight weeks are used',
    },
    sources: ['WSF 2000 3.19(2) (2015)'],
  },
  'named-day-public-preparation': {
    what: {
      nl: 'de dag van terinzagelegging en het einde van de zienswijzentermijn staan niet in het dossier',
      en: 'the day the draft was laid open and the end of the term for views are not in the file',
    },
    sources: ['Awb 3:18'],
  },
  'appeal-sent-back': {
    what: {
      nl: 'welke dag geldt als de rechter een beroep als bezwaar terugzendt, staat niet in het dossier',
      en: 'what day counts when a court sends an appeal back as an objection is not in the file',
    },
    sources: ['Awb 8:54a'],
  },
  'decision-not-to-treat': {
    what: {
      nl: 'de vier weken voor een besluit tot niet behandelen (Woo: twee) worden niet bewaakt; het besluit telt als besluit',
      en: 'the four weeks for a decision not to treat (Woo: two) are not watched; the decision counts as one',
    },
    sources: ['Awb 4:5(4)', 'Woo 4.1(6)'],
  },
  'third-party-shares': {
    what: {
      nl: 'bij bezwaar van een derde delen aanvrager en bezwaarmaker; zonder `originalApplicants` telt alleen wie het dossier noemt',
      en: 'on the objection of a third party applicant and objector share; without `originalApplicants` only who the file names',
    },
    unseen: {
      nl: 'zonder `originalApplicants` is aan een dossier niet te zien dat een derde bezwaar maakte',
      en: 'without `originalApplicants` a case file does not show that a third party objected',
    },
    sources: ['Awb 7:14a (2026-01-01)'],
  },
  'silence-by-act': {
    what: {
      nl: 'of een wet de vergunning van rechtswege kent of uitsluit, is niet per vergunning opgenomen',
      en: 'whether an act knows or excludes the permit by operation of law is not encoded permit by permit',
    },
    sources: ['Awb 4:20a'],
  },
  'other-measures-of-the-court': {
    what: {
      nl: 'een andere voorziening dan een dwangsom, of opheffing en vermindering achteraf, staat niet in het dossier',
      en: 'another measure than a penalty, or cancellation and reduction afterwards, is not in the file',
    },
    unseen: {
      nl: 'een bevel in het dossier is een bevel om te beslissen; iets anders kan er niet in staan',
      en: 'an order in a case file is an order to decide; nothing else can stand in it',
    },
    sources: ['Awb 8:55d (2026-01-01)', 'Rv 611d (2015)'],
  },
  'limitation-suspended': {
    what: {
      nl: 'schorsing van de verjaring door faillissement, een beletsel of onbekendheid wordt niet gerekend',
      en: 'suspension of limitation by bankruptcy, an obstacle or ignorance is not computed',
    },
    sources: ['Rv 611g (2015)'],
  },
  'court-penalty-interest': {
    what: {
      nl: 'rente over een rechterlijke dwangsom of over kosten na een aanmaning wordt niet gerekend',
      en: 'interest on a court penalty or on costs after a demand is not computed',
    },
    sources: ['Awb 4:85(3) (2026-01-01)'],
  },
  'payment-postponed': {
    what: {
      nl: 'uitstel van betaling en wat dat met rente en verjaring doet, staat niet in het dossier',
      en: 'postponement of payment, and what it does to interest and limitation, is not in the file',
    },
    unseen: { nl: 'het dossier kent geen uitstel van betaling', en: 'a case file knows no postponement of payment' },
    sources: ['Awb 4:94, 4:101, 4:111 (2026-01-01)'],
  },
  'interest-after-june-2026': {
    what: {
      nl: 'de wettelijke rente vanaf 1 juli 2026 is niet gevonden',
      en: 'the statutory interest from 1 July 2026 was not found',
    },
    sources: ['Stb. 2014, 491'],
  },
  'equated-days-after-2028': {
    what: {
      nl: 'de gelijkgestelde dagen vanaf 2029 zijn nog niet aangewezen',
      en: 'the equated days from 2029 have not been named yet',
    },
    sources: ['BWBR0002448'],
  },
  'wob-woo-transition': {
    what: {
      nl: 'verzoeken die op 1 mei 2022 liepen: overgangsrecht is niet gevonden, kies zelf `wob.request` of `woo.request`',
      en: 'requests running on 1 May 2022: no transition rule was found, choose `wob.request` or `woo.request`',
    },
    sources: ['wieringa-advocaten.nl 12-4-2022'],
  },
  'traffic-fines': {
    what: {
      nl: 'verkeersboetes en strafbeschikkingen hebben een eigen stelsel zonder dwangsom; er is geen procedure voor',
      en: 'traffic fines and penal orders have a system of their own without a penalty; there is no procedure for them',
    },
    unseen: { nl: 'er is geen procedure voor', en: 'there is no procedure for it' },
    sources: ['Wahv'],
  },
  'exam-marks': {
    what: {
      nl: 'de beoordeling van een examen is geen besluit waartegen beroep openstaat; er is geen procedure voor',
      en: 'the mark of an examination is no decision open to appeal; there is no procedure for it',
    },
    unseen: { nl: 'er is geen procedure voor', en: 'there is no procedure for it' },
    sources: ['Awb 8:4(3)(b)'],
  },
  'costs-of-other-years': {
    what: {
      nl: 'griffierecht en proceskosten zijn alleen voor enkele jaren opgenomen',
      en: 'court fee and legal costs are encoded for some years only',
    },
    unseen: {
      nl: 'kosten zijn de bedragen die de uitspraak in het dossier noemt',
      en: 'costs are the amounts that the ruling in the file names',
    },
    sources: ['Awb 11:2(1)'],
  },
  'family-term-after-2028': {
    what: {
      nl: 'de negen maanden gelden voor drie jaar, naar schatting tot 28 maart 2028; daarna is ermee doorgerekend',
      en: 'the nine months are for three years, by estimate until 28 March 2028; they are used after that too',
    },
    sources: ['IND Stand van de Uitvoering 2024'],
  },
  'allowances-switched-off': {
    what: {
      nl: 'de minister kan de dwangsom bij een ernstige verstoring buiten toepassing verklaren; dat is niet bekend gebeurd',
      en: 'the minister can switch the penalty off in a serious disturbance; that is not known to have happened',
    },
    unseen: {
      nl: 'een ministeriële regeling staat niet in een dossier; zij komt als aanvulling op de wet',
      en: 'a ministerial regulation is not in a case file; it comes as a supplement to the law',
    },
    sources: ['Awir 12(3) (2026-01-01)'],
  },
  'opposition-well-founded': {
    what: {
      nl: 'een uitspraak vervalt als verzet gegrond is; laat haar bevel dan weg uit het dossier',
      en: 'a ruling lapses when opposition is well-founded; leave its order out of the file then',
    },
    unseen: { nl: 'het dossier kent geen verzet', en: 'a case file knows no opposition' },
    sources: ['Awb 8:55 (2026-01-01)', 'ECLI:NL:RBROT:2025:13457'],
  },
  'interest-wrong-data': {
    what: {
      nl: 'geen rente als de aanvrager onjuiste gegevens verstrekte',
      en: 'no interest where the applicant gave wrong data',
    },
    unseen: {
      nl: 'het dossier zegt niet of gegevens juist waren',
      en: 'a case file does not say whether data were right',
    },
    sources: ['Awb 4:102(3) (2026-01-01)'],
  },
};
