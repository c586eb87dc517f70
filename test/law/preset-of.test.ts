import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { compile } from '../../src/law/compile.js';
import { presetOf } from '../../src/law/preset-of.js';
import { PRESETS } from '../../src/law/presets.js';

const presets = PRESETS.map((preset) => [preset.name, preset] as const);

function nameOf(readings: Parameters<typeof presetOf>[0]): string | null {
  return presetOf(readings, baseLaw.interpretations)?.name ?? null;
}

describe('the preset of readings', () => {
  it.each(presets)('%s is known by the readings that it names', (name, { readings }) => {
    expect(nameOf({ ...readings })).toBe(name);
  });

  it.each(presets)('%s is known by all its readings, in whatever order, and when asked again', (name, { readings }) => {
    const all = compile(baseLaw, readings).readings;
    expect([nameOf(all), nameOf(all)]).toEqual([name, name]);
    expect(nameOf(Object.fromEntries(Object.entries(all).reverse()))).toBe(name);
  });

  it('is none when one reading differs, also when asked again', () => {
    const readings = { countAnnouncementDay: true };
    expect([nameOf(readings), nameOf(readings)]).toEqual([null, null]);
    for (const [, preset] of presets) {
      const other = preset.readings['tolerateOneDayEarly'] !== true;
      expect(nameOf({ ...preset.readings, tolerateOneDayEarly: other }), preset.name).toBeNull();
    }
  });
});
