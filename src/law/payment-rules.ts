import { FOREVER, NEVER } from '../calendar/forever.js';
import type { LawSet } from './law-set.js';
import { daysOf, monthsOf } from './lengths.js';
import type { Provision, Version } from './provision.js';
import type * as after from './provisions/after-penalty.js';
import type * as court from './provisions/court.js';
import type { interestRate } from './provisions/interest-rates.js';
import type * as payment from './provisions/payment.js';

type ValueOf<P> = P extends Provision<infer V> ? V : never;

/** A value of the law in force from … to, both inclusive, and where it stands: provision id and version. */
export interface InForce<V> {
  readonly from: number;
  readonly to: number;
  readonly provision: string;
  readonly version: Version<unknown>;
  readonly value: V;
}

/** A length of time: months first, clipped to the month, then days. */
export interface TimeRule {
  readonly months: number;
  readonly days: number;
}

export interface InterestRule {
  /** Interest of fewer cents is not due. */
  readonly belowCents: number;
  /** Months after which interest joins the sum. */
  readonly joinsAfterMonths: number;
}

export interface RateRule {
  /** Per cent a year, as decimal text. */
  readonly percent: string;
}

export interface DaysRule {
  readonly dayOfPayment: boolean;
  /** Days of a year; 0 = those of the calendar year. */
  readonly yearDays: number;
}

/** The law after the penalty as numbers: each list in the order of the provision's versions. */
export interface PaymentRules {
  readonly decision: readonly InForce<TimeRule>[];
  readonly payment: readonly InForce<TimeRule>[];
  readonly interest: readonly InForce<InterestRule>[];
  readonly days: readonly InForce<DaysRule>[];
  readonly rates: readonly InForce<RateRule>[];
  /** Last day for which the rate is known (inclusive). */
  readonly ratesKnownTo: number;
  readonly limitation: readonly InForce<TimeRule>[];
  readonly interruption: readonly InForce<TimeRule>[];
  readonly courtLimitation: readonly InForce<TimeRule>[];
  readonly courtInterruption: readonly InForce<TimeRule>[];
  readonly recovery: readonly InForce<TimeRule>[];
}

const compiled = new WeakMap<LawSet, PaymentRules>();

/** The rules of a law set; compiled once for each. Throws RangeError when the set lacks a provision. */
export function paymentRules(law: LawSet): PaymentRules {
  const known = compiled.get(law);
  if (known !== undefined) return known;
  const rules = build(law);
  compiled.set(law, rules);
  return rules;
}

/** The value in force on a day; where the law was not in force yet, the first one. Throws RangeError for an empty list. */
export function inForceOn<V>(list: readonly InForce<V>[], day: number): InForce<V> {
  const found = list.find((one) => one.from <= day && day <= one.to) ?? list[0];
  if (found === undefined) throw new RangeError('law set: a provision without a value');
  return found;
}

function build(law: LawSet): PaymentRules {
  const rate = provisionOf<ValueOf<typeof interestRate>>(law, 'bw.interest.rate');
  return {
    decision: within(law, 'awb.penalty.decision'),
    payment: within(law, 'awb.payment'),
    interest: values<ValueOf<typeof after.defaultInterest>, InterestRule>(law, 'awb.payment.interest', (v) => ({
      belowCents: v.belowCents,
      joinsAfterMonths: monthsOf(v.compoundedEvery),
    })),
    days: values<ValueOf<typeof payment.interestDays>, DaysRule>(law, 'bw.interest.days', (v) => ({
      dayOfPayment: v.dayOfPayment,
      yearDays: v.year === 'calendar' ? 0 : v.year,
    })),
    rates: listOf(rate, (v) => ({ percent: String(v.percent) })),
    ratesKnownTo: rate.known.to,
    limitation: values<ValueOf<typeof after.limitation>, TimeRule>(law, 'awb.limitation', (v) => timeOf(v.after)),
    interruption: values<ValueOf<typeof after.interruption>, TimeRule>(law, 'awb.limitation.interruption', (v) =>
      timeOf(v.newTermAtMost),
    ),
    courtLimitation: values<ValueOf<typeof court.courtPenaltyLimitation>, TimeRule>(law, 'rv.limitation', (v) =>
      timeOf(v.after),
    ),
    courtInterruption: values<ValueOf<typeof payment.courtPenaltyInterruption>, TimeRule>(
      law,
      'rv.limitation.interruption',
      (v) => timeOf(v.newTerm),
    ),
    recovery: within(law, 'awb.penalty.recovery'),
  };
}

function within(law: LawSet, id: string): readonly InForce<TimeRule>[] {
  return values<ValueOf<typeof after.payment>, TimeRule>(law, id, (v) => timeOf(v.within));
}

function timeOf(length: Parameters<typeof monthsOf>[0]): TimeRule {
  return { months: monthsOf(length), days: daysOf(length) };
}

function values<V, R>(law: LawSet, id: string, read: (value: V) => R): readonly InForce<R>[] {
  return listOf(provisionOf<V>(law, id), read);
}

function listOf<V, R>({ id, versions }: Provision<V>, read: (value: V) => R): readonly InForce<R>[] {
  return versions.flatMap((version) =>
    version.state === 'switched-off'
      ? []
      : [
          {
            from: version.from ?? NEVER,
            to: version.to ?? FOREVER,
            provision: id,
            version,
            value: read(version.value),
          },
        ],
  );
}

/** The provision with an id. That its values are of the kind its id promises is a matter of the law data, which is tested. */
function provisionOf<V>(law: LawSet, id: string): Provision<V> {
  const found = law.provisions.find((provision) => provision.id === id);
  if (found === undefined) throw new RangeError(`law set: no provision "${id}"`);
  return found as Provision<V>;
}
