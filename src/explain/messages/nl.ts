/**
 * Dutch. `{name}` is a value, `{name?one|more}` a word that depends on a count. Every language has the same keys and
 * the same placeholders.
 */
export const nl = {
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
    'Laatste dag om de verschuldigdheid en de hoogte van de dwangsom bij beschikking vast te stellen ({cents}).',
  'alert.payment-due': 'Laatste dag om de dwangsom te betalen ({cents}).',
  'alert.interest-from': 'Vanaf deze dag is wettelijke rente verschuldigd.',
  'alert.appeal-possible': 'Vanaf deze dag kan beroep tegen het niet tijdig beslissen worden ingesteld.',
  'alert.ceiling': 'Uiterste einde van de beslistermijn in asielzaken: 21 maanden na de aanvraag.',

  'mark.no-effect': 'Deze gebeurtenis heeft geen gevolg: {why}.',
  'mark.letter-date-unknown':
    'De datum van de verlengingsbrief is niet bekend; aangenomen is dat de brief tijdig is verzonden.',
  'mark.suspension-running':
    'De opschorting loopt nog; het einde van de termijn is berekend alsof zij op de peildatum eindigt.',
  'mark.term-unknown':
    'De beslistermijn kan niet worden bepaald: de dag waarop zij aanvangt of haar lengte is niet bekend.',
  'mark.calendar-unknown': 'De termijn eindigt na de laatste dag waarvoor de gelijkgestelde dagen bekend zijn.',
  'mark.decision-after-silence':
    'Na de beslistermijn was de beschikking al van rechtswege gegeven; de latere beschikking beëindigt de dwangsom van artikel 4:20d van de Awb.',
  'mark.amount-unknown': 'De uitspraak vermeldt geen bedrag; het aantal dagen is bekend ({days}), het bedrag niet.',
  'mark.procedure-unknown':
    'De procedure "{procedure}" is niet bekend; termijn en dwangsomregime kunnen niet worden bepaald.',
  'mark.procedure-outside-period': 'De aanvraag valt buiten de periode waarin de procedure "{procedure}" bestond.',
  'mark.connected-files': 'Het dossier hangt samen met andere dossiers ({group}); dat wijzigt geen bedrag.',
  'mark.recalled-law': 'De uitkomst berust mede op een rechtsregel die niet tegen de officiële tekst is gecontroleerd.',
  'mark.late-objection': 'Het bezwaar is na afloop van de bezwaartermijn ontvangen.',
  'mark.other': 'Aandachtspunt: {code}.',

  'why.after-end': 'zij dateert van na afloop van de beslistermijn',
  'why.closed': 'er was al beslist of de aanvraag was al ingetrokken',
  'why.letter-without-effect':
    'een mededeling als bedoeld in artikel 4:14, eerste lid, van de Awb verlengt de termijn niet',
  'why.not-later': 'de genoemde dag ligt voor het einde van de lopende termijn',
  'why.no-new-days': 'alle opgeschorte dagen tellen al mee',
  'why.by-reading': 'volgens de gekozen lezing geldt deze verlenging niet',
  'why.no-term': 'de beslistermijn is niet bekend',
  'why.premature': 'de ingebrekestelling is prematuur',
  'why.repeated': 'er was al een geldige ingebrekestelling',
  'why.not-needed': 'er was geen ingebrekestelling nodig',
  'why.decided': 'er was al beslist',
  'why.other': '{code}',
} as const satisfies Readonly<Record<string, string>>;
