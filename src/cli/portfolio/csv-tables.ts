/** The tables that can be printed as CSV. */
export const CSV_TABLES = [
  'totals',
  'groups',
  'statuses',
  'months',
  'rounds',
  'distribution',
  'largest',
  'dates',
  'scenarios',
  'differences',
  'affected',
  'aggregate',
  'readings',
  'rejects',
] as const;

export type CsvTable = (typeof CSV_TABLES)[number];
