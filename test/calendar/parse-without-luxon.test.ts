import { expect, it, vi } from 'vitest';

it('a program that only reads plain days pays for no luxon: the parser works where luxon cannot be loaded, and the zone reader does not', async () => {
  vi.resetModules();
  vi.doMock('luxon', () => {
    throw new Error('luxon was loaded');
  });
  const fresh = await import('../../src/calendar/parse.js');
  expect(fresh.parseDay('2024-02-01').ok).toBe(true);
  expect(fresh.parseDay('2024-02-01T10:00:00Z').ok).toBe(false);
  await expect(import('../../src/calendar/zone.js')).rejects.toThrow();
  vi.doUnmock('luxon');
  vi.resetModules();
});
