import { Command, Option } from 'commander';
import { type ExitCode, UsageError } from '../exit.js';
import type { PortfolioArguments } from '../portfolio/arguments.js';
import { CSV_TABLES } from '../portfolio/csv-tables.js';
import { PRESET_NAMES } from '../preset-names.js';
import type { World } from '../world.js';

const EXAMPLES = `
Examples:
  $ dwangsom portfolio files.csv --at 2025-12-31
  $ dwangsom portfolio files.csv --by body --csv groups > totals.csv
  $ dwangsom portfolio log.csv --map map.json --json
  $ dwangsom portfolio "exports/*.csv.gz" 2025.ndjson --by body,seat --rejects rejects.ndjson
  $ dwangsom portfolio files.csv --scenario countAnnouncementDay=true --json > result.json
  $ dwangsom portfolio files.csv --scenario opt-06@2025-07-01 --scenario opt-07+reform.json
  $ dwangsom portfolio --scenarios
  $ dwangsom sample --rows 10000 | dwangsom portfolio - --by matter

A row has the columns of the flat form (id, procedure, received, notice, decided, …); every other column is a label.

Exit codes: 0 done, 1 rows were rejected (all others were counted) or there were none, 2 wrong usage, an event log that
is not as its map says, or output that cannot be written, 3 a fault of the program.
`;

export function portfolioCommand(world: World, ended: (code: ExitCode) => void): Command {
  return new Command('portfolio')
    .summary('count many files: what is owed, by label and month')
    .description(
      'Count a portfolio: what is owed on a day, by label and by month. A file is CSV with a header, or NDJSON with a flat row or a case file a line; gzip is unpacked.',
    )
    .argument('[file...]', 'CSV or NDJSON, or patterns such as "2024-*.csv"; - reads from standard input')
    .option('--at <day>', 'the day on which to look, inclusive (default: today in the Netherlands)')
    .addOption(new Option('--lang <lang>', 'language of the tables').choices(['nl', 'en']).default('nl'))
    .option('--by <keys>', 'labels to group by, with commas; also procedure, regime, nationality, group')
    .option(
      '--scenario <name>',
      'count under another law as well: a name, NAME@DAY, KEY=VALUE, a scenario file or law supplement, several with +; may be repeated',
      collect,
      [],
    )
    .option(
      '--scenarios',
      'list the scenarios that are ready by name, those of --law among them, with source and limits, and stop',
    )
    .option('--json', 'print one JSON object instead of tables')
    .addOption(new Option('--csv <table>', 'print one table as CSV instead, amounts in cents').choices(CSV_TABLES))
    .option(
      '--rows',
      'print one line (NDJSON) for each file instead, in the order of the input, with what each scenario changes',
    )
    .option('--readings', 'tell what every other reading of a disputed question would do to the total')
    .option('--marks', 'count the marks of the assessments as well; every file is then assessed in full')
    .option('--rejects <file>', 'write rejected rows to this file, one a line (NDJSON)')
    .option(
      '--map <file>',
      'read event logs (case, activity, timestamp), with this map (JSON) of columns and activities',
    )
    .option('--preset <name>', `readings chosen together: ${PRESET_NAMES}`)
    .option('--assume <key=value>', 'use another reading than the default; may be repeated', collect, [])
    .option('--law <file>', 'add the law of this supplement (JSON); may be repeated', collect, [])
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: PortfolioArguments) => {
      if (options.scenarios === true) {
        const { listScenarios } = await import('../portfolio/scenario-list.js');
        ended(await listScenarios(options, world));
        return;
      }
      if (files.length === 0) throw new UsageError('Name a file to count; - reads from standard input.');
      const { countPortfolio } = await import('../portfolio/run.js');
      ended(await countPortfolio(files, options, world));
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
