import { ENCODED, sources as refs } from '../make.js';
import type { Reform, ReformChange } from '../reform.js';
import type { Source } from '../source.js';
import { articleOf, lawValue, versionOf } from './decode-parts.js';
import { given } from './given.js';
import type { RawSupplement } from './schema.js';

export type RawReform = NonNullable<RawSupplement['reforms']>[number];
export type RawChange = RawReform['changes'][number];

/** A reform with its changes; these rest on the sources of the reform. */
export function decodeReform(raw: RawReform): Reform {
  const { name, title, sources, certainty, note } = raw;
  return given({
    name,
    title,
    sources: refs(...sources) as readonly Source[],
    certainty,
    note,
    changes: raw.changes.map((change, index) => changeOf(change, raw, index)),
  });
}

function changeOf(change: RawChange, reform: RawReform, index: number): ReformChange {
  const { sources, certainty, title } = reform;
  const { from, to, note } = change;
  const dated = { from, to, note, sources, certainty };
  if (change.kind === 'value') {
    return { kind: 'value', provision: change.provision, version: { ...versionOf(dated, lawValue(change)), from } };
  }
  return {
    kind: 'exclusion',
    procedures: change.procedures,
    provision: {
      id: exclusionId(reform.name, index),
      title,
      articles: [articleOf(change.article)],
      pivot: change.transition ?? 'notice',
      known: ENCODED,
      versions: [versionOf(dated, 'excluded' as const)],
    },
  };
}

/** Id of the provision by which a reform excludes the penalty: `reform.<name>.1` for its first change. */
export function exclusionId(name: string, index: number): string {
  return `reform.${name.replaceAll('.', '-')}.${index + 1}`;
}
