"""N-dimensional tensors: creation, conversion, indexing, and what they look like printed."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Sequence
from typing import Any, SupportsIndex, TypeAlias, overload

from spiraltorch import _lowlevel as _low
from spiraltorch import errors as errors  # Installs the exception classes before any call can fail.
from spiraltorch._enums import DEVICE, DTYPE, DeviceName, DTypeName
from spiraltorch._members import number_in

DTypeLike: TypeAlias = DTypeName | str
TensorLike: TypeAlias = Any
"""A tensor, a number, a nested list of numbers, an array (buffer protocol or DLPack), or a text's wave."""
Index: TypeAlias = Any

_DTYPE_NAMES = {number: name for name, number in DTYPE.items()}
_DTYPE_ALIASES: dict[str, DTypeName] = {
    **{"float32": "f32", "float64": "f64", "int32": "i32", "int64": "i64", "uint8": "u8"},
    **{"float": "f64", "int": "i64"},
}
_DTYPE_NUMBERS: dict[Any, int] = {**DTYPE, **{alias: DTYPE[name] for alias, name in _DTYPE_ALIASES.items()}}
_DEVICE_NAMES = {number: name for name, number in DEVICE.items()}
_F32, _CPU = DTYPE["f32"], DEVICE["cpu"]
_STRUCT_FORMATS: dict[str, Any] = {"f32": "f", "f64": "d", "i32": "i", "i64": "q", "u8": "B", "bool": "?", "complex64": "f"}


def dtype_number(dtype: DTypeLike) -> int:
    """The core's number for a dtype named as "f32" or "float32", or given as a NumPy or Python type."""
    try:
        return _DTYPE_NUMBERS[dtype]
    except (KeyError, TypeError):
        number = _DTYPE_NUMBERS.get(getattr(dtype, "__name__", str(dtype)))
    if number is None:
        raise errors.InvalidValueError(f"dtype: {dtype!r} given, expected one of {', '.join(DTYPE)}")
    return number


def device_number(device: DeviceName) -> int:
    return number_in("device", DEVICE, device)


def device_name(number: int) -> DeviceName:
    return _DEVICE_NAMES[number]


def integers(values: int | Sequence[int]) -> Sequence[int]:
    """Axes or extents, where one alone may stand without brackets."""
    return (values,) if isinstance(values, int) else values


class Shape(tuple[int, ...]):
    """Extents of the axes. A tuple, as NumPy has it; called, as the project's guide has it, it gives itself."""

    __slots__ = ()

    def __call__(self) -> Shape:
        return self


