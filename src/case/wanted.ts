import { MAX_APPLICANTS, MAX_TIER_DAYS } from './limits.js';
import { CASE_FORMAT, FINDINGS } from './words.js';

/** What belongs at a key, as it completes the sentence "write …". */
const WANTED: Readonly<Record<string, string>> = {
  format: `"${CASE_FORMAT}", or leave the key out`,
  id: 'the name of the file, in quotes',
  procedure: 'a procedure key, such as "vw.asylum"',
  applicants: `a whole number from 1 to ${MAX_APPLICANTS}, without quotes`,
  nationality: 'the two capital letters of ISO 3166, such as "SY"',
  group: 'one name that connected files share, in quotes',
  labels: 'an object of texts, such as { "body": "IND" }',
  findings: 'an object of findings, such as { "late": true }',
  events: 'a list of events, such as [{ "type": "received", "on": "2024-02-01" }]',
  type: 'the type of the event, such as "received"',
  ground: 'the ground, in quotes',
  statedBy: '"body" or "court"',
  basis: '"4:14-1" or "4:14-3"',
  for: '"administrative", "court", "interest" or "costs"',
  fixedBy: '"body" or "court"',
  originalApplicants: 'a whole number, at most that of the applicants, without quotes',
  by: 'a duration, such as "P6W"',
  within: 'a duration, such as "P8W"',
  termSet: 'the last day, such as "2024-02-01", or a duration, such as "P2W"',
  term: 'a duration, such as "P8W", or { "until": "2024-02-01" }',
  newTerm: 'a duration, such as "P8W", or { "until": "2024-02-01" }',
  steps: 'a list of steps, such as [{ "what": "hearing", "within": "P8W", "penalty": true }]',
  what: 'the step, such as "hearing"',
  tiers: 'a list of tiers, such as [{ "days": 14, "perDay": 23 }]',
  days: `a whole number of days from 1 to ${MAX_TIER_DAYS}, without quotes`,
  ecli: 'the ECLI of the ruling, in quotes',
  ...all('an amount in euros, such as 1442 or "1442.50"', [
    'amountAtStake',
    'perDay',
    'perWeek',
    'max',
    'amount',
    'costs',
    'fee',
  ]),
  ...all('a day, such as "2024-02-01"', ['on', 'until', 'from', 'sent', 'lodged', 'effectiveFrom', 'dated']),
  ...all('a day, such as "2024-02-01"', ['receivedByApplicant', 'notice', 'payBy']),
  ...all('true or false, without quotes', [
    ...FINDINGS,
    'defective',
    'accepted',
    'penalty',
    'setAside',
    'byOperationOfLaw',
    'offset',
  ]),
};

const IN_LISTS: Readonly<Record<string, string>> = {
  events: 'an event, such as { "type": "received", "on": "2024-02-01" }',
  steps: 'a step, such as { "what": "hearing", "within": "P8W", "penalty": true }',
  tiers: 'a tier, such as { "days": 14, "perDay": 23 }',
};

/** What belongs at a place in a case file, as it completes the sentence "write …". */
export function wantedAt(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'a case file, an object with at least "procedure" and "events"';
  if (typeof last === 'number') return IN_LISTS[String(path.at(-2))] ?? 'plain data';
  if (path.length === 2 && path[0] === 'labels') return 'a text, in quotes';
  return (Object.hasOwn(WANTED, last) ? WANTED[String(last)] : undefined) ?? 'plain data';
}

function all(wanted: string, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, wanted]));
}
