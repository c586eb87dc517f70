/** A day number later than every day of a case: no such day, or no end. Fits 31 bits and leaves room to add. */
export const FOREVER = 0x3fffffff;
/** A day number earlier than every day of a case. */
export const NEVER = -0x3fffffff;
