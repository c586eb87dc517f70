/** The decision term, and what moved it. */
export const term = {
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
} as const satisfies Readonly<Record<string, string>>;
