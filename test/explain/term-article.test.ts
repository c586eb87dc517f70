import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { lawJson } from '../../src/explain/law/law-json.js';
import { baseLaw } from '../../src/law/base.js';
import { assessed, dayOf, flatten } from './support.js';

/** The articles on which the start, the length and the end of the decision term rest. */
function articlesOf(procedure: string, on: string, at: string): readonly (string | undefined)[] {
  const json = { format: 'dwangsom/case@1', id: 'x', procedure, events: [{ type: 'received', on }] };
  const { steps } = explain(assessed(json, at).assessment, { lang: 'nl' });
  const terms = flatten(steps).filter(({ rule }) => ['start', 'length', 'deadline'].includes(rule));
  expect(terms.length).toBe(3);
  return [...new Set(terms.map(({ article }) => article?.code))];
}

/** What the page of a procedure names as its article. */
function named(procedure: string, at?: string): string | undefined {
  const day = at === undefined ? {} : { at: dayOf(at) };
  return lawJson(baseLaw, { procedures: [procedure], ...day }).procedures[0]?.article;
}

describe('the article of a decision term', () => {
  it.each([
    // Regulation (EU) 2024/1348 applies from 12 June 2026 and takes the place of art. 42 Vw 2000.
    ['vw.asylum', '2026-06-11', '2026-07-01', 'Vw 2000 42(1)'],
    ['vw.asylum', '2026-06-12', '2026-07-01', 'Verordening (EU) 2024/1348 35(4)'],
    // Family reunification of refugees: nine months by art. 2u(4) from 28 March 2025.
    ['vw.family-reunification', '2025-03-27', '2025-06-01', 'Vw 2000 2u(1)'],
    ['vw.family-reunification', '2025-03-28', '2025-06-01', 'Vw 2000 2u(4)'],
  ])('%s received on %s: %s', (procedure, on, at, article) => {
    expect(articlesOf(procedure, on, at)).toEqual([article]);
  });

  it('heads the page of the procedure on a day, and all of them without a day', () => {
    expect(named('vw.asylum', '2026-06-11')).toBe('Vw 2000 42(1)');
    expect(named('vw.asylum', '2026-07-01')).toBe('Verordening (EU) 2024/1348 35(4)');
    expect(named('vw.asylum')).toBe('Vw 2000 42(1), Verordening (EU) 2024/1348 35(4)');
    expect(named('awb.application', '2026-07-01')).toBe('Awb 4:13(2)');
  });
});
