/** GPUs: what there is, which one to use, and what became of the ops asked of them. */
import { low } from "#core";
import { MatmulPrecision } from "@spiraltorch/native/lowlevel";
import { deviceNumber, nameIn, numberIn, type DeviceName } from "./dtype.js";
import { DeviceDescription } from "./zspace.js";

/** What operands of f32 matrix products may be rounded to. */
export type MatmulPrecisionName = keyof typeof MatmulPrecision;

/** What the processor or a driver reports of a device; `DeviceDescription` says what each field is. */
export interface DeviceReport {
  interface: string;
  number: number;
  count: number;
  available: boolean;
  reason: string;
  name: string;
  driver: string;
  kind: string;
  apiVersion: string;
  memoryBytes: number;
  subgroupSize: number;
  workgroupMax: number;
  sharedMemoryBytes: number;
  bufferBytesMax: number;
  features: string;
}

/**
 * What is known of a device: "cpu", "vulkan", "cuda", "metal", "webgpu" or "hip". One that is not there has `available`
 * false and a `reason`.
 */
export function describeDevice(device = "cpu", number = 0): DeviceReport {
  using found = new DeviceDescription(device, { number });
  return {
    interface: found.interface,
    number: found.number,
    count: found.count,
    available: found.available,
    reason: found.reason,
    name: found.name,
    driver: found.driver,
    kind: found.kind,
    apiVersion: found.apiVersion,
    memoryBytes: found.memoryBytes,
    subgroupSize: found.subgroupSize,
    workgroupMax: found.workgroupMax,
    sharedMemoryBytes: found.sharedMemoryBytes,
    bufferBytesMax: found.bufferBytesMax,
    features: found.features,
  };
}

export interface HipReport {
  available: boolean;
  /** Why there are none. */
  reason: string;
  devices: { id: number; name: string; memoryBytes: number }[];
}

/** AMD GPUs that the HIP runtime lists. No environment variable makes one up. */
export function hipProbe(): HipReport {
  const first = describeDevice("hip");
  const devices = Array.from({ length: first.available ? first.count : 0 }, (_, id) => {
    const { name, memoryBytes } = describeDevice("hip", id);
    return { id, name, memoryBytes };
  });
  return { available: first.available, reason: first.reason, devices };
}

/** Which of several GPUs new tensors on `device` are put on; those that exist stay where they are. */
export function selectDevice(device: DeviceName, number: number): void {
  low.device_select(deviceNumber(device), number);
}

/** Ops of GPU tensors that had no kernel there and ran on the CPU, since the package was loaded. */
export function fallbackCount(): number {
  return low.device_fallback_count();
}

/** Kernels started on GPUs since the package was loaded. */
export function launchCount(): number {
  return low.device_launch_count();
}

/** Whether an op that a GPU has no kernel for is refused (`UnsupportedError`), rather than run on the CPU. */
export function setStrictDevices(strict: boolean): void {
  low.device_set_strict(strict);
}

/** What f32 matrix products may round their operands to; "f32", not at all, unless `setMatmulPrecision` was called. */
export function matmulPrecision(): MatmulPrecisionName {
  return nameIn(MatmulPrecision, low.matmul_precision());
}

/**
 * Lets f32 matrix products, and their gradients, round what they multiply: to "tf32" (11 bits), "bf16" (8 bits) or "f16" (11
 * bits; beyond 65,504 infinite). Sums stay f32. It holds for the whole process, and for products that start from now on. It
 * permits and promises nothing: a device that gains nothing by it, as every one but CUDA's with tensor cores and Vulkan's
 * with cooperative matrices, multiplies f32.
 */
export function setMatmulPrecision(precision: MatmulPrecisionName): void {
  low.set_matmul_precision(numberIn(MatmulPrecision, "precision", precision));
}
