/** A driver for WebGPU: memory, launches of the kernels in order, and reading back. */
import "../dispose.js";

import { ClosedError, DeviceLostError, OutOfMemoryError, SpiralTorchError, UnsupportedError } from "../errors.js";
import { descriptionOf, findAdapter, type AdapterDescription, type AdapterOptions } from "./adapter.js";
import { kernels } from "./kernels.js";
import { BufferUse, MAP_READ, STAGE_COMPUTE } from "./usage.js";

export type KernelName = keyof typeof kernels;

interface Kernel {
  readonly family: string;
  readonly buffers: number;
  /** A bit for each buffer that it writes. */
  readonly written: number;
  readonly parameterBytes: number;
  readonly slot: number;
}

const rows: Readonly<Record<string, Kernel>> = kernels;
const GROUPS_MAX = 16384;

/** The kernel of this name, if there is one. */
export function kernelNamed(name: string): KernelName | undefined {
  return Object.hasOwn(kernels, name) ? (name as KernelName) : undefined;
}

/** Groups of threads for `count` pieces of work, and no more than keep a device busy: kernels loop. */
export function groupsOf(count: number, perGroup: number): number {
  return Math.min(Math.ceil(count / perGroup), GROUPS_MAX);
}

/**
 * A GPU that the browser opened. What a launch does is seen by those after it; errors of the device come out
 * where something is read.
 *
 *     using gpu = await Gpu.open(); // Throws, and says why, where there is none.
 *     gpu.adapter.software; // A CPU that plays a GPU?
 */
export class Gpu implements Disposable {
  readonly adapter: AdapterDescription;
  readonly device: GPUDevice;
  /** Kernels started since it was opened. */
  launchCount = 0;
  #end: SpiralTorchError | undefined;
  #faults: Promise<GPUError | null>[] = [];
  readonly #modules = new Map<string, Promise<GPUShaderModule>>();
  readonly #pipelines = new Map<KernelName, Promise<GPUComputePipeline>>();

  private constructor(device: GPUDevice, adapter: AdapterDescription) {
    this.device = device;
    this.adapter = adapter;
    void device.lost.then(({ reason, message }) => {
      this.#end ??= new DeviceLostError(`webgpu: the device was lost (${message || reason}); what lies in the host's memory is whole`);
    });
  }

  /** Opens the adapter that the browser offers, or throws an `UnsupportedError` that says why there is none. */
  static async open(options: AdapterOptions = {}): Promise<Gpu> {
    const finding = await findAdapter(options);
    if ("reason" in finding) throw new UnsupportedError(`webgpu: not available: ${finding.reason}`);
    const { maxStorageBufferBindingSize, maxBufferSize } = finding.adapter.limits;
    try {
      const device = await finding.adapter.requestDevice({ requiredLimits: { maxStorageBufferBindingSize, maxBufferSize } });
      return new Gpu(device, descriptionOf(finding));
    } catch (error) {
      throw new UnsupportedError(`webgpu: not available: the adapter ${descriptionOf(finding).name} gives no device: ${String(error)}`);
    }
  }

  /** Why it cannot be used any more, if so. */
  get lost(): SpiralTorchError | undefined {
    return this.#end;
  }

  get closed(): boolean {
    return this.#end instanceof ClosedError;
  }

