import { quoted } from '../../calendar/quoted.js';
import type { LawSet } from '../law-set.js';
import { checkHolidays } from './check-holidays.js';
import { taken } from './check-names.js';
import { checkProcedures } from './check-procedures.js';
import { checkReforms } from './check-reforms.js';
import { checkSpans, checkValues } from './check-values.js';
import type { SupplementIssue } from './issue.js';
import { knownTo } from './known.js';
import type { RawSupplement } from './schema.js';

/** What in a supplement does not fit itself or the law set. */
export function checkSupplement(raw: RawSupplement, lawSet: LawSet): readonly SupplementIssue[] {
  const { tariffs = [], exclusions = [], procedures = [], reforms = [] } = raw;
  const known = knownTo(raw, lawSet);
  const idOf = ({ id }: { readonly id: string }): string => id;
  const keys = procedures.map(({ key }) => key);
  const names = reforms.map(({ name }) => name);
  return [
    ...appliedBefore(raw.id, lawSet),
    ...checkHolidays(raw, lawSet),
    ...taken('tariffs', 'id', tariffs.map(idOf), known.provisions),
    ...tariffs.flatMap(({ versions }, i) => checkSpans(`tariffs[${i}].versions`, versions)),
    ...taken('exclusions', 'id', exclusions.map(idOf), [...known.provisions, ...tariffs.map(idOf)]),
    ...exclusions.flatMap(({ versions }, i) => checkSpans(`exclusions[${i}].versions`, versions)),
    ...checkValues(raw, known),
    ...taken(
      'procedures',
      'key',
      keys,
      lawSet.procedures.map(({ key }) => key),
    ),
    ...checkProcedures(raw, known),
    ...taken(
      'reforms',
      'name',
      names,
      lawSet.reforms.map(({ name }) => name),
    ),
    ...checkReforms(raw, known),
  ];
}

function appliedBefore(id: string, { supplements }: LawSet): readonly SupplementIssue[] {
  if (!supplements.some((supplement) => supplement.id === id)) return [];
  return [{ path: 'id', code: 'taken', message: `A supplement ${quoted(id)} was applied already; give it once.` }];
}
