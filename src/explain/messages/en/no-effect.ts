import type { noEffect as nl } from '../nl/no-effect.js';

/** Why an event has no effect. */
export const noEffect: Readonly<Record<keyof typeof nl, string>> = {
  'event.other': 'Event {nr} of the file',
  'event.term-stated': 'The term stated on {on}',
  'event.extended': 'The extension of {on}',
  'event.suspended': 'The suspension of {on}',
  'event.notice-of-default': 'The notice of default of {on}',
  'event.notice-withdrawn': 'The withdrawal of a notice of default on {on}',
  'event.decision-withdrawn': 'The withdrawal of the decision on {on}',
  'event.court-order': 'The ruling of {on}',
  'event.decided': 'The decision of {on}',
  'event.paid': 'The payment of {on}',
  'event.withdrawn': 'The withdrawal on {on}',
};
