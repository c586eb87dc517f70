import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsFromEuros, MAX_EUROS } from '../../src/money/euros.js';
import { eurosText } from '../../src/money/format.js';
import { anAmount, cents, patient, runs } from './support.js';

describe('an amount in euros is read by its digits', () => {
  it.each<[number | string, number]>([
    [0, 0],
    [-0, 0],
    [0.29, 29],
    [4.35, 435],
    [1.1, 110],
    [1442, 144_200],
    [8.2, 820],
    [123.45, 12_345],
    [9_999_999_999.99, 999_999_999_999],
    [MAX_EUROS, 1_000_000_000_000],
    ['0', 0],
    ['0.05', 5],
    ['0.5', 50],
    ['1442', 144_200],
    ['1442.5', 144_250],
    ['1442.50', 144_250],
    ['10000000000.00', 1_000_000_000_000],
  ])('%j is %i cents', (value, amount) => {
    expect(centsFromEuros(value)).toEqual({ ok: true, cents: amount });
  });
});

describe('what is no amount gets a code and a sentence', () => {
  it.each([
    ['1.000,50', 'euros-comma', 'Write 1000.50.'],
    ['12,5', 'euros-comma', 'Write 12.5.'],
    ['1,000.50', 'euros-comma', 'Write 1000.50.'],
    ['1,000,000', 'euros-comma', 'Write 1000000.'],
    ['12,345.5', 'euros-comma', 'Write 12345.5.'],
    ['1000000,50', 'euros-comma', 'Write 1000000.50.'],
    ['12.345', 'euros-too-precise', 'If thousands are meant, write 12345.'],
    ['1.000', 'euros-too-precise', 'If thousands are meant, write 1000.'],
  ])('%j: %s, and the advice is: %s', (text, code, advice) => {
    const result = centsFromEuros(text);
    expect(result).toMatchObject({ ok: false, code });
    expect(!result.ok && result.message.endsWith(` ${advice}`)).toBe(true);
  });

  it.each(['1,2,3', '1.00,50', '1.2345,5', '1,000.505', '1,0000', '12,345,6.7'])(
    '%j: no guess is made at what the comma means',
    (text) => {
      const result = centsFromEuros(text);
      expect(!result.ok && result.message).toMatch(
        /^The amount has a comma; .* Write the amount in euros with a point/,
      );
    },
  );

  it.each(['1.0000', '0.123', '1234.567'])('%j: no guess is made at thousands', (text) => {
    expect(centsFromEuros(text)).toMatchObject({ message: expect.stringMatching(/round it to whole cents\.$/) });
  });

  it.each<[number | string, string]>([
    [1.005, 'euros-too-precise'],
    [0.1 + 0.2, 'euros-too-precise'],
    [1e-7, 'euros-too-precise'],
    [-5, 'euros-negative'],
    [-0.01, 'euros-negative'],
    [Number.NaN, 'euros-not-a-number'],
    [Number.POSITIVE_INFINITY, 'euros-not-a-number'],
    [Number.NEGATIVE_INFINITY, 'euros-not-a-number'],
    [1e21, 'euros-too-large'],
    [10_000_000_001, 'euros-too-large'],
    [10_000_000_000.01, 'euros-too-large'],
    ['10000000000.01', 'euros-too-large'],
    [`1${'0'.repeat(400)}`, 'euros-too-large'],
    ['1.005', 'euros-too-precise'],
    ['0.001', 'euros-too-precise'],
    ['1e3', 'euros-exponent'],
    ['1E+3', 'euros-exponent'],
    ['12.5e12', 'euros-exponent'],
    ['x1e3', 'euros-format'],
    ['1e3x', 'euros-format'],
    ['5-3', 'euros-format'],
    ['x1,5', 'euros-format'],
    ['-5', 'euros-negative'],
    ['-0', 'euros-negative'],
    ['-1.000,50', 'euros-negative'],
    ['', 'euros-empty'],
    ['  ', 'euros-empty'],
    [' 5', 'euros-blanks'],
    ['5\n', 'euros-blanks'],
    ['€ 5', 'euros-sign'],
    ['5 EUR', 'euros-sign'],
    ['5 euro', 'euros-sign'],
    ['05', 'euros-leading-zero'],
    ['00.50', 'euros-leading-zero'],
    ['1,2,3', 'euros-comma'],
    ['5,-', 'euros-format'],
    ['.5', 'euros-format'],
    ['5.', 'euros-format'],
    ['+5', 'euros-format'],
    ['1 000', 'euros-format'],
    ['1.000.000', 'euros-format'],
    ['0x10', 'euros-format'],
    ['NaN', 'euros-format'],
    ['Infinity', 'euros-format'],
    ['１２', 'euros-format'],
    ['vijf', 'euros-format'],
  ])('%j: %s', (value, code) => {
    expect(centsFromEuros(value)).toMatchObject({ ok: false, code, message: expect.stringMatching(/^.{10,}\.$/) });
  });
});

describe('euros and cents, there and back', patient, () => {
  it('text of an amount is read as that amount', () => {
    fc.assert(
      fc.property(anAmount, (amount) => {
        expect(centsFromEuros(eurosText(amount))).toEqual({ ok: true, cents: amount });
      }),
      runs,
    );
  });

  it('a number with two decimals is read as the cents it was written with', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(99), (whole, rest) => {
        const written = Number(`${whole}.${String(rest).padStart(2, '0')}`);
        expect(centsFromEuros(written)).toEqual({ ok: true, cents: whole * 100 + rest });
      }),
      runs,
    );
  });

  it('any text is an amount written with the same value, or an issue with a sentence', () => {
    const alike = fc.string({ unit: fc.constantFrom(...'0123456789.,-e€ '), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(alike, fc.string({ unit: 'binary', maxLength: 12 })), (text) => {
        const result = centsFromEuros(text);
        if (result.ok) expect([text, `${text}0`, `${text}.00`]).toContain(eurosText(result.cents));
        else expect(result.message).toMatch(/^.{10,}\.$/);
      }),
      runs,
    );
  });

  it('any number is an amount that is that number, or an issue', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.float({ noInteger: false }), fc.integer()), (value) => {
        const result = centsFromEuros(value);
        if (result.ok) expect(Number(eurosText(cents(result.cents)))).toBe(value + 0);
        else expect(result.message).toMatch(/^.{10,}\.$/);
      }),
      runs,
    );
  });

  it('the advice on a comma is itself an amount', () => {
    const written = fc.string({ unit: fc.constantFrom(...'0123456789.,'), maxLength: 14 });
    fc.assert(
      fc.property(written, (text) => {
        const result = centsFromEuros(text);
        const advice = result.ok ? undefined : / [Ww]rite ([\d.]+)\.$/.exec(result.message)?.[1];
        if (advice !== undefined) expect(centsFromEuros(advice)).toMatchObject({ ok: true });
      }),
      runs,
    );
  });
});
