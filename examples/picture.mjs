// Draws the picture of the README from the schedule of one assessed case:
//   node examples/picture.mjs > docs/picture.svg
import { readFileSync } from 'node:fs';
import { assess, isoOf, parseCaseText, parseDay } from '../dist/index.js';

const WIDTH = 920;
const HEIGHT = 370;
const LEFT = 64;
const RIGHT = WIDTH - 24;
const TOP = 156;
const BOTTOM = HEIGHT - 36;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const parsed = parseCaseText(readFileSync(new URL('cases/both-penalties.json', import.meta.url), 'utf8'));
const from = dayOf('2024-01-01');
const to = dayOf('2024-09-01');
const result = assess(parsed.case, { at: to });
const [received, notice, , order, decided] = parsed.case.events.map(({ on }) => on);
const { administrative, court, deadline, schedule, total } = result;
const points = curve(schedule);

const marks = [
  [received, 'application received'],
  [deadline, 'last day of the term'],
  [notice, 'notice of default'],
  [administrative.firstDay, 'first penalty day'],
  [administrative.lastDay, `42nd day: ${euros(administrative.amountCents)}`],
  [order, 'court orders a decision'],
  [court[0].termEnds, 'last day of that term'],
  [decided, `decided: ${euros(total.cents)} in all`],
];

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>What one late decision costs, day by day</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[0, 200_000, 400_000, 600_000].map(level).join('\n')}
${months().join('\n')}
${marks.map(mark).join('\n')}
<polyline points="${points.map(([day, cents]) => `${x(day)},${y(cents)}`).join(' ')}" fill="none" stroke="#b3261e" stroke-width="3"/>
${label(administrative.lastDay + 4, 65_000, 'administrative penalty')}
${label(court[0].firstDay + 17, 240_000, 'court penalty')}
</svg>`);

/** What has accrued at the end of each day on which the slope changes. */
function curve(entries) {
  const list = [[from, 0]];
  let sum = 0;
  for (const { from: first, to: last, cents } of entries) {
    list.push([first - 1, sum]);
    sum += cents * (last - first + 1);
    list.push([last, sum]);
  }
  return [...list, [to, sum]];
}

function mark([day, text], i) {
  const row = 18 + i * 17;
  const anchor = i > 6 ? 'end' : 'start';
  const at = x(day) + (i > 6 ? -5 : 5);
  const line = `<line x1="${x(day)}" x2="${x(day)}" y1="${row - 12}" y2="${BOTTOM}" stroke="#1f3a5f" stroke-dasharray="2 3"/>`;
  return `${line}\n<text x="${at}" y="${row}" text-anchor="${anchor}" fill="#1f3a5f">${dayText(day)} ${text}</text>`;
}

function level(cents) {
  const line = `<line x1="${LEFT}" x2="${RIGHT}" y1="${y(cents)}" y2="${y(cents)}" stroke="#ddd"/>`;
  return `${line}\n<text x="${LEFT - 8}" y="${y(cents) + 4}" text-anchor="end" fill="#555">${euros(cents)}</text>`;
}

function months() {
  const list = [];
  for (let month = 1; month <= 8; month++) {
    const day = dayOf(`2024-0${month}-01`);
    list.push(`<text x="${x(day)}" y="${BOTTOM + 20}" fill="#555">${MONTHS[month - 1]}</text>`);
  }
  return list;
}

function label(day, cents, text) {
  return `<text x="${x(day)}" y="${y(cents)}" fill="#b3261e" font-weight="bold">${text}</text>`;
}

function x(day) {
  return Math.round(LEFT + ((day - from) / (to - from)) * (RIGHT - LEFT));
}

function y(cents) {
  return Math.round(BOTTOM - (cents / 650_000) * (BOTTOM - TOP));
}

function dayText(day) {
  const [, month, date] = isoOf(day).split('-').map(Number);
  return `${date} ${MONTHS[month - 1]}:`;
}

function dayOf(iso) {
  return parseDay(iso).day;
}

function euros(cents) {
  return `€ ${String(cents / 100).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
