/** What every object of the core is in JavaScript: one reference, given back by `close`. */
import "./dispose.js";

import type { Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { WrongHandleError } from "./errors.js";

/** A new reference, on its way into an object. */
export class Adopted {
  constructor(readonly handle: Handle) {}
}

/** The low-level handle of an object. */
export let handleOf: (resource: Resource) => Handle;

/**
 * Release it with `using`, or with `close`. The collector is a net only: it does not see how much
 * memory waits behind a handle, and comes late.
 */
export abstract class Resource implements Disposable {
  #handle: Handle;

  static {
    handleOf = (resource) => {
      if (typeof resource === "object" && resource !== null && #handle in resource) return resource.#handle;
      throw new WrongHandleError(`expected an object of the core, got ${resource === null ? "null" : typeof resource}`);
    };
  }

  protected constructor(adopted: Adopted) {
    this.#handle = adopted.handle;
  }

  /** Gives the reference back now. Closing twice is fine; any other use afterwards is a `ClosedError`. */
  close(): void {
    this.#handle = low.release(this.#handle);
  }

  get closed(): boolean {
    return low.is_closed(this.#handle);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

export function handleOrNull(resource: Resource | null | undefined): Handle | null {
  return resource === null || resource === undefined ? null : handleOf(resource);
}

/** What is made of a handle, where there is one. */
export function ifGiven<Made>(handle: Handle | null, make: (handle: Handle) => Made): Made | null {
  return handle === null ? null : make(handle);
}

/** An object of a class for a handle that is there already: the class's own constructor would make a new one. */
export function adoptAs<Class extends Resource>(type: { readonly prototype: Class }, handle: Handle): Class {
  return Reflect.construct(Resource, [new Adopted(handle)], type as unknown as new () => Class) as Class;
}
