# Between Python values and C memory, for the compiled backend. Included by _native.pyx.

cdef extern from "Python.h":
    bytes PyBytes_FromStringAndSize(const char *data, Py_ssize_t size)
    char *PyBytes_AsString(object value) except NULL
    int PyBytes_AsStringAndSize(object value, char **data, Py_ssize_t *size) except -1
    const char *PyUnicode_AsUTF8AndSize(object value, Py_ssize_t *size) except NULL
    int PyObject_CheckBuffer(object value)
    int PyObject_GetBuffer(object value, Py_buffer *view, int flags) except -1
    void PyBuffer_Release(Py_buffer *view)
    long long PyLong_AsLongLong(object value) except? -1
    unsigned long long PyLong_AsUnsignedLongLong(object value) except? <unsigned long long>-1
    object PyNumber_Index(object value)

cdef enum:
    SMALL = 16  # values that fit on the stack


# Cython's own conversions would cut a float to an integer.
cdef inline int64_t as_i64(object value) except? -1:
    return PyLong_AsLongLong(value)


cdef inline uint64_t as_u64(object value) except? <uint64_t>-1:
    return PyLong_AsUnsignedLongLong(PyNumber_Index(value))


cdef inline int32_t as_i32(object value) except? -1:
    cdef int64_t wide = PyLong_AsLongLong(value)
    if wide != <int32_t>wide:
        raise OverflowError(f"{wide} does not fit 32 bits")
    return <int32_t>wide


cdef inline uint32_t as_u32(object value) except? <uint32_t>-1:
    cdef int64_t wide = PyLong_AsLongLong(value)
    if wide != <uint32_t>wide:
        raise OverflowError(f"{wide} does not fit 32 bits without a sign")
    return <uint32_t>wide


cdef class _Values:
    """A buffer of 8-byte numbers (array.array, NumPy, memoryview), used where it lies."""

    cdef Py_buffer view
    cdef bint held

    @staticmethod
    cdef _Values of(object source, bytes format, bytes other_format):
        """None where `source` is no one-axis buffer of that format."""
        cdef _Values made
        if not PyObject_CheckBuffer(source):
            return None
        made = _Values.__new__(_Values)
        try:
            PyObject_GetBuffer(source, &made.view, PyBUF_FORMAT | PyBUF_ND)
        except BufferError:
            return None
        made.held = True
        if made.view.ndim != 1 or made.view.itemsize != 8 or made.view.format == NULL:
            return None
        if made.view.format[0] != format[0] and made.view.format[0] != other_format[0]:
            return None
        return made

    def __dealloc__(self):
        if self.held:
            PyBuffer_Release(&self.view)


cdef object read_i64s(object values, int64_t *small, int64_t **data, size_t *count):
    """Put `values` into `small` if they fit, else into the memory returned; None is none."""
    cdef size_t index = 0
    cdef object memory = None
    data[0] = small
    count[0] = 0
    if values is None:
        return None
    if not isinstance(values, (tuple, list)):
        memory = _Values.of(values, b"q", b"l")
        if memory is not None:
            data[0] = <int64_t *>(<_Values>memory).view.buf
            count[0] = <size_t>(<_Values>memory).view.len // sizeof(int64_t)
            return memory
        values = tuple(values)
    cdef size_t size = len(values)
    if size > SMALL:
        memory = PyBytes_FromStringAndSize(NULL, size * sizeof(int64_t))
        data[0] = <int64_t *>PyBytes_AsString(memory)
    for value in values:
        if index == size:  # A list may grow while its elements are being converted.
            break
        data[0][index] = as_i64(value)
        index += 1
    count[0] = index
    return memory


cdef object read_f64s(object values, double *small, double **data, size_t *count):
    """The same for doubles."""
    cdef size_t index = 0
    cdef object memory = None
    data[0] = small
    count[0] = 0
    if values is None:
        return None
    if not isinstance(values, (tuple, list)):
        memory = _Values.of(values, b"d", b"d")
        if memory is not None:
            data[0] = <double *>(<_Values>memory).view.buf
            count[0] = <size_t>(<_Values>memory).view.len // sizeof(double)
            return memory
        values = tuple(values)
    cdef size_t size = len(values)
    if size > SMALL:
        memory = PyBytes_FromStringAndSize(NULL, size * sizeof(double))
        data[0] = <double *>PyBytes_AsString(memory)
    for value in values:
        if index == size:
            break
        data[0][index] = value
        index += 1
    count[0] = index
    return memory


cdef tuple tuple_of_i64s(const int64_t *data, size_t count):
    cdef size_t index
    cdef list values = []
    for index in range(count):
        values.append(data[index])
    return tuple(values)


cdef tuple tuple_of_f64s(const double *data, size_t count):
    cdef size_t index
    cdef list values = []
    for index in range(count):
        values.append(data[index])
    return tuple(values)


cdef const char *read_text(object value, size_t *size) except NULL:
    """The UTF-8 of a str, or the bytes themselves; `value` keeps the memory."""
    cdef Py_ssize_t count = 0
    cdef const char *text
    cdef char *data = NULL
    if isinstance(value, bytes):
        PyBytes_AsStringAndSize(value, &data, &count)
        text = data
    elif isinstance(value, str):
        text = PyUnicode_AsUTF8AndSize(value, &count)
    else:
        raise TypeError(f"expected str or bytes, got {type(value).__name__}")
    size[0] = <size_t>count
    return text


cdef class _Bytes:
    """The contiguous memory of a buffer object, held as long as this object lives."""

    cdef Py_buffer view
    cdef bint held

    def __cinit__(self, value):
        PyObject_GetBuffer(value, &self.view, PyBUF_SIMPLE)
        self.held = True

    def __dealloc__(self):
        if self.held:
            PyBuffer_Release(&self.view)


cdef object field_of(object value, str structure, str name):
    try:
        return value[name]
    except KeyError:
        raise TypeError(f"{structure}: field '{name}' is missing") from None


cdef int check_fields(object value, str structure, tuple known) except -1:
    for name in value:
        if name not in known:
            raise TypeError(f"{structure}: no field '{name}'")
    return 0


cdef int read_field_text(object value, char *target, size_t capacity, str name) except -1:
    """Copy text into a fixed field, with its NUL."""
    cdef size_t size = 0
    cdef size_t index
    cdef const char *text = read_text(value, &size)
    if size >= capacity:
        raise ValueError(f"{name}: at most {capacity - 1} bytes of UTF-8, got {size}")
    for index in range(size):
        target[index] = text[index]
    for index in range(size, capacity):
        target[index] = 0
    return 0


cdef class _Call:
    """A Python callable on its way through C: keeps the first exception, which stops the core."""

    cdef object function
    cdef object error

    def __cinit__(self, function):
        if function is not None and not callable(function):
            raise TypeError(f"expected a callable, got {type(function).__name__}")
        self.function = function

    cdef int32_t stop(self, tuple arguments) noexcept:
        if self.error is not None:
            return 1
        try:
            PyErr_CheckSignals()
            if self.function is None:
                return 0
            return 1 if self.function(*arguments) else 0
        except BaseException as error:
            self.error = error
            return 1
