"""Tensors of the cffi backend: operators, and memory shared by the buffer protocol and DLPack.

It behaves as the compiled backend does (`_tensor_base.pxi`); the tests run against both.
"""

import ctypes

from spiraltorch import _cffi_runtime as rt

_sizes = (0, 4, 8, 4, 8, 1, 1, 8)
_view_types = (None, ctypes.c_float, ctypes.c_double, ctypes.c_int32, ctypes.c_int64, ctypes.c_uint8, ctypes.c_bool, None)
_view_formats = (None, "f", "d", "i", "q", "B", "?", None)
_integers = (3, 4, 5, 6)


def _query(name, ctype, pointer):
    value = rt.ffi.new(f"{ctype} *")
    error = rt.new_error()
    status = getattr(rt.lib, f"st_tensor_{name}")(pointer, value, error)
    if status:
        rt.raise_error(status, error)
    return value[0]


def _axes(name, pointer):
    values = rt.ffi.new("int64_t[8]")
    count = rt.ffi.new("size_t *")
    error = rt.new_error()
    status = getattr(rt.lib, f"st_tensor_{name}")(pointer, values, 8, count, error)
    if status:
        rt.raise_error(status, error)
    return tuple(values[0 : count[0]])


class TensorHandle(rt.Handle):
    """A tensor: buffer protocol (Python 3.12), DLPack and operators. `spiraltorch.Tensor` derives from it."""

    __slots__ = ()
    handle_kind = "tensor"
    __array_ufunc__ = None  # NumPy arrays leave `array + tensor` to us.

    def __buffer__(self, flags):
        return _view(self, flags)

    def __array__(self, dtype=None, copy=None):
        """For NumPy, where there is no `__buffer__` yet; there it shares memory by DLPack, recorded or not as a buffer does."""
        import numpy

        array = numpy.from_dlpack(self.detach() if self.__dlpack_device__() == _CPU else _HostCopy(self.detach()))
        if dtype is not None and array.dtype != dtype:
            return array.astype(dtype)
        return array.copy() if copy else array

    def __dlpack_device__(self):
        return _dlpack_device(rt.pointer_of(self, "tensor", "__dlpack_device__", "tensor"))

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        pointer = rt.pointer_of(self, "tensor", "__dlpack__", "tensor")
        own = _dlpack_device(pointer)
        wanted = own if dl_device is None else tuple(dl_device)
        number = _dlpack_stream(own, wanted, stream, copy)
        if copy and wanted == own:
            return _call_op("contiguous", pointer).__dlpack__(stream=stream, max_version=max_version)
        versioned = max_version is not None and max_version[0] >= 1
        managed = rt.ffi.new("void **")
        error = rt.new_error()
        if wanted != _CPU:
            status = rt.lib.st_tensor_to_dlpack_on_device(pointer, number, not versioned, managed, error)
        elif versioned:
            status = rt.lib.st_tensor_to_dlpack(pointer, managed, error)
        else:
            status = rt.lib.st_tensor_to_dlpack_legacy(pointer, managed, error)
        if status:
            rt.raise_error(status, error)
        return _capsules.make(int(rt.ffi.cast("uintptr_t", managed[0])), versioned)

    def __add__(self, other):
        return _binary("add", self, other)

    def __radd__(self, other):
        return _reflected("add", self, other)

    def __sub__(self, other):
        return _binary("sub", self, other)

    def __rsub__(self, other):
        return _reflected("sub", self, other)

    def __mul__(self, other):
        return _binary("mul", self, other)

    def __rmul__(self, other):
        return _reflected("mul", self, other)

    def __truediv__(self, other):
        return _binary("div", self, other)

    def __rtruediv__(self, other):
        return _reflected("div", self, other)

    def __matmul__(self, other):
        return _binary("matmul", self, other)

    def __rmatmul__(self, other):
        return _reflected("matmul", self, other)

    def __and__(self, other):
        return _binary("logical_and", self, other)

    def __rand__(self, other):
        return _reflected("logical_and", self, other)

    def __or__(self, other):
        return _binary("logical_or", self, other)

    def __ror__(self, other):
        return _reflected("logical_or", self, other)

    def __xor__(self, other):
        return _binary("logical_xor", self, other)

    def __rxor__(self, other):
        return _reflected("logical_xor", self, other)

    def __eq__(self, other):
        return _binary("eq", self, other)

    def __ne__(self, other):
        return _binary("ne", self, other)

    def __lt__(self, other):
        return _binary("lt", self, other)

    def __le__(self, other):
        return _binary("le", self, other)

    def __gt__(self, other):
        return _binary("gt", self, other)

    def __ge__(self, other):
        return _binary("ge", self, other)

    def __neg__(self):
        return _unary("neg", self)

    def __pos__(self):
        return self

    def __abs__(self):
        return _unary("abs", self)

    def __invert__(self):
        return _unary("logical_not", self)

    def __pow__(self, other, modulo=None):
        return NotImplemented if modulo is not None else _binary("pow", self, other)

    def __rpow__(self, other, modulo=None):
        return NotImplemented if modulo is not None else _reflected("pow", self, other)

    __hash__ = object.__hash__  # == compares elements, so identity it is

    def coerce(self, other):
        """A tensor for an operand that is neither a tensor nor a number, or NotImplemented."""
        return NotImplemented


