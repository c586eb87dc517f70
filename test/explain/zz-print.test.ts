import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { assess } from '../../src/assess/assess.js';
import { parseCaseWithZone } from '../../src/case/parse-with-zone.js';
import { explain, toMarkdown, toText } from '../../src/explain/explain.js';
import { on } from '../../src/law/make.js';
import { GOLDEN_CASES } from './golden-cases.js';
test('print', () => {
  let all = '';
  for (const g of GOLDEN_CASES) {
    const parsed = parseCaseWithZone(g.file) as never as { ok?: boolean; case?: never; value?: never; issues?: unknown };
    const c = (parsed.case ?? parsed.value) as never;
    if (c === undefined) { console.log(g.name, JSON.stringify(parsed)); continue; }
    const a = assess(c, { at: on(g.at), ...(g.readings ? { readings: g.readings } : {}) });
    const lang = process.env.L ? (process.env.L as 'nl') : g.lang;
    all += `\n\n######## ${g.name}\n` + toText(explain(a, { lang, file: c }));
    void toMarkdown;
  }
  writeFileSync('/tmp/print.txt', all);
});
