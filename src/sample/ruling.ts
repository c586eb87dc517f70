import { addDays, asDay, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/months.js';
import { between, chance, type Dice, exponential } from './dice.js';
import type { SampleFile } from './file.js';
import { orderOn } from './order.js';
import { ASYLUM_PENALTY, RETURN_DAYS, RETURN_FROM, RETURN_SHARE } from './parameters-court.js';
import { NEW_NOTICE_FROM, NEW_NOTICE_MEAN, NEW_NOTICE_SHARE } from './parameters-notice.js';
import { inForce } from './period.js';
import { planStep } from './plan.js';
import { asylumTermSeenOn } from './ripe.js';

/**
 * A ruling on a file that is still undecided. In asylum a premature notice makes the first appeal inadmissible, and
 * before November 2022 most rulings carried no penalty; such rulings leave no order in the row.
 */
export function giveRuling(file: SampleFile, day: Day, dice: Dice): void {
  const first = file.kind === 'asylum' && file.orders.length === 0;
  const end = first ? asylumTermSeenOn(file, day) : null;
  if (end !== null && file.notice !== null && file.notice <= end) tryAgain(file, day, end, dice);
  else if (first && !chance(dice, inForce(ASYLUM_PENALTY, day))) comeBack(file, day, dice);
  else {
    const order = orderOn(file, day, dice);
    file.orders.push(order);
    file.step = 'full';
    file.next = order.fullOn;
  }
}

/** After an order without a penalty: some ask for one once that has become possible; the court term has lapsed by then. */
function comeBack(file: SampleFile, ruling: Day, dice: Dice): void {
  if (!chance(dice, RETURN_SHARE)) return;
  planStep(file, 'appeal', addDays(asDay(Math.max(RETURN_FROM, ruling)), between(dice, 1, RETURN_DAYS)));
}

/** After a premature notice: a new one when the term has ended, once. */
function tryAgain(file: SampleFile, ruling: Day, end: Day, dice: Dice): void {
  if (file.earlierNotice !== null || !chance(dice, NEW_NOTICE_SHARE)) return;
  const fifteen = addMonths(file.responsibleSince ?? file.received, 15, 'clip');
  const ripe = end > fifteen ? end : Math.min(fifteen, NEW_NOTICE_FROM);
  const wait = 1 + Math.floor(exponential(dice, NEW_NOTICE_MEAN));
  planStep(file, 'notice', addDays(asDay(Math.max(ripe, ruling)), wait));
}
