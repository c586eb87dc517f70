/** Remarks, by the code of the mark. */
export const remarks = {
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
} as const satisfies Readonly<Record<string, string>>;
