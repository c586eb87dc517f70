import type { receipt as nl } from '../nl/receipt.js';

/** The receipt. */
export const receipt: Readonly<Record<keyof typeof nl, string>> = {
  'receipt.made': 'Computed with dwangsom {library} on law set {lawSet} ({hash}) for the valuation day {at}.',
  'receipt.supplements': 'With the law of these supplements: {supplements}.',
  'receipt.preset': 'Readings of the preset {preset}.',
  'receipt.readings': 'Readings chosen other than the default: {readings}.',
};
