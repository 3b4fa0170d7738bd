"""
One exception type for each status of the core, under the names every language uses.

Each has `status`, the number in the C interface, and `message`, which is the same in all languages.
"""
module Errors

export SpiralTorchError

"""Base of every error the core reports."""
abstract type SpiralTorchError <: Exception end

const TYPES = (
    out_of_memory = (:OutOfMemory, "Memory could not be had."),
    null_handle = (:ClosedError, "A handle that was closed, or none where one is needed."),
    wrong_handle = (:WrongHandleError, "A handle of another kind."),
    invalid_value = (:InvalidValueError, "A value outside what the function takes."),
    shape_mismatch = (:ShapeError, "Shapes that do not fit together."),
    dtype_mismatch = (:DTypeError, "An element type the function does not take."),
    device_mismatch = (:DeviceError, "Tensors on different devices."),
    index_out_of_range = (:IndexRangeError, "An index or axis outside its range."),
    non_finite = (:NonFiniteError, "NaN or infinity where a finite number is needed."),
    outside_ball = (:OutsideBallError, "A point off its manifold, in strict mode."),
    curvature = (:CurvatureError, "A curvature that is not finite and negative, or two that should be equal."),
    not_converged = (:NotConvergedError, "An iteration reached its limit."),
    cancelled = (:CancelledError, "Stopped on request; what exists so far is valid."),
    io = (:FileError, "Reading or writing a file failed."),
    corrupt = (:CorruptFileError, "A file that is truncated, damaged or of another kind."),
    newer_version = (:NewerVersionError, "A file or caller that needs a newer library."),
    read_only = (:ReadOnlyError, "A tensor that may not be written."),
    busy = (:BusyError, "An object in use by another call."),
    graph = (:GraphError, "A hierarchy with a cycle, a self-loop or no edges."),
    tape = (:TapeError, "A gradient the tape cannot give."),
    unsupported = (:UnsupportedError, "What this build, CPU or device cannot do."),
    empty_input = (:EmptyInputError, "Nothing given where something is needed."),
    volume_exceeded = (:VolumeExceededError, "More elements than the topos allows."),
    loop_detected = (:LoopDetectedError, "Deeper, or longer, than the topos allows."),
    degenerate_barycenter = (:DegenerateBarycenterError, "A barycenter's problem without a unique minimiser."),
    device_lost = (:DeviceLostError, "A GPU stopped answering; what lies in the host's memory is whole."),
)

for (name, documentation) in TYPES
    @eval begin
        @doc $documentation struct $name <: SpiralTorchError
            status::Int32
            message::String
        end
        export $name
    end
end

"""A status that this package is too old to know."""
struct UnknownStatusError <: SpiralTorchError
    status::Int32
    message::String
end
export UnknownStatusError

const BY_STATUS_NAME = Dict{Symbol,Type}(name => eval(TYPES[name][1]) for name in keys(TYPES))

"""The exception for a status, as the core's name for it and its number."""
make(name::Symbol, status, message) = get(BY_STATUS_NAME, name, UnknownStatusError)(Int32(status), message)

const STATUS_NAMES = Dict{Type,String}(type => String(name) for (name, type) in BY_STATUS_NAME)

"""The status as the core spells it: "shape_mismatch"."""
status_name(error::SpiralTorchError) = get(STATUS_NAMES, typeof(error), "unknown")

Base.showerror(io::IO, error::SpiralTorchError) = print(io, nameof(typeof(error)), ": ", error.message)

end
