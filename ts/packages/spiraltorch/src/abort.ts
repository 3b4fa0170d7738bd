/** An AbortSignal as the core's request to stop. */
import type { Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { CancelledError } from "./errors.js";

export interface AsyncOptions {
  /**
   * Raised before the call starts, it keeps it from starting; later, the promise rejects with the signal's
   * reason. Training and evaluation stop soon after, in a state that is valid. Any other call cannot be stopped
   * once it runs: it ends by itself beside the event loop, and what it made is released.
   */
  signal?: AbortSignal | undefined;
}

/** The answer of a call that cannot be cancelled, or the signal's reason as soon as it is raised. */
export function unlessAborted<T>(signal: AbortSignal | undefined, call: Promise<T>): Promise<T> {
  if (signal === undefined) return call;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    call
      .then(
        // After a rejection nobody else would give the result back.
        (result) => (signal.aborted ? giveBack(result) : resolve(result)),
        reject,
      )
      .finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Numbers and texts are nobody's; what else a call gives is a handle, or a list of such. */
function giveBack(result: unknown): void {
  for (const each of Array.isArray(result) ? (result as readonly unknown[]) : [result]) {
    if (typeof each === "object" && each !== null) low.release(each as Handle);
  }
}

/** Runs a call that takes a cancel handle; a stop on request rejects with the signal's reason. */
export async function cancellable<T>(signal: AbortSignal | undefined, run: (cancel: Handle | null) => Promise<T>): Promise<T> {
  if (signal === undefined) return run(null);
  signal.throwIfAborted();
  const cancel = low.cancel_create();
  const request = (): void => low.cancel_request(cancel);
  signal.addEventListener("abort", request, { once: true });
  try {
    const result = await run(cancel);
    signal.throwIfAborted(); // WebAssembly hears of it only now.
    return result;
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
