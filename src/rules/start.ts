import { asDay, civilOf, dayOf } from '../calendar/day.js';
import {
  type EpisodeFacts,
  type Facts,
  NONE,
  OPENS,
  type OrderFacts,
  type StandingFacts,
  type TermEventFacts,
  UNDATED,
} from '../facts/facts.js';
import type { Origin } from '../facts/workspace.js';
import { type ProcedureRules, ROLL, type Rulebook, START, type TermRules } from '../law/rulebook.js';
import { startBasis } from './basis.js';
import { note, type Recorder, RULE, slot } from './recorder.js';
import { rollTo } from './roll.js';

/** From 2026 a message forwarded inside the body starts the term on the day of forwarding (Awb 2:24). */
const FORWARDING_FROM = dayOf(2026, 1, 1);

/**
 * From what day the term of an episode counts, and how long it is (Awb 4:13, 7:10 and the special acts).
 * A later episode counts from the day the ruling was sent; its term is the one the court set, or the statutory one afresh.
 */
export function startOfTerm(
  facts: Facts,
  episode: EpisodeFacts,
  book: Rulebook,
  rec: Recorder | null,
  out: Origin,
): void {
  reset(out);
  const procedure = book.procedures[facts.procedure];
  if (episode.newTerm !== null) {
    out.from = episode.sent;
    out.months = episode.newTerm.months;
    out.days = episode.newTerm.days;
    out.covered = episode.newTerm.covered;
    out.roll = ROLL.court;
    out.fixedEnd = episode.newTerm.until;
    out.provision = book.cite.courtTerm;
    out.version = 0;
  } else if (procedure !== undefined) {
    const term = termInForce(procedure, facts);
    if (term !== undefined) statutory(facts, episode, procedure, term, book, rec, out);
  }
  note(
    rec,
    RULE.start,
    out.provision,
    out.version,
    episode.opens,
    out.from,
    rec === null ? 0 : startBasis(facts, episode, out, book),
  );
}

function statutory(
  facts: Facts,
  episode: EpisodeFacts,
  procedure: ProcedureRules,
  term: TermRules,
  book: Rulebook,
  rec: Recorder | null,
  out: Origin,
): void {
  out.months = term.months;
  out.days = term.days;
  out.covered = term.covered;
  out.roll = term.roll;
  out.restarts = term.restartsOnSupplement;
  out.decrees = procedure.decrees && term.roll !== ROLL.eu;
  out.provision = procedure.termProvision;
  out.version = term.version;
  const first = episode.opens === OPENS.application;
  out.from = first ? firstStart(facts, term, book, rec) : episode.sent;
  if (term.yearEndWeeks > 0)
    yearEnd(first ? facts.received : episode.sent, first ? facts.lodged : episode.sent, term, out);
}

/**
 * The version of the term for this case. Where no receipt is known, the one that is left when only versions that had
 * begun by a day on which the application was certainly there are looked at.
 */
function termInForce(procedure: ProcedureRules, facts: Facts): TermRules | undefined {
  const day = procedure.termPivot === 'lodged' ? facts.lodged : facts.received;
  const known = day === NONE ? latestReceipt(facts) : NONE;
  let only: TermRules | undefined;
  for (let i = 0; i < procedure.terms.length; i++) {
    const term = procedure.terms[i] as TermRules;
    if (day !== NONE) {
      if (term.from <= day && day <= term.to) return term;
    } else if (procedure.terms.length === 1 || (known !== NONE && term.from <= known)) {
      if (only !== undefined && !sameTerm(only, term)) return undefined;
      only = term;
    }
  }
  return only;
}

