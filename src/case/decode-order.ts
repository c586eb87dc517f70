import type { Day } from '../calendar/day.js';
import type { Cents } from '../money/cents.js';
import { type Fields, may, must, objectOf } from './decode-fields.js';
import { decodeSetTerm } from './decode-set-term.js';
import {
  centsTo,
  countTo,
  type Decoding,
  decodeDay,
  decodeDuration,
  decodeFlag,
  listOf,
  refuse,
  textTo,
} from './decode-values.js';
import {
  MAX_EUROS,
  MAX_NAME_CHARS,
  MAX_ORDER_EUROS,
  MAX_RATE_EUROS,
  MAX_STEPS,
  MAX_TIER_DAYS,
  MAX_TIERS,
} from './limits.js';
import type { CaseEvent, OrderAmount, OrderStep, SetTerm } from './types.js';

interface DecodedStep extends Omit<OrderStep, 'penalty'> {
  readonly penalty?: boolean;
}

interface DecodedTier {
  readonly days: number;
  readonly perDay: Cents;
}

/** A court order with its values read, in the keys of the file. */
export interface DecodedOrder {
  readonly on: Day;
  readonly sent?: Day;
  readonly term: SetTerm;
  readonly steps?: readonly DecodedStep[];
  readonly perDay?: Cents;
  readonly perWeek?: Cents;
  readonly tiers?: readonly DecodedTier[];
  readonly max?: Cents;
  readonly ecli?: string;
  readonly costs?: Cents;
  readonly fee?: Cents;
}

type Order = Extract<CaseEvent, { type: 'court-order' }>;

const rate = centsTo(MAX_RATE_EUROS);
const name = textTo(MAX_NAME_CHARS);
const step = objectOf<DecodedStep>({ what: must(name), within: must(decodeDuration), penalty: may(decodeFlag) });
const tier = objectOf<DecodedTier>({ days: must(countTo(MAX_TIER_DAYS)), perDay: must(rate) });

/** The fields of a court order. */
export const ORDER_FIELDS: Fields<DecodedOrder> = {
  on: must(decodeDay),
  sent: may(decodeDay),
  term: must(decodeSetTerm),
  steps: may(listOf(step, 0, MAX_STEPS)),
  perDay: may(rate),
  perWeek: may(rate),
  tiers: may(listOf(tier, 1, MAX_TIERS)),
  max: may(centsTo(MAX_ORDER_EUROS)),
  ecli: may(name),
  costs: may(centsTo(MAX_EUROS)),
  fee: may(centsTo(MAX_EUROS)),
};

/** The court order as an event; refused when it has more than one kind of amount. */
export function orderFrom(decoded: DecodedOrder, index: number, decoding: Decoding): Order {
  const { on, sent, term, steps = [], perDay, perWeek, tiers, max, ecli, costs, fee } = decoded;
  const kinds = Number(perDay !== undefined) + Number(perWeek !== undefined) + Number(tiers !== undefined);
  if (kinds > 1) refuse(decoding, undefined);
  const order: { -readonly [K in keyof Order]: Order[K] } = {
    type: 'court-order',
    index,
    on,
    term,
    steps: steps.map(({ what, within, penalty = false }) => ({ what, within, penalty })),
    amount: amountOf(decoded),
  };
  if (sent !== undefined) order.sent = sent;
  if (max !== undefined) order.max = max;
  if (ecli !== undefined) order.ecli = ecli;
  if (costs !== undefined) order.costs = costs;
  if (fee !== undefined) order.fee = fee;
  return order;
}

function amountOf({ perDay, perWeek, tiers }: DecodedOrder): OrderAmount {
  if (perDay !== undefined) return { kind: 'per-day', cents: perDay };
  if (perWeek !== undefined) return { kind: 'per-week', cents: perWeek };
  if (tiers === undefined) return { kind: 'unknown' };
  return { kind: 'tiers', tiers: tiers.map(({ days, perDay: cents }) => ({ days, cents })) };
}
