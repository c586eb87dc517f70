import { createOutcome } from '../facts/outcome.js';
import { createRecorder, type Recorder } from '../rules/recorder.js';

/**
 * What cases are worked out in, one after the other: making it anew would take longer than the rules themselves. An
 * evaluation overwrites all that it reads, and no result refers to it.
 */
export const scratch = /* @__PURE__ */ (() => ({
  outcome: createOutcome(),
  /** Of the other readings of a case, while its own outcome is still needed. */
  variant: createOutcome(),
  /** For a record that is read but not kept. */
  recorder: createRecorder(true),
  /** For the readings consulted alone. */
  consulted: createRecorder(false),
}))();

/** A recorder as if it were new. */
export function emptied(recorder: Recorder): Recorder {
  recorder.consulted.fill(0);
  if (recorder.log !== null) recorder.log.length = 0;
  return recorder;
}
