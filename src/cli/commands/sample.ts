import { Command, InvalidArgumentError, Option } from 'commander';
import type { SamplePreset } from '../../sample/options.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { type World, write } from '../world.js';

const EXAMPLES = `
Examples:
  $ dwangsom sample --rows 1000 > sample.csv
  $ dwangsom sample --rows 100000 --preset late --format ndjson --seed 7 > late.ndjson

How the rows compare with published figures is printed on standard error; a small sample misses some by chance.
The rows are invented; no real person or file is in them. The same options give the same bytes.

Exit codes: 0 done, 2 wrong usage or output that cannot be written, 3 a fault of the program.
`;

interface SampleArguments {
  readonly rows: number;
  readonly seed: number;
  readonly preset: SamplePreset;
  readonly format: 'csv' | 'ndjson';
  readonly dirt?: boolean;
}

export function sampleCommand(world: World, ended: (code: ExitCode) => void): Command {
  return new Command('sample')
    .summary('invent a realistic portfolio to try things on')
    .description('Invent a portfolio shaped on published figures of immigration work, 2021 to 2025, as flat rows.')
    .option('--rows <number>', 'number of rows', wholeNumber, 10_000)
    .option('--seed <number>', 'seed of the random numbers', wholeNumber, 1)
    .addOption(
      new Option('--preset <name>', 'all kinds of work, or the two that cost penalties')
        .choices(['real', 'late'])
        .default('real'),
    )
    .addOption(new Option('--format <name>', 'form of the rows').choices(['csv', 'ndjson']).default('csv'))
    .option('--dirt', 'plant faults and oddities, each named in the label dirt')
    .addHelpText('after', EXAMPLES)
    .action(async (options: SampleArguments) => {
      const { generateSample } = await import('../../sample/generate.js');
      const { sampleOptionsProblem } = await import('../../sample/options.js');
      const { toCsv, toNdjson } = await import('../../sample/text.js');
      const { rows, seed, preset, format, dirt = false } = options;
      const sample = { rows, seed, preset, dirt };
      const problem = sampleOptionsProblem(sample);
      if (problem !== null) throw new UsageError(problem);
      const { AcceptanceCheck, acceptanceTable } = await import('../../sample/acceptance.js');
      const check = new AcceptanceCheck(sample);
      const generated = generateSample(sample);
      const pieces = (format === 'csv' ? toCsv : toNdjson)(dirt ? generated : check.watch(generated));
      for (const piece of pieces) await write(world.stdout, piece);
      // Beside the rows, so that these can be piped. Dirt is not measured: its days need not make sense.
      if (!dirt) await write(world.stderr, acceptanceTable(check.result()));
      ended(EXIT.done);
    });
}

function wholeNumber(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
