import { test } from 'vitest';
import { on } from '../src/law/make.js';
import { isoOf } from '../src/calendar/day.js';
import { assess } from '../src/assess/assess.js';
import { parseCaseWithZone } from '../src/case/parse-with-zone.js';
import { assessSlowly } from './oracle/assess.js';
import { generateHistory } from './oracle/generate.js';
const iso = (d: number | null) => (d === null ? null : isoOf(d as never));
test('diff', () => {
  const fails: Record<string, number> = {}; let n = 0; const shown: string[] = []; let t1 = 0, t2 = 0;
  const N = Number(process.env['N'] ?? 3000); const off = Number(process.env['OFF'] ?? 0);
  const skip = new Set((process.env['SKIP'] ?? '').split(','));
  for (let seed = off + 1; seed <= off + N; seed++) {
    const h = generateHistory(seed);
    const p = parseCaseWithZone(h.case);
    if (!p.ok) { fails['parse'] = (fails['parse'] ?? 0) + 1; if (shown.length < 5) shown.push(JSON.stringify(p.issues) + JSON.stringify(h.case)); continue; }
    const s0 = performance.now();
    const exp = assessSlowly(h.case as never, { at: h.at, interpretations: h.interpretations } as never) as never;
    const s1 = performance.now();
    const a = assess(p.case, { at: on(h.at), readings: h.interpretations as never, brief: true });
    const s2 = performance.now(); t1 += s1 - s0; t2 += s2 - s1;
    const ad = a.administrative;
    const got = { status: a.status, deadline: iso(a.deadline), notices: a.notices.map((x) => ({ on: iso(x.on), verdict: x.verdict, deadline: iso(x.deadline), flags: x.flags })),
      administrative: { applies: ad.applies, state: ad.state, firstDay: iso(ad.firstDay), lastDay: iso(ad.lastDay), days: ad.days, amountCents: ad.amountCents, maxCents: ad.maxCents, sharesCents: ad.sharesCents },
      court: a.court.map((o) => ({ state: o.state, termEnds: iso(o.termEnds), firstDay: iso(o.firstDay), lastDay: iso(o.lastDay), days: o.days, amountCents: o.amountCents, maxCents: o.maxCents })),
      totalCents: a.total.kind === 'known' ? a.total.cents : null };
    let bad = '';
    for (const k of Object.keys(got)) if (JSON.stringify((got as never)[k]) !== JSON.stringify((exp as never)[k])) bad += ' ' + k;
    if (bad) { fails[bad] = (fails[bad] ?? 0) + 1; if (shown.length < 9 && !skip.has(bad.trim()) && h.case.applicants !== 1000) shown.push(seed + bad + '\n  interp ' + JSON.stringify(h.interpretations) + ' at ' + h.at + '\n  case ' + JSON.stringify(h.case) + bad.trim().split(' ').map((k) => '\n  ' + k + '\n   oracle ' + JSON.stringify((exp as never)[k]) + '\n   ours   ' + JSON.stringify((got as never)[k])).join('')); } else n++;
  }
  console.log(n, fails, t1, t2); console.log(shown.join('\n\n'));
}, 600000);
