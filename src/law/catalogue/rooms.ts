import type { Duration } from '../../calendar/duration.js';
import { months, weeks } from '../make.js';
import type { ExtensionRoom } from '../procedure.js';
import type { Text } from '../source.js';

/** Room of a fixed length, once, by a letter that goes out within the term. */
export function once(atMost: Duration, article: string, nl: string, en: string): ExtensionRoom {
  return { atMost, times: 1, ground: { nl, en }, within: 'term', article };
}

/** Room of a reasonable length, by a letter that goes out within the term. */
export function reasonable(article: string, ground: Text = NOT_IN_TIME): ExtensionRoom {
  return { atMost: null, times: 1, ground, within: 'term', article };
}

const NOT_IN_TIME: Text = { nl: 'beslissen binnen de termijn lukt niet', en: 'no decision within the term' };

/** Awb 4:14(3): where no act sets a term, another reasonable one, named within eight weeks after receipt. */
export const ANOTHER_TERM: ExtensionRoom = {
  atMost: null,
  times: 1,
  ground: NOT_IN_TIME,
  within: weeks(8),
  article: 'Awb 4:14(3)',
};

/** Awb 7:10(3): adjournment of the decision on an objection. */
const ADJOURN = once(weeks(6), 'Awb 7:10(3)', 'verdaging', 'adjournment');

/** Awb 7:10(4): further postponement. */
const POSTPONE: readonly ExtensionRoom[] = [
  {
    atMost: null,
    times: null,
    ground: { nl: 'alle belanghebbenden stemmen in', en: 'all interested parties agree' },
    within: 'term',
    consent: 'all-parties',
    article: 'Awb 7:10(4)(a)',
  },
  {
    atMost: null,
    times: null,
    ground: { nl: 'de indiener stemt in en anderen schaadt het niet', en: 'the objector agrees and nobody is harmed' },
    within: 'term',
    consent: 'applicant',
    article: 'Awb 7:10(4)(b)',
  },
  {
    atMost: null,
    times: null,
    ground: { nl: 'nodig voor wettelijke procedurevoorschriften', en: 'needed for rules of procedure' },
    within: 'term',
    article: 'Awb 7:10(4)(c)',
  },
];

/** Adjournment and postponement of an objection. */
export const OBJECTION_ROOMS: readonly ExtensionRoom[] = [ADJOURN, ...POSTPONE];

/** Adjournment and postponement of an administrative appeal. */
export function appealRooms(adjournment: Duration, article: string): readonly ExtensionRoom[] {
  return [once(adjournment, article, 'verdaging', 'adjournment'), ...POSTPONE];
}

/** UWV: a person who lives abroad was called for the assessment. */
export function calledFromAbroad(article: string): ExtensionRoom {
  return once(months(6), article, 'oproep van iemand in het buitenland', 'a person abroad was called');
}
