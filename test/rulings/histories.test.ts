import { describe, expect, it } from 'vitest';
import { asStated, assessFile, type History, linesOf } from './shared-cases.js';

// Generated histories of all the procedures, with the outcome on which two independent day-by-day countings agree in
// every field. Rulings decide few of the corner cases; these are the specification by example.

const histories = linesOf<History & { readonly case: { readonly procedure: string } }>('histories.ndjson');
const procedures = [...new Set(histories.map((history) => history.case.procedure))].sort();

describe('the generated histories', () => {
  it('are all there', () => expect(histories).toHaveLength(1998));

  it('state every field that an outcome has', () => {
    const fields = ['administrative', 'court', 'deadline', 'notices', 'status', 'totalCents'];
    for (const { id, expect: stated } of histories) expect(Object.keys(stated).sort(), id).toEqual(fields);
  });

  it.each(procedures)('of %s come out in every field', (procedure) => {
    for (const history of histories.filter((one) => one.case.procedure === procedure)) {
      const { noticeVerdict, noticeVerdicts, ...outcome } = asStated(
        assessFile(history.case, history.at, history.interpretations, true),
      );
      expect(outcome, history.id).toEqual(history.expect);
    }
  });
});
