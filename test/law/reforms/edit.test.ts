import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/calendar/day.js';
import { baseLaw } from '../../../src/law/base.js';
import { on, sources } from '../../../src/law/make.js';
import type { Version } from '../../../src/law/provision.js';
import { addProvision, changeBetween, chosen, mapProcedures, provisionOf } from '../../../src/law/reforms/edit.js';
import { ReformError } from '../../../src/law/reforms/types.js';
import { procedureOf } from '../support.js';

describe('a choice of procedures', () => {
  const mvv = procedureOf('vw.mvv');

  it('is all of them when left out, and none when empty', () => {
    expect(chosen(mvv, undefined)).toBe(true);
    expect(chosen(mvv, {})).toBe(false);
    expect(chosen(mvv, { procedures: [], fields: [] })).toBe(false);
  });

  it.each([
    [['vw.mvv'], true],
    [['awb.application', 'vw.mvv'], true],
    [['awb.application', 'awb.objection'], false],
    [['vw.mv'], false],
    [['vw.mvvs'], false],
    [['vw.*'], true],
    [['vw.mvv*'], true],
    [['mvv*'], false],
    [['*'], true],
  ])('%j names the entry visa: %s', (procedures, names) => expect(chosen(mvv, { procedures })).toBe(names));

  it('names a field, or a procedure of another one', () => {
    expect(chosen(mvv, { fields: ['tax', 'immigration'] })).toBe(true);
    expect(chosen(mvv, { fields: ['tax'] })).toBe(false);
    expect(chosen(mvv, { fields: ['tax'], procedures: ['vw.mvv'] })).toBe(true);
  });

  it('that names nothing is an error', () => {
    const change = (choice: Parameters<typeof mapProcedures>[1]) => () => mapProcedures(baseLaw, choice, (p) => p);
    expect(change({ procedures: ['vw.mvv', 'vw.nvv*'] })).toThrow(ReformError);
    expect(change({ procedures: ['vw.nvv*'] })).toThrow(expect.objectContaining({ name: 'ReformError' }));
    expect(change({ procedures: ['vw.nvv*'] })).toThrow(
      'The law knows no procedure "vw.nvv*"; see `dwangsom law` for the keys.',
    );
    expect(change({ fields: ['tax', 'sports' as never] })).toThrow('No procedure has the field "sports".');
    expect(change({ fields: ['tax'] })).not.toThrow();
  });
});

describe('a provision more', () => {
  const provision = provisionOf<unknown>(baseLaw, 'awb.penalty.tiers');

  it('keeps its id where that is free, and has the next number where it is not', () => {
    const first = addProvision(baseLaw, { ...provision, id: 'reform.x' });
    const second = addProvision(first.law, { ...provision, id: 'reform.x' });
    const third = addProvision(second.law, { ...provision, id: 'reform.x' });
    expect([first.id, second.id, third.id]).toEqual(['reform.x', 'reform.x-2', 'reform.x-3']);
    expect(third.law.provisions.slice(-3).map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
  });

  it('is not found by another name', () => {
    expect(() => provisionOf(baseLaw, 'awb.nothing')).toThrow('The law has no provision "awb.nothing".');
  });
});

describe('a value changed between two days', () => {
  const OLD = sources('old');
  const NEW = sources('new');
  const day = (iso: string | null) => (iso === null ? null : on(iso));
  const version = (from: string | null, to: string | null, value: string): Version<string> => ({
    from: day(from),
    to: day(to),
    value,
    sources: OLD,
    certainty: 'recalled',
  });
  /** Each version as `from/to value`, with the ref of its source where that is not the old one. */
  function changed(versions: readonly Version<string>[], from: string | null, to: string | null): readonly string[] {
    const made = changeBetween(versions, day(from), day(to), (value) => value.toUpperCase(), NEW);
    return made.map((v) => {
      const dates = [v.from, v.to].map((d) => (d === null ? '' : isoOf(d))).join('/');
      const mark = v.sources === NEW && v.certainty === 'verified' ? ' new' : '';
      return `${dates} ${v.value}${mark}${v.state === undefined ? '' : ' off'}`;
    });
  }
  const two = [version(null, '2009-12-31', 'a'), version('2010-01-01', null, 'b')];

  it('always: all of it', () => expect(changed(two, null, null)).toEqual(['/2009-12-31 A new', '2010-01-01/ B new']));

  it('from a day on, to a day, and on one day', () => {
    expect(changed(two, '2015-01-01', null)).toEqual(['/2009-12-31 a', '2010-01-01/2014-12-31 b', '2015-01-01/ B new']);
    expect(changed(two, null, '2004-12-31')).toEqual(['/2004-12-31 A new', '2005-01-01/2009-12-31 a', '2010-01-01/ b']);
    expect(changed(two, '2015-01-01', '2015-01-01')).toEqual([
      '/2009-12-31 a',
      '2010-01-01/2014-12-31 b',
      '2015-01-01/2015-01-01 B new',
      '2015-01-02/ b',
    ]);
  });

  it('on the days of a version itself: no empty rest', () => {
    expect(changed(two, '2010-01-01', null)).toEqual(['/2009-12-31 a', '2010-01-01/ B new']);
    expect(changed(two, null, '2009-12-31')).toEqual(['/2009-12-31 A new', '2010-01-01/ b']);
  });

  it('across two versions, by one day each', () => {
    expect(changed(two, '2009-12-31', '2010-01-01')).toEqual([
      '/2009-12-30 a',
      '2009-12-31/2009-12-31 A new',
      '2010-01-01/2010-01-01 B new',
      '2010-01-02/ b',
    ]);
  });

  it('between versions: nothing; within the open days of one that ends or begins: those', () => {
    const apart = [version('2000-01-01', '2004-12-31', 'a'), version('2010-01-01', '2014-12-31', 'b')];
    expect(changed(apart, '2005-01-01', '2009-12-31')).toEqual(['2000-01-01/2004-12-31 a', '2010-01-01/2014-12-31 b']);
    expect(changed(apart, '2004-12-31', '2010-01-01')).toEqual([
      '2000-01-01/2004-12-30 a',
      '2004-12-31/2004-12-31 A new',
      '2010-01-01/2010-01-01 B new',
      '2010-01-02/2014-12-31 b',
    ]);
    expect(changed(apart, '1990-01-01', '2020-12-31')).toEqual([
      '2000-01-01/2004-12-31 A new',
      '2010-01-01/2014-12-31 B new',
    ]);
  });

  it('never where a version is switched off', () => {
    const bill = { ...version('2010-01-01', null, 'bill'), state: 'switched-off' as const };
    expect(changed([bill], null, null)).toEqual(['2010-01-01/ bill off']);
  });
});
