import type { Day } from '../../calendar/day.js';
import type { Duration } from '../../calendar/duration.js';
import { type ParsedDay, parseDay } from '../../calendar/parse.js';
import { parseDuration } from '../../calendar/parse-duration.js';
import { abolishAdministrative, abolishCourt } from '../../law/reforms/abolish.js';
import { capPerFile } from '../../law/reforms/cap.js';
import { composeReforms } from '../../law/reforms/compose.js';
import { courtAmounts } from '../../law/reforms/court-amounts.js';
import { decisionStop } from '../../law/reforms/decision-stop.js';
import type { OptionChange } from '../../law/reforms/option.js';
import { withoutExclusion } from '../../law/reforms/restore.js';
import { administrativeTariff } from '../../law/reforms/tariff.js';
import { decisionTerm } from '../../law/reforms/term.js';
import type { ChangeBase, LawChange, ProcedureChoice } from '../../law/reforms/types.js';
import { centsFromEuros } from '../../money/euros.js';
import { changeFrom, namedOption } from './named.js';
import type { ChangeFile } from './schema.js';

/** What one entry of `reforms` changes. Throws `ReformError` or `UnknownScenarioError` for what cannot be. */
export function changeOf(entry: ChangeFile): OptionChange {
  if (entry.change === 'named') {
    return changeFrom(namedOption(entry.name), entry.from === undefined ? undefined : dayAt(entry.from));
  }
  return { reform: lawChangeOf(entry) };
}

function lawChangeOf(entry: Exclude<ChangeFile, { change: 'named' }>): LawChange {
  switch (entry.change) {
    case 'abolish': {
      const abolition = { ...baseOf(entry), by: entry.by };
      if (entry.penalty === 'court') return abolishCourt(abolition);
      if (entry.penalty === 'administrative') return abolishAdministrative(abolition);
      return composeReforms([abolishAdministrative(abolition), abolishCourt(abolition)]);
    }
    case 'administrative-amounts':
      return administrativeTariff({
        ...baseOf(entry),
        ...(entry.percent === undefined ? {} : { percent: entry.percent }),
        ...(entry.tiers === undefined
          ? {}
          : { tiers: entry.tiers.map(({ days, perDay }) => ({ days, cents: centsAt(perDay), everyDays: 1 })) }),
      });
    case 'court-amounts':
      return courtAmounts({
        ...baseOf(entry),
        by: entry.by ?? 'ruling',
        amounts: {
          ...(entry.perDayPercent === undefined ? {} : { perDayPercent: entry.perDayPercent }),
          ...(entry.perDayAtMost === undefined ? {} : { perDayAtMostCents: centsAt(entry.perDayAtMost) }),
          ...(entry.maxPercent === undefined ? {} : { maxPercent: entry.maxPercent }),
          ...(entry.maxAtMost === undefined ? {} : { maxAtMostCents: centsAt(entry.maxAtMost) }),
        },
      });
    case 'cap': {
      const { each = 'file', of = 'all' } = entry;
      return capPerFile({ ...baseOf(entry), cap: { cents: centsAt(entry.amount), each, of } });
    }
    case 'term':
      return decisionTerm({ ...baseOf(entry), length: durationAt(entry.length) });
    case 'stop-decisions':
      return decisionStop({ from: dayAt(entry.from), months: entry.months, ...sourceOf(entry.source) });
    case 'without':
      return withoutExclusion(entry.provision, reachOf(entry.for));
  }
}

interface CommonKeys {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
  readonly for?: ReachFile | undefined;
}

interface ReachFile {
  readonly fields?: readonly string[] | undefined;
  readonly procedures?: readonly string[] | undefined;
}

function baseOf(entry: CommonKeys): ChangeBase {
  const reach = reachOf(entry.for);
  return {
    from: entry.from === undefined ? null : dayAt(entry.from),
    to: entry.to === undefined ? null : dayAt(entry.to),
    ...sourceOf(entry.source),
    ...(reach === undefined ? {} : { reach }),
  };
}

/** Names that exist are for the reform to check: it knows the law set. */
function reachOf(reach: ReachFile | undefined): ProcedureChoice | undefined {
  if (reach === undefined) return undefined;
  const { fields, procedures } = reach;
  return {
    ...(fields === undefined ? {} : { fields: fields as NonNullable<ProcedureChoice['fields']> }),
    ...(procedures === undefined ? {} : { procedures }),
  };
}

function sourceOf(ref: string | undefined): Pick<ChangeBase, 'sources'> {
  return ref === undefined ? {} : { sources: [{ ref }] };
}

/** These were checked by the schema. */
function dayAt(text: string): Day {
  const read: ParsedDay = parseDay(text);
  if (!read.ok) throw new RangeError(read.message);
  return read.day;
}

function durationAt(text: string): Duration {
  const read = parseDuration(text);
  if (!read.ok) throw new RangeError(read.message);
  return read.duration;
}

export function centsAt(value: number | string): number {
  const read = centsFromEuros(value);
  if (!read.ok) throw new RangeError(read.message);
  return read.cents;
}