/** A day on which the application was certainly there: the first that a forwarding, a term, an order or a decision names; NONE without any. */
function latestReceipt(facts: Facts): number {
  let day = Math.min(facts.responsibleSince, facts.forwarded);
  for (let i = 0; i < facts.episodes.length; i++) {
    const episode = facts.episodes[i] as EpisodeFacts;
    if (episode.opens !== OPENS.application) day = Math.min(day, episode.on);
    if (episode.standing.length > 0) day = Math.min(day, (episode.standing[0] as StandingFacts).from);
    for (let j = 0; j < episode.termEvents.length; j++) {
      const { on } = episode.termEvents[j] as TermEventFacts;
      if (on !== UNDATED) day = Math.min(day, on);
    }
  }
  for (let i = 0; i < facts.orders.length; i++) day = Math.min(day, (facts.orders[i] as OrderFacts).on);
  return day;
}

function sameTerm(a: TermRules, b: TermRules): boolean {
  return (
    a.months === b.months &&
    a.days === b.days &&
    a.roll === b.roll &&
    a.start === b.start &&
    a.yearEndWeeks === b.yearEndWeeks
  );
}

function firstStart(facts: Facts, term: TermRules, book: Rulebook, rec: Recorder | null): number {
  if (term.start === START.lodgingPeriod) return lodgingPeriodEnd(facts, term, book, rec);
  if (term.start === START.namedDay) return NONE;
  const forwarded = facts.forwarded !== NONE && facts.forwarded >= FORWARDING_FROM;
  const arrived =
    term.start === START.lodging || term.start === START.responsibilityOrLodging ? facts.lodged : facts.received;
  const receipt = forwarded ? facts.forwarded : arrived;
  const dublin = term.start === START.responsibility || term.start === START.responsibilityOrLodging;
  if (dublin && facts.responsibleSince !== NONE) return facts.responsibleSince;
  if (term.start === START.responsibility && facts.lodged !== facts.received)
    if (slot(book, rec, 'asylumFromLodging') === 1) return facts.lodged;
  if (term.start === START.payment && facts.feePaid !== NONE) return Math.max(facts.feePaid, receipt);
  return receipt;
}

/** Last day of the period for lodging an objection (Awb 6:7, 6:8): it rolls, and the term counts from the rolled day. */
function lodgingPeriodEnd(facts: Facts, term: TermRules, book: Rulebook, rec: Recorder | null): number {
  let end = facts.objectionPeriodEnded;
  if (end === NONE && facts.contestedDecision !== NONE) {
    const calendar = facts.contestedDecision + term.lodgingDays;
    const working = rollTo(book, calendar);
    end = working === calendar || slot(book, rec, 'rollLodgingPeriod') === 1 ? working : calendar;
  }
  if (end === NONE) return NONE;
  const late = facts.received !== NONE && facts.received > end;
  const counts = late && slot(book, rec, 'lateObjection') === 0 ? facts.received : end;
  note(
    rec,
    RULE.lodgingPeriod,
    book.cite.lodgingPeriod,
    0,
    facts.contestedDecision,
    term.lodgingDays,
    facts.contestedDecision === NONE ? NONE : facts.contestedDecision + term.lodgingDays,
    end,
    facts.received,
    late ? 1 : 0,
    facts.objectionPeriodEnded === NONE ? 0 : 1,
  );
  return counts;
}

/** 31 December of the year of receipt, unless lodged in the last weeks of a year. */
function yearEnd(received: number, lodged: number, term: TermRules, out: Origin): void {
  if (received === NONE) {
    out.from = NONE;
    out.roll = ROLL.yearEnd;
    return;
  }
  const lodgedYearEnd = dayOf(civilOf(asDay(lodged)).year, 12, 31);
  if (lodged > lodgedYearEnd - term.yearEndWeeks * 7) return;
  out.from = received;
  out.fixedEnd = dayOf(civilOf(asDay(received)).year, 12, 31);
  out.yearEnd = true;
  out.roll = ROLL.yearEnd;
  out.covered = true;
}

function reset(out: Origin): void {
  out.from = NONE;
  out.months = 0;
  out.days = 0;
  out.covered = false;
  out.roll = ROLL.none;
  out.fixedEnd = NONE;
  out.yearEnd = false;
  out.restarts = false;
  out.decrees = false;
  out.provision = -1;
  out.version = -1;
}
