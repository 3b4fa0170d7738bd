/** One class for each status of the core, with the same number, name and message in every language. */
import { Status } from "@spiraltorch/native/lowlevel";
import { low } from "#core";

export type StatusName = keyof typeof Status;

/** Base of every error the core reports. */
export class SpiralTorchError extends Error {
  /** Its number in the C interface. */
  readonly status: number = 0;
  /** The same as text, such as "shape_mismatch". */
  readonly code: StatusName | "unknown" = "unknown";

  override get name(): string {
    return this.constructor.name;
  }
}

const classes = new Map<number, new (message: string) => SpiralTorchError>();

function forStatus<Name extends StatusName>(name: Name) {
  return class extends SpiralTorchError {
    override readonly status: number = Status[name];
    override readonly code: Name = name;
  };
}

/** Memory could not be had. */
export class OutOfMemoryError extends forStatus("out_of_memory") {}
/** A handle that was closed, or none where one is needed. */
export class ClosedError extends forStatus("null_handle") {}
/** A handle of another kind. */
export class WrongHandleError extends forStatus("wrong_handle") {}
/** A value outside what the function takes. */
export class InvalidValueError extends forStatus("invalid_value") {}
/** Shapes that do not fit together. */
export class ShapeError extends forStatus("shape_mismatch") {}
/** An element type the function does not take. */
export class DTypeError extends forStatus("dtype_mismatch") {}
/** Tensors on different devices. */
export class DeviceError extends forStatus("device_mismatch") {}
/** An index or axis outside its range. */
export class IndexRangeError extends forStatus("index_out_of_range") {}
/** NaN or infinity where a finite number is needed. */
export class NonFiniteError extends forStatus("non_finite") {}
/** A point off its manifold, in strict mode. */
export class OutsideBallError extends forStatus("outside_ball") {}
/** A curvature that is not finite and negative, or two that should be equal. */
export class CurvatureError extends forStatus("curvature") {}
/** An iteration reached its limit. */
export class NotConvergedError extends forStatus("not_converged") {}
/** Stopped on request; what exists so far is valid. */
export class CancelledError extends forStatus("cancelled") {}
/** Reading or writing a file failed. */
export class FileError extends forStatus("io") {}
/** A file that is truncated, damaged or of another kind. */
export class CorruptFileError extends forStatus("corrupt") {}
/** A file or caller that needs a newer library. */
export class NewerVersionError extends forStatus("newer_version") {}
/** A tensor that may not be written. */
export class ReadOnlyError extends forStatus("read_only") {}
/** An object in use by another call. */
export class BusyError extends forStatus("busy") {}
/** A hierarchy with a cycle, a self-loop or no edges. */
export class GraphError extends forStatus("graph") {}
/** A gradient the tape cannot give. */
export class TapeError extends forStatus("tape") {}
/** What this build, CPU or device cannot do. */
export class UnsupportedError extends forStatus("unsupported") {}
/** Nothing given where something is needed. */
export class EmptyInputError extends forStatus("empty_input") {}
/** More elements than the topos allows. */
export class VolumeExceededError extends forStatus("volume_exceeded") {}
/** Deeper, or longer, than the topos allows. */
export class LoopDetectedError extends forStatus("loop_detected") {}
/** A barycenter's problem without a unique minimiser. */
export class DegenerateBarycenterError extends forStatus("degenerate_barycenter") {}
/** A GPU stopped answering; what lies in the host's memory is whole. */
export class DeviceLostError extends forStatus("device_lost") {}

for (const named of [
  OutOfMemoryError,
  ClosedError,
  WrongHandleError,
  InvalidValueError,
  ShapeError,
  DTypeError,
  DeviceError,
  IndexRangeError,
  NonFiniteError,
  OutsideBallError,
  CurvatureError,
  NotConvergedError,
  CancelledError,
  FileError,
  CorruptFileError,
  NewerVersionError,
  ReadOnlyError,
  BusyError,
  GraphError,
  TapeError,
  UnsupportedError,
  EmptyInputError,
  VolumeExceededError,
  LoopDetectedError,
  DegenerateBarycenterError,
  DeviceLostError,
])
  classes.set(new named("").status, named);

low.set_raise_hook((status, message) => new (classes.get(status) ?? SpiralTorchError)(message));
