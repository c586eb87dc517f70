import { pathText } from '../../case/show.js';
import type { EventMapJson } from './map-schema.js';
import { eventMapSchema } from './map-schema.js';

/** What an activity is in a case file. */
export interface MappedActivity {
  readonly type: string;
  /** Further keys of the event with their value. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Further keys of the event, each with the column that gives it. */
  readonly columns: readonly (readonly [string, string])[];
}

/** A map of an event log with everything filled in. */
export interface EventMap {
  readonly caseColumn: string;
  readonly activityColumn: string;
  readonly timestampColumn: string;
  /** True when the rows of a case follow each other; otherwise all rows are held first. */
  readonly isGrouped: boolean;
  readonly zone: string | undefined;
  /** Keys that every case has. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** Keys of the case file, or `label:NAME`, each with the column that gives it. */
  readonly caseColumns: readonly (readonly [string, string])[];
  /** null: an activity that says nothing about the term. */
  readonly activities: ReadonlyMap<string, MappedActivity | null>;
  readonly ignoresOthers: boolean;
}

/** A map, or what is wrong with it: path and sentence. */
export type ParsedEventMap =
  | { readonly ok: true; readonly map: EventMap }
  | { readonly ok: false; readonly issues: readonly { readonly path: string; readonly message: string }[] };

/** Reads a map of an event log in its JSON form. Never throws. */
export function parseEventMap(input: unknown): ParsedEventMap {
  const parsed = eventMapSchema.safeParse(input);
  if (parsed.success) {
    const map = mapOf(parsed.data);
    const hasProcedure = 'procedure' in map.constants || map.caseColumns.some(([key]) => key === 'procedure');
    return hasProcedure ? { ok: true, map } : { ok: false, issues: [NO_PROCEDURE] };
  }
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message }));
  return { ok: false, issues };
}

const NO_PROCEDURE = {
  path: 'caseColumns',
  message:
    'The map does not say which procedure a case has. Write "caseColumns": { "procedure": "the column with it" }, or "case": { "procedure": "vw.asylum" } when all have the same.',
};

function mapOf(json: EventMapJson): EventMap {
  return {
    caseColumn: json.columns?.case ?? 'case_id',
    activityColumn: json.columns?.activity ?? 'activity',
    timestampColumn: json.columns?.timestamp ?? 'timestamp',
    isGrouped: json.order !== 'any',
    zone: json.zone,
    constants: json.case ?? {},
    caseColumns: Object.entries(json.caseColumns ?? {}),
    activities: new Map(Object.entries(json.activities).map(([name, one]) => [name, activityOf(one)])),
    ignoresOthers: json.otherActivities === 'ignore',
  };
}

function activityOf(one: EventMapJson['activities'][string]): MappedActivity | null {
  if (one === null) return null;
  if (typeof one === 'string') return { type: one, set: {}, columns: [] };
  return { type: one.type, set: one.set ?? {}, columns: Object.entries(one.columns ?? {}) };
}
