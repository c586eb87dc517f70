import { administrative } from './nl/administrative.js';
import { alerts } from './nl/alerts.js';
import { answer } from './nl/answer.js';
import { court } from './nl/court.js';
import { dates } from './nl/dates.js';
import { headings } from './nl/headings.js';
import { noEffect } from './nl/no-effect.js';
import { notices } from './nl/notices.js';
import { readings } from './nl/readings.js';
import { receipt } from './nl/receipt.js';
import { reforms } from './nl/reforms.js';
import { remarks } from './nl/remarks.js';
import { term } from './nl/term.js';
import { total } from './nl/total.js';
import { words } from './nl/words.js';

/**
 * Dutch. `{name}` is a value, `{name?one|more}` a word that depends on a count. Every language has the same keys, and a
 * translation uses no placeholder that the Dutch does not have. Put together by a call that bundlers can leave out.
 */
export const nl = /* @__PURE__ */ (() => ({
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
