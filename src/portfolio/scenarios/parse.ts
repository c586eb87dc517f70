import { issue } from '../../case/issue.js';
import type { Issue } from '../../case/types.js';
import { baseLaw } from '../../law/base.js';
import type { LawSet } from '../../law/law-set.js';
import { unknownReading } from '../../law/readings.js';
import type { OptionChange } from '../../law/reforms/option.js';
import { ReformError } from '../../law/reforms/types.js';
import { applySupplement } from '../../law/supplement/apply.js';
import { parseLawSupplement } from '../../law/supplement/parse.js';
import { SUPPLEMENT_FORMAT } from '../../law/supplement/types.js';
import { overlapProblem } from '../caps/overlap.js';
import { centsAt, changeOf } from './changes.js';
import { scenarioIssues, unknownName } from './issues.js';
import { namedOption, UnknownScenarioError } from './named.js';
import { type ChangeFile, type ScenarioFile, scenarioSchema } from './schema.js';
import { type AggregateCap, composeScenarios, type Scenario } from './types.js';

/** A scenario, or all that is wrong with its file. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Makes a scenario of its JSON form, of which nothing is trusted: a scenario file, or a law supplement, whose law is then
 * counted beside the law as it is (its own reforms stay switched off). Names of procedures, provisions and readings are looked up
 * in the law set for which it is meant. Refuses with all issues; never throws.
 */
export function parseScenario(input: unknown, lawSet: LawSet = baseLaw): ParsedScenario {
  if (isSupplement(input)) return supplementScenario(input, lawSet);
  const read = scenarioSchema.safeParse(input);
  if (!read.success) return { ok: false, issues: scenarioIssues(read.error.issues, input) };
  const issues = [...readingIssues(read.data, lawSet), ...aggregateIssues(read.data)];
  const parts: Scenario[] = [];
  for (const [i, entry] of (read.data.reforms ?? []).entries()) {
    const change = tried(() => applied(changeOf(entry), lawSet));
    if (typeof change === 'string') issues.push(issue(`reforms[${i}]`, 'reform', change));
    else parts.push({ name: '', ...change, ...limitsOf(entry) });
  }
  if (!changesSomething(read.data)) issues.push(issue('', 'no-change', NO_CHANGE));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, scenario: composeScenarios(read.data.name, [...parts, restOf(read.data)]) };
}

function isSupplement(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'format' in input && input.format === SUPPLEMENT_FORMAT;
}

/** The scenario of a law supplement has the name of the supplement. */
function supplementScenario(input: unknown, lawSet: LawSet): ParsedScenario {
  const read = parseLawSupplement(input, lawSet);
  if (!read.ok) return read;
  const { supplement } = read;
  return {
    ok: true,
    scenario: { name: supplement.id, title: supplement.title, reform: (law) => applySupplement(law, supplement) },
  };
}

const NO_CHANGE =
  'The scenario changes nothing; write what it changes under "reforms", "readings", "aggregate" or "behaviour".';

function changesSomething({ reforms = [], readings = {}, aggregate = [], behaviour }: ScenarioFile): boolean {
  return reforms.length + Object.keys(readings).length + aggregate.length > 0 || behaviour !== undefined;
}

/** A ready scenario in a file brings what it does not tell. */
function limitsOf(entry: ChangeFile): Pick<Scenario, 'limits'> {
  return entry.change === 'named' ? { limits: [namedOption(entry.name).limits] } : {};
}

/** Tries a change on the law set, so that a name that does not exist is found in the file and not in the run. */
function applied(change: OptionChange, lawSet: LawSet): OptionChange {
  change.reform?.(lawSet);
  return change;
}

function tried<T>(make: () => T): T | string {
  try {
    return make();
  } catch (error) {
    if (error instanceof ReformError || error instanceof UnknownScenarioError) return error.message;
    throw error;
  }
}

function readingIssues({ readings = {} }: ScenarioFile, lawSet: LawSet): readonly Issue[] {
  return Object.entries(readings).flatMap(([key, value]) => {
    const problem = unknownReading(lawSet, { [key]: value });
    if (problem === null) return [];
    const found = lawSet.interpretations.find((i) => i.key === key);
    const known = found?.options.map((o) => String(o.value)) ?? lawSet.interpretations.map((i) => i.key);
    return [issue(`readings.${key}`, 'unknown-reading', unknownName(found === undefined ? key : value, known))];
  });
}

function restOf({ readings, aggregate, behaviour }: ScenarioFile): Scenario {
  return {
    name: '',
    ...(readings === undefined ? {} : { readings }),
    ...(aggregate === undefined ? {} : { aggregate: aggregate.map(capOf) }),
    ...(behaviour === undefined ? {} : { behaviour }),
  };
}

/** Name of the label that names the body, unless a maximum names another one. */
const BODY_LABEL = 'body';

function capOf({ max, body, of, fromYear, toYear }: NonNullable<ScenarioFile['aggregate']>[number]): AggregateCap {
  return {
    maxCents: centsAt(max),
    bodyLabel: body === undefined ? BODY_LABEL : body,
    ...(of === undefined ? {} : { of }),
    ...(fromYear === undefined ? {} : { fromYear }),
    ...(toYear === undefined ? {} : { toYear }),
  };
}

/** Maxima that reach no year, and those that overlap without a single answer. */
function aggregateIssues({ aggregate = [] }: ScenarioFile): readonly Issue[] {
  const backwards = aggregate.flatMap(({ fromYear = 0, toYear = Number.POSITIVE_INFINITY }, i) =>
    fromYear <= toYear
      ? []
      : [
          issue(
            `aggregate[${i}].toYear`,
            'order',
            `This year is before "fromYear", ${fromYear}; write it or a later one.`,
          ),
        ],
  );
  const overlap = overlapProblem(aggregate.map(capOf));
  return overlap === null ? backwards : [...backwards, issue(`aggregate[${overlap.place}]`, 'overlap', overlap.says)];
}
