/** The map that reads what `logRowsOf` writes. */
export const LOG_MAP = {
  format: 'dwangsom/event-map@1',
  columns: { case: 'case_id', activity: 'activity', timestamp: 'timestamp' },
  caseColumns: { procedure: 'procedure', nationality: 'nationality', applicants: 'applicants', 'label:seat': 'seat' },
  activities: Object.fromEntries(
    [
      ['received', 'lodged'],
      ['contested-decision'],
      ['objection-period-ended'],
      ['fee-paid'],
      ['responsible-since'],
      ['extended', 'by', 'until', 'ground'],
      ['suspended', 'from', 'until', 'ground'],
      ['notice-of-default', 'sent', 'accepted', 'defective', 'effectiveFrom', 'unreasonablyLate'],
      ['penalty-held', 'until'],
      ['appeal-lodged'],
      ['decision-annulled', 'sent', 'newTerm'],
      ['decision-withdrawn', 'newTerm'],
      ['court-order', 'sent', 'term', 'term.until', 'perDay', 'perWeek', 'max'],
      ['hearing'],
      ['decided', 'dated', 'setAside', 'byOperationOfLaw'],
      ['withdrawn'],
    ].map(([type, ...keys]) => [`act: ${type}`, { type, columns: Object.fromEntries(keys.map((key) => [key, key])) }]),
  ),
};

interface File {
  readonly id: string;
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** The rows of an event log that tell a case file; null when they cannot tell all of it. */
export function logRowsOf(file: object): readonly Readonly<Record<string, string>>[] | null {
  const { id, events, labels = {}, ...rest } = file as File;
  const own: Record<string, string> = { case_id: id, ...labels };
  for (const [key, value] of Object.entries(rest)) {
    if (!(key in LOG_MAP.caseColumns)) return null;
    own[key] = String(value);
  }
  const rows: Record<string, string>[] = [];
  for (const { type, on, ...keys } of events) {
    const known = LOG_MAP.activities[`act: ${String(type)}`]?.columns;
    if (known === undefined || on === undefined) return null;
    const row: Record<string, string> = { ...own, activity: `act: ${String(type)}`, timestamp: String(on) };
    for (const [key, value] of Object.entries(keys)) {
      const until =
        typeof value === 'object' && key === 'term' ? (value as { until?: string } | null)?.until : undefined;
      const column = until === undefined ? key : 'term.until';
      if (!(column in known) || (typeof value === 'object' && until === undefined)) return null;
      row[column] = String(until ?? value);
    }
    rows.push(row);
  }
  return rows;
}
