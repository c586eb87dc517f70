import type { Day } from '../../calendar/day.js';
import { quote } from '../../case/show.js';
import { checkLaw } from '../../explain/law/check.js';
import { checkPage } from '../../explain/law/check-page.js';
import { gapsPage } from '../../explain/law/gaps-page.js';
import { gapJson, gapsOf, lawJson } from '../../explain/law/law-json.js';
import { pageText } from '../../explain/law/page.js';
import { procedurePage } from '../../explain/law/procedure-page.js';
import { tableText } from '../../explain/law/table.js';
import type { LawSet } from '../../law/law-set.js';
import { nearestOf } from '../../law/nearest.js';
import { valuationDay } from '../assess/options.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { lawSetOf, readingsOf } from '../law-options.js';
import { type World, write } from '../world.js';
import type { LawCommandArguments } from './arguments.js';

/** `dwangsom law`: prints what applies. */
export async function showLaw(
  procedure: string | undefined,
  args: LawCommandArguments,
  world: World,
): Promise<ExitCode> {
  const lawSet = await lawSetOf(args);
  const at = await valuationDay(args.at, world.now);
  if (procedure !== undefined) known(procedure, lawSet);
  await write(world.stdout, lawText(procedure, args, lawSet, at));
  return EXIT.done;
}

function lawText(procedure: string | undefined, args: LawCommandArguments, lawSet: LawSet, at: Day): string {
  const { lang, json = false } = args;
  const keys = procedure === undefined ? undefined : [procedure];
  if (args.check === true) {
    const check = checkLaw(lawSet, at, keys);
    return json ? line(check) : pageText(checkPage(check, lang));
  }
  if (args.gaps === true) {
    const gaps = gapsOf(keys).map(gapJson);
    return json ? line({ format: 'dwangsom/law-gaps@1', lawSet: lawSet.id, gaps }) : pageText(gapsPage(gaps, lang));
  }
  const readings = readingsOf(args);
  const law = lawJson(lawSet, { at, readings, ...(keys === undefined ? {} : { procedures: keys }) });
  if (json) return line(law);
  const [shown] = law.procedures;
  return keys === undefined || shown === undefined ? tableText(law, lang) : pageText(procedurePage(shown, law, lang));
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function known(procedure: string, { procedures }: LawSet): void {
  const keys = procedures.map(({ key }) => key);
  if (keys.includes(procedure)) return;
  const near = nearestOf(procedure, keys, 3).join(', ');
  throw new UsageError(
    `There is no procedure ${quote(procedure)}; the nearest are ${near}. \`dwangsom law\` lists them all.`,
  );
}
