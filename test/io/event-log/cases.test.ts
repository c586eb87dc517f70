import { describe, expect, it } from 'vitest';
import { casesOfLog } from '../../../src/io/event-log/cases.js';
import { type EventMap, parseEventMap } from '../../../src/io/event-log/map.js';
import type { PortfolioInput } from '../../../src/portfolio/input.js';

const ACTIVITIES = {
  Ontvangen: 'received',
  Ingebrekestelling: { type: 'notice-of-default', columns: { sent: 'verzonden' } },
  Uitspraak: { type: 'court-order', set: { term: 'P2W' }, columns: { perDay: 'bedrag' } },
  Besluit: { type: 'decided', set: { setAside: true } },
  Telefoontje: null,
};

function mapOf(more: object = {}): EventMap {
  const parsed = parseEventMap({ case: { procedure: 'awb.application' }, activities: ACTIVITIES, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.map;
}

const NAMES = ['case_id', 'activity', 'timestamp', 'verzonden', 'bedrag', 'zetel'];

async function cases(rows: readonly (readonly string[])[], map: EventMap): Promise<readonly PortfolioInput[]> {
  async function* batches(): AsyncGenerator<readonly PortfolioInput[]> {
    yield await Promise.resolve(rows.map((cells, i) => ({ kind: 'cells', line: i + 2, names: NAMES, cells }) as const));
  }
  const found: PortfolioInput[] = [];
  for await (const batch of casesOfLog(batches(), map)) found.push(...batch);
  return found;
}

describe('an event log', () => {
  it('is joined into case files by its map', async () => {
    const map = mapOf({ caseColumns: { 'label:seat': 'zetel' } });
    const found = await cases(
      [
        ['A', 'Ontvangen', '2024-01-10', '', '', 'Zwolle'],
        ['A', 'Telefoontje', '2024-02-01', '', '', ''],
        ['A', 'Ingebrekestelling', '2024-05-03', '2024-05-01', '', 'Zwolle'],
        ['B', 'Ontvangen', '2024-01-11', '', '', 'Arnhem'],
        ['B', 'Uitspraak', '2024-09-01', '', '100', ''],
        ['B', 'Besluit', '2024-10-01', '', '', ''],
      ],
      map,
    );
    expect(found).toEqual([
      {
        kind: 'value',
        line: 2,
        eventLines: [2, 4],
        value: {
          procedure: 'awb.application',
          id: 'A',
          labels: { seat: 'Zwolle' },
          events: [
            { type: 'received', on: '2024-01-10' },
            { type: 'notice-of-default', on: '2024-05-03', sent: '2024-05-01' },
          ],
        },
      },
      {
        kind: 'value',
        line: 5,
        eventLines: [5, 6, 7],
        value: {
          procedure: 'awb.application',
          id: 'B',
          labels: { seat: 'Arnhem' },
          events: [
            { type: 'received', on: '2024-01-11' },
            { type: 'court-order', on: '2024-09-01', term: 'P2W', perDay: '100' },
            { type: 'decided', on: '2024-10-01', setAside: true },
          ],
        },
      },
    ]);
  });

  it('rejects a case with an activity that the map does not know, and names the nearest', async () => {
    const [found] = await cases([['A', 'Ontvagen', '2024-01-10']], mapOf());
    expect(found).toMatchObject({ kind: 'refused', line: 2, id: 'A', column: 'activity', code: 'unknown-activity' });
    expect(found).toMatchObject({ message: expect.stringContaining('"Ontvangen"') });
    const ignoring = mapOf({ otherActivities: 'ignore' });
    expect(await cases([['A', 'Ontvagen', '2024-01-10']], ignoring)).toMatchObject([{ value: { events: [] } }]);
  });

  it('rejects a case of which the rows contradict each other', async () => {
    const map = mapOf({ caseColumns: { 'label:seat': 'zetel' } });
    const rows = [
      ['A', 'Ontvangen', '2024-01-10', '', '', 'Zwolle'],
      ['A', 'Besluit', '2024-02-10', '', '', 'Arnhem'],
    ];
    expect(await cases(rows, map)).toMatchObject([
      { kind: 'refused', line: 3, column: 'zetel', code: 'differing-values' },
    ]);
  });

  it('stops at a case that comes again, unless the map says that all rows are to be held', async () => {
    const rows = [
      ['A', 'Ontvangen', '2024-01-10'],
      ['B', 'Ontvangen', '2024-01-10'],
      ['A', 'Besluit', '2024-02-10'],
    ];
    await expect(cases(rows, mapOf())).rejects.toThrow(/Line 4: the rows of case "A" do not follow each other/);
    const held = await cases(rows, mapOf({ order: 'any' }));
    expect(held.map((one) => (one.kind === 'value' ? (one.value as { events: unknown[] }).events.length : 0))).toEqual([
      2, 1,
    ]);
  });

  it('stops at a log without the columns of the map', async () => {
    const map = mapOf({ columns: { case: 'zaaknummer' } });
    await expect(cases([['A', 'Ontvangen', '2024-01-10']], map)).rejects.toThrow(/no column "zaaknummer".*"case_id"/);
  });

  it('refuses a map that is none, with the place', () => {
    expect(parseEventMap({ activities: { Besluit: 'decide' } })).toMatchObject({
      ok: false,
      issues: [{ path: 'activities.Besluit' }],
    });
    expect(parseEventMap({ activites: {} }).ok).toBe(false);
  });
});
