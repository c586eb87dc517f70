import { Command, CommanderError } from 'commander';
import { VERSION } from '../assess/version.js';
import { escapeUnsafe } from '../case/show.js';
import { COMMANDS } from './commands.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import { endingBy } from './fault.js';
import type { World } from './world.js';

/** Runs the command line with these arguments (without the program's own name) and says how it ended. */
export async function runProgram(args: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = new Command('dwangsom')
    .description('Late decisions in Dutch administrative law: which day, which amount, by which article.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', HELP);
  for (const add of COMMANDS) {
    const command = add(world, (ended) => {
      code = ended;
    });
    program.addCommand(command);
  }
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(`(dwangsom ${command === program ? '' : `${command.name()} `}--help says how)`);
    command.configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text, print) => print(`dwangsom: ${safeLines(text.replace(/^error: /, ''))}`),
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof UsageError) {
      world.stderr.write(`dwangsom: ${safeLines(error.message)}\n`);
      return EXIT.usage;
    }
    const { text, code } = endingBy(error, world.env);
    world.stderr.write(text);
    return code;
  }
}

const HELP = `
Examples:
  $ dwangsom assess case.json                        explain one case file as it stands today
  $ dwangsom assess cases.ndjson --json --at 2025-07-09

Exit codes: 0 done, 1 the input has issues or is empty, 2 wrong usage or output that cannot be written, 3 a fault of
the program.
`;

/** Text that may hold what the user typed: line breaks stay, everything else unsafe is escaped. */
function safeLines(text: string): string {
  return text.split('\n').map(escapeUnsafe).join('\n');
}
