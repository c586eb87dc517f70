import type { remarks as nl } from '../nl/remarks.js';

/** Remarks, by the code of the mark. */
export const remarks: Readonly<Record<keyof typeof nl, string>> = {
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
};
