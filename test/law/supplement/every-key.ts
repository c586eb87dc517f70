const TITLE = { nl: 'proef', en: 'trial' };
const SOURCES = ['Stcrt. 2027, 1'];
const OWN = { own: { name: 'Fietswet', bwb: 'BWBR0012345' }, number: '9' };
const AWB = { act: 'awb', number: '4:17' };

/** A term with every key that it can have. */
const TERM = {
  length: 'P4W',
  start: 'lodging',
  roll: 'none',
  setBy: 'body',
  extensions: [
    {
      atMost: 'P6W',
      times: 2,
      ground: { nl: 'advies', en: 'advice' },
      within: 'P8W',
      consent: 'applicant',
      article: 'Fietswet 4',
      certainty: 'secondary',
    },
    { ground: { nl: 'redelijk', en: 'reasonable' }, article: 'Fietswet 5' },
  ],
  suspensions: [{ ground: 'consent', article: 'Fietswet 6', nl: 'instemming', en: 'consent' }],
};

/** A right law supplement with every key that there is: a new value on every call. */
export function everyKey(): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify({
      format: 'dwangsom/law-supplement@1',
      id: 'trial-2027',
      title: TITLE,
      sources: SOURCES,
      holidays: [{ decree: 'besluit', days: ['2029-05-11'], sources: SOURCES, certainty: 'verified' }],
      holidaysKnownTo: '2031-12-31',
      tariffs: [
        {
          id: 'trial.tiers',
          title: TITLE,
          article: OWN,
          versions: [
            {
              to: '2026-12-31',
              tiers: [
                { days: 10, perDay: 5 },
                { days: 14, perWeek: '70.50' },
              ],
              sources: SOURCES,
              certainty: 'verified',
              note: TITLE,
            },
            { from: '2027-01-01', tiers: [{ days: 10, perDay: 6 }], sources: SOURCES },
          ],
        },
      ],
      exclusions: [
        {
          id: 'trial.none',
          title: TITLE,
          article: AWB,
          transition: 'lodged',
          versions: [{ from: '2027-01-01', to: '2027-12-31', sources: SOURCES, certainty: 'verified' }],
        },
        { id: 'trial.by-notice', title: TITLE, article: AWB, versions: [{ from: '2028-01-01', sources: SOURCES }] },
      ],
      values: [
        { provision: 'awb.penalty.tiers', from: '2027-01-01', tiers: [{ days: 7, perWeek: 90 }], sources: SOURCES },
        {
          provision: 'bw.interest.rate',
          from: '2027-01-01',
          to: '2027-06-30',
          knownTo: '2027-12-31',
          percent: 4.5,
          sources: SOURCES,
          note: TITLE,
        },
        { provision: 'awb.application.term', from: '2027-01-01', term: TERM, sources: SOURCES },
        { provision: 'vw.penalty.abolished', from: '2027-01-01', excluded: true, sources: SOURCES },
      ],
      procedures: [
        {
          key: 'trial.bicycle',
          title: TITLE,
          field: 'mobility',
          article: OWN,
          pivot: 'lodged',
          lodged: { from: '2020-01-01', to: '2029-12-31' },
          terms: [
            { to: '2024-12-31', ...TERM, sources: SOURCES, certainty: 'verified' },
            { from: '2025-01-01', length: 'P6W', lodgingPeriod: 'P6W', setBy: 'eu', sources: SOURCES },
          ],
          tariff: 'trial.tiers',
          limits: 'awir.penalty.limits',
          silence: 'awb.silence',
          exclusions: ['trial.none'],
          notes: [TITLE],
        },
        {
          key: 'trial.tax',
          title: TITLE,
          article: AWB,
          terms: [
            {
              length: { yearEnd: true, lastWeeks: 6, otherwise: 'P13W' },
              setBy: 'ministerial-regulation',
              sources: SOURCES,
            },
          ],
        },
      ],
      reforms: [
        {
          name: 'trial.faster',
          title: TITLE,
          sources: SOURCES,
          certainty: 'secondary',
          note: TITLE,
          changes: [
            {
              kind: 'value',
              provision: 'awb.penalty.tiers',
              from: '2028-01-01',
              to: '2028-12-31',
              transition: 'notice',
              note: TITLE,
              tiers: [{ days: 42, perDay: 1 }],
            },
            {
              kind: 'abolition',
              of: 'administrative-penalty',
              procedures: ['awb.objection', 'trial.bicycle'],
              transition: 'received',
              from: '2028-01-01',
              to: '2029-12-31',
              note: TITLE,
              article: AWB,
            },
            {
              kind: 'abolition',
              of: 'administrative-penalty',
              procedures: 'all',
              from: '2030-01-01',
              article: AWB,
            },
          ],
        },
      ],
    }),
  ) as Record<string, unknown>;
}
