"""One exception class per status of the core; each is also the built-in a caller would catch."""

from __future__ import annotations

from typing import NoReturn

from spiraltorch import _lowlevel as _low


class SpiralTorchError(Exception):
    """Base of every error. `status` is its number in the C interface, `status_name` its name there."""

    status: int = 0
    status_name: str = ""


class OutOfMemoryError(SpiralTorchError, MemoryError):
    """Memory could not be had."""


class ClosedError(SpiralTorchError, ValueError):
    """A handle that was closed, or none where one is needed."""


class WrongHandleError(SpiralTorchError, TypeError):
    """A handle of another kind."""


class InvalidValueError(SpiralTorchError, ValueError):
    """A value outside what the function takes."""


class ShapeError(SpiralTorchError, ValueError):
    """Shapes that do not fit together."""


class DTypeError(SpiralTorchError, TypeError):
    """An element type the function does not take."""


class DeviceError(SpiralTorchError, ValueError):
    """Tensors on different devices."""


class IndexRangeError(SpiralTorchError, IndexError):
    """An index or axis outside its range."""


class NonFiniteError(SpiralTorchError, ValueError):
    """NaN or infinity where a finite number is needed."""


class OutsideBallError(SpiralTorchError, ValueError):
    """A point off its manifold, in strict mode."""


class CurvatureError(SpiralTorchError, ValueError):
    """A curvature that is not finite and negative, or two that should be equal."""


class NotConvergedError(SpiralTorchError, ArithmeticError):
    """An iteration reached its limit."""


class CancelledError(SpiralTorchError):
    """Stopped on request; what exists so far is valid."""


class FileError(SpiralTorchError, OSError):
    """Reading or writing a file failed."""


class CorruptFileError(SpiralTorchError, ValueError):
    """A file that is truncated, damaged or of another kind."""


class NewerVersionError(SpiralTorchError, ValueError):
    """A file or caller that needs a newer library."""


class ReadOnlyError(SpiralTorchError, ValueError):
    """A tensor that may not be written."""


class BusyError(SpiralTorchError, RuntimeError):
    """An object in use by another call."""


class GraphError(SpiralTorchError, ValueError):
    """A hierarchy with a cycle, a self-loop or no edges."""


class TapeError(SpiralTorchError, RuntimeError):
    """A gradient the tape cannot give."""


class UnsupportedError(SpiralTorchError, NotImplementedError):
    """What this build, CPU or device cannot do."""


class EmptyInputError(SpiralTorchError, ValueError):
    """Nothing given where something is needed."""


class VolumeExceededError(SpiralTorchError, ValueError):
    """More elements than the topos allows."""


class LoopDetectedError(SpiralTorchError, ValueError):
    """Deeper, or longer, than the topos allows."""


class DegenerateBarycenterError(SpiralTorchError, ValueError):
    """A barycenter's problem without a unique minimiser."""


class DeviceLostError(SpiralTorchError, RuntimeError):
    """A GPU stopped answering; what lies in the host's memory is whole."""


_BY_STATUS_NAME: dict[str, type[SpiralTorchError]] = {
    "out_of_memory": OutOfMemoryError,
    "null_handle": ClosedError,
    "wrong_handle": WrongHandleError,
    "invalid_value": InvalidValueError,
    "shape_mismatch": ShapeError,
    "dtype_mismatch": DTypeError,
    "device_mismatch": DeviceError,
    "index_out_of_range": IndexRangeError,
    "non_finite": NonFiniteError,
    "outside_ball": OutsideBallError,
    "curvature": CurvatureError,
    "not_converged": NotConvergedError,
    "cancelled": CancelledError,
    "io": FileError,
    "corrupt": CorruptFileError,
    "newer_version": NewerVersionError,
    "read_only": ReadOnlyError,
    "busy": BusyError,
    "graph": GraphError,
    "tape": TapeError,
    "unsupported": UnsupportedError,
    "empty_input": EmptyInputError,
    "volume_exceeded": VolumeExceededError,
    "loop_detected": LoopDetectedError,
    "degenerate_barycenter": DegenerateBarycenterError,
    "device_lost": DeviceLostError,
}


for _number in range(1, 256):
    _class = _BY_STATUS_NAME.get(_low.status_name(_number))
    if _class is not None:
        _class.status, _class.status_name = _number, _low.status_name(_number)


def _error(status: int, message: str) -> SpiralTorchError:
    error = _BY_STATUS_NAME.get(_low.status_name(status), SpiralTorchError)(message)
    error.status = status
    return error


def _raise(status: int, message: str) -> NoReturn:
    # Not by way of a local: the traceback leads to this frame, and a cycle would keep every tensor
    # of the frames above until the collector runs.
    raise _error(status, message)


_low.set_raise_hook(_raise)
