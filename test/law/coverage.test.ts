import { expect, it } from 'vitest';
import { asDay, isoOf } from '../../src/calendar/day.js';
import { ENCODED_FROM } from '../../src/law/make.js';
import { lookup } from '../../src/law/provision.js';
import { inForce, PROVISIONS } from './support.js';

/** Fewer than these would mean that data were lost; raise them when data are added. */
const LEAST = { provisions: 180, versions: 205, days: 1_200_000 };

it('knows for every day of every provision whether it is in force, not yet, or ended', () => {
  const seen = { provisions: 0, versions: new Set<string>(), days: 0, kinds: new Map<string, number>() };
  for (const provision of PROVISIONS) {
    seen.provisions++;
    const first = Math.max(ENCODED_FROM, provision.known.from);
    for (let day = first; day <= provision.known.to; day++) {
      const found = lookup(provision, asDay(day));
      if (found.kind === 'outside') expect.fail(`${provision.id} on ${isoOf(asDay(day))} is outside`);
      seen.kinds.set(found.kind, (seen.kinds.get(found.kind) ?? 0) + 1);
      if (found.kind === 'in-force') seen.versions.add(`${provision.id} ${found.index}`);
      seen.days++;
    }
  }
  const kinds = [...seen.kinds].map(([kind, days]) => `${kind} ${days}`).join(', ');
  process.stdout.write(
    `law: ${seen.provisions} provisions, ${seen.versions.size} versions, ${seen.days} days visited (${kinds})\n`,
  );

  expect(seen.provisions).toBe(PROVISIONS.length);
  const reachable = PROVISIONS.flatMap((provision) =>
    inForce(provision).filter(({ to }) => (to ?? provision.known.to) >= Math.max(ENCODED_FROM, provision.known.from)),
  );
  expect(seen.versions.size).toBe(reachable.length);
  expect(seen.provisions).toBeGreaterThanOrEqual(LEAST.provisions);
  expect(seen.versions.size).toBeGreaterThanOrEqual(LEAST.versions);
  expect(seen.days).toBeGreaterThanOrEqual(LEAST.days);
});

it('is outside only where nothing is encoded', () => {
  for (const provision of PROVISIONS) {
    expect(lookup(provision, asDay(provision.known.from - 1)).kind, provision.id).toBe('outside');
    expect(lookup(provision, asDay(provision.known.to + 1)).kind, provision.id).toBe('outside');
  }
});
