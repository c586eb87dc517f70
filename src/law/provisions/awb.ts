import { article, ENCODED, on, sources } from '../make.js';
import type { Provision } from '../provision.js';
import type { Tier } from '../rulebook.js';

/** Amounts of the administrative penalty (bestuurlijke dwangsom). The day the notice was received decides. */
export const penaltyTiers: Provision<readonly Tier[]> = {
  id: 'awb.penalty.tiers',
  title: { nl: 'hoogte van de bestuurlijke dwangsom', en: 'amount of the administrative penalty' },
  articles: [article('awb', '4:17(2)')],
  pivot: 'notice',
  known: { from: on('2009-10-01'), to: ENCODED.to },
  versions: [
    {
      from: on('2009-10-01'),
      to: on('2018-12-31'),
      value: [
        { days: 14, cents: 2000, everyDays: 1 },
        { days: 14, cents: 3000, everyDays: 1 },
        { days: 14, cents: 4000, everyDays: 1 },
      ],
      sources: sources('Stb. 2009, 383', 'BWBR0035667'),
      certainty: 'verified',
    },
    {
      from: on('2019-01-01'),
      to: null,
      value: [
        { days: 14, cents: 2300, everyDays: 1 },
        { days: 14, cents: 3500, everyDays: 1 },
        { days: 14, cents: 4500, everyDays: 1 },
      ],
      sources: sources('Stcrt. 2018, 65542'),
      certainty: 'verified',
    },
  ],
};

/** No administrative penalty on what was lodged before the penalty act applied. */
export const beforePenaltyAct: Provision<'excluded'> = {
  id: 'awb.penalty.before-2009',
  title: { nl: 'overgangsrecht van de Wet dwangsom', en: 'transition of the penalty act' },
  articles: [article('wet-dwangsom', 'III(1)')],
  pivot: 'lodged',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: on('2009-09-30'),
      value: 'excluded',
      sources: sources('Stb. 2009, 383 art. III', 'BWBR0026450'),
      certainty: 'verified',
    },
  ],
};

/** First penalty day, Awb 4:17(3): two weeks after the term has ended and the notice was received. */
export const firstPenaltyDay: Provision<{ readonly freeDays: number }> = {
  id: 'awb.penalty.first-day',
  title: { nl: 'eerste dag van de dwangsom', en: 'first penalty day' },
  articles: [article('awb', '4:17(3)')],
  pivot: 'notice',
  known: { from: on('2009-10-01'), to: ENCODED.to },
  versions: [
    {
      from: on('2009-10-01'),
      to: null,
      value: { freeDays: 14 },
      sources: sources('BWBR0035667 § 1.1', 'BWBR0035670 § 6.1'),
      certainty: 'verified',
    },
  ],
};

/** Notice of default (ingebrekestelling): written, received after the term has ended. */
export const noticeOfDefault: Provision<'required'> = {
  id: 'awb.notice-of-default',
  title: { nl: 'ingebrekestelling', en: 'notice of default' },
  articles: [article('awb', '4:17(3)')],
  pivot: 'notice',
  known: { from: on('2009-10-01'), to: ENCODED.to },
  versions: [
    {
      from: on('2009-10-01'),
      to: null,
      value: 'required',
      sources: sources('ECLI:NL:RVS:2011:BP3711', 'BWBR0035667 § 1.1'),
      certainty: 'verified',
    },
  ],
};

/** Cases in which no penalty is due, Awb 4:17(6), since 2026 4:17(5). */
export const penaltyExceptions: Provision<'no-penalty'> = {
  id: 'awb.penalty.exceptions',
  title: { nl: 'geen dwangsom verschuldigd', en: 'no penalty due' },
  articles: [article('awb', '4:17(6)', null, '2025-12-31'), article('awb', '4:17(5)', '2026-01-01')],
  pivot: 'notice',
  known: { from: on('2009-10-01'), to: ENCODED.to },
  versions: [
    {
      from: on('2009-10-01'),
      to: null,
      value: 'no-penalty',
      sources: sources('Stb. 2009, 383'),
      certainty: 'verified',
    },
  ],
};

/** Equal shares of several applicants, Awb 4:17(7), since 2026 4:17(6). */
export const penaltyShares: Provision<'equal'> = {
  id: 'awb.penalty.shares',
  title: { nl: 'gelijke delen', en: 'equal shares' },
  articles: [article('awb', '4:17(7)', null, '2025-12-31'), article('awb', '4:17(6)', '2026-01-01')],
  pivot: 'notice',
  known: { from: on('2009-10-01'), to: ENCODED.to },
  versions: [
    {
      from: on('2009-10-01'),
      to: null,
      value: 'equal',
      sources: sources('ECLI:NL:RVS:2012:BY0993'),
      certainty: 'verified',
    },
  ],
};

