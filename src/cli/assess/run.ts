import { assess } from '../../assess/assess.js';
import type { ParsedCase } from '../../case/parse.js';
import { caseTexts, type FoundCase } from '../../io/case-texts.js';
import { baseLaw } from '../../law/base.js';
import { EXIT, type ExitCode } from '../exit.js';
import { faultText } from '../fault.js';
import { type World, write } from '../world.js';
import type { AssessArguments } from './arguments.js';
import { readingsOf, valuationDay } from './options.js';
import { type Printed, printerFor } from './printer.js';
import { Progress } from './progress.js';
import { CaseReader } from './reader.js';
import { type Source, sourcesOf } from './sources.js';

/** Characters of output that are gathered before they are written. */
const ENOUGH = 65_536;

/** What became of the cases of a run. */
interface Tally {
  assessed: number;
  refused: number;
  faults: number;
}

/** `dwangsom assess`: assesses every case in the files and prints what it finds, in the order of the input. */
export async function assessFiles(files: readonly string[], args: AssessArguments, world: World): Promise<ExitCode> {
  const readings = readingsOf(args.assume);
  const sources = sourcesOf(files, world);
  const at = await valuationDay(args.at, world.now);
  const printer = await printerFor(args, world);
  const reader = new CaseReader(baseLaw.procedures.map((procedure) => procedure.key));
  const progress = new Progress(world);
  const tally: Tally = { assessed: 0, refused: 0, faults: 0 };

  function judge(found: FoundCase, parsed: ParsedCase, source: Source): Printed {
    if (!parsed.ok) {
      tally.refused++;
      return printer.refused(parsed, found, source.name);
    }
    try {
      const text = printer.result(assess(parsed.case, { at, readings, brief: args.brief === true }), parsed.case);
      tally.assessed++;
      return { out: text, err: '' };
    } catch (error) {
      tally.faults++;
      const message = faultText(error, world.env);
      return printer.fault(parsed.case.id, message, found, source.name);
    }
  }

  for (const source of sources) {
    let isEmpty = true;
    for await (const batch of caseTexts(source.open())) {
      isEmpty = false;
      let out = '';
      for (const found of batch) {
        const read = reader.read(found);
        const printed = judge(found, read instanceof Promise ? await read : read, source);
        out += printed.out;
        if (printed.err !== '') await write(world.stderr, printed.err);
        if (out.length < ENOUGH) continue;
        await write(world.stdout, out);
        out = '';
      }
      await write(world.stdout, out);
      progress.show(tally.assessed + tally.refused);
    }
    if (!isEmpty) continue;
    const printed = judge(
      { kind: 'refused', ...EMPTY },
      { ok: false, id: null, issues: [{ path: '', ...EMPTY }] },
      source,
    );
    if (printed.err !== '') await write(world.stderr, printed.err);
    await write(world.stdout, printed.out);
  }
  progress.end();
  const text = summary(tally);
  if (text !== '') await write(world.stderr, text);
  return tally.faults > 0 ? EXIT.fault : tally.refused > 0 ? EXIT.issues : EXIT.done;
}

const EMPTY = { code: 'empty', message: 'There is no case in it.' };

function summary({ assessed, refused, faults }: Tally): string {
  const all = assessed + refused + faults;
  if (all < 2 || assessed === all) return '';
  const failed = faults === 0 ? '' : `, ${faults} failed`;
  return `${all} cases: ${assessed} assessed, ${refused} with issues${failed}\n`;
}
