import { type Duration, type DurationUnit, MAX_DURATION_COUNT } from './duration.js';
import { quoted } from './quoted.js';

/** Why a text is not a duration. Codes are stable and never translated. */
export type DurationIssueCode =
  | 'duration-empty'
  | 'duration-blanks'
  | 'duration-of-nothing'
  | 'duration-mixed'
  | 'duration-time'
  | 'duration-negative'
  | 'duration-fraction'
  | 'duration-too-long'
  | 'duration-leading-zero'
  | 'duration-format';

/** A refused duration: a code, and a sentence that says what to do. */
export interface DurationIssue {
  readonly ok: false;
  readonly code: DurationIssueCode;
  readonly message: string;
}

/** A duration, or the reason and what to do. */
export type ParsedDuration = { readonly ok: true; readonly duration: Duration } | DurationIssue;

const UNITS: Readonly<Record<string, DurationUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const WANTED = 'Write P and a whole number with D (days), W (weeks), M (months) or Y (years), for example P6W';

/** Durations that were read; there are not many that can be. */
const known = /* @__PURE__ */ new Map<string, ParsedDuration>();

/** Reads an ISO duration of one unit: `P6W`, `P9M`, `P90D`, `P1Y`. Never throws. */
export function parseDuration(text: string): ParsedDuration {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = parsedFrom(text);
  if (!parsed.ok) return parsed;
  // Nobody may change what others will be given.
  const kept = Object.freeze({ ok: true, duration: Object.freeze(parsed.duration) } as const);
  known.set(text, kept);
  return kept;
}

function parsedFrom(text: string): ParsedDuration {
  const [, digits = '', letter = ''] = /^P(\d+)([DWMY])$/.exec(text) ?? [];
  const unit = UNITS[letter];
  if (unit === undefined) return diagnose(text);
  const count = Number(digits);
  if (count === 0) return issue('duration-of-nothing', `${quoted(text)} is a duration of nothing; leave it out.`);
  if (count > MAX_DURATION_COUNT) {
    return issue('duration-too-long', `${quoted(text)} is too long; at most ${MAX_DURATION_COUNT} of a unit.`);
  }
  if (digits.startsWith('0')) {
    return issue('duration-leading-zero', `${quoted(text)} has a zero in front; write P${count}${letter}.`);
  }
  return { ok: true, duration: { unit, count } };
}

function diagnose(text: string): DurationIssue {
  const trimmed = text.trim();
  if (trimmed === '') return issue('duration-empty', `No duration is given. ${WANTED}.`);
  if (trimmed !== text) {
    return issue('duration-blanks', `There are blanks before or after ${quoted(trimmed)}; leave them out.`);
  }
  if (/^-P|^P-\d/.test(text)) {
    return issue('duration-negative', `${quoted(text)} is negative; a duration runs forward. ${WANTED}.`);
  }
  if (/^P.*\d[.,]\d/.test(text)) {
    return issue(
      'duration-fraction',
      `${quoted(text)} has a fraction; take a smaller unit, such as P6M for half a year.`,
    );
  }
  if (/^P.*T/.test(text)) {
    return issue('duration-time', `${quoted(text)} counts hours or less; legal terms here count days. ${WANTED}.`);
  }
  if (/^P(\d+[DWMY]){2,}$/.test(text)) {
    return issue('duration-mixed', `${quoted(text)} mixes units; use one, such as P18M instead of P1Y6M.`);
  }
  return issue('duration-format', `${quoted(text)} is not a duration. ${WANTED}.`);
}

function issue(code: DurationIssueCode, message: string): DurationIssue {
  return { ok: false, code, message };
}
