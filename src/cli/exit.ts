/** What the process tells the shell. */
export const EXIT = {
  /** Done; also when an amount is undetermined, or the reader closed the pipe. */
  done: 0,
  /** The input has issues, or is empty. Everything valid was processed. */
  issues: 1,
  /** The command was not used as it should, or its output cannot be written. */
  usage: 2,
  /** The program itself is at fault. */
  fault: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong use of the command line, with a sentence that says what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
