import type { Assessment } from '../../assess/types.js';
import { addDays, type Day } from '../../calendar/day.js';
import { NEVER } from '../../calendar/forever.js';
import type { Citation } from '../citation.js';
import { articleOfRef } from '../reference.js';
import { articleOfProvision, day, matterAtStart, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { dayIn } from '../step-values.js';
import type { Sentence } from '../types.js';
import { amountSentences, penaltyArticles } from './answer-amount.js';

/** The short answer: the status, the amount, what one more day costs. */
export function answer(scope: Scope): readonly Sentence[] {
  return [...statusSentences(scope), ...amountSentences(scope)];
}

function statusSentences(scope: Scope): readonly Sentence[] {
  const { status, deadline, marks } = scope.assessment;
  const cited = [termArticle(scope)];
  const announced = [articleOfProvision(scope, 'awb.announcement'), ...cited];
  const on = closedOn(scope);
  const silence = silenceSentence(scope);
  if (silence !== null)
    return [silence, ...(status === 'decided-late' || status === 'decided-in-time' ? [] : penaltySentences(scope))];
  switch (status) {
    case 'undetermined':
      return [sentence(scope, 'answer.undetermined', {}, [])];
    case 'withdrawn':
      return [withdrawnSentence(scope)];
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

/** Where silence is a decision and the term has passed: whether it was announced, and in time. */
function silenceSentence(scope: Scope): Sentence | null {
  const { status, deadline, at } = scope.assessment;
  const step = lastEpisode(scope)?.children.find((child) => child.rule === 'silence');
  const announceBy = step === undefined ? null : dayIn(step.outcome, 'announceBy');
  if (step === undefined || announceBy === null || deadline === null || at <= deadline) return null;
  const silent = scope.file?.events.some((e) => e.type === 'decided' && e.byOperationOfLaw === true && e.on <= at);
  const given = addDays(deadline, 1);
  const values = { deadline: day(scope, deadline), given: day(scope, given), announceBy: day(scope, announceBy) };
  const cited = [articleOfRef('Awb 4:20b'), step.article];
  if (status === 'decided-late') return silent === true ? sentence(scope, 'answer.silence-late', values, cited) : null;
  if (status === 'decided-in-time')
    return silent === true ? sentence(scope, 'answer.silence-in-time', values, cited) : null;
  return status === 'withdrawn' ? null : sentence(scope, 'answer.silence-open', values, cited);
}

function lastEpisode({ steps }: Scope): Step | undefined {
  return steps.filter((step) => step.rule === 'episode').at(-1);
}

function withdrawnSentence(scope: Scope): Sentence {
  const values = { Matter: matterAtStart(scope) };
  const event = scope.file?.events.find((e) => e.type === 'withdrawn' && e.on <= scope.assessment.at);
  return event?.on === undefined
    ? sentence(scope, 'answer.withdrawn', values, [])
    : sentence(scope, 'answer.withdrawn-on', { ...values, on: day(scope, event.on) }, []);
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
  if (status !== 'in-grace') return [noPenaltySentence(scope)];
  const first = firstDayAhead(scope.assessment);
  if (first === null) return [sentence(scope, 'answer.in-grace-never', {}, cited)];
  return [sentence(scope, 'answer.in-grace', { firstDay: day(scope, first) }, cited)];
}

/** Why no penalty runs. */
function noPenaltySentence(scope: Scope): Sentence {
  const { why, excludedBy } = scope.assessment.administrative;
  const notice = [articleOfProvision(scope, 'awb.notice-of-default')];
  switch (why) {
    case 'no-valid-notice':
      return sentence(scope, 'answer.no-penalty-notice', {}, notice);
    case 'excluded': {
      const article = [articleOfProvision(scope, excludedBy ?? '')];
      const ordered = scope.assessment.court.length > 0;
      return sentence(scope, ordered ? 'answer.no-penalty' : 'answer.no-penalty-excluded', {}, article);
    }
    case 'applies':
    case 'undetermined':
      return sentence(scope, 'answer.no-penalty', {}, notice);
    case 'abuse':
      return sentence(scope, 'answer.no-penalty-abuse', {}, [articleOfRef('Awb 4:17(1)')]);
    case 'not-an-application':
    case 'no-power':
      return sentence(scope, 'answer.no-penalty', {}, [articleOfRef('Awb 4:17(1)')]);
    case 'small-amount':
      return sentence(scope, 'answer.no-penalty-small', {}, [articleOfRef('Awir 12(2)')]);
    default:
      return sentence(scope, 'answer.no-penalty-finding', {}, [articleOfProvision(scope, 'awb.penalty.exceptions')]);
  }
}

/** The first penalty day that is still ahead, of whichever penalty. */
function firstDayAhead({ at, administrative, court }: Assessment): Day | null {
  const days = [administrative, ...court]
    .filter((track) => track.state === 'waiting' && track.firstDay !== null && track.firstDay > at)
    .map((track) => track.firstDay as Day);
  return days.length === 0 ? null : (Math.min(...days) as Day);
}

function termArticle(scope: Scope): Citation | null {
  return lastEpisode(scope)?.children.find((step) => step.rule === 'deadline')?.article ?? null;
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
