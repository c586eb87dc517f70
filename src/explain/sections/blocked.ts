import type { Day } from '../../calendar/day.js';
import { say } from '../message.js';
import { citeRef } from '../reference.js';
import { articleOfProvision, day, matterAtStart, readingAuthority, rulingsOf, type Scope, sentence } from '../scope.js';
import type { Step } from '../step-types.js';
import { childrenOf, dayIn } from '../step-values.js';
import type { Paragraph, Sentence } from '../types.js';

/** What accrued before a withdrawal stays due. */
const WITHDRAWAL = 'ECLI:NL:RVS:2025:4412';

/** One penalty, as far as the days that block it are compared with it. */
export interface BlockedTrack {
  /** First day on which it could run, whatever stands in its way. */
  readonly opensOn: Day | null;
  readonly fullOn: Day | null;
  /** The reading on whether the day of the decision itself counts. */
  readonly reading: 'countAnnouncementDay' | 'countComplianceDay';
}

/** Days that are no penalty days, in order: held by force majeure, or on which a decision stands. */
export function blockParagraphs(scope: Scope, penalty: Step, track: BlockedTrack): readonly Paragraph[] {
  const holds = childrenOf(penalty, 'hold').filter((step) => touches(penalty, step, track));
  return [...holds, ...childrenOf(penalty, 'stop')]
    .sort((a, b) => firstDay(a) - firstDay(b))
    .map((step) => (step.rule === 'hold' ? [holdSentence(scope, step)] : stopSentences(scope, step, track)))
    .filter((paragraph) => paragraph.length > 0);
}

function firstDay(step: Step): number {
  return dayIn(step.inputs, step.rule === 'hold' ? 'from' : 'on') ?? 0;
}

/** Whether a hold lies on days on which the penalty could have run. */
function touches(penalty: Step, hold: Step, { opensOn, fullOn }: BlockedTrack): boolean {
  const from = dayIn(hold.inputs, 'from');
  const until = dayIn(hold.inputs, 'until');
  const stopped = dayIn(penalty.outcome, 'stoppedOn');
  if (from === null || until === null || opensOn === null || until < opensOn) return false;
  return (fullOn === null || from <= fullOn) && (stopped === null || from < stopped);
}

function holdSentence(scope: Scope, step: Step): Sentence {
  const from = dayIn(step.inputs, 'from');
  const until = dayIn(step.inputs, 'until');
  const values = { from: from === null ? '' : day(scope, from), until: until === null ? '' : day(scope, until) };
  return sentence(scope, 'hold.days', values, [step.article, ...rulingsOf(step)]);
}

function stopSentences(scope: Scope, step: Step, track: BlockedTrack): readonly Sentence[] {
  const on = dayIn(step.inputs, 'on');
  if (on === null) return [];
  const values = { on: day(scope, on), Decision: decisionName(scope, on) };
  if (step.inputs['decision'] !== true) return [closingSentence(scope, on)];
  const article = [step.article, ...rulingsOf(step, 1)];
  const list: Sentence[] = [];
  if (track.opensOn !== null && on < track.opensOn)
    list.push(sentence(scope, 'stop.before', { ...values, firstDay: day(scope, track.opensOn) }, article));
  else if (track.fullOn !== null && on > track.fullOn) list.push(sentence(scope, 'stop.after-full', values, article));
  else {
    const key = step.outcome['dayCounts'] === true ? 'stop.counts' : 'stop.counts-not';
    list.push(sentence(scope, key, values, [...article, ...readingAuthority(scope, track.reading)]));
  }
  const until = dayIn(step.inputs, 'until');
  if (until !== null)
    list.push(
      sentence(scope, 'stop.resumed', { until: day(scope, until) }, [
        articleOfProvision(scope, 'awb.notice-of-default'),
      ]),
    );
  return list;
}

/** What was announced: a decision, or one that the law itself had given. */
function decisionName({ lang, file }: Scope, on: Day): string {
  const silent = file?.events.some((e) => e.type === 'decided' && e.on === on && e.byOperationOfLaw === true);
  return say(lang, silent === true ? 'Decision.silence' : 'Decision.plain');
}

/** The application was withdrawn, or an annulment put another term in the place of this one. */
function closingSentence(scope: Scope, on: Day): Sentence {
  const renewed = scope.steps.some((step) => step.rule === 'episode' && dayIn(step.inputs, 'on') === on);
  return renewed
    ? sentence(scope, 'stop.new-episode', { on: day(scope, on) }, [articleOfProvision(scope, 'awb.notice-of-default')])
    : sentence(scope, 'stop.withdrawn', { on: day(scope, on), Matter: matterAtStart(scope) }, [citeRef(WITHDRAWAL)]);
}
