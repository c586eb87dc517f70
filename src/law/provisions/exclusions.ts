import { article, ENCODED, on, sources } from '../make.js';
import type { Provision } from '../provision.js';

/** Vw decisions: no administrative penalty on what was lodged in the first three years of the act. */
export const vwFirstYears: Provision<'excluded'> = {
  id: 'vw.penalty.before-2012',
  title: { nl: 'uitstel voor vreemdelingenzaken', en: 'delay for immigration matters' },
  articles: [article('wet-dwangsom', 'IIB')],
  pivot: 'lodged',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: on('2012-09-30'),
      value: 'excluded',
      sources: sources('Stb. 2009, 383 art. IIB', 'IND Werkinstructie 2013/17'),
      certainty: 'verified',
    },
  ],
};

/** Vw decisions: the administrative penalty is abolished for notices from 15 April 2025. */
export const vwAbolished: Provision<'excluded'> = {
  id: 'vw.penalty.abolished',
  title: { nl: 'afschaffing in vreemdelingenzaken', en: 'abolition in immigration matters' },
  articles: [article('vw', '71b', '2025-04-15')],
  pivot: 'notice',
  pivotUnder: { reading: 'abolitionPivot', value: 'sent', pivot: 'notice-sent' },
  known: ENCODED,
  versions: [
    {
      from: on('2025-04-15'),
      to: null,
      value: 'excluded',
      sources: sources('Kamerstukken 35 749', 'ECLI:NL:RBDHA:2025:12331', 'ECLI:NL:RBDHA:2025:12442'),
      certainty: 'verified',
      note: {
        nl: 'Overgangsrecht (art. II): ingebrekestellingen van daarvoor houden het oude recht. 8:55b, 8:55d en 8:72(6) blijven gelden.',
        en: 'Transition (art. II): notices of before keep the old law. 8:55b, 8:55d and 8:72(6) stay.',
      },
    },
  ],
};

/** Asylum: no administrative penalty for notices from 11 July 2020; since 15 April 2025 as in all immigration matters. */
export const asylumSuspended: Provision<'excluded'> = {
  id: 'vw.asylum.penalty-suspended',
  title: { nl: 'opschorting van de dwangsom in asielzaken', en: 'suspension of the penalty in asylum matters' },
  articles: [article('wet-opschorting-ind', '1', null, '2025-04-14'), article('vw', '71b', '2025-04-15')],
  pivot: 'notice',
  known: ENCODED,
  versions: [
    {
      from: on('2020-07-11'),
      to: on('2025-04-14'),
      value: 'excluded',
      sources: sources('Stb. 2020, 242', 'ECLI:NL:RVS:2022:3352'),
      certainty: 'verified',
    },
    {
      from: on('2025-04-15'),
      to: null,
      value: 'excluded',
      title: vwAbolished.title,
      sources: sources('Kamerstukken 35 749', 'ECLI:NL:RBDHA:2025:12331', 'ECLI:NL:RBDHA:2025:12442'),
      certainty: 'verified',
    },
  ],
};

/** Wob: no administrative penalty for notices from 1 October 2016. */
export const wobAbolished: Provision<'excluded'> = {
  id: 'wob.penalty.abolished',
  title: { nl: 'afschaffing in Wob-zaken', en: 'abolition in freedom-of-information matters' },
  articles: [article('wob', '15')],
  pivot: 'notice',
  known: ENCODED,
  versions: [
    { from: on('2016-10-01'), to: null, value: 'excluded', sources: sources('Stb. 2016, 301'), certainty: 'verified' },
  ],
};

/** Woo: never an administrative penalty, for requests and objections alike. */
export const wooExcluded: Provision<'excluded'> = {
  id: 'woo.penalty.excluded',
  title: { nl: 'geen bestuurlijke dwangsom in Woo-zaken', en: 'no administrative penalty in open-government matters' },
  articles: [article('woo', '8.2')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'excluded',
      sources: sources('Woo 8.2', 'ECLI:NL:RBNHO:2024:10098'),
      certainty: 'verified',
    },
  ],
};

/** Certificates of conduct, adoption, the sovereign decree of 1813: the first three years of the act, as immigration. */
export const firstYears: Provision<'excluded'> = {
  id: 'awb.penalty.before-2012',
  title: {
    nl: 'uitstel voor verklaring omtrent het gedrag en adoptie',
    en: 'delay for certificates of conduct and adoption',
  },
  articles: [article('wet-dwangsom', 'IIB')],
  pivot: 'lodged',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: on('2012-09-30'),
      value: 'excluded',
      sources: sources('Stb. 2009, 383 art. IIB', 'BWBR0035670 § 2'),
      certainty: 'verified',
    },
  ],
};

/** Re-use of government information: as the Wob, from 1 October 2016. */
export const reuseAbolished: Provision<'excluded'> = {
  id: 'who.penalty.abolished',
  title: { nl: 'afschaffing bij hergebruik', en: 'abolition for re-use' },
  articles: [article('who', 'Stb. 2016, 301')],
  pivot: 'notice',
  known: ENCODED,
  versions: [
    {
      from: on('2016-10-01'),
      to: null,
      value: 'excluded',
      sources: sources('Stb. 2016, 301', 'juristenrijk.nl'),
      certainty: 'secondary',
    },
  ],
};

/** What is no decision on an application: a complaint, a report, a claim for damages, a preparatory act. */
export const noDecision: Provision<'excluded'> = {
  id: 'awb.penalty.no-decision',
  title: { nl: 'geen beschikking op aanvraag', en: 'no decision on an application' },
  articles: [article('awb', '4:17(1)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'excluded',
      sources: sources('ECLI:NL:RVS:2010:BM3260', 'ECLI:NL:CRVB:2013:CA0325', 'IND Werkinstructie 2020/4'),
      certainty: 'verified',
    },
  ],
};

/** A decision that the body takes on its own motion. */
export const ownMotion: Provision<'excluded'> = {
  id: 'awb.penalty.own-motion',
  title: { nl: 'ambtshalve beschikking', en: 'decision on the own motion of the body' },
  articles: [article('awb', '4:17(1)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'excluded',
      sources: sources('BWBR0035667 § 2', 'ECLI:NL:RVS:2013:210'),
      certainty: 'verified',
    },
  ],
};

/** Collection of taxes: titles 4.1 to 4.3 and chapters 6 and 7 Awb do not apply. */
export const taxCollection: Provision<'excluded'> = {
  id: 'invw.penalty.excluded',
  title: { nl: 'invordering van belastingen', en: 'collection of taxes' },
  articles: [article('invw', '1(2)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: 'excluded',
      sources: sources('Invorderingswet 1990 1(2) (2026-07-01)'),
      certainty: 'verified',
    },
  ],
};
