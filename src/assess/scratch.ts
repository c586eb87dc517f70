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
  /** For a record; what an assessment keeps of it is a copy. */
  recorder: createRecorder(true),
  /** For the readings consulted alone. */
  consulted: createRecorder(false),
}))();

/** A recorder as if it were new. Its list keeps its length, since growing it anew would take longer than filling it. */
export function emptied(recorder: Recorder): Recorder {
  recorder.consulted.fill(0);
  recorder.size = 0;
  return recorder;
}
