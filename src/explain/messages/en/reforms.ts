import type { reforms as nl } from '../nl/reforms.js';

/** Law that does not apply: what a reform changes in a file that is assessed under it. */
export const reforms: Readonly<Record<keyof typeof nl, string>> = {
  'reform.court-excluded': 'No court penalty is due ({title}); what decides is {on}, the day of {pivot}.',
  'reform.pivot.lodged': 'lodging',
  'reform.pivot.received': 'receipt',
  'reform.pivot.notice': 'the notice of default or, where the file does not tell it, of the ruling',
  'reform.pivot.appeal': 'the appeal or, where the file does not tell it, of the ruling',
  'reform.pivot.ruling': 'the ruling',
  'reform.court-amounts': 'Other than the ruling says, the amounts of a reform apply ({title}).',
  'reform.stops-administrative':
    'From {on} no administrative penalty accrues any more ({title}); what accrued before stays due.',
  'reform.stops-court': 'From {on} no court penalty accrues any more ({title}); what accrued before stays due.',
  'reform.cap': 'For {what} there is a maximum of {max} ({title}).',
  'reform.cap-on': 'That maximum was reached on {on}.',
  'reform.cap-if': 'If nothing is decided, that maximum is reached on {on}.',
  'reform.cap.all': 'all penalties of the file together',
  'reform.cap.administrative': 'the administrative penalties of the file together',
  'reform.cap.court': 'the court penalties of the file together',
  'reform.term': 'another decision term (scenario)',
  'reform.decision-stop': 'stop on decisions (scenario)',
  'reform.not-law': 'This was computed with law that does not apply: {titles}.',
};
