import { readFileSync } from 'node:fs';
import type fc from 'fast-check';
import { expect } from 'vitest';
import type { ParseCaseOptions } from '../../src/case/leaves.js';
import { parseCase } from '../../src/case/parse.js';
import type { Case, Issue } from '../../src/case/types.js';

/** Time for the deep run. */
export const patient = { timeout: 600_000 };

/** Random cases per law: `usual`, or fifty times as many with DWANGSOM_DEEP=1. A failure prints its seed. */
export function runs(usual: number): fc.Parameters<unknown> {
  return { numRuns: process.env['DWANGSOM_DEEP'] === '1' ? usual * 50 : usual };
}

/** The case files of the rulings, examples and histories, as read from their lines. */
export function caseFiles(): readonly unknown[] {
  return ['rulings', 'examples', 'histories'].flatMap((name) =>
    readFileSync(new URL(`../rulings/${name}.ndjson`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly case: unknown }).case),
  );
}

/** A case file with these events, received on 1 February 2024 unless they say so themselves. */
export function fileWith(...events: readonly object[]): object {
  const received = events.some((event) => 'type' in event && event.type === 'received');
  return {
    id: 'Z-1',
    procedure: 'awb.application',
    events: received ? events : [{ type: 'received', on: '2024-02-01' }, ...events],
  };
}

/** The issues of a file that is refused. */
export function issuesOf(input: unknown, options?: ParseCaseOptions): readonly Issue[] {
  const parsed = parseCase(input, options);
  return parsed.ok ? [] : parsed.issues;
}

/** The one issue of a file that has one. */
export function issueOf(input: unknown, options?: ParseCaseOptions): Issue {
  const issues = issuesOf(input, options);
  expect(issues).toHaveLength(1);
  return issues[0] ?? { path: '', code: '', message: '' };
}

/** The case of a file that is right. */
export function caseOf(input: unknown, options?: ParseCaseOptions): Case {
  const parsed = parseCase(input, options);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.case;
}

/** A copy in which nothing can be changed. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) deepFrozen(child);
    Object.freeze(value);
  }
  return value;
}
