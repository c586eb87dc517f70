import { describe, expect, it } from 'vitest';
import { caseText, dwangsom, fileOf, NOTICE, objectsIn, WRONG } from './run.js';

const AT = ['--at', '2024-05-02'];
const JSON_AT = ['--json', ...AT];

describe('dwangsom assess --json', () => {
  it('prints one object for one case, on one line', async () => {
    const ran = await dwangsom(['assess', fileOf(caseText('a', NOTICE)), ...JSON_AT]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out.match(/\n/g)).toHaveLength(1);
    // The notice of 7 March makes 2 May 2024 the 42nd penalty day.
    expect(objectsIn(ran)).toMatchObject([
      { format: 'dwangsom/assessment@1', id: 'a', totalCents: 144_200, status: 'maximum-reached' },
    ]);
  });

  it('reads from standard input', async () => {
    const ran = await dwangsom(['assess', '-', ...JSON_AT], { stdin: caseText('a', NOTICE) });
    expect(objectsIn(ran)).toMatchObject([{ id: 'a', totalCents: 144_200 }]);
  });

  it('prints one line a case, in the order of the input: NDJSON, arrays and several files', async () => {
    const lines = ['a', 'b', 'c'].map((id) => caseText(id));
    const expected = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const ndjson = await dwangsom(['assess', fileOf(lines.join('\n')), ...JSON_AT]);
    expect(objectsIn(ndjson)).toMatchObject(expected);
    const array = await dwangsom(['assess', fileOf(`[${lines.join()}]`), ...JSON_AT]);
    expect(array.out).toBe(ndjson.out);
    const files = await dwangsom(['assess', ...lines.map((line) => fileOf(line)), ...JSON_AT]);
    expect(files.out).toBe(ndjson.out);
  });

  it('gives a case with issues its own line, and assesses the others: exit 1', async () => {
    const lines = [caseText('a'), caseText('b', WRONG), '{"id": ', caseText('c')];
    const ran = await dwangsom(['assess', fileOf(lines.join('\n')), ...JSON_AT]);
    expect(ran.code).toBe(1);
    expect(objectsIn(ran)).toMatchObject([
      { id: 'a', status: 'late' },
      { id: 'b', line: 2, issues: [{ path: 'events[1].on', code: 'day-impossible' }] },
      { id: null, line: 3, issues: [{ path: '', code: 'invalid-json' }] },
      { id: 'c', status: 'late' },
    ]);
    expect(ran.err).toBe('4 cases: 2 assessed, 2 with issues\n');
  });

  it('lists all issues of a case', async () => {
    const ran = await dwangsom([
      'assess',
      fileOf(caseText('a', WRONG, { type: 'decied', on: '2024-02-01' })),
      ...JSON_AT,
    ]);
    expect(ran.code).toBe(1);
    expect(objectsIn(ran)).toMatchObject([{ issues: [{ code: 'day-impossible' }, { code: 'unknown-event-type' }] }]);
  });

  it('refuses a procedure that does not exist', async () => {
    const ran = await dwangsom(['assess', '-', ...JSON_AT], { stdin: caseText('a').replace('awb.', 'abw.') });
    expect(ran.code).toBe(1);
    expect(objectsIn(ran)).toMatchObject([{ id: 'a', issues: [{ path: 'procedure', code: 'unknown-procedure' }] }]);
  });

  it('says of an amount that cannot be known that it is undetermined, and is done: exit 0', async () => {
    const ran = await dwangsom(['assess', '-', ...JSON_AT], {
      stdin: caseText('a', NOTICE).replace('"received"', '"appeal-lodged"'),
    });
    expect(ran.code).toBe(0);
    expect(objectsIn(ran)).toMatchObject([
      { totalCents: null, administrative: { state: 'undetermined', amountCents: null } },
    ]);
  });

  it('reads timestamps with an offset as the civil day in the Netherlands', async () => {
    const stamped = caseText('a', { ...NOTICE, on: '2024-03-06T23:30:00Z' });
    const [found] = objectsIn(await dwangsom(['assess', '-', ...JSON_AT], { stdin: `${stamped}\n${stamped}` }));
    expect(found).toMatchObject({ notices: [{ on: '2024-03-07', verdict: 'valid' }] });
  });

  it('--brief leaves out payments, steps, alternatives, range, alerts and receipt, and nothing else', async () => {
    const file = fileOf(caseText('a', NOTICE));
    const [full] = objectsIn(await dwangsom(['assess', file, ...JSON_AT]));
    const [brief] = objectsIn(await dwangsom(['assess', file, ...JSON_AT, '--brief']));
    const { payments, steps, alternatives, range, alerts, receipt, ...rest } = full ?? {};
    expect(brief).toEqual(rest);
    expect([payments, steps, alternatives, range, alerts, receipt]).not.toContain(undefined);
  });

  it('--lang changes texts and never codes', async () => {
    const file = fileOf(caseText('a', { ...NOTICE, on: '2024-03-06' }));
    const [nl] = objectsIn(await dwangsom(['assess', file, ...JSON_AT, '--brief']));
    const [en] = objectsIn(await dwangsom(['assess', file, ...JSON_AT, '--brief', '--lang', 'en']));
    expect(JSON.stringify(nl)).not.toBe(JSON.stringify(en));
    const withoutText = (object: unknown) => JSON.stringify(object).replace(/"text":"[^"]*"/g, '');
    expect(withoutText(nl)).toBe(withoutText(en));
  });
});

describe('--at', () => {
  it('is today in the Netherlands when left out, wherever the program runs', async () => {
    const stdin = caseText('a');
    // In Amsterdam it is half past midnight of 10 July.
    const [found] = objectsIn(
      await dwangsom(['assess', '-', '--json', '--brief'], { stdin, now: '2025-07-09T22:30:00Z' }),
    );
    expect(found).toMatchObject({ at: '2025-07-10' });
  });
});

describe('--assume', () => {
  it('uses another reading: a number, a word, a truth value', async () => {
    const stdin = caseText('a', NOTICE);
    const assume = (text: string) => ['--assume', text];
    const readings = [
      assume('firstPenaltyDayOffset=14'),
      assume('moratoriumView=suspension'),
      assume('countAnnouncementDay=true'),
    ];
    const [found] = objectsIn(await dwangsom(['assess', '-', ...JSON_AT, ...readings.flat()], { stdin }));
    expect(found).toMatchObject({
      administrative: { firstDay: '2024-03-21' },
      receipt: { readings: { firstPenaltyDayOffset: 14, moratoriumView: 'suspension', countAnnouncementDay: true } },
    });
  });
});

describe('input that is empty', () => {
  it.each(['', '\n\n', '[]'])('%j: exit 1', async (stdin) => {
    const ran = await dwangsom(['assess', '-', ...JSON_AT], { stdin });
    expect(ran.code).toBe(1);
    expect(objectsIn(ran)).toMatchObject([{ id: null, issues: [{ code: 'empty' }] }]);
  });
});
