import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { isoOf, asDay } from '../src/calendar/day.js';
import { decodeCase } from '../src/case/decode.js';
import { fold } from '../src/case/fold.js';
import { NONE } from '../src/facts/facts.js';
import { createOutcome, STATE, VERDICT } from '../src/facts/outcome.js';
import { baseLaw } from '../src/law/base.js';
import { compile } from '../src/law/compile.js';
import { evaluate } from '../src/rules/evaluate.js';
import { centsUpTo, daysUpTo, lastDayUpTo } from '../src/rules/cut.js';
import { stateOf, statusOf, STATUS } from '../src/rules/status.js';
import { on } from '../src/law/make.js';
import { shareCents } from '../src/money/shares.js';
const inv = (o: Record<string, number>) => { const r: string[] = []; for (const [k, v] of Object.entries(o)) r[v] = k.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase()); return r; };
const ST = inv(STATE), VE = inv(VERDICT), SS = inv(STATUS);
const iso = (d: number) => (d === NONE ? null : isoOf(asDay(d)));
test('h', () => {
  const fails: Record<string, number> = {}; let n = 0; const shown: string[] = [];
  for (const line of readFileSync('test/rulings/histories.ndjson', 'utf8').trim().split('\n')) {
    const r = JSON.parse(line);
    const c = decodeCase(r.case, {} as never);
    if (!c) { fails['decode'] = (fails['decode'] ?? 0) + 1; continue; }
    const at = on(r.at); const book = compile(baseLaw, r.interpretations);
    const { facts } = fold(c, at, book); const out = createOutcome();
    evaluate(facts, book, at, null, out);
    const li = facts.episodes.length - 1; const ep = out.episodes.items[li]!; const t = ep.administrative;
    let total = 0;
    for (let i = 0; i <= li; i++) total += centsUpTo(out.episodes.items[i]!.administrative, at);
    const applies = t.fixed < 0;
    const admin = { applies, state: ST[stateOf(facts, facts.episodes[li]!, t, at)], firstDay: iso(t.firstDay), lastDay: iso(lastDayUpTo(t, at)), days: daysUpTo(t, at), amountCents: centsUpTo(t, at), maxCents: t.maxCents, sharesCents: shareCents(centsUpTo(t, at) as never, facts.applicants) };
    const court = facts.orders.map((o, i) => { const oo = out.orders.items[i]!; const a = oo.amountKnown; const cents = centsUpTo(oo.track, at); if (!a && daysUpTo(oo.track, at) > 0) total = NaN; total += cents;
      return { state: ST[stateOf(facts, facts.episodes[o.episode]!, oo.track, at)], termEnds: iso(oo.termEnds), firstDay: iso(oo.track.firstDay), lastDay: iso(lastDayUpTo(oo.track, at)), days: daysUpTo(oo.track, at), amountCents: a || daysUpTo(oo.track, at) === 0 ? cents : null, maxCents: oo.track.maxCents < 0 ? null : oo.track.maxCents }; });
    const notices: unknown[] = [];
    for (let i = 0; i <= li; i++) for (const x of out.episodes.items[i]!.notices.items.slice(0, out.episodes.items[i]!.notices.count)) notices.push({ on: iso(x.on), verdict: VE[x.verdict], deadline: iso(x.deadline), flags: x.unreasonablyLateRisk ? ['unreasonably-late-risk'] : [] });
    const got = { status: SS[statusOf(facts, out, book, at)], deadline: iso(ep.deadline), notices, administrative: admin, court, totalCents: Number.isNaN(total) ? null : total };
    let bad = '';
    for (const k of Object.keys(r.expect)) if (JSON.stringify((got as never)[k]) !== JSON.stringify(r.expect[k])) bad += ' ' + k;
    if (bad) { fails[bad] = (fails[bad] ?? 0) + 1; if (shown.length < 8 ) shown.push(r.id + bad + '\n  interp ' + JSON.stringify(r.interpretations) + ' at ' + r.at + '\n  case ' + JSON.stringify(r.case) + bad.trim().split(' ').map((k) => '\n  ' + k + '\n   exp ' + JSON.stringify(r.expect[k]) + '\n   got ' + JSON.stringify((got as never)[k])).join('')); } else n++;
  }
  console.log(n, fails); console.log(shown.join('\n\n'));
});
