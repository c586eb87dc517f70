import { GROUND, NONE, STATED_BY, TERM_EVENT, type TermEventFacts, UNDATED } from '../facts/facts.js';
import type { Rulebook } from '../law/rulebook.js';
import { lengthFacts, setTermFacts } from './fold-length.js';
import type { CaseEvent } from './types.js';

type TermEvent = Extract<CaseEvent, { type: 'term-stated' | 'extended' | 'suspended' }>;

/** A statement, extension or suspension as facts; whether it counts is for the rules. */
export function foldTermEvent(event: TermEvent, book: Rulebook): TermEventFacts {
  const facts: TermEventFacts = {
    index: event.index,
    kind: TERM_EVENT.stated,
    on: event.on ?? UNDATED,
    months: 0,
    days: 0,
    covered: false,
    until: event.until ?? NONE,
    from: NONE,
    setUntil: NONE,
    announced: true,
    ground: GROUND.supplement,
    statedBy: STATED_BY.established,
    withoutEffect: false,
    collective: -1,
  };
  if (event.type === 'term-stated') {
    facts.statedBy = event.statedBy === undefined ? STATED_BY.established : STATED_BY[event.statedBy];
    facts.withoutEffect = event.basis === '4:14-1';
  } else if (event.type === 'extended') {
    facts.kind = TERM_EVENT.extended;
    if (event.by !== undefined) Object.assign(facts, lengthFacts(event.by));
    facts.collective = book.collective.findIndex((c) => c.code === event.ground);
  } else {
    facts.kind = TERM_EVENT.suspended;
    facts.from = event.from ?? NONE;
    facts.announced = event.announced !== false;
    if (event.termSet !== undefined) {
      const { until, ...length } = setTermFacts(event.termSet);
      Object.assign(facts, length, { setUntil: until });
    }
    facts.ground = GROUND[event.ground];
  }
  return facts;
}
