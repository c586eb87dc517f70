import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDayOfInstant } from '../../src/calendar/zone.js';
import { decodeCase } from '../../src/case/decode.js';
import type { ParseCaseOptions } from '../../src/case/leaves.js';
import { parseCase } from '../../src/case/parse.js';
import { aFile } from './files.js';
import { mutated, mutations } from './mutations.js';
import { readBySchema } from './schema-reading.js';
import { caseFiles, patient, runs } from './support.js';

const ways: readonly (readonly [string, ParseCaseOptions])[] = [
  ['days only', {}],
  ['timestamps with offset', { instants: civilDayOfInstant }],
  ['timestamps of a zone', { instants: civilDayOfInstant, zone: 'Europe/Amsterdam' }],
  ['known procedures only', { procedures: ['vw.asylum', 'woo.request', 'awb.application'] }],
];

/** Reads a file by both ways, which agree, and says whether it was accepted. */
function bothRead(input: unknown, how: ParseCaseOptions): boolean {
  const decoded = decodeCase(input, how);
  expect(plain(decoded)).toEqual(readBySchema(input, how));
  const parsed = parseCase(input, how);
  if (decoded === undefined) expect(parsed.ok).toBe(false);
  return decoded !== undefined;
}

/** Labels have no prototype, which the slow way does not imitate. */
function plain(decoded: ReturnType<typeof decodeCase>): object | undefined {
  return decoded && { ...decoded, labels: { ...decoded.labels } };
}

describe('the quick decoder and the schema accept the same files and find the same case', patient, () => {
  const files = caseFiles();

  it('in the rulings, examples and histories', () => {
    expect(files.filter((file) => bothRead(file, {}))).toHaveLength(2193);
  });

  it('in files with every key that an event can have', () => {
    fc.assert(
      fc.property(aFile, (file) => {
        expect(bothRead(file, {})).toBe(true);
      }),
      runs(1_000),
    );
  });

  it.each(ways)('in changed files, read with %s', (_, options) => {
    let [accepted, refused] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...files), aFile), mutations, (file, changes) => {
        if (bothRead(mutated(file, changes), options)) accepted += 1;
        else refused += 1;
      }),
      runs(5_000),
    );
    expect(accepted).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(500);
  });
});
