# The part of Tensor that must be fast or must be C: memory sharing and operators.
# Included by the generated _native.pyx.

cdef extern from *:
    """
    #include <stdlib.h>
    typedef struct { void *data; int32_t device_type, device_id; int32_t ndim; uint8_t code, bits; uint16_t lanes;
                     int64_t *shape, *strides; uint64_t byte_offset; } st_dl_tensor;
    typedef struct st_dl_legacy { st_dl_tensor tensor; void *context; void (*deleter)(struct st_dl_legacy *); } st_dl_legacy;
    typedef struct st_dl_managed { uint32_t major, minor; void *context; void (*deleter)(struct st_dl_managed *);
                                   uint64_t flags; st_dl_tensor tensor; } st_dl_managed;

    /* A capsule that nobody consumed still owns the tensor; a consumer renames it. */
    static void st_dl_capsule_free(PyObject *capsule) {
        if (!PyCapsule_IsValid(capsule, "dltensor_versioned")) return;
        st_dl_managed *managed = (st_dl_managed *)PyCapsule_GetPointer(capsule, "dltensor_versioned");
        if (managed && managed->deleter) managed->deleter(managed);
    }
    static void st_dl_legacy_capsule_free(PyObject *capsule) {
        if (!PyCapsule_IsValid(capsule, "dltensor")) return;
        st_dl_legacy *managed = (st_dl_legacy *)PyCapsule_GetPointer(capsule, "dltensor");
        if (managed && managed->deleter) managed->deleter(managed);
    }

    /* A Python buffer as a DLPack tensor, for the core to hold. */
    typedef struct { st_dl_managed managed; Py_buffer view; int64_t shape[8]; } st_dl_buffer;
    static void st_dl_buffer_free(st_dl_managed *managed) {
        st_dl_buffer *own = (st_dl_buffer *)managed;
        if (Py_IsInitialized()) {
            PyGILState_STATE state = PyGILState_Ensure();
            PyBuffer_Release(&own->view);
            PyGILState_Release(state);
        }
        free(own);
    }
    """
    ctypedef struct st_dl_tensor:
        void *data
        int32_t device_type
        int32_t device_id
        int32_t ndim
        uint8_t code
        uint8_t bits
        uint16_t lanes
        int64_t *shape
        int64_t *strides
        uint64_t byte_offset
    ctypedef struct st_dl_managed:
        uint32_t major
        uint32_t minor
        void *context
        void (*deleter)(st_dl_managed *) noexcept
        uint64_t flags
        st_dl_tensor tensor
    ctypedef struct st_dl_buffer:
        st_dl_managed managed
        Py_buffer view
        int64_t shape[8]
    void st_dl_capsule_free(object) noexcept
    void st_dl_legacy_capsule_free(object) noexcept
    void st_dl_buffer_free(st_dl_managed *) noexcept

cdef extern from "Python.h":
    object PyCapsule_New(void *pointer, const char *name, void (*destructor)(object) noexcept)
    int PyCapsule_IsValid(object capsule, const char *name)
    void *PyCapsule_GetPointer(object capsule, const char *name) except NULL
    int PyCapsule_SetName(object capsule, const char *name) except -1

cimport cython
from cpython.object cimport Py_EQ, Py_GT, Py_LE, Py_LT, Py_NE
from libc.stdlib cimport calloc, free

cdef extern from *:
    """
    /* Buffer formats and sizes by ST_DTYPE_*. */
    static char *const st_formats[] = {NULL, "f", "d", "i", "q", "B", "?", "Zf"};
    static const Py_ssize_t st_sizes[] = {0, 4, 8, 4, 8, 1, 1, 8};
    /* One view handed out: it holds a reference of its own, so closing the tensor is safe. */
    typedef struct { st_tensor *tensor; Py_ssize_t shape[8], strides[8]; } st_view;
    """
    char *const st_formats[8]
    const Py_ssize_t st_sizes[8]
    ctypedef struct st_view:
        st_tensor *tensor
        Py_ssize_t shape[8]
        Py_ssize_t strides[8]

