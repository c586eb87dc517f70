import { expect, it } from 'vitest';
import { linesOfPaths } from '../../src/io/json-place.js';

const TEXT = `{
  "id": "a",
  "labels": {
    "Den Haag": "x, [\\"y\\"]: {"
  },
  "events": [
    { "type": "received", "on": "2024-01-10" },
    {
      "type": "court-order",
      "tiers": [[1], { "days": 3,
        "perDay": 4 }]
    }
  ]
}`;

it.each([
  ['', 1],
  ['id', 2],
  ['labels["Den Haag"]', 4],
  ['events', 6],
  ['events[0].on', 7],
  ['events[1]', 8],
  ['events[1].type', 9],
  ['events[1].tiers[1].days', 10],
  ['events[1].tiers[1].perDay', 11],
  // Not there: the line of what is around it.
  ['events[1].until', 8],
  ['procedure', 1],
])('%j is on line %d', (path, line) => expect(linesOfPaths(TEXT, [path]).get(path)).toBe(line));

it('starts after blank lines', () => expect(linesOfPaths('\n\n{"a": 1}', ['b']).get('b')).toBe(3));

it('takes a fraction of a second for a long text and many paths', () => {
  const text = `{ "events": [${'{ "a": [1, "x", {}] },\n'.repeat(90_000)}{ "a": 1 }] }`;
  const paths = Array.from({ length: 100 }, (_, i) => `events[${i * 900}].a`);
  const started = performance.now();
  expect(linesOfPaths(text, paths).get('events[89100].a')).toBe(89_101);
  expect(performance.now() - started).toBeLessThan(1_000);
});
