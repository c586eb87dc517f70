/** What folding found besides the facts: events that can have no effect, by their position in the file. */
export interface FoldNote {
  readonly index: number;
  readonly code: 'no-effect' | 'letter-date-unknown' | 'suspension-running' | 'not-known-yet';
}
