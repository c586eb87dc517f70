import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { caseText, dwangsom, fileOf } from './run.js';

describe('wrong usage: exit 2, nothing on standard output, one sentence that says what to do', () => {
  it.each([
    [[], 'Usage: dwangsom'],
    [['assess'], "missing required argument 'file'"],
    [['asess', 'x.json'], 'Did you mean assess?'],
    [['assess', '-', '--lang', 'fr'], 'Allowed choices are nl, en'],
    [['assess', '-', '--jsn'], 'Did you mean --json?'],
    [['assess', '-', '--at', '2024-02-30'], '30 February 2024 does not exist'],
    [['assess', '-', '--at', '2024-02-01T10:00:00'], 'Give the day alone'],
    [['assess', '-', '-'], 'only once'],
    [['assess', 'no-such-file.json'], 'There is no file "no-such-file.json"'],
    [['assess', 'src'], 'is a folder'],
    [['assess', '-', '--assume', 'countAnnouncementDay'], 'KEY=VALUE'],
  ])('%j', async (args, says) => {
    const ran = await dwangsom(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });

  it('names every file that is missing', async () => {
    const { err } = await dwangsom(['assess', 'one.json', fileOf(caseText('a')), 'two.json']);
    expect(err).toContain('one.json');
    expect(err).toContain('two.json');
  });

  it('of a reading lists the known keys', async () => {
    const ran = await dwangsom(['assess', '-', '--assume', 'countAnouncementDay=true']);
    expect(ran.code).toBe(2);
    for (const { key } of baseLaw.interpretations) expect(ran.err).toContain(key);
  });

  it.each(['genericExtensionView=loose', 'genericExtensionView='])(
    'of a reading lists the known values: %s',
    async (text) => {
      const ran = await dwangsom(['assess', '-', '--assume', text]);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('strict, ind2025, announced');
    },
  );

  it('prints nothing that a terminal would obey', async () => {
    const ran = await dwangsom(['assess', '\u001b[31mred.json', '--at', '\u009b2J']);
    expect(ran.code).toBe(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(ran.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('help', () => {
  it.each([['--help'], ['help']])('%s: exit 0, with an example', async (arg) => {
    const ran = await dwangsom([arg]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('$ dwangsom assess case.json');
    expect(ran.out).toContain('Exit codes');
  });

  it.each([
    ['assess', '--help'],
    ['help', 'assess'],
  ])('of a command: %s %s', async (...args) => {
    const ran = await dwangsom(args);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const option of ['--at', '--lang', '--json', '--brief', '--assume']) expect(ran.out).toContain(option);
    expect(ran.out).toContain('$ dwangsom assess case.json --at 2025-07-09');
  });

  it('--version prints the version alone', async () => {
    expect((await dwangsom(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