ctypedef st_status (*unary_function)(st_tensor *, st_tensor *, st_tensor **, st_error *) noexcept nogil
ctypedef st_status (*binary_function)(st_tensor *, st_tensor *, st_tensor *, st_tensor **, st_error *) noexcept nogil


cdef inline bint is_small(st_tensor *tensor) noexcept nogil:
    """Too little work to be worth giving the GIL up (about 25 ns)."""
    cdef int64_t size = 0
    return tensor == NULL or (st_tensor_size(tensor, &size, NULL) == 0 and size <= 512)


# Plain C slots, which a Python subclass inherits as they are; methods would cost it a look-up.
@cython.c_api_binop_methods(True)
cdef class TensorHandle(Handle):
    """A tensor: buffer protocol, DLPack and operators. `spiraltorch.Tensor` derives from it."""

    __array_ufunc__ = None  # NumPy arrays leave `array + tensor` to us.

    def __cinit__(self):
        self.kind = KIND_TENSOR

    def __getbuffer__(self, Py_buffer *buffer, int flags):
        cdef st_tensor *tensor = <st_tensor *>pointer_of(self, KIND_TENSOR, "memoryview", "tensor")
        cdef int32_t dtype = 0
        cdef int32_t read_only = 0
        cdef size_t ndim = 0
        cdef size_t strides_count = 0
        cdef int64_t shape[8]
        cdef int64_t strides[8]
        cdef void *data = NULL
        cdef st_error error
        cdef st_status status
        cdef st_view *view
        cdef Py_ssize_t length = 1
        cdef Py_ssize_t expected
        cdef bint rows = True
        cdef bint columns = True
        begin(&error)
        status = st_tensor_dtype(tensor, &dtype, &error)
        if status == 0: status = st_tensor_is_read_only(tensor, &read_only, &error)
        if status == 0: status = st_tensor_shape(tensor, shape, 8, &ndim, &error)
        if status == 0: status = st_tensor_strides(tensor, strides, 8, &strides_count, &error)
        if status == 0: status = st_tensor_data(tensor, &data, &error)
        if status != 0: raise_error(status, &error)
        if read_only and flags & PyBUF_WRITABLE:
            raise BufferError("the tensor is read-only")
        view = <st_view *>calloc(1, sizeof(st_view))
        if view == NULL:
            raise MemoryError()
        for axis in range(<Py_ssize_t>ndim):
            length *= shape[axis]
            view.shape[axis] = shape[axis]
            view.strides[axis] = strides[axis] * st_sizes[dtype]
        if length > 0:
            expected = st_sizes[dtype]
            for axis in range(<Py_ssize_t>ndim - 1, -1, -1):
                if shape[axis] != 1 and view.strides[axis] != expected: rows = False
                expected *= shape[axis]
            expected = st_sizes[dtype]
            for axis in range(<Py_ssize_t>ndim):
                if shape[axis] != 1 and view.strides[axis] != expected: columns = False
                expected *= shape[axis]
        if (
            (flags & PyBUF_STRIDES != PyBUF_STRIDES and not rows)
            or (flags & PyBUF_C_CONTIGUOUS == PyBUF_C_CONTIGUOUS and not rows)
            or (flags & PyBUF_F_CONTIGUOUS == PyBUF_F_CONTIGUOUS and not columns)
            or (flags & PyBUF_ANY_CONTIGUOUS == PyBUF_ANY_CONTIGUOUS and not (rows or columns))
        ):
            free(view)
            raise BufferError("the tensor is not contiguous in the order asked for")
        view.tensor = st_tensor_retain(tensor)
        buffer.buf = data
        buffer.obj = self
        buffer.len = length * st_sizes[dtype]
        buffer.itemsize = st_sizes[dtype]
        buffer.readonly = read_only
        buffer.ndim = <int>ndim
        buffer.format = st_formats[dtype] if flags & PyBUF_FORMAT else NULL
        buffer.shape = view.shape if flags & PyBUF_ND else NULL
        buffer.strides = view.strides if flags & PyBUF_STRIDES == PyBUF_STRIDES else NULL
        buffer.suboffsets = NULL
        buffer.internal = view

    def __releasebuffer__(self, Py_buffer *buffer):
        cdef st_view *view = <st_view *>buffer.internal
        st_tensor_release(view.tensor)
        free(view)

    def __dlpack_device__(self):
        return dlpack_device(<st_tensor *>pointer_of(self, KIND_TENSOR, "__dlpack_device__", "tensor"))

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        cdef st_tensor *tensor = <st_tensor *>pointer_of(self, KIND_TENSOR, "__dlpack__", "tensor")
        cdef void *managed = NULL
        cdef st_error error
        cdef st_status status
        cdef bint versioned = max_version is not None and max_version[0] >= 1
        cdef int64_t number
        own = dlpack_device(tensor)
        wanted = own if dl_device is None else tuple(dl_device)
        number = dlpack_stream(own, wanted, stream, copy)
        if copy and wanted == own:
            return op_contiguous(self).__dlpack__(stream=stream, max_version=max_version)
        begin(&error)
        if wanted != _DL_CPU: status = st_tensor_to_dlpack_on_device(tensor, number, not versioned, &managed, &error)
        elif versioned: status = st_tensor_to_dlpack(tensor, &managed, &error)
        else: status = st_tensor_to_dlpack_legacy(tensor, &managed, &error)
        if status != 0: raise_error(status, &error)
        if versioned:
            return PyCapsule_New(managed, "dltensor_versioned", st_dl_capsule_free)
        return PyCapsule_New(managed, "dltensor", st_dl_legacy_capsule_free)

    def __add__(left, right): return operate(st_op_add, "add", left, right)
    def __sub__(left, right): return operate(st_op_sub, "sub", left, right)
    def __mul__(left, right): return operate(st_op_mul, "mul", left, right)
    def __truediv__(left, right): return operate(st_op_div, "div", left, right)
    def __matmul__(left, right): return operate(st_op_matmul, "matmul", left, right)
    def __and__(left, right): return operate(st_op_logical_and, "logical_and", left, right)
    def __or__(left, right): return operate(st_op_logical_or, "logical_or", left, right)
    def __xor__(left, right): return operate(st_op_logical_xor, "logical_xor", left, right)
    def __neg__(self): return unary(st_op_neg, "neg", self)
    def __pos__(self): return self
    def __abs__(self): return unary(st_op_abs, "abs", self)
    def __invert__(self): return unary(st_op_logical_not, "logical_not", self)

    def __pow__(left, right, modulo):
        if modulo is not None:
            return NotImplemented
        return operate(st_op_pow, "pow", left, right)

    def __richcmp__(self, other, int comparison):
        if comparison == Py_EQ: return binary(st_op_eq, "eq", self, other)
        if comparison == Py_NE: return binary(st_op_ne, "ne", self, other)
        if comparison == Py_LT: return binary(st_op_lt, "lt", self, other)
        if comparison == Py_LE: return binary(st_op_le, "le", self, other)
        if comparison == Py_GT: return binary(st_op_gt, "gt", self, other)
        return binary(st_op_ge, "ge", self, other)

    def __hash__(self):
        return <Py_ssize_t>(<size_t><void *>self >> 4)  # == compares elements, so identity it is

    def coerce(self, other):
        """A tensor for an operand that is neither a tensor nor a number, or NotImplemented."""
        return NotImplemented


