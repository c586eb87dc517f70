import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asStated, assessFile } from '../rulings/shared-cases.js';

// The table of the example cases says what comes out.

const FOLDER = new URL('../../examples/cases/', import.meta.url);
const ROW = /^\| `([a-z-]+\.json)` \| (\d{4}-\d{2}-\d{2}) \| ([a-z-]+) \| (?:€ ([\d,.]+)|undetermined) \|/gm;

const rows = [...readFileSync(new URL('README.md', FOLDER), 'utf8').matchAll(ROW)].map(
  ([, file = '', at = '', status = '', euros]) => ({ file, at, status, euros }),
);

describe('the example cases', () => {
  it('are all in the table', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    expect(rows.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(rows)('$file on $at: $status', ({ file, at, status, euros }) => {
    const input: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    const found = asStated(assessFile(input, at));
    const cents = euros === undefined ? null : Number(euros.replace(/[,.]/g, ''));
    expect({ status: found.status, cents: found.totalCents }).toEqual({ status, cents });
  });
});
