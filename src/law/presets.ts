import type { Readings } from './interpretation.js';
import type { Text } from './source.js';

/** Readings that are often chosen together. */
export interface Preset {
  readonly name: 'default' | 'body-favourable' | 'applicant-favourable' | 'exposure-ceiling';
  readonly title: Text;
  /** What is left out has its default. */
  readonly readings: Readings;
}

export const PRESETS: readonly Preset[] = [
  {
    name: 'default',
    title: { nl: 'de standaardlezingen', en: 'the default readings' },
    readings: {},
  },
  {
    name: 'body-favourable',
    title: {
      nl: 'elke open vraag in het voordeel van het bestuursorgaan',
      en: 'every open question in favour of the body',
    },
    readings: {
      firstPenaltyDayOffset: 15,
      countAnnouncementDay: false,
      countComplianceDay: false,
      tolerateOneDayEarly: false,
      rollNoticePeriod: true,
      rollDecisionTerm: true,
      rollEachLink: true,
      rollCourtTerm: true,
      genericExtensionView: 'announced',
      moratoriumView: 'twenty-one-months',
      ninetyDaysView: 'six-months',
      sequentialCourtPenalties: true,
      noticeAfterCourtTerm: 'no-effect',
      lateObjectionStart: 'receipt',
      rollEuTerm: true,
      abolitionPivot: 'received',
      abolitionScope: 'act-and-visa',
      tariffTransition: 'notice',
      rollYearEnd: true,
      rollLodgingPeriod: true,
      rollLengthTest: 'per-link',
      silenceAnnouncement: 15,
      jointPenalty: 'shared',
      unannouncedSuspension: 'counts',
      asylumStart: 'receipt',
      startedWeek: false,
      forceMajeure2020: 'immigration',
      noticeTakenBack: 'stops',
    },
  },
  {
    name: 'applicant-favourable',
    title: {
      nl: 'elke open vraag in het voordeel van de aanvrager',
      en: 'every open question in favour of the applicant',
    },
    readings: {
      firstPenaltyDayOffset: 14,
      countAnnouncementDay: true,
      countComplianceDay: true,
      tolerateOneDayEarly: true,
      rollNoticePeriod: false,
      rollDecisionTerm: false,
      rollEachLink: false,
      rollCourtTerm: false,
      genericExtensionView: 'strict',
      moratoriumView: 'suspension',
      ninetyDaysView: 'chain',
      sequentialCourtPenalties: false,
      noticeAfterCourtTerm: 'starts',
      lateObjectionStart: 'lodging-period',
      rollEuTerm: false,
      abolitionPivot: 'sent',
      abolitionScope: 'act-only',
      tariffTransition: 'new',
      rollYearEnd: false,
      rollLodgingPeriod: false,
      rollLengthTest: 'sum',
      silenceAnnouncement: 14,
      jointPenalty: 'each',
      unannouncedSuspension: 'defeated',
      asylumStart: 'lodging',
      startedWeek: true,
      forceMajeure2020: 'stated',
      noticeTakenBack: 'goes-on',
    },
  },
  {
    name: 'exposure-ceiling',
    title: {
      nl: 'wat een lopende dwangsom ten hoogste kost: de termijn naar de standaardlezing, de dagen ruim geteld',
      en: 'the most that a running penalty costs: the term by the default readings, its days counted amply',
    },
    readings: {
      firstPenaltyDayOffset: 14,
      countAnnouncementDay: true,
      countComplianceDay: true,
      rollNoticePeriod: false,
      rollCourtTerm: false,
      sequentialCourtPenalties: false,
      noticeAfterCourtTerm: 'starts',
      tariffTransition: 'new',
      startedWeek: true,
      forceMajeure2020: 'stated',
      noticeTakenBack: 'goes-on',
    },
  },
];
