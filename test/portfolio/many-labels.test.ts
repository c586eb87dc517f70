import { describe, expect, it } from 'vitest';
import { on } from '../../src/law/make.js';
import type { PortfolioOptions } from '../../src/portfolio/options.js';
import { assessPortfolio } from '../../src/portfolio/portfolio.js';
import type { ScenarioResult } from '../../src/portfolio/result.js';
import { scenarioNamed } from '../../src/portfolio/scenarios/from-name.js';
import { generateHistory } from '../oracle/generate.js';
import { plainCase } from './plain-cases.js';
import { FREE } from './reforms.js';

// More combinations of labels than counts of days are kept for; sums of tariffs must not change when the counts end.
const SEATS = 22_000;
const flat = Array.from({ length: SEATS }, (_, i) => ({
  id: `F-${i}`,
  procedure: 'awb.application',
  received: '2023-01-10',
  notice: `2023-0${4 + (i % 6)}-01`,
  decided: i % 3 === 0 ? '' : `2023-1${i % 3}-15`,
  seat: `seat ${i}`,
}));
const histories = Array.from({ length: 400 }, (_, i) => ({
  ...(i % 2 === 0 ? generateHistory(i + 1).case : plainCase(i + 1)),
  labels: { seat: `seat ${i}` },
}));
const FILES = [...histories.slice(0, 200), ...flat, ...histories.slice(200)];
const OPTIONS: PortfolioOptions = {
  at: on('2026-03-01'),
  by: ['seat'],
  scenarios: [
    scenarioNamed('half-administrative-amounts'),
    ...FREE.filter(([name]) => name.includes('tariff')).map(([name, reform]) => ({ name, reform })),
  ],
};

function sums({ affectedFiles: _, ...found }: ScenarioResult): unknown {
  return found;
}

describe('reforms of the tariff with very many combinations of labels', () => {
  it('give what counting file by file gives, though the counts of days end on the way', () => {
    const found = assessPortfolio(FILES, OPTIONS);
    const each = assessPortfolio(FILES, { ...OPTIONS, onRow: () => undefined });
    expect(found.groups).toHaveLength(SEATS);
    for (const [i, one] of found.scenarios.entries()) {
      // No list of files where some were counted without a look at each.
      expect(one.affectedFiles === null || one.name === 'very long tariff', one.name).toBe(true);
      const other = each.scenarios[i] as ScenarioResult;
      expect(one.differences.groups.length, one.name).toBe(SEATS);
      expect(JSON.stringify(sums(one)) === JSON.stringify(sums(other)), one.name).toBe(true);
    }
    // Half of 1,442 euro for each file that was full.
    expect(found.scenarios[0]?.differenceCents).toBeLessThan(-SEATS * 50_000);
  });
});