class Tensor(_low.TensorHandle):
    """An array of up to eight axes over memory that views share.

    `Tensor([[1, 2], [3, 4]])` copies numbers, `Tensor(2, 3, numbers)` makes an f32 matrix of 2 rows and 3
    columns from a flat list, row by row (of zeros without one); `from_dlpack` and `from_buffer` share an array's
    memory. NumPy sees the memory of `numpy.asarray(tensor)` without a copy, PyTorch that of
    `torch.from_dlpack(tensor)`.
    """

    @overload
    def __init__(self, data: TensorLike, dtype: DTypeLike | None = None, *, device: DeviceName = "cpu") -> None: ...

    @overload
    def __init__(self, data: int, dtype: int, numbers: Sequence[float] | None = None, *, device: DeviceName = "cpu") -> None: ...

    def __init__(
        self, data: TensorLike, dtype: DTypeLike | int | None = None, numbers: Sequence[float] | None = None, *, device: DeviceName = "cpu"
    ) -> None:
        if isinstance(dtype, int):
            self.take(_matrix(data, dtype, numbers, device))
        elif numbers is not None:
            raise errors.InvalidValueError("Tensor: numbers given without rows and columns; expected Tensor(rows, columns, numbers)")
        else:
            self.take(_new(data, dtype, device))

    @property
    def shape(self) -> Shape:
        """Extents of the axes."""
        return Shape(_low.tensor_shape(self))

    @property
    def strides(self) -> tuple[int, ...]:
        """Steps between neighbours along each axis, in elements."""
        return _low.tensor_strides(self)

    @property
    def dtype(self) -> DTypeName:
        """The element type's name."""
        return _DTYPE_NAMES[_low.tensor_dtype(self)]

    @property
    def device(self) -> DeviceName:
        """Where the tensor's ops run."""
        return _DEVICE_NAMES[_low.tensor_device(self)]

    @property
    def ndim(self) -> int:
        """The number of axes."""
        return len(_low.tensor_shape(self))

    @property
    def size(self) -> int:
        """The number of elements."""
        return _low.tensor_size(self)

    @property
    def read_only(self) -> bool:
        return _low.tensor_is_read_only(self)

    @property
    def T(self) -> Tensor:
        """The axes in reverse order; a view."""
        return self.permute(*reversed(range(self.ndim)))

    # Conversion

    def item(self) -> float | int | bool | complex:
        """The one element, as a Python number."""
        if self.dtype == "f64" or self.dtype == "f32":
            return _low.tensor_item(self)
        if self.size != 1:
            raise errors.ShapeError(f"item: a tensor of shape {self.shape} has {self.size} elements, expected 1")
        value: Any = self.reshape(()).tolist()
        return value  # type: ignore[no-any-return]

    def tolist(self) -> Any:
        """The elements as nested lists; a number for no axes."""
        whole = _low.op_contiguous(self.detach())
        if whole.dtype == "complex64":
            parts = memoryview(_low.to_bytes(whole)).cast("f").tolist()
            return _nest([complex(parts[i], parts[i + 1]) for i in range(0, len(parts), 2)], whole.shape)
        if whole.size == 0:
            return _nest([], whole.shape)
        flat = memoryview(_low.to_bytes(whole)).cast(_STRUCT_FORMATS[whole.dtype]).tolist()
        return _nest(flat, whole.shape)

    def numpy(self) -> Any:
        """A NumPy array over the same memory."""
        import numpy

        return numpy.asarray(self.detach())

    def astype(self, dtype: DTypeLike) -> Tensor:
        """A copy converted to another element type."""
        return _low.op_cast(self, dtype_number(dtype))

    def to(self, device: DeviceName) -> Tensor:
        """The tensor on a device: itself when it is there already."""
        return _low.tensor_to_device(self, device_number(device))

    def clone(self) -> Tensor:
        """A row-major copy."""
        return _low.op_contiguous(self)

    def detach(self) -> Tensor:
        """The same memory without history on a tape."""
        return _low.tensor_detach(self)

    def assign(self, source: TensorLike) -> None:
        """Write `source`, broadcast and converted, into the elements."""
        _low.tensor_assign(self, _operand(source, self))

    # Shape

    def reshape(self, *shape: int | Sequence[int]) -> Tensor:
        """The same elements under another shape; one extent may be -1."""
        return _low.op_reshape(self, _flat(shape))

    def permute(self, *axes: int | Sequence[int]) -> Tensor:
        """Axes in another order; a view."""
        return _low.op_permute(self, _flat(axes))

    def broadcast_to(self, *shape: int | Sequence[int]) -> Tensor:
        """Axes of extent 1 stretched; a read-only view."""
        return _low.op_broadcast_to(self, _flat(shape))

    # Reductions, named as in `spiraltorch.ops`

    def sum(self, axes: int | Sequence[int] = (), keep_dims: bool = False) -> Tensor:
        return _low.op_sum(self, integers(axes), keep_dims)

    def mean(self, axes: int | Sequence[int] = (), keep_dims: bool = False) -> Tensor:
        return _low.op_mean(self, integers(axes), keep_dims)

    def max(self, axes: int | Sequence[int] = (), keep_dims: bool = False) -> Tensor:
        return _low.op_max(self, integers(axes), keep_dims)

    def min(self, axes: int | Sequence[int] = (), keep_dims: bool = False) -> Tensor:
        return _low.op_min(self, integers(axes), keep_dims)

    def norm(self, axes: int | Sequence[int] = (), keep_dims: bool = False, order: float = 2) -> Tensor:
        return _low.op_norm(self, integers(axes), keep_dims, order)

    def argmax(self, axis: int = -1) -> Tensor:
        return _low.op_argmax(self, axis)

    def argmin(self, axis: int = -1) -> Tensor:
        return _low.op_argmin(self, axis)

    # Python's protocols

    def __len__(self) -> int:
        shape = self.shape
        if not shape:
            raise TypeError("len() of a tensor without axes")
        return shape[0]

    def __iter__(self) -> Iterator[Tensor]:
        return (self[index] for index in range(len(self)))

    def __bool__(self) -> bool:
        if self.size != 1:
            raise errors.ShapeError(f"the truth of a tensor of shape {self.shape} is ambiguous; use any() or all()")
        return bool(self.item())

    def __float__(self) -> float:
        return float(self.item())  # type: ignore[arg-type]

    def __int__(self) -> int:
        return int(self.item())  # type: ignore[arg-type]

    def __index__(self) -> int:
        if self.dtype not in ("i32", "i64", "u8"):
            raise TypeError(f"a {self.dtype} tensor cannot be an index")
        return int(self)

    def __getitem__(self, index: Index) -> Tensor:
        from spiraltorch._indexing import get

        return get(self, index)

    def __setitem__(self, index: Index, value: TensorLike) -> None:
        from spiraltorch._indexing import view_for_writing

        view_for_writing(self, index).assign(value)

    def __repr__(self) -> str:
        from spiraltorch._printing import describe

        return describe(self)

    def __copy__(self) -> Tensor:
        return self.clone()

    def __deepcopy__(self, memo: dict[int, Any]) -> Tensor:
        return self.clone()

    def __reduce__(self) -> Any:
        whole = _low.op_contiguous(self.detach())
        return _unpickle, (_low.to_bytes(whole), whole.shape, whole.dtype, whole.device)

    def coerce(self, other: object) -> object:
        """Lists and arrays beside a tensor in an operator."""
        if isinstance(other, (list, tuple)) or hasattr(other, "__dlpack__") or _is_buffer(other):
            return _operand(other, self)
        return NotImplemented


