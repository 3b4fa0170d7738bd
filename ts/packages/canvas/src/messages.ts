/** What the page and its worker say to each other. */

export interface Start {
  readonly pairs: string;
  readonly epochs: number;
  /** "auto": a GPU if the browser has one, never one in software. */
  readonly device: "auto" | "cpu" | "webgpu";
}

/** The module is loaded: the worker hears messages from now on, and lost those before. */
export interface Loaded {
  readonly kind: "loaded";
}

/** The hierarchy, before training begins. */
export interface Ready {
  readonly kind: "ready";
  readonly labels: readonly string[];
  /** Depth of each node, and its nearest ancestor or -1. */
  readonly depths: Int32Array;
  readonly parents: Int32Array;
  /** Where it trains, and the GPU's name or why it is not the GPU. */
  readonly device: string;
  readonly reason: string;
}

export interface Epoch {
  readonly kind: "epoch";
  readonly done: number;
  readonly total: number;
  readonly loss: number;
  /** Two coordinates for each node. */
  readonly points: Float32Array;
}

export interface Done {
  readonly kind: "done";
  readonly map: number;
  readonly meanRank: number;
}

export interface Failed {
  readonly kind: "failed";
  readonly message: string;
}

export type FromWorker = Loaded | Ready | Epoch | Done | Failed;
