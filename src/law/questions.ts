import type { Text } from './source.js';

/**
 * An open question of the law and where the answer lives: a reading (`--assume`), a declared gap, or a note, because no
 * number depends on it. `Q…` are questions of general law, `I-…` those of immigration.
 */
export type Question = {
  readonly id: string;
  readonly question: Text;
} & (
  | { readonly kind: 'interpretation'; readonly keys: readonly string[] }
  | { readonly kind: 'gap'; readonly gaps: readonly string[] }
  | { readonly kind: 'note'; readonly note: Text; readonly source: string }
);

function reading(id: string, nl: string, en: string, ...keys: readonly string[]): Question {
  return { id, question: { nl, en }, kind: 'interpretation', keys };
}

function gap(id: string, nl: string, en: string, ...gaps: readonly string[]): Question {
  return { id, question: { nl, en }, kind: 'gap', gaps };
}

function note(id: string, nl: string, en: string, noteNl: string, noteEn: string, source: string): Question {
  return { id, question: { nl, en }, kind: 'note', note: { nl: noteNl, en: noteEn }, source };
}

const GENERAL: readonly Question[] = [
  reading('Q1', 'eerste dwangsomdag', 'first penalty day', 'firstPenaltyDayOffset'),
  reading(
    'Q2',
    'geldt de Algemene termijnenwet voor de twee weken van 4:17(3)',
    'does the roll apply to the two weeks of 4:17(3)',
    'rollNoticePeriod',
  ),
  reading(
    'Q3',
    'geldt zij voor de twee weken van de rechter',
    'does it apply to the two weeks of the court',
    'rollCourtTerm',
  ),
  reading(
    'Q4',
    'telt de dag van bekendmaking mee',
    'does the day of announcement count',
    'countAnnouncementDay',
    'countComplianceDay',
  ),
  reading('Q5', 'eerst opschuiven of eerst verlengen', 'roll first or extend first', 'rollEachLink'),
  reading(
    'Q6',
    'lengte in de zin van Atw 4 bij een verdaagde termijn',
    'length in the sense of Atw 4 of an adjourned term',
    'rollLengthTest',
  ),
  reading(
    'Q7',
    'één beslissing op verschillende aanvragen of bezwaren',
    'one decision on several applications or objections',
    'jointPenalty',
  ),
  reading('Q8', '31 december in een weekend', '31 December in a weekend', 'rollYearEnd'),
  reading(
    'Q9',
    'ingebrekestelling op de laatste dag van de termijn',
    'notice on the last day of the term',
    'tolerateOneDayEarly',
  ),
  note(
    'Q10',
    'ingebrekestelling verzonden voor het einde, ontvangen daarna',
    'notice sent before the end, received after it',
    'Geldig: de ontvangst beslist. Geen uitspraak houdt het andere.',
    'Valid: receipt decides. No ruling holds the other view.',
    'ECLI:NL:RBROE:2011:BP6108; Awb 4:17(3)',
  ),
  note(
    'Q11',
    'wanneer is een ingebrekestelling onredelijk laat',
    'when is a notice unreasonably late',
    'Er is geen grens in dagen; een mens stelt het vast (`unreasonablyLate`). Vanaf 90 dagen staat er een vlag bij.',
    'There is no limit in days; a person finds it (`unreasonablyLate`). From 90 days on a flag stands with it.',
    'Kamerstukken II 2004/05, 29 934, nr. 6; ECLI:NL:RBNHO:2022:3801; ECLI:NL:CRVB:2021:3285',
  ),
  note(
    'Q12',
    'opschorting door een onredelijke uitnodiging om aan te vullen',
    'suspension by an unreasonable invitation to supplement',
    'Het dossier zegt of er is opgeschort: laat de gebeurtenis weg als de uitnodiging geen kans tot herstel was.',
    'The file says whether the term was suspended: leave the event out when the invitation was no chance to repair.',
    'ECLI:NL:RBLIM:2025:312',
  ),
  note(
    'Q13',
    'opschorting na het einde van de termijn of tijdens de dwangsom',
    'suspension after the end of the term or during the penalty',
    'Doet niets aan de termijn. Overmacht kan de dwangsom zelf stilzetten: dat is `penalty-held`.',
    'Does nothing to the term. Force majeure can hold the penalty itself: that is `penalty-held`.',
    'ECLI:NL:RBDHA:2020:6088; ECLI:NL:RBDHA:2020:13717',
  ),
  reading(
    'Q14',
    'overmacht of toe te rekenen vertraging zonder bericht',
    'force majeure or attributable delay without notice',
    'unannouncedSuspension',
  ),
  reading(
    'Q15',
    'bedragen van een dwangsom die over 1 januari 2019 loopt',
    'amounts of a penalty across 1 January 2019',
    'tariffTransition',
  ),
  note(
    'Q16',
    'moet een rechterlijke dwangsom worden betekend',
    'must a court penalty be served by a bailiff',
    'Nee: 8:55d en 8:72 verklaren 611a(3) Rv niet van toepassing. Er is geen andere lezing.',
    'No: 8:55d and 8:72 do not declare Rv 611a(3) applicable. There is no other reading.',
    'Awb 8:55d(2), 8:72(6)',
  ),
  note(
    'Q17',
    'nieuwe ingebrekestelling voor een volgend beroep',
    'new notice for a further appeal',
    'Niet nodig na afloop van een termijn van de rechter. Voor de bestuurlijke dwangsom: zie Q24.',
    'Not needed after a court term has lapsed. For the administrative penalty: see Q24.',
    'ECLI:NL:RBZWB:2023:6469; ECLI:NL:RBDHA:2024:22926',
  ),
  note(
    'Q18',
    'tweede bestuurlijke dwangsom na een termijn van de rechter',
    'second administrative penalty after a court term',
    'Eén per keer dat het bestuursorgaan te laat is; een vernietiging opent een nieuwe, met een nieuwe ingebrekestelling.',
    'One for each lateness; an annulment opens a new one, with a new notice.',
    'ECLI:NL:RBROT:2022:9837',
  ),
  note(
    'Q19',
    'is de dwangsom inkomen of schadevergoeding',
    'is the penalty income or damages',
    'Een prikkel. Voor het bedrag maakt het niet uit.',
    'An incentive. It does not matter for the amount.',
    'ECLI:NL:CRVB:2025:1778',
  ),
  note(
    'Q20',
    'de zestig weken bij werkelijke schade',
    'the sixty weeks for actual damage',
    'De dag uit de uitspraak geldt; uitspraken zitten een dag naast de rekensom, naar beide kanten.',
    'The day of the ruling counts; rulings are a day off the sum, in both directions.',
    'ECLI:NL:RBMNE:2025:3853; ECLI:NL:RBZWB:2025:9241',
  ),
  note(
    'Q21',
    'termijn van maanden die in een kortere maand eindigt',
    'term of months that ends in a shorter month',
    'De laatste dag van die maand: uitspraken rekenen zo (31 mei + 6 maanden = 30 november).',
    'The last day of that month: rulings count so (31 May + 6 months = 30 November).',
    'ECLI:NL:RBDHA:2024:12172',
  ),
  reading(
    'Q22',
    'begint de beslistermijn na een opgeschoven bezwaartermijn',
    'does the decision term begin after a rolled lodging period',
    'rollLodgingPeriod',
    'lateObjectionStart',
  ),
  reading('Q23', 'laatste dag van een termijn van Unierecht', 'last day of a term of EU law', 'rollEuTerm'),
  reading(
    'Q24',
    'eerste ingebrekestelling na een termijn van de rechter',
    'first notice after a court term',
    'noticeAfterCourtTerm',
  ),
  reading(
    'Q25',
    'laatste dag om een beschikking van rechtswege bekend te maken',
    'last day to announce a decision by operation of law',
    'silenceAnnouncement',
  ),
  reading(
    'Q-ATW',
    'geldt de Algemene termijnenwet voor beslistermijnen',
    'does the roll apply to decision terms',
    'rollDecisionTerm',
  ),
  reading('Q-AWIR', 'een begonnen week bij toeslagen', 'a week that has started, for allowances', 'startedWeek'),
  reading(
    'Q-4:17-withdrawn',
    'ingebrekestelling ingetrokken terwijl de dwangsom loopt',
    'notice taken back while the penalty runs',
    'noticeTakenBack',
  ),
  note(
    'Q-4:13',
    'kan de redelijke termijn korter zijn dan acht weken',
    'can the reasonable term be shorter than eight weeks',
    'Ja, als de rechter dat vindt: geef de dag als `term-stated`. Zonder die dag acht weken.',
    'Yes, where a court finds so: give the day as `term-stated`. Without that day eight weeks.',
    'BWBR0035667 § 1.1; Awb 4:13',
  ),
  note(
    'Q-4:14',
    'verlengt een bericht met een zo kort mogelijke termijn',
    'does a letter that names a term as short as possible extend',
    'Nee; alleen een bepaling die zegt dat de termijn wordt verlengd doet dat.',
    'No; only a provision that says the term is extended does.',
    'Awb 4:14(1); WIA 102(5); ZW 72c(3)',
  ),
  note(
    'Q-6:12',
    'tellen de twee weken voor het beroep vanaf verzending of ontvangst',
    'do the two weeks before an appeal count from sending or receipt',
    'Vanaf verzending als die dag bekend is. Van de dag van het beroep hangt geen bedrag af; een te vroeg beroep wordt meestal gered.',
    'From sending where that day is known. No amount depends on the day of appeal; an early appeal is mostly saved.',
    'BWBR0035670 § 6.2; BWBR0035667 § 2.2; ECLI:NL:RBMNE:2021:6458',
  ),
  note(
    'Q-ANNULMENT',
    'welke termijn geldt na vernietiging zonder nieuwe termijn',
    'what term applies after annulment without a new term',
    'De wettelijke termijn opnieuw, vanaf de verzending van de uitspraak. Ander gezag is niet gevonden.',
    'The statutory term afresh, from the day the ruling was sent. No other authority was found.',
    'Awb 7:10, 4:13',
  ),
  note(
    'Q-DIRECTION',
    'telt een verlenging vanaf de brief',
    'does an extension count from the letter',
    'Nee, vanaf het einde van de lopende termijn. Eén uitspraak telde anders; die staat als afwijking vast.',
    'No, from the end of the running term. One ruling counted otherwise; it is listed as a divergence.',
    'ECLI:NL:RBZWB:2024:5553; ECLI:NL:RBMNE:2024:686; ECLI:NL:RBLIM:2024:2663',
  ),
];

