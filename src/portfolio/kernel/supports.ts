import { FOREVER, NEVER } from '../../calendar/forever.js';
import { type ProcedureRules, START, type TermRules } from '../../law/rulebook.js';
import { FIRST_DAY } from '../plain.js';
import { MOST_DAYS } from '../results.js';
import type { KernelTables } from './table-types.js';

/** Longest term of a law, so that no end leaves the calendar of the tables. */
const MOST_TERM_MONTHS = 120;
const MOST_TERM_DAYS = 3_650;

/** Terms and daily tariffs that follow each other; no year end, no silence, no limits by amount. */
export function supports(p: ProcedureRules): boolean {
  if (!followEachOther(p.terms) || !followEachOther(p.tariffs)) return false;
  if (p.announceDays > 0 || p.terms.some((x) => x.yearEndWeeks > 0 || x.start === START.namedDay)) return false;
  if (p.terms.some((x) => x.months > MOST_TERM_MONTHS || x.days > MOST_TERM_DAYS)) return false;
  if ((p.terms[0] as TermRules).from > FIRST_DAY) return false;
  return p.tariffs.every(
    (x) => x.limits.length === 0 && x.days <= MOST_DAYS && x.tiers.every((tier) => tier.everyDays === 1),
  );
}

/** One to three, without a gap, the last one open. */
function followEachOther(list: readonly { readonly from: number; readonly to: number }[]): boolean {
  if (list.length === 0 || list.length > 3 || list.at(-1)?.to !== FOREVER) return false;
  return list.every((one, i) => i === 0 || one.from === (list[i - 1]?.to ?? 0) + 1);
}

type Windows = Pick<KernelTables, 'lodgedFrom' | 'lodgedTo' | 'noticeFrom' | 'noticeTo'>;

/**
 * The exclusions as one window of lodging and one of the notice; false when they have another shape. The last comes first,
 * so that an exclusion that ends where the next one begins narrows the window further.
 */
export function exclusionWindow(p: ProcedureRules, i: number, t: Windows): boolean {
  for (const rule of [...p.exclusions].sort((a, b) => b.to - a.to)) {
    const lodged = rule.pivot === 'lodged' || rule.pivot === 'received';
    const from = lodged ? t.lodgedFrom : t.noticeFrom;
    const to = lodged ? t.lodgedTo : t.noticeTo;
    if (rule.from === NEVER && rule.to === FOREVER) to[i] = NEVER;
    else if (rule.from === NEVER) from[i] = Math.max(from[i]!, rule.to + 1);
    else if (rule.to >= to[i]!) to[i] = Math.min(to[i]!, rule.from - 1);
    else return false;
  }
  return true;
}