/** Court penalty (rechterlijke dwangsom) on a decision that is still due, Awb 8:55d. */
export const courtPenalty: Provision<'per-order'> = {
  id: 'awb.court-penalty',
  title: { nl: 'rechterlijke dwangsom', en: 'court penalty' },
  articles: [article('awb', '8:55d(2)')],
  pivot: 'ruling',
  known: { from: on('2009-10-01'), to: ENCODED.to },
  versions: [
    { from: on('2009-10-01'), to: null, value: 'per-order', sources: sources('Stb. 2009, 383'), certainty: 'verified' },
  ],
};

/** The term that a court sets, Awb 8:55d(1). */
export const courtTerm: Provision<'as-ordered'> = {
  id: 'awb.court-term',
  title: { nl: 'termijn van de rechter', en: 'term set by the court' },
  articles: [article('awb', '8:55d(1)')],
  pivot: 'ruling',
  known: { from: on('2009-10-01'), to: ENCODED.to },
  versions: [
    {
      from: on('2009-10-01'),
      to: null,
      value: 'as-ordered',
      sources: sources('Stb. 2009, 383'),
      certainty: 'verified',
    },
  ],
};

/** Suspension of the term, Awb 4:15. */
export const suspension: Provision<'days-added'> = {
  id: 'awb.suspension',
  title: { nl: 'opschorting van de beslistermijn', en: 'suspension of the decision term' },
  articles: [article('awb', '4:15')],
  pivot: 'calendar-day',
  known: { from: on('2009-10-01'), to: ENCODED.to },
  versions: [
    {
      from: on('2009-10-01'),
      to: null,
      value: 'days-added',
      sources: sources('Stb. 2009, 383', 'BWBR0035670 § 5.3'),
      certainty: 'verified',
    },
  ],
};

/** A term named by the body, Awb 4:14: paragraph 3 replaces the eight weeks, paragraph 1 changes nothing. */
export const statedTerm: Provision<'replaces'> = {
  id: 'awb.stated-term',
  title: { nl: 'genoemde termijn', en: 'stated term' },
  articles: [article('awb', '4:14')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [{ from: null, to: null, value: 'replaces', sources: sources('BWBR0035667 § 1.1'), certainty: 'verified' }],
};

/** Extension or adjournment on top of the running term. */
export const extension: Provision<'added-to-end'> = {
  id: 'awb.extension',
  title: { nl: 'verlenging of verdaging', en: 'extension or adjournment' },
  articles: [article('awb', '7:10(3)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'added-to-end',
      sources: sources('ECLI:NL:RBLIM:2024:2663', 'ECLI:NL:RBMNE:2024:686', 'ECLI:NL:RBZWB:2024:5553'),
      certainty: 'verified',
    },
  ],
};

/** Period for lodging an objection, Awb 6:7 and 6:8. */
export const lodgingPeriod: Provision<'from-day-after'> = {
  id: 'awb.lodging-period',
  title: { nl: 'bezwaartermijn', en: 'period for lodging an objection' },
  articles: [article('awb', '6:8(1)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'from-day-after',
      sources: sources('ECLI:NL:RBMNE:2024:6245'),
      certainty: 'verified',
    },
  ],
};

/** Announcement of a decision (bekendmaking): what ends lateness. */
export const announcement: Provision<'ends-lateness'> = {
  id: 'awb.announcement',
  title: { nl: 'bekendmaking', en: 'announcement' },
  articles: [article('awb', '3:41')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    { from: null, to: null, value: 'ends-lateness', sources: sources('ECLI:NL:CRVB:2019:1522'), certainty: 'verified' },
  ],
};

/** Force majeure that holds a running penalty. */
export const penaltyHold: Provision<'no-penalty-days'> = {
  id: 'awb.penalty.hold',
  title: { nl: 'overmacht: dwangsom loopt niet', en: 'force majeure: penalty held' },
  articles: [article('awb', '4:15(2)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'no-penalty-days',
      sources: sources('ECLI:NL:RBDHA:2020:6088', 'ECLI:NL:RBDHA:2020:13717'),
      certainty: 'verified',
    },
  ],
};

/** Decision by operation of law (lex silencio positivo): announced within two weeks after it was given. */
export const silence: Provision<{ readonly announceDays: number }> = {
  id: 'awb.silence',
  title: { nl: 'beschikking van rechtswege', en: 'decision by operation of law' },
  articles: [article('awb', '4:20c')],
  pivot: 'lodged',
  known: ENCODED,
  versions: [
    {
      from: on('2009-12-28'),
      to: null,
      value: { announceDays: 15 },
      sources: sources('ECLI:NL:RBDHA:2025:14879'),
      certainty: 'inferred',
    },
  ],
};

/** The roll to the next working day, Atw 1. */
export const roll: Provision<'next-working-day'> = {
  id: 'atw.roll',
  title: { nl: 'verlenging tot de eerstvolgende werkdag', en: 'roll to the next working day' },
  articles: [article('atw', '1(1)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    { from: null, to: null, value: 'next-working-day', sources: sources('BWBR0002448'), certainty: 'verified' },
  ],
};
