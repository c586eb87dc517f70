import type { AdministrativeAssessment } from '../../assess/types.js';
import type { Day } from '../../calendar/day.js';
import type { Tier } from '../../law/rulebook.js';
import { movedDays } from '../law-context.js';
import { say } from '../message.js';
import { articleOfRef, citeRef } from '../reference.js';
import { articleOfProvision, day, isAtMost, matterWithin, money, rulingsOf, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { childOf, childrenOf, dayIn, numberIn, wordIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';
import { freeDaysText, joinText } from '../words.js';
import { accruedRuns, periodsText, sumText } from './amounts.js';
import { blockParagraphs } from './blocked.js';
import { endsByCap, isOfReform, stopParagraph } from './reforms.js';
import { sharesSentence } from './shares.js';

/** The administrative penalty of one episode: why not, or from when, at what tariff, how many days, how much. */
export function administrativeParagraphs(scope: Scope, episode: Step, position: number): readonly Paragraph[] {
  const finding = childOf(episode, 'finding');
  if (finding !== undefined) return [findingSentences(scope, finding, position)];
  const penalty = childOf(episode, 'administrative');
  const result = scope.assessment.episodes[position]?.administrative;
  if (penalty === undefined || result === undefined) return [];
  return [
    [...firstDaySentences(scope, episode, penalty), ...tariffSentences(scope, penalty)],
    ...blockParagraphs(scope, penalty, {
      opensOn: opensOn(penalty),
      fullOn: result.fullOn,
      reading: 'countAnnouncementDay',
    }),
    stopParagraph(scope, 'administrative'),
    amountSentences(scope, penalty, result, position),
  ].filter((paragraph) => paragraph.length > 0);
}

/** The first day on which the penalty could run, whatever stands in its way. */
function opensOn(penalty: Step): Day | null {
  const step = childOf(penalty, 'first-day');
  return step === undefined ? null : dayIn(step.outcome, 'firstDay');
}

function findingSentences(scope: Scope, step: Step, position: number): readonly Sentence[] {
  const why = wordIn(step.outcome, 'why');
  const cited = [step.article, ...(step.rule === 'finding' && why !== 'no-valid-notice' ? rulingsOf(step, 1) : [])];
  switch (why) {
    case 'excluded':
      return exclusionSentences(scope, step, position);
    case 'manifestly-inadmissible':
      return [sentence(scope, 'finding.manifestly-inadmissible', { matter: matterWithin(scope) }, cited)];
    case 'manifestly-unfounded':
      return [sentence(scope, 'finding.manifestly-unfounded', { matter: matterWithin(scope) }, cited)];
    case 'unreasonably-late':
      return [sentence(scope, 'finding.unreasonably-late', {}, cited)];
    case 'not-interested-party':
      return [sentence(scope, 'finding.not-interested-party', {}, cited)];
    case 'not-an-application':
      return [sentence(scope, 'finding.not-an-application', {}, cited)];
    case 'no-power':
      return [sentence(scope, 'finding.no-power', {}, cited)];
    case 'abuse':
      return [sentence(scope, 'finding.abuse', {}, cited)];
    case 'undetermined':
      return [sentence(scope, 'finding.undetermined', {}, cited)];
    default:
      return [sentence(scope, 'finding.no-valid-notice', {}, cited)];
  }
}

/** Which provision excludes the penalty, and on what day that turns. */
function exclusionSentences(scope: Scope, finding: Step, position: number): readonly Sentence[] {
  const step = childrenOf(finding, 'exclusion').find((s) => s.outcome['excluded'] === true);
  if (step === undefined) return [];
  const provision = scope.law.provisions.find((p) => p.id === step.provision);
  const named = provision?.versions[step.version ?? 0]?.title ?? provision?.title;
  const title = named?.[scope.lang] ?? step.provision ?? '';
  const on = dayIn(step.inputs, 'on');
  const article = isOfReform(step) ? null : step.article;
  const cited = [article, ...rulingsOf(step, 1), ...step.sources.slice(0, 1).map(citeRef)];
  const values = { title, on: on === null ? '' : day(scope, on), matter: matterWithin(scope) };
  const valid = scope.assessment.notices.some((n) => n.verdict === 'valid' && n.episode === position);
  switch (wordIn(step.inputs, 'pivot')) {
    case 'lodged':
      return [sentence(scope, 'exclusion.lodged', values, cited)];
    case 'received':
      return [sentence(scope, 'exclusion.received', values, cited)];
    case 'notice':
      return [sentence(scope, valid ? 'exclusion.notice' : 'exclusion.no-notice', values, cited)];
    case 'notice-sent':
      return [sentence(scope, valid ? 'exclusion.notice-sent' : 'exclusion.no-notice', values, cited)];
    default:
      return [sentence(scope, 'exclusion.always', values, cited)];
  }
}

function firstDaySentences(scope: Scope, episode: Step, penalty: Step): readonly Sentence[] {
  const step = childOf(penalty, 'first-day');
  const from = step === undefined ? null : dayIn(step.inputs, 'from');
  const freeUntil = step === undefined ? null : dayIn(step.inputs, 'freeUntil');
  const firstDay = step === undefined ? null : dayIn(step.outcome, 'firstDay');
  if (step === undefined || from === null || freeUntil === null || firstDay === null) return [];
  const list: Sentence[] = [];
  const cited = [
    childOf(episode, 'silence') === undefined ? null : articleOfProvision(scope, 'awb.silence.penalty'),
    step.article,
    ...step.sources.slice(0, 1).map(citeRef),
  ];
  const freeDays = numberIn(step.inputs, 'freeDays');
  if (freeDays !== STATUTORY_DAYS) list.push(sentence(scope, 'first-day.thirteen', {}, readingOf(scope)));
  const unrolled = (from + freeDays) as Day;
  if (unrolled !== freeUntil) {
    const days = freeDaysText(scope.lang, scope.law, movedDays(scope.law, unrolled, freeUntil));
    list.push(sentence(scope, 'first-day.rolled', { days }, [articleOfProvision(scope, 'atw.roll')]));
  }
  const actual = dayIn(penalty.outcome, 'firstDay');
  const isMoved = actual !== null && actual !== firstDay;
  const first = say(scope.lang, isMoved ? 'first-day.if' : 'first-day.is', { firstDay: day(scope, firstDay) });
  const values = { from: day(scope, from), freeUntil: day(scope, freeUntil), first };
  list.push(sentence(scope, firstDayKey(episode, penalty, from), values, cited));
  if (isMoved) list.push(sentence(scope, 'first-day.moved', { firstDay: day(scope, actual) }, [step.article]));
  return list;
}

/** From when the two weeks count: receipt, the day after the term, or a later day that the notice names. */
function firstDayKey(
  episode: Step,
  penalty: Step,
  from: Day,
): 'first-day.plain' | 'first-day.later' | 'first-day.effective' {
  const tariff = childOf(penalty, 'tariff');
  if (tariff === undefined || dayIn(tariff.inputs, 'notice') === from) return 'first-day.plain';
  const forgiven = childrenOf(episode, 'notice').some((notice) => wordIn(notice.outcome, 'basis') === 'forgiven');
  return forgiven ? 'first-day.later' : 'first-day.effective';
}

/** Days of the two weeks after the notice (Awb 4:17(3)). */
const STATUTORY_DAYS = 14;

function readingOf({ law }: Scope): readonly ReturnType<typeof citeRef>[] {
  const options = law.lawSet.interpretations.find((i) => i.key === 'firstPenaltyDayOffset')?.options ?? [];
  return options
    .filter((o) => o.value !== STATUTORY_DAYS + 1)
    .flatMap((o) => o.authority.map(({ ref }) => citeRef(ref)));
}

function tariffSentences(scope: Scope, penalty: Step): readonly Sentence[] {
  const step = childOf(penalty, 'tariff');
  const notice = step === undefined ? null : dayIn(step.inputs, 'notice');
  if (step === undefined || notice === null) return [];
  const tiers = tiersOf(scope, step);
  const texts = tiers.map((tier, i) => {
    const values = { count: tier.days, cents: money(scope, tier.cents) };
    if (tier.everyDays !== 1) return say(scope.lang, 'tariff.tier-week', values);
    return say(scope.lang, i === 0 ? 'tariff.tier-first' : 'tariff.tier-next', values);
  });
  const values = {
    notice: day(scope, notice),
    tiers: joinText(scope.lang, texts),
    max: money(scope, numberIn(step.outcome, 'maxCents')),
    days: numberIn(step.outcome, 'days'),
  };
  return [sentence(scope, 'tariff.tiers', values, [step.article, ...step.sources.slice(0, 1).map(citeRef)])];
}

/** The amounts of the version of the tariff that applied. */
function tiersOf({ law }: Scope, step: Step): readonly Tier[] {
  const provision = law.provisionById.get(step.provision ?? '');
  return (provision?.versions[step.version ?? 0]?.value ?? []) as readonly Tier[];
}

function amountSentences(
  scope: Scope,
  penalty: Step,
  result: AdministrativeAssessment,
  position: number,
): readonly Sentence[] {
  const tariff = childOf(penalty, 'tariff')?.article ?? penalty.article;
  const cited = [tariff];
  const { state, fullOn, maxCents } = result;
  const days = result.days ?? 0;
  const runs = accruedRuns(scope, 'administrative', position);
  const list: Sentence[] = [];
  if (days > 0)
    list.push(
      sentence(scope, 'amount.days', { days, periods: periodsText(scope, runs), sum: sumText(scope, runs) }, cited),
    );
  else if (state === 'stopped') list.push(sentence(scope, 'amount.none', {}, cited));
  else list.push(sentence(scope, 'amount.none-yet', { at: day(scope, scope.assessment.at) }, cited));
  if (days > 0 && isAtMost(scope)) list.push(sentence(scope, 'amount.at-most', {}, [articleOfRef('Awir 12(2)')]));
  if (fullOn !== null && maxCents !== null && !endsByCap(scope, fullOn)) {
    const values = { max: money(scope, maxCents), fullOn: day(scope, fullOn) };
    list.push(
      sentence(scope, state === 'full' ? 'amount.full' : 'amount.full-on', values, [
        ...(penalty.provision === 'awb.penalty.tiers' ? [articleOfRef('Awb 4:17(1)')] : []),
        tariff,
      ]),
    );
  }
  const shares = sharesSentence(scope, result);
  if (shares !== null) list.push(shares);
  return list;
}
