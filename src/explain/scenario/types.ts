import type { Readings } from '../../law/interpretation.js';

/** Keys and values of a case file, of one of its events, or of what a source states, in their JSON form. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** What a source states of the outcome of a case: only the fields that it states, in the words of `assess --json`. */
export interface StatedOutcome {
  readonly status?: string;
  readonly deadline?: string | null;
  readonly noticeVerdict?: string;
  readonly administrative?: JsonFields;
  readonly court?: readonly JsonFields[];
  readonly totalCents?: number | null;
}

/** A worked example: a case file, the day on which to look, the readings that differ from the default, what comes out. */
export interface WorkedExample {
  readonly id: string;
  readonly case: JsonFields & { readonly procedure: string; readonly events: readonly JsonFields[] };
  /** Valuation day, ISO text, inclusive. */
  readonly at: string;
  readonly interpretations?: Readings;
  readonly expect: StatedOutcome;
}

/** Worked examples for exchange: what is published as `law/examples.json`. */
export interface ExamplesJson {
  readonly format: 'dwangsom/examples@1';
  readonly examples: readonly WorkedExample[];
}
