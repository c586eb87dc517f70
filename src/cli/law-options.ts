import { quote } from '../case/show.js';
import { baseLaw } from '../law/base.js';
import type { Readings, ReadingValue } from '../law/interpretation.js';
import type { LawSet } from '../law/law-set.js';
import { likely } from '../law/nearest.js';
import { PRESETS } from '../law/presets.js';
import { readingFromText, unknownReading } from '../law/readings.js';
import { UsageError } from './exit.js';

/** The options by which a command is told which law to use, as written. */
export interface LawArguments {
  /** Files with law supplements. */
  readonly law: readonly string[];
  /** Name of a preset of readings. */
  readonly preset?: string;
  /** `KEY=VALUE` of readings. */
  readonly assume: readonly string[];
}

/** The base law with the supplements of `--law`. The parser of supplements is loaded only when there is one. */
export async function lawSetOf({ law }: Pick<LawArguments, 'law'>): Promise<LawSet> {
  if (law.length === 0) return baseLaw;
  const { withLawFiles } = await import('./law-files.js');
  return withLawFiles(law, baseLaw);
}

/** The readings of `--preset`, and over them those of `--assume`; of a key that is given twice the last one counts. */
export function readingsOf({ preset, assume }: Pick<LawArguments, 'preset' | 'assume'>): Readings {
  return { ...(preset === undefined ? {} : presetNamed(preset)), ...assumedReadings(assume) };
}

/** The readings of `KEY=VALUE` texts. Throws `UsageError` for an unknown key or value, which lists the known ones. */
export function assumedReadings(assumed: readonly string[]): Readings {
  const readings = Object.fromEntries(assumed.map(readingOf));
  const problem = unknownReading(baseLaw, readings);
  if (problem !== null) throw new UsageError(`--assume: ${problem.message}`);
  return readings;
}

function presetNamed(name: string): Readings {
  const names = PRESETS.map((preset) => preset.name);
  const found = PRESETS.find((preset) => preset.name === name);
  if (found !== undefined) return found.readings;
  const near = likely(name, names);
  const says = near === undefined ? '' : `; the nearest is ${near}`;
  throw new UsageError(`--preset: there is no preset ${quote(name)}${says}. Use one of: ${names.join(', ')}.`);
}

function readingOf(text: string): readonly [string, ReadingValue] {
  const split = text.indexOf('=');
  if (split < 0) throw new UsageError(`--assume ${quote(text)}: write KEY=VALUE. ${knownFor(text)}`);
  const key = text.slice(0, split);
  return [key, readingFromText(baseLaw, key, text.slice(split + 1))];
}

/** The sentence that lists the values of a key, or the keys. */
function knownFor(key: string): string {
  return unknownReading(baseLaw, { [key]: '' })?.message ?? '';
}
