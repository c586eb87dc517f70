import { describe, expect, it } from 'vitest';
import { hashId } from '../../src/cli/portfolio/hash-id.js';
import { HashTable } from '../../src/portfolio/hash-table.js';
import { SeenIds } from '../../src/portfolio/seen-ids.js';

describe('a set of 64-bit hashes', () => {
  it('knows what was added, also after it has grown, and tells hashes apart that fall on one place', () => {
    const table = new HashTable((id) => BigInt(id), 4);
    // Equal in the bits that place them: high and low halves cancel out.
    const ids = Array.from({ length: 40 }, (_, i) => String((BigInt(i) << 32n) | BigInt(i)));
    for (const id of ids) expect(table.add(id), id).toBe(true);
    for (const id of ids) expect(table.add(id), id).toBe(false);
  });
});

describe('repeated ids', () => {
  it('are counted exactly up to a number of them, beyond that by hash', () => {
    const seen = new SeenIds((id) => BigInt.asUintN(64, BigInt(id.slice(2)) * 0x9e3779b97f4a7c15n), 1_000, 250);
    for (let i = 1; i <= 1_005; i++) seen.add(`Z-${i}`);
    expect([seen.repeated, seen.isExact, seen.isHashed]).toEqual([0, false, true]);
    for (const i of [1, 2, 3, 1_000, 1_005]) seen.add(`Z-${i}`);
    expect(seen.repeated).toBe(5);
  });

  it('are counted as they are while there are few', () => {
    const seen = new SeenIds();
    for (const id of ['a', 'b', 'a', 'a longer id than thirteen characters', 'a longer id than thirteen characters'])
      seen.add(id);
    expect([seen.repeated, seen.isExact, seen.isHashed]).toEqual([2, true, false]);
  });

  it('are hashed by the first 64 bits of the SHA-256 of the id', () => {
    // SHA-256 of "abc" begins with ba7816bf 8f01cfea (FIPS 180-4).
    expect(hashId('abc')).toBe(0xba7816bf8f01cfean);
  });
});
