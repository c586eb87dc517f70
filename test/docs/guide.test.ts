import { expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { parseCase } from '../../src/case/parse.js';
import { baseLaw } from '../../src/law/base.js';
import type { LawSet } from '../../src/law/law-set.js';
import { ENCODED, on } from '../../src/law/make.js';
import type { Procedure } from '../../src/law/procedure.js';
import { blocksOf } from './blocks.js';

const PAGE = 'docs/add-a-rule-or-a-procedure.md';

interface Row {
  readonly key: string;
  readonly nl: string;
  readonly en: string;
  readonly weeks: number;
  readonly source: string;
}

function block(word: string): string {
  return blocksOf(PAGE).find(({ words }) => words[0] === word)?.text ?? '';
}

/** The entry of the catalogue that the guide's data file describes: a term in weeks from receipt, otherwise as Awb 4:13. */
function procedureOf(row: Row): Procedure {
  const like = baseLaw.procedures.find(({ key }) => key === 'awb.application') as Procedure;
  const version = like.term.versions[0] as Procedure['term']['versions'][number];
  return {
    ...like,
    key: row.key,
    title: { nl: row.nl, en: row.en },
    term: {
      ...like.term,
      id: `${row.key}.term`,
      known: ENCODED,
      versions: [
        {
          ...version,
          value: { ...version.value, length: { unit: 'week', count: row.weeks } },
          sources: [{ ref: row.source }],
          certainty: 'recalled',
        },
      ],
    },
  };
}

it('the guide: a procedure from a data file is assessed without a change in the rules', () => {
  const procedure = procedureOf(JSON.parse(block('procedure')) as Row);
  const lawSet: LawSet = { ...baseLaw, id: 'demo', procedures: [...baseLaw.procedures, procedure] };
  const parsed = parseCase(JSON.parse(block('demo-case')), { procedures: lawSet.procedures.map(({ key }) => key) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const result = assess(parsed.case, { at: on('2025-04-10'), lawSet });
  expect(result.deadline).toBe(on('2025-03-24'));
  expect(result.notices[0]?.verdict).toBe('valid');
  expect(result.administrative.firstDay).toBe(on('2025-04-09'));
  expect(result.administrative.amountCents).toBe(2 * 2300);
  expect(result.marks.map(({ code }) => code)).toContain('recalled-law');
});