cdef object unary(unary_function function, str name, object x):
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, name, "x")
    cdef st_tensor *out = NULL
    cdef st_error error
    cdef st_status status
    begin(&error)
    if is_small(x_c):
        status = function(x_c, NULL, &out, &error)
    else:
        pin(x)
        with nogil:
            status = function(x_c, NULL, &out, &error)
        unpin(x)
    if status != 0: raise_error(status, &error)
    return wrap(KIND_TENSOR, out)


cdef object binary(binary_function function, str name, object x, object y):
    cdef st_tensor *x_c
    cdef st_tensor *y_c
    cdef st_tensor *out = NULL
    cdef st_error error
    cdef st_status status
    if not isinstance(y, TensorHandle):
        y = operand(x, y)
        if y is NotImplemented:
            return NotImplemented
    x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, name, "x")
    y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, name, "y")
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = function(x_c, y_c, NULL, &out, &error)
    else:
        pin(x)
        pin(y)
        with nogil:
            status = function(x_c, y_c, NULL, &out, &error)
        unpin(y)
        unpin(x)
    if status != 0: raise_error(status, &error)
    return wrap(KIND_TENSOR, out)


cdef object operate(binary_function function, str name, object left, object right):
    """An operator's slot: either side may be the tensor."""
    cdef object made
    if isinstance(left, TensorHandle):
        return binary(function, name, left, right)
    made = operand(right, left)
    if made is NotImplemented:
        return NotImplemented
    return binary(function, name, made, right)


