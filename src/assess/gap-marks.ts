import type { Case, CaseEvent } from '../case/types.js';
import { type EpisodeFacts, type Facts, NONE } from '../facts/facts.js';
import type { EpisodeOutcome, OrderOutcome, Outcome } from '../facts/outcome.js';
import { WHY } from '../facts/outcome-codes.js';
import { used } from '../facts/pool.js';
import type { GapRule } from '../law/gap.js';
import { GAP_RULES } from '../law/gap-rules.js';
import { closedBefore } from '../rules/blocked.js';
import { daysUpTo } from '../rules/cut.js';
import { RECORD_WIDTH, type Recorder, RULE } from '../rules/recorder.js';
import { EFFECT } from '../rules/term-context.js';
import type { Mark } from './types.js';
import { eventPath } from './values.js';

/** What decides whether a case meets a gap. */
export interface GapContext {
  readonly file: Case;
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly at: number;
  readonly rec: Recorder;
  /** Marks that the assessment carries already. */
  readonly marks: readonly Mark[];
}

/** A mark for each construct that the case meets and that is not modelled, with the article. */
export function gapMarks(context: GapContext): readonly Mark[] {
  const { file, facts } = context;
  if (facts.procedure < 0) return [];
  const marks: Mark[] = [];
  for (const gap of rulesFor(file.procedure)) {
    const path = pathOf(gap, context);
    if (path !== null && inScope(gap, context))
      marks.push({ code: 'not-modelled', path, values: { gap: gap.id, article: gap.article } });
  }
  return marks;
}

const byProcedure = new Map<string, readonly GapRule[]>();

/** The gaps that a file of a procedure can meet. */
function rulesFor(procedure: string): readonly GapRule[] {
  const known = byProcedure.get(procedure);
  if (known !== undefined) return known;
  const rules = GAP_RULES.filter(
    ({ sign, procedures }) => sign !== 'unseen' && (procedures.length === 0 || procedures.includes(procedure)),
  );
  byProcedure.set(procedure, rules);
  return rules;
}

function inScope({ since, nationalities, lodged }: GapRule, { file, facts, at }: GapContext): boolean {
  if (nationalities !== undefined && !nationalities.includes(file.nationality ?? '')) return false;
  if (lodged !== undefined) {
    if (facts.lodged === NONE) return false;
    if ((lodged.from ?? facts.lodged) > facts.lodged || facts.lodged > (lodged.to ?? facts.lodged)) return false;
  }
  return since === null || (at >= since && !closedBefore(facts.episodes.at(-1) as EpisodeFacts, since));
}

/** Where in the file the gap is met; null when it is not. */
function pathOf({ sign }: GapRule, context: GapContext): string | null {
  switch (sign) {
    case 'file':
      return 'procedure';
    case 'own-term':
      return termStated(context.rec) ? null : 'procedure';
    case 'supplement':
      return eventOf(context, (event) => event.type === 'suspended' && event.ground === 'supplement');
    case 'not-treated':
      return eventOf(context, (event) => event.type === 'decided' && event.setAside === true);
    case 'new-term':
      return eventOf(context, (event) => event.type === 'decision-annulled' && event.newTerm !== undefined);
    case 'court-demand':
      if (!courtPenaltyRuns(context)) return null;
      return eventOf(context, (event) => event.type === 'limitation-interrupted' && event.for !== 'administrative');
    case 'no-tariff':
      return used(context.outcome.episodes).some(withoutTariff) ? 'procedure' : null;
    case 'unseen':
      return null;
    default:
      return context.marks.find(({ code }) => code === sign)?.path ?? null;
  }
}

function eventOf({ file, at }: GapContext, shows: (event: CaseEvent) => boolean): string | null {
  const found = file.events.find((event) => (event.on ?? at) <= at && shows(event));
  return found === undefined ? null : eventPath(found.index);
}

function withoutTariff({ valid, why }: EpisodeOutcome): boolean {
  return valid >= 0 && why === WHY.undetermined;
}

function courtPenaltyRuns({ outcome, at }: GapContext): boolean {
  return used(outcome.orders).some(({ track }: OrderOutcome) => daysUpTo(track, at) > 0);
}

/** Did a term that somebody stated take the place of the one of the procedure? */
function termStated({ log, size }: Recorder): boolean {
  for (let i = 0; log !== null && i < size; i += RECORD_WIDTH)
    if (log[i] === RULE.stated && log[i + 5] === EFFECT.applied) return true;
  return false;
}
