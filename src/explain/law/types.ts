import type { SupplementReceipt } from '../../assess/types.js';
import type { GapEffect } from '../../law/gap.js';
import type { Readings, ReadingValue } from '../../law/interpretation.js';
import type { Field, RollRule, SetBy, SuspensionGround, TermStart } from '../../law/procedure.js';
import type { Pivot } from '../../law/provision.js';
import type { Certainty, Text } from '../../law/source.js';
import type { IsoDay } from '../iso-day.js';

/** A range of days; both inclusive, null = open. */
export interface SpanJson {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** An article, and the days on which it bore this number. */
export interface ArticleJson extends SpanJson {
  /** Short form: `Awb 4:17(2)`. */
  readonly code: string;
  readonly link: string | null;
}

/** A version of a provision. Durations are ISO text, days ISO text, amounts whole cents. */
export interface VersionJson extends SpanJson {
  readonly value: unknown;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  readonly note?: Text;
  /** `switched-off`: a plan that is not law. */
  readonly state?: 'switched-off';
}

/** A provision: a rule by its meaning, with dated articles and values. */
export interface ProvisionJson {
  readonly id: string;
  readonly title: Text;
  readonly articles: readonly ArticleJson[];
  /** The day that decides which version applies. */
  readonly pivot: Pivot;
  readonly known: SpanJson;
  readonly versions: readonly VersionJson[];
}

/** Room to extend a term. */
export interface ExtensionJson {
  /** ISO duration; null = a reasonable time. */
  readonly atMost: string | null;
  /** How often; null = not limited. */
  readonly times: number | null;
  readonly ground: Text;
  /** `term`: the letter must go out within the term; else the ISO duration after receipt. */
  readonly within: string;
  readonly consent: 'applicant' | 'all-parties' | null;
  readonly article: string;
  readonly certainty: Certainty;
}

/** A decision term in force on a range of days of the pivot. */
export interface TermJson extends SpanJson {
  /** ISO duration; null for a term that ends with the year. */
  readonly length: string | null;
  /** 31 December of the year of receipt; what is lodged in the last weeks of a year has the other term. */
  readonly yearEnd: { readonly lastWeeks: number; readonly otherwise: string } | null;
  readonly countsFrom: TermStart;
  /** ISO duration of the period for lodging an objection. */
  readonly lodgingPeriod: string | null;
  readonly roll: RollRule;
  readonly setBy: SetBy;
  /** True when a supplement asked for restarts the term. */
  readonly restartsOnSupplement: boolean;
  /** The article of this term; null = that of the procedure. */
  readonly article: string | null;
  readonly extensions: readonly ExtensionJson[];
  readonly suspensions: readonly {
    readonly ground: SuspensionGround;
    readonly article: string;
    readonly title: Text;
  }[];
  /** Whether it applies when the pivot is the day that is looked at; absent when no day is. */
  readonly inForce?: boolean;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  readonly note?: Text;
}

/** Days of a pivot on which there is no administrative penalty. */
export interface ExclusionJson extends SpanJson {
  readonly provision: string;
  readonly title: Text;
  readonly article: string;
  readonly pivot: Pivot;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

/** The administrative penalty of a procedure. */
export interface PenaltyJson {
  readonly exclusions: readonly ExclusionJson[];
  /** False when an exclusion holds on the day that is looked at, taken as every pivot; absent when no day is. */
  readonly possible?: boolean;
  /** Id of the provision with the amounts. */
  readonly tariff: string;
  /** Id of the provision that limits them by what is at stake. */
  readonly limits: string | null;
}

/** A declared gap. */
export interface GapJson {
  readonly id: string;
  readonly article: string;
  readonly effect: GapEffect;
  readonly what: Text;
  readonly since: IsoDay | null;
  /** Procedures whose files can meet it; empty = any. */
  readonly procedures: readonly string[];
  /** Why no case file can show it; absent where one can. */
  readonly unseen?: Text;
  readonly sources: readonly string[];
}

/** A procedure: what its files are judged by. */
export interface ProcedureJson {
  readonly procedure: string;
  readonly field: Field;
  readonly title: Text;
  readonly article: string;
  /** Days of lodging to which the procedure belongs. */
  readonly lodged: SpanJson;
  /** The day that decides which term applies. */
  readonly pivot: Pivot;
  readonly terms: readonly TermJson[];
  readonly penalty: PenaltyJson;
  /** Id of the provision by which silence is a decision; null = it is none. */
  readonly silence: string | null;
  /** True where collective extensions and moratoria on decisions can apply. */
  readonly decrees: boolean;
  /** Keys of the readings that can change a result. */
  readonly readings: readonly string[];
  /** Ids of the gaps that only files of some procedures can meet, this one among them. */
  readonly gaps: readonly string[];
  readonly notes: readonly Text[];
  /** The weakest certainty among the terms in force and the exclusions. */
  readonly certainty: Certainty;
  /** All sources of terms and exclusions, each once. */
  readonly sources: readonly string[];
}

/** A disputed point with its options. */
export interface InterpretationJson {
  readonly key: string;
  readonly question: Text;
  readonly default: ReadingValue;
  readonly options: readonly {
    readonly value: ReadingValue;
    readonly meaning: Text;
    readonly authority: readonly string[];
    readonly since: IsoDay | null;
    readonly favours: 'body' | 'applicant' | null;
  }[];
  readonly provision: string;
  readonly certainty: Certainty;
}

/** An open question of the law, and where its answer lives. */
export interface QuestionJson {
  readonly id: string;
  readonly question: Text;
  /** Keys of the readings that answer it. */
  readonly readings: readonly string[];
  /** Ids of the gaps that it is part of. */
  readonly gaps: readonly string[];
  /** Why no number depends on it, where neither a reading nor a gap does. */
  readonly note: Text | null;
}

/** A decree that puts days on a par with holidays. */
export interface HolidaysJson {
  readonly decree: string;
  readonly days: readonly IsoDay[];
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

/** A change that is not law. */
export interface ReformJson {
  readonly name: string;
  readonly title: Text;
  readonly sources: readonly string[];
}

/** The law as data: what `dwangsom law --json` prints, and what is published as `law/provisions.json`. */
export interface LawJson {
  readonly format: 'dwangsom/law@1';
  readonly lawSet: string;
  readonly lawSetHash: string;
  readonly supplements: readonly SupplementReceipt[];
  /** The day that is looked at; null when none is. */
  readonly at: IsoDay | null;
  readonly readings: Readings;
  readonly procedures: readonly ProcedureJson[];
  readonly provisions: readonly ProvisionJson[];
  readonly interpretations: readonly InterpretationJson[];
  /** Of chosen procedures only those that a reading or a gap of theirs answers. */
  readonly questions: readonly QuestionJson[];
  readonly holidays: { readonly knownTo: IsoDay; readonly decrees: readonly HolidaysJson[] };
  readonly gaps: readonly GapJson[];
  readonly reforms: readonly ReformJson[];
}
