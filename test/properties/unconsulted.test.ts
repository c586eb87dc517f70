import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/types.js';
import { decodeCase } from '../../src/case/decode.js';
import { baseLaw } from '../../src/law/base.js';
import { on } from '../../src/law/make.js';
import { type History, linesOf } from '../rulings/shared-cases.js';

// A reading that an assessment has not consulted changes nothing in it: not a day, not an amount, not a word.

const EVERY = 4;

const files = linesOf<History>('histories.ndjson').map(({ id, case: input, at: iso }) => {
  const file = decodeCase(input, {} as never);
  if (file === undefined) throw new Error(id);
  const at = on(iso);
  const whole = assess(file, { at });
  return { id, file, at, consulted: new Set(whole.record?.consulted), said: said(whole) };
});

/** All that an assessment says of a case; what is left out in brief is left out here. */
function said(one: Assessment): object {
  const { status, deadline, notices, administrative, court, episodes, total, perDayCents, dates, schedule, potential } =
    one;
  return { status, deadline, notices, administrative, court, episodes, total, perDayCents, dates, schedule, potential };
}

describe('on the shared histories, a reading that was not consulted changes nothing:', () => {
  it.each(baseLaw.interpretations.map((interpretation, nr) => ({ ...interpretation, nr })))(
    '$key',
    ({ key, options, nr, ...rest }) => {
      let tried = 0;
      for (let i = nr % EVERY; i < files.length; i += EVERY) {
        const { id, file, at, consulted, said: normal } = files[i] as (typeof files)[number];
        if (consulted.has(key)) continue;
        for (const { value } of options) {
          if (value === rest.default) continue;
          expect(said(assess(file, { at, readings: { [key]: value }, brief: true })), `${id} ${key}=${value}`).toEqual(
            normal,
          );
          tried++;
        }
      }
      expect(tried).toBeGreaterThan(100);
    },
  );
});
