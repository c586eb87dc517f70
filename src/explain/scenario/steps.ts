import type { JsonFields, StatedOutcome, WorkedExample } from './types.js';
import { dayText, valueText } from './values.js';
import { CASE_DETAILS, DETAILS, EVENT_SENTENCES, OUTCOMES, UNDATED_EXTENSION } from './words.js';

/** A step of a scenario without its keyword, with the rows of the table under it. */
export interface ScenarioStep {
  readonly text: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** The steps that give the facts. Throws RangeError for a key that has no words, so that nothing is left out. */
export function factSteps({ case: file, interpretations = {} }: WorkedExample): readonly ScenarioStep[] {
  const { id: _, procedure, events, ...others } = file;
  return [
    { text: `een dossier van de procedure "${procedure}"`, rows: rowsOf(others, CASE_DETAILS) },
    ...events.map(eventStep),
    ...Object.entries(interpretations).map(([key, value]) => ({
      text: `de lezing "${key}" is "${String(value)}"`,
      rows: [],
    })),
  ];
}

function eventStep({ type, on, ...details }: JsonFields): ScenarioStep {
  const sentence = EVENT_SENTENCES[String(type)];
  if (sentence === undefined) throw new RangeError(`no words for the event ${String(type)}`);
  const text = on === undefined ? UNDATED_EXTENSION : sentence.replace('{on}', dayText(String(on)));
  return { text, rows: rowsOf(details, DETAILS) };
}

function rowsOf(fields: JsonFields, known: typeof DETAILS): ScenarioStep['rows'] {
  return Object.entries(fields).map(([key, value]) => {
    const found = known.find(([name]) => name === key);
    if (found === undefined) throw new RangeError(`no words for the key ${key}`);
    return [found[1], valueText(value, found[2])];
  });
}

/** The steps that say what comes out. Throws RangeError for a field that has no words. */
export function outcomeSteps({ administrative = {}, court = [], ...rest }: StatedOutcome): readonly ScenarioStep[] {
  return [
    ...Object.entries(rest).map(([key, value]) => outcomeStep(key, value, '')),
    ...Object.entries(administrative).map(([key, value]) => outcomeStep(`administrative.${key}`, value, '')),
    ...court.flatMap((order, i) =>
      Object.entries(order).map(([key, value]) => outcomeStep(`court.${key}`, value, String(i + 1))),
    ),
  ];
}

function outcomeStep(key: string, value: unknown, nth: string): ScenarioStep {
  const found = OUTCOMES.find(([name]) => name === key);
  if (found === undefined) throw new RangeError(`no words for the outcome ${key}`);
  const [, sentence, kind] = found;
  return { text: sentence.replace('{nth}', nth).replace('{value}', valueText(value, kind)), rows: [] };
}
