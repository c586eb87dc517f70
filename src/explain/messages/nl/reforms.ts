/** Law that does not apply: what a reform changes in a file that is assessed under it. */
export const reforms = {
  'reform.court-excluded':
    'Er is geen rechterlijke dwangsom verschuldigd ({title}); bepalend is {on}, de dag van {pivot}.',
  'reform.pivot.lodged': 'de indiening',
  'reform.pivot.received': 'de ontvangst',
  'reform.pivot.notice': 'de ingebrekestelling of, als het dossier die niet noemt, van de uitspraak',
  'reform.pivot.appeal': 'het beroep of, als het dossier dat niet noemt, van de uitspraak',
  'reform.pivot.ruling': 'de uitspraak',
  'reform.court-amounts': 'Anders dan in de uitspraak staat, gelden de bedragen van een wijziging ({title}).',
  'reform.stops-administrative':
    'Vanaf {on} loopt geen bestuurlijke dwangsom meer ({title}); wat daarvoor is verbeurd, blijft verschuldigd.',
  'reform.stops-court':
    'Vanaf {on} loopt geen rechterlijke dwangsom meer ({title}); wat daarvoor is verbeurd, blijft verschuldigd.',
  'reform.cap': 'Voor {what} geldt een maximum van {max} ({title}).',
  'reform.cap-on': 'Dat maximum is op {on} bereikt.',
  'reform.cap-if': 'Wordt niet beslist, dan is dat maximum op {on} bereikt.',
  'reform.cap.all': 'alle dwangsommen van het dossier samen',
  'reform.cap.administrative': 'de bestuurlijke dwangsommen van het dossier samen',
  'reform.cap.court': 'de rechterlijke dwangsommen van het dossier samen',
  'reform.term': 'andere beslistermijn (scenario)',
  'reform.decision-stop': 'stop op beslissingen (scenario)',
  'reform.not-law': 'Er is gerekend met recht dat niet geldt: {titles}.',
} as const satisfies Readonly<Record<string, string>>;
