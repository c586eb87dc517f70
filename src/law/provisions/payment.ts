import type { Duration } from '../../calendar/duration.js';
import { article, ENCODED, months, sources } from '../make.js';
import type { Provision } from '../provision.js';

/** How payments are booked, and how interest is counted. */

/** A payment of one debt goes to costs, then to interest, then to the sum; the body may name the debt. */
export const paymentOrder: Provision<'costs-interest-sum'> = {
  id: 'awb.payment.order',
  title: { nl: 'volgorde van afboeken', en: 'order in which a payment is booked' },
  articles: [article('awb', '4:92')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'costs-interest-sum',
      sources: sources('Awb 4:92 (2026-01-01)'),
      certainty: 'verified',
      note: {
        nl: 'Heeft het bestuursorgaan meer schulden en wijst het er geen aan, dan zegt 4:92 niets: eerst de bestuurlijke dwangsom, dan de rechterlijke, dan kosten (herinnerd, vergelijk BW 6:43).',
        en: 'When the body has several debts and names none, 4:92 is silent: first the administrative penalty, then the court penalty, then costs (recalled, compare BW 6:43).',
      },
    },
  ],
};

/** Set-off needs a basis in an act, and works back to the day on which it became possible. */
export const setOff: Provision<'works-back'> = {
  id: 'awb.payment.set-off',
  title: { nl: 'verrekening', en: 'set-off' },
  articles: [article('awb', '4:93'), article('bw6', '6:129')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'works-back',
      sources: sources('Awb 4:93 (2026-01-01)', 'BW 6:129(1) (2026-07-16)'),
      certainty: 'verified',
    },
  ],
};

/** What a court imposed is no debt of title 4.4: no term of payment, no default and no interest by that title. */
export const courtDebts: Provision<'outside-title-4.4'> = {
  id: 'awb.payment.court-debts',
  title: { nl: 'door de rechter opgelegde betaling', en: 'payment imposed by a court' },
  articles: [article('awb', '4:85(3)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'outside-title-4.4',
      sources: sources('Awb 4:85(3) (2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** Which days bear interest, and what a day is of a year. */
export interface InterestDays {
  /** True when the day of payment still bears interest. */
  readonly dayOfPayment: boolean;
  /** Days of a year; `calendar` = 365, and 366 in a leap year. */
  readonly year: 'calendar' | 360 | 365;
}

export const interestDays: Provision<InterestDays> = {
  id: 'bw.interest.days',
  title: { nl: 'rentedagen', en: 'days of interest' },
  articles: [article('bw6', '6:119(1)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { dayOfPayment: false, year: 'calendar' },
      sources: sources('BW 6:119(1)'),
      certainty: 'recalled',
      note: {
        nl: 'De wet noemt geen dagtelling. Gebruikelijk: tot de dag van voldoening, en werkelijke dagen van het kalenderjaar.',
        en: 'The act names no way to count days. Usual: until the day of payment, and the days of the calendar year.',
      },
    },
  ],
};

/** A court penalty whose limitation is interrupted has a new term of the same length. */
export const courtPenaltyInterruption: Provision<{ readonly newTerm: Duration }> = {
  id: 'rv.limitation.interruption',
  title: { nl: 'stuiting bij een rechterlijke dwangsom', en: 'interruption for a court penalty' },
  articles: [article('bw3', '3:316'), article('bw3', '3:317'), article('bw3', '3:319')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { newTerm: months(6) },
      sources: sources('BW 3:316-3:319'),
      certainty: 'recalled',
      note: {
        nl: 'Herinnerd; Awb 4:110 zegt hetzelfde voor de bestuurlijke dwangsom.',
        en: 'Recalled; Awb 4:110 says the same for the administrative penalty.',
      },
    },
  ],
};
