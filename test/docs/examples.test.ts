import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assess/types.js';
import { toJson } from '../../src/explain/json.js';
import { asStated, assessFile, type Fields } from '../rulings/shared-cases.js';
import { type Block, blocksOf, pages, textOf } from './blocks.js';

const blocks = pages()
  .flatMap(blocksOf)
  .filter(({ language, words }) => language === 'json' && words[0] === 'case');

/** What the words after a fence say of the example below it. */
function stated({ words }: Block): Readonly<Record<string, string>> {
  return Object.fromEntries(words.slice(1).map((word) => word.split('=') as [string, string]));
}

function found(block: Block): Readonly<Record<string, unknown>> {
  const assessment = assessFile(JSON.parse(block.text), stated(block)['at'] ?? '');
  const result = asStated(assessment);
  const administrative = result.administrative as Fields;
  const court = (result.court[0] ?? {}) as Fields;
  return {
    deadline: result.deadline,
    status: result.status,
    verdict: result.noticeVerdict,
    firstDay: administrative['firstDay'],
    days: String(administrative['days']),
    amountCents: String(administrative['amountCents']),
    shares: String(administrative['sharesCents']),
    courtTermEnds: court['termEnds'],
    courtCents: String(court['amountCents']),
    ...afterPenalty(assessment),
  };
}

/** What follows the penalty, as text. */
function afterPenalty(assessment: Assessment): Readonly<Record<string, unknown>> {
  const payments = toJson(assessment, { lang: 'nl' }).payments;
  return {
    decisionDue: payments?.penaltyDecision?.due,
    paymentDue: payments?.paymentDue,
    interestFrom: payments?.interestFrom,
    interestCents: String(payments?.interestCents),
    outstandingCents: String(payments?.outstandingCents),
    lapsesOn: payments?.limitation.administrative,
    costsCents: String(payments?.costs.outstandingCents),
  };
}

describe('every example of the guides comes out as the text says', () => {
  it('there are examples', () => expect(blocks.length).toBeGreaterThan(9));

  it.each(blocks.map((block, i) => [`${block.page} ${i}`, block] as const))('%s', (_, block) => {
    const { at, ...words } = stated(block);
    expect(at).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const result = found(block);
    for (const [key, value] of Object.entries(words)) expect([key, result[key]]).toEqual([key, value]);
  });

  it('the case-file page shows every event', () => {
    const shown = new Set<string>();
    for (const { text } of blocks.filter(({ page }) => page === 'docs/case-file.md'))
      for (const { type } of (JSON.parse(text) as { events: { type: string }[] }).events) shown.add(type);
    const listed = [...blocksTable()].sort();
    expect([...shown].sort()).toEqual(listed);
  });
});

function blocksTable(): readonly string[] {
  return [...pageText().matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name);
}

function pageText(): string {
  return textOf('docs/case-file.md');
}
