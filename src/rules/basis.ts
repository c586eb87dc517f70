import { type EpisodeFacts, type Facts, NONE, type NoticeFacts, OPENS } from '../facts/facts.js';
import type { NoticeOutcome } from '../facts/outcome.js';
import { VERDICT } from '../facts/outcome-codes.js';
import type { Origin } from '../facts/workspace.js';
import { type ProcedureRules, type Rulebook, START, type TermRules } from '../law/rulebook.js';
import { standsOn } from './blocked.js';

/** What the day is from which a term counts: a code that the record gives beside the day. */
export const START_BASIS = {
  unknown: 0,
  receipt: 1,
  lodging: 2,
  forwarding: 3,
  payment: 4,
  responsibility: 5,
  lodgingPeriod: 6,
  annulment: 7,
  withdrawal: 8,
} as const;

export function startBasis(facts: Facts, episode: EpisodeFacts, origin: Origin, book: Rulebook): number {
  const { from } = origin;
  if (from === NONE) return START_BASIS.unknown;
  if (episode.opens === OPENS.annulment) return START_BASIS.annulment;
  if (episode.opens === OPENS.withdrawal) return START_BASIS.withdrawal;
  if (origin.yearEnd) return START_BASIS.receipt;
  const { terms } = book.procedures[facts.procedure] as ProcedureRules;
  const { start } = terms.find((term) => term.version === origin.version) as TermRules;
  const dublin = start === START.responsibility || start === START.responsibilityOrLodging;
  if (start === START.lodgingPeriod) return START_BASIS.lodgingPeriod;
  if (dublin && from === facts.responsibleSince) return START_BASIS.responsibility;
  if (from === facts.received) return START_BASIS.receipt;
  if (start === START.payment && from === facts.feePaid) return START_BASIS.payment;
  return from === facts.forwarded ? START_BASIS.forwarding : START_BASIS.lodging;
}

/** On what the verdict on a notice rests: a code that the record gives beside the verdict. */
export const NOTICE_BASIS = {
  term: 0,
  accepted: 1,
  finding: 2,
  forgiven: 3,
  decided: 4,
  courtTerm: 5,
  notice: 6,
  beforeReceipt: 7,
} as const;

export function noticeBasis(facts: Facts, episode: EpisodeFacts, notice: NoticeFacts, judged: NoticeOutcome): number {
  const { verdict, judgedBy } = judged;
  if (verdict === VERDICT.defective || verdict === VERDICT.repeated) return NOTICE_BASIS.notice;
  if (verdict === VERDICT.notNeeded)
    return standsOn(episode, notice.on) ? NOTICE_BASIS.decided : NOTICE_BASIS.courtTerm;
  if (notice.accepted) return NOTICE_BASIS.accepted;
  if (facts.received !== NONE && notice.on < facts.received) return NOTICE_BASIS.beforeReceipt;
  if (judgedBy === NONE) return NOTICE_BASIS.finding;
  return verdict === VERDICT.valid && notice.on <= judgedBy ? NOTICE_BASIS.forgiven : NOTICE_BASIS.term;
}
