import { describe, expect, it } from 'vitest';
import { MAX_ISSUES } from '../../src/case/limits.js';
import { parseCase } from '../../src/case/parse.js';
import { fileWith, issueOf, issuesOf } from './support.js';

const on = '2024-03-01';
const order = { type: 'court-order', on, term: 'P8W' };
const step = { what: 'report', within: 'P2W' };
const event = (keys: object): object => fileWith({ type: 'suspended', on, ground: 'consent', ...keys });
const file = (keys: object): object => ({ ...fileWith(), ...keys });
const fileOf = (json: string): object => file(JSON.parse(json));

describe('the issue of a file names what is wrong, where, and what to do', () => {
  it.each<[string, string, unknown, string[]]>([
    ['missing-key', 'procedure', { events: [{ type: 'hearing', on }] }, ['"procedure"', 'add', '"vw.asylum"']],
    ['missing-key', 'events', { procedure: 'vw.asylum' }, ['"events"', 'a list of events']],
    ['missing-key', 'events[1].type', fileWith({ on }), ['"type"', '"received"']],
    ['missing-key', 'events[1].until', fileWith({ type: 'penalty-held', on }), ['"until"', 'a day']],
    ['missing-key', 'events[1].steps[0].within', fileWith({ ...order, steps: [{ what: 'x' }] }), ['"within"', 'P8W']],
    ['missing-key', 'events[1].term.until', fileWith({ ...order, term: {} }), ['"until"']],
    ['wrong-type', '', 5, ['the number 5', 'an object with at least "procedure" and "events"']],
    ['wrong-type', '', [], ['a list']],
    ['wrong-type', 'applicants', file({ applicants: '3' }), ['the text "3"', 'without quotes']],
    ['wrong-type', 'id', file({ id: 12 }), ['the number 12', 'in quotes']],
    ['wrong-type', 'nationality', file({ nationality: null }), ['null', 'leave the key out']],
    ['wrong-type', 'labels.body', file({ labels: { body: 1 } }), ['a text']],
    ['wrong-type', 'findings.late', file({ findings: { late: 'true' } }), ['true or false', 'without quotes']],
    ['wrong-type', 'events', file({ events: {} }), ['an object', 'a list of events']],
    ['wrong-type', 'events[1]', file({ events: [{ type: 'received', on }, null] }), ['null', 'an event']],
    ['wrong-type', 'events[1].on', fileWith({ type: 'hearing', on: 20240301 }), ['the number 20240301', 'a day']],
    ['wrong-type', 'events[1].type', fileWith({ type: ['hearing'], on }), ['a list', 'the type of the event']],
    ['wrong-type', 'events[1].term', fileWith({ ...order, term: 8 }), ['the number 8', '"P8W"', '"until"']],
    ['wrong-type', 'events[1].perDay', fileWith({ ...order, perDay: true }), ['true', 'euros']],
    ['wrong-type', 'amountAtStake', file({ amountAtStake: Number.NaN }), ['NaN', 'euros']],
    ['out-of-range', 'applicants', file({ applicants: 0 }), ['0', '1 to 1000']],
    ['out-of-range', 'applicants', file({ applicants: 1001 }), ['1001', '1 to 1000']],
    ['out-of-range', 'applicants', file({ applicants: 1.5 }), ['1.5', 'a whole number']],
    [
      'out-of-range',
      'events[1].tiers[0].days',
      fileWith({ ...order, tiers: [{ days: 0, perDay: 23 }] }),
      ['0', 'from 1 to 36525'],
    ],
    ['unknown-key', 'aplicants', file({ aplicants: 2 }), ['"aplicants"', 'nearest one is "applicants"']],
    ['unknown-key', 'findings.lat', file({ findings: { lat: true } }), ['"lat"', '"late"']],
    [
      'unknown-key',
      'events[1].untill',
      event({ untill: on }),
      ['"untill"', 'nearest one is "until"', 'known: type, on'],
    ],
    [
      'unknown-key',
      'events[1].steps[0].penaly',
      fileWith({ ...order, steps: [{ ...step, penaly: true }] }),
      ['"penaly"', 'nearest one is "penalty"'],
    ],
    [
      'unknown-key',
      'events[1].tiers[0].perday',
      fileWith({ ...order, tiers: [{ days: 14, perDay: 23, perday: 23 }] }),
      ['"perday"', 'nearest one is "perDay"'],
    ],
    [
      'unknown-key',
      'events[1].term.from',
      fileWith({ ...order, term: { until: on, from: on } }),
      ['"from"', 'leave it out (known: until)'],
    ],
    ['unknown-key', 'constructor', file({ constructor: 1 }), ['"constructor"', 'leave it out']],
    ['unknown-key', 'labels.constructor', file({ labels: { constructor: 'x' } }), ['"constructor"', 'choose another']],
    ['unknown-key', 'labels.__proto__', fileOf('{ "labels": { "__proto__": "x" } }'), ['"__proto__"']],
    ['unknown-key', 'findings.__proto__', fileOf('{ "findings": { "__proto__": {} } }'), ['"__proto__"']],
    ['unknown-event-type', 'events[1].type', fileWith({ type: 'haering', on }), ['"haering"', '"hearing"']],
    ['unknown-event-type', 'events[1].type', fileWith({ type: 'notice', on }), ['"notice"', 'the nearest one is']],
    ['unknown-event-type', 'events[1].type', fileWith({ type: 'toString', on }), ['"toString"']],
    ['unknown-value', 'format', file({ format: 'dwangsom/case@2' }), ['case@2', 'dwangsom/case@1']],
    ['unknown-value', 'events[1].ground', event({ ground: 'suplement' }), ['"suplement"', '"supplement"']],
    ['unknown-value', 'events[1].for', fileWith({ type: 'paid', on, amount: 1, for: 'cost' }), ['"cost"', '"costs"']],
    ['unknown-procedure', 'procedure', file({ procedure: 'asylum' }), ['"asylum"', 'act.matter', '"vw.asylum"']],
    ['nationality-form', 'nationality', file({ nationality: 'SYR' }), ['"SYR"', 'two capital letters', '"SY"']],
    ['text-empty', 'id', file({ id: '' }), ['empty', 'leave the key out']],
    ['text-too-long', 'id', file({ id: 'x'.repeat(201) }), ['xxx…', '200 characters']],
    ['text-too-long', 'events[1].on', fileWith({ type: 'hearing', on: '2'.repeat(65) }), ['64 characters']],
    ['text-unclean', 'id', file({ id: 'a\u001b[31m' }), ['"a\\u{001b}[31m"', 'take it out']],
    ['text-unclean', 'labels["\\u{d800}"]', file({ labels: { '\ud800': 'x' } }), ['"\\u{d800}"']],
    ['empty-list', 'events', file({ events: [] }), ['empty', 'a list of events']],
    ['empty-list', 'events[1].tiers', fileWith({ ...order, tiers: [] }), ['empty', 'leave the key out']],
    ['too-many-items', 'events', file({ events: new Array(1001).fill({ type: 'hearing', on }) }), ['at most 1000']],
    ['too-many-items', 'events[1].steps', fileWith({ ...order, steps: new Array(11).fill(step) }), ['at most 10']],
    [
      'too-many-keys',
      'labels',
      file({ labels: Object.fromEntries(new Array(101).fill('').map((_, index) => [`key ${index}`, 'x'])) }),
      ['at most 100'],
    ],
    ['too-many-values', '', { events: new Array(1000).fill(new Array(101).fill(0)) }, ['at most 100000']],
    ['not-plain', 'events[1].on', fileWith({ type: 'hearing', on: new Date(0) }), ['no plain data', 'a day']],
    ['not-plain', 'labels', file({ labels: new Map() }), ['an object of texts']],
    ['not-plain', '', Object.create(fileWith()), ['no plain data']],
    ['unreadable', '', new Proxy({}, { ownKeys: () => [][0] as never }), ['plain data', 'JSON.parse']],
    ['by-or-until', 'events[1]', fileWith({ type: 'extended', on }), ['"by"', '"until"', 'exactly one']],
    ['by-or-until', 'events[1]', fileWith({ type: 'extended', on, by: 'P6W', until: on }), ['exactly one']],
    ['two-amounts', 'events[1]', fileWith({ ...order, perDay: 1, perWeek: 7 }), ['"perDay"', '"perWeek"', '"tiers"']],
    ['day-impossible', 'events[1].on', fileWith({ type: 'hearing', on: '2023-02-29' }), ['29 February 2023']],
    ['day-out-of-range', 'events[1].on', fileWith({ type: 'hearing', on: '9999-12-31' }), ['1900-01-01', '2199-12-31']],
    ['day-order', 'events[1].on', fileWith({ type: 'hearing', on: '01-03-2024' }), ['write 2024-03-01']],
    ['duration-mixed', 'events[1].by', fileWith({ type: 'extended', by: 'P1Y6M' }), ['P18M']],
    ['duration-of-nothing', 'events[1].term', fileWith({ ...order, term: 'P0W' }), ['"P0W"']],
    ['duration-too-long', 'events[1].by', fileWith({ type: 'extended', by: 'P101Y' }), ['at most 100 years']],
    ['euros-negative', 'events[1].perDay', fileWith({ ...order, perDay: -1 }), ['negative']],
    ['euros-too-precise', 'events[1].max', fileWith({ ...order, max: '1.005' }), ['two decimals']],
    ['euros-too-large', 'events[1].perDay', fileWith({ ...order, perDay: 100001 }), ['100000 euros']],
  ])('%s at %s', (code, path, input, names) => {
    const issue = issueOf(input);
    expect(issue).toMatchObject({ path, code });
    for (const name of names) expect(issue.message).toContain(name);
  });

  it('too-deep from the ninth level on', () => {
    const eight = [[[[[[['bottom']]]]]]];
    expect(issuesOf(file({ a: eight })).map(({ code }) => code)).toEqual(['unknown-key']);
    const issues = issuesOf(file({ a: [eight] }));
    expect(issues.map(({ code }) => code)).toEqual(['too-deep', 'unknown-key']);
    expect(issues[0]).toMatchObject({ path: 'a[0][0][0][0][0][0][0]' });
    expect(issues[0]?.message).toContain('at most 8 levels');
  });

  it('in a sentence that is safe to print, also where a day or duration is read', () => {
    const codes = ['\u009b31m', '\u202e', '\ud800'];
    for (const code of codes) {
      const issues = issuesOf(fileWith({ type: 'extended', on: code, by: code }));
      expect(issues).toHaveLength(2);
      for (const { message } of issues) expect(message).not.toMatch(/\p{C}/u);
    }
  });

  it('unknown-procedure with the nearest of the known ones', () => {
    const issue = issueOf(file({ procedure: 'vw.asylm' }), { procedures: ['woo.request', 'vw.asylum'] });
    expect(issue).toMatchObject({ path: 'procedure', code: 'unknown-procedure' });
    expect(issue.message).toContain('the nearest one is "vw.asylum"');
  });
});

