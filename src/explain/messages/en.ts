import { administrative } from './en/administrative.js';
import { alerts } from './en/alerts.js';
import { answer } from './en/answer.js';
import { court } from './en/court.js';
import { dates } from './en/dates.js';
import { headings } from './en/headings.js';
import { noEffect } from './en/no-effect.js';
import { notices } from './en/notices.js';
import { readings } from './en/readings.js';
import { receipt } from './en/receipt.js';
import { reforms } from './en/reforms.js';
import { remarks } from './en/remarks.js';
import { term } from './en/term.js';
import { total } from './en/total.js';
import { words } from './en/words.js';
import type { nl } from './nl.js';

/** English, with the same keys as the Dutch. */
export const en: Readonly<Record<keyof typeof nl, string>> = /* @__PURE__ */ (() => ({
  ...words,
  ...headings,
  ...answer,
  ...term,
  ...notices,
  ...administrative,
  ...court,
  ...total,
  ...dates,
  ...readings,
  ...remarks,
  ...reforms,
  ...noEffect,
  ...receipt,
  ...alerts,
}))();
