import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files';

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

it('the lock file names no registry, so that it works with any', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});

it('the version is the same in every file that states it', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(JSON.parse(read('package-lock.json')).version).toBe(version);
  expect(read('publiccode.yml')).toContain(`\nsoftwareVersion: ${version}\n`);
  expect(read('CHANGELOG.md')).toContain(`## ${version}`);
});

it('the licence is the same in every file that states it', () => {
  const { license } = JSON.parse(read('package.json'));
  expect(license).toBe('EUPL-1.2');
  expect(read('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v. 1.2\n/);
  expect(read('publiccode.yml')).toContain(`\n  license: ${license}\n`);
});
