import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { dayOf } from '../../../src/calendar/day.js';
import { parseCase } from '../../../src/case/parse.js';
import { readingsThatMatter } from '../../../src/explain/law/matters.js';
import { baseLaw } from '../../../src/law/base.js';

interface History {
  readonly id: string;
  readonly case: unknown;
  readonly at: string;
}

const FILES = ['histories', 'rulings', 'examples'];

function histories(): readonly History[] {
  return FILES.flatMap((name) =>
    readFileSync(new URL(`../../rulings/${name}.ndjson`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as History),
  );
}

it('the readings that a procedure names are all that its files consult', () => {
  const matters = new Map(baseLaw.procedures.map((p) => [p.key, readingsThatMatter(p, baseLaw)]));
  const missed = new Map<string, string>();
  let seen = 0;
  for (const { id, case: file, at } of histories()) {
    const parsed = parseCase(file);
    if (!parsed.ok) continue;
    const [year, month, day] = at.split('-').map(Number);
    const { record } = assess(parsed.case, { at: dayOf(year ?? 0, month ?? 0, day ?? 0) });
    for (const key of record?.consulted ?? []) {
      const { procedure } = parsed.case;
      if (matters.get(procedure)?.includes(key) !== true) missed.set(`${procedure} ${key}`, id);
    }
    seen++;
  }
  expect([...missed]).toEqual([]);
  expect(seen).toBeGreaterThan(2000);
});

it('a reading that matters nowhere is no reading', () => {
  const somewhere = new Set(baseLaw.procedures.flatMap((p) => readingsThatMatter(p, baseLaw)));
  expect(baseLaw.interpretations.map(({ key }) => key).filter((key) => !somewhere.has(key))).toEqual([]);
});

it('a procedure without a penalty has no readings about its days', () => {
  const woo = baseLaw.procedures.find(({ key }) => key === 'woo.request') ?? expect.fail();
  expect(readingsThatMatter(woo, baseLaw)).not.toContain('firstPenaltyDayOffset');
  expect(readingsThatMatter(woo, baseLaw)).toContain('countComplianceDay');
});
