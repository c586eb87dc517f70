import type { SuspensionGround, SuspensionRoom } from '../procedure.js';

function ground(code: SuspensionGround, article: string, nl: string, en: string): SuspensionRoom {
  return { ground: code, article, nl, en };
}

const FOREIGN = ground(
  'foreign-information',
  'Awb 4:15(1)(b)',
  'informatie van een buitenlandse instantie',
  'information from a foreign authority',
);
const ATTRIBUTABLE = ground(
  'attributable',
  'Awb 4:15(2)(b)',
  'vertraging die de aanvrager is toe te rekenen',
  'delay attributable to the applicant',
);
const FORCE_MAJEURE = ground('force-majeure', 'Awb 4:15(2)(c)', 'overmacht', 'force majeure');
const CONSENT = ground(
  'consent',
  'Awb 4:15(2)(a)',
  'schriftelijke instemming van de aanvrager',
  'written consent of the applicant',
);

function supplement(article: string): SuspensionRoom {
  return ground('supplement', article, 'aanvulling gevraagd', 'a supplement was asked for');
}

/** Awb 4:15: an application. */
export const APPLICATION: readonly SuspensionRoom[] = [
  supplement('Awb 4:15(1)(a)'),
  FOREIGN,
  CONSENT,
  ATTRIBUTABLE,
  FORCE_MAJEURE,
];

/** Awb 7:10(2) and, through 7:14, part of 4:15: an objection. Consent works through 7:10(4), as a postponement. */
export const OBJECTION: readonly SuspensionRoom[] = [supplement('Awb 7:10(2)'), FOREIGN, ATTRIBUTABLE, FORCE_MAJEURE];

/** Administrative appeal: a defect to repair. */
export const APPEAL: readonly SuspensionRoom[] = [supplement('Awb 7:24(3)')];

/** Services: as an application, but not for information from abroad (Dienstenwet 32(2)). */
export const SERVICES: readonly SuspensionRoom[] = APPLICATION.filter((room) => room !== FOREIGN);

/** Woo: as an application, and for the views of third parties. */
export const OPEN_GOVERNMENT: readonly SuspensionRoom[] = [
  ...APPLICATION,
  ground('third-party-views', 'Woo 4.4(3)', 'zienswijze van een derde', 'views of a third party'),
];

/** Naturalisation: a supplement restarts the term, the other grounds suspend it. */
export const NATURALISATION: readonly SuspensionRoom[] = [
  supplement('RWN 9(4)'),
  FOREIGN,
  CONSENT,
  ATTRIBUTABLE,
  FORCE_MAJEURE,
];

/** Terms of EU law, and terms that the case file states. */
export const NONE: readonly SuspensionRoom[] = [];
