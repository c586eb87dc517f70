import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { decodeCase } from '../../src/case/decode.js';
import { on } from '../../src/law/make.js';
import { toJson } from '../../src/explain/json.js';
test('h', () => {
  const rows = readFileSync('test/rulings/histories.ndjson', 'utf8').trim().split('\n').map((l) => JSON.parse(l));
  const cases = rows.map((r) => ({ c: decodeCase(r.case, {} as never)!, at: on(r.at), readings: r.interpretations }));
  for (let k = 0; k < 3; k++) {
    let t = performance.now();
    const as = cases.map(({ c, at, readings }) => assess(c, { at, readings }));
    console.log('assess', performance.now() - t); t = performance.now();
    const js = as.map((a) => toJson(a, { lang: 'nl' }));
    console.log('toJson', performance.now() - t); t = performance.now();
    const ts = js.map((a) => JSON.stringify(a));
    console.log('stringify', performance.now() - t, ts.reduce((n, s) => n + s.length, 0) / ts.length); t = performance.now();
    const bs = as.map((a) => toJson(a, { lang: 'nl', brief: true }));
    console.log('brief', performance.now() - t); t = performance.now();
    const b2 = bs.map((a) => JSON.stringify(a));
    console.log('brief stringify', performance.now() - t, b2.reduce((n, s) => n + s.length, 0) / ts.length);
  }
  const { c, at, readings } = cases[40]!;
  console.log(JSON.stringify(rows[40].case), JSON.stringify(toJson(assess(c, { at, readings }), { lang: 'nl' }), null, 1));
});
