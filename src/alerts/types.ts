import type { Day } from '../calendar/day.js';

export type AlertType =
  | 'term-ends'
  | 'notice-possible'
  | 'two-weeks-end'
  | 'penalty-starts'
  | 'tier-changes'
  | 'penalty-full'
  | 'court-term-ends'
  | 'court-step'
  | 'court-penalty-starts'
  | 'court-penalty-full'
  | 'penalty-decision-due'
  | 'payment-due'
  | 'interest-from'
  | 'appeal-possible'
  | 'ceiling';

/** What an alert is about: the term, a notice or appeal, one of the two penalties, or what follows them. */
export type AlertStream = 'term' | 'appeal' | 'administrative' | 'court' | 'payment';

/** A date to watch (bewaakdatum): codes and values, no text. */
export interface Alert {
  /** `type:stream:position`; the same over re-runs of the same file on other days. */
  readonly key: string;
  readonly on: Day;
  readonly type: AlertType;
  readonly stream: AlertStream;
  /** Position of the episode or of the court order. */
  readonly position: number;
  /** Cents and counts for the text of the alert. */
  readonly values: Readonly<Record<string, number>>;
  /** True when the day lies before the valuation day and what had to be done was not done. */
  readonly overdue?: true;
}