describe('a file with several issues', () => {
  const input = {
    id: 'Z-7',
    procedure: 'vw.asylum',
    applicants: 0,
    events: [
      { type: 'notice-of-default', on: '2024-01-05', sent: '2024-01-06', extra: 1 },
      { type: 'received', on: '2024-02-30' },
      { type: 'received', on: '2024-02-01', lodgd: '2024-01-31' },
      { type: 'decided', on: '2024-01-01' },
      { type: 'court-order', on, sent: '2024-02-01', term: 'P8W', perDay: 1, perWeek: 7 },
      { type: 'extended', on: '2024-01-01', by: 'P2W', until: '2024-05-01' },
    ],
  };

  it('has all of them, those of the file first and then event by event', () => {
    expect(issuesOf(input).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'applicants out-of-range',
      'events[0].extra unknown-key',
      'events[0].sent sent-after-on',
      'events[1].on day-impossible',
      'events[2].lodgd unknown-key',
      'events[3].on before-received',
      'events[4] two-amounts',
      'events[4].sent sent-before-on',
      'events[5] by-or-until',
      'events[5].on before-received',
    ]);
  });

  it('reads an event whose type is misspelt as the one that is meant', () => {
    const events = [
      { type: 'recieved', on: '2024-02-30', lodgd: '2024-02-01' },
      { type: 'notice-of-defualt', on: '2024-03-01', sent: '2024-03-02' },
      { type: 'somethingelse', on: '2024-02-30' },
    ];
    expect(issuesOf({ procedure: 'vw.asylum', events }).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'events[0].type unknown-event-type',
      'events[0].on day-impossible',
      'events[0].lodgd unknown-key',
      'events[1].type unknown-event-type',
      'events[1].sent sent-after-on',
      'events[2].type unknown-event-type',
    ]);
  });

  it('keeps its name', () => expect(parseCase(input)).toMatchObject({ ok: false, id: 'Z-7' }));

  it.each([undefined, 5, '', 'a\nb', 'x'.repeat(201)])('has no name when its id is %j', (id) => {
    expect(parseCase({ ...input, id })).toMatchObject({ ok: false, id: null });
  });

  it('lists a hundred and says how many more there are', () => {
    const issues = issuesOf({ procedure: 'vw.asylum', events: new Array(130).fill({ type: 'hearing', on: 'today' }) });
    expect(issues).toHaveLength(MAX_ISSUES + 1);
    expect(issues.at(-1)).toEqual({
      path: '',
      code: 'more-issues',
      message: 'There are 30 more issues; correct the ones above first.',
    });
  });
});