def _call_op(name, *pointers):
    out = rt.ffi.new("st_tensor **")
    error = rt.new_error()
    status = getattr(rt.lib, f"st_op_{name}")(*pointers, rt.ffi.NULL, out, error)
    if status:
        rt.raise_error(status, error)
    return rt.wrap("tensor", out[0])


def _unary(name, x):
    return _call_op(name, rt.pointer_of(x, "tensor", name, "x"))


def _binary(name, x, y):
    if not isinstance(y, TensorHandle):
        y = _operand(x, y)
        if y is NotImplemented:
            return NotImplemented
    return _call_op(name, rt.pointer_of(x, "tensor", name, "x"), rt.pointer_of(y, "tensor", name, "y"))


def _reflected(name, x, other):
    left = _operand(x, other)
    return NotImplemented if left is NotImplemented else _binary(name, left, x)


def _operand(tensor, value):
    """A 0-axis tensor for a Python number, of the dtype the number takes beside `tensor`."""
    if isinstance(value, TensorHandle):
        return value
    if not isinstance(value, (int, float, complex)):
        return tensor.coerce(value)
    like = rt.pointer_of(tensor, "tensor", "operand", "tensor")
    dtype = _query("dtype", "int32_t", like)
    device = _query("device", "int32_t", like)
    out = rt.ffi.new("st_tensor **")
    error = rt.new_error()
    if isinstance(value, complex):
        parts = rt.ffi.new("float[2]", [value.real, value.imag])
        status = rt.lib.st_tensor_from_bytes(parts, 8, rt.ffi.NULL, 0, 7, device, out, error)
    else:
        if isinstance(value, float):
            dtype = 1 if dtype in _integers else dtype
        elif dtype == 6 and not isinstance(value, bool):
            dtype = 4
        status = rt.lib.st_tensor_full(rt.ffi.NULL, 0, value, dtype, device, out, error)
    if status:
        rt.raise_error(status, error)
    return rt.wrap("tensor", out[0])


def _rows(pointer, dtype):
    """The shape, and the size in bytes, of a tensor whose elements lie row by row."""
    shape = _axes("shape", pointer)
    expected = 1
    rows = True
    for extent, stride in zip(reversed(shape), reversed(_axes("strides", pointer)), strict=True):
        rows = rows and (extent == 1 or stride == expected)
        expected *= extent
    if expected and not rows:
        raise BufferError("the tensor is not contiguous, and this backend cannot pass strides; copy it first")
    return shape, expected * _sizes[dtype]


def to_bytes(tensor):
    """A copy of a row-major tensor's memory."""
    if not isinstance(tensor, TensorHandle):
        raise TypeError(f"to_bytes: expected a tensor, got {type(tensor).__name__}")
    pointer = rt.pointer_of(tensor, "tensor", "to_bytes", "tensor")
    _, size = _rows(pointer, _query("dtype", "int32_t", pointer))
    return bytes(rt.ffi.buffer(_query("data", "void *", pointer), size)) if size else b""


