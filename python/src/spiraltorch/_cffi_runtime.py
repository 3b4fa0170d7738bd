"""What the generated cffi backend stands on: handles, conversions and errors.

It behaves as the compiled backend does (`_handle.pxi`, `_convert.pxi`); the tests run against
both. Handles here own a `ffi.gc` pointer: a call in another thread keeps its own reference to it,
so `close` never takes memory away from under a running call.
"""

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
    handle_kind = ""

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
        if not isinstance(other, Handle) or other.handle_kind != self.handle_kind:
            raise TypeError(f"take: expected a {self.handle_kind}, got {getattr(other, 'handle_kind', type(other).__name__)}")
        if self._pointer is not None or other._pointer is None:
            raise ValueError("take: the taker must be empty, and the other open and idle")
        self._pointer, other._pointer = other._pointer, None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __reduce__(self):
        raise TypeError(f"a {self.handle_kind} handle cannot be pickled")


def register(_ffi, _lib, *classes):
    """Make the handle classes known, each with its release function."""
    for cls in classes:
        base_classes[cls.handle_kind] = handle_classes[cls.handle_kind] = cls
        _releases[cls.handle_kind] = getattr(_lib, f"st_{cls.handle_kind}_release")


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
    if isinstance(value, Handle):
        raise_with(3, f"{function}: {name}: expected a {kind}, got {value.handle_kind}")
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


def number_or_null(value):
    return ffi.NULL if value is None else ffi.new("double *", number(value))


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
