import { describe, expect, it } from 'vitest';
import { type CsvRecord, csvRecords, MAX_RECORD_CHARS } from '../../src/io/csv.js';

async function read(text: string | Uint8Array, size = 7): Promise<readonly CsvRecord[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  }
  const records: CsvRecord[] = [];
  for await (const batch of csvRecords(chunks())) records.push(...batch);
  return records;
}

function cells(records: readonly CsvRecord[]): readonly (readonly [number, readonly string[]])[] {
  return records.map((r) => [r.line, r.kind === 'cells' ? r.cells : [r.code]] as const);
}

describe('csvRecords', () => {
  it('gives the same records whatever the cut into chunks', async () => {
    const text = '\ufeffid,note\r\n1,"a, ""b"""\r\n\r\n2,"two\r\nlines"\r\n3,é\r\n';
    const wanted = [
      [1, ['id', 'note']],
      [2, ['1', 'a, "b"']],
      [4, ['2', 'two\r\nlines']],
      [6, ['3', 'é']],
    ];
    for (const size of [1, 2, 3, 5, 8, 13, 1000]) expect(cells(await read(text, size))).toEqual(wanted);
  });

  it('sees semicolons and tabs, and a last line without line break', async () => {
    expect(cells(await read('id;x\n1;2,5'))).toEqual([
      [1, ['id', 'x']],
      [2, ['1', '2,5']],
    ]);
    expect(cells(await read('id\tx\n1\t2\n'))).toEqual([
      [1, ['id', 'x']],
      [2, ['1', '2']],
    ]);
  });

  it('refuses only the line that is not UTF-8', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('id,x\n1,'),
      0xe9,
      ...new TextEncoder().encode('\n2,b\n'),
    ]);
    expect(cells(await read(bytes))).toEqual([
      [1, ['id', 'x']],
      [2, ['not-utf8']],
      [3, ['2', 'b']],
    ]);
  });

  it('does not hold a file whose quote is never closed', async () => {
    const records = await read(`id,x\n1,"${'a'.repeat(2 * MAX_RECORD_CHARS)}`, 65_536);
    expect(cells(records)).toEqual([
      [1, ['id', 'x']],
      [2, ['too-large']],
    ]);
  });

  it('refuses a quote that is never closed in a short file', async () => {
    expect(cells(await read('id,x\n1,"a\n2,b\n'))).toEqual([
      [1, ['id', 'x']],
      [2, ['invalid-csv']],
    ]);
  });
});
