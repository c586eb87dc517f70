import type { Duration } from '../../calendar/duration.js';
import { article, ENCODED, months, on, sources, weeks } from '../make.js';
import type { Provision } from '../provision.js';

/** The appeal against lateness, what the court orders, limitation of the court penalty. */

const PENALTY_ACT = on('2009-10-01');
const SINCE_PENALTY_ACT = { from: PENALTY_ACT, to: ENCODED.to };

/** Appeal once the body is late and two weeks have passed since it was told in writing. */
export const appeal: Provision<{ readonly after: Duration }> = {
  id: 'awb.appeal',
  title: { nl: 'beroep wegens niet tijdig beslissen', en: 'appeal against lateness' },
  articles: [article('awb', '6:12(2)')],
  pivot: 'appeal',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: { after: weeks(2) },
      sources: sources('Awb 6:12', 'BWBR0035667 § 2', 'BWBR0035670 § 6.2', 'ECLI:NL:RBMNE:2021:6458'),
      certainty: 'verified',
      note: {
        nl: 'Een te vroeg beroep wordt meestal gered als de twee weken om zijn bij de uitspraak. Onredelijk laat: niet-ontvankelijk (6:12(4)); een jaar is een vuistregel, geen wet.',
        en: 'An early appeal is mostly saved when the two weeks have passed at the ruling. Unreasonably late: inadmissible (6:12(4)); one year is a rule of thumb, not law.',
      },
    },
  ],
};

/** No notice where it cannot reasonably be asked: extreme urgency, or a court term that has lapsed. */
export const appealWithoutNotice: Provision<'no-notice-needed'> = {
  id: 'awb.appeal.without-notice',
  title: { nl: 'beroep zonder ingebrekestelling', en: 'appeal without a notice' },
  articles: [article('awb', '6:12(3)')],
  pivot: 'appeal',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: 'no-notice-needed',
      sources: sources('ECLI:NL:RVS:2021:774', 'ECLI:NL:RBZWB:2023:6469', 'ECLI:NL:RBDHA:2024:22926'),
      certainty: 'verified',
    },
  ],
};

/** Terms for the court itself; nothing follows when they pass. */
export const courtTiming: Provision<{ readonly withoutHearing: Duration; readonly withHearing: Duration }> = {
  id: 'awb.court-timing',
  title: { nl: 'uitspraaktermijnen', en: 'terms for the court' },
  articles: [article('awb', '8:55b')],
  pivot: 'appeal',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: { withoutHearing: weeks(8), withHearing: weeks(13) },
      sources: sources('Awb 8:55b (2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** Opposition (verzet): within six weeks, decided in six weeks; it does not stop the court penalty, nor does an appeal. */
export const opposition: Provision<{ readonly within: Duration; readonly suspends: false }> = {
  id: 'awb.opposition',
  title: { nl: 'verzet en hoger beroep schorsen niet', en: 'opposition and appeal do not suspend' },
  articles: [article('awb', '8:55e(2)'), article('awb', '8:106(2)')],
  pivot: 'ruling',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: { within: weeks(6), suspends: false },
      sources: sources('Awb 8:55', 'Awb 8:55e', 'Awb 8:106(2) (2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** What a court orders where nothing else is asked: two weeks after the ruling is sent (8:55d(1)). */
export const defaultCourtTerm: Provision<{ readonly within: Duration }> = {
  id: 'awb.court-term.default',
  title: { nl: 'twee weken, tenzij de rechter anders bepaalt', en: 'two weeks, unless the court orders otherwise' },
  articles: [article('awb', '8:55d(1)'), article('awb', '8:55d(3)')],
  pivot: 'ruling',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: { within: weeks(2) },
      sources: sources('Awb 8:55d (2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** A court that annuls a decision may set a term and attach a penalty. */
export const annulmentPenalty: Provision<'may'> = {
  id: 'awb.court-penalty.annulment',
  title: { nl: 'dwangsom bij vernietiging', en: 'penalty on annulment' },
  articles: [article('awb', '8:72(6)', '2013-01-01'), article('awb', '8:72(7)', null, '2012-12-31')],
  pivot: 'ruling',
  known: ENCODED,
  versions: [{ from: null, to: null, value: 'may', sources: sources('Awb 8:72 (2026-01-01)'), certainty: 'verified' }],
};

/** The court fixes the amount of the administrative penalty when asked. */
export const courtFixesPenalty: Provision<'on-request'> = {
  id: 'awb.penalty.fixed-by-court',
  title: { nl: 'rechter stelt de bestuurlijke dwangsom vast', en: 'the court fixes the administrative penalty' },
  articles: [article('awb', '8:55c')],
  pivot: 'ruling',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: 'on-request',
      sources: sources('Awb 8:55c (2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** A late decision during the appeal is covered by it, unless fully met. */
export const decisionDuringAppeal: Provision<'covered'> = {
  id: 'awb.appeal.late-decision',
  title: { nl: 'alsnog genomen besluit hangende beroep', en: 'late decision during the appeal' },
  articles: [article('awb', '6:20')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    { from: null, to: null, value: 'covered', sources: sources('Awb 6:20 (2026-01-01)'), certainty: 'verified' },
  ],
};

/** Woo: another term for the size of the request (1), a longer one for the way of lodging (2). */
export const openGovernmentCourtTerm: Provision<'other-term'> = {
  id: 'woo.court-term',
  title: { nl: 'termijn van de rechter in Woo-zaken', en: 'term set by the court in open-government matters' },
  articles: [article('woo', '8.4')],
  pivot: 'ruling',
  known: ENCODED,
  versions: [
    {
      from: on('2022-05-01'),
      to: null,
      value: 'other-term',
      sources: sources('Woo 8.4 (2025-02-12)', 'ECLI:NL:RBNHO:2024:10098'),
      certainty: 'verified',
      note: {
        nl: 'Griffierecht en kosten kunnen voor rekening blijven van wie niet meewerkte aan uitstel (8.4(3), (4)).',
        en: 'Fee and costs may be left to an applicant who did not help to agree on postponement (8.4(3), (4)).',
      },
    },
  ],
};

/** A forfeited court penalty lapses six months after each day of it, unless enforced or interrupted. */
export const courtPenaltyLimitation: Provision<{ readonly after: Duration; readonly perDay: true }> = {
  id: 'rv.limitation',
  title: { nl: 'verjaring van de rechterlijke dwangsom', en: 'limitation of the court penalty' },
  articles: [article('rv', '611g(1)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { after: months(6), perDay: true },
      sources: sources('Rv 611g (2015)', 'Awb 8:55d(2)', 'Awb 8:55c'),
      certainty: 'verified',
      note: {
        nl: 'Geldt via 8:55c ook voor een bestuurlijke dwangsom die de rechter vaststelde. Geschorst door faillissement, een wettelijk beletsel, en zolang de schuldeiser het niet kon weten.',
        en: 'Through 8:55c also for an administrative penalty that the court fixed. Suspended by bankruptcy, a legal obstacle, and as long as the creditor could not know.',
      },
    },
  ],
};
