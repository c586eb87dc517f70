/** The Dutch words of scenarios (Gherkin), used to write them and to read them back. */

/** How a sentence of an event reads; `{on}` is its day. */
export const EVENT_SENTENCES: Readonly<Record<string, string>> = {
  received: 'de aanvraag of het bezwaar is ontvangen op {on}',
  forwarded: 'het bericht is doorgezonden op {on}',
  'contested-decision': 'het bestreden besluit is bekendgemaakt op {on}',
  'objection-period-ended': 'de bezwaartermijn is geëindigd op {on}',
  'fee-paid': 'de leges zijn betaald op {on}',
  'responsible-since': 'Nederland is verantwoordelijk voor de behandeling sinds {on}',
  'term-stated': 'een beslistermijn is genoemd op {on}',
  extended: 'de beslistermijn is verlengd op {on}',
  suspended: 'de beslistermijn is opgeschort bij bericht van {on}',
  'notice-of-default': 'een ingebrekestelling is ontvangen op {on}',
  'notice-withdrawn': 'een ingebrekestelling is ingetrokken op {on}',
  'penalty-held': 'de dwangsom staat stil door overmacht vanaf {on}',
  'appeal-lodged': 'beroep wegens niet tijdig beslissen is ingesteld op {on}',
  'decision-annulled': 'het besluit is vernietigd op {on}',
  'decision-withdrawn': 'het besluit is ingetrokken op {on}',
  'court-order': 'de rechter heeft bevolen te beslissen op {on}',
  hearing: 'er is gehoord op {on}',
  decided: 'het besluit is bekendgemaakt op {on}',
  withdrawn: 'de aanvraag of het bezwaar is ingetrokken op {on}',
  'penalty-decision': 'de dwangsom is vastgesteld op {on}',
  paid: 'er is betaald op {on}',
  'limitation-interrupted': 'de verjaring is gestuit op {on}',
};

/** The sentence of an extension without a day of its letter. */
export const UNDATED_EXTENSION = 'de beslistermijn is verlengd bij een brief zonder bekende datum';

/** How a value of a case file is written. */
export type ValueKind = 'day' | 'duration' | 'time' | 'euros' | 'yes-no' | 'text' | 'number' | 'tiers' | 'steps';

/** Further keys of an event or a case, by the label in the table under its sentence. */
export const DETAILS: readonly (readonly [key: string, label: string, kind: ValueKind])[] = [
  ['until', 'tot en met', 'day'],
  ['from', 'vanaf', 'day'],
  ['by', 'met', 'duration'],
  ['lodged', 'ingediend op', 'day'],
  ['sent', 'verzonden op', 'day'],
  ['ground', 'grond', 'text'],
  ['termSet', 'hersteltermijn', 'time'],
  ['announced', 'aan de aanvrager bericht', 'yes-no'],
  ['statedBy', 'genoemd door', 'text'],
  ['basis', 'grondslag', 'text'],
  ['defective', 'gebrekkig', 'yes-no'],
  ['effectiveFrom', 'telt vanaf', 'day'],
  ['accepted', 'aanvaard', 'yes-no'],
  ['unreasonablyLate', 'onredelijk laat', 'yes-no'],
  ['notice', 'ingebrekestelling van', 'day'],
  ['term', 'termijn', 'time'],
  ['newTerm', 'nieuwe termijn', 'time'],
  ['perDay', 'dwangsom per dag', 'euros'],
  ['perWeek', 'dwangsom per week', 'euros'],
  ['tiers', 'dwangsom oplopend', 'tiers'],
  ['max', 'ten hoogste', 'euros'],
  ['steps', 'stappen', 'steps'],
  ['ecli', 'uitspraak', 'text'],
  ['costs', 'proceskosten', 'euros'],
  ['fee', 'griffierecht', 'euros'],
  ['amount', 'bedrag', 'euros'],
  ['payBy', 'te betalen voor', 'day'],
  ['fixedBy', 'vastgesteld door', 'text'],
  ['for', 'voor', 'text'],
  ['offset', 'verrekend', 'yes-no'],
  ['dated', 'gedagtekend', 'day'],
  ['receivedByApplicant', 'ontvangen door de aanvrager', 'day'],
  ['setAside', 'buiten behandeling gesteld', 'yes-no'],
  ['byOperationOfLaw', 'van rechtswege', 'yes-no'],
];

