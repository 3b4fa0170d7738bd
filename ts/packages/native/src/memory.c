/* Memory that JavaScript and the core share: views of a tensor's, and tensors over an array's. */
#include "runtime.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#include <windows.h>
static uintptr_t this_thread(void) { return GetCurrentThreadId(); }
#else
#include <pthread.h>
static uintptr_t this_thread(void) { return (uintptr_t)pthread_self(); }
#endif

static void release_view(napi_env env, void *data, void *tensor) {
  (void)env;
  (void)data;
  st_tensor_release(tensor);
}

/* An ArrayBuffer over a tensor's own memory, from its first element; it keeps the memory alive. */
napi_value st_tensor_memory(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value values[2], made = NULL;
  int64_t size;
  void *tensor = NULL, *memory = NULL;
  st_call call = {.error = ST_ERROR_INIT};
  napi_get_cb_info(env, info, &count, values, NULL, NULL);
  if (!st_take_handle(env, values[0], "tensor_data: tensor", ST_KIND_TENSOR, false, &call, &tensor)) return NULL;
  if (!st_take_i64(env, values[1], "size", &size)) return NULL;
  if (st_tensor_data(tensor, &memory, &call.error)) {
    napi_throw(env, st_error_value(env, call.error.status, call.error.message));
    return NULL;
  }
  if (!size) {
    napi_create_arraybuffer(env, 0, &memory, &made);
    return made;
  }
  st_tensor_retain(tensor);
  const napi_status status = napi_create_external_arraybuffer(env, memory, (size_t)size, release_view, tensor, &made);
  if (status == napi_ok) return made;
  st_tensor_release(tensor);
  if (status == napi_no_external_buffers_allowed)
    st_refuse(env, ST_STATUS_UNSUPPORTED, "tensor: this runtime allows no views of native memory; copy instead");
  return NULL;
}

/* The same bytes as an ArrayBuffer of JavaScript's own. */
napi_value st_tensor_bytes(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value values[2], made = NULL;
  int64_t size;
  void *tensor = NULL, *memory = NULL, *copy = NULL;
  st_call call = {.error = ST_ERROR_INIT};
  napi_get_cb_info(env, info, &count, values, NULL, NULL);
  if (!st_take_handle(env, values[0], "tensor_data: tensor", ST_KIND_TENSOR, false, &call, &tensor)) return NULL;
  if (!st_take_i64(env, values[1], "size", &size)) return NULL;
  if (st_tensor_data(tensor, &memory, &call.error)) {
    napi_throw(env, st_error_value(env, call.error.status, call.error.message));
    return NULL;
  }
  if (napi_create_arraybuffer(env, (size_t)size, &copy, &made) == napi_ok && size) memcpy(copy, memory, (size_t)size);
  return made;
}

/* DLPack 1.0 (dmlc/dlpack, include/dlpack/dlpack.h), by which the core takes memory that others own. */
typedef struct {
  void *data;
  int32_t device_type, device_id, ndim;
  uint8_t code, bits;
  uint16_t lanes;
  int64_t *shape, *strides;
  uint64_t byte_offset;
} dl_tensor;

typedef struct dl_managed dl_managed;
struct dl_managed {
  uint32_t major, minor;
  void *context;
  void (*deleter)(dl_managed *);
  uint64_t flags;
  dl_tensor tensor;
};

enum { DL_CPU = 1, DL_READ_ONLY = 1, AXES_MAX = 8 };

/* What an environment has lent to the core. References to JavaScript's objects belong to its thread, and tensors
 * may be released on any: those wait in `returned` until the next loan, or the end. */
typedef struct loan loan;
struct st_lender {
  napi_env env;
  uintptr_t thread;
  bool ended;
  _Atomic(loan *) returned;
  atomic_size_t references; /* The environment's, and one for each loan that is out. */
};

struct loan {
  dl_managed managed;
  int64_t shape[AXES_MAX], strides[AXES_MAX];
  napi_ref array;
  st_lender *lender;
  loan *next;
};

st_lender *st_lender_start(napi_env env) {
  st_lender *lender = calloc(1, sizeof(*lender));
  if (!lender) return NULL;
  lender->env = env;
  lender->thread = this_thread();
  atomic_store(&lender->references, 1);
  return lender;
}

static void settle(st_lender *lender) {
  loan *one = atomic_exchange(&lender->returned, NULL);
  while (one) {
    loan *next = one->next;
    if (!lender->ended) napi_delete_reference(lender->env, one->array);
    free(one);
    one = next;
  }
}

static void forget(st_lender *lender) {
  if (atomic_fetch_sub(&lender->references, 1) > 1) return;
  lender->ended = true; /* The environment's own reference is gone, and JavaScript's objects with it. */
  settle(lender);
  free(lender);
}

void st_lender_end(st_lender *lender) {
  settle(lender);
  lender->ended = true;
  forget(lender);
}

