import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { compile, UnknownReadingError, withReading } from '../../src/law/compile.js';
import type { Readings } from '../../src/law/interpretation.js';
import { PRESETS } from '../../src/law/presets.js';
import { readingFromText, unknownReading } from '../../src/law/readings.js';
import { SLOT_READING } from '../../src/law/slots.js';
import { PROVISIONS } from './support.js';

const { interpretations } = baseLaw;

/** The keys that the shared cases use, in their order, with their defaults. */
const SHARED: readonly (readonly [string, unknown, ...unknown[]])[] = [
  ['firstPenaltyDayOffset', 15, 14],
  ['countAnnouncementDay', false, true],
  ['countComplianceDay', true, false],
  ['tolerateOneDayEarly', false, true],
  ['rollNoticePeriod', false, true],
  ['rollDecisionTerm', true, false],
  ['rollEachLink', false, true],
  ['rollCourtTerm', false, true],
  ['genericExtensionView', 'strict', 'ind2025', 'announced'],
  ['moratoriumView', 'year-capped', 'suspension', 'twenty-one-months'],
  ['ninetyDaysView', 'chain', 'six-months'],
  ['sequentialCourtPenalties', false, true],
  ['noticeAfterCourtTerm', 'starts', 'no-effect'],
  ['lateObjectionStart', 'receipt', 'lodging-period'],
  ['rollEuTerm', true, false],
];

describe('each interpretation', () => {
  it('keeps the names, values and defaults of the shared cases, and adds a value to one', () => {
    const found = interpretations
      .slice(0, SHARED.length)
      .map(({ key, default: value, options }) => [
        key,
        value,
        ...options.map((option) => option.value).filter((other) => other !== value),
      ]);
    expect(found).toEqual(SHARED);
  });

  it('has a name of its own', () => {
    const keys = interpretations.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const reading of Object.values(SLOT_READING)) expect(keys).toContain(reading);
  });

  it.each(interpretations.map((interpretation) => [interpretation.key, interpretation] as const))(
    '%s is whole',
    (_, interpretation) => {
      const values = interpretation.options.map(({ value }) => value);
      expect(values).toContain(interpretation.default);
      expect(new Set(values).size).toBe(values.length);
      expect(values.length).toBeGreaterThan(1);
      expect(PROVISIONS.map(({ id }) => id)).toContain(interpretation.provision);
      for (const { authority, meaning } of interpretation.options) {
        expect(authority.length).toBeGreaterThan(0);
        expect([meaning.nl, meaning.en]).not.toContain('');
      }
      for (const party of ['body', 'applicant']) {
        expect(interpretation.options.filter(({ favours }) => favours === party).length).toBe(1);
      }
    },
  );
});

describe('a rulebook', () => {
  const usual = compile(baseLaw);

  it('exists once for the same readings, however they are given', () => {
    const defaults = Object.fromEntries(interpretations.map((i) => [i.key, i.default]));
    expect(compile(baseLaw, defaults)).toBe(usual);
    expect(compile(baseLaw, { countAnnouncementDay: true })).toBe(withReading(usual, 'countAnnouncementDay', true));
    expect(withReading(withReading(usual, 'countAnnouncementDay', true), 'countAnnouncementDay', false)).toBe(usual);
  });

  it('follows readings that were changed in place', () => {
    const readings: Record<string, boolean> = { countAnnouncementDay: true };
    expect(compile(baseLaw, readings).readings['countAnnouncementDay']).toBe(true);
    readings['countAnnouncementDay'] = false;
    expect(compile(baseLaw, readings)).toBe(usual);
  });

  it('shares what another reading does not change, and nothing else', () => {
    const other = compile(baseLaw, { countAnnouncementDay: true });
    expect(other.procedures).toBe(usual.procedures);
    expect(other.slots).not.toEqual(usual.slots);
    const weeks = compile(baseLaw, { startedWeek: false });
    expect(weeks.procedures).not.toEqual(usual.procedures);
    expect(weeks.moratoria).toBe(usual.moratoria);
    expect(compile(baseLaw, { moratoriumView: 'suspension' }).moratoria).not.toEqual(usual.moratoria);
    expect(compile(baseLaw, { genericExtensionView: 'announced' }).collective).not.toEqual(usual.collective);
  });
});

