import { describe, expect, it } from 'vitest';
import { article, on, sources } from '../../src/law/make.js';
import { articleOn, lookup, type Provision, type Version } from '../../src/law/provision.js';

function version(value: string, from: string | null, to: string | null, state?: 'switched-off'): Version<string> {
  const dated = { from: from === null ? null : on(from), to: to === null ? null : on(to) };
  const plain = { ...dated, value, sources: sources('a source'), certainty: 'verified' as const };
  return state === undefined ? plain : { ...plain, state };
}

function provision(...versions: readonly Version<string>[]): Provision<string> {
  return {
    id: 'a.rule',
    title: { nl: 'regel', en: 'rule' },
    articles: [article('awb', '4:17')],
    pivot: 'notice',
    known: { from: on('2010-01-01'), to: on('2019-12-31') },
    versions,
  };
}

/** The value in force, or the kind of the answer and its day. */
function answer(of: Provision<string>, day: string): unknown {
  const found = lookup(of, on(day));
  switch (found.kind) {
    case 'in-force':
      return [found.version.value, found.index];
    case 'not-yet':
      return ['not-yet', found.from];
    case 'ended':
      return ['ended', found.on];
    default:
      return [found.kind, found.known];
  }
}

// Known from 2010 to 2019: in force in 2012 and 2013 as `old`, and from 2016 on as `new`.
const gap = provision(version('old', '2012-01-01', '2013-12-31'), version('new', '2016-01-01', null));
const KNOWN = { from: on('2010-01-01'), to: on('2019-12-31') };

describe('the law on a day', () => {
  it.each([
    ['2012-01-01', ['old', 0]],
    ['2013-12-31', ['old', 0]],
    ['2016-01-01', ['new', 1]],
    ['2019-12-31', ['new', 1]],
    ['2010-01-01', ['not-yet', on('2012-01-01')]],
    ['2011-12-31', ['not-yet', on('2012-01-01')]],
    // Between two versions it has ended.
    ['2014-01-01', ['ended', on('2013-12-31')]],
    ['2015-12-31', ['ended', on('2013-12-31')]],
    ['2009-12-31', ['outside', KNOWN]],
    ['2020-01-01', ['outside', KNOWN]],
  ])('%s', (day, expected) => expect(answer(gap, day)).toEqual(expected));

  it('tells the version that comes next, and the one that ended last, in whatever order they stand', () => {
    const later = provision(version('c', '2018-01-01', null), version('b', '2015-01-01', '2015-12-31'));
    expect(answer(later, '2014-06-01')).toEqual(['not-yet', on('2015-01-01')]);
    const earlier = provision(version('b', '2013-01-01', '2013-12-31'), version('a', null, '2011-12-31'));
    expect(answer(earlier, '2014-06-01')).toEqual(['ended', on('2013-12-31')]);
    expect(answer(earlier, '2010-06-01')).toEqual(['a', 1]);
  });

  it('does not hold what is switched off', () => {
    const bill = provision(version('bill', '2012-01-01', null, 'switched-off'), version('law', '2015-01-01', null));
    expect(answer(bill, '2016-01-01')).toEqual(['law', 1]);
    expect(answer(bill, '2013-01-01')).toEqual(['not-yet', on('2015-01-01')]);
    expect(answer(provision(version('bill', null, null, 'switched-off')), '2013-01-01')).toEqual(['outside', KNOWN]);
  });
});

describe('the number of an article', () => {
  // 4:17(6) became 4:17(5) on 1 January 2026.
  const articles = [article('awb', '4:17(6)', '2009-10-01', '2025-12-31'), article('awb', '4:17(5)', '2026-01-01')];

  it.each([
    ['2025-12-31', '4:17(6)'],
    ['2026-01-01', '4:17(5)'],
    ['2009-10-01', '4:17(6)'],
    // Before all of them: the earliest.
    ['2009-09-30', '4:17(6)'],
  ])('on %s is %s', (day, number) => expect(articleOn(articles, on(day))?.number).toBe(number));

  it('does not hang on their order, and includes the first and the last day', () => {
    const number = (day: string) => articleOn([...articles].reverse(), on(day))?.number;
    expect(['2009-10-01', '2025-12-31', '2026-01-01'].map(number)).toEqual(['4:17(6)', '4:17(6)', '4:17(5)']);
    const gap = [article('awb', 'a', null, '2009-12-31'), article('awb', 'b', '2011-01-01', '2011-12-31')];
    const inGap = (day: string) => articleOn(gap, on(day))?.number;
    expect(['2009-12-31', '2011-01-01', '2011-12-31', '2012-01-01'].map(inGap)).toEqual(['a', 'b', 'b', 'a']);
  });

  it('is none without articles', () => expect(articleOn([], on('2026-01-01'))).toBeUndefined());
});