_low.set_class("tensor", Tensor)


def _matrix(rows: int, columns: int, numbers: Sequence[float] | None, device: DeviceName) -> _low.TensorHandle:
    """An f32 matrix from a flat list, row by row."""
    if not isinstance(rows, int) or rows < 1 or columns < 1:
        raise errors.InvalidValueError(f"Tensor: {rows!r} rows and {columns} columns given, expected at least 1 each")
    if numbers is None:
        return _low.tensor_zeros((rows, columns), _F32, device_number(device))
    flat = _new(numbers, "f32", device)
    if _low.tensor_size(flat) != rows * columns or len(_low.tensor_shape(flat)) != 1:
        given = tuple(_low.tensor_shape(flat))
        raise errors.ShapeError(f"Tensor: numbers of shape {given} given, expected a flat list of {rows} x {columns} = {rows * columns}")
    return _low.op_reshape(flat, (rows, columns))


def zeros(shape: int | Sequence[int], dtype: DTypeLike = "f32", *, device: DeviceName = "cpu") -> Tensor:
    """A tensor of zeros."""
    # The usual arguments are told by comparing: to look them up would take as long as to make the tensor.
    return _low.tensor_zeros(
        shape if isinstance(shape, tuple) else integers(shape),
        _F32 if dtype == "f32" else dtype_number(dtype),
        _CPU if device == "cpu" else device_number(device),
    )


def ones(shape: int | Sequence[int], dtype: DTypeLike = "f32", *, device: DeviceName = "cpu") -> Tensor:
    """A tensor of ones."""
    return full(shape, 1, dtype, device=device)


def full(shape: int | Sequence[int], value: float, dtype: DTypeLike = "f32", *, device: DeviceName = "cpu") -> Tensor:
    """A tensor whose elements all equal `value`."""
    return _low.tensor_full(integers(shape), value, dtype_number(dtype), device_number(device))