cdef object operand(object tensor, object value):
    """A 0-axis tensor for a Python number, of the dtype the number takes beside `tensor`."""
    cdef st_tensor *like
    cdef st_tensor *out = NULL
    cdef int32_t dtype = 0
    cdef int32_t device = 0
    cdef float parts[2]
    cdef st_error error
    cdef st_status status
    if isinstance(value, TensorHandle):
        return value
    if not isinstance(value, (int, float, complex)):
        return (<TensorHandle>tensor).coerce(value)
    like = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "operand", "tensor")
    begin(&error)
    status = st_tensor_dtype(like, &dtype, &error)
    if status == 0: status = st_tensor_device(like, &device, &error)
    if status != 0: raise_error(status, &error)
    if isinstance(value, complex):
        parts[0] = value.real
        parts[1] = value.imag
        status = st_tensor_from_bytes(parts, sizeof(parts), NULL, 0, ST_DTYPE_COMPLEX64, device, &out, &error)
    else:
        if isinstance(value, float):
            if dtype in (ST_DTYPE_I32, ST_DTYPE_I64, ST_DTYPE_U8, ST_DTYPE_BOOL): dtype = ST_DTYPE_F32
        elif dtype == ST_DTYPE_BOOL and not isinstance(value, bool):
            dtype = ST_DTYPE_I64
        status = st_tensor_full(NULL, 0, value, dtype, device, &out, &error)
    if status != 0: raise_error(status, &error)
    return wrap(KIND_TENSOR, out)


def to_bytes(tensor):
    """A copy of a row-major tensor's memory."""
    cdef Py_buffer view
    if not isinstance(tensor, TensorHandle):
        raise TypeError(f"to_bytes: expected a tensor, got {type(tensor).__name__}")
    PyObject_GetBuffer(tensor, &view, PyBUF_SIMPLE)
    try:
        return PyBytes_FromStringAndSize(<const char *>view.buf, view.len)
    finally:
        PyBuffer_Release(&view)


_DL_CPU = (1, 0)  # kDLCPU


cdef tuple dlpack_device(st_tensor *tensor):
    cdef int64_t kind = 0
    cdef int64_t number = 0
    cdef st_error error
    begin(&error)
    cdef st_status status = st_tensor_dlpack_device(tensor, &kind, &number, &error)
    if status != 0: raise_error(status, &error)
    return (kind, number)


cdef int64_t dlpack_stream(tuple own, tuple wanted, stream, copy) except? -2:
    """The stream of a consumer that asks for memory on `wanted` of a tensor on `own`, as the core takes it."""
    if wanted != own and wanted != _DL_CPU:
        raise BufferError(f"__dlpack__: device {wanted} asked for, only {own} or CPU memory, (1, 0), can be given")
    if wanted != own and copy is False:
        raise BufferError("__dlpack__: CPU memory is a copy of the device's, and copy=False was given")
    if own == _DL_CPU and stream is not None:
        raise BufferError("__dlpack__: stream must be None for CPU memory")
    number = 1 if stream is None else int(stream)
    if number == 0 or number < -1:
        raise BufferError(f"__dlpack__: stream {number} given, expected -1, 1 (legacy default), 2 (the thread's default) or a handle")
    return number


