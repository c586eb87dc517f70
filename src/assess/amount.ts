import type { Cents } from '../money/cents.js';

/** Why the administrative penalty applies or does not. */
export type WhyCode =
  | 'applies'
  | 'no-valid-notice'
  | 'excluded'
  | 'undetermined'
  | 'unreasonably-late'
  | 'not-interested-party'
  | 'manifestly-inadmissible'
  | 'manifestly-unfounded'
  | 'not-an-application'
  | 'no-power'
  | 'abuse'
  | 'small-amount';

/** An amount; where the law set cannot say how much, the provision that it hangs on. */
export type Amount =
  | { readonly kind: 'known'; readonly cents: Cents }
  | { readonly kind: 'at-least'; readonly cents: Cents; readonly basis: string }
  | { readonly kind: 'undetermined'; readonly basis: string };
