import type { Lang } from '../../explain/message.js';
import type { LawArguments } from '../law-options.js';
import type { CsvTable } from './csv-tables.js';

/** The options of `dwangsom portfolio`, as written. */
export interface PortfolioArguments extends LawArguments {
  readonly at?: string;
  /** Language of the tables. */
  readonly lang: Lang;
  readonly by?: string;
  readonly json?: boolean;
  readonly csv?: CsvTable;
  readonly rows?: boolean;
  readonly readings?: boolean;
  readonly marks?: boolean;
  readonly rejects?: string;
  readonly map?: string;
  readonly scenarios?: boolean;
  readonly scenario: readonly string[];
}
