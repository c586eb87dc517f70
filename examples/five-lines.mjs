import { readFileSync } from 'node:fs';
import { assess, parseCaseText, parseDay } from 'dwangsom';

const parsed = parseCaseText(readFileSync('examples/cases/premature-notice.json', 'utf8'));
if (parsed.ok) console.log(assess(parsed.case, { at: parseDay('2025-07-09').day }).total);
