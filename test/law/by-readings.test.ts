import { expect, it } from 'vitest';
import { byReadings } from '../../src/law/by-readings.js';

it('is worked out once for each combination of the readings that it looks at', () => {
  let made = 0;
  const rolled = byReadings((readings) => {
    made++;
    // Looks at the second reading only where the first says so.
    return readings['roll'] === true ? `rolls by ${String(readings['by'])}` : 'stays';
  });
  expect(rolled({ roll: true, by: 'sum' })).toBe('rolls by sum');
  expect(rolled({ roll: true, by: 'sum', other: 1 })).toBe('rolls by sum');
  expect(made).toBe(1);
  expect(rolled({ roll: true, by: 'link' })).toBe('rolls by link');
  expect(rolled({ roll: false, by: 'link' })).toBe('stays');
  expect(rolled({ roll: false, by: 'sum' })).toBe('stays');
  expect(made).toBe(3);
  expect(rolled({ roll: true, by: 'sum' })).toBe('rolls by sum');
  expect(made).toBe(3);
});
