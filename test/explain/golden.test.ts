import { describe, expect, it } from 'vitest';
import { explain, toMarkdown } from '../../src/explain/explain.js';
import { GOLDEN_CASES } from './golden-cases.js';
import { assessed } from './support.js';

// Whole explanations, read as a lawyer reads them and then kept. A change in one is a change in what users are told:
// read the new text before accepting it with `npx vitest run test/explain/golden.test.ts -u`.

/** The version of the library and of the law is told apart elsewhere; here it would change every file. */
function withoutVersion(markdown: string): string {
  return markdown.replace(/(dwangsom) \d+\.\d+\.\d+(\S*) (op rechtsstand|on law set) \S+ \([0-9a-f]+\)/, '$1 … $3 …');
}

describe('the explanation', () => {
  it('is kept for at least ten cases, most of them in Dutch', () => {
    expect(GOLDEN_CASES.length).toBeGreaterThanOrEqual(10);
    expect(GOLDEN_CASES.filter(({ lang }) => lang === 'nl').length).toBeGreaterThanOrEqual(10);
  });

  it.each(GOLDEN_CASES)('of $name is as it was read', async ({ name, lang, at, readings, file: json }) => {
    const { assessment, file } = assessed(json, at, readings);
    const markdown = withoutVersion(toMarkdown(explain(assessment, { lang, file })));
    await expect(markdown).toMatchFileSnapshot(`golden/${name}.md`);
  });
});
