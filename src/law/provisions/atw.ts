import type { Duration } from '../../calendar/duration.js';
import { article, days, ENCODED, months, on, sources, weeks } from '../make.js';
import type { Provision } from '../provision.js';

/** The Algemene termijnenwet, beside its first article, and the EU rule on periods. */

/** Holidays, and Good Friday, which is on a par with them. */
export const holidays: Provision<readonly string[]> = {
  id: 'atw.holidays',
  title: { nl: 'algemeen erkende feestdagen', en: 'generally recognised holidays' },
  articles: [article('atw', '3(1)'), article('atw', '3(2)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: [
        'new-year',
        'good-friday',
        'easter-monday',
        'kings-day',
        'liberation-day',
        'ascension-day',
        'whit-monday',
        'christmas-day',
        'boxing-day',
      ],
      sources: sources('BWBR0002448'),
      certainty: 'verified',
    },
  ],
};

/** Longest terms that the act covers; one of these lengths is still covered. */
export const coverage: Provision<readonly Duration[]> = {
  id: 'atw.coverage',
  title: { nl: 'langste termijnen waarvoor de wet geldt', en: 'longest terms that the act covers' },
  articles: [article('atw', '4')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: [days(90), weeks(12), months(3)],
      sources: sources('BWBR0002448', 'ECLI:NL:RBZWB:2025:9241'),
      certainty: 'verified',
    },
  ],
};

/** A term of at least three days set in an act holds at least two days that are no Saturday, Sunday or holiday. */
export const ordinaryDays: Provision<{ readonly termOfAtLeast: Duration; readonly ordinary: number }> = {
  id: 'atw.ordinary-days',
  title: { nl: 'ten minste twee gewone dagen', en: 'at least two ordinary days' },
  articles: [article('atw', '2')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: { termOfAtLeast: days(3), ordinary: 2 },
      sources: sources('BWBR0002448'),
      certainty: 'verified',
    },
  ],
};

/** Terms of orders in council, and of municipal, provincial and water board ordinances; not of ministerial regulations. */
export const alsoCovered: Provision<readonly string[]> = {
  id: 'atw.also-covered',
  title: { nl: 'termijnen buiten een wet', en: 'terms outside an act' },
  articles: [article('atw', '5'), article('gemeentewet', '145')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: null,
      to: null,
      value: ['order-in-council', 'ordinance'],
      sources: sources('BWBR0002448', 'Gemeentewet 145', 'BWBR0035667'),
      certainty: 'verified',
      note: {
        nl: 'De nummers van Provinciewet en Waterschapswet zijn herinnerd. Sinds 10 oktober 2010 geldt de wet ook in Caribisch Nederland (5a).',
        en: 'The numbers of the acts on provinces and water boards are recalled. Since 10 October 2010 the act also holds in the Caribbean Netherlands (5a).',
      },
    },
  ],
};

/** A period of EU law, other than in hours, that ends on a free day ends with the next working day, whatever its length. */
export const euPeriods: Provision<'next-working-day'> = {
  id: 'eu.periods',
  title: { nl: 'termijnen van Unierecht', en: 'periods of EU law' },
  articles: [article('reg-1182-71', '3(4)')],
  pivot: 'calendar-day',
  known: ENCODED,
  versions: [
    {
      from: on('1971-07-01'),
      to: null,
      value: 'next-working-day',
      sources: sources('Verordening (EEG, Euratom) 1182/71'),
      certainty: 'recalled',
    },
  ],
};