/* The core's last tensor over the array is gone. */
static void give_back(dl_managed *managed) {
  loan *one = managed->context;
  st_lender *lender = one->lender;
  one->next = atomic_load(&lender->returned);
  while (!atomic_compare_exchange_weak(&lender->returned, &one->next, one)) continue;
  if (this_thread() == lender->thread && !lender->ended) settle(lender);
  forget(lender);
}

typedef struct { uint8_t code, bits; } dl_type;
/* By the numbers of st_dtype. */
static const dl_type dl_types[] = {
  [ST_DTYPE_F32] = {2, 32}, [ST_DTYPE_F64] = {2, 64}, [ST_DTYPE_I32] = {0, 32},       [ST_DTYPE_I64] = {0, 64},
  [ST_DTYPE_U8] = {1, 8},   [ST_DTYPE_BOOL] = {6, 8}, [ST_DTYPE_COMPLEX64] = {5, 64},
};

static bool describe(napi_env env, loan *one, st_bytes bytes, const st_i64s *shape, int32_t dtype, bool read_only) {
  int64_t count = 1;
  if (dtype < 0 || (size_t)dtype >= sizeof(dl_types) / sizeof(dl_types[0]) || !dl_types[dtype].bits)
    return st_refuse(env, ST_STATUS_INVALID_VALUE, "from_buffer: no dtype %d", dtype);
  if (shape->count > AXES_MAX) return st_refuse(env, ST_STATUS_INVALID_VALUE, "from_buffer: %zu axes, at most 8", shape->count);
  for (size_t axis = shape->count; axis-- > 0;) {
    one->shape[axis] = shape->items[axis];
    one->strides[axis] = count;
    if (shape->items[axis] < 0 || __builtin_mul_overflow(count, shape->items[axis], &count))
      return st_refuse(env, ST_STATUS_INVALID_VALUE, "from_buffer: extent %lld of axis %zu", (long long)shape->items[axis], axis);
  }
  const uint64_t size = dl_types[dtype].bits / 8;
  if ((uint64_t)count > bytes.size / size || (uint64_t)count * size != bytes.size)
    return st_refuse(env, ST_STATUS_SHAPE_MISMATCH, "from_buffer: %zu bytes given, the shape needs %lld elements of %d", bytes.size,
                     (long long)count, (int)size);
  one->managed = (dl_managed){.major = 1, .context = one, .deleter = give_back, .flags = read_only ? DL_READ_ONLY : 0};
  one->managed.tensor = (dl_tensor){.data = bytes.data, .device_type = DL_CPU, .ndim = (int32_t)shape->count, .lanes = 1};
  one->managed.tensor.code = dl_types[dtype].code;
  one->managed.tensor.bits = dl_types[dtype].bits;
  one->managed.tensor.shape = one->shape;
  one->managed.tensor.strides = one->strides;
  return true;
}

/* From here on the core owns the loan, unless it refuses it. */
static napi_value lend(napi_env env, loan *one, napi_value array) {
  st_tensor *tensor = NULL;
  st_error error = ST_ERROR_INIT;
  one->lender = st_lender_of(env);
  settle(one->lender);
  if (napi_create_reference(env, array, 1, &one->array) != napi_ok) {
    free(one);
    return NULL;
  }
  atomic_fetch_add(&one->lender->references, 1);
  if (st_tensor_from_dlpack(&one->managed, &tensor, &error)) {
    give_back(&one->managed);
    napi_throw(env, st_error_value(env, error.status, error.message));
    return NULL;
  }
  napi_value made = st_give_handle(env, ST_KIND_TENSOR, (void **)(void *)&tensor, 0);
  st_tensor_release(tensor);
  return made;
}

/* (array, shape, dtype, read_only): a tensor over a typed array's memory, which it keeps alive. */
napi_value st_tensor_borrow(napi_env env, napi_callback_info info) {
  size_t count = 4;
  napi_value values[4], made = NULL;
  st_call call = {.error = ST_ERROR_INIT};
  st_bytes bytes = {0};
  st_i64s shape = {0};
  int32_t dtype, read_only;
  napi_get_cb_info(env, info, &count, values, NULL, NULL);
  loan *one = calloc(1, sizeof(*one));
  if (!one) {
    st_refuse(env, ST_STATUS_OUT_OF_MEMORY, "out of memory");
    return NULL;
  }
  if (st_take_bytes(env, values[0], "from_buffer", &call, &bytes) && st_take_i64s(env, values[1], "shape", &call, &shape) &&
      st_take_i32(env, values[2], "dtype", &dtype) && st_take_bool(env, values[3], "read_only", &read_only) &&
      describe(env, one, bytes, &shape, dtype, read_only))
    made = lend(env, one, values[0]);
  else free(one);
  st_clear_i64s(&shape);
  return made;
}
