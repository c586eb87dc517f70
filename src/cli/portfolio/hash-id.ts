import { hash } from 'node:crypto';

/** The first 64 bits of the SHA-256 of an id. */
export function hashId(id: string): bigint {
  return hash('sha256', id, 'buffer').readBigUInt64BE();
}
