import { runsOf } from '../../alerts/track.js';
import type { CourtAssessment } from '../../assess/types.js';
import type { Day } from '../../calendar/day.js';
import { escapeUnsafe } from '../../case/show.js';
import type { Citation } from '../citation.js';
import { fill, isMessageKey, MESSAGES, say } from '../message.js';
import { citeRuling } from '../reference.js';
import { articleOfProvision, day, eventAt, money, readingAuthority, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { childOf, childrenOf, dayIn, numberIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';
import { joinText, lengthText } from '../words.js';
import { accruedRuns, periodsText, sumText } from './amounts.js';
import { blockParagraphs } from './blocked.js';
import { movedSentence } from './moved.js';
import { courtReformParagraphs, endsByCap } from './reforms.js';

/** One court order: the term, its steps, from when the penalty runs, how many days, how much. */
export function courtParagraphs(scope: Scope, step: Step): readonly Paragraph[] {
  const position = numberIn(step.inputs, 'order');
  const order = scope.assessment.court[position];
  const term = childOf(step, 'court-term');
  if (order === undefined || term === undefined) return [];
  const ruling = order.ecli === null ? null : citeRuling(escapeUnsafe(order.ecli));
  const steps = childrenOf(step, 'court-step');
  const opens = opensOn(order, steps);
  return [
    [...termSentences(scope, term, ruling), ...rateSentences(scope, order, position, ruling)],
    ...steps.map((child) => stepSentences(scope, child, term, ruling)),
    ...waitSentences(scope, step),
    ...courtReformParagraphs(scope, step),
    ...blockParagraphs(scope, step, { opensOn: opens, fullOn: order.fullOn, reading: 'countComplianceDay' }),
    amountSentences(scope, order, position, ruling),
  ].filter((paragraph) => paragraph.length > 0);
}

/** The first day on which the penalty could run: after a step that was missed, else after the term. */
function opensOn(order: CourtAssessment, steps: readonly Step[]): Day {
  let first = order.termEnds + 1;
  for (const step of steps) {
    const end = dayIn(step.outcome, 'end');
    const done = dayIn(step.inputs, 'done');
    if (end !== null && (done === null || done > end)) first = Math.min(first, end + 1);
  }
  return first as Day;
}

function termSentences(scope: Scope, term: Step, ruling: Citation | null): readonly Sentence[] {
  const sent = dayIn(term.inputs, 'sent');
  const end = dayIn(term.outcome, 'end');
  if (sent === null || end === null) return [];
  const values = { sent: day(scope, sent), end: day(scope, end) };
  const cited = [term.article, ruling];
  if (term.inputs['stated'] === true) return [sentence(scope, 'court-term.day', values, cited)];
  const length = lengthText(scope.lang, numberIn(term.inputs, 'months'), numberIn(term.inputs, 'days'));
  const rolled = childrenOf(term, 'roll').map((roll) => movedSentence(scope, roll));
  return [sentence(scope, 'court-term.length', { ...values, length }, cited), ...rolled];
}

/** What a day or a week costs, as far as days run or will; what is left on the last day is no rate. */
function rateSentences(
  scope: Scope,
  { fullOn }: CourtAssessment,
  position: number,
  ruling: Citation | null,
): readonly Sentence[] {
  const runs = runsOf(scope.assessment, 'court', position);
  const rates = runs.filter(
    (run, i) =>
      run.cents > 0 &&
      run.cents !== runs[i - 1]?.cents &&
      !(i > 0 && run.from === fullOn && run.cents < (runs[i - 1]?.cents ?? 0)),
  );
  const first = rates[0];
  if (first === undefined) return [];
  const cited = [articleOfProvision(scope, 'awb.court-penalty'), ruling];
  if (rates.length > 1) {
    const tiers = rates.map(({ cents, nth }) =>
      say(scope.lang, 'court.rate-tier', { cents: money(scope, cents), nth }),
    );
    return [sentence(scope, 'court.rate-tiers', { tiers: joinText(scope.lang, tiers) }, cited)];
  }
  const key = first.everyDays === 7 ? 'court.rate-week' : 'court.rate-day';
  return [sentence(scope, key, { cents: money(scope, first.cents) }, cited)];
}

function stepSentences(scope: Scope, step: Step, term: Step, ruling: Citation | null): readonly Sentence[] {
  const end = dayIn(step.outcome, 'end');
  const done = dayIn(step.inputs, 'done');
  if (end === null) return [];
  const place = numberIn(step.inputs, 'step');
  const values = {
    step: place + 1,
    what: stepName(scope, term, place),
    end: day(scope, end),
    done: done === null ? '' : day(scope, done),
  };
  const cited = [step.article, ruling];
  const rolled = childrenOf(step, 'roll').map((roll) => movedSentence(scope, roll));
  const effect = sentence(scope, 'court-step.effect', {}, cited);
  if (done !== null && done <= end) return [...rolled, sentence(scope, 'court-step.done', values, cited)];
  if (done !== null) return [...rolled, sentence(scope, 'court-step.late', values, cited), effect];
  const open = end >= scope.assessment.at;
  return [...rolled, sentence(scope, open ? 'court-step.open' : 'court-step.missed', values, cited), effect];
}

/** What a step is called, in the words of the case file unless it is a known one. */
function stepName(scope: Scope, term: Step, place: number): string {
  const event = eventAt(scope, term.inputs['event']);
  const what = event?.type === 'court-order' ? event.steps[place]?.what : undefined;
  if (what === undefined) return say(scope.lang, 'court-step.unnamed');
  const key = `step.${what}`;
  return isMessageKey(key) ? fill(MESSAGES[scope.lang][key], {}) : escapeUnsafe(what);
}

function waitSentences(scope: Scope, step: Step): readonly Paragraph[] {
  const waits = childOf(step, 'waits');
  if (waits === undefined) return [];
  const until = dayIn(waits.outcome, 'until');
  const authority = readingAuthority(scope, 'sequentialCourtPenalties');
  if (until === null) return [[sentence(scope, 'court-waits.never', {}, authority)]];
  return [[sentence(scope, 'court-waits.until', { until: day(scope, until) }, authority)]];
}

function amountSentences(
  scope: Scope,
  order: CourtAssessment,
  position: number,
  ruling: Citation | null,
): readonly Sentence[] {
  const cited = [articleOfProvision(scope, 'awb.court-penalty'), ruling];
  const { state, firstDay, fullOn, maxCents, days, amountCents } = order;
  const { at } = scope.assessment;
  const list: Sentence[] = [];
  const runs = accruedRuns(scope, 'court', position);
  const unknown = isUnknown(scope, order);
  if (days > 0) {
    const values = { days, periods: periodsText(scope, runs) };
    if (amountCents === null) list.push(sentence(scope, 'court.amount-unknown', values, cited));
    else list.push(sentence(scope, 'court.amount', { ...values, sum: sumText(scope, runs) }, cited));
  } else if (state === 'stopped') list.push(sentence(scope, 'court.none', {}, cited));
  else if (firstDay !== null && firstDay > at)
    list.push(sentence(scope, 'court.first-day-ahead', { firstDay: day(scope, firstDay) }, cited));
  if (unknown && days === 0 && state !== 'stopped') list.push(sentence(scope, 'court.amount-unknown-ahead', {}, cited));
  if (fullOn !== null && maxCents !== null && !endsByCap(scope, fullOn)) {
    const values = { max: money(scope, maxCents), fullOn: day(scope, fullOn) };
    list.push(sentence(scope, fullOn <= at ? 'amount.full' : 'amount.full-on', values, cited));
  } else if (maxCents === null && !unknown && OPEN.includes(state))
    list.push(sentence(scope, 'court.no-maximum', {}, cited));
  return list;
}

/** States in which a penalty still runs or will. */
const OPEN: readonly CourtAssessment['state'][] = ['accruing', 'waiting', 'held'];

/** Whether the order states no amount at all. */
function isUnknown({ assessment }: Scope, { event }: CourtAssessment): boolean {
  return assessment.marks.some((mark) => mark.code === 'amount-unknown' && mark.path === `events[${event}]`);
}
