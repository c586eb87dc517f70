import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { addDays, asDay, type Day, dayOf, isoOf } from '../../src/calendar/day.js';
import { decodeCase } from '../../src/case/decode.js';
import { baseLaw } from '../../src/law/base.js';
import type { Procedure, TermRule } from '../../src/law/procedure.js';
import type { Version } from '../../src/law/provision.js';
import { type Branch, caseOf, NO_AMOUNT, provisionOf, regimeOf, regimesOf, startsOf, wholeAmount } from './branches.js';

/** Days on which the applications of the cases come in: three a quarter, on days of the week that shift. */
const RECEIPTS: readonly Day[] = Array.from({ length: 80 }, (_, i) => [
  dayOf(2008 + Math.floor(i / 4), 3 * (i % 4) + 1, 3 + (i % 20)),
  dayOf(2008 + Math.floor(i / 4), 3 * (i % 4) + 2, 14 + (i % 9)),
  dayOf(2008 + Math.floor(i / 4), 3 * (i % 4) + 3, 5 + (i % 20)),
]).flat();
/** Days after the first good day on which the notice comes. */
const NOTICES_AFTER = [0, 400, 2_400, 4_500] as const;
const FIRST_OF_2026 = dayOf(2026, 1, 1);

interface Spans {
  readonly from: number;
  readonly to: number;
}

function spanOf(procedure: Procedure, { from, to }: Version<TermRule>): Spans {
  return {
    from: Math.max(from ?? Number.NEGATIVE_INFINITY, procedure.lodged.from ?? Number.NEGATIVE_INFINITY),
    to: Math.min(to ?? Number.POSITIVE_INFINITY, procedure.lodged.to ?? Number.POSITIVE_INFINITY),
  };
}

/** Every branch without its regime, with the days to which its version and its procedure belong. */
const BRANCHES = baseLaw.procedures.flatMap((procedure) =>
  procedure.term.versions.flatMap((version, number) => {
    if (version.state === 'switched-off') return [];
    const rule = version.value;
    const span = spanOf(procedure, version);
    const starts = startsOf(rule, { in2026: span.to > FIRST_OF_2026 });
    return starts.flatMap((start) =>
      [null, ...rule.extensions].flatMap((room) =>
        [null, ...rule.suspensions].map((ground): Branch & { number: number; span: Spans } => ({
          procedure,
          rule,
          start,
          room,
          ground,
          number,
          span: start === 'forwarded' ? { ...span, from: Math.max(span.from, FIRST_OF_2026) } : span,
        })),
      ),
    );
  }),
);

/** Why a branch cannot meet a regime, proved from the days in the data; null when it could. */
function unreachable(branch: (typeof BRANCHES)[number], regime: string): string | null {
  const { procedure, span } = branch;
  const excluded = procedure.exclusions.includes(regime);
  const first = regime === NO_AMOUNT ? span.from : firstDay(regime);
  if (!excluded && procedure.exclusions.some((id) => byNotice(id) && firstDay(id) <= Math.max(first, span.from)))
    return 'the penalty is excluded on every day of that amount';
  if (regime === NO_AMOUNT) return null;
  if (!excluded && span.from > Number.NEGATIVE_INFINITY) {
    const { judgedBy } = caseOf(branch, asDay(span.from + 3));
    if (procedure.exclusions.some((id) => byNotice(id) && firstDay(id) <= judgedBy - 2))
      return 'no term of this version had ended when the penalty was excluded';
  }
  if (lastDay(regime) < span.from) return 'it ended before the first application of this version';
  const always = procedure.exclusions.find((id) => byNotice(id) && firstDay(id) === Number.NEGATIVE_INFINITY);
  return excluded && always !== undefined && always !== regime ? 'another exclusion holds on every day' : null;
}

/** Does an exclusion look at the notice, and never end? */
function byNotice(id: string): boolean {
  const { pivot } = provisionOf(id);
  return (pivot === 'notice' || pivot === 'calendar-day') && lastDay(id) === Number.POSITIVE_INFINITY;
}

function firstDay(regime: string): number {
  return Math.min(...versionsOf(regime).map(({ from }) => from ?? Number.NEGATIVE_INFINITY));
}

function lastDay(regime: string): number {
  return Math.max(...versionsOf(regime).map(({ to }) => to ?? Number.POSITIVE_INFINITY));
}

