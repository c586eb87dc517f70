import type { Duration } from '../../calendar/duration.js';
import { termRule } from '../catalogue/make.js';
import type { ExtensionRoom, RollRule, SetBy, SuspensionRoom, TermRule, TermStart } from '../procedure.js';
import type { Certainty, Text } from '../source.js';
import { given } from './given.js';

interface RawExtension {
  readonly atMost?: Duration | undefined;
  readonly times?: number | undefined;
  readonly ground: Text;
  readonly within?: Duration | undefined;
  readonly consent?: 'applicant' | 'all-parties' | undefined;
  readonly article: string;
  readonly certainty?: Certainty | undefined;
}

/** A decision term in its JSON form. */
export interface RawTerm {
  readonly length: TermRule['length'];
  readonly start?: TermStart | undefined;
  readonly lodgingPeriod?: Duration | undefined;
  readonly roll?: RollRule | undefined;
  readonly setBy?: SetBy | undefined;
  readonly extensions?: readonly RawExtension[] | undefined;
  readonly suspensions?: readonly SuspensionRoom[] | undefined;
}

/** A term with the defaults of the catalogue: from receipt, rolled and suspended as the Awb says. */
export function decodeTerm({ extensions, ...rest }: RawTerm): TermRule {
  return termRule({ ...given(rest), extensions: (extensions ?? []).map(extensionOf) });
}

function extensionOf(raw: RawExtension): ExtensionRoom {
  const { atMost = null, times = null, ground, within = 'term', consent, article, certainty } = raw;
  return given({ atMost, times, ground, within, consent, article, certainty });
}
