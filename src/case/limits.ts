/*
 * The limits of a case file. All are inclusive; what lies beyond is an issue, never cut off in silence. They are far
 * above real files and low enough that any input is judged in a fraction of a second and that no sum of one case can
 * leave the safe integers. Days are bounded by `MIN_DAY` and `MAX_DAY` of the calendar.
 */

/** Longest JSON text of one case file, in characters (UTF-16 units). */
export const MAX_FILE_CHARS = 2_000_000;

/** Deepest nesting of lists and objects; the file itself is 1, a tier of a court order 5. */
export const MAX_DEPTH = 8;

/** Most keys of one object. */
export const MAX_KEYS = 200;

/** Most values (texts, numbers, lists, objects) in one file. */
export const MAX_VALUES = 100_000;

/** Most events of one case. The longest files that are known have some fifty. */
export const MAX_EVENTS = 1_000;

/** Most steps of one court order. */
export const MAX_STEPS = 10;

/** Most tiers of one court order. */
export const MAX_TIERS = 10;

/** Longest tier of a court order, in days: a century. */
export const MAX_TIER_DAYS = 36_525;

/** Most applicants of one case. */
export const MAX_APPLICANTS = 1_000;

/** Most labels of one case. */
export const MAX_LABELS = 100;

/** Longest name in characters: `id`, `group`, `procedure`, the key of a label, `what` of a step, `ecli`. */
export const MAX_NAME_CHARS = 200;

/** Longest free text in characters: the value of a label, the `ground` of an extension. */
export const MAX_TEXT_CHARS = 1_000;

/** Longest written day, duration or amount in characters. */
export const MAX_VALUE_CHARS = 64;

/** Longest term or extension, per unit: a century, or the largest count that a duration can have. */
export const MAX_DURATION = { day: 9_999, week: 5_200, month: 1_200, year: 100 } as const;

/** Largest amount in euros: ten billion. */
export const MAX_EUROS = 10_000_000_000;

/** Largest court penalty per day or per week, in euros: one hundred thousand. */
export const MAX_RATE_EUROS = 100_000;

/** Largest maximum of a court order, in euros: one hundred million. */
export const MAX_ORDER_EUROS = 100_000_000;

/** Most issues that are listed; a last one tells how many more there are. */
export const MAX_ISSUES = 100;
