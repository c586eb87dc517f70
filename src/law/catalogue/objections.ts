import { weeks } from '../make.js';
import type { Procedure } from '../procedure.js';
import { procedure } from './make.js';
import { appealRooms, OBJECTION_ROOMS } from './rooms.js';
import { APPEAL, OBJECTION } from './suspensions.js';

const SIX_WEEKS = weeks(6);

/** Objections and administrative appeals under the general rules. */
export const OBJECTIONS: readonly Procedure[] = [
  procedure('objection', {
    key: 'awb.objection',
    nl: 'bezwaar',
    en: 'objection',
    act: 'awb',
    article: '7:10(1)',
    terms: [
      {
        length: weeks(6),
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Awb 7:10', 'ECLI:NL:RBMNE:2024:6245'],
      },
    ],
    notes: [
      {
        nl: 'De termijn telt vanaf het einde van de bezwaartermijn, niet vanaf het bezwaar.',
        en: 'The term counts from the end of the lodging period, not from the objection.',
      },
    ],
  }),
  procedure('objection', {
    key: 'awb.objection-committee',
    nl: 'bezwaar met adviescommissie',
    en: 'objection with an advisory committee',
    act: 'awb',
    article: '7:10(1)',
    terms: [
      {
        length: weeks(12),
        lodgingPeriod: SIX_WEEKS,
        extensions: OBJECTION_ROOMS,
        sources: ['Awb 7:10', 'Awb 7:13'],
      },
    ],
    notes: [
      {
        nl: 'Alleen een commissie van 7:13 geeft twaalf weken, niet een ambtelijke commissie.',
        en: 'Only a committee of 7:13 gives twelve weeks, not one of officials.',
      },
    ],
  }),
  procedure('objection', {
    key: 'awb.objection-sent-back',
    nl: 'rechtstreeks beroep, door de rechter als bezwaar teruggezonden',
    en: 'direct appeal that a court sent back as an objection',
    act: 'awb',
    article: '8:54a',
    terms: [
      {
        length: weeks(6),
        start: 'named-day',
        extensions: OBJECTION_ROOMS,
        suspensions: OBJECTION,
        sources: ['Awb 8:54a', 'Awb 7:10'],
      },
    ],
    notes: [
      {
        nl: '7:10 geldt overeenkomstig. Welke dag de rechter als ontvangst neemt, staat in het dossier: geef de laatste dag als `term-stated`.',
        en: '7:10 applies by analogy. The file says what day counts as receipt: give the last day as `term-stated`.',
      },
    ],
  }),
  procedure('objection', {
    key: 'awb.administrative-appeal',
    nl: 'administratief beroep',
    en: 'administrative appeal',
    act: 'awb',
    article: '7:24(1)',
    terms: [
      {
        length: weeks(16),
        lodgingPeriod: SIX_WEEKS,
        extensions: appealRooms(weeks(10), 'Awb 7:24(4)'),
        suspensions: APPEAL,
        sources: ['Awb 7:24'],
      },
    ],
  }),
  procedure('objection', {
    key: 'awb.administrative-appeal-same-body',
    nl: 'administratief beroep binnen dezelfde rechtspersoon',
    en: 'administrative appeal within the same legal person',
    act: 'awb',
    article: '7:24(2)',
    terms: [
      {
        length: weeks(6),
        lodgingPeriod: SIX_WEEKS,
        extensions: appealRooms(weeks(6), 'Awb 7:24(5)'),
        suspensions: APPEAL,
        sources: ['Awb 7:24(2)'],
      },
    ],
  }),
  procedure('objection', {
    key: 'awb.administrative-appeal-same-body-committee',
    nl: 'administratief beroep binnen dezelfde rechtspersoon, met adviescommissie',
    en: 'administrative appeal within the same legal person, with an advisory committee',
    act: 'awb',
    article: '7:24(2)',
    terms: [
      {
        length: weeks(12),
        lodgingPeriod: SIX_WEEKS,
        extensions: appealRooms(weeks(6), 'Awb 7:24(5)'),
        suspensions: APPEAL,
        sources: ['Awb 7:24(2)', 'BWBR0035667'],
      },
    ],
    notes: [
      {
        nl: 'Een van de twee circulaires van 2014 noemt tien weken; de wet zegt twaalf.',
        en: 'One of the two circulars of 2014 says ten weeks; the act says twelve.',
      },
    ],
  }),
];
