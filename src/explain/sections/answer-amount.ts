import { lapsedUnpaidCents } from '../../assess/payment-marks.js';
import { addDays } from '../../calendar/day.js';
import type { Citation } from '../citation.js';
import { say } from '../message.js';
import { articleOfRef } from '../reference.js';
import { articleOfProvision, day, isAtMost, money, type Scope, sentence } from '../scope.js';
import type { Sentence } from '../types.js';

/** How much is due, and what one more day costs. */
export function amountSentences(scope: Scope): readonly Sentence[] {
  const { at, perDayCents } = scope.assessment;
  const due = totalSentence(scope);
  if (perDayCents === 0) return [due];
  const next = day(scope, addDays(at, 1));
  const articles = nextDayArticles(scope);
  if (perDayCents === null)
    return [due, sentence(scope, 'answer.per-day-unknown', { next }, [...articles, unknownBasis(scope)])];
  return [due, sentence(scope, 'answer.per-day', { next, cents: money(scope, perDayCents) }, articles)];
}

/** What of the total can no longer be claimed (Rv 611g), as the end of the sentence about it; empty when nothing. */
function lapsedText(scope: Scope): string {
  const { payments, total } = scope.assessment;
  const lapsed = payments === null ? 0 : lapsedUnpaidCents(payments);
  if (lapsed === 0) return '';
  const isWhole = total.kind === 'known' && total.cents === lapsed;
  return say(scope.lang, isWhole ? 'answer.lapsed-whole' : 'answer.lapsed', { cents: money(scope, lapsed) });
}

function totalSentence(scope: Scope): Sentence {
  const { total, at, status } = scope.assessment;
  const lapsed = lapsedText(scope);
  const cited = [...penaltyArticles(scope), ...(lapsed === '' ? [] : [articleOfProvision(scope, 'rv.limitation')])];
  if (total.kind === 'undetermined')
    return sentence(scope, 'answer.total-undetermined', {}, [articleOfProvision(scope, total.basis)]);
  const values = { at: day(scope, at), total: money(scope, total.cents), lapsed };
  if (total.kind === 'at-least')
    return sentence(scope, 'answer.total-at-least', values, [...cited, articleOfProvision(scope, total.basis)]);
  const closed = status === 'withdrawn' || status.startsWith('decided');
  if (total.cents > 0 && isAtMost(scope))
    return sentence(scope, 'answer.total-at-most', values, [...cited, articleOfRef('Awir 12(2)')]);
  if (total.cents > 0) return sentence(scope, closed ? 'answer.total-final' : 'answer.total', values, cited);
  const notice = [articleOfProvision(scope, 'awb.notice-of-default')];
  return sentence(scope, closed ? 'answer.total-none' : 'answer.total-none-yet', values, notice);
}

/** Articles of the penalties that have accrued; of those that are possible when none has. */
export function penaltyArticles(scope: Scope): readonly (Citation | null)[] {
  const { schedule, potential } = scope.assessment;
  const bases = new Set((schedule.length > 0 ? schedule : potential).map((entry) => entry.basis));
  return [...bases].map((id) => articleOfProvision(scope, id));
}

/** The article on which the part of the total hangs that is not known; null when all of it is. */
function unknownBasis(scope: Scope): Citation | null {
  const { total } = scope.assessment;
  return total.kind === 'known' ? null : articleOfProvision(scope, total.basis);
}

function nextDayArticles(scope: Scope): readonly (Citation | null)[] {
  const { at, potential } = scope.assessment;
  const bases = new Set(potential.filter((entry) => entry.from <= at + 1).map((entry) => entry.basis));
  return [...bases].map((id) => articleOfProvision(scope, id));
}
