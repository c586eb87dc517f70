// The sample portfolio, scaled to the country, beside what the immigration service published in June 2024.
import { readFileSync } from 'node:fs';
import { parseDay } from 'dwangsom';
import { assessPortfolio, generateSample } from 'dwangsom/portfolio';

/** The sample has one tenth of the national flow in 100,000 rows. */
const ROWS = 20_000;
const SCALE = (10 * 100_000) / ROWS;
const published = JSON.parse(readFileSync('examples/published/ind-2024.json', 'utf8'));
const rows = [...generateSample({ rows: ROWS, seed: 1, preset: 'real', dirt: false })];

const days = rows.flatMap(({ notice, earlier_notice }) => [notice, earlier_notice].filter((day) => day !== undefined));
const { months } = assessPortfolio(rows, { at: parseDay('2025-12-31').day });

const number = new Intl.NumberFormat('en');
console.log(`${number.format(ROWS)} invented files, times ${SCALE}`);
console.log('what                                       published      sample   difference');
for (const { from, to, value } of published.notices) {
  line(`notices received ${from} to ${to}`, value, days.filter((day) => from <= day && day <= to).length * SCALE);
}
for (const { from, to, value } of published.paidEuros) {
  const within = months.filter(({ month }) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
  const cents = within.reduce((sum, m) => sum + m.administrativeCents + m.courtCents, 0);
  line(`euros paid / accrued ${from.slice(0, 4)}`, value, (cents / 100) * SCALE);
}
console.log(
  '\nThe published money is what was paid in the year, the sample tells on which days it accrued; payment comes months',
);
console.log('later. The sample was shaped on these figures: this shows how near it comes, not how well it forecasts.');

function line(what, value, sample) {
  const difference = `${sample < value ? '' : '+'}${((100 * (sample - value)) / value).toFixed(1)} %`;
  const shown = [number.format(value).padStart(12), number.format(Math.round(sample)).padStart(12)].join('');
  console.log(what.padEnd(40) + shown + difference.padStart(13));
}
