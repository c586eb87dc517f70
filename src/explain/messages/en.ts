import type { nl } from './nl.js';

/** English, with the same keys as the Dutch. */
export const en: Readonly<Record<keyof typeof nl, string>> = {
  // Words
  'month.1': 'January',
  'month.2': 'February',
  'month.3': 'March',
  'month.4': 'April',
  'month.5': 'May',
  'month.6': 'June',
  'month.7': 'July',
  'month.8': 'August',
  'month.9': 'September',
  'month.10': 'October',
  'month.11': 'November',
  'month.12': 'December',
  date: '{day} {month} {year}',
  and: ' and ',
  quoted: '"{text}"',
  'number.1': 'one',
  'number.2': 'two',
  'number.3': 'three',
  'number.4': 'four',
  'number.5': 'five',
  'number.6': 'six',
  'number.7': 'seven',
  'number.8': 'eight',
  'number.9': 'nine',
  'number.10': 'ten',
  'number.11': 'eleven',
  'number.12': 'twelve',
  'number.14': 'fourteen',
  'length.day': '{count} {n?day|days}',
  'length.week': '{count} {n?week|weeks}',
  'length.month': '{count} {n?month|months}',
  'length.month-day': '{months} and {days}',
  'ordinal.1': '1',
  'ordinal.2': '2',
  'ordinal.3': '3',
  'ordinal.4': '4',
  'ordinal.5': '5',
  'ordinal.6': '6',
  'ordinal.7': '7',
  'ordinal.8': '8',
  'ordinal.9': '9',
  'ordinal.10': '10',
  'article.whole': 'Article {article} {act}',
  'article.paragraph': 'Article {article}({ordinal}) {act}',
  'article.paragraph-part': 'Article {article}({ordinal})({part}) {act}',
  'article.part': 'Article {article}({part}) {act}',
  'article.numbered': 'Article {article}({paragraph}) {act}',
  'act.default': '{name}',
  'act.vb': '{name}',
  'act.bbz': '{name}',
  'act.bro': '{name}',
  'act.rr': '{name}',
  'act.rv': 'Code of Civil Procedure (Rv)',
  'act.bw3': 'Civil Code (BW)',
  'act.bw6': 'Civil Code (BW)',
  'act.reg-1182-71': 'Regulation (EEC, Euratom) No 1182/71',
  'act.reg-2024-1348': 'Regulation (EU) 2024/1348',
  'ruling.named': '{court}, {ecli}',
  'court.RBAMS': 'District Court of Amsterdam',
  'court.RBDHA': 'District Court of The Hague',
  'court.RBGEL': 'District Court of Gelderland',
  'court.RBLIM': 'District Court of Limburg',
  'court.RBMNE': 'District Court of Midden-Nederland',
  'court.RBNHO': 'District Court of Noord-Holland',
  'court.RBNNE': 'District Court of Noord-Nederland',
  'court.RBOBR': 'District Court of Oost-Brabant',
  'court.RBOVE': 'District Court of Overijssel',
  'court.RBROT': 'District Court of Rotterdam',
  'court.RBZWB': 'District Court of Zeeland-West-Brabant',
  'court.GHAMS': 'Court of Appeal of Amsterdam',
  'court.GHARL': 'Court of Appeal of Arnhem-Leeuwarden',
  'court.GHDHA': 'Court of Appeal of The Hague',
  'court.GHSHE': "Court of Appeal of 's-Hertogenbosch",
  'court.RVS': 'Administrative Jurisdiction Division of the Council of State',
  'court.CRVB': 'Central Appeals Tribunal',
  'court.CBB': 'Trade and Industry Appeals Tribunal',
  'court.HR': 'Supreme Court',
  'court.C': 'Court of Justice of the European Union',
  'cite.file': 'case file',
  'source.BWBR0035667': 'Circular on the penalty act for lawyers',
  'source.BWBR0035670': 'general Circular on the penalty act',
  'source.BWBR0002448': 'Algemene termijnenwet',
  'source.BWBR0026450': 'Wet dwangsom en beroep bij niet tijdig beslissen',
  'source.part': '{name}, {part}',
  'free.saturday': 'a Saturday',
  'free.sunday': 'a Sunday',
  'free.new-year': "New Year's Day",
  'free.good-friday': 'Good Friday',
  'free.easter-monday': 'Easter Monday',
  'free.kings-day': "King's Day",
  'free.queens-day': "Queen's Day",
  'free.liberation-day': 'Liberation Day',
  'free.ascension-day': 'Ascension Day',
  'free.whit-monday': 'Whit Monday',
  'free.christmas-day': 'Christmas Day',
  'free.boxing-day': 'Boxing Day',
  'free.equated-day': 'a day put on a par with a holiday ({decree})',
  'free.first': '{date} is {name}',
  'free.next': '{date} {name}',
  'matter.application': 'the application',
  'matter.request': 'the request',
  'matter.objection': 'the objection',
  'matter.appeal': 'the administrative appeal',
  'Matter.application': 'The application',
  'Matter.request': 'The request',
  'Matter.objection': 'The objection',
  'Matter.appeal': 'The administrative appeal',
  'country.AF': 'Afghanistan',
  'country.SD': 'Sudan',
  'country.SY': 'Syria',
  'country.UA': 'Ukraine',
  'country.other': 'the country with code {code}',
  'deadline.none': 'a day that cannot be determined',

  // Headings
  'title.case': 'File {id}: {procedure}',
  'title.plain': 'Penalty for a late decision: {procedure}',
  'title.at': 'As it stands on {at} (valuation day).',
  'heading.answer': 'Short answer',
  'heading.term': 'Decision term',
  'heading.term-annulment': 'Decision term after the annulment of {on}',
  'heading.term-withdrawal': 'Decision term after the withdrawal of the decision on {on}',
  'heading.notice': 'Notice of default',
  'heading.administrative': 'Administrative penalty',
  'heading.court': 'Court penalty',
  'heading.court-nth': 'Court penalty {n}',
  'heading.total': 'Total',
  'heading.dates': 'What comes next',
  'heading.payments': 'Fixing, payment and interest',
  'heading.alternatives': 'Other readings',
  'heading.remarks': 'Remarks',
  'heading.receipt': 'Receipt',

  // Short answer
  'answer.undetermined': 'Whether the decision is late cannot be determined from this file.',
  'answer.withdrawn': '{Matter} was withdrawn; no decision is due any more.',
  'answer.withdrawn-on': '{Matter} was withdrawn on {on}; no decision is due any more.',
  'answer.decided-in-time': 'The decision was in time: the decision term ended on {deadline}.',
  'answer.decided-in-time-on':
    'The decision was in time: it was announced on {on} and the decision term ended on {deadline}.',
  'answer.decided-late': 'The decision was late: the decision term ended on {deadline}.',
  'answer.decided-late-on':
    'The decision was late: the decision term ended on {deadline} and the decision was announced on {on}.',
  'answer.decided-late-unknown': 'The decision was late; the exact end of the decision term is not known.',
  'answer.silence-in-time':
    'The decision by operation of law was announced in time: that was possible up to and including {announceBy}.',
  'answer.silence-late':
    'The decision was given by operation of law on {given} and was announced late: that was due by {announceBy}.',
  'answer.silence-open':
    'The decision term ended on {deadline} without a decision; one was therefore given by operation of law on {given}, and it has not been announced yet.',
  'answer.in-term': 'The decision term is still running: it ends on {deadline}.',
  'answer.in-term-suspended':
    'The decision term is suspended; if the suspension ends on {at}, the term ends on {deadline}.',
  'answer.late': 'The decision term ended on {deadline} and there is no decision yet.',
  'answer.late-unknown':
    'There is no decision yet and it is established that it is late; the exact end of the decision term is not known.',
  'answer.order-only': 'The term set by the court ended on {termEnds} and there is no decision yet.',
  'answer.order-running': 'The court set a term that ends on {termEnds}; there is no decision yet.',
  'answer.accruing': 'A penalty is running.',
  'answer.held': 'The penalty is held at the moment by force majeure.',
  'answer.maximum-reached': 'The penalty has reached its maximum.',
  'answer.in-grace': 'No penalty is running yet: without a decision {firstDay} is the first penalty day.',
  'answer.in-grace-never': 'No penalty is running yet.',
  'answer.no-penalty': 'No penalty is running.',
  'answer.no-penalty-notice': 'No penalty is running: there is no valid notice of default.',
  'answer.no-penalty-excluded':
    'No penalty is running: an administrative penalty is excluded and no court has imposed one.',
  'answer.no-penalty-finding': 'No penalty is running: an exception applies.',
  'answer.no-penalty-abuse': 'No penalty is running: it is established that there is abuse of right.',
  'answer.no-penalty-small': 'No penalty is running: the amount at stake is too small for one.',
  'answer.lapsed': ', of which {cents} of court penalty was not paid and has lapsed',
  'answer.lapsed-whole': ', but that whole amount ({cents}) was not paid and has lapsed',
  'answer.total': 'Up to and including {at} the penalties due come to {total}{lapsed}.',
  'answer.total-at-most':
    'At most {total} in penalties is due{lapsed}; it can also be less or nothing, since the file does not say the amount at stake.',
  'answer.total-final': 'The penalties due come to {total}{lapsed}.',
  'answer.total-none': 'No penalty is due.',
  'answer.total-none-yet': 'Up to and including {at} no penalty is due.',
  'answer.total-at-least': 'At least {total} is due{lapsed}; the full amount cannot be determined.',
  'answer.total-undetermined': 'The amount due cannot be determined.',
  'answer.per-day': 'If there is no decision on {next} either, {cents} is added.',
  'answer.per-day-unknown': 'What is added if there is no decision on {next} either is not known.',

  // The term
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

  // Notices of default
  'notice.none': 'No notice of default was received.',
  'notice.needed':
    'Without a valid notice of default no administrative penalty is due; one is possible from {noticeFrom}.',
  'notice.possible': 'A valid notice of default is possible from {noticeFrom}.',
  'notice.valid': 'The notice of default received on {on} is valid: the decision term had ended on {deadline}.',
  'notice.valid-silence':
    'The notice of default received on {on} is valid: the decision by operation of law should have been announced by {judgedBy}.',
  'notice.valid-forgiven':
    'The notice of default was received on {on}, the last day of the term; in this reading it is valid and the two weeks begin one day later.',
  'notice.valid-accepted': 'The notice of default received on {on} was accepted as valid.',
  'notice.valid-finding':
    'The notice of default received on {on} is valid: it is established that the body was late then.',
  'notice.version':
    'What decides is the term as it stood on the day of receipt; that it now ends on {deadline} makes no difference to this notice.',
  'notice.premature':
    'The notice of default received on {on} is premature: the decision term still ran up to and including {deadline}.',
  'notice.premature-last-day':
    'The notice of default was received on {on}, the last day of the decision term, and is therefore premature.',
  'notice.premature-silence':
    'The notice of default received on {on} is premature: the decision by operation of law could still be announced up to and including {judgedBy}.',
  'notice.premature-finding':
    'The notice of default received on {on} is premature: it is established that the body was not late then.',
  'notice.premature-before-receipt': 'The notice of default of {on} is premature: {matter} had not been received yet.',
  'notice.premature-effect': 'It has no effect, not even after the term has ended.',
  'notice.repeated': 'The notice of default received on {on} has no effect of its own: there was a valid one already.',
  'notice.not-needed':
    'The notice of default received on {on} has no effect: on that day the decision had been taken or nothing was left to decide.',
  'notice.not-needed-court':
    'The notice of default received on {on} has no effect in this reading: the term set by the court had ended.',
  'notice.defective':
    'The letter of {on} is no valid notice of default: it is established that it is not clear enough or not from the applicant.',
  'notice.undetermined':
    'Whether the notice of default received on {on} is valid cannot be determined: the decision term is not known.',
  'notice.risk':
    'It was received more than 90 days after the end of the term; the law names no limit, but an unreasonably late notice takes the penalty away.',

  // The administrative penalty
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

  // Court orders
  'court-term.length': 'The court ordered a decision within {length} after the ruling was sent ({sent}), so by {end}.',
  'court-term.day': 'The court ordered a decision by {end}; the ruling was sent on {sent}.',
  'court-step.open': 'Step {step} of the order ({what}) has to be done by {end}; it has not been done yet.',
  'court-step.done': 'Step {step} of the order ({what}) had to be done by {end} and was done in time, on {done}.',
  'court-step.late': 'Step {step} of the order ({what}) had to be done by {end} and was done too late, on {done}.',
  'court-step.missed': 'Step {step} of the order ({what}) had to be done by {end} and was not done.',
  'court-step.effect': 'From the day after, the penalty runs until the step is done.',
  'court-step.unnamed': 'without a name',
  'step.hearing': 'hearing',
  'step.decision': 'decision',
  'court-waits.until': 'In this reading this penalty runs only after the one before it is full, on {until}.',
  'court-waits.never': 'In this reading this penalty does not run as long as the one before it is not full.',
  'court.rate-day': 'The penalty is {cents} a day.',
  'court.rate-week': 'The penalty is {cents} for each week that has started.',
  'court.rate-tiers': 'The penalty is {tiers} a day in turn.',
  'court.rate-tier': '{cents} (from day {nth})',
  'court.first-day-ahead': 'Without a decision the court penalty is due from {firstDay}.',
  'court.none':
    'No court penalty is due: the decision came within the term of the court or nothing was left to decide.',
  'court.amount': 'The penalty is due over {days} {days?day|days} ({periods}): {sum}.',
  'court.amount-unknown':
    'In this file the ruling states no amount: the penalty is due over {days} {days?day|days} ({periods}), but the amount cannot be determined.',
  'court.amount-unknown-ahead':
    'In this file the ruling states no amount; once the penalty runs, its amount cannot be determined.',
  'court.no-maximum': 'The ruling names no maximum; the penalty runs on until there is a decision.',

  // Total
  'total.administrative': 'Administrative penalty: {cents}.',
  'total.administrative-nth': 'Administrative penalty, decision term {n}: {cents}.',
  'total.court': 'Court penalty: {cents}.',
  'total.court-nth': 'Court penalty {n}: {cents}.',
  'total.sum': 'Together {total}; the administrative and the court penalty are separate and add up.',
  'total.sum-plain': 'Together {total}.',

  // Dates that follow
  'dates.appeal': 'An appeal against the failure to decide is possible from {on}.',
  'dates.decision': 'The decision that fixes whether and how much penalty is due has to be given by {on}.',
  'dates.decision-past': 'The decision that fixes whether and how much penalty is due had to be given by {on}.',
  'dates.fixed': 'By decision of {on} the penalty was fixed at {cents}.',
  'dates.fixed-court': 'On {on} the court fixed the penalty at {cents}.',
  'dates.nil': 'By decision of {on} it was fixed that no penalty is due.',
  'dates.not-made': 'There is no such decision; that costs no second penalty, but interest.',
  'dates.rides-along':
    'Objection to or appeal against the decision itself also covers this one, as far as it is disputed.',
  'dates.debt': 'Over decision term {n} an administrative penalty of {cents} is due.',
  'dates.decision-if': 'If nothing more is decided, the decision that fixes the penalty has to be given by {on}.',
  'dates.payment': 'The penalty has to be paid by {on}.',
  'dates.payment-past': 'The penalty had to be paid by {on}.',
  'dates.paid': 'Of this {cents} was paid.',
  'dates.interest': 'If it is not paid by then, statutory interest is due from {on}.',
  'dates.interest-past': 'If it was not paid by then, statutory interest is due from {on}.',
  'dates.interest-amount': 'Up to and including {at} statutory interest of {cents} is due.',
  'dates.interest-at-least': 'Up to and including {at} statutory interest of at least {cents} is due.',
  'dates.lapses': 'The claim to payment lapses after {on}, unless limitation is interrupted.',
  'dates.court-lapses':
    'The court penalty lapses day by day, each after six months: the first day after {from}, the last after {to}.',
  'dates.court-lapses-day': 'The court penalty lapses after six months: after {to}.',
  'dates.outstanding': 'Of penalties and interest {cents} is still to be paid on {at}.',
  'dates.settled': 'All penalties and interest have been paid.',
  'dates.unsure': 'The days and amounts after the penalty rest in part on a rule that is less sure ({certainty}).',
  'dates.costs': 'Apart from the penalties {cents} of legal costs and court fee has to be repaid.',
  'dates.ceiling':
    'An asylum application has to be examined within 21 months of its lodging in any case, so by {on}; that does not change the end of the decision term.',
  'dates.ceiling-past':
    'The asylum application had to be examined within 21 months of its lodging in any case, so by {on}; that does not change the end of the decision term.',

  // Other readings
  'alternative.chosen': 'Opinions differ on the point "{question}"; applied here is the reading "{meaning}".',
  'alternative.differs': 'Under the reading "{meaning}" the total is {total} and the decision term ends on {deadline}.',
  'alternative.total': 'Under the reading "{meaning}" the total is {total}.',
  'alternative.deadline':
    'Under the reading "{meaning}" the decision term ends on {deadline}; the total remains {total}.',
  'alternative.deadline-only':
    'Under the reading "{meaning}" the decision term ends on {deadline}; the total cannot be determined then either.',
  'alternative.undetermined': 'Under the reading "{meaning}" the total cannot be determined.',
  'alternative.same': 'By itself another reading makes no difference here on: {questions}.',
  'range.between': 'Over all combinations of readings that matter here the total lies between {low} and {high}.',
  'range.bound': 'Over the combinations of readings that were tried (not all) the total lies between {low} and {high}.',
  'range.open': 'Over all combinations of readings the total is at least {low}; a highest amount cannot be determined.',
  'range.open-bound':
    'Over the combinations of readings that were tried (not all) the total is at least {low}; a highest amount cannot be determined.',
  'range.same': 'No combination of readings gives another total than {low}.',

  // Remarks
  'certainty.verified': 'All rules applied were seen in an official text or ruling.',
  'certainty.weak': 'Less sure ({certainty}): {title}.',
  'certainty.secondary': 'seen only in another publication',
  'certainty.inferred': 'inferred, not seen as such in a text or ruling',
  'certainty.recalled': 'not checked against a text',
  'mark.no-effect': '{what} has no effect: {why}.',
  'mark.letter-date-unknown': 'The date of the extension letter is not known; it is taken to have been sent in time.',
  'mark.suspension-running':
    'The suspension is still running; the end of the term is computed as if it ended on the valuation day.',
  'mark.term-unknown':
    'The decision term cannot be determined: the day from which it counts or its length is not known.',
  'mark.calendar-unknown': 'The term ends after the last day for which the equated days are known.',
  'mark.decision-after-silence':
    'After the term the decision had been given by operation of law; a later decision does not change that, but it does end the penalty.',
  'mark.amount-unknown': 'The ruling states no amount: the number of days is known ({days}), the amount is not.',
  'mark.amount-at-stake-unknown':
    'The amount at stake is not in the file: the penalty is at most the amount shown (Awir 12(2)).',
  'mark.procedure-unknown': 'The procedure "{procedure}" is not known; term and penalty regime cannot be determined.',
  'mark.procedure-outside-period': 'The lodging lies outside the period in which the procedure "{procedure}" existed.',
  'mark.connected-files': 'The file is connected with others ("{group}"); that changes no amount.',
  'mark.recalled-law':
    'The outcome rests in part on a rule that was not checked against an official text ({provision}).',
  'mark.law-unknown': 'The law is known up to {to}; for {day} it is applied as it stood then ({provision}).',
  'mark.not-modelled': 'Not modelled ({article}): {what}.',
  'mark.extension-beyond-room':
    '{what} goes beyond what the law gives ({articles}): {why}. It is followed as the file has it.',
  'mark.suspension-without-ground':
    '{what}: the law of this procedure knows no suspension on this ground. It is followed as the file has it.',
  'mark.order-off-on-paper':
    'By the text in force on the day of this ruling no court penalty was possible in asylum ({article}); that text was later held not binding, and the penalty counts as ordered.',
  'mark.late-objection': 'The objection was received after the period for lodging it.',
  'mark.interest-rate-unknown':
    'The statutory interest from {from} on is not known: the interest is at least the amount shown.',
  'mark.penalty-decision-differs': 'The penalty decision says {fixed}; by law {computed} had accrued until that day.',
  'mark.payment-without-purpose':
    '{what} does not say what was paid for: first the administrative penalty, then the court penalty, then costs (the order between debts is not from an official text).',
  'mark.set-off-needs-basis': '{what}: set-off is allowed only where an act or regulation provides for it (Awb 4:93).',
  'mark.paid-too-much': '{amount} more was paid than was due.',
  'mark.court-penalty-lapsed': '{amount} of the court penalty was not paid and has lapsed.',
  'mark.notice-taken-back': '{what} was taken back before a penalty day had passed: it does not count.',
  'mark.notice-taken-back-late': '{what} was taken back; what had accrued stays due.',
  'mark.other': 'Note: {code}.',
  'why.after-end': 'it dates from after the end of the decision term',
  'why.closed': 'nothing was left to decide',
  'why.letter-without-effect': 'a letter under Article 4:14(1) Awb does not extend the term',
  'why.not-later': 'the day named does not lie after the end of the running term',
  'why.no-new-days': 'the suspended days count already or lie before the term began',
  'why.by-reading': 'in the reading applied this extension does not count, or not once more',
  'why.no-term': 'the decision term is not known',
  'why.premature': 'the notice of default is premature',
  'why.repeated': 'there was a valid notice of default already',
  'why.not-needed': 'no notice of default was needed any more',
  'why.decided': 'nothing was left to decide',
  'why.no-room': 'it knows no extension of this term',
  'why.too-long': 'it is longer than any extension that is known',
  'why.needs-consent': 'the fixed length is exceeded; longer is possible only under the further conditions named there',
  'why.too-often': 'there are more extensions than it allows',
  'why.letter-late': 'the letter went out after the day by which it had to',
  'why.no-notice': 'there was no notice of default to take back',
  'why.no-decision': 'there was no decision to withdraw',
  'why.other': '{code}',

  // Events that have no effect
  'event.other': 'Event {nr} of the file',
  'event.term-stated': 'The term stated on {on}',
  'event.extended': 'The extension of {on}',
  'event.suspended': 'The suspension of {on}',
  'event.notice-of-default': 'The notice of default of {on}',
  'event.notice-withdrawn': 'The withdrawal of a notice of default on {on}',
  'event.decision-withdrawn': 'The withdrawal of the decision on {on}',
  'event.court-order': 'The ruling of {on}',
  'event.decided': 'The decision of {on}',
  'event.paid': 'The payment of {on}',
  'event.withdrawn': 'The withdrawal on {on}',

  // Receipt
  'receipt.made': 'Computed with dwangsom {library} on law set {lawSet} ({hash}) for the valuation day {at}.',
  'receipt.supplements': 'With the law of these supplements: {supplements}.',
  'receipt.preset': 'Readings of the preset {preset}.',
  'receipt.readings': 'Readings chosen other than the default: {readings}.',

  // Alerts
  'alert.term-ends': 'The decision term ends.',
  'alert.notice-possible': 'From this day on a valid notice of default can be received.',
  'alert.two-weeks-end': 'Last day on which a decision prevents the administrative penalty.',
  'alert.penalty-starts': 'First day of the administrative penalty ({cents} a day).',
  'alert.tier-changes': 'From this day on the penalty is {cents} a day.',
  'alert.penalty-full': 'The administrative penalty reaches its maximum of {cents}.',
  'alert.court-term-ends': 'The term set by the court ends.',
  'alert.court-step': 'The term for step {step} of the court order ends.',
  'alert.court-penalty-starts': 'First day of the court penalty.',
  'alert.court-penalty-full': 'The court penalty reaches its maximum of {cents}.',
  'alert.penalty-decision-due': 'Last day for the decision that fixes whether and how much penalty is due ({cents}).',
  'alert.payment-due': 'Last day to pay the penalty ({cents}).',
  'alert.interest-from': 'From this day on statutory interest is due.',
  'alert.appeal-possible': 'From this day on an appeal against the failure to decide can be lodged.',
  'alert.ceiling': 'Last day for the examination of an asylum application: 21 months after its lodging.',
};
