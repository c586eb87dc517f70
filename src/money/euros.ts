import { asCents, type Cents } from './cents.js';

/** Why a value is not an amount in euros. Codes are stable and never translated. */
export type EurosIssueCode =
  | 'euros-empty'
  | 'euros-blanks'
  | 'euros-not-a-number'
  | 'euros-negative'
  | 'euros-comma'
  | 'euros-too-precise'
  | 'euros-exponent'
  | 'euros-sign'
  | 'euros-leading-zero'
  | 'euros-format'
  | 'euros-too-large';

/** A refused amount: a code, and a sentence that says what to do. */
export interface EurosIssue {
  readonly ok: false;
  readonly code: EurosIssueCode;
  readonly message: string;
}

/** An amount in cents, or the reason and what to do. */
export type ParsedEuros = { readonly ok: true; readonly cents: Cents } | EurosIssue;

/** The largest amount that is read, in euros, inclusive: ten billion. */
export const MAX_EUROS = 10_000_000_000;

const WANTED = 'Write the amount in euros with a point and at most two decimals, for example 1442 or 1442.50';

/**
 * Reads an amount in euros, a number or decimal text with at most two decimals, from 0 to ten billion inclusive. The
 * digits are read as written (a number by its shortest decimal text), so 0.29 is 29 cents. Never throws.
 */
export function centsFromEuros(value: number | string): ParsedEuros {
  const text = typeof value === 'number' ? String(value) : value;
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (match === null) return typeof value === 'number' ? diagnoseNumber(value) : diagnose(text);
  const [, euros = '', decimals = ''] = match;
  const cents = Number(euros + decimals.padEnd(2, '0'));
  if (cents > MAX_EUROS * 100) return tooLarge();
  if (/^0\d/.test(euros)) return issue('euros-leading-zero', 'The amount starts with a zero too many; leave it out.');
  return { ok: true, cents: asCents(cents) };
}

function diagnoseNumber(value: number): EurosIssue {
  if (!Number.isFinite(value)) return issue('euros-not-a-number', `${value} is not an amount. ${WANTED}.`);
  if (value < 0) return negative();
  return value > MAX_EUROS ? tooLarge() : tooPrecise(String(value));
}

function diagnose(text: string): EurosIssue {
  const trimmed = text.trim();
  if (trimmed === '') return issue('euros-empty', `No amount is given. ${WANTED}.`);
  if (trimmed !== text) return issue('euros-blanks', 'There are blanks before or after the amount; leave them out.');
  if (text.includes('€') || /EUR/i.test(text)) {
    return issue('euros-sign', `Leave out the euro sign; the amount is in euros already. ${WANTED}.`);
  }
  if (/^-[\d.,]/.test(text)) return negative();
  if (/^[\d.]+e[+-]?\d+$/i.test(text)) {
    return issue('euros-exponent', `The amount is written with a power of ten. ${WANTED}.`);
  }
  if (/^[\d.,]+$/.test(text) && text.includes(',')) return commaIssue(text);
  if (/^\d+\.\d{3,}$/.test(text)) return tooPrecise(text);
  return issue('euros-format', `This is not an amount. ${WANTED}.`);
}

function commaIssue(text: string): EurosIssue {
  const dutch = /^\d{1,3}(\.?\d{3})*,\d{1,2}$/.test(text);
  const english = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(text);
  const plain = dutch ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const advice = (dutch || english) && centsFromEuros(plain).ok ? `Write ${plain}` : WANTED;
  return issue(
    'euros-comma',
    `The amount has a comma; decimals follow a point and thousands stand unmarked. ${advice}.`,
  );
}

function tooPrecise(text: string): EurosIssue {
  const thousands = /^[1-9]\d{0,2}\.\d{3}$/.test(text)
    ? ` If thousands are meant, write ${text.replace('.', '')}.`
    : '';
  return issue('euros-too-precise', `The amount has more than two decimals; round it to whole cents.${thousands}`);
}

function negative(): EurosIssue {
  return issue('euros-negative', `An amount cannot be negative. ${WANTED}.`);
}

function tooLarge(): EurosIssue {
  return issue('euros-too-large', 'The amount is larger than ten billion euros (10000000000); check it.');
}

function issue(code: EurosIssueCode, message: string): EurosIssue {
  return { ok: false, code, message };
}
