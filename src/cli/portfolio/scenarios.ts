import { quote } from '../../case/show.js';
import { PRESETS } from '../../law/presets.js';
import type { Scenario } from '../../portfolio/lanes.js';
import { readingsOf } from '../assess/options.js';
import { UsageError } from '../exit.js';

/** The scenarios of `--scenario`: a named set of readings, `KEY=VALUE` of a reading, several of these with `+`. */
export function scenariosOf(texts: readonly string[]): readonly Scenario[] {
  const twice = texts.find((text, i) => texts.indexOf(text) !== i);
  if (twice !== undefined) throw new UsageError(`--scenario ${quote(twice)} is given twice.`);
  return texts.map((text) => ({
    name: text,
    readings: Object.assign(
      {},
      ...text.split('+').map((part) => (part.includes('=') ? readingsOf([part]) : named(part))),
    ),
  }));
}

function named(name: string): Scenario['readings'] {
  const preset = PRESETS.find((one) => one.name === name);
  if (preset !== undefined) return preset.readings;
  const known = PRESETS.map((one) => one.name).join(', ');
  throw new UsageError(`There is no scenario ${quote(name)}. Use one of ${known}, or KEY=VALUE of a reading.`);
}
