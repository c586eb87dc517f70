import { FOREVER } from '../../calendar/forever.js';
import type { Pivot } from '../provision.js';
import type {
  CapRules,
  CourtAmountRules,
  CourtAmounts,
  FileCap,
  ReformedPenalties,
  ReformedRules,
} from '../reformed.js';
import { type InForce, inForce, type Provisions, provisionOf } from './provisions.js';

/** What a reform changed in a procedure, as the rules read it; null when nothing was. */
export function reformedRules(reformed: ReformedPenalties | undefined, provisions: Provisions): ReformedRules | null {
  if (reformed === undefined) return null;
  const spans = (ids: readonly string[]): readonly Dated[] => ids.flatMap((id) => dated(provisions, id));
  return {
    administrativeStopsOn: firstOf(spans(reformed.administrativeStops)),
    courtStopsOn: firstOf(spans(reformed.courtStops)),
    courtExclusions: spans(reformed.courtExclusions)
      .filter(({ value }) => value !== 'court-penalty')
      .map(({ value: _, ...range }) => range),
    courtAmounts: spans(reformed.courtAmounts).map(amountRules),
    caps: spans(reformed.caps).map(capRules),
  };
}

/** A version that is law, with the day on which it turns. */
interface Dated extends InForce<unknown> {
  readonly pivot: Pivot;
}

function dated(provisions: Provisions, id: string): readonly Dated[] {
  const { pivot } = provisionOf(provisions, id);
  return inForce(provisions, id).map((version) => ({ ...version, pivot }));
}

function firstOf(spans: readonly Dated[]): number {
  return spans.reduce((first, { from }) => Math.min(first, from), FOREVER);
}

function amountRules({ value, ...range }: Dated): CourtAmountRules {
  const amounts = value as CourtAmounts;
  return {
    ...range,
    perDayPercent: amounts.perDayPercent ?? -1,
    perDayAtMostCents: amounts.perDayAtMostCents ?? -1,
    maxPercent: amounts.maxPercent ?? -1,
    maxAtMostCents: amounts.maxAtMostCents ?? -1,
  };
}

function capRules({ value, from, to, provision, version }: Dated): CapRules {
  const { cents, each, of } = value as FileCap;
  const eachApplicant = each === 'applicant';
  return {
    from,
    to,
    cents,
    eachApplicant,
    administrative: of !== 'court',
    court: of !== 'administrative',
    provision,
    version,
  };
}
