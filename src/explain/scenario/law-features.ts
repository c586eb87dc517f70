import { addDays, type Day } from '../../calendar/day.js';
import { isoText } from '../../calendar/iso-text.js';
import type { LawSet } from '../../law/law-set.js';
import { on } from '../../law/make.js';
import type { Procedure } from '../../law/procedure.js';
import type { Provision } from '../../law/provision.js';
import type { Tier } from '../../law/rulebook.js';
import { moneyText } from '../format.js';
import { plainFile } from './expected-term.js';
import { type Feature, table } from './feature.js';
import { factSteps } from './steps.js';
import type { JsonFields } from './types.js';
import { dayText } from './values.js';
import { COLUMNS } from './words.js';

/** First and last day on which penalties for late decisions are looked at here. */
const FIRST = on('2009-10-01');
const LAST = on('2027-06-30');

/** The terms of all procedures, one row for each version of a term: an outline for each kind of file. */
export function termsFeature(lawSet: LawSet): Feature {
  const outlines = new Map<string, { readonly events: readonly JsonFields[]; readonly rows: string[][] }>();
  for (const procedure of lawSet.procedures) {
    for (const received of sampleDays(procedure)) {
      const plain = plainFile(procedure, received, lawSet);
      if (plain === null) continue;
      const kind = plain.events.map(columnOf).join(', ');
      const outline = outlines.get(kind) ?? { events: plain.events, rows: [] };
      outlines.set(kind, outline);
      const days = plain.events.map((event) => dayText(String(event['on'])));
      outline.rows.push([procedure.key, procedure.title.nl, ...days, dayText(isoText(plain.deadline))]);
    }
  }
  return {
    title: 'Beslistermijnen',
    about: ['Elke termijn van de catalogus, zonder verlenging of opschorting, volgens de standaardlezingen.'],
    scenarios: [...outlines].map(([kind, { events, rows }]) => termOutline(kind, events, rows)),
  };
}

function termOutline(name: string, events: readonly JsonFields[], rows: readonly (readonly string[])[]): string {
  const columns = events.map(columnOf);
  const example = { id: '', at: '2025-01-01', expect: {}, case: { procedure: '<procedure>', events } };
  const [file, ...facts] = factSteps(example).map(({ text }) => text);
  return [
    `  Abstract Scenario: beslistermijn (${name})`,
    `    Stel ${file}`,
    ...facts.map((text, i) => `    En ${text.replace(dayText(String(events[i]?.['on'])), `<${columns[i]}>`)}`),
    `    Als de stand wordt bepaald op <${columns[columns.length - 1]}>`,
    '    Dan is de laatste dag van de beslistermijn <laatste dag>',
    '',
    '    Voorbeelden:',
    ...table([['procedure', 'besluit', ...columns, 'laatste dag'], ...rows], '      '),
  ].join('\n');
}

function columnOf({ type }: JsonFields): string {
  return COLUMNS[String(type)] ?? String(type);
}

/** A day of receipt for each version of a term, within the days of lodging of the procedure. */
function sampleDays({ term, lodged }: Procedure): readonly Day[] {
  const versions = term.versions.filter(({ state }) => state === undefined);
  return versions.flatMap(({ from, to }) => {
    const first = Math.max(from ?? FIRST, lodged.from ?? FIRST, FIRST);
    const last = Math.min(to ?? LAST, lodged.to ?? LAST, LAST);
    if (first > last) return [];
    return [addDays(first as Day, Math.min(last - first, SPREAD))];
  });
}

/** Days after the first one of a version, so that the samples are no first days of a year. */
const SPREAD = 73;

/** The amounts of the administrative penalty at the edges of each tariff, and where it is excluded. */
export function penaltyFeature(lawSet: LawSet): Feature {
  return {
    title: 'Bestuurlijke dwangsom',
    about: ['Hoogte en bereik van de dwangsom van artikel 4:17 Awb, volgens de standaardlezingen.'],
    scenarios: [tariffOutline(lawSet), exclusionOutline(lawSet)],
  };
}

const APPLICATION = 'awb.application';