def arange(start: float, stop: float | None = None, step: float = 1, dtype: DTypeLike = "f32", *, device: DeviceName = "cpu") -> Tensor:
    """start, start + step, ... before stop; `arange(n)` counts from 0."""
    first, last = (0.0, start) if stop is None else (start, stop)
    return _low.tensor_arange(first, last, step, dtype_number(dtype), device_number(device))


def eye(size: int, dtype: DTypeLike = "f32", *, device: DeviceName = "cpu") -> Tensor:
    """The identity matrix."""
    return _low.tensor_eye(size, dtype_number(dtype), device_number(device))


def random_uniform(
    shape: int | Sequence[int], low: float = 0, high: float = 1, *, seed: int = 0, dtype: DTypeLike = "f32", device: DeviceName = "cpu"
) -> Tensor:
    """Independent samples of [low, high); the same seed gives the same bits everywhere."""
    return _low.tensor_random_uniform(integers(shape), low, high, seed, dtype_number(dtype), device_number(device))


def random_normal(
    shape: int | Sequence[int],
    mean: float = 0,
    deviation: float = 1,
    *,
    seed: int = 0,
    dtype: DTypeLike = "f32",
    device: DeviceName = "cpu",
) -> Tensor:
    """Independent normal samples; the same seed gives the same bits everywhere."""
    return _low.tensor_random_normal(integers(shape), mean, deviation, seed, dtype_number(dtype), device_number(device))


def from_dlpack(source: Any) -> Tensor:
    """A tensor over the memory of any DLPack producer (PyTorch, NumPy, JAX, CuPy), where it lies: the host's, or a CUDA device's."""
    return _low.from_dlpack(source)


def from_buffer(source: Any) -> Tensor:
    """A tensor over the memory of any buffer object (NumPy, array, mmap, bytes)."""
    return _low.from_buffer(source)


def as_tensor(value: TensorLike) -> Tensor:
    """The tensor itself, an array's memory shared, or a copy of numbers."""
    if isinstance(value, Tensor):
        return value
    # An array stays on its device.
    return _from_array(value) if hasattr(value, "__dlpack__") else _new(value, None, "cpu")


def as_operands(*values: TensorLike) -> tuple[Tensor, ...]:
    """Operands as tensors. A Python number takes the dtype and device it would have in an operator."""
    like = next((value for value in values if isinstance(value, Tensor)), None)
    return tuple(_operand(value, like) for value in values)


def as_operands_or_none(*values: TensorLike | None) -> tuple[Any, ...]:
    """The same where some operands may be absent."""
    like = next((value for value in values if isinstance(value, Tensor)), None)
    return tuple(None if value is None else _operand(value, like) for value in values)


def _operand(value: TensorLike, like: Tensor | None) -> Tensor:
    if isinstance(value, _low.Handle):
        # A text's wave by itself has its default shape; the low level refuses other kinds.
        return value.tensor() if isinstance(value, _low.LanguageWaveHandle) else value  # type: ignore[attr-defined, return-value]
    if like is not None and like.dtype in ("f32", "f64"):
        if isinstance(value, (int, float)):
            return full((), value, like.dtype, device=like.device)
        if isinstance(value, (list, tuple)):
            numbers = _from_numbers(value, None, like.device)
            return _from_numbers(value, like.dtype, like.device) if numbers.dtype == "f32" else numbers
    tensor = as_tensor(value)
    return tensor if like is None or like.device == tensor.device else tensor.to(like.device)


def _new(data: TensorLike, dtype: DTypeLike | None, device: DeviceName) -> Tensor:
    """A tensor from anything; arrays share memory unless a dtype or device asks for a copy."""
    if isinstance(data, Tensor):
        tensor = data.clone()
    elif isinstance(data, _low.LanguageWaveHandle):
        tensor = data.tensor()  # type: ignore[attr-defined]
    elif hasattr(data, "__dlpack__"):
        tensor = _from_array(data)
    elif _is_buffer(data):
        tensor = _low.from_buffer(data)
    else:
        return _from_numbers(data, dtype, device)
    if dtype is not None and tensor.dtype != _DTYPE_NAMES[dtype_number(dtype)]:
        tensor = tensor.astype(dtype)
    return tensor if device == tensor.device else tensor.to(device)


