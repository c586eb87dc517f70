import type { term as nl } from '../nl/term.js';

/** The decision term, and what moved it. */
export const term: Readonly<Record<keyof typeof nl, string>> = {
  'start.receipt': '{Matter} was received on {from}; the decision term counts from the day after.',
  'start.lodging': '{Matter} was lodged on {from}; the decision term counts from the day after.',
  'start.forwarding':
    '{Matter} was sent by the wrong electronic way and forwarded inside the body on {from}; the decision term counts from the day after.',
  'start.payment': 'The fee was paid on {from}; the decision term counts from the day after.',
  'start.responsibility':
    'The Netherlands has been responsible for examining the application since {from}; that day counts as the day of receipt.',
  'start.lodging-period':
    'The decision term counts from the day after the end of the period for lodging an objection, so after {from}.',
  'start.late-objection':
    'The objection was received on {received}, after the period for lodging it; in this reading the decision term counts from the day after receipt.',
  'start.late-objection-period':
    'The objection was received on {received}, after the period for lodging it; in this reading the decision term counts from the end of that period all the same.',
  'start.annulment':
    'The earlier decision was annulled on {on}; the term for the new decision counts from the day after {from}, the day on which the ruling was sent.',
  'start.annulment-same':
    'The earlier decision was annulled on {on}; the term for the new decision counts from the day after.',
  'start.annulment-day': 'The earlier decision was annulled on {on}; the last day for the new decision was set then.',
  'start.withdrawal':
    'The earlier decision was withdrawn on {on}; the term for the new decision counts from the day after.',
  'start.withdrawal-day': 'The earlier decision was withdrawn on {on}; the last day for the new decision was set then.',
  'start.new-notice': 'This is a new term: an earlier notice of default has no effect for it.',
  'start.unknown': 'From which day the decision term counts does not appear from the file.',
  'lodging.period':
    'The contested decision was announced on {announced}; the period of {length} for lodging an objection ended on {end}.',
  'lodging.stated': 'The period for lodging an objection ended on {end}.',
  'length.statutory': 'The decision term is {length} and ends on {end}, extension and suspension left aside.',
  'length.court': 'The court set a term of {length} for the new decision; it ends on {end}.',
  'length.new-term': 'A term of {length} was set for the new decision; it ends on {end}.',
  'length.year-end':
    'An objection that was not lodged in the last six weeks of the year is decided in the calendar year in which it was received: by {end}.',
  'length.year-end-annulled':
    'After the annulment the decision is due in the calendar year of the annulment: by {end}.',
  'length.year-end-withdrawn':
    'After the withdrawal of the decision a new one is due in the calendar year of that withdrawal: by {end}.',
  'roll.moved': '{days}; the term therefore runs on to and including {to}.',
  'stated.body':
    'On {on} the body announced that it would decide by {until}; that term takes the place of the earlier.',
  'stated.court':
    'The court established that the decision term ends on {until}; that holds for earlier notices of default as well.',
  'stated.established':
    'It is established that the decision term ends on {until}; that holds for earlier notices of default as well.',
  'stated.after-end':
    'The letter of {on} that a decision would follow by {until} has no effect: the decision term had ended on {endBefore}.',
  'stated.closed':
    'The letter of {on} that a decision would follow by {until} has no effect: there was nothing left to decide.',
  'stated.letter-without-effect':
    'The letter of {on} that a decision would follow by {until} does not extend the statutory decision term.',
  'extension.adjourned': 'On {on} the decision was adjourned by {length}; the term therefore ends on {end}.',
  'extension.extended': 'On {on} the decision term was extended by {length}; it therefore ends on {end}.',
  'extension.undated':
    'The decision term was extended by {length} and therefore ends on {end}; the date of the letter is not known, it is taken to have been sent in time.',
  'extension.on-top': 'An extension is added to the end of the running term; it does not count from the letter.',
  'extension.agreed': 'On {on} postponement was agreed; {until} is therefore the last day of the decision term.',
  'extension.agreed-undated': 'Postponement was agreed; {until} is therefore the last day of the decision term.',
  'extension.after-end': 'The extension of {on} has no effect: the decision term had ended on {endBefore}.',
  'extension.closed': 'The extension of {on} has no effect: there was nothing left to decide.',
  'extension.not-later':
    'The postponement agreed on {on}, to {until}, does not change the term: it ran to {endBefore} already.',
  'extension.by-reading':
    'The extension of {on} rests on a collective extension: it counts only if that one does, and not once more beside it.',
  'extension.no-term': 'The extension of {on} cannot be applied: the decision term is not known.',
  'ground.supplement': 'a request to supplement the application',
  'ground.foreign-information': 'a request for information from a foreign authority',
  'ground.third-party-views': 'asking third parties for their views',
  'ground.consent': 'written consent of the applicant to postponement',
  'ground.attributable': 'delay attributable to the applicant',
  'ground.force-majeure': 'force majeure',
  'ground.other': 'another ground',
  'suspension.applied':
    'Because of {ground} the decision term was suspended from {from} up to and including {until}: {days} {days?day|days} {days?is|are} added.',
  'suspension.partly':
    'Because of {ground} the decision term was suspended from {from} up to and including {until}; {days} of these days {days?is|are} added, the others count already or lie before the term began.',
  'suspension.running':
    'Because of {ground} the decision term has been suspended since {from}; the end of the suspension is not known yet.',
  'suspension.after-end':
    'The suspension of {on} because of {ground} has no effect: the decision term had ended on {endBefore}.',
  'suspension.closed': 'The suspension of {on} because of {ground} has no effect: there was nothing left to decide.',
  'suspension.no-new-days':
    'The suspension of {on} because of {ground} adds no days: they lie before the term began or count already.',
  'suspension.no-term': 'The suspension of {on} because of {ground} cannot be applied: the decision term is not known.',
  'restart.applied':
    'The supplement asked for on {on} was received on {from}; with it the decision term starts anew and ends on {end}.',
  'restart.awaited':
    'On {on} a supplement was asked for; the decision term starts anew as soon as it has been received.',
  'collective.applied':
    'The collective extension of {code} extends the decision term by {length}; it therefore ends on {end}.',
  'collective.by-reading': 'The collective extension of {code} ({length}) is not applied in this reading.',
  'collective.after-end':
    'The collective extension of {code} does not apply here: the decision term had ended on {endBefore}.',
  'moratorium.year':
    'From {on} a moratorium on decisions was in force for {country}; it extends the decision term by {length}, which therefore ends on {end}.',
  'moratorium.capped':
    'From {on} a moratorium on decisions was in force for {country}; it extends the decision term by {length}, but not beyond {ceiling}, and the term therefore ends on {end}.',
  'moratorium.start':
    'The term would begin during a moratorium on decisions for {country}; in this reading it counts from the last day of the moratorium, {end}.',
  'moratorium.after-end':
    'The moratorium on decisions for {country} has no effect: the decision term had ended on {endBefore}.',
  'deadline.is': 'The last day of the decision term is {deadline}.',
  'deadline.suspended': 'With {days} suspended {days?day|days} the last day of the decision term is {deadline}.',
  'deadline.running':
    'If the suspension ends on {at}, {deadline} is the last day of the decision term; as long as it lasts, that day moves on.',
  'deadline.unknown-law':
    'The procedure is not in the law set used; the decision term can therefore not be determined.',
  'deadline.unknown-facts': 'The last day of the decision term cannot be determined.',
  'silence.rule':
    'If there is no decision by then, one is given by operation of law on {given}; it has to be announced by {announceBy}.',
};
