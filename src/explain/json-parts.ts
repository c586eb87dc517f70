import type {
  AdministrativeAssessment,
  Alternative,
  Amount,
  Assessment,
  CourtAssessment,
  DateAssessment,
  Receipt,
  ScheduleEntry,
} from '../assess/types.js';
import type { Day } from '../calendar/day.js';
import { isoText } from '../calendar/iso-text.js';
import type { LawSet } from '../law/law-set.js';
import { presetOf } from '../law/preset-of.js';
import type {
  AdministrativeJson,
  AlternativeJson,
  CourtJson,
  DatesJson,
  EpisodeJson,
  NoticeJson,
  ReceiptJson,
  ScheduleJson,
} from './json-types.js';

/**
 * An object to which keys are still added, where they may be left out. A copy with one key more (`{ ...json, key }`) would
 * make the engine describe each such object anew, which fills the memory of a long run.
 */
export type Building<T> = { -readonly [K in keyof T]: T[K] };

/** ISO text of a day; null for none. */
export function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoText(day);
}

export function noticesJson(assessment: Assessment): readonly NoticeJson[] {
  return assessment.notices.map(({ on, verdict, deadline, flags }) => ({
    on: isoText(on),
    verdict,
    deadline: isoOrNull(deadline),
    flags,
  }));
}

export function administrativeJson(a: AdministrativeAssessment): AdministrativeJson {
  const json: Building<AdministrativeJson> = {
    applies: a.applies,
    why: a.why,
    state: a.state,
    firstDay: isoOrNull(a.firstDay),
    lastDay: isoOrNull(a.lastDay),
    fullOn: isoOrNull(a.fullOn),
    days: a.days,
    amountCents: a.amountCents,
    maxCents: a.maxCents,
    sharesCents: a.sharesCents,
  };
  if (a.excludedBy !== null) json.excludedBy = a.excludedBy;
  return json;
}

export function courtJson(c: CourtAssessment): CourtJson {
  const json: Building<CourtJson> = {
    state: c.state,
    termEnds: isoText(c.termEnds),
    firstDay: isoOrNull(c.firstDay),
    lastDay: isoOrNull(c.lastDay),
    fullOn: isoOrNull(c.fullOn),
    days: c.days,
    amountCents: c.amountCents,
    maxCents: c.maxCents,
  };
  if (c.ecli !== null) json.ecli = c.ecli;
  return json;
}

/** The episodes; the last one is the penalty shown above them. */
export function episodesJson(assessment: Assessment, last: AdministrativeJson): readonly EpisodeJson[] {
  const end = assessment.episodes.length - 1;
  return assessment.episodes.map(({ opens, deadline, administrative }, i) => ({
    opens,
    deadline: isoOrNull(deadline),
    administrative: i === end ? last : administrativeJson(administrative),
  }));
}

export function datesJson(d: DateAssessment): DatesJson {
  return {
    noticeFrom: isoOrNull(d.noticeFrom),
    appealFrom: isoOrNull(d.appealFrom),
    ceiling: isoOrNull(d.ceiling),
    penaltyDecisionDue: isoOrNull(d.penaltyDecisionDue),
    paymentDue: isoOrNull(d.paymentDue),
    interestFrom: isoOrNull(d.interestFrom),
  };
}

export function scheduleJson(entries: readonly ScheduleEntry[]): readonly ScheduleJson[] {
  return entries.map(({ stream, index, from, to, cents, everyDays, nth, basis }) => ({
    stream,
    index,
    from: isoText(from),
    to: isoOrNull(to),
    cents,
    everyDays,
    nth,
    basis,
  }));
}

/** What is certain of a total that is not known, and the provision on which the rest hangs. */
export function undeterminedJson(total: Exclude<Amount, { kind: 'known' }>): {
  readonly totalAtLeastCents: number;
  readonly totalBasis: string;
} {
  return { totalAtLeastCents: total.kind === 'at-least' ? total.cents : 0, totalBasis: total.basis };
}

export function alternativesJson(alternatives: readonly Alternative[]): readonly AlternativeJson[] {
  return alternatives.map(({ interpretation, value, totalCents, deadline, authority }) => ({
    interpretation,
    value,
    totalCents,
    deadline: isoOrNull(deadline),
    authority: authority.map(({ ref }) => ref).join('; '),
  }));
}

export function receiptJson(receipt: Receipt, { interpretations }: LawSet): ReceiptJson {
  const { library, lawSet, lawSetHash, supplements, at, readings, caseHash } = receipt;
  const preset = presetOf(readings, interpretations);
  return {
    library,
    lawSet,
    lawSetHash,
    ...(supplements.length === 0 ? {} : { supplements }),
    at: isoText(at),
    ...(preset === null ? {} : { preset: preset.name }),
    readings,
    caseHash,
  };
}
