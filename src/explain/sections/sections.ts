import { say } from '../message.js';
import { day, type Scope } from '../scope.js';
import type { Step } from '../step-types.js';
import { dayIn, numberIn, wordIn } from '../step-values.js';
import type { Paragraph, Section } from '../types.js';
import { administrativeParagraphs } from './administrative.js';
import { alternativeParagraphs } from './alternatives.js';
import { courtParagraphs } from './court.js';
import { dateParagraphs } from './dates.js';
import { noticeParagraphs } from './notices.js';
import { paymentParagraphs } from './payments.js';
import { receiptParagraphs } from './receipt.js';
import { remarkParagraphs } from './remarks.js';
import { termParagraphs } from './term.js';
import { totalParagraphs } from './total.js';

/** The sections of an explanation, in the order of the law; empty ones are left out. */
export function sectionsOf(scope: Scope): readonly Section[] {
  const { lang, steps } = scope;
  const sections: Section[] = [];
  const add = (title: string, paragraphs: readonly Paragraph[]): void => {
    if (paragraphs.length > 0) sections.push({ title, paragraphs });
  };
  const episodes = steps.filter((step) => step.rule === 'episode');
  episodes.forEach((episode, position) => {
    add(termTitle(scope, episode), termParagraphs(scope, episode));
    add(say(lang, 'heading.notice'), noticeParagraphs(scope, episode, position === episodes.length - 1));
    add(say(lang, 'heading.administrative'), administrativeParagraphs(scope, episode, position));
  });
  const orders = steps.filter((step) => step.rule === 'court');
  for (const order of orders) {
    const n = numberIn(order.inputs, 'order') + 1;
    const title = orders.length === 1 ? say(lang, 'heading.court') : say(lang, 'heading.court-nth', { n });
    add(title, courtParagraphs(scope, order));
  }
  if (steps.length === 0) return sections;
  add(say(lang, 'heading.total'), totalParagraphs(scope));
  add(say(lang, 'heading.dates'), dateParagraphs(scope));
  add(say(lang, 'heading.payments'), paymentParagraphs(scope));
  add(say(lang, 'heading.alternatives'), alternativeParagraphs(scope));
  add(say(lang, 'heading.remarks'), remarkParagraphs(scope));
  add(say(lang, 'heading.receipt'), receiptParagraphs(scope));
  return sections;
}

function termTitle(scope: Scope, episode: Step): string {
  const on = dayIn(episode.inputs, 'on');
  const opens = wordIn(episode.inputs, 'opens');
  if (on === null || opens === 'application') return say(scope.lang, 'heading.term');
  const values = { on: day(scope, on) };
  return opens === 'annulment'
    ? say(scope.lang, 'heading.term-annulment', values)
    : say(scope.lang, 'heading.term-withdrawal', values);
}
