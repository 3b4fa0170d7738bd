/** Which GPU the browser offers, or why it offers none. */
import type { DeviceReport } from "../device.js";

/** What `describeDevice("webgpu")` tells, as far as browsers say it: driver, version and memory they keep to themselves. */
export interface AdapterDescription extends Readonly<DeviceReport> {
  readonly interface: "webgpu";
  /** As the browser says it, which hides the exact model. */
  readonly name: string;
  readonly vendor: string;
  readonly architecture: string;
  /** "cpu" for an adapter in software; else "other": browsers do not tell discrete from integrated. */
  readonly kind: "cpu" | "other";
  /** A CPU that plays a GPU: right, but slower than WebAssembly on the same CPU. */
  readonly software: boolean;
  /** Threads that run in step, at least; 0 where the browser does not say. */
  readonly subgroupSize: number;
}

export interface AdapterOptions {
  /** Another implementation than the browser's `navigator.gpu`; undefined: there is none. */
  gpu?: GPU | undefined;
  powerPreference?: GPUPowerPreference;
}

/** An adapter, or why there is none. */
export type Finding = { readonly adapter: GPUAdapter } | { readonly reason: string };

const SOFTWARE = /swiftshader|llvmpipe|lavapipe|softpipe|basic render|warp/i;

export async function findAdapter(options: AdapterOptions = {}): Promise<Finding> {
  const gpu = "gpu" in options ? options.gpu : (globalThis.navigator as Navigator | undefined)?.gpu;
  if (gpu === undefined) {
    const insecure =
      globalThis.isSecureContext === false ? ", and this page none that a browser would show it to (https, or localhost)" : "";
    return { reason: `this environment has no navigator.gpu${insecure}` };
  }
  try {
    const asked = options.powerPreference === undefined ? {} : { powerPreference: options.powerPreference };
    const adapter = await gpu.requestAdapter(asked);
    return adapter === null ? { reason: "the browser has WebGPU, but offers no adapter for it" } : { adapter };
  } catch (error) {
    return { reason: `the browser failed to look for an adapter: ${String(error)}` };
  }
}

export function descriptionOf(finding: Finding): AdapterDescription {
  if ("reason" in finding) return { ...nothing, reason: finding.reason };
  const { info, limits, features } = finding.adapter;
  const name = [info.vendor, info.architecture, info.device, info.description].filter((part) => part !== "").join(" ") || "unnamed";
  const software = info.isFallbackAdapter === true || SOFTWARE.test(name);
  return {
    ...nothing,
    count: 1,
    available: true,
    name,
    vendor: info.vendor,
    architecture: info.architecture,
    kind: software ? "cpu" : "other",
    software,
    subgroupSize: info.subgroupMinSize ?? 0,
    workgroupMax: limits.maxComputeInvocationsPerWorkgroup,
    sharedMemoryBytes: limits.maxComputeWorkgroupStorageSize,
    bufferBytesMax: limits.maxStorageBufferBindingSize,
    features: [...features].sort().join(","),
  };
}

const nothing: AdapterDescription = {
  interface: "webgpu",
  number: 0,
  count: 0,
  available: false,
  reason: "",
  name: "",
  vendor: "",
  architecture: "",
  kind: "other",
  driver: "",
  apiVersion: "",
  memoryBytes: 0,
  software: false,
  subgroupSize: 0,
  workgroupMax: 0,
  sharedMemoryBytes: 0,
  bufferBytesMax: 0,
  features: "",
};
