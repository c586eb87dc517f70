import type { Day } from '../calendar/day.js';
import { decodeInto, type Field, type FieldList, type Fields, listed, may, must } from './decode-fields.js';
import { type DecodedOrder, ORDER_FIELDS, orderFrom } from './decode-order.js';
import { decodeSetTerm } from './decode-set-term.js';
import {
  centsTo,
  type Decoding,
  decodeDay,
  decodeDuration,
  decodeFlag,
  decodeTermSet,
  refuse,
  textTo,
  wordOf,
} from './decode-values.js';
import { MAX_EUROS, MAX_TEXT_CHARS } from './limits.js';
import { isPlain } from './snapshot.js';
import type { CaseEvent } from './types.js';
import { INTERRUPTED_FOR, PAID_FOR, STATED_BASES, STATED_BY, SUSPENSION_GROUNDS } from './words.js';

type Of<T extends CaseEvent['type']> = Omit<Extract<CaseEvent, { type: T }>, 'type' | 'index'>;

type TypedOrder = DecodedOrder & { readonly type: 'court-order' };

type Shapes = { readonly [T in Exclude<CaseEvent['type'], 'court-order'>]: Fields<Of<T>> };

const on = must(decodeDay);
const until = must(decodeDay);
const maybeDay = may(decodeDay);
const flag = may(decodeFlag);
const amount = must(centsTo(MAX_EUROS));
const newTerm = may(decodeSetTerm);

const SHAPES: Shapes & { readonly 'court-order': Fields<DecodedOrder> } = {
  received: { on, lodged: maybeDay },
  forwarded: { on },
  'contested-decision': { on },
  'objection-period-ended': { on },
  'fee-paid': { on },
  'responsible-since': { on },
  'term-stated': { on, until, statedBy: may(wordOf(STATED_BY)), basis: may(wordOf(STATED_BASES)) },
  extended: { on: maybeDay, by: may(decodeDuration), until: maybeDay, ground: may(textTo(MAX_TEXT_CHARS)) },
  suspended: {
    on,
    from: maybeDay,
    until: maybeDay,
    ground: must(wordOf(SUSPENSION_GROUNDS)),
    termSet: may(decodeTermSet),
    announced: flag,
  },
  'notice-of-default': {
    on,
    sent: maybeDay,
    defective: flag,
    effectiveFrom: maybeDay,
    accepted: flag,
    unreasonablyLate: flag,
  },
  'notice-withdrawn': { on, notice: maybeDay },
  'penalty-held': { on, until },
  'appeal-lodged': { on },
  'decision-annulled': { on, newTerm, sent: maybeDay },
  'decision-withdrawn': { on, newTerm },
  'court-order': ORDER_FIELDS,
  hearing: { on },
  decided: { on, dated: maybeDay, receivedByApplicant: maybeDay, setAside: flag, byOperationOfLaw: flag },
  withdrawn: { on },
  'penalty-decision': { on, amount, payBy: maybeDay, fixedBy: may(wordOf(STATED_BY)) },
  paid: { on, amount, for: may(wordOf(PAID_FOR)), offset: flag, effectiveFrom: maybeDay },
  'limitation-interrupted': { on, for: may(wordOf(INTERRUPTED_FOR)) },
};

/** The literal type is a field as well: it was read to find the shape and must not count as an unknown key. */
const TYPE: Field<unknown> = must((value) => value);

const LISTS: ReadonlyMap<unknown, FieldList> = new Map(
  Object.entries(SHAPES).map(([type, fields]) => [type, listed({ type: TYPE, ...fields })]),
);

const STAND_IN: CaseEvent = { type: 'hearing', index: 0, on: 0 as Day };

/** One event of a case file. */
export function decodeEvent(event: unknown, index: number, decoding: Decoding): CaseEvent {
  if (!isPlain(event) || !Object.hasOwn(event, 'type')) return refuse(decoding, STAND_IN);
  const fields = LISTS.get(event['type']);
  if (fields === undefined) return refuse(decoding, STAND_IN);
  // An empty object has room for four keys in itself, which is what most events have.
  const built: Record<string, unknown> = {};
  built['index'] = index;
  decodeInto(built, event, fields, decoding);
  if (decoding.refused) return STAND_IN;
  // `Shapes` proves that the fields of every type are those of `CaseEvent`, and a court order those of `DecodedOrder`.
  const decoded = built as unknown as Exclude<CaseEvent, { type: 'court-order' }> | TypedOrder;
  if (decoded.type === 'court-order') return orderFrom(decoded, index, decoding);
  const unclear = decoded.type === 'extended' && (decoded.by === undefined) === (decoded.until === undefined);
  return unclear ? refuse(decoding, STAND_IN) : decoded;
}
