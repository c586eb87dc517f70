/** The short answer. */
export const answer = {
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
} as const satisfies Readonly<Record<string, string>>;
