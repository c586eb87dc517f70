import { CATALOGUE } from './catalogue/catalogue.js';
import type { LawSet } from './law-set.js';
import * as afterPenalty from './provisions/after-penalty.js';
import * as allowances from './provisions/allowances.js';
import * as atw from './provisions/atw.js';
import * as awb from './provisions/awb.js';
import * as awbMore from './provisions/awb-more.js';
import * as costs from './provisions/costs.js';
import * as court from './provisions/court.js';
import { collectiveExtensions, moratoria } from './provisions/decrees.js';
import { EQUATED_DAYS, EQUATED_KNOWN_TO } from './provisions/equated-days.js';
import * as exclusions from './provisions/exclusions.js';
import * as immigration from './provisions/immigration.js';
import { interestRate } from './provisions/interest-rates.js';
import { INTERPRETATIONS } from './provisions/interpretations.js';
import * as payment from './provisions/payment.js';

/** The law as it stands, with its open questions at their defaults. */
export const baseLaw: LawSet = {
  id: 'nl-2026-11-24',
  provisions: [
    ...Object.values(awb),
    ...Object.values(awbMore),
    ...Object.values(afterPenalty),
    ...Object.values(payment),
    ...Object.values(court),
    ...Object.values(costs),
    ...Object.values(atw),
    ...Object.values(exclusions),
    ...Object.values(allowances),
    ...Object.values(immigration),
    collectiveExtensions,
    moratoria,
    interestRate,
  ],
  procedures: CATALOGUE,
  interpretations: INTERPRETATIONS,
  collectiveExtensions,
  moratoria,
  equatedDays: EQUATED_DAYS,
  equatedKnownTo: EQUATED_KNOWN_TO,
  reforms: [],
  supplements: [],
};
