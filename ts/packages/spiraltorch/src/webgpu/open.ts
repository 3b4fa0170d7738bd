/** Where to train: on the GPU that was asked for, or on the core, and why. */
import "../dispose.js";

import type { AsyncOptions } from "../abort.js";
import { low } from "#core";
import { describeDevice as describeOnCore, type DeviceReport } from "../device.js";
import { InvalidValueError, UnsupportedError } from "../errors.js";
import type { Hierarchy } from "../hierarchy.js";
import type { Model } from "../model.js";
import type { ProgressCallback } from "../progress.js";
import type { Tensor } from "../tensor.js";
import { Trainer, type TrainerOptions } from "../trainer.js";
import { descriptionOf, findAdapter, type AdapterDescription, type AdapterOptions } from "./adapter.js";
import { Gpu } from "./gpu.js";
import { GpuTrainer } from "./trainer.js";

/** "auto": a GPU if there is one, never one in software. */
export type TrainingDevice = "auto" | "cpu" | "webgpu";

export interface OpenOptions extends AdapterOptions {
  device?: TrainingDevice;
  /** On "webgpu": refuse to train on the core instead where there is none. */
  strict?: boolean;
}

/** A run on whichever device. */
export interface TrainingRun extends Disposable {
  /** Where it runs: "webgpu", or the core as "wasm" or "native". */
  readonly device: "webgpu" | "wasm" | "native";
  /** The adapter's name and kind, or why the core trains. */
  readonly reason: string;
  readonly epoch: number;
  readonly options: Required<TrainerOptions>;
  runAsync(epochs?: number, options?: { progress?: ProgressCallback | undefined } & AsyncOptions): Promise<unknown>;
  points(): Promise<Tensor>;
  model(): Promise<Model>;
  close(): void;
}

/**
 * A run of the hierarchy's trainer on a device. Where WebGPU is asked for and not to be had, the core trains, and
 * `reason` says why.
 */
export async function openTrainer(hierarchy: Hierarchy, options: TrainerOptions = {}, where: OpenOptions = {}): Promise<TrainingRun> {
  const { device = "auto", strict = false } = where;
  if (!["auto", "cpu", "webgpu"].includes(device)) throw new InvalidValueError(`device: '${device}' given, expected auto, cpu or webgpu`);
  if (device === "cpu") return new CoreRun(hierarchy, options, "asked for");
  const found = descriptionOf(await findAdapter(where));
  if (device === "auto" && found.software) return new CoreRun(hierarchy, options, `the browser's GPU ${found.name} is software`);
  try {
    const gpu = await Gpu.open(where);
    try {
      return new GpuRun(gpu, await GpuTrainer.create(gpu, hierarchy, options));
    } catch (error) {
      gpu.close();
      throw error;
    }
  } catch (error) {
    if (strict || !(error instanceof UnsupportedError)) throw error;
    return new CoreRun(hierarchy, options, error.message);
  }
}

/** The package's `describeDevice`, but for "webgpu", which it asks the browser about: the answer comes later. */
export function describeDevice(device: "webgpu", options?: AdapterOptions): Promise<AdapterDescription>;
export function describeDevice(device: string, number?: number): Promise<DeviceReport>;
export async function describeDevice(device: string, options: AdapterOptions | number = {}): Promise<AdapterDescription | DeviceReport> {
  if (device !== "webgpu") return describeOnCore(device, typeof options === "number" ? options : 0);
  return descriptionOf(await findAdapter(typeof options === "number" ? {} : options));
}

class GpuRun implements TrainingRun {
  readonly device = "webgpu";
  readonly reason: string;

  constructor(
    readonly gpu: Gpu,
    readonly trainer: GpuTrainer,
  ) {
    this.reason = gpu.adapter.name + (gpu.adapter.software ? ", in software" : "");
  }

  get epoch(): number {
    return this.trainer.epoch;
  }

  get options(): Required<TrainerOptions> {
    return this.trainer.options;
  }

  runAsync(epochs?: number, options?: { progress?: ProgressCallback | undefined } & AsyncOptions): Promise<unknown> {
    return this.trainer.runAsync(epochs, options);
  }

  points(): Promise<Tensor> {
    return this.trainer.points();
  }

  model(): Promise<Model> {
    return this.trainer.model();
  }

  close(): void {
    this.trainer.close();
    this.gpu.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

class CoreRun implements TrainingRun {
  readonly device = low.backend;
  readonly trainer: Trainer;

  constructor(
    hierarchy: Hierarchy,
    options: TrainerOptions,
    readonly reason: string,
  ) {
    this.trainer = new Trainer(hierarchy, options);
  }

  get epoch(): number {
    return this.trainer.epoch;
  }

  get options(): Required<TrainerOptions> {
    return this.trainer.options;
  }

  runAsync(epochs?: number, { progress, ...options }: { progress?: ProgressCallback | undefined } & AsyncOptions = {}): Promise<unknown> {
    return this.trainer.runAsync(epochs, progress === undefined ? options : { progress, ...options });
  }

  points(): Promise<Tensor> {
    return Promise.resolve(this.trainer.points);
  }

  model(): Promise<Model> {
    return Promise.resolve(this.trainer.model());
  }

  close(): void {
    this.trainer.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
