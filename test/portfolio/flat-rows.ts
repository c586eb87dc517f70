import type { FlatRow } from '../../src/portfolio/input.js';

interface Event extends Record<string, unknown> {
  readonly type: string;
  readonly on?: string;
}

/** The columns of an event by its key; what is not here a flat row cannot say. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  received: { on: 'received', lodged: 'lodged' },
  'contested-decision': { on: 'contested_decision' },
  'objection-period-ended': { on: 'objection_period_ended' },
  'fee-paid': { on: 'fee_paid' },
  'responsible-since': { on: 'responsible_since' },
  extended: { by: 'extended_by', on: 'extended_on' },
  suspended: { on: 'suspended_on', until: 'suspended_until', ground: 'suspended_ground' },
  'notice-of-default': { on: 'notice', sent: 'notice_sent' },
  'appeal-lodged': { on: 'appeal' },
  decided: { on: 'decided' },
  withdrawn: { on: 'withdrawn' },
  'court-order': { on: 'on', sent: 'sent', term: 'term', perDay: 'per_day', perWeek: 'per_week', max: 'max' },
};

/** The flat row of a case file; null when a flat row cannot say all of it. */
export function flatRowOf(file: object): FlatRow | null {
  const { events, labels, amountAtStake, ...rest } = file as {
    readonly events: readonly Event[];
    readonly labels?: Readonly<Record<string, string>>;
    readonly amountAtStake?: number;
  };
  const row: Record<string, string> = { ...labels };
  if (amountAtStake !== undefined) row['amount_at_stake'] = String(amountAtStake);
  for (const [key, value] of Object.entries(rest)) {
    if (typeof value === 'object') return null;
    row[key] = String(value);
  }
  let orders = 0;
  for (const event of events) {
    const prefix = event.type === 'court-order' ? `order${++orders}_` : '';
    if (!addEvent(row, event, prefix)) return null;
  }
  return orders > 3 ? null : row;
}

/** Adds the columns of an event; false when it cannot be said. */
function addEvent(row: Record<string, string>, { type, ...keys }: Event, prefix: string): boolean {
  for (const [key, value] of Object.entries(keys)) {
    const until = key === 'term' && typeof value === 'object' ? (value as { until?: string }).until : undefined;
    const column = until === undefined ? COLUMNS[type]?.[key] : 'until';
    if (column === undefined || (typeof value === 'object' && until === undefined)) return false;
    if (`${prefix}${column}` in row) return false;
    row[`${prefix}${column}`] = String(until ?? value);
  }
  return type in COLUMNS;
}
