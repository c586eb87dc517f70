// A policy memo on the sample portfolio: what the abolition of the administrative penalty in immigration saves, what lower
// amounts would save, and why the court penalty is the larger part.
import { parseDay } from 'dwangsom';
import { assessPortfolio, generateSample, scenarioNamed } from 'dwangsom/portfolio';

const ROWS = 20_000;
const rows = generateSample({ rows: ROWS, seed: 1, preset: 'real', dirt: false });
const names = [
  'without-abolition',
  'half-administrative-amounts',
  'half-court-amounts',
  'opt-07',
  'opt-08',
  'no-court-penalty',
];
const result = assessPortfolio(rows, { at: parseDay('2025-12-31').day, scenarios: names.map(scenarioNamed) });

const { totals, rounds } = result;
const of = Object.fromEntries(result.scenarios.map((scenario) => [scenario.name, scenario]));
const files = (kind) => rounds[kind].reduce((sum, round) => sum + round.files, 0);
const mean = (kind) => totals[`${kind}Cents`] / Math.max(1, files(kind));

console.log(`Penalties in ${ROWS} invented immigration files, as they stand on ${result.at}\n`);
console.log(
  `Owed: ${euros(totals.totalCents)}; administrative ${euros(totals.administrativeCents)}, court ${euros(totals.courtCents)}.`,
);
console.log(`The court penalty is ${share(totals.courtCents)} of it.\n`);

console.log('1. What the abolition of the administrative penalty saves');
console.log(
  `   Without the abolition of 15 April 2025 the files would cost ${euros(of['without-abolition'].differenceCents)} more, in`,
);
console.log(
  `   ${of['without-abolition'].filesMore} files: ${share(of['without-abolition'].differenceCents)} of what is owed now. Asylum had none since 2020.\n`,
);

console.log('2. What lower amounts would save');
for (const name of names.slice(1)) {
  const { differenceCents, filesLess } = of[name];
  console.log(
    `   ${name.padEnd(28)} ${euros(-differenceCents).padStart(14)}  ${share(-differenceCents).padStart(7)}  in ${filesLess} files`,
  );
}

console.log('\n3. Why the court penalty is the larger part');
console.log(
  `   An administrative penalty ends at 1,442 euro (42 days) and none is left for asylum: ${files('administrative')} penalties of`,
);
console.log(
  `   ${euros(mean('administrative'))} on average. An order runs at 100 euro a day or more to 7,500, 15,000 or 37,500:`,
);
console.log(`   ${files('court')} penalties of ${euros(mean('court'))} on average.`);

function euros(cents) {
  return `€ ${new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(cents / 100)}`;
}

function share(cents) {
  return `${((100 * cents) / totals.totalCents).toFixed(1)} %`;
}
