/** An AbortSignal as the core's request to stop. */
import type { Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { CancelledError } from "./errors.js";

export interface AsyncOptions {
  /** Raised before the call starts, it keeps it from starting; what can be cancelled stops soon after. */
  signal?: AbortSignal | undefined;
}

/** Runs a call that takes a cancel handle; a stop on request rejects with the signal's reason. */
export async function cancellable<T>(signal: AbortSignal | undefined, run: (cancel: Handle | null) => Promise<T>): Promise<T> {
  if (signal === undefined) return run(null);
  signal.throwIfAborted();
  const cancel = low.cancel_create();
  const request = (): void => low.cancel_request(cancel);
  signal.addEventListener("abort", request, { once: true });
  try {
    return await run(cancel);
  } catch (error) {
    if (signal.aborted && error instanceof CancelledError) throw signal.reason;
    throw error;
  } finally {
    signal.removeEventListener("abort", request);
    low.release(cancel);
  }
}

/** Lets everything else that waits for the event loop have its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
