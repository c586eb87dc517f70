import { asDay } from '../calendar/day.js';
import type { FoldNote } from '../case/fold-note.js';
import type { Case, CaseEvent } from '../case/types.js';
import { type EpisodeFacts, type Facts, NONE, type StandingFacts } from '../facts/facts.js';
import type { EpisodeOutcome, NoticeOutcome, OrderOutcome, Outcome } from '../facts/outcome.js';
import { VERDICT } from '../facts/outcome-codes.js';
import { lookup } from '../law/provision.js';
import { asylumSuspended } from '../law/provisions/exclusions.js';
import { asylumCourtPenalty } from '../law/provisions/immigration.js';
import type { Rulebook } from '../law/rulebook.js';
import { standsOn } from '../rules/blocked.js';
import { daysUpTo } from '../rules/cut.js';
import { RECORD_WIDTH, type Recorder, RULE } from '../rules/recorder.js';
import { EFFECT } from '../rules/term-context.js';
import { versionOn } from '../rules/term-state.js';
import type { Ground } from './certainty.js';
import { EFFECT_WORDS, VERDICT_WORDS } from './codes.js';
import { knownMarks } from './known-marks.js';
import { roomMarks } from './room-marks.js';
import type { Mark } from './types.js';
import { eventPath } from './values.js';

/** Everything a reader must know beside the result: events without effect, missing facts, law that is not sure. */
export function marksOf(
  file: Case,
  facts: Facts,
  outcome: Outcome,
  book: Rulebook,
  at: number,
  notes: readonly FoldNote[],
  rec: Recorder,
  grounds: readonly Ground[],
): Mark[] {
  const marks: Mark[] = [];
  for (const { index, code } of notes)
    if (code !== 'not-known-yet') marks.push(eventMark(code, file.events[index], whyNothing(file.events[index])));
  termMarks(file, rec, marks);
  for (let i = 0; i < facts.episodes.length; i++) {
    const result = outcome.episodes.items[i] as EpisodeOutcome;
    noticeMarks(file, result, marks);
    episodeMarks(facts, facts.episodes[i] as EpisodeFacts, result, book, at, marks);
  }
  orderMarks(facts, outcome, book, at, marks);
  caseMarks(file, facts, book, rec, grounds, marks);
  return marks;
}

function mark(code: string, path = '', values: Mark['values'] = {}): Mark {
  return { code, path, values };
}

/** A mark of one event, with the reason. */
function eventMark(code: string, event: CaseEvent | undefined, why: string): Mark {
  if (event === undefined) throw new Error('a mark is about an event of the file');
  return mark(code, eventPath(event.index), { why });
}

/** Why an event that the facts leave out changes nothing. */
function whyNothing(event: CaseEvent | undefined): string {
  if (event?.type === 'notice-withdrawn') return 'no-notice';
  return event?.type === 'decision-withdrawn' ? 'no-decision' : 'decided';
}

function termMarks(file: Case, rec: Recorder, marks: Mark[]): void {
  const log = rec.log ?? [];
  for (let i = 0; i < rec.size; i += RECORD_WIDTH) {
    const rule = log[i];
    if (rule === RULE.lodgingPeriod && log[i + 8] === 1) marks.push(mark('late-objection'));
    if (rule !== RULE.stated && rule !== RULE.extension && rule !== RULE.suspension) continue;
    const effect = log[i + 5] as number;
    if (effect === EFFECT.applied) continue;
    marks.push(eventMark('no-effect', file.events[log[i + 3] as number], EFFECT_WORDS[effect] ?? ''));
  }
}

function noticeMarks(file: Case, result: EpisodeOutcome, marks: Mark[]): void {
  for (let i = 0; i < result.notices.count; i++) {
    const notice = result.notices.items[i] as NoticeOutcome;
    const { verdict } = notice;
    if (verdict === VERDICT.premature || verdict === VERDICT.repeated || verdict === VERDICT.notNeeded) {
      marks.push(eventMark('no-effect', file.events[notice.index], VERDICT_WORDS[verdict] ?? ''));
    }
  }
}

function episodeMarks(
  facts: Facts,
  episode: EpisodeFacts,
  result: EpisodeOutcome,
  book: Rulebook,
  at: number,
  marks: Mark[],
): void {
  if (result.deadline === NONE) marks.push(mark('term-unknown'));
  else if (result.deadline > book.roll.knownTo) marks.push(mark('calendar-unknown'));
  const open = standsOn(episode, at) ? null : versionOn(result.term, at).open;
  if (open != null && (open.restart !== null || open.running.some((s) => s.to > at)))
    marks.push(mark('suspension-running'));
  const procedure = book.procedures[facts.procedure];
  const decided = episode.standing.find((s: StandingFacts) => s.decision && !s.byOperationOfLaw);
  if (procedure !== undefined && procedure.announceDays > 0 && episode.newTerm === null && decided !== undefined)
    if (result.deadline !== NONE && decided.from > result.deadline) marks.push(mark('decision-after-silence'));
}

function orderMarks(facts: Facts, outcome: Outcome, book: Rulebook, at: number, marks: Mark[]): void {
  if (facts.orders.length === 0) return;
  const offOnPaper = ordersOffOnPaper(facts, book);
  facts.orders.forEach((order, i) => {
    const { amountKnown, track } = outcome.orders.items[i] as OrderOutcome;
    if (offOnPaper(order.on))
      marks.push(mark('order-off-on-paper', eventPath(order.index), { article: 'Stb. 2020, 242' }));
    if (!amountKnown) marks.push(mark('amount-unknown', eventPath(order.index), { days: daysUpTo(track, at) }));
  });
}

/** Asylum: was a court penalty impossible by the text in force on the day of a ruling, and not yet held not binding? */
function ordersOffOnPaper(facts: Facts, book: Rulebook): (day: number) => boolean {
  const asylum = book.law.procedures[facts.procedure]?.exclusions.includes(asylumSuspended.id) === true;
  return (day) => {
    const found = lookup(asylumCourtPenalty, asDay(day));
    return asylum && found.kind === 'in-force' && found.version.value.notBinding && !found.version.value.settled;
  };
}

function caseMarks(
  file: Case,
  facts: Facts,
  book: Rulebook,
  rec: Recorder,
  grounds: readonly Ground[],
  marks: Mark[],
): void {
  const lodged = book.law.procedures[facts.procedure]?.lodged;
  if (facts.procedure < 0) marks.push(mark('procedure-unknown', 'procedure', { procedure: file.procedure }));
  if (lodged !== undefined && facts.lodged !== NONE)
    if ((lodged.from !== null && facts.lodged < lodged.from) || (lodged.to !== null && facts.lodged > lodged.to))
      marks.push(mark('procedure-outside-period', 'procedure', { procedure: file.procedure }));
  const limited = book.procedures[facts.procedure]?.tariffs.some((t) => t.limits.length > 0) === true;
  if (limited && facts.amountAtStake < 0) marks.push(mark('amount-at-stake-unknown', 'amountAtStake'));
  if (file.group !== undefined) marks.push(mark('connected-files', 'group', { group: file.group }));
  marks.push(...knownMarks(facts, book, rec), ...roomMarks(facts, book, rec));
  for (const { provision, certainty } of grounds)
    if (certainty === 'recalled') marks.push(mark('recalled-law', '', { provision }));
}
