import type { RawTerm } from './decode-term.js';
import type { SupplementIssue } from './issue.js';

/** A term whose start and lodging period fit each other. */
export function checkTerm(path: string, { start, lodgingPeriod }: RawTerm): readonly SupplementIssue[] {
  const fromPeriod = start === 'lodging-period';
  if (lodgingPeriod === undefined) {
    const message = 'The term counts from the end of the lodging period; add "lodgingPeriod", such as "P6W".';
    return fromPeriod ? [{ path: `${path}.start`, code: 'missing-key', message }] : [];
  }
  if (start !== undefined && !fromPeriod) {
    const message = 'A term with a lodging period counts from its end; leave "start" or "lodgingPeriod" out.';
    return [{ path: `${path}.start`, code: 'one-of', message }];
  }
  if (lodgingPeriod.unit === 'week' || lodgingPeriod.unit === 'day') return [];
  const message = 'A lodging period is a number of days or weeks, such as "P6W".';
  return [{ path: `${path}.lodgingPeriod`, code: 'out-of-range', message }];
}