def _from_array(data: Any) -> Tensor:
    try:
        return _low.from_dlpack(data)
    except BufferError:
        # NumPy refuses to export read-only arrays to older consumers; their buffer says so itself.
        return _low.from_buffer(data)


def _is_buffer(value: object) -> bool:
    if isinstance(value, (int, float, complex, str, list, tuple)):
        return False
    try:
        memoryview(value).release()  # type: ignore[arg-type]
    except TypeError:
        return False
    return True


def _from_numbers(data: Any, dtype: DTypeLike | None, device: DeviceName) -> Tensor:
    shape: list[int] = []
    flat = _flatten(data, shape, 0)
    number = _natural_dtype(flat) if dtype is None else dtype_number(dtype)
    name = _DTYPE_NAMES[number]
    from array import array

    packed: Any
    try:
        if name == "complex64":
            parts = [part for value in map(complex, flat) for part in (value.real, value.imag)]
            packed = array("f", parts)
        elif name == "bool":
            packed = array("B", [bool(value) for value in flat])
        elif name in ("f32", "f64"):
            packed = array(_STRUCT_FORMATS[name], flat)
        else:
            packed = array(_STRUCT_FORMATS[name], [operator.index(value) if not isinstance(value, float) else int(value) for value in flat])
    except OverflowError as error:
        raise errors.InvalidValueError(f"tensor: a number does not fit {name} ({error})") from None
    except (TypeError, ValueError) as error:
        raise errors.InvalidValueError(f"tensor: expected numbers of dtype {name} ({error})") from None
    return _low.tensor_from_bytes(packed, shape, number, device_number(device))


def _natural_dtype(flat: list[Any]) -> int:
    """bool for bools, i64 for integers, f32 for floats, complex64 for complex numbers; f32 for nothing."""
    kinds = {type(value) for value in flat}
    if not kinds or float in kinds or not kinds <= {bool, int, complex}:
        return DTYPE["complex64"] if complex in kinds else _F32
    if complex in kinds:
        return DTYPE["complex64"]
    return DTYPE["bool"] if kinds == {bool} else DTYPE["i64"]


def _flatten(data: Any, shape: list[int], depth: int) -> list[Any]:
    """The numbers of nested lists in order; `shape` receives the extents and ragged lists are refused."""
    if isinstance(data, Tensor):
        data = data.tolist()
    if not isinstance(data, (list, tuple, range)):
        if not isinstance(data, (int, float, complex, SupportsIndex)) and not hasattr(data, "__float__"):
            raise errors.InvalidValueError(f"tensor: expected numbers or nested lists of them, got {type(data).__name__}")
        return [data]
    if depth == len(shape):
        shape.append(len(data))
    flat: list[Any] = []
    for position, part in enumerate(data):
        inner: list[int] = []
        numbers = _flatten(part, inner, 0)
        if position == 0:
            shape[1:] = inner
        elif inner != shape[1:]:
            raise errors.ShapeError(
                f"tensor: ragged lists: element {position} has shape {tuple(inner)}, those before it {tuple(shape[1:])}"
            )
        flat += numbers
    return flat


def _nest(flat: list[Any], shape: tuple[int, ...]) -> Any:
    if not shape:
        return flat[0]
    if len(shape) == 1:
        return flat
    step = len(flat) // shape[0] if shape[0] else 0
    return [_nest(flat[i * step : (i + 1) * step], shape[1:]) for i in range(shape[0])]


def _flat(values: tuple[int | Sequence[int], ...]) -> Sequence[int]:
    """`f(2, 3)` and `f((2, 3))` mean the same."""
    if len(values) == 1 and not isinstance(values[0], int):
        return values[0]
    return values  # type: ignore[return-value]


def _unpickle(data: bytes, shape: tuple[int, ...], dtype: DTypeName, device: DeviceName) -> Tensor:
    return _low.tensor_from_bytes(data, shape, dtype_number(dtype), device_number(device))
