import { expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { parseCase } from '../../src/case/parse.js';
import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import { applySupplement } from '../../src/law/supplement/apply.js';
import { parseLawSupplement } from '../../src/law/supplement/parse.js';
import { blocksOf } from './blocks.js';

const PAGE = 'docs/add-a-rule-or-a-procedure.md';

function block(word: string): unknown {
  return JSON.parse(blocksOf(PAGE).find(({ words }) => words[0] === word)?.text ?? '');
}

it('the guide: a procedure from a data file is assessed without a change in the rules', () => {
  const read = parseLawSupplement(block('supplement'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const lawSet = applySupplement(baseLaw, read.supplement);
  const parsed = parseCase(block('demo-case'), { procedures: lawSet.procedures.map(({ key }) => key) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const result = assess(parsed.case, { at: on('2025-04-10'), lawSet });
  expect(result.deadline).toBe(on('2025-03-24'));
  expect(result.notices[0]?.verdict).toBe('valid');
  expect(result.administrative.firstDay).toBe(on('2025-04-09'));
  expect(result.administrative.amountCents).toBe(2 * 2300);
  expect(result.marks.map(({ code }) => code)).toContain('recalled-law');
});
