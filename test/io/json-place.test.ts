import { expect, it } from 'vitest';
import { lineOfPath } from '../../src/io/json-place.js';

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
])('%j is on line %d', (path, line) => expect(lineOfPath(TEXT, path)).toBe(line));

it('starts after blank lines', () => expect(lineOfPath('\n\n{"a": 1}', 'b')).toBe(3));
