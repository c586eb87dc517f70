import { describe, expect, it } from 'vitest';
import { caseText, dwangsom, fileOf, NOTICE, WRONG } from './run.js';

const AT = ['--at', '2024-05-02'];

describe('dwangsom assess, as text', () => {
  it('explains one case, in Dutch', async () => {
    const ran = await dwangsom(['assess', fileOf(caseText('a', NOTICE)), ...AT]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    // The first penalty day, the amount of 42 days, and the article.
    for (const part of ['22 maart 2024', '€ 1.442', 'artikel 4:17'])
      expect(ran.out.replaceAll('\n', ' ')).toContain(part);
  });

  it('in English when asked', async () => {
    const { out } = await dwangsom(['assess', fileOf(caseText('a', NOTICE)), ...AT, '--lang', 'en']);
    for (const part of ['22 March 2024', '1,442']) expect(out.replaceAll('\n', ' ')).toContain(part);
  });

  it('--brief gives the short answer alone', async () => {
    const { out } = await dwangsom(['assess', fileOf(caseText('a', NOTICE)), ...AT, '--brief']);
    expect(out.replaceAll('\n', ' ')).toContain('€ 1.442');
    expect(out.match(/^[A-Z ]+$/gm)).toEqual(['KORT ANTWOORD']);
  });

  it('explains several cases with a line between them', async () => {
    const { out } = await dwangsom(['assess', fileOf(`${caseText('a')}\n${caseText('b')}`), ...AT]);
    const [first, second, ...more] = out.split(/^-{96}$/m);
    expect(first).toContain('Dossier a');
    expect(second).toContain('Dossier b');
    expect(more).toEqual([]);
  });
});

describe('colours', () => {
  const coloured = '\u001b[';
  const file = () => fileOf(caseText('a', NOTICE));

  it('only on a terminal', async () => {
    expect((await dwangsom(['assess', file(), ...AT])).out).not.toContain(coloured);
    expect((await dwangsom(['assess', file(), ...AT], { isTTY: true })).out).toContain(coloured);
  });

  it('not when NO_COLOR is set, or on a terminal that has none', async () => {
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      expect((await dwangsom(['assess', file(), ...AT], { isTTY: true, env })).out).not.toContain(coloured);
    }
  });

  it('change nothing but the looks: the title and the headings', async () => {
    const plain = await dwangsom(['assess', file(), ...AT]);
    const bold = await dwangsom(['assess', file(), ...AT], { isTTY: true });
    const marked = bold.out
      .split(`${coloured}1m`)
      .slice(1)
      .map((part) => part.split(coloured)[0]);
    expect(marked.slice(0, 3)).toEqual(['Dossier a: aanvraag zonder eigen termijn', 'KORT ANTWOORD', 'BESLISTERMIJN']);
    expect(bold.out.replaceAll(`${coloured}1m`, '').replaceAll(`${coloured}22m`, '')).toBe(plain.out);
  });
});

describe('issues, as text', () => {
  it('go to standard error with the file and the line of the value', async () => {
    const pretty = JSON.stringify(JSON.parse(caseText('a', WRONG)), null, 2);
    const path = fileOf(pretty);
    const ran = await dwangsom(['assess', path, ...AT]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    const line = pretty.split('\n').findIndex((text) => text.includes('2024-02-30')) + 1;
    expect(ran.err).toBe(
      `${path}:${line}: events[1].on: 30 February 2024 does not exist; February 2024 has 29 days.\n`,
    );
  });

  it('name the line of NDJSON and the position in an array; the other cases are explained', async () => {
    const lines = [caseText('a'), caseText('b', WRONG)];
    const ndjson = await dwangsom(['assess', '-', ...AT], { stdin: lines.join('\n') });
    expect(ndjson.err).toMatch(/^standard input:2: events\[1\]\.on: /);
    expect(ndjson.err).toContain('2 cases: 1 assessed, 1 with issues');
    expect(ndjson.out).toContain('Dossier a');
    expect((await dwangsom(['assess', '-', ...AT], { stdin: `[${lines.join()}]` })).err).toMatch(
      /^standard input\[1\]: /,
    );
  });

  it('of a file that is no JSON say where', async () => {
    const ran = await dwangsom(['assess', '-', ...AT], { stdin: '{\n  "id": "a",\n}' });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('line 3, column 1');
  });

  it('of an empty file say so', async () => {
    expect(await dwangsom(['assess', '-', ...AT])).toEqual({
      code: 1,
      out: '',
      err: 'standard input: There is no case in it.\n',
    });
  });
});
