import { expect, it } from 'vitest';
import { faultText } from '../../src/cli/fault.js';

const error = new TypeError('x is not a function\nsecond line \u001b[31m');

it('a fault of the program is one sentence and a request, without a stack trace', () => {
  const text = faultText(error, {});
  expect(text).toMatch(/^dwangsom: a fault in the program: x is not a function\nPlease report it/);
  expect(text).not.toContain('fault.test');
});

it('shows where it happened when asked for', () => {
  expect(faultText(error, { DEBUG: '1' })).toContain('fault.test');
});
