import type { Day } from '../calendar/day.js';
import { fold } from '../case/fold.js';
import { foldMoney } from '../case/fold-money.js';
import type { Case } from '../case/types.js';
import { baseLaw } from '../law/base.js';
import { compile } from '../law/compile.js';
import { paymentRules } from '../law/payment-rules.js';
import { evaluate } from '../rules/evaluate.js';
import type { AssessOptions } from './assess.js';
import { balanceAt } from './payment-balance.js';
import type { Balance } from './payment-types.js';
import { scratch } from './scratch.js';

/**
 * The balance at the end of a day, as the facts known on the valuation day tell it: what had accrued, with interest, less
 * what was paid by then. For a day after the valuation day: if nothing more is decided or paid. Throws
 * `UnknownReadingError` for a reading that is not known.
 */
export function balanceOn(file: Case, day: Day, options: AssessOptions): Balance {
  const { at, lawSet = baseLaw, readings = {} } = options;
  const book = compile(lawSet, readings);
  const { facts } = fold(file, at, book);
  const { outcome } = scratch;
  evaluate(facts, book, at, null, outcome);
  return balanceAt({ facts, outcome, money: foldMoney(file, at), book, rules: paymentRules(lawSet) }, day);
}
