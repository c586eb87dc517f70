import { describe, expect, it } from 'vitest';
import * as limits from '../../src/case/limits.js';
import { caseJsonSchema, caseSchema } from '../../src/case/published-schema.js';
import { EVENT_ORDER } from '../../src/case/types.js';
import { readBySchema } from './schema-reading.js';
import { caseFiles, fileWith, issuesOf } from './support.js';

describe('the published schema', () => {
  it('accepts the case files of the rulings, examples and histories', () => {
    expect(caseFiles().filter((file) => !caseSchema.safeParse(file).success)).toEqual([]);
  });

  it('knows the events in the order in which ties are resolved', () => {
    expect(caseSchema.shape.events.element.options.map((option) => option.shape.type.value)).toEqual(EVENT_ORDER);
  });

  it('refuses what it does not know', () => {
    expect(caseSchema.safeParse({ ...fileWith(), x: 1 }).success).toBe(false);
  });
});

describe('the JSON Schema', () => {
  const schema = JSON.stringify(caseJsonSchema());

  it('is of draft 2020-12 and made anew on every call', () => {
    expect(caseJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['procedure', 'events'],
      additionalProperties: false,
    });
    expect(caseJsonSchema()).not.toBe(caseJsonSchema());
  });

  it('has every type of event and closes every object', () => {
    for (const type of EVENT_ORDER) expect(schema).toContain(`"const":"${type}"`);
    const objects = schema.match(/"type":"object"/g) ?? [];
    const closed = schema.match(/"additionalProperties":(false|\{)/g) ?? [];
    expect(closed).toHaveLength(objects.length);
  });

  it('states forms, limits and what excludes what', () => {
    expect(caseJsonSchema()).toMatchObject({
      properties: {
        applicants: { type: 'integer', minimum: 1, maximum: limits.MAX_APPLICANTS },
        nationality: { pattern: '^[A-Z]{2}$' },
        labels: { maxProperties: limits.MAX_LABELS },
        events: { minItems: 1, maxItems: limits.MAX_EVENTS },
      },
    });
    expect(schema).toContain('"oneOf":[{"required":["by"]},{"required":["until"]}]');
    expect(schema).toContain('"not":{"anyOf":[{"required":["perDay","perWeek"]}');
  });
});

describe('the limits', () => {
  it('let no sum of one case leave the safe integers', () => {
    const days = 300 * 366;
    expect(limits.MAX_RATE_EUROS * 100 * days * limits.MAX_EVENTS).toBeLessThan(Number.MAX_SAFE_INTEGER);
    expect(limits.MAX_EUROS * 100 * limits.MAX_EVENTS).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });

  it('let the largest case pass, in less than a second', () => {
    const order = { type: 'court-order', on: '2024-03-01', sent: '2024-03-02', term: { until: '2024-05-01' }, max: 1 };
    const steps = new Array(limits.MAX_STEPS).fill({ what: 'x'.repeat(200), within: 'P2W', penalty: true });
    const tiers = new Array(limits.MAX_TIERS).fill({ days: 1, perDay: 1 });
    const orders = new Array(limits.MAX_EVENTS).fill({ ...order, steps, tiers, ecli: 'x'.repeat(200) });
    const labels = Array.from({ length: limits.MAX_LABELS }, (_, index) => [`${index}`, 'x'.repeat(1_000)]);
    const file = { procedure: 'vw.asylum', labels: Object.fromEntries(labels), events: orders };
    const started = performance.now();
    expect(issuesOf(file)).toEqual([]);
    expect(readBySchema(file, {})).toBeDefined();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
