import { readFileSync } from 'node:fs';
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/types.js';
import { isoOf } from '../../src/calendar/day.js';
import { parseDay } from '../../src/calendar/parse.js';
import { parseCase } from '../../src/case/parse.js';
import { baseLaw } from '../../src/law/base.js';
import type { Readings } from '../../src/law/interpretation.js';

/** What a source states of an outcome: only the fields that it states, in the words of `assess --json`. */
export interface Stated {
  readonly status?: string;
  readonly deadline?: string | null;
  readonly noticeVerdict?: string;
  readonly noticeVerdicts?: readonly { readonly on: string; readonly verdict: string }[];
  readonly notices?: readonly Fields[];
  readonly administrative?: Fields;
  readonly court?: readonly Fields[];
  readonly totalCents?: number | null;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A generated history with the outcome on which two independent countings agree. */
export interface History {
  readonly id: string;
  readonly case: object;
  readonly at: string;
  readonly interpretations?: Readings;
  readonly expect: Stated;
}

/** A published ruling or a worked example; `readings` are further readings of the same case. */
export interface Ruling extends History {
  readonly readings?: readonly Pick<History, 'interpretations' | 'expect'>[];
  readonly divergence?: { readonly category: string; readonly why: string };
}

export function linesOf<T>(file: string): readonly T[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The assessment of a case file as JSON holds it, on a day in ISO text. Fails the test when the file has issues. */
export function assessFile(file: unknown, at: string, readings: Readings = {}, brief = false): Assessment {
  const procedures = baseLaw.procedures.map((procedure) => procedure.key);
  const parsed = parseCase(file, { procedures });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const day = parseDay(at);
  if (!day.ok) throw new Error(day.message);
  return assess(parsed.case, { at: day.day, readings, brief });
}

/** An assessment with its days as ISO text, in the shape in which sources state theirs. */
export function asStated(result: Assessment): Required<Stated> {
  const notices = result.notices.map(({ on, verdict, deadline, flags }) => ({
    on: isoOf(on),
    verdict,
    deadline: iso(deadline),
    flags,
  }));
  const { applies, state, firstDay, lastDay, days, amountCents, maxCents, sharesCents } = result.administrative;
  return {
    status: result.status,
    deadline: iso(result.deadline),
    noticeVerdict: notices[0]?.verdict ?? 'none',
    noticeVerdicts: notices.map(({ on, verdict }) => ({ on, verdict })),
    notices,
    administrative: {
      applies,
      state,
      firstDay: iso(firstDay),
      lastDay: iso(lastDay),
      days,
      amountCents,
      maxCents,
      sharesCents,
    },
    court: result.court.map((order) => ({
      state: order.state,
      termEnds: isoOf(order.termEnds),
      firstDay: iso(order.firstDay),
      lastDay: iso(order.lastDay),
      days: order.days,
      amountCents: order.amountCents,
      maxCents: order.maxCents,
    })),
    totalCents: result.total.kind === 'known' ? result.total.cents : null,
  };
}

function iso(day: Parameters<typeof isoOf>[0] | null): string | null {
  return day === null ? null : isoOf(day);
}