describe('an unknown reading', () => {
  it('is refused with a list of the known ones', () => {
    const problem = unknownReading(baseLaw, { firstPenaltyDay: 15 });
    expect(problem?.key).toBe('firstPenaltyDay');
    for (const { key } of interpretations) expect(problem?.message).toContain(key);
    const two = { ...baseLaw, interpretations: interpretations.slice(0, 2) };
    expect(unknownReading(two, { firstPenaltyDay: 15 })?.message).toBe(
      'There is no reading "firstPenaltyDay". Use one of: firstPenaltyDayOffset, countAnnouncementDay.',
    );
    expect(unknownReading(two, { countAnnouncementDay: 1 })?.message).toBe(
      'The reading countAnnouncementDay has no value "1". Use one of: false, true.',
    );
    expect(() => compile(baseLaw, { firstPenaltyDay: 15 })).toThrow(UnknownReadingError);
    expect(() => compile(baseLaw, { firstPenaltyDay: 15 })).toThrow(
      expect.objectContaining({ name: 'UnknownReadingError', problem }),
    );
  });

  it.each(interpretations.map(({ key, options }) => [key, options.map(({ value }) => value)] as const))(
    'value of %s is refused with a list of the known ones',
    (key, values) => {
      const problem = unknownReading(baseLaw, { [key]: 'no such value' });
      expect(problem?.key).toBe(key);
      for (const value of values) expect(problem?.message).toContain(String(value));
      for (const value of values) expect(unknownReading(baseLaw, { [key]: value })).toBeNull();
    },
  );

  it('is found from its text', () => {
    for (const { key, options } of interpretations) {
      for (const { value } of options) expect(readingFromText(baseLaw, key, String(value))).toBe(value);
    }
    expect(readingFromText(baseLaw, 'rollEuTerm', 'maybe')).toBe('maybe');
    expect(readingFromText(baseLaw, 'noSuchReading', 'true')).toBe('true');
  });
});

describe('each preset', () => {
  function favouring(party: 'body' | 'applicant'): Readings {
    return Object.fromEntries(
      interpretations.flatMap(({ key, options }) => {
        const option = options.find(({ favours }) => favours === party);
        return option === undefined ? [] : [[key, option.value]];
      }),
    );
  }

  function readingsOf(name: string): Readings {
    return PRESETS.find((preset) => preset.name === name)?.readings ?? {};
  }

  it('exists once, with readings that are known', () => {
    const names = PRESETS.map(({ name }) => name);
    expect(names).toEqual(['default', 'body-favourable', 'applicant-favourable', 'exposure-ceiling']);
    for (const { readings } of PRESETS) expect(unknownReading(baseLaw, readings)).toBeNull();
  });

  it('changes nothing for the default', () => {
    expect(readingsOf('default')).toEqual({});
    expect(compile(baseLaw, readingsOf('default'))).toBe(compile(baseLaw));
  });

  it('goes one way on every question for a party', () => {
    expect(readingsOf('body-favourable')).toEqual(favouring('body'));
    expect(readingsOf('applicant-favourable')).toEqual(favouring('applicant'));
  });

  it('counts the days amply for a ceiling, and leaves the term as it is', () => {
    const ceiling = readingsOf('exposure-ceiling');
    const upward = favouring('applicant');
    for (const [key, value] of Object.entries(ceiling)) expect(value, key).toBe(upward[key]);
    for (const key of [
      'genericExtensionView',
      'moratoriumView',
      'rollDecisionTerm',
      'asylumStart',
      'tolerateOneDayEarly',
    ])
      expect(ceiling).not.toHaveProperty(key);
  });
});
