import type { Command } from 'commander';
import { assessCommand } from './commands/assess.js';
import { lawCommand } from './commands/law.js';
import { portfolioCommand } from './commands/portfolio.js';
import { sampleCommand } from './commands/sample.js';
import type { ExitCode } from './exit.js';
import type { World } from './world.js';

/** Makes one command. Its work is loaded only when it is called; it tells `ended` how it went. */
export type AddCommand = (world: World, ended: (code: ExitCode) => void) => Command;

/** All commands, in the order of the help: one file each in `commands`. */
export const COMMANDS: readonly AddCommand[] = [assessCommand, portfolioCommand, lawCommand, sampleCommand];
