/**
 * Dutch. `{name}` is a value, `{name?one|more}` a word that depends on a count. Every language has the same keys, and a
 * translation uses no placeholder that the Dutch does not have.
 */
export const nl = {
  // Words
  'month.1': 'januari',
  'month.2': 'februari',
  'month.3': 'maart',
  'month.4': 'april',
  'month.5': 'mei',
  'month.6': 'juni',
  'month.7': 'juli',
  'month.8': 'augustus',
  'month.9': 'september',
  'month.10': 'oktober',
  'month.11': 'november',
  'month.12': 'december',
  date: '{day} {month} {year}',
  and: ' en ',
  quoted: '"{text}"',
  'number.1': 'één',
  'number.2': 'twee',
  'number.3': 'drie',
  'number.4': 'vier',
  'number.5': 'vijf',
  'number.6': 'zes',
  'number.7': 'zeven',
  'number.8': 'acht',
  'number.9': 'negen',
  'number.10': 'tien',
  'number.11': 'elf',
  'number.12': 'twaalf',
  'number.14': 'veertien',
  'length.day': '{count} {n?dag|dagen}',
  'length.week': '{count} {n?week|weken}',
  'length.month': '{count} {n?maand|maanden}',
  'length.month-day': '{months} en {days}',
  'ordinal.1': 'eerste',
  'ordinal.2': 'tweede',
  'ordinal.3': 'derde',
  'ordinal.4': 'vierde',
  'ordinal.5': 'vijfde',
  'ordinal.6': 'zesde',
  'ordinal.7': 'zevende',
  'ordinal.8': 'achtste',
  'ordinal.9': 'negende',
  'ordinal.10': 'tiende',
  'article.whole': 'artikel {article} {act}',
  'article.paragraph': 'artikel {article}, {ordinal} lid, {act}',
  'article.paragraph-part': 'artikel {article}, {ordinal} lid, onder {part}, {act}',
  'article.part': 'artikel {article}, onder {part}, {act}',
  'article.numbered': 'artikel {article}, lid {paragraph}, {act}',
  'act.default': 'van de {name}',
  'act.vb': 'van het {name}',
  'act.bbz': 'van het {name}',
  'act.bro': 'van het {name}',
  'act.rr': 'van het {name}',
  'act.rv': 'van het Wetboek van Burgerlijke Rechtsvordering',
  'act.bw3': 'van het Burgerlijk Wetboek',
  'act.bw6': 'van het Burgerlijk Wetboek',
  'act.reg-1182-71': 'van {name}',
  'act.reg-2024-1348': 'van {name}',
  'ruling.named': '{court}, {ecli}',
  'court.RBAMS': 'rechtbank Amsterdam',
  'court.RBDHA': 'rechtbank Den Haag',
  'court.RBGEL': 'rechtbank Gelderland',
  'court.RBLIM': 'rechtbank Limburg',
  'court.RBMNE': 'rechtbank Midden-Nederland',
  'court.RBNHO': 'rechtbank Noord-Holland',
  'court.RBNNE': 'rechtbank Noord-Nederland',
  'court.RBOBR': 'rechtbank Oost-Brabant',
  'court.RBOVE': 'rechtbank Overijssel',
  'court.RBROT': 'rechtbank Rotterdam',
  'court.RBZWB': 'rechtbank Zeeland-West-Brabant',
  'court.GHAMS': 'gerechtshof Amsterdam',
  'court.GHARL': 'gerechtshof Arnhem-Leeuwarden',
  'court.GHDHA': 'gerechtshof Den Haag',
  'court.GHSHE': "gerechtshof 's-Hertogenbosch",
  'court.RVS': 'Afdeling bestuursrechtspraak van de Raad van State',
  'court.CRVB': 'Centrale Raad van Beroep',
  'court.CBB': 'College van Beroep voor het bedrijfsleven',
  'court.HR': 'Hoge Raad',
  'court.C': 'Hof van Justitie van de Europese Unie',
  'cite.file': 'dossier',
  'source.BWBR0035667': 'Circulaire Wet dwangsom voor juristen',
  'source.BWBR0035670': 'algemene Circulaire Wet dwangsom',
  'source.BWBR0002448': 'Algemene termijnenwet',
  'source.BWBR0026450': 'Wet dwangsom en beroep bij niet tijdig beslissen',
  'source.part': '{name}, {part}',
  'free.saturday': 'een zaterdag',
  'free.sunday': 'een zondag',
  'free.new-year': 'Nieuwjaarsdag',
  'free.good-friday': 'Goede Vrijdag',
  'free.easter-monday': 'Tweede Paasdag',
  'free.kings-day': 'Koningsdag',
  'free.queens-day': 'Koninginnedag',
  'free.liberation-day': 'Bevrijdingsdag',
  'free.ascension-day': 'Hemelvaartsdag',
  'free.whit-monday': 'Tweede Pinksterdag',
  'free.christmas-day': 'Eerste Kerstdag',
  'free.boxing-day': 'Tweede Kerstdag',
  'free.equated-day': 'een met een feestdag gelijkgestelde dag ({decree})',
  'free.first': '{date} is {name}',
  'free.next': '{date} {name}',
  'matter.application': 'de aanvraag',
  'matter.request': 'het verzoek',
  'matter.objection': 'het bezwaarschrift',
  'matter.appeal': 'het beroepschrift',
  'Matter.application': 'De aanvraag',
  'Matter.request': 'Het verzoek',
  'Matter.objection': 'Het bezwaarschrift',
  'Matter.appeal': 'Het beroepschrift',
  'country.AF': 'Afghanistan',
  'country.SD': 'Sudan',
  'country.SY': 'Syrië',
  'country.UA': 'Oekraïne',
  'country.other': 'het land met code {code}',
  'deadline.none': 'een dag die niet kan worden bepaald',

  // Headings
  'title.case': 'Dossier {id}: {procedure}',
  'title.plain': 'Dwangsomberekening: {procedure}',
  'title.at': 'Stand van zaken op {at} (peildatum).',
  'heading.answer': 'Kort antwoord',
  'heading.term': 'Beslistermijn',
  'heading.term-annulment': 'Beslistermijn na de vernietiging van {on}',
  'heading.term-withdrawal': 'Beslistermijn na de intrekking van het besluit op {on}',
  'heading.notice': 'Ingebrekestelling',
  'heading.administrative': 'Bestuurlijke dwangsom',
  'heading.court': 'Rechterlijke dwangsom',
  'heading.court-nth': 'Rechterlijke dwangsom {n}',
  'heading.total': 'Totaal',
  'heading.dates': 'Wat hierna komt',
  'heading.payments': 'Vaststelling, betaling en rente',
  'heading.alternatives': 'Andere lezingen',
  'heading.remarks': 'Kanttekeningen',
  'heading.receipt': 'Verantwoording',

  // Short answer
  'answer.undetermined': 'Of er te laat is beslist, kan op grond van dit dossier niet worden bepaald.',
  'answer.withdrawn': '{Matter} is ingetrokken; er hoeft niet meer te worden beslist.',
  'answer.withdrawn-on': '{Matter} is op {on} ingetrokken; er hoeft niet meer te worden beslist.',
  'answer.decided-in-time': 'Er is tijdig beslist: de beslistermijn eindigde op {deadline}.',
  'answer.decided-in-time-on':
    'Er is tijdig beslist: het besluit is op {on} bekendgemaakt en de beslistermijn eindigde op {deadline}.',
  'answer.decided-late': 'Er is te laat beslist: de beslistermijn eindigde op {deadline}.',
  'answer.decided-late-on':
    'Er is te laat beslist: de beslistermijn eindigde op {deadline} en het besluit is op {on} bekendgemaakt.',
  'answer.decided-late-unknown': 'Er is te laat beslist; het precieze einde van de beslistermijn is niet bekend.',
  'answer.silence-in-time': 'De beschikking van rechtswege is tijdig bekendgemaakt: dat kon tot en met {announceBy}.',
  'answer.silence-late':
    'De beschikking is op {given} van rechtswege gegeven en is te laat bekendgemaakt: dat moest uiterlijk op {announceBy}.',
  'answer.silence-open':
    'De beslistermijn is op {deadline} geëindigd zonder besluit; de beschikking is daardoor op {given} van rechtswege gegeven en nog niet bekendgemaakt.',
  'answer.in-term': 'De beslistermijn loopt nog: zij eindigt op {deadline}.',
  'answer.in-term-suspended':
    'De beslistermijn is opgeschort; als de opschorting op {at} eindigt, eindigt de termijn op {deadline}.',
  'answer.late': 'De beslistermijn is op {deadline} geëindigd en er is nog niet beslist.',
  'answer.late-unknown':
    'Er is nog niet beslist en vaststaat dat het te laat is; het precieze einde van de beslistermijn is niet bekend.',
  'answer.order-only': 'De door de rechter gestelde termijn is op {termEnds} geëindigd en er is nog niet beslist.',
  'answer.order-running': 'De rechter heeft een termijn gesteld die op {termEnds} eindigt; er is nog niet beslist.',
  'answer.accruing': 'Er loopt een dwangsom.',
  'answer.held': 'De dwangsom loopt op dit moment niet wegens overmacht.',
  'answer.maximum-reached': 'De dwangsom heeft het maximum bereikt.',
  'answer.in-grace': 'Er loopt nog geen dwangsom: wordt niet beslist, dan is {firstDay} de eerste dwangsomdag.',
  'answer.in-grace-never': 'Er loopt nog geen dwangsom.',
  'answer.no-penalty': 'Er loopt geen dwangsom.',
  'answer.no-penalty-notice': 'Er loopt geen dwangsom: een geldige ingebrekestelling ontbreekt.',
  'answer.no-penalty-excluded':
    'Er loopt geen dwangsom: een bestuurlijke dwangsom is uitgesloten en een rechterlijke is niet opgelegd.',
  'answer.no-penalty-finding': 'Er loopt geen dwangsom: er doet zich een uitzondering voor.',
  'answer.no-penalty-abuse': 'Er loopt geen dwangsom: vaststaat dat sprake is van misbruik van recht.',
  'answer.no-penalty-small': 'Er loopt geen dwangsom: daarvoor is het bedrag waar het om gaat te klein.',
  'answer.lapsed': ', waarvan {cents} aan rechterlijke dwangsom niet is betaald en is verjaard',
  'answer.lapsed-whole': ', maar dat hele bedrag ({cents}) is niet betaald en is verjaard',
  'answer.total': 'Tot en met {at} is in totaal {total} aan dwangsommen verschuldigd{lapsed}.',
  'answer.total-at-most':
    'Er is ten hoogste {total} aan dwangsommen verschuldigd{lapsed}; het kan ook minder of niets zijn, want het bedrag waar het om gaat, staat niet in het dossier.',
  'answer.total-final': 'In totaal is {total} aan dwangsommen verschuldigd{lapsed}.',
  'answer.total-none': 'Er is geen dwangsom verschuldigd.',
  'answer.total-none-yet': 'Tot en met {at} is geen dwangsom verschuldigd.',
  'answer.total-at-least':
    'Er is ten minste {total} verschuldigd{lapsed}; het volledige bedrag kan niet worden bepaald.',
  'answer.total-undetermined': 'Het verschuldigde bedrag kan niet worden bepaald.',
  'answer.per-day': 'Wordt ook op {next} niet beslist, dan komt daar {cents} bij.',
  'answer.per-day-unknown': 'Wat daar bij komt als ook op {next} niet wordt beslist, is niet bekend.',

  // The term
  'start.receipt': '{Matter} is op {from} ontvangen; de beslistermijn telt vanaf de dag daarna.',
  'start.lodging': '{Matter} is op {from} ingediend; de beslistermijn telt vanaf de dag daarna.',
  'start.forwarding':
    '{Matter} is langs de verkeerde elektronische weg verzonden en op {from} intern doorgezonden; de beslistermijn telt vanaf de dag daarna.',
  'start.payment': 'Het verschuldigde bedrag is op {from} betaald; de beslistermijn telt vanaf de dag daarna.',
  'start.responsibility':
    'Nederland is sinds {from} verantwoordelijk voor de behandeling van de aanvraag; die dag geldt als de dag van ontvangst.',
  'start.lodging-period': 'De beslistermijn telt vanaf de dag na het einde van de bezwaartermijn, dus na {from}.',
  'start.late-objection':
    'Het bezwaarschrift is op {received} ontvangen, na afloop van de bezwaartermijn; de beslistermijn telt in deze lezing vanaf de dag na de ontvangst.',
  'start.late-objection-period':
    'Het bezwaarschrift is op {received} ontvangen, na afloop van de bezwaartermijn; de beslistermijn telt in deze lezing toch vanaf het einde daarvan.',
  'start.annulment':
    'Het eerdere besluit is op {on} vernietigd; de termijn voor het nieuwe besluit telt vanaf de dag na {from}, de dag waarop de uitspraak is verzonden.',
  'start.annulment-same':
    'Het eerdere besluit is op {on} vernietigd; de termijn voor het nieuwe besluit telt vanaf de dag daarna.',
  'start.annulment-day':
    'Het eerdere besluit is op {on} vernietigd; daarbij is de laatste dag voor het nieuwe besluit bepaald.',
  'start.withdrawal':
    'Het eerdere besluit is op {on} ingetrokken; de termijn voor het nieuwe besluit telt vanaf de dag daarna.',
  'start.withdrawal-day':
    'Het eerdere besluit is op {on} ingetrokken; daarbij is de laatste dag voor het nieuwe besluit bepaald.',
  'start.new-notice': 'Er is sprake van een nieuwe termijn: een eerdere ingebrekestelling werkt daarvoor niet door.',
  'start.unknown': 'Vanaf welke dag de beslistermijn telt, blijkt niet uit het dossier.',
  'lodging.period':
    'Het bestreden besluit is op {announced} bekendgemaakt; de bezwaartermijn van {length} eindigde op {end}.',
  'lodging.stated': 'De bezwaartermijn eindigde op {end}.',
  'length.statutory':
    'De beslistermijn bedraagt {length} en eindigt, verlenging en opschorting niet meegerekend, op {end}.',
  'length.court': 'De rechter heeft voor het nieuwe besluit een termijn van {length} gesteld; die eindigt op {end}.',
  'length.new-term': 'Voor het nieuwe besluit is een termijn van {length} gesteld; die eindigt op {end}.',
  'length.year-end':
    'Op een bezwaarschrift dat niet in de laatste zes weken van het jaar is ingediend, wordt beslist in het kalenderjaar van ontvangst: uiterlijk op {end}.',
  'length.year-end-annulled':
    'Na de vernietiging wordt beslist in het kalenderjaar van de vernietiging: uiterlijk op {end}.',
  'length.year-end-withdrawn':
    'Na de intrekking van het besluit wordt beslist in het kalenderjaar van die intrekking: uiterlijk op {end}.',
  'roll.moved': '{days}; daarom loopt de termijn door tot en met {to}.',
  'stated.body':
    'Het bestuursorgaan heeft op {on} meegedeeld dat het uiterlijk op {until} beslist; die termijn treedt in de plaats van de eerdere.',
  'stated.court':
    'De rechter heeft vastgesteld dat de beslistermijn op {until} eindigt; dat geldt ook voor eerdere ingebrekestellingen.',
  'stated.established':
    'Vaststaat dat de beslistermijn op {until} eindigt; dat geldt ook voor eerdere ingebrekestellingen.',
  'stated.after-end':
    'De mededeling van {on} dat uiterlijk op {until} wordt beslist, heeft geen gevolg: de beslistermijn was op {endBefore} al geëindigd.',
  'stated.closed':
    'De mededeling van {on} dat uiterlijk op {until} wordt beslist, heeft geen gevolg: er viel toen niets meer te beslissen.',
  'stated.letter-without-effect':
    'De mededeling van {on} dat uiterlijk op {until} wordt beslist, verlengt de wettelijke beslistermijn niet.',
  'extension.adjourned': 'Op {on} is de beslissing met {length} verdaagd; de termijn eindigt daardoor op {end}.',
  'extension.extended': 'Op {on} is de beslistermijn met {length} verlengd; zij eindigt daardoor op {end}.',
  'extension.undated':
    'De beslistermijn is met {length} verlengd en eindigt daardoor op {end}; de datum van de brief is niet bekend, aangenomen is dat hij tijdig is verzonden.',
  'extension.on-top':
    'De verlenging wordt opgeteld bij het einde van de lopende termijn en telt niet vanaf de datum van de brief.',
  'extension.agreed': 'Op {on} is ingestemd met uitstel; {until} is daarmee de laatste dag van de beslistermijn.',
  'extension.agreed-undated': 'Er is ingestemd met uitstel; {until} is daarmee de laatste dag van de beslistermijn.',
  'extension.after-end': 'De verlenging van {on} heeft geen gevolg: de beslistermijn was op {endBefore} al geëindigd.',
  'extension.closed': 'De verlenging van {on} heeft geen gevolg: er viel toen niets meer te beslissen.',
  'extension.not-later':
    'Het op {on} overeengekomen uitstel tot en met {until} wijzigt de termijn niet: die liep al tot en met {endBefore}.',
  'extension.by-reading':
    'De verlenging van {on} berust op een generieke verlenging: zij telt alleen als die telt, en niet nog eens daarnaast.',
  'extension.no-term': 'De verlenging van {on} kan niet worden toegepast: de beslistermijn is niet bekend.',
  'ground.supplement': 'een verzoek om aanvulling',
  'ground.foreign-information': 'een verzoek om informatie aan een buitenlandse instantie',
  'ground.third-party-views': 'het vragen van zienswijzen aan derden',
  'ground.consent': 'schriftelijke instemming van de aanvrager met uitstel',
  'ground.attributable': 'vertraging die aan de aanvrager kan worden toegerekend',
  'ground.force-majeure': 'overmacht',
  'ground.other': 'een andere grond',
  'suspension.applied':
    'Wegens {ground} was de beslistermijn van {from} tot en met {until} opgeschort: er {days?komt|komen} {days} {days?dag|dagen} bij.',
  'suspension.partly':
    'Wegens {ground} was de beslistermijn van {from} tot en met {until} opgeschort; van die dagen {days?komt er|komen er} {days} bij, de overige tellen al mee of liggen voor het begin van de termijn.',
  'suspension.running':
    'Wegens {ground} is de beslistermijn sinds {from} opgeschort; het einde van de opschorting is nog niet bekend.',
  'suspension.after-end':
    'De opschorting van {on} wegens {ground} heeft geen gevolg: de beslistermijn was op {endBefore} al geëindigd.',
  'suspension.closed':
    'De opschorting van {on} wegens {ground} heeft geen gevolg: er viel toen niets meer te beslissen.',
  'suspension.no-new-days':
    'De opschorting van {on} wegens {ground} voegt geen dagen toe: die dagen liggen voor het begin van de termijn of tellen al mee.',
  'suspension.no-term':
    'De opschorting van {on} wegens {ground} kan niet worden toegepast: de beslistermijn is niet bekend.',
  'restart.applied':
    'De op {on} gevraagde aanvulling is op {from} ontvangen; de beslistermijn begint daarmee opnieuw en eindigt op {end}.',
  'restart.awaited':
    'Op {on} is om aanvulling verzocht; de beslistermijn begint opnieuw zodra de aanvulling is ontvangen.',
  'collective.applied':
    'De generieke verlenging op grond van {code} verlengt de beslistermijn met {length}; zij eindigt daardoor op {end}.',
  'collective.by-reading':
    'De generieke verlenging op grond van {code} ({length}) blijft in deze lezing buiten toepassing.',
  'collective.after-end':
    'De generieke verlenging op grond van {code} geldt hier niet: de beslistermijn was op {endBefore} al geëindigd.',
  'moratorium.year':
    'Vanaf {on} gold een besluitmoratorium voor {country}; daardoor is de beslistermijn met {length} verlengd en eindigt zij op {end}.',
  'moratorium.capped':
    'Vanaf {on} gold een besluitmoratorium voor {country}; daardoor is de beslistermijn met {length} verlengd, maar niet verder dan tot {ceiling}, en eindigt zij op {end}.',
  'moratorium.start':
    'De termijn zou beginnen tijdens een besluitmoratorium voor {country}; in deze lezing telt zij vanaf de laatste dag daarvan, {end}.',
  'moratorium.after-end':
    'Het besluitmoratorium voor {country} heeft geen gevolg: de beslistermijn was op {endBefore} al geëindigd.',
  'deadline.is': 'De laatste dag van de beslistermijn is {deadline}.',
  'deadline.suspended': 'Met {days} opgeschorte {days?dag|dagen} is {deadline} de laatste dag van de beslistermijn.',
  'deadline.running':
    'Als de opschorting op {at} eindigt, is {deadline} de laatste dag van de beslistermijn; zolang zij duurt, schuift die dag op.',
  'deadline.unknown-law':
    'De procedure komt niet voor in de gebruikte rechtsstand; de beslistermijn kan daarom niet worden bepaald.',
  'deadline.unknown-facts': 'De laatste dag van de beslistermijn kan niet worden bepaald.',
  'silence.rule':
    'Is dan niet beslist, dan is de beschikking op {given} van rechtswege gegeven; zij moet uiterlijk op {announceBy} worden bekendgemaakt.',

  // Notices of default
  'notice.none': 'Er is geen ingebrekestelling ontvangen.',
  'notice.needed':
    'Zonder geldige ingebrekestelling is geen bestuurlijke dwangsom verschuldigd; zij is mogelijk vanaf {noticeFrom}.',
  'notice.possible': 'Een geldige ingebrekestelling is mogelijk vanaf {noticeFrom}.',
  'notice.valid':
    'De ingebrekestelling die op {on} is ontvangen, is geldig: de beslistermijn was op {deadline} geëindigd.',
  'notice.valid-silence':
    'De ingebrekestelling die op {on} is ontvangen, is geldig: de beschikking van rechtswege had uiterlijk op {judgedBy} bekendgemaakt moeten zijn.',
  'notice.valid-forgiven':
    'De ingebrekestelling is ontvangen op {on}, de laatste dag van de termijn; in deze lezing is zij geldig en begint de termijn van twee weken een dag later.',
  'notice.valid-accepted': 'De ingebrekestelling die op {on} is ontvangen, is als geldig aanvaard.',
  'notice.valid-finding':
    'De ingebrekestelling die op {on} is ontvangen, is geldig: vaststaat dat het bestuursorgaan toen te laat was.',
  'notice.version':
    'Bepalend is de termijn zoals die op de dag van ontvangst gold; dat zij nu op {deadline} eindigt, maakt voor deze ingebrekestelling geen verschil.',
  'notice.premature':
    'De ingebrekestelling die op {on} is ontvangen, is prematuur: de beslistermijn liep toen nog tot en met {deadline}.',
  'notice.premature-last-day':
    'De ingebrekestelling is ontvangen op {on}, de laatste dag van de beslistermijn, en is daarom prematuur.',
  'notice.premature-silence':
    'De ingebrekestelling die op {on} is ontvangen, is prematuur: de beschikking van rechtswege kon nog tot en met {judgedBy} worden bekendgemaakt.',
  'notice.premature-finding':
    'De ingebrekestelling die op {on} is ontvangen, is prematuur: vaststaat dat het bestuursorgaan toen niet te laat was.',
  'notice.premature-before-receipt':
    'De ingebrekestelling van {on} is prematuur: {matter} was toen nog niet ontvangen.',
  'notice.premature-effect': 'Zij heeft geen gevolg, ook niet nadat de termijn alsnog is verstreken.',
  'notice.repeated':
    'De ingebrekestelling die op {on} is ontvangen, heeft geen zelfstandig gevolg: er was al een geldige ingebrekestelling.',
  'notice.not-needed':
    'De ingebrekestelling die op {on} is ontvangen, heeft geen gevolg: op die dag was al beslist of viel er niets meer te beslissen.',
  'notice.not-needed-court':
    'De ingebrekestelling die op {on} is ontvangen, heeft in deze lezing geen gevolg: de door de rechter gestelde termijn was al verstreken.',
  'notice.defective':
    'De brief van {on} is geen geldige ingebrekestelling: vaststaat dat hij niet duidelijk genoeg is of niet van de aanvrager komt.',
  'notice.undetermined':
    'Of de ingebrekestelling die op {on} is ontvangen geldig is, kan niet worden bepaald: de beslistermijn is niet bekend.',
  'notice.risk':
    'Zij is meer dan 90 dagen na het einde van de termijn ontvangen; de wet noemt geen grens, maar een onredelijk late ingebrekestelling doet de dwangsom vervallen.',

  // The administrative penalty
  'exclusion.notice':
    'Er is geen bestuurlijke dwangsom verschuldigd ({title}); bepalend is dat de ingebrekestelling op {on} is ontvangen.',
  'exclusion.notice-sent':
    'Er is geen bestuurlijke dwangsom verschuldigd ({title}); bepalend is dat de ingebrekestelling op {on} is verzonden.',
  'exclusion.lodged':
    'Er is geen bestuurlijke dwangsom verschuldigd ({title}); bepalend is dat {matter} op {on} is ingediend.',
  'exclusion.received':
    'Er is geen bestuurlijke dwangsom verschuldigd ({title}); bepalend is dat {matter} op {on} is ontvangen.',
  'exclusion.always': 'Er is geen bestuurlijke dwangsom verschuldigd: {title}.',
  'exclusion.no-notice': 'Ook met een ingebrekestelling is op {on} geen bestuurlijke dwangsom mogelijk: {title}.',
  'finding.no-valid-notice': 'Er is geen bestuurlijke dwangsom verschuldigd: een geldige ingebrekestelling ontbreekt.',
  'finding.undetermined': 'Of een bestuurlijke dwangsom verschuldigd is, kan niet worden bepaald.',
  'finding.unreasonably-late':
    'Er is geen bestuurlijke dwangsom verschuldigd: vaststaat dat de ingebrekestelling onredelijk laat is.',
  'finding.not-interested-party':
    'Er is geen bestuurlijke dwangsom verschuldigd: vaststaat dat de aanvrager geen belanghebbende is.',
  'finding.manifestly-inadmissible':
    'Er is geen bestuurlijke dwangsom verschuldigd: vaststaat dat {matter} kennelijk niet-ontvankelijk is.',
  'finding.manifestly-unfounded':
    'Er is geen bestuurlijke dwangsom verschuldigd: vaststaat dat {matter} kennelijk ongegrond is.',
  'finding.not-an-application':
    'Er is geen bestuurlijke dwangsom verschuldigd: vaststaat dat geen besluit op aanvraag is gevraagd.',
  'finding.no-power':
    'Er is geen bestuurlijke dwangsom verschuldigd: vaststaat dat het bestuursorgaan niet bevoegd is te beslissen.',
  'finding.abuse': 'Er is geen bestuurlijke dwangsom verschuldigd: vaststaat dat sprake is van misbruik van recht.',
  'first-day.is': 'de eerste dwangsomdag is {firstDay}',
  'first-day.if': 'de eerste dwangsomdag zou {firstDay} zijn',
  'first-day.moved': 'Dagen die hierna worden genoemd tellen niet mee; daardoor is {firstDay} de eerste dwangsomdag.',
  'first-day.plain':
    'De twee weken na de ontvangst van de ingebrekestelling op {from} eindigen op {freeUntil}; {first}.',
  'first-day.later': 'De twee weken tellen hier vanaf {from} en eindigen op {freeUntil}; {first}.',
  'first-day.effective':
    'De ingebrekestelling laat de twee weken ingaan op {from}; zij eindigen op {freeUntil} en {first}.',
  'first-day.rolled': 'In deze lezing schuift het einde van de twee weken op: {days}.',
  'first-day.thirteen': 'In deze lezing is de dag van ontvangst + 14 dagen de eerste dwangsomdag.',
  'tariff.tiers':
    'De dag van ontvangst van de ingebrekestelling ({notice}) bepaalt het tarief: {tiers}, ten hoogste {max} over {days} dagen.',
  'tariff.tier-first': 'de eerste {count} dagen {cents} per dag',
  'tariff.tier-next': 'de volgende {count} dagen {cents} per dag',
  'tariff.tier-week': '{cents} per week gedurende {count} dagen',
  'Decision.plain': 'Het besluit',
  'Decision.silence': 'De beschikking van rechtswege',
  'stop.counts': '{Decision} is op {on} bekendgemaakt; die dag telt in deze lezing nog mee als dwangsomdag.',
  'stop.counts-not': '{Decision} is op {on} bekendgemaakt; die dag telt in deze lezing niet mee als dwangsomdag.',
  'stop.before':
    '{Decision} is op {on} bekendgemaakt, voor {firstDay}, de dag die anders de eerste dwangsomdag was geweest.',
  'stop.after-full': '{Decision} is op {on} bekendgemaakt, nadat het maximum was bereikt.',
  'stop.resumed':
    'Dat besluit is op {until} ingetrokken; vanaf de dag daarna loopt dezelfde dwangsom verder, zonder nieuwe ingebrekestelling.',
  'stop.withdrawn':
    '{Matter} is op {on} ingetrokken; vanaf die dag loopt de dwangsom niet verder, wat daarvoor is verbeurd blijft verschuldigd.',
  'stop.new-episode': 'Vanaf {on} geldt een nieuwe beslistermijn; deze dwangsom loopt niet verder.',
  'hold.days':
    'Van {from} tot en met {until} loopt de dwangsom niet wegens overmacht; die dagen tellen niet als dwangsomdagen en verbruiken het maximum niet.',
  'amount.none-yet': 'Tot en met {at} zijn er geen dwangsomdagen.',
  'amount.none': 'Er zijn geen dwangsomdagen; er is geen bestuurlijke dwangsom verschuldigd.',
  'amount.days': 'De dwangsom is verschuldigd over {days} {days?dag|dagen} ({periods}): {sum}.',
  'amount.at-most':
    'Dat is ten hoogste verschuldigd: het bedrag waar het om gaat, staat niet in het dossier, en bij een klein bedrag is minder of niets verschuldigd.',
  'amount.item': '{count} × {cents} = {total}',
  'amount.item-weeks': '{count} {count?week|weken} × {cents} = {total}',
  'amount.together': '{items}, samen {total}',
  'amount.period': '{from} tot en met {to}',
  'amount.one-day': '{from}',
  'amount.full-on': 'Wordt niet beslist, dan is het maximum van {max} bereikt op {fullOn}.',
  'amount.full': 'Het maximum van {max} is op {fullOn} bereikt.',
  'shares.equal': 'De dwangsom komt de {applicants} aanvragers voor gelijke delen toe: ieder {share}.',
  'shares.spare':
    'De dwangsom komt de {applicants} aanvragers voor gelijke delen toe: {more} × {high} en {fewer} × {low}.',

  // Court orders
  'court-term.length':
    'De rechter heeft opgedragen te beslissen binnen {length} na de verzending van de uitspraak ({sent}), dus uiterlijk op {end}.',
  'court-term.day': 'De rechter heeft opgedragen uiterlijk op {end} te beslissen; de uitspraak is op {sent} verzonden.',
  'court-step.open':
    'Stap {step} van de opdracht ({what}) moet uiterlijk op {end} zijn verricht; dat is nog niet gebeurd.',
  'court-step.done':
    'Stap {step} van de opdracht ({what}) moest uiterlijk op {end} zijn verricht en is op {done} tijdig verricht.',
  'court-step.late':
    'Stap {step} van de opdracht ({what}) moest uiterlijk op {end} zijn verricht en is op {done} te laat verricht.',
  'court-step.missed':
    'Stap {step} van de opdracht ({what}) moest uiterlijk op {end} zijn verricht en is niet verricht.',
  'court-step.effect': 'Vanaf de dag daarna loopt de dwangsom, tot de stap is verricht.',
  'court-step.unnamed': 'zonder naam',
  'step.hearing': 'horen',
  'step.decision': 'beslissen',
  'court-waits.until': 'In deze lezing loopt deze dwangsom pas nadat de vorige op {until} vol is.',
  'court-waits.never': 'In deze lezing loopt deze dwangsom niet zolang de vorige niet vol is.',
  'court.rate-day': 'De dwangsom bedraagt {cents} per dag.',
  'court.rate-week': 'De dwangsom bedraagt {cents} per begonnen week.',
  'court.rate-tiers': 'De dwangsom bedraagt achtereenvolgens {tiers} per dag.',
  'court.rate-tier': '{cents} (vanaf dag {nth})',
  'court.first-day-ahead': 'Wordt niet beslist, dan is de rechterlijke dwangsom verschuldigd vanaf {firstDay}.',
  'court.none':
    'Er is geen rechterlijke dwangsom verschuldigd: er is binnen de termijn van de rechter beslist of er viel niets meer te beslissen.',
  'court.amount': 'De dwangsom is verschuldigd over {days} {days?dag|dagen} ({periods}): {sum}.',
  'court.amount-unknown':
    'De uitspraak vermeldt in dit dossier geen bedrag: de dwangsom is verschuldigd over {days} {days?dag|dagen} ({periods}), maar het bedrag kan niet worden bepaald.',
  'court.amount-unknown-ahead':
    'De uitspraak vermeldt in dit dossier geen bedrag; zodra de dwangsom loopt, kan het bedrag niet worden bepaald.',
  'court.no-maximum': 'De uitspraak noemt geen maximum; de dwangsom loopt door tot er is beslist.',

  // Total
  'total.administrative': 'Bestuurlijke dwangsom: {cents}.',
  'total.administrative-nth': 'Bestuurlijke dwangsom, {n}e beslistermijn: {cents}.',
  'total.court': 'Rechterlijke dwangsom: {cents}.',
  'total.court-nth': 'Rechterlijke dwangsom {n}: {cents}.',
  'total.sum': 'Samen {total}; de bestuurlijke en de rechterlijke dwangsom staan los van elkaar en worden opgeteld.',
  'total.sum-plain': 'Samen {total}.',

  // Dates that follow
  'dates.appeal': 'Beroep tegen het niet tijdig beslissen is mogelijk vanaf {on}.',
  'dates.decision':
    'De beschikking over de verschuldigdheid en de hoogte van de dwangsom moet uiterlijk op {on} worden gegeven.',
  'dates.decision-past':
    'De beschikking over de verschuldigdheid en de hoogte van de dwangsom moest uiterlijk op {on} zijn gegeven.',
  'dates.fixed': 'De dwangsom is bij beschikking van {on} vastgesteld op {cents}.',
  'dates.fixed-court': 'De rechter heeft de dwangsom op {on} vastgesteld op {cents}.',
  'dates.nil': 'Bij beschikking van {on} is vastgesteld dat geen dwangsom verschuldigd is.',
  'dates.not-made': 'Die beschikking is er niet; daarvoor is geen tweede dwangsom verschuldigd, wel rente.',
  'dates.rides-along':
    'Bezwaar of beroep tegen het besluit zelf heeft mede betrekking op deze beschikking, voor zover zij wordt betwist.',
  'dates.debt': 'Over de {n}e beslistermijn is {cents} aan bestuurlijke dwangsom verschuldigd.',
  'dates.decision-if':
    'Wordt niet meer beslist, dan moet de beschikking over de dwangsom uiterlijk op {on} worden gegeven.',
  'dates.payment': 'De dwangsom moet uiterlijk op {on} zijn betaald.',
  'dates.payment-past': 'De dwangsom moest uiterlijk op {on} zijn betaald.',
  'dates.paid': 'Hierop is {cents} betaald.',
  'dates.interest': 'Is dan niet betaald, dan is vanaf {on} wettelijke rente verschuldigd.',
  'dates.interest-past': 'Was toen niet betaald, dan is vanaf {on} wettelijke rente verschuldigd.',
  'dates.interest-amount': 'Tot en met {at} is {cents} aan wettelijke rente verschuldigd.',
  'dates.interest-at-least': 'Tot en met {at} is ten minste {cents} aan wettelijke rente verschuldigd.',
  'dates.lapses': 'De vordering tot betaling verjaart na {on}, tenzij de verjaring wordt gestuit.',
  'dates.court-lapses':
    'De rechterlijke dwangsom verjaart per dag, telkens na zes maanden: de eerste dag na {from}, de laatste na {to}.',
  'dates.court-lapses-day': 'De rechterlijke dwangsom verjaart na zes maanden: na {to}.',
  'dates.outstanding': 'Aan dwangsommen en rente is op {at} nog {cents} te betalen.',
  'dates.settled': 'Alle dwangsommen en rente zijn betaald.',
  'dates.unsure': 'De dagen en bedragen na de dwangsom berusten mede op een regel die minder zeker is ({certainty}).',
  'dates.costs': 'Los van de dwangsommen moet {cents} aan proceskosten en griffierecht worden vergoed.',
  'dates.ceiling':
    'De asielaanvraag moet in elk geval binnen 21 maanden na de indiening zijn behandeld, dus uiterlijk op {on}; dat wijzigt het einde van de beslistermijn niet.',
  'dates.ceiling-past':
    'De asielaanvraag moest in elk geval binnen 21 maanden na de indiening zijn behandeld, dus uiterlijk op {on}; dat wijzigt het einde van de beslistermijn niet.',

  // Other readings
  'alternative.chosen': 'Verschillend wordt gedacht over het punt "{question}"; gehanteerd is de lezing "{meaning}".',
  'alternative.differs':
    'Volgens de lezing "{meaning}" bedraagt het totaal {total} en eindigt de beslistermijn op {deadline}.',
  'alternative.total': 'Volgens de lezing "{meaning}" bedraagt het totaal {total}.',
  'alternative.deadline':
    'Volgens de lezing "{meaning}" eindigt de beslistermijn op {deadline}; het totaal blijft {total}.',
  'alternative.deadline-only':
    'Volgens de lezing "{meaning}" eindigt de beslistermijn op {deadline}; ook dan kan het totaal niet worden bepaald.',
  'alternative.undetermined': 'Volgens de lezing "{meaning}" kan het totaal niet worden bepaald.',
  'alternative.same': 'Een andere lezing maakt hier, op zichzelf, geen verschil bij: {questions}.',
  'range.between':
    'Over alle combinaties van lezingen die hier van belang zijn, ligt het totaal tussen {low} en {high}.',
  'range.bound': 'Over de onderzochte combinaties van lezingen (niet alle) ligt het totaal tussen {low} en {high}.',
  'range.open':
    'Over alle combinaties van lezingen is het totaal ten minste {low}; een hoogste bedrag kan niet worden bepaald.',
  'range.open-bound':
    'Over de onderzochte combinaties van lezingen (niet alle) is het totaal ten minste {low}; een hoogste bedrag kan niet worden bepaald.',
  'range.same': 'Geen combinatie van lezingen geeft een ander totaal dan {low}.',

  // Remarks
  'certainty.verified': 'Alle toegepaste regels zijn in een officiële tekst of uitspraak gezien.',
  'certainty.weak': 'Minder zeker ({certainty}): {title}.',
  'certainty.secondary': 'alleen in een andere publicatie gezien',
  'certainty.inferred': 'afgeleid, niet als zodanig in een tekst of uitspraak gezien',
  'certainty.recalled': 'niet tegen een tekst gecontroleerd',
  'mark.no-effect': '{what} heeft geen gevolg: {why}.',
  'mark.letter-date-unknown':
    'De datum van de verlengingsbrief is niet bekend; aangenomen is dat de brief tijdig is verzonden.',
  'mark.suspension-running':
    'De opschorting loopt nog; het einde van de termijn is berekend alsof zij op de peildatum eindigt.',
  'mark.term-unknown':
    'De beslistermijn kan niet worden bepaald: de dag waarop zij begint of haar lengte is niet bekend.',
  'mark.calendar-unknown': 'De termijn eindigt na de laatste dag waarvoor de gelijkgestelde dagen bekend zijn.',
  'mark.decision-after-silence':
    'De beschikking was na afloop van de termijn al van rechtswege gegeven; een later besluit doet daaraan niet af, maar beëindigt wel de dwangsom.',
  'mark.amount-unknown': 'De uitspraak vermeldt geen bedrag: het aantal dagen is bekend ({days}), het bedrag niet.',
  'mark.amount-at-stake-unknown':
    'Het bedrag waar het om gaat, staat niet in het dossier: de dwangsom is hoogstens het getoonde bedrag (Awir 12(2)).',
  'mark.procedure-unknown':
    'De procedure "{procedure}" is niet bekend; termijn en dwangsomregime kunnen niet worden bepaald.',
  'mark.procedure-outside-period': 'De indiening valt buiten de periode waarin de procedure "{procedure}" bestond.',
  'mark.connected-files': 'Het dossier hangt samen met andere dossiers ("{group}"); dat wijzigt geen bedrag.',
  'mark.recalled-law':
    'De uitkomst berust mede op een regel die niet tegen een officiële tekst is gecontroleerd ({provision}).',
  'mark.law-unknown':
    'Het recht is bekend tot en met {to}; voor {day} is het toegepast zoals het toen luidde ({provision}).',
  'mark.not-modelled': 'Niet gemodelleerd ({article}): {what}.',
  'mark.extension-beyond-room':
    '{what} gaat verder dan de wet toelaat ({articles}): {why}. Zij is gevolgd zoals zij in het dossier staat.',
  'mark.suspension-without-ground':
    '{what}: de wet kent bij deze procedure geen opschorting op deze grond. Zij is gevolgd zoals zij in het dossier staat.',
  'mark.order-off-on-paper':
    'Naar de tekst die op de dag van deze uitspraak gold, was in asielzaken geen rechterlijke dwangsom mogelijk ({article}); die tekst is later onverbindend geacht, en de dwangsom telt zoals zij is opgelegd.',
  'mark.late-objection': 'Het bezwaar is na afloop van de bezwaartermijn ontvangen.',
  'mark.interest-rate-unknown':
    'De wettelijke rente vanaf {from} is niet bekend: de rente is ten minste het genoemde bedrag.',
  'mark.penalty-decision-differs':
    'De dwangsombeschikking noemt {fixed}; volgens de wet is tot die dag {computed} verbeurd.',
  'mark.payment-without-purpose':
    '{what} noemt niet waarvoor is betaald: eerst de bestuurlijke dwangsom, dan de rechterlijke, dan kosten (de volgorde tussen schulden is niet uit een officiële tekst).',
  'mark.set-off-needs-basis':
    '{what}: verrekening mag alleen als een wettelijk voorschrift haar toelaat (artikel 4:93 Awb).',
  'mark.paid-too-much': 'Er is {amount} meer betaald dan verschuldigd.',
  'mark.court-penalty-lapsed': 'Van de rechterlijke dwangsom is {amount} niet betaald en verjaard.',
  'mark.notice-taken-back': '{what} is ingetrokken voordat een dwangsomdag voorbij was: zij telt niet.',
  'mark.notice-taken-back-late': '{what} is ingetrokken; wat al was verbeurd, blijft verschuldigd.',
  'mark.other': 'Aandachtspunt: {code}.',
  'why.after-end': 'zij dateert van na het einde van de beslistermijn',
  'why.closed': 'er viel toen niets meer te beslissen',
  'why.letter-without-effect':
    'een mededeling als bedoeld in artikel 4:14, eerste lid, van de Awb verlengt de termijn niet',
  'why.not-later': 'de genoemde dag ligt niet na het einde van de lopende termijn',
  'why.no-new-days': 'de opgeschorte dagen tellen al mee of liggen voor het begin van de termijn',
  'why.by-reading': 'in de gehanteerde lezing telt deze verlenging niet, of niet nog eens',
  'why.no-term': 'de beslistermijn is niet bekend',
  'why.premature': 'de ingebrekestelling is prematuur',
  'why.repeated': 'er was al een geldige ingebrekestelling',
  'why.not-needed': 'er was geen ingebrekestelling meer nodig',
  'why.decided': 'er viel toen niets meer te beslissen',
  'why.no-room': 'zij kent geen verlenging van deze termijn',
  'why.too-long': 'zij is langer dan elke verlenging die er is',
  'why.needs-consent': 'de vaste duur is overschreden; langer kan alleen onder de verdere voorwaarden die daar staan',
  'why.too-often': 'er zijn meer verlengingen dan zijn toegelaten',
  'why.letter-late': 'de brief ging uit na de dag waarop dat uiterlijk moest',
  'why.no-notice': 'er was geen ingebrekestelling om in te trekken',
  'why.no-decision': 'er stond geen besluit om in te trekken',
  'why.other': '{code}',

  // Events that have no effect
  'event.other': 'Gebeurtenis {nr} van het dossier',
  'event.term-stated': 'De mededeling van een termijn op {on}',
  'event.extended': 'De verlenging van {on}',
  'event.suspended': 'De opschorting van {on}',
  'event.notice-of-default': 'De ingebrekestelling van {on}',
  'event.notice-withdrawn': 'De intrekking van een ingebrekestelling op {on}',
  'event.decision-withdrawn': 'De intrekking van het besluit op {on}',
  'event.court-order': 'De uitspraak van {on}',
  'event.decided': 'Het besluit van {on}',
  'event.paid': 'De betaling van {on}',
  'event.withdrawn': 'De intrekking op {on}',

  // Receipt
  'receipt.made': 'Berekend met dwangsom {library} op rechtsstand {lawSet} ({hash}) voor de peildatum {at}.',
  'receipt.supplements': 'Met het recht van deze aanvullingen: {supplements}.',
  'receipt.preset': 'Lezingen van de voorinstelling {preset}.',
  'receipt.readings': 'Afwijkend gekozen lezingen: {readings}.',

  // Alerts
  'alert.term-ends': 'De beslistermijn eindigt.',
  'alert.notice-possible': 'Vanaf deze dag kan een geldige ingebrekestelling worden ontvangen.',
  'alert.two-weeks-end': 'Laatste dag waarop een besluit de bestuurlijke dwangsom voorkomt.',
  'alert.penalty-starts': 'Eerste dag van de bestuurlijke dwangsom ({cents} per dag).',
  'alert.tier-changes': 'Vanaf deze dag bedraagt de dwangsom {cents} per dag.',
  'alert.penalty-full': 'De bestuurlijke dwangsom bereikt het maximum van {cents}.',
  'alert.court-term-ends': 'De door de rechter gestelde termijn eindigt.',
  'alert.court-step': 'De termijn voor stap {step} van de rechterlijke opdracht eindigt.',
  'alert.court-penalty-starts': 'Eerste dag van de rechterlijke dwangsom.',
  'alert.court-penalty-full': 'De rechterlijke dwangsom bereikt het maximum van {cents}.',
  'alert.penalty-decision-due':
    'Laatste dag voor de beschikking over de verschuldigdheid en de hoogte van de dwangsom ({cents}).',
  'alert.payment-due': 'Laatste dag om de dwangsom te betalen ({cents}).',
  'alert.interest-from': 'Vanaf deze dag is wettelijke rente verschuldigd.',
  'alert.appeal-possible': 'Vanaf deze dag kan beroep tegen het niet tijdig beslissen worden ingesteld.',
  'alert.ceiling': 'Uiterste dag van de behandeling van een asielaanvraag: 21 maanden na de indiening.',
} as const satisfies Readonly<Record<string, string>>;