function tariffOutline(lawSet: LawSet): string {
  const { versions } = provisionOf(lawSet, 'awb.penalty.tiers') as Provision<readonly Tier[]>;
  const rows = versions
    .filter(({ state }) => state === undefined)
    .flatMap(({ from, to, value }) => {
      const edges = [addDays(from ?? FIRST, 200), ...(to === null ? [] : [to])];
      return edges.flatMap((notice) => [14, 28, 42].map((days) => tariffRow(notice, days, value)));
    });
  return [
    '  Abstract Scenario: hoogte, naar de dag waarop de ingebrekestelling is ontvangen',
    `    Stel een dossier van de procedure "${APPLICATION}"`,
    '    En de aanvraag of het bezwaar is ontvangen op <ontvangen>',
    '    En een ingebrekestelling is ontvangen op <ingebrekestelling>',
    '    Als de stand wordt bepaald op <peildatum>',
    '    Dan is het aantal dwangsomdagen <dagen>',
    '    En is de bestuurlijke dwangsom <bedrag>',
    '',
    '    Voorbeelden:',
    ...table([['ontvangen', 'ingebrekestelling', 'peildatum', 'dagen', 'bedrag'], ...rows], '      '),
  ].join('\n');
}

/** The first penalty day is the fifteenth after the notice; so many days later so many days are due. */
function tariffRow(notice: Day, days: number, tiers: readonly Tier[]): string[] {
  const at = addDays(notice, 14 + days);
  let left = days;
  const cents = tiers.reduce((sum, tier) => {
    const counted = Math.min(left, tier.days);
    left -= counted;
    return sum + counted * tier.cents;
  }, 0);
  const [received, noticed, looked] = [addDays(notice, -150), notice, at].map((day) => dayText(isoText(day)));
  return [received ?? '', noticed ?? '', looked ?? '', String(days), moneyText('nl', cents)];
}

/** Days between receipt and notice, or receipt and the day of the notice: longer than every term. */
const LONG = 800;

function exclusionOutline(lawSet: LawSet): string {
  const rows = lawSet.procedures.flatMap((procedure) => exclusionRows(procedure, lawSet));
  return [
    '  Abstract Scenario: bereik, op de dagen voor en na elke grens',
    '    Stel een dossier van de procedure "<procedure>"',
    '    En een beslistermijn is genoemd op <ontvangen>',
    '      | tot en met   | <termijn>  |',
    '      | genoemd door | de rechter |',
    '    En de aanvraag of het bezwaar is ontvangen op <ontvangen>',
    '    En een ingebrekestelling is ontvangen op <ingebrekestelling>',
    '    Als de stand wordt bepaald op <ingebrekestelling>',
    '    Dan geldt de bestuurlijke dwangsom: <geldt>',
    '',
    '    Voorbeelden:',
    ...table([['procedure', 'ontvangen', 'termijn', 'ingebrekestelling', 'geldt'], ...rows], '      '),
  ].join('\n');
}

function exclusionRows(procedure: Procedure, lawSet: LawSet): readonly string[][] {
  const provisions = procedure.exclusions.map((id) => provisionOf(lawSet, id));
  const edges = provisions.flatMap(({ pivot, versions }) =>
    versions.flatMap(({ from, to, state }) => {
      if (state !== undefined) return [];
      const days = [...(from === null ? [] : [addDays(from, -1), from]), ...(to === null ? [] : [to, addDays(to, 1)])];
      return days.map((day) =>
        pivot === 'lodged' || pivot === 'received' ? [day, addDays(day, LONG)] : [addDays(day, -LONG), day],
      );
    }),
  );
  const always: (readonly Day[])[] = edges.length === 0 ? [[on('2022-07-04'), addDays(on('2022-07-04'), LONG)]] : [];
  return [...edges, ...always].map(([received, notice]) => {
    const excluded = provisions.some((provision) => holds(provision, received as Day, notice as Day));
    const priced = holds(provisionOf(lawSet, procedure.tariff), received as Day, notice as Day);
    const days = [received as Day, addDays(received as Day, 500), notice as Day].map((day) => dayText(isoText(day)));
    return [procedure.key, ...days, excluded ? 'nee' : priced ? 'ja' : 'onbekend'];
  });
}

/** Whether a version is in force for a file that was lodged and received on one day, with a notice of another. */
function holds({ pivot, versions }: Provision<unknown>, received: Day, notice: Day): boolean {
  const day = pivot === 'lodged' || pivot === 'received' ? received : notice;
  return versions.some(
    ({ from, to, state }) => state === undefined && (from === null || from <= day) && (to === null || day <= to),
  );
}

function provisionOf(lawSet: LawSet, id: string): Provision<unknown> {
  const found = lawSet.provisions.find((provision) => provision.id === id);
  if (found === undefined) throw new RangeError(`law set: no provision "${id}"`);
  return found;
}
