import { Command, Option } from 'commander';
import type { AssessArguments } from '../assess/arguments.js';
import type { ExitCode } from '../exit.js';
import { PRESET_NAMES } from '../preset-names.js';
import type { World } from '../world.js';

const EXAMPLES = `
Examples:
  $ dwangsom assess case.json
  $ dwangsom assess case.json --at 2025-07-09 --lang en
  $ dwangsom assess case.json --assume countAnnouncementDay=true --assume firstPenaltyDayOffset=14
  $ dwangsom assess case.json --scenario opt-06@2024-01-01
  $ cat cases.ndjson | dwangsom assess - --json --brief > results.ndjson

Exit codes: 0 done, 1 the input has issues (all listed; what is valid was assessed) or is empty, 2 wrong usage
or output that cannot be written, 3 a fault of the program.
`;

export function assessCommand(world: World, ended: (code: ExitCode) => void): Command {
  return new Command('assess')
    .summary('assess case files: days, amounts and why')
    .description(
      'Assess case files: which days, which amounts, by which articles. A file holds one case, an array of cases, or one case a line (NDJSON).',
    )
    .argument('<file...>', 'case files in JSON; - reads from standard input')
    .option('--at <day>', 'the day on which to look, inclusive (default: today in the Netherlands)')
    .addOption(new Option('--lang <lang>', 'language of the text').choices(['nl', 'en']).default('nl'))
    .option('--json', 'print one JSON object a case instead of text')
    .option('--brief', 'only the result: no payments, steps, alternatives, range, alerts and receipt')
    .option('--preset <name>', `readings chosen together: ${PRESET_NAMES}`)
    .option('--assume <key=value>', 'use another reading than the default; may be repeated', collect, [])
    .option('--law <file>', 'add the law of this supplement (JSON); may be repeated', collect, [])
    .option(
      '--scenario <name>',
      'assess under law that does not apply: a name, NAME@DAY, KEY=VALUE, a scenario file or law supplement, several with +',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: AssessArguments) => {
      const { assessFiles } = await import('../assess/run.js');
      ended(await assessFiles(files, options, world));
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
