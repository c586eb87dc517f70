// The worked examples for exchange: those of the tests that the rules reproduce, each reading as an example of its own.
import { readFileSync } from 'node:fs';

const file = new URL('../test/rulings/examples.ndjson', import.meta.url);

export function workedExamples() {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ divergence }) => divergence === undefined)
    .flatMap(({ id, case: given, at, interpretations, expect, readings = [] }) =>
      [{ interpretations, expect }, ...readings].map((one, i) => ({
        id: i === 0 ? id : `${id}-${i + 1}`,
        case: given,
        at,
        ...(one.interpretations === undefined ? {} : { interpretations: one.interpretations }),
        expect: one.expect,
      })),
    );
}
