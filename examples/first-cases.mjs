// What `npm start` shows: every published ruling and worked example beside what the library finds, then one of them
// explained. The comparison is that of the tests: only what a source states is compared, under the readings it used.
import { readFileSync } from 'node:fs';
import { assess, explain, isoOf, parseCase, parseDay, toText } from '../dist/index.js';

const EXPLAINED = 'RBDHA-2025-13865';
const DAYS = ['deadline', 'firstDay', 'lastDay', 'fullOn', 'termEnds', 'on'];

const cases = ['rulings.ndjson', 'examples.ndjson'].flatMap(linesOf);
const rows = cases.map((one) => ({ ...one, ...compared(one, one) }));
const readings = cases.flatMap((one) => (one.readings ?? []).map((reading) => compared(one, reading)));

print([
  ['case', 'found by the court, or in the example', 'found by us', 'difference'],
  ...rows.map(({ id, stated, found, difference, divergence }) => [
    id,
    stated,
    found,
    difference + (difference !== 'none' && divergence ? ` (listed: ${divergence.category})` : ''),
  ]),
]);

const agree = rows.filter(({ difference }) => difference === 'none').length;
const listed = rows.filter(({ difference, divergence }) => difference !== 'none' && divergence).length;
const notYet = rows.filter(({ difference, divergence }) => difference === 'not yet' && !divergence).length;
const wrong = rows.length - agree - listed - notYet;
const same = readings.filter(({ difference }) => difference === 'none').length;
console.log(
  `\n${rows.length} cases: ${agree} agree, ${listed} are listed divergences, ${notYet} not yet, ${wrong} wrong.`,
);
console.log(`${same} of ${readings.length} further readings of the same cases agree too.`);

const chosen = cases.find(({ id }) => id === EXPLAINED) ?? cases[0];
const { file, result } = assessed(chosen, chosen.interpretations);
console.log(`\nOne of them in words, ${chosen.source.ecli}:\n`);
console.log(toText(explain(result, { lang: 'nl', file })));
process.exitCode = wrong > 0 ? 1 : 0;

function linesOf(name) {
  const text = readFileSync(new URL(`../test/rulings/${name}`, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

function assessed(ruling, chosenReadings = {}) {
  const parsed = parseCase(ruling.case);
  if (!parsed.ok) return null;
  const result = assess(parsed.case, { at: parseDay(ruling.at).day, readings: chosenReadings });
  return { file: parsed.case, result };
}

/** What a source states beside what we find, under the same readings, and how far they are apart. */
function compared(ruling, { expect, interpretations }) {
  const stated = flat(expect);
  const outcome = assessed(ruling, interpretations)?.result;
  if (!outcome) return { stated: inShort(stated), found: '', difference: 'not yet' };
  const { notices, administrative, court, deadline, status } = outcome;
  const all = flat({
    deadline,
    status,
    administrative,
    court,
    noticeVerdicts: notices,
    noticeVerdict: notices[0]?.verdict,
  });
  const found = Object.fromEntries(Object.keys(stated).map((key) => [key, all[key] ?? null]));
  const different = Object.keys(stated).filter((key) => (stated[key] || 0) !== (found[key] || 0));
  const difference = [...new Set(different.map((key) => apart(key, stated[key], found[key])))].slice(0, 2).join(', ');
  return { stated: inShort(stated, different), found: inShort(found, different), difference: difference || 'none' };
}

/** Nested values under one name each, such as `administrative.amountCents`; days as text. */
function flat(value, path = '', into = {}) {
  for (const [key, item] of Object.entries(value ?? {})) {
    if (item !== null && typeof item === 'object') flat(item, `${path}${key}.`, into);
    else into[path + key] = typeof item === 'number' && DAYS.includes(key) ? isoOf(item) : item;
  }
  return into;
}

function apart(key, stated, found) {
  if (key.endsWith('Cents')) return euros(Math.abs((stated ?? 0) - (found ?? 0)));
  const days = typeof stated === 'number' ? stated - found : (Date.parse(stated) - Date.parse(found)) / 86_400_000;
  if (Number.isNaN(days)) return shown(key, stated);
  return Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
}

/** The three things that matter most; first those that differ. */
function inShort(values, first = []) {
  const keys = Object.keys(values).sort((a, b) => first.includes(b) - first.includes(a));
  return keys
    .slice(0, 3)
    .map((key) => shown(key, values[key]))
    .join(', ');
}

function shown(key, value) {
  if (key.endsWith('Cents')) return value === null ? 'no amount' : euros(value);
  if (key.endsWith('applies')) return value ? 'penalty' : 'no penalty';
  return `${wordFor(key)} ${value ?? '-'}`;
}

function wordFor(key) {
  const name = key.split('.').at(-1);
  const words = {
    deadline: 'ends',
    noticeVerdict: 'notice',
    verdict: 'notice',
    firstDay: 'from',
    lastDay: 'to',
    termEnds: 'by',
  };
  return words[name] ?? name;
}

function euros(cents) {
  const [whole, part] = (cents / 100).toFixed(2).split('.');
  return `€ ${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === '00' ? '' : `.${part}`}`;
}

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  const [head, ...body] = table;
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...body]) console.log(line(row));
}
