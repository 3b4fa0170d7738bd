/** What a long call tells while it runs. */
import type { ProgressCallback as Lowlevel } from "@spiraltorch/native/lowlevel";

/** Where a long call is: epochs of training, or nodes of evaluation. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Mean loss of the epoch in nats; 0 for evaluation. */
  readonly loss: number;
  readonly pairsPerSecond: number;
}

/**
 * Called after each epoch, or block of nodes; returning true stops the run. In the Async variants it
 * arrives through the event loop, so the run may be some epochs further by then.
 */
export type ProgressCallback = (progress: Progress) => unknown;

export function reporter(progress: ProgressCallback | undefined): Lowlevel | null {
  if (progress === undefined) return null;
  return (done, total, loss, pairsPerSecond) => progress({ done, total, loss, pairsPerSecond }) === true;
}
