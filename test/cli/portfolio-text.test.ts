import { describe, expect, it } from 'vitest';
import { matrix } from '../../src/cli/portfolio/text/aligned.js';
import { en } from '../../src/cli/portfolio/text/words-en.js';
import { nl } from '../../src/cli/portfolio/text/words-nl.js';
import { dwangsom, fileOf } from './run.js';

// A owes the 42 days from 16 May 2024: 14 × 23 + 2 × 35 = 392 euro in May, 12 × 35 + 14 × 45 = 1,050 in June. B was decided
// on 20 May: four days of 23 euro. C lies in its term: 8 weeks from 10 December end on 4 February 2025.
const ROWS = `id,procedure,received,notice,decided,body
A,awb.application,2024-01-10,2024-05-01,,Gouda
B,awb.application,2024-01-10,2024-05-01,2024-05-20,Zwolle
C,awb.application,2024-12-10,,,Zwolle
`;
const HALF = 'half-administrative-amounts';

async function linesOf(...args: readonly string[]): Promise<readonly string[]> {
  const ran = await dwangsom(['portfolio', '-', '--at', '2024-12-31', ...args], { stdin: ROWS });
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran.out.split('\n').map((line) => line.replace(/ {2,}/g, ' | '));
}

describe('the tables of a portfolio', () => {
  it('are Dutch unless English is asked for', async () => {
    const dutch = await linesOf('--by', 'body');
    expect(dutch).toEqual(
      expect.arrayContaining([
        'Portefeuille op 2024-12-31',
        'verschuldigd | € 1.534,00',
        'in bulk geteld / een voor een | 100,0 % / 0,0 %',
        'te laat beslist | 1',
        'termijn loopt | 1',
        'maximum bereikt | 1',
        'body | dossiers | verschuldigd | bestuurlijk | rechterlijk | per dag',
        'Gouda | 1 | € 1.442,00 | € 1.442,00 | € 0,00 | € 0,00',
      ]),
    );
    const english = await linesOf('--by', 'body', '--lang', 'en');
    expect(english).toEqual(
      expect.arrayContaining([
        'Portfolio on 2024-12-31',
        'owed | €1,534.00',
        'counted in bulk / one by one | 100.0 % / 0.0 %',
        'Gouda | 1 | €1,442.00 | €1,442.00 | €0.00 | €0.00',
      ]),
    );
  });

  it('show of each scenario the difference by label, month and status, and what it does not tell', async () => {
    const lines = await linesOf('--by', 'body', '--scenario', HALF, '--scenario', 'opt-13');
    expect(lines).toEqual(
      expect.arrayContaining([
        'scenario | verschuldigd | verschil | geraakt | minder | meer | andere termijn',
        'wet zoals zij is | € 1.534,00',
        `${HALF} | € 767,00 | € -767,00 | 2 | 2 | 0 | 0`,
        'opt-13 | € 1.534,00 | € 0,00 | 0 | 0 | 0 | 0',
        'vooruit | per dag | als niets meer wordt beslist | verschil',
        // Of A everything has accrued, and B is closed.
        `${HALF} | € 0,00 | € 767,00 | € -767,00`,
        'Gouda | € -721,00 (1)',
        'Zwolle | € -46,00 (1)',
        // 196 of A and 46 of B; 525 of A.
        '2024-05 | € -242,00',
        '2024-06 | € -525,00',
        'te laat beslist | 1',
        'maximum bereikt | 1',
        'Wat scenario’s niet zeggen',
      ]),
    );
    expect(lines.join('\n')).toMatch(/^opt-13: meer capaciteit.* Gedrag, geen recht/m);
    // A scenario that affects no file has no column of its own.
    expect(lines.filter((line) => line.startsWith('verschil'))).toEqual([
      'verschil naar body (dossiers) | half-adminis…ative-amounts',
      'verschil, verbeurd in | half-adminis…ative-amounts',
    ]);
  });

  it('show what a maximum on sums leaves, though the scenario itself changes nothing', async () => {
    const cap = fileOf(
      JSON.stringify({ format: 'dwangsom/scenario@1', name: 'plafond', aggregate: [{ max: 1000 }] }),
      'cap.json',
    );
    expect(await linesOf('--scenario', cap)).toEqual(
      expect.arrayContaining([
        'scenario | verschuldigd | verschil | geraakt | minder | meer | andere termijn | na maxima',
        'plafond | € 1.534,00 | € 0,00 | 0 | 0 | 0 | 0 | € -442,00',
        'Gouda | 2024 | alle dwangsommen | € 1.442,00 | € 1.000,00 | € -442,00',
        'daarna | € 1.092,00 (€ -442,00)',
      ]),
    );
  });

  it('say the same things in both languages', () => {
    const names = (text: string): readonly string[] =>
      [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();
    for (const [key, text] of Object.entries(nl)) expect(names(en[key as keyof typeof nl]), key).toEqual(names(text));
  });

  it('keep to their width: as many tables as it takes', () => {
    const names = [['by seat'], ['Arnhem'], ['Zwolle']];
    const columns = Array.from({ length: 7 }, (_, i) => ({
      head: `scenario ${i}`,
      cells: ['€1,000,000.00 (1,234)', '-'],
    }));
    const lines = matrix(names, columns).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.startsWith('by seat'))).toHaveLength(2);
    const wide = matrix(names, [{ head: 'x', cells: ['y'.repeat(150), 'z'] }]);
    expect(wide.split('\n')).toHaveLength(4);
  });
});
