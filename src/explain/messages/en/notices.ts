import type { notices as nl } from '../nl/notices.js';

/** Notices of default. */
export const notices: Readonly<Record<keyof typeof nl, string>> = {
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
};
