import { Command } from 'commander';
import type { ExitCode } from '../exit.js';
import type { PortfolioArguments } from '../portfolio/arguments.js';
import type { World } from '../world.js';

const EXAMPLES = `
Examples:
  $ dwangsom portfolio files.csv --at 2025-12-31
  $ dwangsom portfolio 2024.csv.gz 2025.ndjson --by body,seat --rejects rejects.ndjson
  $ dwangsom portfolio files.csv --scenario countAnnouncementDay=true --json > result.json
  $ dwangsom sample --rows 10000 | dwangsom portfolio - --by matter

A row has the columns of the flat form (id, procedure, received, notice, decided, …); every other column is a label.

Exit codes: 0 done, 1 rows were rejected (all others were counted) or there were none, 2 wrong usage,
3 a fault of the program.
`;

export function portfolioCommand(world: World, ended: (code: ExitCode) => void): Command {
  return new Command('portfolio')
    .summary('count many files: what is owed, by label and month')
    .description(
      'Count a portfolio: what is owed on a day, by label and by month. A file is CSV with a header, or NDJSON with a flat row or a case file a line; gzip is unpacked.',
    )
    .argument('<file...>', 'CSV or NDJSON; - reads from standard input')
    .option('--at <day>', 'the day on which to look, inclusive (default: today in the Netherlands)')
    .option('--by <keys>', 'labels to group by, with commas; also procedure, nationality, group')
    .option('--scenario <name>', 'count under other readings as well; may be repeated', collect, [])
    .option('--json', 'print one JSON object instead of tables')
    .option('--rejects <file>', 'write rejected rows to this file, one a line (NDJSON)')
    .option('--assume <key=value>', 'use another reading than the default; may be repeated', collect, [])
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: PortfolioArguments) => {
      const { countPortfolio } = await import('../portfolio/run.js');
      ended(await countPortfolio(files, options, world));
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