def _view(handle, flags):
    """A memoryview of the tensor. It keeps the tensor's memory, not the handle, alive."""
    pointer = rt.pointer_of(handle, "tensor", "memoryview", "tensor")
    dtype = _query("dtype", "int32_t", pointer)
    shape, size = _rows(pointer, dtype)
    read_only = _query("is_read_only", "int32_t", pointer)
    if read_only and flags & 1:
        raise BufferError("the tensor is read-only")
    kind = _view_types[dtype]
    if kind is None:
        raise BufferError("complex64 has no memoryview in this backend; use DLPack or to_bytes")
    for extent in reversed(shape):
        kind = kind * extent
    if size == 0:
        view = memoryview(kind())
    else:
        memory = kind.from_address(int(rt.ffi.cast("uintptr_t", _query("data", "void *", pointer))))
        memory._keep = pointer  # The gc pointer: it holds the reference.
        # ctypes says "<f", which memoryview itself cannot index.
        view = memoryview(memory).cast("B").cast(_view_formats[dtype], shape)
    return view.toreadonly() if read_only else view


class _Capsules:
    """DLPack capsules by way of the C API, which PyPy's cpyext lacks: there, sharing is refused."""

    names = (b"dltensor", b"dltensor_versioned")

    def __init__(self):
        api = getattr(ctypes, "pythonapi", None)
        if api is None:
            raise BufferError("DLPack needs CPython's capsules")
        self.destructor_type = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)
        self.new = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, self.destructor_type)(("PyCapsule_New", api))
        self.is_valid = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(("PyCapsule_IsValid", api))
        self.pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(("PyCapsule_GetPointer", api))
        self.rename = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(("PyCapsule_SetName", api))
        self.destructor = self.destructor_type(self._free)

    def make(self, address, versioned):
        return self.new(address, self.names[versioned], self.destructor)

    def _free(self, capsule):
        """A capsule that nobody consumed still owns the tensor; a consumer renames it."""
        for versioned in (False, True):
            if self.is_valid(capsule, self.names[versioned]):
                _delete_managed(self.pointer(capsule, self.names[versioned]), versioned)

    def take(self, capsule):
        """The managed tensor in a capsule, and whether it is versioned."""
        for versioned in (True, False):
            if self.is_valid(id(capsule), self.names[versioned]):
                return self.pointer(id(capsule), self.names[versioned]), versioned
        raise BufferError("from_dlpack: the capsule has been consumed already")

    def taken(self, capsule, versioned):
        # The capsule keeps the pointer to its name: it must live as long as the process.
        self.rename(id(capsule), _used_names[versioned])


_used_names = (b"used_dltensor", b"used_dltensor_versioned")


class _LazyCapsules:
    def __getattr__(self, name):
        global _capsules
        _capsules = _Capsules()
        return getattr(_capsules, name)


_capsules = _LazyCapsules()


class _DlTensor(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.c_void_p),
        ("device_type", ctypes.c_int32),
        ("device_id", ctypes.c_int32),
        ("ndim", ctypes.c_int32),
        ("code", ctypes.c_uint8),
        ("bits", ctypes.c_uint8),
        ("lanes", ctypes.c_uint16),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.c_void_p),
        ("byte_offset", ctypes.c_uint64),
    )


_deleter_type = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class _DlVersioned(ctypes.Structure):
    _fields_ = (
        ("major", ctypes.c_uint32),
        ("minor", ctypes.c_uint32),
        ("context", ctypes.c_void_p),
        ("deleter", _deleter_type),
        ("flags", ctypes.c_uint64),
        ("tensor", _DlTensor),
    )


class _DlLegacy(ctypes.Structure):
    _fields_ = (("tensor", _DlTensor), ("context", ctypes.c_void_p), ("deleter", _deleter_type))


def _delete_managed(address, versioned):
    managed = (_DlVersioned if versioned else _DlLegacy).from_address(address)
    if managed.deleter:
        managed.deleter(address)


_CPU = (1, 0)  # kDLCPU
_CUDA = 2  # kDLCUDA


def _dlpack_device(pointer):
    kind = rt.ffi.new("int64_t *")
    number = rt.ffi.new("int64_t *")
    error = rt.new_error()
    status = rt.lib.st_tensor_dlpack_device(pointer, kind, number, error)
    if status:
        rt.raise_error(status, error)
    return (kind[0], number[0])


