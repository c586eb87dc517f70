import type { Duration } from '../../calendar/duration.js';
import { article, ENCODED, on, sources, weeks, years } from '../make.js';
import type { Provision } from '../provision.js';

/** After the penalty: the decision that fixes it, payment, default, recovery, limitation. */

const PENALTY_ACT = on('2009-10-01');
const SINCE_PENALTY_ACT = { from: PENALTY_ACT, to: ENCODED.to };

/** The body fixes whether a penalty is due and how much, on its own motion. */
export const penaltyDecision: Provision<{ readonly within: Duration }> = {
  id: 'awb.penalty.decision',
  title: { nl: 'beschikking over de dwangsom', en: 'decision that fixes the penalty' },
  articles: [article('awb', '4:18')],
  pivot: 'calendar-day',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: { within: weeks(2) },
      sources: sources('Awb 4:18', 'BWBR0035667', 'ECLI:NL:RVS:2014:1290'),
      certainty: 'verified',
      note: {
        nl: 'Na de laatste dag waarover de dwangsom verschuldigd was. Te laat: geen tweede dwangsom, wel rente.',
        en: 'After the last day over which the penalty was due. Late: no second penalty, but interest.',
      },
    },
  ],
};

/** Objection to and appeal against the late decision also cover the penalty decision, as far as disputed. */
export const rideAlong: Provision<'covered'> = {
  id: 'awb.penalty.ride-along',
  title: {
    nl: 'bezwaar en beroep mede tegen de dwangsombeschikking',
    en: 'objection and appeal cover the penalty decision',
  },
  articles: [article('awb', '4:19')],
  pivot: 'calendar-day',
  known: SINCE_PENALTY_ACT,
  versions: [{ from: PENALTY_ACT, to: null, value: 'covered', sources: sources('Awb 4:19'), certainty: 'verified' }],
};

/** Payment after the announcement of the penalty decision, unless it names a later day. */
export const payment: Provision<{ readonly within: Duration }> = {
  id: 'awb.payment',
  title: { nl: 'betaling', en: 'payment' },
  articles: [article('awb', '4:87(1)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { within: weeks(6) },
      sources: sources('Awb 4:87(1)', 'BWBR0035667'),
      certainty: 'verified',
    },
  ],
};

/** Default: not paid within the term. A silent body is in default as if it had decided on the last day of its term. */
export const paymentDefault: Provision<'from-day-after-term'> = {
  id: 'awb.payment.default',
  title: { nl: 'verzuim', en: 'default' },
  articles: [article('awb', '4:97'), article('awb', '4:100')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'from-day-after-term',
      sources: sources('Awb 4:97', 'Awb 4:100', 'Awb 4:102(2)'),
      certainty: 'verified',
    },
  ],
};

/** Statutory interest on a debt of a body; less than the threshold is not paid. */
export const defaultInterest: Provision<{ readonly belowCents: number; readonly compoundedEvery: Duration }> = {
  id: 'awb.payment.interest',
  title: { nl: 'wettelijke rente bij verzuim', en: 'statutory interest in default' },
  articles: [article('awb', '4:98')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { belowCents: 1000, compoundedEvery: years(1) },
      sources: sources(
        'Awb 4:98 (2026-01-01)',
        'BW 6:119(2)',
        'BW 6:119b(3) (2026-07-16)',
        'BW 6:120(1) (2026-07-16)',
        'ECLI:NL:GHARL:2022:7916',
        'ECLI:NL:RBROT:2022:9837',
      ),
      certainty: 'secondary',
      note: {
        nl: 'De drempel van 10 euro en de verwijzing zijn gezien; dat de rente na elk jaar bij de hoofdsom komt, staat in dezelfde woorden in 6:119b(3), die is gezien. Onjuiste gegevens van de aanvrager: geen rente (4:102(3)).',
        en: 'The threshold of 10 euro and the reference were seen; that interest joins the sum after each year stands in the same words in 6:119b(3), which was seen. Wrong data of the applicant: no interest (4:102(3)).',
      },
    },
  ],
};

/** Recovery of a penalty that was not due. */
export const recovery: Provision<{ readonly within: Duration }> = {
  id: 'awb.penalty.recovery',
  title: { nl: 'terugvordering van een onverschuldigde dwangsom', en: 'recovery of a penalty that was not due' },
  articles: [article('awb', '4:20')],
  pivot: 'calendar-day',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: { within: years(5) },
      sources: sources('Awb 4:20'),
      certainty: 'verified',
    },
  ],
};

/** Limitation of the claim to payment, from the day the term for payment has passed. */
export const limitation: Provision<{ readonly after: Duration }> = {
  id: 'awb.limitation',
  title: { nl: 'verjaring van de bestuurlijke dwangsom', en: 'limitation of the administrative penalty' },
  articles: [article('awb', '4:104(1)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { after: years(5) },
      sources: sources('Awb 4:104(1) (2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** What interrupts it: action, acknowledgment, a written reminder or reservation. A new term of at most five years starts. */
export const interruption: Provision<{ readonly newTermAtMost: Duration }> = {
  id: 'awb.limitation.interruption',
  title: { nl: 'stuiting van de verjaring', en: 'interruption of limitation' },
  articles: [article('awb', '4:105'), article('awb', '4:107'), article('awb', '4:110')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { newTermAtMost: years(5) },
      sources: sources('Awb 4:105', 'Awb 4:107', 'Awb 4:110 (2026-01-01)'),
      certainty: 'verified',
      note: {
        nl: 'Een schuldeiser die zelf een bestuursorgaan is, kan 4:107 niet gebruiken (4:109).',
        en: 'A creditor that is itself a public body cannot use 4:107 (4:109).',
      },
    },
  ],
};
