import type { Day } from '../../calendar/day.js';
import { citeRef } from '../reference.js';
import { articleOfProvision, day, matterAtStart, readingAuthority, rulingsOf, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { childrenOf, dayIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';

/** What the day of a decision is compared with. */
interface TrackDays {
  readonly firstDay: Day | null;
  readonly fullOn: Day | null;
}

/** Days that are no penalty days: held by force majeure, or on which a decision stands. */
export function blockParagraphs(
  scope: Scope,
  penalty: Step,
  track: TrackDays,
  reading: 'countAnnouncementDay' | 'countComplianceDay',
  opensOn: Day | null,
): readonly Paragraph[] {
  const holds = childrenOf(penalty, 'hold').map((step) => [holdSentence(scope, step)]);
  const stops = childrenOf(penalty, 'stop').map((step) => stopSentences(scope, step, track, reading, opensOn));
  return [...holds, ...stops].filter((paragraph) => paragraph.length > 0);
}

function holdSentence(scope: Scope, step: Step): Sentence {
  const from = dayIn(step.inputs, 'from');
  const until = dayIn(step.inputs, 'until');
  const values = { from: from === null ? '' : day(scope, from), until: until === null ? '' : day(scope, until) };
  return sentence(scope, 'hold.days', values, [step.article, ...rulingsOf(step)]);
}

function stopSentences(
  scope: Scope,
  step: Step,
  track: TrackDays,
  reading: 'countAnnouncementDay' | 'countComplianceDay',
  opensOn: Day | null,
): readonly Sentence[] {
  const on = dayIn(step.inputs, 'on');
  if (on === null) return [];
  const until = dayIn(step.inputs, 'until');
  const values = { on: day(scope, on), Matter: matterAtStart(scope) };
  if (step.inputs['decision'] !== true) return [closingSentence(scope, on, values)];
  const article = [step.article, ...rulingsOf(step, 1)];
  const list: Sentence[] = [];
  if (opensOn !== null && on < opensOn)
    list.push(sentence(scope, 'stop.decision-before', { ...values, firstDay: day(scope, opensOn) }, article));
  else if (track.fullOn !== null && on > track.fullOn)
    list.push(sentence(scope, 'stop.decision-after-full', values, article));
  else {
    const key = step.outcome['dayCounts'] === true ? 'stop.decision-counts' : 'stop.decision';
    list.push(sentence(scope, key, values, [...article, ...readingAuthority(scope, reading)]));
  }
  if (until !== null)
    list.push(
      sentence(scope, 'stop.resumed', { until: day(scope, until) }, [
        articleOfProvision(scope, 'awb.notice-of-default'),
      ]),
    );
  return list;
}

/** The application was withdrawn, or an annulment put another term in the place of this one. */
function closingSentence(scope: Scope, on: Day, values: { readonly on: string; readonly Matter: string }): Sentence {
  const renewed = scope.steps.some((step) => step.rule === 'episode' && dayIn(step.inputs, 'on') === on);
  return renewed
    ? sentence(scope, 'stop.new-episode', values, [articleOfProvision(scope, 'awb.notice-of-default')])
    : sentence(scope, 'stop.withdrawn', values, [citeRef(WITHDRAWAL)]);
}

/** What accrued before a withdrawal stays due. */
const WITHDRAWAL = 'ECLI:NL:RVS:2025:4412';
