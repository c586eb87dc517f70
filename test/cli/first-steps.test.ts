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
