import type { Day } from '../calendar/day.js';
import { NATIONALITY_FORM } from '../case/leaves.js';
import { MAX_APPLICANTS, MAX_LABELS, MAX_ORDER_EUROS, MAX_RATE_EUROS } from '../case/limits.js';
import { type EpisodeFacts, type Facts, GROUND, NONE, UNDATED } from '../facts/facts.js';
import type { Rulebook } from '../law/rulebook.js';
import type { Length } from './columns.js';
import { isCaseKey, labelName } from './combinations.js';
import { centsIn, countIn, dayIn, isLabelName, isName, isText, lengthIn, UNREAD } from './flat-cells.js';
import { flatColumn } from './flat-columns.js';
import type { FlatValue } from './input.js';
import { createScratch, type ScratchFacts } from './scratch.js';

/** The columns that the quick door reads; a row with anything in another known column is read the slow way. */
const READ = [
  'id',
  'procedure',
  'received',
  'lodged',
  'contested_decision',
  'objection_period_ended',
  'fee_paid',
  'responsible_since',
  'extended_by',
  'extended_on',
  'suspended_on',
  'suspended_until',
  'suspended_ground',
  'notice',
  'notice_sent',
  'appeal',
  'decided',
  'withdrawn',
  'applicants',
  'nationality',
  'group',
  'order1_on',
  'order1_sent',
  'order1_term',
  'order1_until',
  'order1_per_day',
  'order1_max',
] as const;

type Read = (typeof READ)[number];

const AT = Object.freeze(Object.fromEntries(READ.map((name, i) => [name, i]))) as { readonly [K in Read]: number };
const LABEL = READ.length;
const OTHER = READ.length + 1;

/**
 * The quick door for flat rows under one header: makes the facts of a row from its cells, without a case file between,
 * when every cell is plainly right and the row holds nothing unusual. It accepts no row that the slow way refuses, and
 * gives the same facts; a row that it does not accept is read the slow way. The facts are used again for the next row.
 */
export class FlatDoor {
  readonly #book: Rulebook;
  readonly #at: Day;
  readonly #scratch: ScratchFacts = createScratch();
  /** By column: its place in READ, or LABEL or OTHER. */
  readonly #places: Uint8Array;
  readonly #isOpen: boolean;
  readonly #days = new Int32Array(READ.length);
  readonly #texts: string[] = READ.map(() => '');
  /** By column: 1 when a row had something in it. */
  readonly #seen: Uint8Array;
  readonly #labels: readonly string[];
  /** By key to group by: its column, NO_COLUMN, REGIME, or below these a place in READ. */
  readonly #by: readonly number[];
  readonly #values: string[];

