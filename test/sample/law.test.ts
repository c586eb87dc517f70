import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { isoOf } from '../../src/calendar/day.js';
import type { Case } from '../../src/case/types.js';
import { readInput } from '../../src/portfolio/read-input.js';
import { paymentsOn } from '../../src/sample/money.js';
import { PERIOD_END } from '../../src/sample/period.js';
import type { SampleRow } from '../../src/sample/row.js';
import { seen } from '../../src/sample/seen.js';
import { sample } from './support.js';

const rows = sample({ rows: 6_000, seed: 3 });

function caseOf(row: SampleRow): Case {
  const read = readInput({ kind: 'value', line: 1, value: row }, {});
  if (!read.ok) throw new Error(`${row.id}: ${read.reject.message}`);
  return read.case;
}

describe('the rules of the library, which the sample does not use', () => {
  it('accept every row', () => {
    expect(() => rows.map(caseOf)).not.toThrow();
  });

  it('end the term on the same day outside asylum, which has moratoria', () => {
    const others = rows.filter(({ procedure }) => procedure !== 'vw.asylum');
    const wrong = others.filter((row) => {
      const { deadline } = assess(caseOf(row), { at: PERIOD_END, brief: true });
      // A file that was decided before its letter of extension has the term without it.
      const cut = row.procedure === 'vw.family-reunification' && row.extended_on === undefined;
      return !cut && deadline !== null && isoOf(deadline) !== isoOf(seen(row).due);
    });
    expect(wrong).toEqual([]);
  });

  it('find the notices valid that are not a day early', () => {
    const noticed = rows.filter(({ procedure, notice }) => procedure !== 'vw.asylum' && notice !== undefined);
    expect(noticed.length).toBeGreaterThan(50);
    for (const row of noticed) {
      const { notices } = assess(caseOf(row), { at: PERIOD_END, brief: true });
      const early = (seen(row).notice ?? 0) <= seen(row).due;
      expect([row.id, notices[0]?.verdict]).toEqual([row.id, early ? 'premature' : 'valid']);
    }
  });

  it('come to the amounts of the acceptance table', () => {
    const closed = rows.filter((row) => row.notice !== undefined && (row.decided ?? row.withdrawn) !== undefined);
    for (const row of closed) {
      const { total } = assess(caseOf(row), { at: PERIOD_END, brief: true });
      const euros = paymentsOn(seen(row)).reduce((sum, payment) => sum + payment.euros, 0);
      expect([row.id, total]).toEqual([row.id, { kind: 'known', cents: euros * 100 }]);
    }
  });
});
