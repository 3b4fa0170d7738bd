"""What the generated cffi backend stands on: handles, conversions, errors and memory sharing.

It behaves as the compiled backend does (`_handle.pxi`, `_convert.pxi`, `_tensor_base.pxi`); the
tests run against both. Handles here own a `ffi.gc` pointer: a call in another thread keeps its
own reference to it, so `close` never takes memory away from under a running call.
"""

import ctypes
import os
from operator import index
from pathlib import Path

import cffi

ffi = None
lib = None
raise_hook = None
base_classes = {}
handle_classes = {}
_releases = {}


def open_library(declarations):
    """Declare the C functions and open the library they are in."""
    global ffi, lib
    ffi = cffi.FFI()
    ffi.cdef(declarations)
    lib = ffi.dlopen(str(library_path()))
    return ffi, lib


def library_path():
    """The compiled extension exports the C functions too; otherwise the plain library is beside us."""
    given = os.environ.get("SPIRALTORCH_LIBRARY")
    if given:
        return Path(given)
    here = Path(__file__).parent
    for name in ("_native.abi3.so", "_native.pyd", "libspiraltorch.so", "libspiraltorch.dylib", "spiraltorch.dll"):
        if (here / name).exists():
            return here / name
    raise ImportError(f"spiraltorch: no compiled library in {here}; reinstall the package")


class NativeError(Exception):
    """A failed call, as long as no hook turns statuses into better exceptions."""

    def __init__(self, status, message):
        super().__init__(status, message)
        self.status = status
        self.message = message


def set_raise_hook(hook):
    """Have `hook(status, message)` raise the exception for a failed call."""
    global raise_hook
    raise_hook = hook


def raise_with(status, message):
    if raise_hook is not None:
        raise_hook(status, message)
    raise NativeError(status, message)


def new_error():
    return ffi.new("st_error *", {"struct_size": ffi.sizeof("st_error")})


def raise_error(status, error):
    raise_with(status, ffi.string(error.message).decode("utf-8", "replace"))


class Handle:
    """One reference to something in the core: released by `close`, at the latest with the object."""

    __slots__ = ("__weakref__", "_pointer")
    kind = ""

    def __new__(cls, *arguments, **options):
        made = object.__new__(cls)
        made._pointer = None
        return made

    def close(self):
        """Give the reference back now. Closing twice is fine."""
        self._pointer = None

    @property
    def closed(self):
        return self._pointer is None

    @property
    def address(self):
        """Where it lies in memory: equal for two handles of the same object."""
        pointer = self._pointer
        return 0 if pointer is None else int(ffi.cast("uintptr_t", pointer))

    def take(self, other):
        """Become what `other` is, and leave `other` closed: for constructors."""
        if not isinstance(other, Handle) or other.kind != self.kind:
            raise TypeError(f"take: expected a {self.kind}, got {getattr(other, 'kind', type(other).__name__)}")
        if self._pointer is not None or other._pointer is None:
            raise ValueError("take: the taker must be empty, and the other open and idle")
        self._pointer, other._pointer = other._pointer, None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __reduce__(self):
        raise TypeError(f"a {self.kind} handle cannot be pickled")


def register(_ffi, _lib, *classes):
    """Make the handle classes known, each with its release function."""
    for cls in classes:
        base_classes[cls.kind] = handle_classes[cls.kind] = cls
        _releases[cls.kind] = getattr(_lib, f"st_{cls.kind}_release")


def set_class(kind, cls):
    """Make functions return instances of `cls` for handles of `kind`.

    `cls` is a subclass of that kind's handle class. Its `__new__` and `__init__` are not called.
    """
    if kind not in base_classes:
        raise ValueError(f"set_class: no kind '{kind}'")
    if not (isinstance(cls, type) and issubclass(cls, base_classes[kind])):
        raise TypeError(f"set_class: expected a subclass of {base_classes[kind].__name__}, got {cls!r}")
    handle_classes[kind] = cls


def wrap(kind, pointer):
    """A handle object that owns one reference to `pointer`."""
    if not pointer:
        return None
    made = Handle.__new__(handle_classes[kind])
    made._pointer = ffi.gc(pointer, _releases[kind])
    return made


def wrap_into(kind, pointer, into):
    """The same, but `into` itself when the core wrote into it."""
    if into is not None and into._pointer == pointer:
        _releases[kind](pointer)
        return into
    return wrap(kind, pointer)


def pointer_of(value, kind, function, name):
    if isinstance(value, base_classes[kind]):
        pointer = value._pointer
        if pointer is not None:
            return pointer
        raise_with(2, f"{function}: {name} is closed")
    raise TypeError(f"{function}: {name}: expected a {kind}, got {type(value).__name__}")


def pointer_or_null(value, kind, function, name):
    return ffi.NULL if value is None else pointer_of(value, kind, function, name)


