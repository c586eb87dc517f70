/** Why an event has no effect. */
export const noEffect = {
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
} as const satisfies Readonly<Record<string, string>>;
