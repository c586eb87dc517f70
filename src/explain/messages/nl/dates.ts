/** Dates that follow. */
export const dates = {
  'dates.appeal': 'Beroep tegen het niet tijdig beslissen is mogelijk vanaf {on}.',
  'dates.decision':
    'De beschikking over de verschuldigdheid en de hoogte van de dwangsom moet uiterlijk op {on} worden gegeven.',
  'dates.decision-past':
    'De beschikking over de verschuldigdheid en de hoogte van de dwangsom moest uiterlijk op {on} zijn gegeven.',
  'dates.fixed': 'De dwangsom is bij beschikking van {on} vastgesteld op {cents}.',
  'dates.fixed-court': 'De rechter heeft de dwangsom op {on} vastgesteld op {cents}.',
  'dates.nil': 'Bij beschikking van {on} is vastgesteld dat geen dwangsom verschuldigd is.',
  'dates.not-made': 'Die beschikking is er niet; daarvoor is geen tweede dwangsom verschuldigd, wel rente.',
  'dates.rides-along':
    'Bezwaar of beroep tegen het besluit zelf heeft mede betrekking op deze beschikking, voor zover zij wordt betwist.',
  'dates.debt': 'Over de {n}e beslistermijn is {cents} aan bestuurlijke dwangsom verschuldigd.',
  'dates.decision-if':
    'Wordt niet meer beslist, dan moet de beschikking over de dwangsom uiterlijk op {on} worden gegeven.',
  'dates.payment': 'De dwangsom moet uiterlijk op {on} zijn betaald.',
  'dates.payment-past': 'De dwangsom moest uiterlijk op {on} zijn betaald.',
  'dates.paid': 'Hierop is {cents} betaald.',
  'dates.interest': 'Is dan niet betaald, dan is vanaf {on} wettelijke rente verschuldigd.',
  'dates.interest-past': 'Was toen niet betaald, dan is vanaf {on} wettelijke rente verschuldigd.',
  'dates.interest-amount': 'Tot en met {at} is {cents} aan wettelijke rente verschuldigd.',
  'dates.interest-at-least': 'Tot en met {at} is ten minste {cents} aan wettelijke rente verschuldigd.',
  'dates.lapses': 'De vordering tot betaling verjaart na {on}, tenzij de verjaring wordt gestuit.',
  'dates.court-lapses':
    'De rechterlijke dwangsom verjaart per dag, telkens na zes maanden: de eerste dag na {from}, de laatste na {to}.',
  'dates.court-lapses-day': 'De rechterlijke dwangsom verjaart na zes maanden: na {to}.',
  'dates.outstanding': 'Aan dwangsommen en rente is op {at} nog {cents} te betalen.',
  'dates.settled': 'Alle dwangsommen en rente zijn betaald.',
  'dates.unsure': 'De dagen en bedragen na de dwangsom berusten mede op een regel die minder zeker is ({certainty}).',
  'dates.costs': 'Los van de dwangsommen moet {cents} aan proceskosten en griffierecht worden vergoed.',
  'dates.ceiling':
    'De asielaanvraag moet in elk geval binnen 21 maanden na de indiening zijn behandeld, dus uiterlijk op {on}; dat wijzigt het einde van de beslistermijn niet.',
  'dates.ceiling-past':
    'De asielaanvraag moest in elk geval binnen 21 maanden na de indiening zijn behandeld, dus uiterlijk op {on}; dat wijzigt het einde van de beslistermijn niet.',
} as const satisfies Readonly<Record<string, string>>;
