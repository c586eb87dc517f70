import { readdirSync, readFileSync } from 'node:fs';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { describe, expect, it } from 'vitest';
import { workedExamples } from '../../.ci/examples.mjs';
import { featureFiles } from '../../src/explain/scenario/files.js';
import type { WorkedExample } from '../../src/explain/scenario/types.js';
import { baseLaw } from '../../src/law/base.js';
import type { ReadingValue } from '../../src/law/interpretation.js';
import { readingFromText } from '../../src/law/readings.js';
import { asStated, assessFile } from '../rulings/shared-cases.js';
import { caseFields, dayOfText, eventOf, outcomeOf, type Rows } from './reading.js';

// The feature files in docs/scenarios: current (`npm run docs:law` renews them), Gherkin by the parser of Cucumber itself,
// and each scenario, run back through the library, comes out as it says.

const FOLDER = new URL('../../docs/scenarios/', import.meta.url);
const examples = workedExamples() as readonly WorkedExample[];
const files = featureFiles(baseLaw, examples);

interface Played {
  readonly name: string;
  readonly case: Record<string, unknown>;
  readonly at: string;
  readonly readings: Record<string, ReadingValue>;
  readonly outcomes: readonly NonNullable<ReturnType<typeof outcomeOf>>[];
}

/** The scenarios of a file, outlines worked out, as Cucumber would run them. */
function scenariosIn(text: string): readonly Played[] {
  let n = 0;
  const newId = (): string => String(n++);
  const document = { ...new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text), uri: '' };
  return compile(document, '', newId).map(({ name, steps }) => play(name, steps));
}

type Step = ReturnType<typeof compile>[number]['steps'][number];

function play(name: string, steps: readonly Step[]): Played {
  const played = { name, case: {} as Record<string, unknown>, at: '', readings: {} as Record<string, ReadingValue> };
  const events: object[] = [];
  const outcomes: NonNullable<ReturnType<typeof outcomeOf>>[] = [];
  for (const { text, argument } of steps) {
    const cells = (argument?.dataTable?.rows ?? []).map((row) => row.cells.map(({ value }) => value));
    const rows = cells as unknown as Rows;
    const [, procedure] = /^een dossier van de procedure "(.+)"$/.exec(text) ?? [];
    const [, key = '', value = ''] = /^de lezing "(.+)" is "(.*)"$/.exec(text) ?? [];
    const [, at] = /^de stand wordt bepaald op (.+)$/.exec(text) ?? [];
    const event = eventOf(text, rows);
    const outcome = outcomeOf(text);
    if (procedure !== undefined) Object.assign(played.case, { procedure, ...caseFields(rows) });
    else if (key !== '') played.readings[key] = readingFromText(baseLaw, key, value);
    else if (at !== undefined) played.at = dayOfText(at);
    else if (event !== undefined) events.push(event);
    else if (outcome !== undefined) outcomes.push(outcome);
    else throw new Error(`no step for: ${text}`);
  }
  Object.assign(played.case, { events });
  return { ...played, outcomes };
}

/** What the library finds, for each outcome that the scenario states. */
function found({ case: file, at, readings, outcomes }: Played): readonly unknown[] {
  const result = asStated(assessFile(file, at, readings, true));
  return outcomes.map(({ key, nth }) => {
    const [part = '', field] = key.split('.');
    if (field === undefined) return result[part as keyof typeof result];
    if (part === 'court') return result.court[Number(nth) - 1]?.[field];
    const value = result.administrative[field];
    return value === null && field === 'amountCents' ? 0 : value;
  });
}

describe.each(files)('docs/scenarios/$name', ({ name, text }) => {
  const played = scenariosIn(text);

  it('is current: npm run docs:law', () => {
    expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
  });

  it('comes out as it says, every scenario', () => {
    for (const scenario of played) {
      expect(found(scenario), `${scenario.name} ${JSON.stringify(scenario.case)}`).toEqual(
        scenario.outcomes.map(({ value }) => value),
      );
      expect(scenario.outcomes.length, scenario.name).toBeGreaterThan(0);
    }
  });
});

describe('the scenarios', () => {
  it('are all the files there are', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  it('hold every worked example whole', () => {
    const text = files.find(({ name }) => name === 'voorbeelden.feature')?.text ?? '';
    const played = scenariosIn(text);
    expect(played).toHaveLength(examples.length);
    expect(played.length).toBeGreaterThanOrEqual(96);
    for (const [i, { id, case: file, at, interpretations = {}, expect: stated }] of examples.entries()) {
      const { id: _, ...facts } = file as Record<string, unknown>;
      expect(played[i]?.name).toContain(id);
      expect({ case: played[i]?.case, at: played[i]?.at, readings: played[i]?.readings }).toEqual({
        case: facts,
        at,
        readings: interpretations,
      });
      const { administrative = {}, court = [], ...rest } = stated;
      const fields = [rest, administrative, ...court].flatMap((one) => Object.keys(one));
      expect(played[i]?.outcomes).toHaveLength(fields.length);
    }
  });

  it('hold every procedure whose term the calendar gives, and every answer on the penalty', () => {
    const terms = scenariosIn(files.find(({ name }) => name === 'beslistermijnen.feature')?.text ?? '');
    const open = baseLaw.procedures.filter(({ term }) =>
      term.versions.every(({ value }) => value.countsFrom === 'named-day'),
    );
    const shown = new Set(terms.map((scenario) => scenario.case['procedure']));
    expect(baseLaw.procedures.filter(({ key }) => !shown.has(key)).map(({ key }) => key)).toEqual(
      open.map(({ key }) => key),
    );
    const penalty = scenariosIn(files.find(({ name }) => name === 'bestuurlijke-dwangsom.feature')?.text ?? '');
    const answers = penalty.flatMap(({ outcomes }) => outcomes.filter(({ key }) => key.endsWith('applies')));
    expect(new Set(answers.map(({ value }) => value))).toEqual(new Set([true, false, null]));
    expect(new Set(penalty.map((scenario) => scenario.case['procedure'])).size).toBe(baseLaw.procedures.length);
  });
});
