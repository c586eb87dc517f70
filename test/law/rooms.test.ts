import { describe, expect, it } from 'vitest';
import type { HandCase } from '../rulings/by-hand.js';
import { assessFile } from '../rulings/shared-cases.js';

/** Extensions and suspensions beyond what the law of the procedure gives: followed, and marked. */

type Events = HandCase['events'];

function received(procedure: string, on: string, ...events: Events): HandCase {
  return { procedure, events: [{ type: 'received', on }, ...events] };
}

function objection(procedure: string, ...events: Events): HandCase {
  const contested = { type: 'contested-decision', on: '2024-01-10' };
  return { procedure, events: [contested, { type: 'received', on: '2024-01-17' }, ...events] };
}

/** Why each extension of the file goes beyond the room, by its place in the file. */
function beyond(file: HandCase): readonly string[] {
  return assessFile(file, '2026-11-24').marks.flatMap(({ code, path, values }) =>
    code === 'extension-beyond-room' ? [`${path} ${String(values['why'])}`] : [],
  );
}

const extended = (on: string, by: string) => ({ type: 'extended', on, by });

describe('an extension', () => {
  it.each<readonly [string, HandCase]>([
    ['Woo: two weeks, once', received('woo.request', '2024-01-10', extended('2024-01-24', 'P2W'))],
    ['objection: six weeks, once', objection('awb.objection', extended('2024-03-04', 'P6W'))],
    [
      'asylum: nine and then three months',
      received('vw.asylum', '2023-11-01', extended('2024-03-04', 'P9M'), extended('2024-12-02', 'P3M')),
    ],
    ['Awb 4:14(3): another reasonable term', received('awb.application', '2024-01-10', extended('2024-02-05', 'P20W'))],
    [
      'public preparation: a reasonable time, within eight weeks',
      received('awb.uniform-preparation', '2024-01-10', extended('2024-03-06', 'P10W')),
    ],
    ['consent to a day', objection('awb.objection', { type: 'extended', on: '2024-03-04', until: '2024-09-02' })],
  ])('within the room has no mark: %s', (_, file) => {
    expect(beyond(file)).toEqual([]);
  });

  it.each<readonly [string, string, HandCase]>([
    [
      'no room at all: blue card (Vw 25(5))',
      'no-room',
      received('vw.blue-card', '2024-01-10', extended('2024-02-05', 'P1M')),
    ],
    ['no room at all: Wmo', 'no-room', received('wmo.application', '2024-01-10', extended('2024-01-15', 'P2W'))],
    [
      'Woo: four weeks instead of two',
      'too-long',
      received('woo.request', '2024-01-10', extended('2024-01-24', 'P4W')),
    ],
    ['asylum: ten months at once', 'too-long', received('vw.asylum', '2023-11-01', extended('2024-03-04', 'P10M'))],
    [
      'objection: twelve weeks need 7:10(4)',
      'needs-consent',
      objection('awb.objection', extended('2024-03-04', 'P12W')),
    ],
  ])('%s', (_, why, file) => {
    expect(beyond(file)).toEqual([`events[${file.events.length - 1}] ${why}`]);
  });

  it('more often than allowed: a second time two weeks under the Woo, a second time nine months in asylum', () => {
    const woo = received('woo.request', '2024-01-10', extended('2024-01-24', 'P2W'), extended('2024-02-14', 'P2W'));
    expect(beyond(woo)).toEqual(['events[2] too-often']);
    const asylum = received('vw.asylum', '2023-11-01', extended('2024-03-04', 'P9M'), extended('2024-12-02', 'P9M'));
    expect(beyond(asylum)).toEqual(['events[2] too-often']);
  });

  it('by a letter after the day that the law sets: 3:18(2) gives eight weeks, until 6 March 2024', () => {
    expect(beyond(received('awb.uniform-preparation', '2024-01-10', extended('2024-03-07', 'P10W')))).toEqual([
      'events[1] letter-late',
    ]);
  });

  it('is followed all the same: 7 February + four weeks is 6 March 2024', () => {
    const { deadline } = assessFile(received('woo.request', '2024-01-10', extended('2024-01-24', 'P4W')), '2024-04-02');
    // 10 January 2024 + 28 days = 7 February; + 28 = 6 March. Both are Wednesdays.
    expect(deadline).toBe(Date.UTC(2024, 2, 6) / 86_400_000);
  });

  it('of a term that a court set is not measured by the law of the procedure', () => {
    const events = [
      { type: 'decided', on: '2024-01-24' },
      { type: 'decision-annulled', on: '2024-06-03', newTerm: 'P6W' },
      extended('2024-06-17', 'P8W'),
    ];
    expect(beyond(received('woo.request', '2024-01-10', ...events))).toEqual([]);
  });
});

describe('a suspension', () => {
  // The lodging period of the objection ends on 21 February 2024.
  const suspended = (ground: string) => ({ type: 'suspended', on: '2024-02-26', until: '2024-03-01', ground });

  function marked(file: HandCase): boolean {
    return assessFile(file, '2024-03-04').marks.some(({ code }) => code === 'suspension-without-ground');
  }

  it.each<readonly [string, boolean, HandCase]>([
    ['supplement to an application', false, received('awb.application', '2024-01-10', suspended('supplement'))],
    [
      'views of a third party under the Woo',
      false,
      received('woo.request', '2024-02-14', suspended('third-party-views')),
    ],
    [
      'views of a third party elsewhere',
      true,
      received('awb.application', '2024-01-10', suspended('third-party-views')),
    ],
    ['consent in an objection: works through 7:10(4)', true, objection('awb.objection', suspended('consent'))],
    ['force majeure in an objection (7:14)', false, objection('awb.objection', suspended('force-majeure'))],
    [
      'information from abroad for a service (Dienstenwet 32(2))',
      true,
      received('dienstenwet.permit', '2024-01-10', suspended('foreign-information')),
    ],
  ])('%s: marked %s', (_, expected, file) => {
    expect(marked(file)).toBe(expected);
  });
});
