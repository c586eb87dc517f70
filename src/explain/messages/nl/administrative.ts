/** The administrative penalty. */
export const administrative = {
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
} as const satisfies Readonly<Record<string, string>>;