cdef dict stream_arguments(tuple device):
    """What a producer on this device is told: its work comes before ours."""
    cdef int64_t stream = 0
    cdef int64_t number
    cdef st_error error
    cdef st_status status
    if device[0] == 1:
        return {}
    if device[0] != 2:
        raise BufferError(f"from_dlpack: expected CPU memory (1, 0) or CUDA memory (2, number), got device {device}")
    number = device[1]
    begin(&error)
    status = st_device_stream(5, number, &stream, &error)
    if status != 0: raise_error(status, &error)
    return {"stream": stream}


def from_dlpack(source):
    """A tensor over the memory of any object with `__dlpack__`, without a copy."""
    cdef st_tensor *out = NULL
    cdef st_error error
    cdef st_status status
    arguments = stream_arguments(tuple(source.__dlpack_device__()))
    try:
        capsule = source.__dlpack__(max_version=(1, 0), **arguments)
    except TypeError:  # A producer older than DLPack 1.0.
        capsule = source.__dlpack__(**arguments)
    begin(&error)
    if PyCapsule_IsValid(capsule, "dltensor_versioned"):
        status = st_tensor_from_dlpack(PyCapsule_GetPointer(capsule, "dltensor_versioned"), &out, &error)
        if status != 0: raise_error(status, &error)
        PyCapsule_SetName(capsule, "used_dltensor_versioned")
    else:
        status = st_tensor_from_dlpack_legacy(PyCapsule_GetPointer(capsule, "dltensor"), &out, &error)
        if status != 0: raise_error(status, &error)
        PyCapsule_SetName(capsule, "used_dltensor")
    return wrap(KIND_TENSOR, out)


def from_buffer(source):
    """A tensor over the memory of any row-major buffer object, without a copy."""
    cdef st_tensor *out = NULL
    cdef st_error error
    cdef st_status status
    cdef st_dl_buffer *own = <st_dl_buffer *>calloc(1, sizeof(st_dl_buffer))
    if own == NULL:
        raise MemoryError()
    try:
        try:
            PyObject_GetBuffer(source, &own.view, PyBUF_FORMAT | PyBUF_ND | PyBUF_WRITABLE)
        except (BufferError, ValueError):  # NumPy says ValueError
            PyObject_GetBuffer(source, &own.view, PyBUF_FORMAT | PyBUF_ND)
            own.managed.flags = 1  # read-only
    except BaseException:
        free(own)
        raise
    try:
        fill_from_view(own)
        begin(&error)
        status = st_tensor_from_dlpack(&own.managed, &out, &error)
        if status != 0: raise_error(status, &error)
    except BaseException:
        PyBuffer_Release(&own.view)
        free(own)
        raise
    return wrap(KIND_TENSOR, out)


cdef int fill_from_view(st_dl_buffer *own) except -1:
    cdef bytes format = b"B" if own.view.format == NULL else <bytes>own.view.format
    cdef st_dl_tensor *tensor = &own.managed.tensor
    code = dlpack_codes.get((format.lstrip(b"@=").decode(), own.view.itemsize))
    if code is None or own.view.ndim > 8:
        raise BufferError(
            f"from_buffer: expected at most 8 axes of format f, d, i, l, q, B, ? or Zf, "
            f"got {own.view.ndim} of '{format.decode()}'"
        )
    for axis in range(own.view.ndim):
        own.shape[axis] = own.view.shape[axis]
    own.managed.major = 1
    own.managed.deleter = st_dl_buffer_free
    tensor.data = own.view.buf
    tensor.device_type = 1
    tensor.ndim = own.view.ndim
    tensor.code = code
    tensor.bits = <uint8_t>(8 * own.view.itemsize)
    tensor.lanes = 1
    tensor.shape = own.shape
    tensor.strides = NULL
    return 0


cdef object dlpack_codes = {
    ("f", 4): 2, ("d", 8): 2, ("i", 4): 0, ("l", 4): 0, ("l", 8): 0, ("q", 8): 0, ("B", 1): 1, ("?", 1): 6, ("Zf", 8): 5,
}
