import type { administrative as nl } from '../nl/administrative.js';

/** The administrative penalty. */
export const administrative: Readonly<Record<keyof typeof nl, string>> = {
  'exclusion.notice':
    'No administrative penalty is due ({title}); what decides is that the notice of default was received on {on}.',
  'exclusion.notice-sent':
    'No administrative penalty is due ({title}); what decides is that the notice of default was sent on {on}.',
  'exclusion.lodged': 'No administrative penalty is due ({title}); what decides is that {matter} was lodged on {on}.',
  'exclusion.received':
    'No administrative penalty is due ({title}); what decides is that {matter} was received on {on}.',
  'exclusion.always': 'No administrative penalty is due: {title}.',
  'exclusion.no-notice': 'Even with a notice of default no administrative penalty is possible on {on}: {title}.',
  'finding.no-valid-notice': 'No administrative penalty is due: there is no valid notice of default.',
  'finding.undetermined': 'Whether an administrative penalty is due cannot be determined.',
  'finding.unreasonably-late':
    'No administrative penalty is due: it is established that the notice of default was unreasonably late.',
  'finding.not-interested-party':
    'No administrative penalty is due: it is established that the applicant is no interested party.',
  'finding.manifestly-inadmissible':
    'No administrative penalty is due: it is established that {matter} is manifestly inadmissible.',
  'finding.manifestly-unfounded':
    'No administrative penalty is due: it is established that {matter} is manifestly unfounded.',
  'finding.not-an-application':
    'No administrative penalty is due: it is established that no decision on application was asked for.',
  'finding.no-power': 'No administrative penalty is due: it is established that the body has no power to decide.',
  'finding.abuse': 'No administrative penalty is due: it is established that there is abuse of right.',
  'first-day.is': 'the first penalty day is {firstDay}',
  'first-day.if': 'the first penalty day would be {firstDay}',
  'first-day.moved': 'Days named below do not count; {firstDay} is therefore the first penalty day.',
  'first-day.plain': 'The two weeks after receipt of the notice of default on {from} end on {freeUntil}; {first}.',
  'first-day.later': 'The two weeks count from {from} here and end on {freeUntil}; {first}.',
  'first-day.effective':
    'The notice of default lets the two weeks begin on {from}; they end on {freeUntil} and {first}.',
  'first-day.rolled': 'In this reading the end of the two weeks moves: {days}.',
  'first-day.thirteen': 'In this reading the day of receipt + 14 days is the first penalty day.',
  'tariff.tiers':
    'The day on which the notice of default was received ({notice}) decides the tariff: {tiers}, at most {max} over {days} days.',
  'tariff.tier-first': '{cents} a day for the first {count} days',
  'tariff.tier-next': '{cents} a day for the next {count} days',
  'tariff.tier-week': '{cents} a week during {count} days',
  'Decision.plain': 'The decision',
  'Decision.silence': 'The decision by operation of law',
  'stop.counts': '{Decision} was announced on {on}; in this reading that day still counts as a penalty day.',
  'stop.counts-not': '{Decision} was announced on {on}; in this reading that day does not count as a penalty day.',
  'stop.before':
    '{Decision} was announced on {on}, before {firstDay}, which would otherwise have been the first penalty day.',
  'stop.after-full': '{Decision} was announced on {on}, after the maximum had been reached.',
  'stop.resumed':
    'That decision was withdrawn on {until}; from the day after, the same penalty runs on without a new notice of default.',
  'stop.withdrawn':
    '{Matter} was withdrawn on {on}; from that day on the penalty runs no further, what accrued before stays due.',
  'stop.new-episode': 'From {on} on a new decision term holds; this penalty runs no further.',
  'hold.days':
    'From {from} up to and including {until} the penalty is held by force majeure; these days are no penalty days and do not use up the maximum.',
  'amount.none-yet': 'Up to and including {at} there are no penalty days.',
  'amount.none': 'There are no penalty days; no administrative penalty is due.',
  'amount.days': 'The penalty is due over {days} {days?day|days} ({periods}): {sum}.',
  'amount.at-most':
    'That is due at most: the file does not say the amount at stake, and for a small amount less or nothing is due.',
  'amount.item': '{count} × {cents} = {total}',
  'amount.item-weeks': '{count} {count?week|weeks} × {cents} = {total}',
  'amount.together': '{items}, together {total}',
  'amount.period': '{from} up to and including {to}',
  'amount.one-day': '{from}',
  'amount.full-on': 'Without a decision the maximum of {max} is reached on {fullOn}.',
  'amount.full': 'The maximum of {max} was reached on {fullOn}.',
  'shares.equal': 'The {applicants} applicants share the penalty equally: {share} each.',
  'shares.spare': 'The {applicants} applicants share the penalty equally: {more} × {high} and {fewer} × {low}.',
};
