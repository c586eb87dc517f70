/*
 * What must not compile. Each line is an error to the compiler, and says so: `tsc` fails when one of them starts to compile.
 */
import { assess } from '../../src/assess/assess.js';
import { addDays, type Day } from '../../src/calendar/day.js';
import { addMonths } from '../../src/calendar/months.js';
import type { Case } from '../../src/case/types.js';
import { lookup, type Provision } from '../../src/law/provision.js';
import { addCents, type Cents } from '../../src/money/cents.js';

declare const day: Day;
declare const cents: Cents;
declare const file: Case;
declare const provision: Provision<number>;

// @ts-expect-error a number is no day
addDays(20_000, 1);
// @ts-expect-error text is no day
addDays('2024-01-01', 1);
// @ts-expect-error an amount is no day
addDays(cents, 1);
// @ts-expect-error a day is no amount
addCents(day, cents);
// @ts-expect-error a number is no amount
addCents(100, cents);
// @ts-expect-error months need a named rounding rule
addMonths(day, 1);
// @ts-expect-error there is no such rounding rule
addMonths(day, 1, 'nearest');
// @ts-expect-error a lookup needs a day: there is no "latest"
lookup(provision);
// @ts-expect-error the value is there only when the law is in force
lookup(provision, day).version;
// @ts-expect-error the valuation day is not optional
assess(file, {});
// @ts-expect-error a case file must be parsed first
assess({ procedure: 'awb.application', events: [] }, { at: day });
// @ts-expect-error nothing in a parsed case can be changed
file.applicants = 2;
