import type { LawArguments } from '../law-options.js';

/** The options of `dwangsom assess`, as written. */
export interface AssessArguments extends LawArguments {
  readonly at?: string;
  readonly lang: 'nl' | 'en';
  readonly json?: boolean;
  readonly brief?: boolean;
  /** Law that does not apply: a scenario by name or in a file, several with +. */
  readonly scenario?: string;
}
