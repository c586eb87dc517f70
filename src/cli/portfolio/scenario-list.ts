import { isoOf } from '../../calendar/day.js';
import { knownScenarios } from '../../portfolio/scenarios/list.js';
import { EXIT, type ExitCode } from '../exit.js';
import { type World, write } from '../world.js';

/** `dwangsom portfolio --scenarios`: prints the scenarios that are ready by name. */
export async function listScenarios(json: boolean, world: World): Promise<ExitCode> {
  await write(world.stdout, json ? scenarioListJson() : scenarioListText());
  return EXIT.done;
}

/** The known scenarios for a reader: name, what it is, source, transition rule and limits. */
function scenarioListText(): string {
  const blocks = knownScenarios().map((one) =>
    [
      `${one.name}  (${one.kind})`,
      `  ${one.title.en}`,
      ...(one.from === null ? [] : [`  First day: ${isoOf(one.from)}; another one with ${one.name}@DAY.`]),
      ...(one.transition === null ? [] : [`  Transition: ${one.transition.en}`]),
      ...(one.limits === null ? [] : [`  Limits: ${one.limits.en}`]),
      ...(one.sources.length === 0 ? [] : [`  Sources: ${one.sources.map(({ ref }) => ref).join('; ')}`]),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The same as plain data, one JSON object. */
function scenarioListJson(): string {
  const scenarios = knownScenarios().map((one) => ({
    ...one,
    from: one.from === null ? null : isoOf(one.from),
    sources: one.sources.map(({ ref }) => ref),
  }));
  return `${JSON.stringify({ format: 'dwangsom/scenarios@1', scenarios })}\n`;
}
