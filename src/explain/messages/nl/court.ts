/** Court orders and their penalties. */
export const court = {
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
} as const satisfies Readonly<Record<string, string>>;