def _dlpack_stream(own, wanted, stream, copy):
    """The stream of a consumer that asks for memory on `wanted` of a tensor on `own`, as the core takes it."""
    if wanted not in (own, _CPU):
        raise BufferError(f"__dlpack__: device {wanted} asked for, only {own} or CPU memory, (1, 0), can be given")
    if wanted != own and copy is False:
        raise BufferError("__dlpack__: CPU memory is a copy of the device's, and copy=False was given")
    if own == _CPU and stream is not None:
        raise BufferError("__dlpack__: stream must be None for CPU memory")
    number = 1 if stream is None else int(stream)
    if number == 0 or number < -1:
        raise BufferError(f"__dlpack__: stream {number} given, expected -1, 1 (legacy default), 2 (the thread's default) or a handle")
    return number


class _HostCopy:
    """A GPU's tensor for who takes the host's memory only."""

    def __init__(self, tensor):
        self.tensor = tensor

    def __dlpack_device__(self):
        return _CPU

    def __dlpack__(self, **arguments):
        return self.tensor.__dlpack__(**{**arguments, "dl_device": _CPU})


def _stream_arguments(device):
    """What a producer on this device is told: its work comes before ours."""
    if device[0] == 1:
        return {}
    if device[0] != _CUDA:
        raise BufferError(f"from_dlpack: expected CPU memory (1, 0) or CUDA memory (2, number), got device {device}")
    stream = rt.ffi.new("int64_t *")
    error = rt.new_error()
    status = rt.lib.st_device_stream(5, device[1], stream, error)
    if status:
        rt.raise_error(status, error)
    return {"stream": stream[0]}


def from_dlpack(source):
    """A tensor over the memory of any object with `__dlpack__`, without a copy."""
    arguments = _stream_arguments(tuple(source.__dlpack_device__()))
    try:
        capsule = source.__dlpack__(max_version=(1, 0), **arguments)
    except TypeError:  # A producer older than DLPack 1.0.
        capsule = source.__dlpack__(**arguments)
    address, versioned = _capsules.take(capsule)
    out = rt.ffi.new("st_tensor **")
    error = rt.new_error()
    take = rt.lib.st_tensor_from_dlpack if versioned else rt.lib.st_tensor_from_dlpack_legacy
    status = take(rt.ffi.cast("void *", address), out, error)
    if status:
        rt.raise_error(status, error)
    _capsules.taken(capsule, versioned)
    return rt.wrap("tensor", out[0])


_dlpack_codes = {
    ("f", 4): 2,
    ("d", 8): 2,
    ("i", 4): 0,
    ("l", 4): 0,
    ("l", 8): 0,
    ("q", 8): 0,
    ("B", 1): 1,
    ("?", 1): 6,
    ("Zf", 8): 5,
}
_shared = {}


@_deleter_type
def _delete_shared(address):
    _shared.pop(address, None)


def from_buffer(source):
    """A tensor over the memory of any row-major buffer object, without a copy."""
    view = memoryview(source)
    if not view.c_contiguous:
        raise BufferError("from_buffer: the buffer is not row-major")
    code = _dlpack_codes.get((view.format.lstrip("@="), view.itemsize))
    if code is None or view.ndim > 8:
        raise BufferError(f"from_buffer: expected at most 8 axes of format f, d, i, l, q, B, ? or Zf, got {view.ndim} of '{view.format}'")
    memory = rt.ffi.from_buffer(view)
    shape = (ctypes.c_int64 * 8)(*view.shape)
    managed = _DlVersioned(major=1, deleter=_delete_shared, flags=int(view.readonly))
    managed.tensor = _DlTensor(
        data=int(rt.ffi.cast("uintptr_t", memory)),
        device_type=1,
        ndim=view.ndim,
        code=code,
        bits=8 * view.itemsize,
        lanes=1,
        shape=shape,
    )
    address = ctypes.addressof(managed)
    _shared[address] = (managed, shape, memory, view)
    out = rt.ffi.new("st_tensor **")
    error = rt.new_error()
    status = rt.lib.st_tensor_from_dlpack(rt.ffi.cast("void *", address), out, error)
    if status:
        del _shared[address]
        rt.raise_error(status, error)
    return rt.wrap("tensor", out[0])
