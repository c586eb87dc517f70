import type { Procedure, Table } from './procedure.js';
import { GENERAL } from './table-general.js';
import { IMMIGRATION } from './table-immigration.js';
import { MONEY } from './table-money.js';
import { PERMITS } from './table-permits.js';
import { SOCIAL } from './table-social.js';

/** Every procedure, entered from the law itself and not from the data of the library; what had to be is marked there. */
export const PROCEDURES: Table = { ...GENERAL, ...PERMITS, ...SOCIAL, ...MONEY, ...IMMIGRATION };

export function procedureOf(key: string): Procedure {
  const procedure = PROCEDURES[key];
  if (procedure === undefined) throw new Error(`no such procedure: ${key}`);
  return procedure;
}
