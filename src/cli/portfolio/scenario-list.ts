import { isoOf } from '../../calendar/day.js';
import { wrap } from '../../explain/to-text.js';
import { type KnownScenario, knownScenarios } from '../../portfolio/scenarios/list.js';
import { EXIT, type ExitCode } from '../exit.js';
import { lawSetOf } from '../law-options.js';
import { type World, write } from '../world.js';
import type { PortfolioArguments } from './arguments.js';
import { type Words, wordsIn } from './text/words.js';

/** `dwangsom portfolio --scenarios`: prints the scenarios that are ready by name, the reforms of `--law` among them. */
export async function listScenarios(
  { json, lang, law }: Pick<PortfolioArguments, 'json' | 'lang' | 'law'>,
  world: World,
): Promise<ExitCode> {
  const known = knownScenarios(await lawSetOf({ law }));
  await write(world.stdout, json === true ? scenarioListJson(known) : scenarioListText(known, wordsIn(lang)));
  return EXIT.done;
}

/** The known scenarios for a reader: name, what it is, source, transition rule and limits. */
function scenarioListText(known: readonly KnownScenario[], { lang, say }: Words): string {
  const blocks = known.map(({ name, kind, title, from, transition, limits, sources }) =>
    [
      `${name}  (${say(`kind.${kind}`)})`,
      ...[
        title[lang],
        ...(from === null ? [] : [say('list.from', { from: isoOf(from), name })]),
        ...(transition === null ? [] : [say('list.transition', { transition: transition[lang] })]),
        ...(limits === null ? [] : [say('list.limits', { limits: limits[lang] })]),
        ...(sources.length === 0 ? [] : [say('list.sources', { sources: sources.map(({ ref }) => ref).join('; ') })]),
      ].map((line) => `  ${wrap(line).replaceAll('\n', '\n    ')}`),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n\n${wrap(say('list.more'))}\n`;
}

/** The same as plain data, one JSON object. */
function scenarioListJson(known: readonly KnownScenario[]): string {
  const scenarios = known.map((one) => ({
    ...one,
    from: one.from === null ? null : isoOf(one.from),
    sources: one.sources.map(({ ref }) => ref),
  }));
  return `${JSON.stringify({ format: 'dwangsom/scenarios@1', scenarios })}\n`;
}
