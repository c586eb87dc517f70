// What `npm start` shows: every published ruling and worked example beside what the library finds, then one explanation.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { assess, explain, isoOf, parseCase, parseDay, toText } from '../dist/index.js';

const FOLDER = new URL('../test/rulings/', import.meta.url);
const EXPLAINED = 'RBDHA-2025-13865';

const cases = ['rulings.ndjson', 'examples.ndjson'].flatMap((name) => linesOf(name));
const counts = { agree: 0, diverge: 0, differ: 0, notYet: 0 };

print('What the courts (and the worked examples) found, and what we find');
print('');
print(row('case', 'procedure', 'found', 'we find', 'difference'));
print(row('-'.repeat(34), '-'.repeat(25), '-'.repeat(40), '-'.repeat(40), '-'.repeat(10)));
for (const ruling of cases) print(tableRow(ruling));
print('');
print(
  `${cases.length} cases: ${counts.agree} agree, ${counts.diverge} diverge and are listed with their reason, ` +
    `${counts.differ} differ, ${counts.notYet} not yet.`,
);

const example = cases.find(({ id }) => id === EXPLAINED) ?? cases[0];
const { file, result } = assessed(example, example.interpretations);
print('');
print(`One of them explained: ${example.source.ecli ?? example.id}`);
print('');
print(toText(explain(result, { lang: 'nl', file })));
process.exitCode = counts.differ > 0 ? 1 : 0;

function linesOf(name) {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

function assessed(ruling, readings = {}) {
  const parsed = parseCase(ruling.case);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const at = parseDay(ruling.at);
  if (!at.ok) throw new Error(at.message);
  return { file: parsed.case, result: assess(parsed.case, { at: at.day, readings }) };
}

function tableRow(ruling) {
  const { result } = assessed(ruling, ruling.interpretations);
  const stated = flat(ruling.expect);
  const found = flat(ours(result));
  const wrong = Object.keys(stated).filter((key) => !same(stated[key], found[key]));
  const verdict =
    wrong.length === 0 ? 'none' : ruling.divergence ? `listed: ${ruling.divergence.category}` : `in ${wrong}`;
  counts[wrong.length === 0 ? 'agree' : ruling.divergence ? 'diverge' : 'differ']++;
  const keys = wrong.length > 0 ? wrong : Object.keys(stated);
  return row(ruling.id, ruling.case.procedure, short(stated, keys), short(found, keys), verdict);
}

function ours(result) {
  const iso = (day) => (day === null ? null : isoOf(day));
  const days = (track) =>
    Object.fromEntries(
      Object.entries(track).map(([k, v]) => [
        k,
        ['firstDay', 'lastDay', 'termEnds', 'fullOn'].includes(k) ? iso(v) : v,
      ]),
    );
  return {
    status: result.status,
    deadline: iso(result.deadline),
    noticeVerdict: result.notices[0]?.verdict ?? null,
    noticeVerdicts: result.notices.map(({ on, verdict }) => ({ on: iso(on), verdict })),
    administrative: days(result.administrative),
    court: result.court.map(days),
  };
}

/** Nested values under one name each: `administrative.amountCents`, `court.0.days`. */
function flat(value, path = '', into = {}) {
  if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) flat(item, path === '' ? key : `${path}.${key}`, into);
  } else into[path] = value;
  return into;
}

/** "No penalty" may be stated as nothing. */
function same(stated, found) {
  return stated === found || (!stated && !found);
}

function short(values, keys) {
  const money = keys.find((key) => key.endsWith('amountCents'));
  const parts = [];
  if (keys.includes('deadline')) parts.push(`ends ${values.deadline ?? '?'}`);
  const verdict = keys.find((key) => key === 'noticeVerdict' || key === 'noticeVerdicts.0.verdict');
  if (verdict !== undefined) parts.push(`notice ${values[verdict]}`);
  if (money !== undefined) parts.push(values[money] == null ? 'no amount' : `€ ${(values[money] / 100).toFixed(2)}`);
  const others = keys.filter((key) => /firstDay|lastDay|termEnds|\.days$/.test(key));
  if (parts.length === 0) parts.push(...others.slice(0, 2).map((key) => `${key.split('.').at(-1)} ${values[key]}`));
  if (parts.length === 0)
    parts.push(
      keys
        .slice(0, 1)
        .map((key) => `${key.split('.').at(-1)} ${values[key]}`)
        .join(''),
    );
  return parts.join(', ');
}

function row(id, procedure, stated, found, difference) {
  return `${id.padEnd(34)}  ${procedure.padEnd(25)}  ${stated.padEnd(40)}  ${found.padEnd(40)}  ${difference}`;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
