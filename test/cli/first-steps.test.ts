import { describe, expect, it } from 'vitest';
import { caseText, dwangsom, fileOf, objectsIn } from './run.js';

// What a first user tries, and what is said of it.

describe('a flat row given to assess', () => {
  const ROW = '{"id":"A","procedure":"awb.application","received":"2024-01-10","notice":null}';
  const SAYS = 'This is a flat row of a portfolio and no case file; count it with "dwangsom portfolio".';

  it('is told by one sentence, alone and a line', async () => {
    expect((await dwangsom(['assess', '-'], { stdin: ROW })).err).toBe(`standard input: ${SAYS}\n`);
    const ran = await dwangsom(['assess', '-', '--json'], { stdin: `${ROW}\n${ROW}\n` });
    expect(ran.code).toBe(1);
    expect(objectsIn(ran)).toEqual(
      [1, 2].map((line) => ({ id: 'A', line, issues: [{ path: '', code: 'flat-row', message: SAYS }] })),
    );
  });

  it('is not seen in a case file without events, or with a key too many', async () => {
    for (const stdin of ['{"id":"A","procedure":"awb.application"}', caseText('A').replace('{', '{"notice":1,')]) {
      const [first] = objectsIn(await dwangsom(['assess', '-', '--json'], { stdin }));
      expect(JSON.stringify(first)).not.toContain('flat-row');
    }
  });
});

describe('a number that no case has', () => {
  it.each([
    ['99999999999999999999999', 'Found the number 1e+23;'],
    ['1e400', 'Found a number that is too large to be read;'],
  ])('%s is told once', async (number, says) => {
    const stdin = caseText('A').replace('{', `{"applicants":${number},`);
    const { err } = await dwangsom(['assess', '-'], { stdin });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(`applicants: ${says} write a whole number from 1 to 1000`);
  });
});

describe('a name that is near nothing', () => {
  it('gets no far-fetched one: a procedure', async () => {
    const stdin = caseText('A').replace('awb.application', 'foo.bar');
    const { err } = await dwangsom(['assess', '-'], { stdin });
    expect(err).toContain('procedure: "foo.bar" is not a known procedure; "dwangsom law" lists them all.');
  });

  it('gets no far-fetched one: a type of event', async () => {
    const stdin = caseText('A', { type: 'zzzzzz', on: '2024-02-01' });
    const { err } = await dwangsom(['assess', '-'], { stdin });
    expect(err).toContain('"zzzzzz" is no type of event; write one of: ');
    expect(err).not.toContain('nearest');
  });
});

describe('a scenario file', () => {
  async function refused(scenario: object): Promise<string> {
    const { code, err } = await dwangsom([
      ...['portfolio', fileOf('id,procedure\n', 'rows.csv')],
      ...['--scenario', fileOf(JSON.stringify(scenario), 'half.json')],
    ]);
    expect(code).toBe(2);
    return err;
  }

  it.each([{}, { reforms: [], readings: {}, aggregate: [] }])('that changes nothing is refused: %j', async (rest) =>
    expect(await refused({ format: 'dwangsom/scenario@1', name: 'half', ...rest })).toContain(
      'The scenario changes nothing; write what it changes under "reforms"',
    ),
  );

  it('without its format is told which to write', async () => {
    const says = 'format: This key is missing; write "dwangsom/scenario@1".';
    expect(await refused({ name: 'half', behaviour: { decisionsPercent: 50 } })).toContain(says);
  });
});

it('a label that no row has is answered with the nearest', async () => {
  const rows = fileOf('id,procedure,received,matter\nA,awb.application,2024-01-10,x\n', 'rows.csv');
  const { err } = await dwangsom(['portfolio', rows, '--by', 'mater']);
  expect(err).toContain('No row has a label "mater"; the nearest is "matter"; there are: ');
});

describe('what a spreadsheet makes of the rows', () => {
  it('a first line that names the separator is followed', async () => {
    const rows = 'sep=;\r\nid;procedure;received\r\nA;awb.application;2024-01-10\r\nB;awb.application;x\r\n';
    const { err } = await dwangsom(['portfolio', '-', '--json'], { stdin: rows });
    // The header is line 2, so B is on line 4.
    expect(err).toBe(
      'standard input:4: received: "x" is not a day. Write the day as YYYY-MM-DD, for example 2024-02-01 for 1 February 2024.\n',
    );
  });

  it.each([
    ['31-12-2024', '"31-12-2024" has the year last. If it means 31 December 2024, write 2024-12-31.'],
    // 1 January 2024 is 45292: 31 + 29 + 31 + 30 = 121 days to 1 May, 45413.
    ['45418', '"45418" looks like the number of a day in a spreadsheet. If it means 6 May 2024, write 2024-05-06.'],
  ])('a day as %s is told which form is wanted', async (day, says) => {
    const rows = `id,procedure,received\nA,awb.application,${day}\n`;
    expect((await dwangsom(['portfolio', '-', '--json'], { stdin: rows })).err).toContain(`:2: received: ${says}`);
  });

  it('columns of which none is known are told once', async () => {
    const rows = `zaak;soort;binnen\n${'1;x;y\n'.repeat(50)}`;
    const { code, err } = await dwangsom(['portfolio', '-', '--json'], { stdin: rows });
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('standard input:1: None of the columns is known ("zaak", "soort", "binnen")');
  });
});

it('a map of an event log without the procedure is told where to name its column', async () => {
  const map = fileOf('{"activities":{"in":"received"}}', 'map.json');
  const log = fileOf('case_id,activity,timestamp,procedure\nA,in,2024-01-10,vw.asylum\n', 'log.csv');
  const { code, err } = await dwangsom(['portfolio', log, '--map', map]);
  expect(code).toBe(2);
  expect(err).toContain('"caseColumns": { "procedure": "the column with it" }');
});
