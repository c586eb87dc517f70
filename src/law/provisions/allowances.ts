import { article, ENCODED, on, sources } from '../make.js';
import type { Provision } from '../provision.js';
import type { Tier } from '../rulebook.js';

const SINCE_2013 = on('2013-01-01');

/** The small penalty of the allowances: 10 euro a week that has started, at most 100 euro. */
export const smallPenalty: Provision<readonly Tier[]> = {
  id: 'awir.penalty.tiers',
  title: { nl: 'dwangsom toeslagen', en: 'penalty for allowances' },
  articles: [article('awir', '12(2)(a)')],
  pivot: 'notice',
  known: ENCODED,
  versions: [
    {
      from: SINCE_2013,
      to: null,
      value: [{ days: 70, cents: 1000, everyDays: 7 }],
      sources: sources('BWBR0030847', 'Awir 12(2) (2013-01-01, 2026-01-01)', 'belastingdienst.nl'),
      certainty: 'verified',
      note: {
        nl: 'De wet zegt: voor elke week in gebreke. Of een begonnen week telt, is de lezing `startedWeek`. Voor berekeningsjaren vanaf 2013.',
        en: 'The act says: for each week in default. Whether a week that has started counts is the reading `startedWeek`. For years of calculation from 2013.',
      },
    },
  ],
};

/** What the amount at stake (to be paid or recovered) makes of the maximum. */
export interface AmountLimit {
  /** Applies when the amount at stake is less than this, in cents. */
  readonly belowCents: number;
  readonly maxCents: number;
}

/** Below 30 euro at stake nothing is due, below 100 euro at most 30. The first limit that holds applies. */
export const smallPenaltyLimits: Provision<readonly AmountLimit[]> = {
  id: 'awir.penalty.limits',
  title: { nl: 'dwangsom toeslagen: klein bedrag in geding', en: 'penalty for allowances: a small amount at stake' },
  articles: [article('awir', '12(2)(a)'), article('awir', '12(2)(b)')],
  pivot: 'notice',
  known: ENCODED,
  versions: [
    {
      from: SINCE_2013,
      to: null,
      value: [
        { belowCents: 3000, maxCents: 0 },
        { belowCents: 10000, maxCents: 3000 },
      ],
      sources: sources('Awir 12(2) (2013-01-01, 2026-01-01)', 'belastingdienst.nl'),
      certainty: 'verified',
    },
  ],
};

/** Advances, revisions, recoveries: none. */
export const allowancesExcluded: Provision<'excluded'> = {
  id: 'awir.penalty.excluded',
  title: {
    nl: 'geen dwangsom bij andere beschikkingen over toeslagen',
    en: 'no penalty for other decisions on allowances',
  },
  articles: [article('awir', '12(2)')],
  pivot: 'notice',
  known: ENCODED,
  versions: [
    {
      from: SINCE_2013,
      to: null,
      value: 'excluded',
      sources: sources('BWBR0030847', 'Awir 12(2) (2013-01-01, 2026-01-01)'),
      certainty: 'verified',
    },
  ],
};

/** The minister can switch the penalty off in a serious disturbance; no such regulation was found. */
export const allowancesDisturbance: Provision<'by-regulation'> = {
  id: 'awir.penalty.disturbance',
  title: { nl: 'buiten toepassing bij ernstige verstoring', en: 'off in a serious disturbance' },
  articles: [article('awir', '12(3)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: SINCE_2013,
      to: null,
      value: 'by-regulation',
      sources: sources('Awir 12(3) (2013-01-01, 2026-01-01)'),
      certainty: 'verified',
    },
  ],
};
