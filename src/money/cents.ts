/** An amount of money: whole eurocents, a safe integer, negative only for differences. */
export type Cents = number & { readonly [centsBrand]: true };
declare const centsBrand: unique symbol;

/** Brands a number as cents. Throws RangeError when it is not a whole number within the safe integers. */
export function asCents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole, safe number of cents.`);
  return (amount + 0) as Cents;
}

/** The sum of two amounts. Throws RangeError when it leaves the safe integers. */
export function addCents(a: Cents, b: Cents): Cents {
  return asCents(a + b);
}

/** The first amount less the second. Throws RangeError when it leaves the safe integers. */
export function subtractCents(a: Cents, b: Cents): Cents {
  return asCents(a - b);
}

/** An amount `times` times, a whole number such as a number of days. Throws RangeError when it leaves the safe integers. */
export function timesCents(amount: Cents, times: number): Cents {
  return asCents(amount * times);
}

/** The sum of a list of amounts, 0 for none. Throws RangeError when it leaves the safe integers on the way. */
export function sumCents(amounts: readonly Cents[]): Cents {
  return amounts.reduce(addCents, asCents(0));
}