def pointers_of(values, kind, function, name):
    """The pointers of a sequence of handles, None for NULL, and what keeps them alive."""
    items = [pointer_or_null(item, kind, function, f"{name}[{place}]") for place, item in enumerate(values)]
    return ffi.new(f"st_{kind} *[]", items), items


def number(value):
    if isinstance(value, (str, bytes)):
        raise TypeError(f"must be real number, not {type(value).__name__}")
    return float(value)


def read_values(values, array, formats, convert):
    """A C array of the values: over the memory of a fitting buffer, else a copy; None is none."""
    if values is None:
        return ffi.new(array, 0)
    if not isinstance(values, (tuple, list)):
        try:
            view = memoryview(values)
        except TypeError:
            pass
        else:
            if view.ndim == 1 and view.itemsize == 8 and view.format in tuple(formats) and view.c_contiguous:
                return ffi.from_buffer(array, view)
    return ffi.new(array, [convert(value) for value in values])


def read_text(value):
    if isinstance(value, str):
        value = value.encode("utf-8")
    elif not isinstance(value, bytes):
        raise TypeError(f"expected str or bytes, got {type(value).__name__}")
    return ffi.from_buffer("char[]", value)


def give_text(data, size):
    return ffi.unpack(data, size).decode("utf-8", "replace") if size else ""


def new_structure(name):
    made = ffi.new(f"st_{name} *")
    if hasattr(made, "struct_size"):
        made.struct_size = ffi.sizeof(f"st_{name}")
    return made


def read_structure(value, name, fields):
    for given in value:
        if given not in fields:
            raise TypeError(f"{name}: no field '{given}'")
    made = new_structure(name)
    for field in fields:
        try:
            given = value[field]
        except KeyError:
            raise TypeError(f"{name}: field '{field}' is missing") from None
        member = dict(ffi.typeof(f"st_{name}").fields)[field].type
        if member.kind == "array":
            text = given.encode("utf-8") if isinstance(given, str) else given
            if not isinstance(text, bytes):
                raise TypeError(f"expected str or bytes, got {type(given).__name__}")
            if len(text) >= member.length:
                raise ValueError(f"{field}: at most {member.length - 1} bytes of UTF-8, got {len(text)}")
            setattr(made, field, text)
        elif member.cname in ("double", "float"):
            setattr(made, field, number(given))
        else:
            setattr(made, field, index(given))
    return made


def give_structure(source, fields):
    values = {}
    for field in fields:
        value = getattr(source, field)
        values[field] = ffi.string(value).decode("utf-8", "replace") if isinstance(value, ffi.CData) else value
    return values


class Call:
    """A Python callable on its way through C: keeps the first exception, which stops the core."""

    def __init__(self, function):
        if function is not None and not callable(function):
            raise TypeError(f"expected a callable, got {type(function).__name__}")
        self.function = function
        self.error = None

    def stop(self, arguments):
        if self.error is not None:
            return 1
        try:
            # A pending Ctrl-C is raised here: the interpreter runs signal handlers between bytecodes.
            return 1 if self.function is not None and self.function(*arguments) else 0
        except BaseException as error:
            self.error = error
            return 1


_sizes = (0, 4, 8, 4, 8, 1, 1, 8)
_view_types = (None, ctypes.c_float, ctypes.c_double, ctypes.c_int32, ctypes.c_int64, ctypes.c_uint8, ctypes.c_bool, None)
_integers = (3, 4, 5, 6)


def _query(name, ctype, pointer):
    value = ffi.new(f"{ctype} *")
    error = new_error()
    status = getattr(lib, f"st_tensor_{name}")(pointer, value, error)
    if status:
        raise_error(status, error)
    return value[0]


def _axes(name, pointer):
    values = ffi.new("int64_t[8]")
    count = ffi.new("size_t *")
    error = new_error()
    status = getattr(lib, f"st_tensor_{name}")(pointer, values, 8, count, error)
    if status:
        raise_error(status, error)
    return tuple(values[0 : count[0]])