const IMMIGRATION: readonly Question[] = [
  reading('I-START-01', 'begin van de asieltermijn', 'start of the asylum term', 'asylumStart'),
  note(
    'I-START-02',
    'begin na een Dublinonderzoek waarin nooit een claim is gelegd',
    'start after a Dublin examination in which no claim was made',
    'Het einde van de claimtermijn, één uitspraak: geef die dag als `responsible-since`.',
    'The end of the claim period, one ruling: give that day as `responsible-since`.',
    'ECLI:NL:RBDHA:2024:4628',
  ),
  reading(
    'I-90-DAYS',
    'schuift het einde van de 90 dagen op voordat drie maanden worden opgeteld, of zijn het zes maanden',
    'does the end of the 90 days roll before three months are added, or are they six months',
    'rollEachLink',
    'ninetyDaysView',
  ),
  reading(
    'I-EXTENSIONS',
    'de generieke verlengingen van 2022, 2023 en 2024',
    'the collective extensions of 2022, 2023 and 2024',
    'genericExtensionView',
  ),
  gap(
    'I-EXTENSION-2020',
    'de generieke verlenging van 2020',
    'the collective extension of 2020',
    'collective-extension-2020',
  ),
  reading('I-MORATORIA', 'gevolg van een besluitmoratorium', 'effect of a moratorium on decisions', 'moratoriumView'),
  gap(
    'I-MORATORIA-PARTS',
    'moratoria voor een deel van een groep, en Libanon',
    'moratoria for part of a group, and Lebanon',
    'moratorium-sudan-2022',
    'moratorium-russia-2022',
    'moratorium-lebanon',
  ),
  gap(
    'I-MVV-BEFORE-2013',
    'mvv en nareis voor juni 2013',
    'mvv and family reunification before June 2013',
    'mvv-before-june-2013',
  ),
  gap('I-OBJ-02', 'bezwaar voor 2014', 'objection before 2014', 'immigration-objection-before-2014'),
  note(
    'I-OBJ-03',
    'termijn van bezwaren die art. 76 niet noemt',
    'term of objections that art. 76 does not name',
    'De tekst van 69 en 76 geeft 7:10 Awb na vier weken; kies de procedure die past.',
    'The text of 69 and 76 gives Awb 7:10 after four weeks; choose the procedure that fits.',
    'Vw 69, 76 (2026-09-01)',
  ),
  gap(
    'I-RESEARCH',
    'begin van de 60 dagen voor onderzoek en studie',
    'start of the 60 days for research and study',
    'research-term-since',
  ),
  note(
    'I-NAR-03',
    'hoe lang gelden de negen maanden voor nareis',
    'how long do the nine months for family reunification last',
    'Drie jaar, naar schatting tot 28 maart 2028; het einde wordt pas gerekend als het vaststaat.',
    'Three years, by estimate until 28 March 2028; the end is applied once it is certain.',
    'IND Stand van de Uitvoering 2024',
  ),
  note(
    'I-NAT-01',
    'begin van het jaar bij naturalisatie: betaling, vrijstelling of aanvulling',
    'start of the year for naturalisation: payment, exemption or supplement',
    'De laatste van de drie. Geef een vrijstelling als `fee-paid`.',
    'The latest of the three. Give an exemption as `fee-paid`.',
    'RWN 9(4) (2026-10-01)',
  ),
  note(
    'I-PIV-02',
    'de dag waarop art. 42 in 2015 veranderde',
    'the day on which art. 42 changed in 2015',
    'De zes maanden bleven; alleen de ruimte om te verlengen veranderde, en die staat in het dossier.',
    'The six months stayed; only the room to extend changed, and that is in the file.',
    'Vw 42 (2 januari 2015, 21 juli 2015)',
  ),
  note(
    'I-ADM-02',
    'moest de termijn op 11 juli 2020 al voorbij zijn',
    'had the term to have ended by 11 July 2020',
    'Een geldige ingebrekestelling van voor die dag veronderstelt dat.',
    'A valid notice of before that day presupposes it.',
    'Stb. 2020, 242 art. 3',
  ),
  reading(
    'I-ADM-06',
    'afschaffing van 15 april 2025: verzoeken die op het Vb rusten',
    'abolition of 15 April 2025: requests that rest on the Vb',
    'abolitionScope',
  ),
  note(
    'I-ADM-08',
    'valt naturalisatie of optie onder de afschaffing',
    'does the abolition reach naturalisation or option',
    'Nee: de RWN is niet „deze wet”. Geen uitspraak houdt het andere.',
    'No: the RWN is not "this Act". No ruling holds the other view.',
    'Vw 71b; ECLI:NL:RBNNE:2021:5695',
  ),
  reading(
    'I-ADM-09',
    'afschaffing van 15 april 2025: het visum kort verblijf',
    'abolition of 15 April 2025: the short-stay visa',
    'abolitionScope',
  ),
  reading(
    'I-PIV-08',
    'afschaffing van 15 april 2025: ontvangst of verzending',
    'abolition of 15 April 2025: receipt or sending',
    'abolitionPivot',
  ),
  gap(
    'I-PIV-09',
    'asielaanvragen die op 12 juni 2026 liepen',
    'asylum applications running on 12 June 2026',
    'asylum-pending-on-12-june-2026',
  ),
  note(
    'I-PIV-10',
    'afschaffing van de rechterlijke dwangsom',
    'abolition of the court penalty',
    'Niet in de wet van 1 september 2026: een uitgeschakelde versie, die een scenario kan toepassen.',
    'Not in the act of 1 September 2026: a switched-off version, which a scenario can apply.',
    'Kamerstukken 36 704, nr. 32',
  ),
  note(
    'I-CRT-03',
    'rechterlijke dwangsom in asielzaken tussen 11 juli 2020 en 30 november 2022',
    'court penalty in asylum between 11 July 2020 and 30 November 2022',
    'Een dwangsom die de rechter oplegde, telt; wat op papier stond, is niet verbindend geacht.',
    'A penalty that a court ordered counts; what stood on paper was held not binding.',
    'ECLI:NL:RVS:2022:3352; ECLI:NL:RVS:2022:3353',
  ),
  note(
    'I-CP-02',
    'nieuwe ingebrekestelling na een eerdere uitspraak',
    'new notice after an earlier ruling',
    'Niet nodig voor het beroep (Q17).',
    'Not needed for the appeal (Q17).',
    'ECLI:NL:RVS:2021:774; ECLI:NL:RBDHA:2025:18130',
  ),
  note(
    'I-CP-03',
    'beroep voor het einde van de rechterlijke termijn',
    'appeal before the end of the court term',
    'Ontvankelijk als de termijn bij de uitspraak om is; geen bedrag hangt ervan af.',
    'Admissible where the term has ended at the ruling; no amount depends on it.',
    'ECLI:NL:RBDHA:2025:12547',
  ),
  note(
    'I-CP-04',
    'onredelijk late ingebrekestelling in vreemdelingenzaken',
    'unreasonably late notice in immigration matters',
    'Alleen bij uitzondering; een mens stelt het vast (Q11).',
    'Only exceptionally; a person finds it (Q11).',
    'ECLI:NL:RBDHA:2019:4782',
  ),
  reading('I-CP-05', 'gezinsleden: één dwangsom of elk een', 'family members: one penalty or one each', 'jointPenalty'),
  note(
    'I-CP-06',
    'stap van een bevel gemist: vanaf welke dag',
    'step of an order missed: from what day',
    'Vanaf de eerste gemiste stap, als de uitspraak de dwangsom daaraan verbindt; het dossier zegt dat.',
    'From the first step missed, where the ruling attaches the penalty to it; the file says so.',
    'ECLI:NL:RBDHA:2025:12331',
  ),
  reading(
    'I-CP-07',
    'begint een tweede rechterlijke dwangsom pas als de eerste vol is',
    'does a second court penalty begin only when the first is full',
    'sequentialCourtPenalties',
  ),
  note(
    'I-AMOUNTS',
    'het maximum ging rond eind 2024 van 7.500 naar 15.000 euro',
    'the maximum went from 7,500 to 15,000 euro around the end of 2024',
    'Elk bevel noemt zijn eigen bedrag; voor verwachtingen is het een verdeling, geen regel.',
    'Each order names its own amount; for expectations it is a distribution, not a rule.',
    'ECLI:NL:RBDHA:2024:21727; ECLI:NL:RBDHA:2025:2500',
  ),
  note(
    'I-7.1',
    'nummers in het Staatsblad van de wetten 35 749 en 36 349',
    'gazette numbers of acts 35 749 and 36 349',
    'Niet gevonden; de teksten zijn gezien.',
    'Not found; the texts were seen.',
    'Vw (2025-03-28, 2025-04-15)',
  ),
  note(
    'I-7.2',
    'is de afschaffing van 14 of 15 april 2025',
    'is the abolition of 14 or 15 April 2025',
    '15 april: rechtbanken en de geconsolideerde tekst.',
    '15 April: courts and the consolidated text.',
    'ECLI:NL:RBDHA:2025:12331; Vw (2025-04-15)',
  ),
  note(
    'I-7.8',
    'twee uitspraken die niet uit de regels volgen',
    'two rulings that do not follow from the rules',
    'Zij staan als afwijking vast.',
    'They are listed as divergences.',
    'ECLI:NL:RBDHA:2024:21727; ECLI:NL:RBDHA:2025:345',
  ),
  note(
    'I-7.10',
    'wat alleen is herinnerd',
    'what is recalled only',
    'Elke waarde draagt haar zekerheid; een resultaat dat erop rust, zegt dat.',
    'Each value carries its certainty; a result that rests on it says so.',
    'Verordening (EU) 2024/1348',
  ),
];

/** Every open question that is known. */
export const QUESTIONS: readonly Question[] = [...GENERAL, ...IMMIGRATION];
