import type { ExclusionVariant } from '../procedure.js';

/** Ids of the provisions that exclude the administrative penalty, for the fields that differ from the general rule. */

/** Decisions under the Vw: none on what was lodged before October 2012, none on notices from 15 April 2025. */
export const IMMIGRATION: readonly string[] = ['vw.penalty.before-2012', 'vw.penalty.abolished'];
/** Asylum: none on notices from 11 July 2020 either. */
export const ASYLUM: readonly string[] = ['vw.penalty.before-2012', 'vw.asylum.penalty-suspended'];
/** Visas: not under "this Act" of Vw 71b, unless the reading says so. */
export const VISA: readonly string[] = ['vw.penalty.before-2012'];
/** Certificates of conduct and adoption: as immigration, until October 2012. */
export const DELAYED: readonly string[] = ['awb.penalty.before-2009', 'awb.penalty.before-2012'];
export const OPEN_GOVERNMENT: readonly string[] = ['woo.penalty.excluded'];
export const FREEDOM_OF_INFORMATION: readonly string[] = ['awb.penalty.before-2009', 'wob.penalty.abolished'];
export const REUSE: readonly string[] = ['awb.penalty.before-2009', 'who.penalty.abolished'];
/** What is no decision on an application, or no decision at all. */
export const NO_DECISION: readonly string[] = ['awb.penalty.no-decision'];
export const ON_OWN_MOTION: readonly string[] = ['awb.penalty.own-motion'];
export const ALLOWANCES: readonly string[] = ['awb.penalty.before-2009', 'awir.penalty.excluded'];
export const TAX_COLLECTION: readonly string[] = ['invw.penalty.excluded'];

/** Requests that rest on the Vb or on Awb 4:13 alone: one court still awarded the penalty after 15 April 2025. */
export const UNDER_DECREE: readonly ExclusionVariant[] = [
  { reading: 'abolitionScope', value: 'act-only', drop: ['vw.penalty.abolished'], add: [] },
];
/** Visas: Vw 72(2) puts them on a par with a regular permit for the chapter in which 71b stands. */
export const VISA_UNDER_ACT: readonly ExclusionVariant[] = [
  { reading: 'abolitionScope', value: 'act-and-visa', drop: [], add: ['vw.penalty.abolished'] },
];
