/** Gradient descent, flat and along geodesics. Parameters are tensors changed in place. */
import type { Handle } from "@spiraltorch/native/lowlevel";
import { low } from "#core";
import { unlessAborted, type AsyncOptions } from "./abort.js";
import { InvalidValueError } from "./errors.js";
import type { Manifold } from "./manifold.js";
import { Adopted, handleOf, Resource } from "./resource.js";
import { adopt, Tensor } from "./tensor.js";

/** A tensor, or a tensor and the manifold its rows live on. */
export type Parameter = Tensor | readonly [Tensor, Manifold | null];

/** An update rule and the tensors it changes; make one with the classes below. */
export abstract class Optimizer extends Resource {
  protected constructor(made: Handle, parameters: Iterable<Parameter>, manifold: Manifold | null = null) {
    super(new Adopted(made));
    for (const parameter of parameters) {
      if (parameter instanceof Tensor) this.add(parameter, manifold);
      else this.add(...parameter);
    }
  }

  /** Adds a tensor; with a manifold its rows move along geodesics and stay on it. */
  add(parameter: Tensor, manifold: Manifold | null = null): void {
    low.optimizer_add(handleOf(this), handleOf(parameter), manifold && handleOf(manifold));
  }

  /** One step of all parameters, gradients in the order the parameters were added; all or nothing. */
  step(gradients: Tensor | readonly Tensor[]): void {
    low.optimizer_step(handleOf(this), (gradients instanceof Tensor ? [gradients] : gradients).map(handleOf));
  }

  /** `step` beside the event loop; once it has begun, the parameters change even if the signal is raised. */
  async stepAsync(gradients: Tensor | readonly Tensor[], options: AsyncOptions = {}): Promise<void> {
    options.signal?.throwIfAborted();
    const given = (gradients instanceof Tensor ? [gradients] : gradients).map(handleOf);
    await unlessAborted(options.signal, low.optimizer_step_async(handleOf(this), given));
  }

  get parameterCount(): number {
    return low.optimizer_parameter_count(handleOf(this));
  }

  get learningRate(): number {
    return low.optimizer_learning_rate(handleOf(this));
  }

  set learningRate(value: number) {
    low.optimizer_set_learning_rate(handleOf(this), value);
  }

  /** Copies of everything the next step depends on besides the parameters. */
  state(): Map<string, Tensor> {
    return new Map(this.#stateNames().map((name, index) => [name, adopt(low.optimizer_state_tensor(handleOf(this), index))]));
  }

  /** Takes over what `state` gave, of an optimizer made and filled in the same way. */
  loadState(state: ReadonlyMap<string, Tensor>): void {
    const names = this.#stateNames();
    if (names.length !== state.size || names.some((name) => !state.has(name)))
      throw new InvalidValueError(`loadState: expected ${names.join(", ")}; got ${[...state.keys()].join(", ")}`);
    low.optimizer_load_state(
      handleOf(this),
      names.map((name) => handleOf(state.get(name) as Tensor)),
    );
  }

  #stateNames(): string[] {
    return Array.from({ length: low.optimizer_state_count(handleOf(this)) }, (_, index) => low.optimizer_state_name(handleOf(this), index));
  }
}

export interface SGDOptions {
  learningRate: number;
  momentum?: number;
  nesterov?: boolean;
  weightDecay?: number;
}

export interface AdamOptions {
  learningRate?: number;
  betas?: readonly [number, number];
  epsilon?: number;
  weightDecay?: number;
}

function createSGD(options: SGDOptions): Handle {
  return low.optimizer_create_sgd(options.learningRate, options.momentum ?? 0, options.nesterov ?? false, options.weightDecay ?? 0);
}

function createAdam(options: AdamOptions): Handle {
  const { learningRate = 1e-3, betas = [0.9, 0.999], epsilon = 1e-8, weightDecay = 0 } = options;
  return low.optimizer_create_adam(learningRate, betas[0], betas[1], epsilon, weightDecay);
}

/** Stochastic gradient descent with momentum. */
export class SGD extends Optimizer {
  constructor(parameters: Iterable<Parameter>, options: SGDOptions) {
    super(createSGD(options), parameters);
  }
}

/** Gradient descent along geodesics (Bonnabel 2013): x <- exp(x, -learning_rate * Riemannian gradient). */
export class RiemannianSGD extends Optimizer {
  constructor(parameters: Iterable<Parameter>, options: SGDOptions & { manifold: Manifold }) {
    super(createSGD(options), parameters, options.manifold);
  }
}

/** Adam (Kingma & Ba 2015). */
export class Adam extends Optimizer {
  constructor(parameters: Iterable<Parameter>, options: AdamOptions = {}) {
    super(createAdam(options), parameters);
  }
}

/** Adam with decoupled weight decay (Loshchilov & Hutter 2019). */
export class AdamW extends Optimizer {
  constructor(parameters: Iterable<Parameter>, options: AdamOptions = {}) {
    const { learningRate = 1e-3, betas = [0.9, 0.999], epsilon = 1e-8, weightDecay = 1e-2 } = options;
    super(low.optimizer_create_adamw(learningRate, betas[0], betas[1], epsilon, weightDecay), parameters);
  }
}

/** Adam along geodesics (Bécigneul & Ganea 2019). */
export class RiemannianAdam extends Optimizer {
  constructor(parameters: Iterable<Parameter>, options: AdamOptions & { manifold: Manifold }) {
    super(createAdam(options), parameters, options.manifold);
  }
}
