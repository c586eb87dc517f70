import { ACTS, type ActId } from '../law/acts.js';
import { type ArticleCitation, type Citation, cite } from './citation.js';

/** Short names by which sources cite an act, where they differ from its name. */
const SHORT: Readonly<Record<string, ActId>> = {
  APV: 'apv',
  Atw: 'atw',
  BW: 'bw6',
  Bbz: 'bbz',
  Ow: 'ow',
  TwG: 'twg',
  Vb: 'vb',
  Vc: 'vc',
  'Verordening 2024/1348': 'reg-2024-1348',
  'Vo. (EEG, Euratom) 1182/71': 'reg-1182-71',
  Vw: 'vw',
  Visumcode: 'visa-code',
  WIA: 'wia',
  Who: 'who',
};

/** Names of acts, the longest first, so that `Wet WOZ` is not read as another act. */
const NAMES: readonly (readonly [name: string, act: ActId])[] = [
  ...Object.entries(SHORT),
  ...(Object.entries(ACTS) as [ActId, { readonly name: string }][]).map(([act, { name }]) => [name, act] as const),
].sort(([a], [b]) => b.length - a.length);

const known = new Map<string, Citation>();

/** A source as a citation: `Awb 4:17(3)` is an article, `ECLI:NL:…` a ruling, `Stb. 2009, 383` a gazette. */
export function citeRef(ref: string): Citation {
  const found = known.get(ref);
  if (found !== undefined) return found;
  const made = rulingOf(ref) ?? articleOfRef(ref) ?? { kind: 'source' as const, code: ref, link: linkOfSource(ref) };
  known.set(ref, made);
  return made;
}

/** A ruling that a case file names; text that is no ECLI is cited as it stands, without a link. */
export function citeRuling(ecli: string): Citation {
  return rulingOf(ecli) ?? { kind: 'source', code: ecli, link: null };
}

function rulingOf(ref: string): Citation | null {
  const ecli = /^ECLI:([A-Z]{2}):[A-Z]+:\d{4}:[A-Z0-9]+$/.exec(ref);
  if (ecli === null) return null;
  const link =
    ecli[1] === 'NL'
      ? `https://deeplink.rechtspraak.nl/uitspraak?id=${ref}`
      : `https://e-justice.europa.eu/ecli/${ref}`;
  return { kind: 'ruling', code: ref, link };
}

const articles = new Map<string, ArticleCitation | null>();

/** An article by name of act and number; null when the text is anything else. */
export function articleOfRef(ref: string): ArticleCitation | null {
  const found = articles.get(ref);
  if (found !== undefined) return found;
  const made = readArticle(ref);
  articles.set(ref, made);
  return made;
}

function readArticle(ref: string): ArticleCitation | null {
  for (const [name, act] of NAMES) {
    if (!ref.startsWith(`${name} `)) continue;
    const number = ref.slice(name.length + 1).replace(/^art\. | \((oud|\d{4}-\d\d-\d\d)\)$/g, '');
    return /^[\dIVX][\w:.]*(\(\d+[a-z]?\))?(\([a-z]\))?$/.test(number)
      ? cite({ act, number, from: null, to: null })
      : null;
  }
  return null;
}

/** Where a gazette or a circular can be read. */
function linkOfSource(ref: string): string | null {
  const gazette = /^(Stb|Stcrt)\. (\d{4}), (\d+)\b/.exec(ref);
  if (gazette !== null) {
    const [, name = '', year, number] = gazette;
    return `https://zoek.officielebekendmakingen.nl/${name.toLowerCase()}-${year}-${number}.html`;
  }
  const act = /^BWBR\d{7}\b/.exec(ref);
  return act === null ? null : `https://wetten.overheid.nl/${act[0]}`;
}
