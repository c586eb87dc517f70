/** Alerts. */
export const alerts = {
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
