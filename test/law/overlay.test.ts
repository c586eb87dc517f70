import { expect, it } from 'vitest';
import { isoOf } from '../../src/calendar/day.js';
import { on, sources } from '../../src/law/make.js';
import { overlay } from '../../src/law/overlay.js';
import { lookup, type Provision, type Version } from '../../src/law/provision.js';

function version(
  from: string,
  to: string | null,
  value: string,
): Version<string> & { readonly from: ReturnType<typeof on> } {
  return { from: on(from), to: to === null ? null : on(to), value, sources: sources('test'), certainty: 'verified' };
}

const PROVISION: Provision<string> = {
  id: 'demo.rule',
  title: { nl: 'regel', en: 'rule' },
  articles: [],
  pivot: 'notice',
  known: { from: on('2000-01-01'), to: on('2020-12-31') },
  versions: [
    { ...version('2000-01-01', '2009-12-31', 'a'), from: null },
    version('2010-01-01', null, 'b'),
    { ...version('2015-01-01', null, 'plan'), state: 'switched-off' },
  ],
};

/** Versions as text, in order. */
function spans({ versions }: Provision<string>): string[] {
  return versions.map(
    ({ from, to, value, state }) =>
      `${from === null ? '' : isoOf(from)}/${to === null ? '' : isoOf(to)} ${value}${state === undefined ? '' : ' off'}`,
  );
}

it('ends what was in force on the day before', () => {
  expect(spans(overlay(PROVISION, version('2015-01-01', null, 'new')))).toEqual([
    '/2009-12-31 a',
    '2010-01-01/2014-12-31 b',
    '2015-01-01/ plan off',
    '2015-01-01/ new',
  ]);
});

it('gives the old value back after its last day', () => {
  const changed = overlay(PROVISION, version('2012-01-01', '2012-12-31', 'new'));
  expect(spans(changed)).toEqual([
    '/2009-12-31 a',
    '2010-01-01/2011-12-31 b',
    '2012-01-01/2012-12-31 new',
    '2013-01-01/ b',
    '2015-01-01/ plan off',
  ]);
  expect(lookup(changed, on('2013-01-01'))).toMatchObject({ kind: 'in-force', version: { value: 'b' } });
});

it('leaves out what is covered whole', () => {
  expect(spans(overlay(PROVISION, version('2005-07-01', null, 'new')))).toEqual([
    '/2005-06-30 a',
    '2005-07-01/ new',
    '2015-01-01/ plan off',
  ]);
});

it('replaces a version of the same days', () => {
  expect(spans(overlay(PROVISION, version('2010-01-01', null, 'new')))).toEqual([
    '/2009-12-31 a',
    '2010-01-01/ new',
    '2015-01-01/ plan off',
  ]);
  const ended = { ...PROVISION, versions: [version('2010-01-01', '2012-12-31', 'b')] };
  expect(spans(overlay(ended, version('2011-01-01', '2012-12-31', 'new')))).toEqual([
    '2010-01-01/2010-12-31 b',
    '2011-01-01/2012-12-31 new',
  ]);
});

it('takes one day of the version before and of the one after', () => {
  expect(spans(overlay(PROVISION, version('2009-12-31', '2010-01-01', 'new')))).toEqual([
    '/2009-12-30 a',
    '2009-12-31/2010-01-01 new',
    '2010-01-02/ b',
    '2015-01-01/ plan off',
  ]);
});

it('leaves what lies wholly before or after as it is', () => {
  const apart = {
    ...PROVISION,
    versions: [version('2005-01-01', '2006-12-31', 'a'), version('2015-01-01', '2016-12-31', 'b')],
  };
  expect(spans(overlay(apart, version('2010-01-01', '2011-12-31', 'new')))).toEqual([
    '2005-01-01/2006-12-31 a',
    '2010-01-01/2011-12-31 new',
    '2015-01-01/2016-12-31 b',
  ]);
});

it('stands between what was always in force and what comes later, in the order of the days', () => {
  const open = {
    ...PROVISION,
    versions: [version('2010-01-01', null, 'b'), { ...version('2000-01-01', '2004-12-31', 'a'), from: null }],
  };
  expect(spans(overlay(open, version('2003-01-01', '2003-12-31', 'new')))).toEqual([
    '/2002-12-31 a',
    '2003-01-01/2003-12-31 new',
    '2004-01-01/2004-12-31 a',
    '2010-01-01/ b',
  ]);
});

it('is known for longer only when told so, and never for less', () => {
  const added = version('2021-01-01', null, 'new');
  expect(lookup(overlay(PROVISION, added), on('2021-01-01')).kind).toBe('outside');
  expect(lookup(overlay(PROVISION, added, on('2021-12-31')), on('2021-12-31')).kind).toBe('in-force');
  expect(overlay(PROVISION, added, on('2019-12-31')).known).toEqual(PROVISION.known);
});

it('leaves the given provision as it was', () => {
  const before = structuredClone(PROVISION);
  overlay(PROVISION, version('2005-07-01', null, 'new'));
  expect(PROVISION).toEqual(before);
});