  /** Gives the device and all its buffers back. */
  close(): void {
    this.#end ??= new ClosedError("webgpu: the device is closed");
    this.device.destroy();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** A buffer of the device, of zeros or of these bytes. */
  allocate(content: number | Uint32Array | Int32Array | Float32Array): GPUBuffer {
    this.#check();
    const size = Math.max(4, typeof content === "number" ? content : content.byteLength);
    const usage = BufferUse.STORAGE | BufferUse.COPY_SRC | BufferUse.COPY_DST;
    const buffer = this.#watched(() => this.device.createBuffer({ size, usage }));
    if (typeof content !== "number" && content.byteLength > 0) this.write(buffer, content);
    return buffer;
  }

  write(buffer: GPUBuffer, content: Uint32Array | Int32Array | Float32Array): void {
    this.#watched(() => this.device.queue.writeBuffer(buffer, 0, content as Uint32Array<ArrayBuffer>));
  }

  /** Compiles kernels ahead of their first launch. */
  async prepare(...names: KernelName[]): Promise<void> {
    await Promise.all(names.map((name) => this.#pipeline(name)));
  }

  /** Starts a kernel; `parameters` are the struct that it takes, buffers are in its order. */
  async launch(name: KernelName, buffers: readonly GPUBuffer[], parameters: ArrayBuffer, groups: number): Promise<void> {
    const kernel = rows[name] as Kernel;
    if (buffers.length !== kernel.buffers || parameters.byteLength !== kernel.parameterBytes)
      throw new TypeError(`webgpu: ${name} takes ${kernel.buffers} buffers and ${kernel.parameterBytes} bytes of parameters`);
    const pipeline = await this.#pipeline(name);
    this.#check();
    if (groups === 0) return;
    const { device } = this;
    this.#watched(() => {
      const uniform = device.createBuffer({
        size: Math.ceil(parameters.byteLength / 16) * 16,
        usage: BufferUse.UNIFORM | BufferUse.COPY_DST,
      });
      device.queue.writeBuffer(uniform, 0, parameters);
      const entries = [uniform, ...buffers].map((buffer, index) => ({ binding: kernel.slot + index, resource: { buffer } }));
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
      pass.dispatchWorkgroups(groups);
      pass.end();
      device.queue.submit([encoder.finish()]);
      uniform.destroy();
    });
    this.launchCount++;
  }

  /** Waits until all work is done. */
  async finish(): Promise<void> {
    this.#check();
    await this.#settled(this.device.queue.onSubmittedWorkDone());
  }

  /** The first bytes of a buffer, when all work before is done. */
  async read(buffer: GPUBuffer, size: number): Promise<ArrayBuffer> {
    this.#check();
    if (size === 0) return new ArrayBuffer(0);
    const { device } = this;
    const staging = this.#watched(() => {
      const made = device.createBuffer({ size, usage: BufferUse.MAP_READ | BufferUse.COPY_DST });
      const encoder = device.createCommandEncoder();
      encoder.copyBufferToBuffer(buffer, 0, made, 0, size);
      device.queue.submit([encoder.finish()]);
      return made;
    });
    try {
      await this.#settled(staging.mapAsync(MAP_READ));
      return staging.getMappedRange().slice(0);
    } finally {
      staging.destroy();
    }
  }

  #check(): void {
    if (this.#end !== undefined) throw this.#end;
  }

  /** Calls that report their errors later: to whoever waits for the device next. */
  #watched<Made>(call: () => Made): Made {
    const filters = ["validation", "out-of-memory", "internal"] as const;
    for (const filter of filters) this.device.pushErrorScope(filter);
    try {
      return call();
    } finally {
      for (const _ of filters) this.#faults.push(this.device.popErrorScope());
    }
  }

  async #settled(work: Promise<unknown>): Promise<void> {
    const waiting = this.#faults.splice(0);
    const [done, ...found] = await Promise.allSettled([work, ...waiting]);
    this.#check();
    for (const outcome of found) if (outcome.status === "fulfilled" && outcome.value !== null) throw errorOf(outcome.value);
    if (done.status === "rejected") {
      await Promise.race([this.device.lost, new Promise((resolve) => setTimeout(resolve, 100))]); // Which comes with the reason.
      this.#check();
      throw done.reason;
    }
  }

  #pipeline(name: KernelName): Promise<GPUComputePipeline> {
    const known = this.#pipelines.get(name);
    if (known !== undefined) return known;
    this.#check();
    const made = this.#compile(name);
    this.#pipelines.set(name, made);
    made.catch(() => this.#pipelines.delete(name)); // Its code may be there next time.
    return made;
  }

  async #compile(name: KernelName): Promise<GPUComputePipeline> {
    const { family, buffers, written, slot } = rows[name] as Kernel;
    const module = await this.#module(family);
    this.#check();
    const { device } = this;
    const types: GPUBufferBindingType[] = ["uniform"];
    for (let index = 0; index < buffers; index++) types.push((written >> index) & 1 ? "storage" : "read-only-storage");
    const entries = types.map((type, index) => ({ binding: slot + index, visibility: STAGE_COMPUTE, buffer: { type } }));
    const layout = device.createPipelineLayout({ bindGroupLayouts: [device.createBindGroupLayout({ entries })] });
    try {
      return await device.createComputePipelineAsync({ label: name, layout, compute: { module, entryPoint: name } });
    } catch (error) {
      this.#check();
      throw new UnsupportedError(
        `webgpu: the browser refuses the kernel ${name}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  #module(family: string): Promise<GPUShaderModule> {
    const known = this.#modules.get(family);
    if (known !== undefined) return known;
    const made = codeOf(family).then((code) => this.device.createShaderModule({ label: family, code }));
    this.#modules.set(family, made);
    made.catch(() => this.#modules.delete(family));
    return made;
  }
}

/** The WGSL lies beside this file, or beside a bundle that holds it. */
async function codeOf(family: string): Promise<string> {
  const response = await fetch(new URL(`./kernels/${family}.wgsl`, import.meta.url));
  if (!response.ok) throw new UnsupportedError(`webgpu: cannot load ${response.url}: ${response.status} ${response.statusText}`);
  return response.text();
}

function errorOf(error: GPUError): Error {
  if (error instanceof GPUOutOfMemoryError) return new OutOfMemoryError(`webgpu: the device's memory is full: ${error.message}`);
  return new Error(`webgpu: ${error.message}`);
}
