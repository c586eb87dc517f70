import { NEVER } from '../../calendar/forever.js';
import type { Readings, ReadingValue } from '../interpretation.js';
import type { LawSet } from '../law-set.js';
import { type CollectiveExtension, EVERYBODY, type Moratorium } from '../provisions/decrees.js';
import { type CollectiveRules, EVERY_NATION, type MoratoriumRules } from '../rulebook.js';
import { type InForce, inForce, type Provisions } from './provisions.js';

/** The nations that a moratorium on decisions (besluitmoratorium) names, numbered in the order in which they are first named. */
export function nationsOf(lawSet: LawSet, provisions: Provisions): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const { value } of inForce<readonly Moratorium[]>(provisions, lawSet.moratoria.id))
    for (const { nationality } of value)
      if (nationality !== EVERYBODY && !index.has(nationality)) index.set(nationality, index.size);
  return index;
}

/** The collective extensions of the asylum term, those that do not count under the readings with no months. */
export function collectiveRules(
  lawSet: LawSet,
  provisions: Provisions,
  readings: Readings,
): readonly CollectiveRules[] {
  const view = readings['genericExtensionView'];
  const counts = (code: string): boolean => view === 'announced' || (view === 'ind2025' && code !== 'wbv-2023-26');
  const versions = inForce<readonly CollectiveExtension[]>(provisions, lawSet.collectiveExtensions.id);
  return versions.flatMap(({ value, provision, version }) =>
    value.map(({ code, receivedFrom, receivedTo, began, months }) => ({
      code,
      receivedFrom: receivedFrom ?? NEVER,
      receivedTo,
      knownFrom: began ?? NEVER,
      months: counts(code) ? months : 0,
      provision,
      version,
    })),
  );
}

/** The moratoria on decisions, with the months that they add under the readings. */
export function moratoriumRules(
  lawSet: LawSet,
  provisions: Provisions,
  nations: ReadonlyMap<string, number>,
  readings: Readings,
): readonly MoratoriumRules[] {
  const view = readings['moratoriumView'];
  const versions = inForce<readonly Moratorium[]>(provisions, lawSet.moratoria.id);
  return versions.flatMap((version) => version.value.map((m) => moratoriumRule(m, version, nations, view)));
}

function moratoriumRule(
  { nationality, from, to, months, capMonths, standstill: always }: Moratorium,
  { to: lawTo, provision, version }: InForce<unknown>,
  nations: ReadonlyMap<string, number>,
  view: ReadingValue | undefined,
): MoratoriumRules {
  const standstill = always === true || view === 'suspension';
  const whole = view === 'twenty-one-months' && capMonths !== null;
  return {
    nation: nationality === EVERYBODY ? EVERY_NATION : (nations.get(nationality) as number),
    from,
    to: Math.min(to, lawTo),
    months: standstill ? months : whole ? capMonths : 12,
    capMonths: standstill ? 0 : (capMonths ?? 0),
    revives: !standstill,
    standstill,
    provision,
    version,
  };
}
