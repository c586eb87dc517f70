import type { Day } from '../../calendar/day.js';
import { type Citation, citePart } from '../citation.js';
import { articleOfProvision, day, matterWithin, readingAuthority, rulingsOf, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { childOf, childrenOf, dayIn, wordIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';

/** The verdict on each notice of default, and from when a good one is possible. */
export function noticeParagraphs(scope: Scope, episode: Step, last: boolean): readonly Paragraph[] {
  const notices = childrenOf(episode, 'notice');
  const end = childOf(episode, 'deadline');
  const deadline = end === undefined ? null : dayIn(end.outcome, 'deadline');
  const paragraphs = notices.map((step) => noticeSentences(scope, step, deadline));
  return last ? [...paragraphs, ...possible(scope, notices.length)] : paragraphs;
}

/** That no notice came, or none that is good, and from when one would be. */
function possible(scope: Scope, notices: number): readonly Paragraph[] {
  const { dates, administrative } = scope.assessment;
  const article = [articleOfProvision(scope, 'awb.notice-of-default')];
  const list: Sentence[] = notices === 0 ? [sentence(scope, 'notice.none', {}, [])] : [];
  if (dates.noticeFrom !== null) {
    const values = { noticeFrom: day(scope, dates.noticeFrom) };
    const key = notices === 0 && administrative.why === 'no-valid-notice' ? 'notice.needed' : 'notice.possible';
    list.push(sentence(scope, key, values, article));
  }
  return list.length === 0 ? [] : [list];
}

function noticeSentences(scope: Scope, step: Step, deadline: Day | null): readonly Sentence[] {
  const stood = dayIn(step.inputs, 'deadline');
  const list: Sentence[] = [];
  const verdict = wordIn(step.outcome, 'verdict');
  if (verdict === 'valid') list.push(validSentence(scope, step));
  else if (verdict === 'premature') list.push(...prematureSentences(scope, step));
  else list.push(otherSentence(scope, step, verdict));
  const byTerm = wordIn(step.outcome, 'basis') === 'term';
  if (byTerm && stood !== null && deadline !== null && stood !== deadline)
    list.push(sentence(scope, 'notice.version', { deadline: day(scope, deadline) }, [step.article]));
  if (step.outcome['unreasonablyLateRisk'] === true) {
    const exceptions = articleOfProvision(scope, 'awb.penalty.exceptions', dayIn(step.inputs, 'on') ?? undefined);
    list.push(sentence(scope, 'notice.risk', {}, [exceptions === null ? null : citePart(exceptions, 'a')]));
  }
  return list;
}

function values(scope: Scope, step: Step): { on: string; deadline: string; judgedBy: string } {
  const text = (value: Day | null): string => (value === null ? '' : day(scope, value));
  return {
    on: text(dayIn(step.inputs, 'on')),
    deadline: text(dayIn(step.inputs, 'deadline')),
    judgedBy: text(dayIn(step.inputs, 'judgedBy')),
  };
}

/** Whether the notice was judged by the day on which a decision by operation of law had to be announced. */
function bySilence(step: Step): boolean {
  return dayIn(step.inputs, 'judgedBy') !== dayIn(step.inputs, 'deadline');
}

/** The notice of 4:17(3); where silence is a decision, that of 4:20d. */
function noticeArticle(scope: Scope, step: Step): Citation | null {
  return bySilence(step) ? articleOfProvision(scope, 'awb.silence.penalty') : step.article;
}

function validSentence(scope: Scope, step: Step): Sentence {
  const words = values(scope, step);
  const cited = [noticeArticle(scope, step)];
  switch (wordIn(step.outcome, 'basis')) {
    case 'accepted':
      return sentence(scope, 'notice.valid-accepted', words, []);
    case 'finding':
      return sentence(scope, 'notice.valid-finding', words, cited);
    case 'forgiven':
      return sentence(scope, 'notice.valid-forgiven', words, [
        ...cited,
        ...readingAuthority(scope, 'tolerateOneDayEarly'),
      ]);
    default:
      return sentence(scope, bySilence(step) ? 'notice.valid-silence' : 'notice.valid', words, cited);
  }
}

function prematureSentences(scope: Scope, step: Step): readonly Sentence[] {
  const words = values(scope, step);
  const cited = [noticeArticle(scope, step), ...rulingsOf(step, 1)];
  const effect = sentence(scope, 'notice.premature-effect', {}, cited);
  switch (wordIn(step.outcome, 'basis')) {
    case 'finding':
      return [sentence(scope, 'notice.premature-finding', words, cited), effect];
    case 'before-receipt':
      return [
        sentence(scope, 'notice.premature-before-receipt', { on: words.on, matter: matterWithin(scope) }, cited),
        effect,
      ];
    default:
      break;
  }
  if (bySilence(step)) return [sentence(scope, 'notice.premature-silence', words, cited), effect];
  const lastDay = dayIn(step.inputs, 'on') === dayIn(step.inputs, 'deadline');
  const key = lastDay ? 'notice.premature-last-day' : 'notice.premature';
  const authority = lastDay ? [...cited, ...readingAuthority(scope, 'tolerateOneDayEarly')] : cited;
  return [sentence(scope, key, words, authority), effect];
}

function otherSentence(scope: Scope, step: Step, verdict: string): Sentence {
  const words = values(scope, step);
  const cited = [step.article];
  switch (verdict) {
    case 'repeated':
      return sentence(scope, 'notice.repeated', words, cited);
    case 'defective':
      return sentence(scope, 'notice.defective', words, cited);
    case 'undetermined':
      return sentence(scope, 'notice.undetermined', words, cited);
    default:
      return wordIn(step.outcome, 'basis') === 'court-term'
        ? sentence(scope, 'notice.not-needed-court', words, readingAuthority(scope, 'noticeAfterCourtTerm'))
        : sentence(scope, 'notice.not-needed', words, cited);
  }
}
