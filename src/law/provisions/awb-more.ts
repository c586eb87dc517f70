import type { Duration } from '../../calendar/duration.js';
import { article, ENCODED, on, sources, weeks } from '../make.js';
import type { Provision } from '../provision.js';

/** Rules of the Awb around the term and the notice. */

const PENALTY_ACT = on('2009-10-01');
const SINCE_PENALTY_ACT = { from: PENALTY_ACT, to: ENCODED.to };
const SERVICES_ACT = on('2009-12-28');
const MODERNISED = on('2026-01-01');

/** A message sent by the wrong electronic way: the term of an application starts when it is forwarded inside the body. */
export const forwarding: Provision<'starts-at-forwarding'> = {
  id: 'awb.forwarding',
  title: { nl: 'doorgezonden elektronisch bericht', en: 'forwarded electronic message' },
  articles: [article('awb', '2:24')],
  pivot: 'received',
  known: ENCODED,
  versions: [
    {
      from: MODERNISED,
      to: null,
      value: 'starts-at-forwarding',
      sources: sources('Stb. 2023, 183', 'Awb 2:24 (2026-01-01)'),
      certainty: 'verified',
      note: { nl: 'Niet voor beslissingen op bezwaar (7:14).', en: 'Not for decisions on objection (7:14).' },
    },
  ],
};

/** Receipt of an electronic message: the moment it reaches the system of the body. */
export const electronicReceipt: Provision<'reaches-system'> = {
  id: 'awb.electronic-receipt',
  title: { nl: 'ontvangst van een elektronisch bericht', en: 'receipt of an electronic message' },
  articles: [article('awb', '2:17(2)', null, '2025-12-31'), article('awb', '2:20', '2026-01-01')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    { from: null, to: null, value: 'reaches-system', sources: sources('Awb 2:20 (2026-01-01)'), certainty: 'verified' },
  ],
};

