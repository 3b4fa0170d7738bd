# Handles and errors of the compiled backend. Included by the generated _native.pyx, which has
# declared the C functions, KIND_COUNT, kind_names and the release functions before this point.
#
# The GIL guards every field here. A call that gives the GIL up pins its handles first; close()
# of a pinned handle is carried out when the last such call ends.

cdef extern from "Python.h":
    void *PyType_GetSlot(object type, int slot)
    int Py_tp_new
    int PyErr_CheckSignals() except -1

cdef extern from *:
    """
    typedef void (*st_release_function)(void *);

    /* A new, empty handle object of a class; when there is none to be had, the reference it was for
     * is given back. */
    static PyObject *st_new_handle(void *make, PyObject *type, PyObject *arguments,
                                   void *pointer, st_release_function release) {
        PyObject *made = ((newfunc)make)((PyTypeObject *)type, arguments, NULL);
        if (made == NULL) release(pointer);
        return made;
    }
    """
    ctypedef void (*release_function "st_release_function")(void *pointer) noexcept nogil
    object st_new_handle(void *make, PyObject *type, object arguments, void *pointer, release_function release)
    ctypedef struct PyObject:
        pass

cdef object raise_hook = None
cdef object empty_tuple = ()
cdef list handle_classes = [None] * KIND_COUNT
cdef PyObject *class_pointers[KIND_COUNT]  # the same, borrowed, for speed
cdef release_function release_functions[KIND_COUNT]
cdef void *new_functions[KIND_COUNT]


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


cdef int raise_with(int32_t status, object message) except -1:
    if raise_hook is not None:
        raise_hook(status, message)
    raise NativeError(status, message)


cdef int raise_error(st_status status, const st_error *error) except -1:
    return raise_with(status, error.message.decode("utf-8", "replace"))


cdef inline void begin(st_error *error) noexcept nogil:
    error.struct_size = sizeof(st_error)
    error.status = 0
    error.message[0] = 0


cdef class Handle:
    """One reference to something in the core: released by `close`, at the latest with the object."""

    cdef void *pointer
    cdef void *closing
    cdef int kind
    cdef int pins

    def __dealloc__(self):
        if self.pointer != NULL:
            release_functions[self.kind](self.pointer)
        if self.closing != NULL:
            release_functions[self.kind](self.closing)

    def close(self):
        """Give the reference back now. Closing twice is fine."""
        cdef void *pointer = self.pointer
        self.pointer = NULL
        if pointer == NULL:
            return
        if self.pins > 0:
            self.closing = pointer
        else:
            release_functions[self.kind](pointer)

    @property
    def closed(self):
        return self.pointer == NULL

    @property
    def address(self):
        """Where it lies in memory: equal for two handles of the same object."""
        return <size_t>self.pointer

    def take(self, Handle other not None):
        """Become what `other` is, and leave `other` closed: for constructors."""
        if other.kind != self.kind:
            raise TypeError(f"take: expected a {kind_names[self.kind]}, got a {kind_names[other.kind]}")
        if self.pointer != NULL or other.pointer == NULL or other.pins > 0:
            raise ValueError("take: the taker must be empty, and the other open and idle")
        self.pointer = other.pointer
        other.pointer = NULL

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __reduce__(self):
        raise TypeError(f"a {kind_names[self.kind]} handle cannot be pickled")


cdef int register_kind(int kind, object base, release_function release) except -1:
    handle_classes[kind] = base
    class_pointers[kind] = <PyObject *>base
    release_functions[kind] = release
    new_functions[kind] = PyType_GetSlot(base, Py_tp_new)
    return 0


def set_class(str kind, cls):
    """Make functions return instances of `cls` for handles of `kind`.

    `cls` is a subclass of that kind's handle class. Its `__new__` and `__init__` are not called.
    """
    index = kind_names.index(kind)
    if not (isinstance(cls, type) and issubclass(cls, base_classes[index])):
        raise TypeError(f"set_class: expected a subclass of {base_classes[index].__name__}, got {cls!r}")
    class_pointers[index] = <PyObject *>cls
    handle_classes[index] = cls


cdef object wrap(int kind, void *pointer):
    """A handle object that owns one reference to `pointer`."""
    cdef object made
    if pointer == NULL:
        return None
    made = st_new_handle(new_functions[kind], class_pointers[kind], empty_tuple, pointer, release_functions[kind])
    (<Handle>made).pointer = pointer
    return made


cdef object wrap_into(int kind, void *pointer, object into):
    """The same, but `into` itself when the core wrote into it."""
    if into is not None and (<Handle>into).pointer == pointer:
        release_functions[kind](pointer)
        return into
    return wrap(kind, pointer)


cdef void *pointer_of(object value, int kind, str function, str name) except NULL:
    cdef Handle handle
    if isinstance(value, Handle):
        handle = <Handle>value
        if handle.kind == kind:
            if handle.pointer != NULL:
                return handle.pointer
            raise_with(ST_STATUS_NULL_HANDLE, f"{function}: {name} is closed")
        raise_with(ST_STATUS_WRONG_HANDLE, f"{function}: {name}: expected a {kind_names[kind]}, got {kind_names[handle.kind]}")
    raise TypeError(f"{function}: {name}: expected a {kind_names[kind]}, got {type(value).__name__}")


cdef void *pointer_or_null(object value, int kind, str function, str name) except? NULL:
    if value is None:
        return NULL
    return pointer_of(value, kind, function, name)


cdef inline void pin(object handle) noexcept:
    if handle is not None:
        (<Handle>handle).pins += 1


cdef inline void unpin(object handle) noexcept:
    cdef Handle own
    cdef void *pointer
    if handle is None:
        return
    own = <Handle>handle
    own.pins -= 1
    if own.pins == 0 and own.closing != NULL:
        pointer = own.closing
        own.closing = NULL
        release_functions[own.kind](pointer)


cdef class _Handles:
    """A sequence of handles, None for NULL, pinned for as long as this object lives."""

    cdef tuple items
    cdef object memory
    cdef void **pointers
    cdef size_t count
    cdef size_t pinned

    def __cinit__(self, values, int kind, str function, str name):
        self.items = tuple(values)
        self.count = len(self.items)
        self.memory = PyBytes_FromStringAndSize(NULL, self.count * sizeof(void *))
        self.pointers = <void **>PyBytes_AsString(self.memory)
        for item in self.items:
            self.pointers[self.pinned] = pointer_or_null(item, kind, function, f"{name}[{self.pinned}]")
            pin(item)
            self.pinned += 1

    def __dealloc__(self):
        for item in self.items[: self.pinned]:
            unpin(item)
