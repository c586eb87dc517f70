import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { WHY_WORDS } from '../../src/assess/codes.js';
import { toJson } from '../../src/explain/json.js';
import { assessmentJsonSchema } from '../../src/explain/json-schema.js';
import type { StepJson } from '../../src/explain/json-types.js';
import { assessed, everyCase } from './support.js';

const file = {
  id: 'Z-2024-0001',
  procedure: 'awb.application',
  events: [
    { type: 'received', on: '2024-02-01' },
    { type: 'notice-of-default', on: '2024-04-02' },
    { type: 'decided', on: '2024-05-02' },
  ],
};

const { assessment, file: parsed } = assessed(file, '2024-07-01');
const cases = everyCase();

describe('the JSON of an assessment', () => {
  it('is the object of the documents', () => {
    const { steps, receipt, alternatives, payments, ...rest } = toJson(assessment, { lang: 'nl', file: parsed });
    const administrative = {
      applies: true,
      why: 'applies',
      state: 'stopped',
      firstDay: '2024-04-17',
      lastDay: '2024-05-01',
      fullOn: null,
      days: 15,
      amountCents: 35700,
      maxCents: 144200,
      sharesCents: [35700],
    };
    expect(rest).toEqual({
      format: 'dwangsom/assessment@1',
      id: 'Z-2024-0001',
      procedure: 'awb.application',
      at: '2024-07-01',
      status: 'decided-late',
      deadline: '2024-03-28',
      notices: [{ on: '2024-04-02', verdict: 'valid', deadline: '2024-03-28', flags: [] }],
      administrative,
      court: [],
      episodes: [{ opens: 'application', deadline: '2024-03-28', administrative }],
      totalCents: 35700,
      perDayCents: 0,
      dates: {
        noticeFrom: null,
        appealFrom: '2024-04-17',
        ceiling: null,
        penaltyDecisionDue: '2024-05-15',
        paymentDue: '2024-06-26',
        interestFrom: '2024-06-27',
      },
      schedule: [
        {
          stream: 'administrative',
          index: 0,
          from: '2024-04-17',
          to: '2024-04-30',
          cents: 2300,
          everyDays: 1,
          nth: 1,
          basis: 'awb.penalty.tiers',
        },
        {
          stream: 'administrative',
          index: 0,
          from: '2024-05-01',
          to: '2024-05-01',
          cents: 3500,
          everyDays: 1,
          nth: 15,
          basis: 'awb.penalty.tiers',
        },
      ],
      potentialSchedule: [],
      marks: [
        {
          code: 'recalled-law',
          path: 'payments',
          text: 'De uitkomst berust mede op een regel die niet tegen een officiële tekst is gecontroleerd (bw.interest.days).',
        },
      ],
      certainty: 'verified',
      alerts: [
        {
          key: 'penalty-decision-due:payment:0',
          on: '2024-05-15',
          type: 'penalty-decision-due',
          text: 'Laatste dag voor de beschikking over de verschuldigdheid en de hoogte van de dwangsom (€ 357).',
          overdue: true,
        },
        {
          key: 'payment-due:payment:0',
          on: '2024-06-26',
          type: 'payment-due',
          text: 'Laatste dag om de dwangsom te betalen (€ 357).',
          overdue: true,
        },
      ],
      range: { lowCents: 35700, highCents: 42700, bound: false },
    });
    expect(payments).not.toBeNull();
    expect(receipt).toMatchObject({ at: '2024-07-01', lawSetHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(alternatives).toContainEqual({
      interpretation: 'countAnnouncementDay',
      value: true,
      totalCents: 39200,
      deadline: '2024-03-28',
      authority: 'ECLI:NL:RBROT:2025:5069; ECLI:NL:RBNNE:2021:5695',
    });
    expect(steps?.map(({ key }) => key)).toEqual([
      'e0',
      'dates/appeal',
      'dates/penalty-decision',
      'dates/payment',
      'dates/interest',
      'total',
    ]);
  });

  it('writes a step with its article, the address of the law text, days as ISO text and its sources', () => {
    const steps = toJson(assessment, { lang: 'nl' }).steps ?? [];
    expect(steps[0]?.children.find(({ rule }) => rule === 'notice')).toEqual({
      key: 'e0/notice:1',
      rule: 'notice',
      provision: 'awb.notice-of-default',
      version: 0,
      article: 'Awb 4:17(3)',
      link: 'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:17&lid=3',
      inputs: { event: 'events[1]', on: '2024-04-02', deadline: '2024-03-28', judgedBy: '2024-03-28' },
      outcome: { verdict: 'valid', basis: 'term', unreasonablyLateRisk: false },
      sources: ['ECLI:NL:RVS:2011:BP3711', 'BWBR0035667 § 1.1'],
      certainty: 'verified',
      children: [],
    });
  });

  it('leaves out payments, steps, alternatives, range, alerts and receipt when it is to be brief', () => {
    const full = toJson(assessment, { lang: 'nl' });
    const brief = toJson(assessment, { lang: 'nl', brief: true });
    const left = Object.keys(full).filter((key) => !(key in brief));
    expect(left.sort()).toEqual(['alerts', 'alternatives', 'payments', 'range', 'receipt', 'steps']);
    for (const key of Object.keys(brief))
      expect(brief[key as keyof typeof brief]).toEqual(full[key as keyof typeof full]);
  });

  it('says of an amount that is not known what is certain, and on what the rest hangs; never a zero instead', () => {
    const order = { type: 'court-order', on: '2024-06-03', term: 'P2W' };
    const events = [...file.events.slice(0, 2), order];
    const one = assessed({ ...file, events }, '2024-07-01');
    const json = toJson(one.assessment, { lang: 'en', file: one.file });
    expect(json.totalCents).toBeNull();
    expect(json.totalAtLeastCents).toBe(144200);
    expect(json.totalBasis).toBe('awb.court-penalty');
    expect(json.court[0]).toMatchObject({ days: 14, amountCents: null });
    expect(json.marks).toContainEqual({
      code: 'amount-unknown',
      path: 'events[2]',
      text: 'The ruling states no amount: the number of days is known (14), the amount is not.',
    });
  });

  it('does not depend on the language but for its texts', () => {
    const { alerts: nl, marks: _nl, ...dutch } = toJson(assessment, { lang: 'nl' });
    const { alerts: en, marks: _en, ...english } = toJson(assessment, { lang: 'en' });
    expect(english).toEqual(dutch);
    expect(en?.map(({ key }) => key)).toEqual(nl?.map(({ key }) => key));
  });
});

describe('the text of a mark', () => {
  it('names the event by what it is and its day', () => {
    // Awb 7:10(3) gives six weeks; ten are followed and marked.
    const events = [
      { type: 'contested-decision', on: '2023-04-14' },
      { type: 'received', on: '2023-05-10' },
      { type: 'extended', on: '2023-06-20', by: 'P10W' },
    ];
    const { assessment, file } = assessed({ procedure: 'awb.objection', events }, '2023-09-01');
    const texts = (['nl', 'en'] as const).map((lang) => toJson(assessment, { lang, file }).marks[0]?.text);
    expect(texts[0]).toMatch(/^De verlenging van 20 juni 2023 gaat verder dan de wet toelaat/);
    expect(texts[1]).toMatch(/^The extension of 20 June 2023 goes beyond what the law gives/);
  });
});

describe('the JSON of every history, ruling and example', () => {
  const written = cases.map(({ id, assessment: a, file: f }) => ({ id, json: toJson(a, { lang: 'en', file: f }) }));

  it('fits the published schema', () => {
    const schema = fromJSONSchema(assessmentJsonSchema() as Parameters<typeof fromJSONSchema>[0]);
    for (const { id, json } of written) {
      const result = schema.safeParse(JSON.parse(JSON.stringify(json)));
      expect(result.success ? [] : result.error.issues.slice(0, 3), id).toEqual([]);
    }
  });

  it('can have every reason that the rules know', () => {
    const { properties } = assessmentJsonSchema() as {
      properties: { administrative: { properties: { why: { enum: readonly string[] } } } };
    };
    expect(properties.administrative.properties.why.enum).toEqual(WHY_WORDS);
  });

  it('has no key that the schema does not name', () => {
    const { properties, $defs } = assessmentJsonSchema() as {
      properties: Readonly<Record<string, unknown>>;
      $defs: { step: { properties: Readonly<Record<string, unknown>> } };
    };
    const known = new Set(Object.keys(properties));
    const knownInStep = new Set(Object.keys($defs.step.properties));
    for (const { id, json } of written) {
      expect(
        Object.keys(json).filter((key) => !known.has(key)),
        id,
      ).toEqual([]);
      for (const step of flat(json.steps ?? []))
        expect(
          Object.keys(step).filter((key) => !knownInStep.has(key)),
          id,
        ).toEqual([]);
    }
  });

  it('holds only what JSON can hold', () => {
    for (const { id, json } of written) expect(JSON.parse(JSON.stringify(json)), id).toEqual(json);
  });

  it('adds up: each amount is the sum of its schedule', () => {
    for (const { id, json } of written) {
      if (json.totalCents === null) continue;
      const sum = json.schedule.reduce((cents, run) => cents + chargesOf(run) * run.cents, 0);
      expect(sum, id).toBe(json.totalCents);
    }
  });
});

function flat(steps: readonly StepJson[]): readonly StepJson[] {
  return steps.flatMap((step) => [step, ...flat(step.children)]);
}

/** Days of a run, or weeks that have started in it. */
function chargesOf({
  from,
  to,
  everyDays,
  nth,
}: {
  from: string;
  to: string | null;
  everyDays: number;
  nth: number;
}): number {
  const days = (Date.parse(to ?? from) - Date.parse(from)) / 86_400_000 + 1;
  let charges = 0;
  for (let day = 0; day < days; day++) if ((nth - 1 + day) % everyDays === 0) charges++;
  return charges;
}