/** Codes of a case file in words; other text stands as it is. */
export const TERMS: Readonly<Record<string, string>> = {
  supplement: 'aanvulling gevraagd',
  'foreign-information': 'informatie uit het buitenland',
  'third-party-views': 'zienswijze van een derde',
  consent: 'instemming',
  attributable: 'toe te rekenen vertraging',
  'force-majeure': 'overmacht',
  body: 'het bestuursorgaan',
  court: 'de rechter',
  administrative: 'de bestuurlijke dwangsom',
  interest: 'de rente',
  costs: 'de kosten',
};

/** Columns of an outline by the event whose day they hold. */
export const COLUMNS: Readonly<Record<string, string>> = {
  received: 'ontvangen',
  'contested-decision': 'besluit bekendgemaakt',
  'fee-paid': 'leges betaald',
};

/** Keys of the case itself beside procedure and events, by the label in the table under it. */
export const CASE_DETAILS: readonly (readonly [key: string, label: string, kind: ValueKind])[] = [
  ['applicants', 'aanvragers', 'number'],
  ['originalApplicants', 'oorspronkelijke aanvragers', 'number'],
  ['nationality', 'nationaliteit', 'text'],
  ['amountAtStake', 'bedrag in geding', 'euros'],
];

/** Statuses and verdicts in words. */
export const CODES: Readonly<Record<string, string>> = {
  undetermined: 'onbepaald',
  withdrawn: 'ingetrokken',
  'decided-in-time': 'op tijd beslist',
  'decided-late': 'te laat beslist',
  'in-term': 'binnen de termijn',
  accruing: 'de dwangsom loopt',
  'maximum-reached': 'het maximum is bereikt',
  'in-grace': 'in de twee weken of de termijn van de rechter',
  late: 'te laat',
  valid: 'geldig',
  premature: 'te vroeg',
  repeated: 'herhaald',
  'not-needed': 'niet nodig',
  defective: 'gebrekkig',
};

/** What is stated of the outcome: key, sentence and kind of its value. */
export const OUTCOMES: readonly (readonly [
  key: string,
  sentence: string,
  kind: ValueKind | 'code' | 'cents' | 'shares',
])[] = [
  ['status', 'is de stand: {value}', 'code'],
  ['deadline', 'is de laatste dag van de beslistermijn {value}', 'day'],
  ['noticeVerdict', 'is de eerste ingebrekestelling {value}', 'code'],
  ['administrative.applies', 'geldt de bestuurlijke dwangsom: {value}', 'yes-no'],
  ['administrative.firstDay', 'is de eerste dwangsomdag {value}', 'day'],
  ['administrative.lastDay', 'is de laatste dwangsomdag tot nu toe {value}', 'day'],
  ['administrative.days', 'is het aantal dwangsomdagen {value}', 'number'],
  ['administrative.amountCents', 'is de bestuurlijke dwangsom {value}', 'cents'],
  ['administrative.sharesCents', 'krijgen de aanvragers {value}', 'shares'],
  ['court.termEnds', 'eindigt de termijn van bevel {nth} op {value}', 'day'],
  ['court.firstDay', 'is van bevel {nth} de eerste dwangsomdag {value}', 'day'],
  ['court.lastDay', 'is van bevel {nth} de laatste dwangsomdag tot nu toe {value}', 'day'],
  ['court.days', 'is van bevel {nth} het aantal dwangsomdagen {value}', 'number'],
  ['court.amountCents', 'is van bevel {nth} de dwangsom {value}', 'cents'],
  ['totalCents', 'is in totaal verschuldigd {value}', 'cents'],
];
