import type { Assessment } from '../../assess/types.js';
import { addDays, type Day } from '../../calendar/day.js';
import { NEVER } from '../../calendar/forever.js';
import type { Citation } from '../citation.js';
import { articleOfProvision, day, matterAtStart, money, type Scope, sentence } from '../scope.js';
import type { Sentence } from '../types.js';

/** The short answer: the status, the amount, what one more day costs. */
export function answer(scope: Scope): readonly Sentence[] {
  return [...statusSentences(scope), ...amountSentences(scope)];
}

function statusSentences(scope: Scope): readonly Sentence[] {
  const { status, deadline, marks } = scope.assessment;
  const cited = [termArticle(scope)];
  const announced = [articleOfProvision(scope, 'awb.announcement'), ...cited];
  const on = closedOn(scope);
  switch (status) {
    case 'undetermined':
      return [sentence(scope, 'answer.undetermined', {}, [])];
    case 'withdrawn':
      return [sentence(scope, 'answer.withdrawn', { Matter: matterAtStart(scope) }, [])];
    case 'decided-in-time':
      if (deadline === null || on === null) return decidedWithout(scope, deadline, 'answer.decided-in-time', announced);
      return [
        sentence(scope, 'answer.decided-in-time-on', { on: day(scope, on), deadline: day(scope, deadline) }, announced),
      ];
    case 'decided-late':
      if (deadline === null || on === null) return decidedWithout(scope, deadline, 'answer.decided-late', announced);
      return [
        sentence(scope, 'answer.decided-late-on', { on: day(scope, on), deadline: day(scope, deadline) }, announced),
      ];
    case 'in-term': {
      const values = { at: day(scope, scope.assessment.at), deadline: deadline === null ? '' : day(scope, deadline) };
      const running = marks.some((mark) => mark.code === 'suspension-running');
      return [sentence(scope, running ? 'answer.in-term-suspended' : 'answer.in-term', values, cited)];
    }
    default:
      return [...lateSentences(scope, cited), ...penaltySentences(scope)];
  }
}

function decidedWithout(
  scope: Scope,
  deadline: Day | null,
  key: 'answer.decided-in-time' | 'answer.decided-late',
  citations: readonly (Citation | null)[],
): readonly Sentence[] {
  if (deadline === null) return [sentence(scope, 'answer.decided-late-unknown', {}, citations)];
  return [sentence(scope, key, { deadline: day(scope, deadline) }, citations)];
}

/** That nothing was decided in time: by the end of the term, or by that of the court where only that one is known. */
function lateSentences(scope: Scope, cited: readonly (Citation | null)[]): readonly Sentence[] {
  const { deadline, court, at } = scope.assessment;
  if (deadline !== null) return [sentence(scope, 'answer.late', { deadline: day(scope, deadline) }, cited)];
  const order = court[court.length - 1];
  if (order === undefined) return [sentence(scope, 'answer.late-unknown', {}, [])];
  const values = { termEnds: day(scope, order.termEnds) };
  const article = [articleOfProvision(scope, 'awb.court-term')];
  return [sentence(scope, order.termEnds < at ? 'answer.order-only' : 'answer.order-running', values, article)];
}

/** What the penalty is doing: runs, is held, is full, is still to come, or is not there. */
function penaltySentences(scope: Scope): readonly Sentence[] {
  const { status, administrative, court } = scope.assessment;
  const states = [administrative.state, ...court.map((order) => order.state)];
  const cited = penaltyArticles(scope);
  if (status === 'accruing')
    return [sentence(scope, states.includes('accruing') ? 'answer.accruing' : 'answer.held', {}, cited)];
  if (status === 'maximum-reached') return [sentence(scope, 'answer.maximum-reached', {}, cited)];
  if (status !== 'in-grace') return [sentence(scope, 'answer.no-penalty', {}, [noticeArticle(scope)])];
  const first = firstDayAhead(scope.assessment);
  if (first === null) return [sentence(scope, 'answer.in-grace-never', {}, cited)];
  return [sentence(scope, 'answer.in-grace', { firstDay: day(scope, first) }, cited)];
}

/** The first penalty day that is still ahead, of whichever penalty. */
function firstDayAhead({ at, administrative, court }: Assessment): Day | null {
  const days = [administrative, ...court]
    .filter((track) => track.state === 'waiting' && track.firstDay !== null && track.firstDay > at)
    .map((track) => track.firstDay as Day);
  return days.length === 0 ? null : (Math.min(...days) as Day);
}

function amountSentences(scope: Scope): readonly Sentence[] {
  const { total, at, perDayCents, status } = scope.assessment;
  const values = { at: day(scope, at) };
  const closed = status === 'withdrawn' || status.startsWith('decided');
  const cited = penaltyArticles(scope);
  if (total.kind === 'undetermined')
    return status === 'undetermined' && scope.assessment.administrative.state !== 'undetermined'
      ? []
      : [sentence(scope, 'answer.total-undetermined', {}, [articleOfProvision(scope, total.basis)])];
  const list: Sentence[] = [];
  if (total.kind === 'at-least')
    list.push(
      sentence(scope, 'answer.total-at-least', { total: money(scope, total.cents) }, [
        ...cited,
        articleOfProvision(scope, total.basis),
      ]),
    );
  else if (total.cents > 0)
    list.push(
      closed
        ? sentence(scope, 'answer.total-final', { total: money(scope, total.cents) }, cited)
        : sentence(scope, 'answer.total', { ...values, total: money(scope, total.cents) }, cited),
    );
  else if (status !== 'undetermined')
    list.push(sentence(scope, closed ? 'answer.total-none' : 'answer.total-none-yet', values, [noticeArticle(scope)]));
  if (perDayCents > 0)
    list.push(
      sentence(
        scope,
        'answer.per-day',
        { next: day(scope, addDays(at, 1)), cents: money(scope, perDayCents) },
        nextDayArticles(scope),
      ),
    );
  return list;
}

/** Articles of the penalties that have accrued; of those that are possible when none has. */
function penaltyArticles(scope: Scope): readonly (Citation | null)[] {
  const { schedule, potential } = scope.assessment;
  const bases = new Set((schedule.length > 0 ? schedule : potential).map((entry) => entry.basis));
  return [...bases].map((id) => articleOfProvision(scope, id));
}

function nextDayArticles(scope: Scope): readonly (Citation | null)[] {
  const { at, potential } = scope.assessment;
  const bases = new Set(potential.filter((entry) => entry.from <= at + 1).map((entry) => entry.basis));
  return [...bases].map((id) => articleOfProvision(scope, id));
}

function noticeArticle(scope: Scope): Citation | null {
  return articleOfProvision(scope, 'awb.notice-of-default');
}

function termArticle(scope: Scope): Citation | null {
  const last = scope.steps.filter((step) => step.rule === 'episode').at(-1);
  return last?.children.find((step) => step.rule === 'deadline')?.article ?? null;
}

/** The day on which the decision that stands was announced: the first one after an annulment or withdrawal. */
function closedOn({ file, assessment }: Scope): Day | null {
  const { at } = assessment;
  let since = NEVER;
  let found: Day | null = null;
  for (const event of file?.events ?? [])
    if ((event.type === 'decision-annulled' || event.type === 'decision-withdrawn') && event.on <= at)
      since = Math.max(since, event.on);
  for (const event of file?.events ?? [])
    if (event.type === 'decided' && event.on >= since && event.on <= at && (found === null || event.on < found))
      found = event.on;
  return found;
}