class TensorHandle(Handle):
    """A tensor: buffer protocol (Python 3.12), DLPack and operators. `spiraltorch.Tensor` derives from it."""

    __slots__ = ()
    kind = "tensor"
    __array_ufunc__ = None  # NumPy arrays leave `array + tensor` to us.

    def __buffer__(self, flags):
        return _view(self, flags)

    def __array__(self, dtype=None, copy=None):
        """For NumPy, where there is no `__buffer__` yet; there it shares memory by DLPack."""
        import numpy

        array = numpy.from_dlpack(self)
        if dtype is not None and array.dtype != dtype:
            return array.astype(dtype)
        return array.copy() if copy else array

    def __dlpack_device__(self):
        return (1, 0)  # kDLCPU

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        pointer = pointer_of(self, "tensor", "__dlpack__", "tensor")
        if stream is not None:
            raise BufferError("__dlpack__: stream must be None for CPU memory")
        if dl_device is not None and tuple(dl_device) != (1, 0):
            raise BufferError("__dlpack__: only CPU memory, device (1, 0), can be given")
        if copy:
            return _call_op("contiguous", pointer).__dlpack__(max_version=max_version)
        versioned = max_version is not None and max_version[0] >= 1
        managed = ffi.new("void **")
        error = new_error()
        give = lib.st_tensor_to_dlpack if versioned else lib.st_tensor_to_dlpack_legacy
        status = give(pointer, managed, error)
        if status:
            raise_error(status, error)
        return _capsules.make(int(ffi.cast("uintptr_t", managed[0])), versioned)

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
    out = ffi.new("st_tensor **")
    error = new_error()
    status = getattr(lib, f"st_op_{name}")(*pointers, ffi.NULL, out, error)
    if status:
        raise_error(status, error)
    return wrap("tensor", out[0])


def _unary(name, x):
    return _call_op(name, pointer_of(x, "tensor", name, "x"))


def _binary(name, x, y):
    if not isinstance(y, TensorHandle):
        y = _operand(x, y)
        if y is NotImplemented:
            return NotImplemented
    return _call_op(name, pointer_of(x, "tensor", name, "x"), pointer_of(y, "tensor", name, "y"))


def _reflected(name, x, other):
    left = _operand(x, other)
    return NotImplemented if left is NotImplemented else _binary(name, left, x)


def _operand(tensor, value):
    """A 0-axis tensor for a Python number, of the dtype the number takes beside `tensor`."""
    if isinstance(value, TensorHandle):
        return value
    if not isinstance(value, (int, float, complex)):
        return tensor.coerce(value)
    like = pointer_of(tensor, "tensor", "operand", "tensor")
    dtype = _query("dtype", "int32_t", like)
    device = _query("device", "int32_t", like)
    out = ffi.new("st_tensor **")
    error = new_error()
    if isinstance(value, complex):
        parts = ffi.new("float[2]", [value.real, value.imag])
        status = lib.st_tensor_from_bytes(parts, 8, ffi.NULL, 0, 7, device, out, error)
    else:
        if isinstance(value, float):
            dtype = 1 if dtype in _integers else dtype
        elif dtype == 6 and not isinstance(value, bool):
            dtype = 4
        status = lib.st_tensor_full(ffi.NULL, 0, value, dtype, device, out, error)
    if status:
        raise_error(status, error)
    return wrap("tensor", out[0])


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
    pointer = pointer_of(tensor, "tensor", "to_bytes", "tensor")
    _, size = _rows(pointer, _query("dtype", "int32_t", pointer))
    return bytes(ffi.buffer(_query("data", "void *", pointer), size)) if size else b""


def _view(handle, flags):
    """A memoryview of the tensor. It keeps the tensor's memory, not the handle, alive."""
    pointer = pointer_of(handle, "tensor", "memoryview", "tensor")
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
        memory = kind.from_address(int(ffi.cast("uintptr_t", _query("data", "void *", pointer))))
        memory._keep = pointer  # The gc pointer: it holds the reference.
        view = memoryview(memory)
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


def from_dlpack(source):
    """A tensor over the memory of any object with `__dlpack__`, without a copy."""
    device = tuple(source.__dlpack_device__())
    if device[0] != 1:
        raise BufferError(f"from_dlpack: expected CPU memory (1, 0), got device {device}")
    try:
        capsule = source.__dlpack__(max_version=(1, 0))
    except TypeError:  # A producer older than DLPack 1.0.
        capsule = source.__dlpack__()
    address, versioned = _capsules.take(capsule)
    out = ffi.new("st_tensor **")
    error = new_error()
    take = lib.st_tensor_from_dlpack if versioned else lib.st_tensor_from_dlpack_legacy
    status = take(ffi.cast("void *", address), out, error)
    if status:
        raise_error(status, error)
    _capsules.taken(capsule, versioned)
    return wrap("tensor", out[0])


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
    memory = ffi.from_buffer(view)
    shape = (ctypes.c_int64 * 8)(*view.shape)
    managed = _DlVersioned(major=1, deleter=_delete_shared, flags=int(view.readonly))
    managed.tensor = _DlTensor(
        data=int(ffi.cast("uintptr_t", memory)),
        device_type=1,
        ndim=view.ndim,
        code=code,
        bits=8 * view.itemsize,
        lanes=1,
        shape=shape,
    )
    address = ctypes.addressof(managed)
    _shared[address] = (managed, shape, memory, view)
    out = ffi.new("st_tensor **")
    error = new_error()
    status = lib.st_tensor_from_dlpack(ffi.cast("void *", address), out, error)
    if status:
        del _shared[address]
        raise_error(status, error)
    return wrap("tensor", out[0])
