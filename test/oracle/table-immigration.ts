import { application, fromNamedDay, objection, type Table } from './procedure.js';

/** Regulation 2024/1348, for what is lodged from 12 June 2026; the clock starts with responsibility (APR-04). */
const REGULATION = { since: '2026-06-12', start: 'responsibility-or-lodging', eu: true } as const;

/** The immigration dossier, §§ 1.1 to 1.12; the rows are named beside. */
export const IMMIGRATION: Table = {
  // ASY-01, ASY-02, START-02; APR-03.
  'vw.asylum': application('P6M', 'asylum', {
    start: 'responsibility',
    decrees: true,
    pivot: 'lodged',
    later: [{ from: '2026-06-12', start: 'responsibility-or-lodging', eu: true }],
  }),
  // APR-01, APR-02, APR-06.
  'vw.asylum-inadmissible': application('P2M', 'asylum', REGULATION),
  'vw.asylum-accelerated': application('P3M', 'asylum', REGULATION),
  'vw.asylum-border': application('P12W', 'asylum', { ...REGULATION, start: 'lodging' }),
  // ASY-07; START-03: until six months after protection ends.
  'vw.asylum-renewal': application('P6M', 'asylum'),
  'vw.asylum-temporary-protection': fromNamedDay('P6M', 'asylum'),
  // REG-01: six months before June 2013. REG-02 states nothing older than the 90 days.
  'vw.regular': application('P6M', 'vw', { later: [{ from: '2013-06-01', length: 'P90D' }] }),
  'vw.mvv': application('P90D', 'vw', { since: '2014-01-01' }),
  // NAR-01, NAR-02.
  'vw.family-reunification': application('P90D', 'vw', {
    since: '2014-01-01',
    later: [{ from: '2025-03-28', length: 'P9M', start: 'lodging' }],
  }),
  // REG-03, REG-04, REG-16, REG-17.
  'vw.blue-card': application('P90D', 'vw'),
  'vw.blue-card-mvv': application('P90D', 'vw'),
  'vw.research': application('P60D', 'vw'),
  'vw.research-mvv': application('P60D', 'vw'),
  'vw.return-visa': application('P2W', 'vw'),
  // REG-05, REG-08, REG-06.
  'vw.long-term-resident-elsewhere': application('P4M', 'vw'),
  'vw.eu-long-term-resident': application('P6M', 'vw'),
  'vw.sponsor': application('P3M', 'vw'),
  // REG-09 to REG-13.
  'vw.eu-document': application('P6M', 'vw'),
  'vw.eu-permanent-document': application('P90D', 'vw'),
  'vw.undesirability': application('P6M', 'vw'),
  'vw.other': application('P8W', 'vw'),
  'vw.entry-ban': application('P8W', 'vw'),
  'vw.medical-postponement': application('P8W', 'vw'),
  // REG-14: fifteen calendar days from the admissible application; EU law.
  'vw.visa': application('P15D', 'visa', { start: 'lodging', eu: true }),
  // OBJ-01 to OBJ-04.
  'vw.objection': objection('P19W', 'vw', 4, { since: '2014-01-01' }),
  'vw.objection-before-2014': objection('P6W', 'vw', 4, { until: '2013-12-31' }),
  'vw.objection-other': objection('P6W', 'vw', 4),
  'vw.objection-other-committee': objection('P12W', 'vw', 4),
  'vw.visa-objection': objection('P6W', 'visa', 4),
  // NAT-01, NAT-02; objections under the Awb.
  'rwn.naturalisation': application('P12M', 'general', { start: 'payment', restarts: true }),
  'rwn.option': application('P13W'),
  'rwn.objection': objection('P6W'),
};