  constructor(names: readonly string[], by: readonly string[], book: Rulebook, at: Day) {
    const columns = names.map(flatColumn);
    this.#book = book;
    this.#at = at;
    this.#seen = new Uint8Array(names.length);
    this.#labels = columns.map(({ kind, name }) => (kind === 'label' ? name : ''));
    this.#by = by.map((key) => {
      if (key === 'regime') return REGIME;
      return isCaseKey(key) ? REGIME - 1 - AT[key] : this.#labels.indexOf(labelName(key));
    });
    this.#values = by.map(() => '');
    this.#places = Uint8Array.from(columns, ({ kind, name }) => {
      if (kind === 'label') return LABEL;
      return name in AT ? AT[name as Read] : OTHER;
    });
    const labels = columns.filter(({ kind }) => kind === 'label');
    this.#isOpen =
      columns.every(({ kind, name }) => kind === 'known' || (kind === 'label' && isLabelName(name))) &&
      new Set(columns.map(({ kind, name }) => `${kind} ${name}`)).size === names.length &&
      labels.length <= MAX_LABELS;
  }

  /** The facts of a row known on the valuation day; null when it is to be read the slow way. */
  facts(cells: readonly FlatValue[]): Facts | null {
    return this.#isOpen && this.#read(cells) && this.#isPossible() && this.#fill() ? this.#scratch.facts : null;
  }

  /** The text in a column of the row read last; empty when there is none. */
  text(name: 'id' | 'procedure' | 'nationality' | 'group'): string {
    return this.#texts[AT[name]]!;
  }

  /** The values of the keys to group by in these cells, of the row read last; `regime` is its regime. The list is used again. */
  values(cells: readonly FlatValue[], regime: string): readonly string[] {
    for (let k = 0; k < this.#by.length; k++) {
      const column = this.#by[k]!;
      if (column === REGIME) this.#values[k] = regime;
      else this.#values[k] = column < REGIME ? this.#texts[REGIME - 1 - column]! : textOf(cells[column]);
    }
    return this.#values;
  }

  /** The labels of which a row had a value. */
  labels(): readonly string[] {
    return this.#labels.filter((name, i) => name !== '' && this.#seen[i] === 1);
  }

  #read(cells: readonly FlatValue[]): boolean {
    const places = this.#places;
    const texts = this.#texts;
    for (let k = 0; k < texts.length; k++) texts[k] = '';
    for (let i = 0; i < places.length; i++) {
      const cell = cells[i];
      if (cell === '' || cell === undefined || cell === null) continue;
      const place = places[i]!;
      if (place === OTHER) return false;
      if (typeof cell === 'object') return false;
      const text = typeof cell === 'string' ? cell : String(cell);
      if (place !== LABEL) texts[place] = text;
      else if (isText(text)) this.#seen[i] = 1;
      else return false;
    }
    return true;
  }

  /** Reads the days; false for one that is not plainly a day, or that lies where it cannot. */
  #isPossible(): boolean {
    const days = this.#days;
    for (const place of DAYS) {
      const text = this.#texts[place]!;
      const day = text === '' ? NONE : dayIn(text);
      if (day === UNREAD) return false;
      days[place] = day;
    }
    const received = days[AT.received]!;
    if (received > this.#at) return false;
    for (const place of NOT_BEFORE_RECEIPT) if (days[place]! < received) return false;
    return (
      inOrder(days[AT.lodged]!, received) &&
      inOrder(days[AT.notice_sent]!, days[AT.notice]!) &&
      inOrder(days[AT.suspended_on]!, days[AT.suspended_until]!) &&
      inOrder(days[AT.order1_on]!, days[AT.order1_sent]!) &&
      inOrder(days[AT.order1_on]!, days[AT.order1_until]!)
    );
  }

  #fill(): boolean {
    const { facts } = this.#scratch;
    const texts = this.#texts;
    const days = this.#days;
    const procedure = this.#book.procedureIndex.get(texts[AT.procedure]!);
    if (procedure === undefined) return false;
    if (texts[AT.id] !== '' && !isName(texts[AT.id]!)) return false;
    if (texts[AT.group] !== '' && !isName(texts[AT.group]!)) return false;
    const nationality = texts[AT.nationality]!;
    if (nationality !== '' && !NATIONALITY_FORM.test(nationality)) return false;
    const applicants = texts[AT.applicants] === '' ? 1 : countIn(texts[AT.applicants]!, MAX_APPLICANTS);
    if (applicants === UNREAD) return false;
    facts.procedure = procedure;
    facts.applicants = applicants;
    facts.nation = nationality === '' ? -1 : (this.#book.nationIndex.get(nationality) ?? -1);
    facts.received = days[AT.received]!;
    facts.lodged = days[AT.lodged] === NONE ? facts.received : days[AT.lodged]!;
    facts.contestedDecision = this.#known(AT.contested_decision);
    // The end of the lodging period is known beforehand.
    facts.objectionPeriodEnded = days[AT.objection_period_ended]!;
    facts.feePaid = this.#known(AT.fee_paid);
    facts.responsibleSince = this.#known(AT.responsible_since);
    return this.#fillEpisode() && this.#fillOrder();
  }

  /** A day that is not after the valuation day; later ones are not known yet. */
  #known(place: number): number {
    const day = this.#days[place]!;
    return day <= this.#at ? day : NONE;
  }

  #fillEpisode(): boolean {
    const { facts, notice, standing } = this.#scratch;
    const episode = facts.episodes[0] as EpisodeFacts;
    const texts = this.#texts;
    if (texts[AT.decided] !== '' && texts[AT.withdrawn] !== '') return false;
    episode.standing.length = 0;
    const decided = this.#known(AT.decided);
    const closed = Math.min(decided, this.#known(AT.withdrawn));
    if (closed !== NONE) {
      standing.from = closed;
      standing.decision = decided !== NONE;
      episode.standing.push(standing);
    }
    episode.notices.length = 0;
    if (texts[AT.notice] === '' && texts[AT.notice_sent] !== '') return false;
    if (this.#known(AT.notice) !== NONE) {
      notice.on = this.#days[AT.notice]!;
      notice.sent = this.#days[AT.notice_sent]!;
      episode.notices.push(notice);
    }
    episode.termEvents.length = 0;
    return this.#fillExtension(episode) && this.#fillSuspension(episode);
  }

  #fillExtension(episode: EpisodeFacts): boolean {
    const { extension } = this.#scratch;
    const by = this.#texts[AT.extended_by]!;
    const dated = this.#texts[AT.extended_on] !== '';
    if (by === '') return !dated;
    const length = lengthIn(by);
    if (length === null) return false;
    if (dated && this.#known(AT.extended_on) === NONE) return true;
    extension.on = dated ? this.#days[AT.extended_on]! : UNDATED;
    extension.months = length.months;
    extension.days = length.days;
    extension.covered = length.covered;
    episode.termEvents.push(extension);
    return true;
  }

  #fillSuspension(episode: EpisodeFacts): boolean {
    const { suspension } = this.#scratch;
    const ground = this.#texts[AT.suspended_ground]!;
    const on = this.#days[AT.suspended_on]!;
    if (on === NONE) return ground === '' && this.#texts[AT.suspended_until] === '';
    if (!Object.hasOwn(GROUND, ground)) return false;
    if (on > this.#at) return true;
    suspension.on = on;
    suspension.from = NONE;
    suspension.until = this.#days[AT.suspended_until]!;
    suspension.ground = GROUND[ground as keyof typeof GROUND];
    // In the order of their days; an extension of the same day comes first.
    const [extension] = episode.termEvents;
    if (extension !== undefined && extension.on > on) episode.termEvents.unshift(suspension);
    else episode.termEvents.push(suspension);
    return true;
  }

  #fillOrder(): boolean {
    const { facts, order } = this.#scratch;
    const texts = this.#texts;
    const days = this.#days;
    facts.orders.length = 0;
    const [sent, term, until, perDay, max] = ORDER.map((place) => texts[place]!) as [
      string,
      string,
      string,
      string,
      string,
    ];
    if (days[AT.order1_on] === NONE) return sent + term + until + perDay + max === '';
    if (perDay === '' || (term === '') === (until === '')) return false;
    const length: Length | null = term === '' ? NO_LENGTH : lengthIn(term);
    const cents = centsIn(perDay, MAX_RATE_EUROS);
    const most = max === '' ? -1 : centsIn(max, MAX_ORDER_EUROS);
    if (length === null || cents === UNREAD || (max !== '' && most === UNREAD)) return false;
    if (this.#known(AT.order1_on) === NONE) return true;
    order.on = days[AT.order1_on]!;
    order.sent = sent === '' ? order.on : days[AT.order1_sent]!;
    order.term = { months: length.months, days: length.days, covered: length.covered, until: days[AT.order1_until]! };
    const [tier] = order.tiers;
    if (tier !== undefined) tier.cents = cents;
    order.max = most;
    const appeal = this.#known(AT.appeal);
    order.appealOn = appeal <= order.on ? appeal : NONE;
    facts.orders.push(order);
    return true;
  }
}

const NO_COLUMN = -1;
const REGIME = NO_COLUMN - 1;

function textOf(cell: FlatValue): string {
  return cell === undefined || cell === null ? '' : String(cell);
}

const NO_LENGTH: Length = { months: 0, days: 0, covered: false };
const ORDER = [AT.order1_sent, AT.order1_term, AT.order1_until, AT.order1_per_day, AT.order1_max] as const;
const NOT_BEFORE_RECEIPT = [
  AT.responsible_since,
  AT.extended_on,
  AT.suspended_on,
  AT.appeal,
  AT.decided,
  AT.withdrawn,
  AT.order1_on,
] as const;
const DAYS = [
  AT.received,
  AT.lodged,
  AT.contested_decision,
  AT.objection_period_ended,
  AT.fee_paid,
  AT.responsible_since,
  AT.extended_on,
  AT.suspended_on,
  AT.suspended_until,
  AT.notice,
  AT.notice_sent,
  AT.appeal,
  AT.decided,
  AT.withdrawn,
  AT.order1_on,
  AT.order1_sent,
  AT.order1_until,
] as const;

/** Do two days lie in this order? One that is not there lies nowhere. */
function inOrder(first: number, second: number): boolean {
  return first === NONE || second === NONE || first <= second;
}
