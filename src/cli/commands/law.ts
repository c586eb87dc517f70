import { Command, Option } from 'commander';
import type { ExitCode } from '../exit.js';
import type { LawCommandArguments } from '../law/arguments.js';
import { PRESET_NAMES } from '../preset-names.js';
import type { World } from '../world.js';

const EXAMPLES = `
Examples:
  $ dwangsom law
  $ dwangsom law vw.asylum --at 2024-03-01 --lang en
  $ dwangsom law --json > law.json
  $ dwangsom law --check
  $ dwangsom law woo.request --gaps

Exit codes: 0 done, 2 wrong usage or output that cannot be written, 3 a fault of the program.
`;

export function lawCommand(world: World, ended: (code: ExitCode) => void): Command {
  return new Command('law')
    .summary('show what applies, with sources')
    .description(
      'Show the law: without a procedure a table of all of them, with one what applies to it on a day: term, extension, suspension, penalty, disputed points and sources.',
    )
    .argument('[procedure]', 'key of a procedure, such as vw.asylum')
    .option(
      '--at <day>',
      'the day on which to look, taken as every day that decides (default: today in the Netherlands)',
    )
    .addOption(new Option('--lang <lang>', 'language of the text').choices(['nl', 'en']).default('nl'))
    .option('--json', 'print one JSON object with everything instead of text')
    .addOption(
      new Option(
        '--check',
        'list what is only recalled, tables that end, and law whose entry into force is open',
      ).conflicts(['gaps']),
    )
    .option('--gaps', 'list what is not modelled, with its article')
    .option('--preset <name>', `readings chosen together: ${PRESET_NAMES}`)
    .option('--assume <key=value>', 'use another reading than the default; may be repeated', collect, [])
    .option('--law <file>', 'add the law of this supplement (JSON); may be repeated', collect, [])
    .addHelpText('after', EXAMPLES)
    .action(async (procedure: string | undefined, options: LawCommandArguments) => {
      const { showLaw } = await import('../law/run.js');
      ended(await showLaw(procedure, options, world));
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
