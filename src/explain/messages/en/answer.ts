import type { answer as nl } from '../nl/answer.js';

/** The short answer. */
export const answer: Readonly<Record<keyof typeof nl, string>> = {
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
};
