import { escapeUnsafe } from '../../case/show.js';
import { say } from '../message.js';
import { day, type Scope } from '../scope.js';

/** The title: the id of the file and what it is about. */
export function titleOf({ lang, assessment, law }: Scope): string {
  const procedure = law.procedure?.title[lang] ?? escapeUnsafe(assessment.procedure);
  if (assessment.id === null) return say(lang, 'title.plain', { procedure });
  return say(lang, 'title.case', { id: escapeUnsafe(assessment.id), procedure });
}

/** The valuation day. */
export function subtitleOf(scope: Scope): string {
  return say(scope.lang, 'title.at', { at: day(scope, scope.assessment.at) });
}