/** The versions of an exclusion, or the one of a tariff. */
function versionsOf(regime: string): readonly Version<unknown>[] {
  const [id, number] = regime.split(', version ');
  const { versions } = provisionOf(id ?? '');
  return number === undefined ? versions : versions.slice(Number(number), Number(number) + 1);
}

/** One case for each regime that a branch meets on some of the days. */
function casesOf(branch: (typeof BRANCHES)[number]): ReadonlyMap<string, Case> {
  const cases = new Map<string, Case>();
  for (const received of RECEIPTS) {
    if (received - 3 < branch.span.from || received > branch.span.to) continue;
    if (branch.start === 'in-the-year' && isoOf(received).slice(5) > '11-10') continue;
    if (!inLastWeeks(branch, received)) continue;
    const made = caseOf(branch, received);
    for (const after of NOTICES_AFTER) {
      const notice = addDays(made.judgedBy, 1 + after);
      const regime = regimeOf(branch.procedure, made.lodged, notice);
      if (!cases.has(regime)) cases.set(regime, { ...made, notice });
    }
  }
  return cases;
}

type Case = ReturnType<typeof caseOf> & { readonly notice: Day };

/** A year-end term counts from the lodging period only for what was lodged in the last six weeks of a year. */
function inLastWeeks({ rule, start }: Branch, received: Day): boolean {
  const periodOfYear = 'yearEnd' in rule.length && start !== 'in-the-year';
  return !periodOfYear || isoOf(received).slice(5) >= '11-20';
}

function check({ procedure }: Branch, regime: string, { events, deadline, notice, judgedBy }: Case): void {
  const file = decodeCase(
    { procedure: procedure.key, events: [...events, { type: 'notice-of-default', on: isoOf(notice) }] },
    {} as never,
  );
  if (file === undefined) throw new Error(JSON.stringify(events));
  const result = assess(file, { at: addDays(notice, 300), brief: true });
  const { administrative } = result;
  const found = { deadline: isoOr(result.deadline), verdict: result.notices[0]?.verdict };
  expect(found).toEqual({ deadline: isoOf(deadline), verdict: 'valid' });
  expect(notice).toBeGreaterThan(judgedBy);
  if (procedure.exclusions.includes(regime)) {
    expect([administrative.applies, administrative.excludedBy, administrative.amountCents]).toEqual([false, regime, 0]);
  } else if (regime === NO_AMOUNT) {
    expect([administrative.applies, administrative.amountCents]).toEqual([null, null]);
  } else {
    expect([administrative.applies, isoOr(administrative.firstDay)]).toEqual([true, isoOf(addDays(notice, 15))]);
    expect(administrative.amountCents).toBe(wholeAmount(regime));
  }
}

function isoOr(day: Day | null): string | null {
  return day === null ? null : isoOf(asDay(day));
}

const tally = { branches: 0, covered: 0, reasons: new Map<string, number>() };

describe('every branch of the catalogue', () => {
  it.each(baseLaw.procedures.map((procedure) => [procedure.key, procedure] as const))('of %s', (key, procedure) => {
    for (const branch of BRANCHES.filter((one) => one.procedure === procedure)) {
      const cases = casesOf(branch);
      const name = `${key}, version ${branch.number}, ${branch.start}, ${branch.room?.article}, ${branch.ground?.ground}`;
      for (const regime of regimesOf(procedure)) {
        tally.branches++;
        const found = cases.get(regime);
        if (found === undefined) {
          const reason = unreachable(branch, regime);
          expect(reason, `${name}, ${regime}: no case and no reason`).not.toBeNull();
          tally.reasons.set(reason ?? '', (tally.reasons.get(reason ?? '') ?? 0) + 1);
        } else {
          check(branch, regime, found);
          tally.covered++;
        }
      }
      for (const regime of cases.keys()) expect(regimesOf(procedure), name).toContain(regime);
    }
  });

  it('is covered, or cannot occur', () => {
    const rest = [...tally.reasons].map(([reason, count]) => `${count}: ${reason}`);
    process.stdout.write(`law: ${tally.covered} of ${tally.branches} branches covered; the rest ${rest.join('; ')}\n`);
    expect(tally.covered + [...tally.reasons.values()].reduce((a, b) => a + b, 0)).toBe(tally.branches);
    expect(tally.covered).toBeGreaterThan(10_000);
  });
});
