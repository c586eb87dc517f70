import { MAX_ISSUES } from './limits.js';
import { escapeUnsafe } from './show.js';
import type { Issue } from './types.js';

/** An issue whose path and message are safe to print, whatever the file holds. */
export function issue(path: string, code: string, message: string): Issue {
  return { path: escapeUnsafe(path), code, message: escapeUnsafe(message) };
}

/** The first `MAX_ISSUES` of these, made now, and one that tells how many more there are. */
export function listIssues(makers: readonly (() => Issue)[]): readonly Issue[] {
  const issues = makers.slice(0, MAX_ISSUES).map((make) => make());
  const more = makers.length - issues.length;
  if (more > 0) issues.push(issue('', 'more-issues', `There are ${more} more issues; correct the ones above first.`));
  return issues;
}
