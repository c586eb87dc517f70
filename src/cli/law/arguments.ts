import type { LawArguments } from '../law-options.js';

/** The options of `dwangsom law`, as written. */
export interface LawCommandArguments extends LawArguments {
  readonly at?: string;
  readonly lang: 'nl' | 'en';
  readonly json?: boolean;
  readonly check?: boolean;
  readonly gaps?: boolean;
}
