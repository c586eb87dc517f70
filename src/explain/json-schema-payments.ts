import { bool, day, integer, list, object, oneOf, orNull, type Schema, text } from './json-schema-parts.js';

const ISO = day(false);
const ISO_OR_NULL = day(true);
const CENTS = integer(false);
const CENTS_OR_NULL = integer(true);

/** Interest due: null when it is not known, then what is certain of it. */
const interest = { interestCents: CENTS_OR_NULL };
const interestNotKnown = { interestAtLeastCents: CENTS, interestBasis: text() };

function penaltyDecision(whys: readonly string[]): Schema {
  return object({
    state: oneOf(['not-yet-due', 'due', 'overdue', 'made', 'nil']),
    due: ISO_OR_NULL,
    madeOn: ISO_OR_NULL,
    amountCents: CENTS_OR_NULL,
    reason: { enum: [...whys, null] },
    fixedBy: { enum: ['body', 'court', null] },
    ridesAlong: bool(),
  });
}

function debt(decision: Schema): Schema {
  return object(
    {
      episode: integer(false),
      penaltyDecision: decision,
      paymentDue: ISO_OR_NULL,
      interestFrom: ISO_OR_NULL,
      principalCents: CENTS,
      paidCents: CENTS,
      ...interest,
      lapsesOn: ISO_OR_NULL,
      shares: list(object({ who: oneOf(['applicant', 'objector', 'original-applicant']), cents: CENTS })),
    },
    interestNotKnown,
  );
}

const limitation = object({
  administrative: ISO_OR_NULL,
  court: list(
    object({
      stream: oneOf(['administrative', 'court']),
      index: integer(false),
      from: ISO,
      to: ISO,
      lapsesFrom: ISO,
      lapsesOn: ISO,
      cents: CENTS,
      lapsedCents: CENTS,
    }),
  ),
  recovery: ISO_OR_NULL,
});

const costs = object({
  orders: list(object({ event: integer(false), on: ISO, costsCents: CENTS, feeCents: CENTS })),
  costsCents: CENTS,
  feeCents: CENTS,
  outstandingCents: CENTS,
});

const entry = object({
  day: ISO,
  kind: oneOf(['administrative', 'court', 'interest', 'costs', 'paid']),
  cents: CENTS,
  balanceCents: CENTS,
});

/** What follows the penalty; `whys` are the grounds on which there is none. */
export function paymentsSchema(whys: readonly string[], certainties: readonly string[]): Schema {
  const decision = penaltyDecision(whys);
  return orNull(
    object(
      {
        penaltyDecision: orNull(decision),
        paymentDue: ISO_OR_NULL,
        interestFrom: ISO_OR_NULL,
        debts: list(debt(decision)),
        ...interest,
        paid: object({ administrativeCents: CENTS, courtCents: CENTS, interestCents: CENTS, costsCents: CENTS }),
        outstandingCents: CENTS_OR_NULL,
        overpaidCents: CENTS,
        limitation,
        costs,
        balance: list(entry),
        certainty: oneOf(certainties),
      },
      { ...interestNotKnown, outstandingAtLeastCents: CENTS, outstandingBasis: text() },
    ),
  );
}
