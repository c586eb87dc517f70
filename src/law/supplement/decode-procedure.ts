import { GENERAL } from '../catalogue/make.js';
import { ENCODED } from '../make.js';
import type { Procedure } from '../procedure.js';
import { articleOf, versionOf } from './decode-parts.js';
import { decodeTerm } from './decode-term.js';
import { given } from './given.js';
import type { RawSupplement } from './schema.js';

type RawProcedure = NonNullable<RawSupplement['procedures']>[number];

/** An entry of the catalogue; what is left out is as for an application under the Awb. */
export function decodeProcedure(raw: RawProcedure): Procedure {
  const { key, title, field = 'general', article, pivot = 'received', lodged, terms } = raw;
  const { tariff = 'awb.penalty.tiers', exclusions = GENERAL, limits, silence, notes } = raw;
  return given({
    key,
    field,
    title,
    term: {
      id: `${key}.term`,
      title: { nl: `beslistermijn: ${title.nl}`, en: `decision term: ${title.en}` },
      articles: [articleOf(article)],
      pivot,
      known: ENCODED,
      versions: terms.map((term) => versionOf(term, decodeTerm(term))),
    },
    lodged: { from: lodged?.from ?? null, to: lodged?.to ?? null },
    exclusions,
    tariff,
    limits,
    silence,
    notes,
  });
}
