import { coveredByAtw, daysOf, monthsOf } from '../lengths.js';
import type { Procedure, TermRule } from '../procedure.js';
import { ROLL, START, type TermRules } from '../rulebook.js';
import { type InForce, inForce, type Provisions } from './provisions.js';

const STARTS: Readonly<Record<TermRule['countsFrom'], number>> = {
  receipt: START.receipt,
  lodging: START.lodging,
  payment: START.payment,
  responsibility: START.responsibility,
  'lodging-period': START.lodgingPeriod,
  'named-day': START.namedDay,
  'responsibility-or-lodging': START.responsibilityOrLodging,
};

/** The decision terms (beslistermijnen) of a procedure. */
export function termRules(procedure: Procedure, provisions: Provisions): readonly TermRules[] {
  return inForce<TermRule>(provisions, procedure.term.id).map(termRule);
}

function termRule({ from, to, version, value: rule }: InForce<TermRule>): TermRules {
  const yearEnd = 'yearEnd' in rule.length ? rule.length : null;
  const length = 'yearEnd' in rule.length ? rule.length.otherwise : rule.length;
  return {
    from,
    to,
    version,
    months: monthsOf(length),
    days: daysOf(length),
    covered: coveredByAtw(length),
    roll: ROLL[rule.roll],
    start: STARTS[rule.countsFrom],
    lodgingDays: rule.lodgingPeriod === undefined ? 0 : daysOf(rule.lodgingPeriod),
    yearEndWeeks: yearEnd === null ? 0 : yearEnd.lastWeeks,
    restartsOnSupplement: rule.restartsOnSupplement === true,
  };
}