/** Who proves receipt of a message through a portal: the body, since 2026. */
export const proof: Provision<'applicant' | 'body-for-portal'> = {
  id: 'awb.proof-of-receipt',
  title: { nl: 'bewijs van ontvangst', en: 'proof of receipt' },
  articles: [article('awb', '2:25', '2026-01-01')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: on('2025-12-31'),
      value: 'applicant',
      sources: sources('ECLI:NL:RBMNE:2025:4519'),
      certainty: 'verified',
    },
    {
      from: MODERNISED,
      to: null,
      value: 'body-for-portal',
      sources: sources('Stb. 2023, 183', 'Awb 2:25 (2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** An electronic notice of default: as the application until 2025, by section 2.3 since. */
export const electronicNotice: Provision<'as-application' | 'by-section-2-3'> = {
  id: 'awb.notice.electronic',
  title: { nl: 'elektronische ingebrekestelling', en: 'electronic notice of default' },
  articles: [article('awb', '4:17(4)', null, '2025-12-31'), article('awb', '2:16', '2026-01-01')],
  pivot: 'notice',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: on('2025-12-31'),
      value: 'as-application',
      sources: sources('Awb 4:17(4) (oud)', 'ECLI:NL:RVS:2013:1810'),
      certainty: 'verified',
    },
    {
      from: MODERNISED,
      to: null,
      value: 'by-section-2-3',
      sources: sources('Stb. 2023, 183'),
      certainty: 'recalled',
    },
  ],
};

/** A decision not to treat an incomplete application: within four weeks after the supplement or the time for it. */
export const incomplete: Provision<{ readonly within: Duration }> = {
  id: 'awb.not-treated',
  title: { nl: 'buiten behandeling stellen', en: 'decision not to treat an application' },
  articles: [article('awb', '4:5(4)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { within: weeks(4) },
      sources: sources('Awb 4:5(4)'),
      certainty: 'verified',
      note: {
        nl: 'Woo: twee weken (4.1(6)). Niet bij onbetaalde leges (Vw 24(2)).',
        en: 'Woo: two weeks (4.1(6)). Not for an unpaid fee (Vw 24(2)).',
      },
    },
  ],
};

/** The penalty for a late decision on objection or administrative appeal. */
export const objectionPenalty: Provision<'as-application'> = {
  id: 'awb.penalty.objection',
  title: { nl: 'dwangsom bij bezwaar en administratief beroep', en: 'penalty for objection and administrative appeal' },
  articles: [article('awb', '7:14'), article('awb', '7:27')],
  pivot: 'notice',
  known: SINCE_PENALTY_ACT,
  versions: [
    { from: PENALTY_ACT, to: null, value: 'as-application', sources: sources('Awb 7:14'), certainty: 'verified' },
  ],
};

/** Objection of a third party: the applicant shares the penalty with the objector. */
export const thirdPartyObjection: Provision<'applicant-on-a-par'> = {
  id: 'awb.penalty.third-party',
  title: { nl: 'dwangsom bij bezwaar van een derde', en: 'penalty on the objection of a third party' },
  articles: [article('awb', '7:14a'), article('awb', '7:27a')],
  pivot: 'notice',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: 'applicant-on-a-par',
      sources: sources('Awb 7:14a (2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** An appeal does not stop the administrative penalty. */
export const appealDoesNotStop: Provision<'goes-on'> = {
  id: 'awb.penalty.appeal',
  title: { nl: 'beroep stopt de dwangsom niet', en: 'an appeal does not stop the penalty' },
  articles: [article('awb', '4:17(5)', null, '2025-12-31'), article('awb', '4:17(4)', '2026-01-01')],
  pivot: 'calendar-day',
  known: SINCE_PENALTY_ACT,
  versions: [
    { from: PENALTY_ACT, to: null, value: 'goes-on', sources: sources('Awb 4:17 (2026-01-01)'), certainty: 'verified' },
  ],
};

/** Amounts of 4:17 are not indexed each year: the minister may adapt them. */
export const indexation: Provision<'may'> = {
  id: 'awb.penalty.indexation',
  title: { nl: 'aanpassing van de bedragen', en: 'adaptation of the amounts' },
  articles: [article('awb', '11:2(2)')],
  pivot: 'calendar-day',
  known: SINCE_PENALTY_ACT,
  versions: [
    {
      from: PENALTY_ACT,
      to: null,
      value: 'may',
      sources: sources('Stcrt. 2018, 65542', 'Stcrt. 2024, 38002', 'Awb 4:17(2) (2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** A decision by operation of law is given on the day after the term and enters into force on the third. */
export const silenceGiven: Provision<{ readonly inForceAfter: Duration }> = {
  id: 'awb.silence.given',
  title: { nl: 'beschikking van rechtswege gegeven', en: 'decision by operation of law given' },
  articles: [article('awb', '4:20b')],
  pivot: 'lodged',
  known: ENCODED,
  versions: [
    {
      from: SERVICES_ACT,
      to: null,
      value: { inForceAfter: { unit: 'day', count: 3 } },
      sources: sources('Awb 4:20b'),
      certainty: 'verified',
    },
  ],
};

/** The penalty for not announcing it: amounts of 4:17; a manifestly unfounded application takes nothing away. */
export const silencePenalty: Provision<'as-4-17'> = {
  id: 'awb.silence.penalty',
  title: { nl: 'dwangsom bij niet bekendmaken', en: 'penalty for not announcing' },
  articles: [article('awb', '4:20d')],
  pivot: 'notice',
  known: ENCODED,
  versions: [
    {
      from: SERVICES_ACT,
      to: null,
      value: 'as-4-17',
      sources: sources('Awb 4:20d (2026-01-01)', 'ECLI:NL:RBDHA:2025:14879'),
      certainty: 'verified',
    },
  ],
};

/** Where it applies: an act must say so; for services it is the rule. */
export const silenceScope: Provision<'where-an-act-says-so'> = {
  id: 'awb.silence.scope',
  title: { nl: 'wanneer stilzwijgen een beschikking is', en: 'where silence is a decision' },
  articles: [article('awb', '4:20a'), article('dienstenwet', '28(1)')],
  pivot: 'lodged',
  known: ENCODED,
  versions: [
    {
      from: SERVICES_ACT,
      to: null,
      value: 'where-an-act-says-so',
      sources: sources('Awb 4:20a', 'Dienstenwet 28(1)'),
      certainty: 'recalled',
      note: { nl: 'De eerste dag is herinnerd.', en: 'The first day is recalled.' },
    },
  ],
};
