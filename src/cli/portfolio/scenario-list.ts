import { isoOf } from '../../calendar/day.js';
import { type KnownScenario, knownScenarios } from '../../portfolio/scenarios/list.js';
import { EXIT, type ExitCode } from '../exit.js';
import { lawSetOf } from '../law-options.js';
import { type World, write } from '../world.js';
import type { PortfolioArguments } from './arguments.js';

/** `dwangsom portfolio --scenarios`: prints the scenarios that are ready by name, the reforms of `--law` among them. */
export async function listScenarios(
  { json, law }: Pick<PortfolioArguments, 'json' | 'law'>,
  world: World,
): Promise<ExitCode> {
  const known = knownScenarios(await lawSetOf({ law }));
  await write(world.stdout, json === true ? scenarioListJson(known) : scenarioListText(known));
  return EXIT.done;
}

/** The known scenarios for a reader: name, what it is, source, transition rule and limits. */
function scenarioListText(known: readonly KnownScenario[]): string {
  const blocks = known.map((one) =>
    [
      `${one.name}  (${one.kind})`,
      `  ${one.title.en}`,
      ...(one.from === null ? [] : [`  First day: ${isoOf(one.from)}; another one with ${one.name}@DAY.`]),
      ...(one.transition === null ? [] : [`  Transition: ${one.transition.en}`]),
      ...(one.limits === null ? [] : [`  Limits: ${one.limits.en}`]),
      ...(one.sources.length === 0 ? [] : [`  Sources: ${one.sources.map(({ ref }) => ref).join('; ')}`]),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n\n${MORE}`;
}

const MORE = `Besides these --scenario takes KEY=VALUE of a reading, a scenario file (amounts, terms, abolition, maxima for a file or for a
body and year) and a law supplement, and several of all these with +.
`;

/** The same as plain data, one JSON object. */
function scenarioListJson(known: readonly KnownScenario[]): string {
  const scenarios = known.map((one) => ({
    ...one,
    from: one.from === null ? null : isoOf(one.from),
    sources: one.sources.map(({ ref }) => ref),
  }));
  return `${JSON.stringify({ format: 'dwangsom/scenarios@1', scenarios })}\n`;
}
