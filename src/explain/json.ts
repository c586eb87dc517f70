import { alertsOf } from '../alerts/alerts.js';
import type { Alert } from '../alerts/types.js';
import type { Assessment } from '../assess/types.js';
import { isoText } from '../calendar/iso-text.js';
import type { Case } from '../case/types.js';
import { baseLaw } from '../law/base.js';
import type { LawSet } from '../law/law-set.js';
import { alertText } from './alert-text.js';
import {
  administrativeJson,
  alternativesJson,
  type Building,
  courtJson,
  datesJson,
  episodesJson,
  isoOrNull,
  noticesJson,
  receiptJson,
  scheduleJson,
  undeterminedJson,
} from './json-parts.js';
import { paymentsJson } from './json-payments.js';
import type { AlertJson, AssessmentJson, IsoDay } from './json-types.js';
import { markText } from './mark-text.js';
import type { Lang } from './message.js';
import type { StepForm } from './step-entry.js';
import { stepsOf } from './steps.js';

export interface JsonOptions {
  /** Language of the texts in alerts and marks; codes are never translated. */
  readonly lang: Lang;
  /** True leaves out payments, steps, alternatives, range, alerts and receipt. */
  readonly brief?: boolean;
  /** The case file: payments and an appeal that it names answer alerts. */
  readonly file?: Case;
  /** The law set of the assessment; the base law when left out. */
  readonly lawSet?: LawSet;
}

/** The assessment as the object `dwangsom/assessment@1`: days as ISO text, amounts as cents. */
export function toJson(assessment: Assessment, options: JsonOptions): AssessmentJson {
  const { lang, file, lawSet = baseLaw } = options;
  const administrative = administrativeJson(assessment.administrative);
  const { total } = assessment;
  const brief = {
    format: 'dwangsom/assessment@1' as const,
    id: assessment.id,
    procedure: assessment.procedure,
    at: isoText(assessment.at),
    status: assessment.status,
    deadline: isoOrNull(assessment.deadline),
    notices: noticesJson(assessment),
    administrative,
    court: assessment.court.map(courtJson),
    episodes: episodesJson(assessment, administrative),
    totalCents: total.kind === 'known' ? total.cents : null,
    ...(total.kind === 'known' ? undefined : undeterminedJson(total)),
    perDayCents: assessment.perDayCents,
    ...(assessment.perDayCents === null ? { perDayAtLeastCents: assessment.perDayAtLeastCents } : undefined),
    dates: datesJson(assessment.dates),
    schedule: scheduleJson(assessment.schedule),
    potentialSchedule: scheduleJson(assessment.potential),
    marks: assessment.marks.map((mark) => ({ code: mark.code, path: mark.path, text: markText(mark, lang) })),
    certainty: assessment.certainty,
  };
  if (options.brief === true) return brief;
  return Object.assign(brief, {
    payments: paymentsJson(assessment.payments),
    alerts: alertsOf(assessment, file).map((alert) => alertJson(alert, lang)),
    alternatives: alternativesJson(assessment.alternatives),
    range: assessment.range,
    steps: stepsOf(assessment, lawSet, FORM),
    receipt: assessment.receipt === null ? null : receiptJson(assessment.receipt, lawSet),
  });
}

function alertJson(alert: Alert, lang: Lang): AlertJson {
  const json: Building<AlertJson> = {
    key: alert.key,
    on: isoText(alert.on),
    type: alert.type,
    text: alertText(alert, lang),
  };
  if (alert.overdue === true) json.overdue = true;
  return json;
}

const FORM: StepForm<IsoDay, string> = { day: isoText, article: ({ code }) => code };
