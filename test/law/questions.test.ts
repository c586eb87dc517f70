import { describe, expect, it } from 'vitest';
import { baseLaw } from '../../src/law/base.js';
import { GAPS } from '../../src/law/gaps.js';
import { QUESTIONS } from '../../src/law/questions.js';

/** The open questions of general law, and of immigration, as they were found. */
const GENERAL = Array.from({ length: 25 }, (_, index) => `Q${index + 1}`);
const FURTHER = ['Q-ATW', 'Q-AWIR', 'Q-4:13', 'Q-4:14', 'Q-6:12', 'Q-ANNULMENT', 'Q-DIRECTION', 'Q-7:10-several'];
/** What follows the penalty. */
const AFTER = ['Q-4:17-withdrawn', 'Q-4:98-threshold', 'Q-4:98-day', 'Q-4:92-order', 'Q-4:85-court'];
const IMMIGRATION = [
  'I-START-01',
  'I-START-02',
  'I-90-DAYS',
  'I-EXTENSIONS',
  'I-EXTENSION-2020',
  'I-EXTENSION-2025',
  'I-MORATORIA',
  'I-MORATORIA-DAYS',
  'I-MORATORIA-PARTS',
  'I-MVV-BEFORE-2013',
  'I-OBJ-02',
  'I-OBJ-03',
  'I-RESEARCH',
  'I-REG-10',
  'I-NAR-03',
  'I-NAT-01',
  'I-PIV-02',
  'I-ADM-02',
  'I-ADM-06',
  'I-ADM-08',
  'I-ADM-09',
  'I-PIV-08',
  'I-PIV-09',
  'I-PIV-10',
  'I-CRT-03',
  'I-CP-02',
  'I-CP-03',
  'I-CP-04',
  'I-CORONA',
  'I-CP-05',
  'I-CP-06',
  'I-CP-07',
  'I-AMOUNTS',
  'I-7.1',
  'I-7.2',
  'I-7.8',
  'I-7.10',
];

describe('the open questions', () => {
  it('are all there, once', () => {
    expect(QUESTIONS.map(({ id }) => id)).toEqual([...GENERAL, ...FURTHER, ...AFTER, ...IMMIGRATION]);
  });

  it.each(QUESTIONS.map((question) => [question.id, question] as const))(
    '%s has an answer that exists',
    (_, question) => {
      expect([question.question.nl, question.question.en]).not.toContain('');
      if (question.kind === 'interpretation') {
        const keys = baseLaw.interpretations.map(({ key }) => key);
        expect(question.keys.length).toBeGreaterThan(0);
        for (const key of question.keys) expect(keys).toContain(key);
      } else if (question.kind === 'gap') {
        const ids = GAPS.map(({ id }) => id);
        expect(question.gaps.length).toBeGreaterThan(0);
        for (const id of question.gaps) expect(ids).toContain(id);
      } else {
        expect([question.note.nl, question.note.en, question.source]).not.toContain('');
      }
    },
  );

  it('lead to every reading', () => {
    const reached = new Set(QUESTIONS.flatMap((question) => (question.kind === 'interpretation' ? question.keys : [])));
    expect(baseLaw.interpretations.map(({ key }) => key).filter((key) => !reached.has(key))).toEqual([]);
  });
});
