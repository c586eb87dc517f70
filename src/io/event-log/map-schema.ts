import * as z from 'zod';
import { EVENT_ORDER } from '../../case/types.js';

/** Name and version of a map of an event log. */
export const EVENT_MAP_FORMAT = 'dwangsom/event-map@1';

const column = z.string().min(1).max(200);

/** What an activity is in a case file: an event type, further keys with a fixed value, and keys that a column gives. */
const activity = z.strictObject({
  type: z.enum(EVENT_ORDER as [string, ...string[]]),
  set: z.record(z.string(), z.unknown()).optional().describe('further keys of the event, as a case file has them'),
  columns: z.record(z.string(), column).optional().describe('key of the event → column of the log'),
});

/** The schema of a map of an event log. */
export const eventMapSchema = z.strictObject({
  format: z.literal(EVENT_MAP_FORMAT).optional(),
  columns: z
    .strictObject({ case: column.optional(), activity: column.optional(), timestamp: column.optional() })
    .optional()
    .describe('columns with the case, the activity and the moment; case_id, activity and timestamp when left out'),
  order: z
    .enum(['grouped', 'any'])
    .optional()
    .describe('grouped: the rows of a case follow each other; any: all rows are held in memory first'),
  zone: z.string().min(1).optional().describe('IANA zone of timestamps without offset, such as Europe/Amsterdam'),
  case: z.record(z.string(), z.unknown()).optional().describe('keys that every case has, as a case file has them'),
  caseColumns: z
    .record(z.string(), column)
    .optional()
    .describe('key of the case file, or label:NAME → column of the log'),
  activities: z
    .record(z.string(), z.union([activity, z.enum(EVENT_ORDER as [string, ...string[]]), z.null()]))
    .describe('name of an activity → what it is; null for one that says nothing about the term'),
  otherActivities: z.enum(['reject', 'ignore']).optional().describe('what to do with activities that are not named'),
});

/** A map of an event log, as written. */
export type EventMapJson = z.infer<typeof eventMapSchema>;

/** The JSON Schema (draft 2020-12) of a map of an event log. A new object on every call. */
export function eventMapJsonSchema(): object {
  return {
    title: 'Map of an event log for dwangsom',
    description:
      'Which columns and activities of an event log (case, activity, timestamp) are which parts of a case file.',
    ...z.toJSONSchema(eventMapSchema, { io: 'input' }),
  };
}
