import { FOREVER, NEVER } from '../calendar/forever.js';
import type { Provision, Version } from './provision.js';
import type {
  CapRules,
  CourtAmountRules,
  CourtAmounts,
  CourtExclusionRules,
  FileCap,
  ReformedPenalties,
  ReformedRules,
} from './reformed.js';

type IndexOf = (id: string) => number;

/** What a reform changed in a procedure, as the rules read it; null when nothing was. */
export function reformedRules(
  reformed: ReformedPenalties | undefined,
  provisions: readonly Provision<unknown>[],
  indexOf: IndexOf,
): ReformedRules | null {
  if (reformed === undefined) return null;
  const spans = (ids: readonly string[]): readonly Dated[] => ids.flatMap((id) => dated(provisions, indexOf(id)));
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

interface Dated extends CourtExclusionRules {
  readonly value: unknown;
}

/** The versions in force of a provision, each with its range of pivot days. */
function dated(provisions: readonly Provision<unknown>[], provision: number): readonly Dated[] {
  const { pivot, versions } = provisions[provision] as Provision<unknown>;
  return versions.flatMap((v: Version<unknown>, version) =>
    v.state === 'switched-off'
      ? []
      : [{ pivot, from: v.from ?? NEVER, to: v.to ?? FOREVER, provision, version, value: v.value }],
  );
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
