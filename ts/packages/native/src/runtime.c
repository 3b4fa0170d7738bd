/* Handles as JavaScript objects, errors, and a call from its arguments to its result. */
#include "runtime.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a JavaScript handle holds. Releasing empties it; collecting it frees it. */
typedef struct { const void *mark; int kind; void *pointer; int64_t bytes; napi_ref self; } st_box;

enum { SPARE_MAX = 64 };

/* What one environment (the main thread, or a worker) keeps. To make a JavaScript handle and to collect
 * it costs more than most small calls, so released ones are filled again; who released a handle holds
 * the one of its kind that is closed for good instead. */
typedef struct {
  napi_ref raise_hook;
  st_lender *lender;
  size_t spare_count;
  st_box *spare[SPARE_MAX];
  napi_ref closed[ST_KIND_COUNT];
} st_environment;

static const char box_mark = 0;
/* Below this the collector need not hear of a tensor's memory. */
static const int64_t reported_bytes_min = 1 << 14;

napi_value st_error_value(napi_env env, st_status status, const char *message) {
  st_environment *environment = NULL;
  napi_value hook = NULL, global, made = NULL, arguments[2];
  napi_get_instance_data(env, (void **)&environment);
  napi_create_int32(env, status, &arguments[0]);
  napi_create_string_utf8(env, *message ? message : "out of memory", NAPI_AUTO_LENGTH, &arguments[1]);
  if (environment && environment->raise_hook) napi_get_reference_value(env, environment->raise_hook, &hook);
  napi_get_global(env, &global);
  if (hook && napi_call_function(env, global, hook, 2, arguments, &made) == napi_ok) return made;
  napi_create_error(env, NULL, arguments[1], &made);
  return made;
}

bool st_refuse(napi_env env, st_status status, const char *format, ...) {
  char message[248];
  bool pending = false;
  va_list arguments;
  napi_is_exception_pending(env, &pending);
  if (pending) return false;
  va_start(arguments, format);
  vsnprintf(message, sizeof(message), format, arguments);
  va_end(arguments);
  napi_throw(env, st_error_value(env, status, message));
  return false;
}

static void report_bytes(napi_env env, int64_t change) {
  int64_t total;
  if (change) napi_adjust_external_memory(env, change, &total);
}

static void empty(napi_env env, st_box *box) {
  if (!box->pointer) return;
  void *pointer = box->pointer;
  box->pointer = NULL;
  report_bytes(env, -box->bytes);
  st_kinds[box->kind].release(pointer);
}

static void collect(napi_env env, void *data, void *hint) {
  (void)hint;
  st_box *box = data;
  empty(env, box);
  if (box->self) napi_delete_reference(env, box->self);
  free(box);
}

static napi_value new_handle(napi_env env, st_box content) {
  napi_value made = NULL;
  st_box *box = malloc(sizeof(*box));
  if (!box) {
    st_refuse(env, ST_STATUS_OUT_OF_MEMORY, "out of memory");
    return NULL;
  }
  *box = content;
  if (napi_create_external(env, box, collect, NULL, &made) == napi_ok) return made;
  free(box);
  return NULL;
}

/* A released handle with new content, or NULL where there is none. */
static napi_value refill(napi_env env, st_environment *environment, st_box content) {
  napi_value made = NULL;
  if (!environment->spare_count) return NULL;
  st_box *box = environment->spare[--environment->spare_count];
  if (napi_get_reference_value(env, box->self, &made) != napi_ok) return NULL;
  content.self = box->self;
  *box = content;
  napi_reference_unref(env, box->self, NULL); /* The collector may have it again. */
  return made;
}

static void keep_for_later(napi_env env, st_environment *environment, st_box *box, napi_value value) {
  if (environment->spare_count == SPARE_MAX) return;
  const napi_status held = box->self ? napi_reference_ref(env, box->self, NULL) : napi_create_reference(env, value, 1, &box->self);
  if (held == napi_ok) environment->spare[environment->spare_count++] = box;
}

/* The handle of a kind that never was open. */
static napi_value closed_handle(napi_env env, st_environment *environment, int kind) {
  napi_value made = NULL;
  if (environment->closed[kind]) {
    napi_get_reference_value(env, environment->closed[kind], &made);
    return made;
  }
  made = new_handle(env, (st_box){.mark = &box_mark, .kind = kind});
  if (made) napi_create_reference(env, made, 1, &environment->closed[kind]);
  return made;
}

static st_box *box_of(napi_env env, napi_value value) {
  void *data = NULL;
  if (napi_get_value_external(env, value, &data) != napi_ok) return NULL;
  st_box *box = data;
  return box && box->mark == &box_mark ? box : NULL;
}

napi_value st_give_handle(napi_env env, int kind, void **pointer, int64_t bytes) {
  st_environment *environment = NULL;
  const st_box content = {&box_mark, kind, *pointer, bytes >= reported_bytes_min ? bytes : 0, NULL};
  napi_get_instance_data(env, (void **)&environment);
  napi_value made = refill(env, environment, content);
  if (!made) made = new_handle(env, content);
  if (!made) return NULL;
  *pointer = NULL;
  report_bytes(env, content.bytes);
  return made;
}

napi_value st_give_handle_or_null(napi_env env, int kind, void **pointer, int64_t bytes) {
  napi_value none = NULL;
  if (*pointer) return st_give_handle(env, kind, pointer, bytes);
  napi_get_null(env, &none);
  return none;
}

bool st_take_handle(napi_env env, napi_value value, const char *name, int kind, bool nullable, const st_call *call, void **out) {
  st_box *box = box_of(env, value);
  if (!box) {
    napi_valuetype type = napi_undefined;
    napi_typeof(env, value, &type);
    if (nullable && (type == napi_null || type == napi_undefined)) return true;
    return st_refuse(env, ST_STATUS_WRONG_HANDLE, "%s: expected a %s", name, st_kinds[kind].noun);
  }
  if (box->kind != kind)
    return st_refuse(env, ST_STATUS_WRONG_HANDLE, "%s: expected a %s, got %s", name, st_kinds[kind].noun, st_kinds[box->kind].noun);
  if (!box->pointer) return st_refuse(env, ST_STATUS_NULL_HANDLE, "%s is closed", name);
  *out = call->async ? st_kinds[kind].retain(box->pointer) : box->pointer;
  return true;
}

int32_t st_callback_call(st_callback *callback, const double *values, size_t count) {
  if (callback->work) return st_work_call(callback->work, values, count);
  napi_value global, result, arguments[8];
  bool stop = false;
  napi_get_global(callback->env, &global);
  for (size_t i = 0; i < count; i++) arguments[i] = st_give_f64(callback->env, values[i]);
  if (napi_call_function(callback->env, global, callback->function, count, arguments, &result) != napi_ok) {
    callback->threw = true; /* The exception stays pending until the call has returned. */
    return 1;
  }
  return napi_get_value_bool(callback->env, result, &stop) == napi_ok && stop;
}

napi_value st_call_sync(napi_env env, napi_callback_info info) {
  void *data = NULL;
  napi_value arguments[16], result = NULL;
  size_t count = 16;
  napi_get_cb_info(env, info, &count, arguments, NULL, &data);
  const st_function *function = data;
  _Alignas(16) char memory[1024];
  st_call *call = (st_call *)(void *)memory;
  memset(call, 0, offsetof(st_call, error));
  memset(memory + sizeof(st_call), 0, function->size - sizeof(st_call));
  call->error.struct_size = (uint32_t)sizeof(call->error);
  call->error.message[0] = 0;
  if (function->unpack(env, arguments, call)) {
    const int64_t before = st_live_bytes();
    function->execute(call);
    call->bytes = st_live_bytes() - before;
    const bool threw = function->callback && ((st_callback *)(void *)(memory + function->callback))->threw;
    if (call->status && !threw) napi_throw(env, st_error_value(env, call->status, call->error.message));
    if (!call->status) result = function->pack(env, call);
  }
  function->clear(call);
  return result;
}

static napi_value release(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value value;
  st_environment *environment = NULL;
  napi_get_cb_info(env, info, &count, &value, NULL, NULL);
  napi_get_instance_data(env, (void **)&environment);
  st_box *box = box_of(env, value);
  if (!box) {
    st_refuse(env, ST_STATUS_WRONG_HANDLE, "release: expected a handle");
    return NULL;
  }
  if (!box->pointer) return value;
  const int kind = box->kind;
  empty(env, box);
  keep_for_later(env, environment, box, value);
  return closed_handle(env, environment, kind);
}

static napi_value is_closed(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value value;
  napi_get_cb_info(env, info, &count, &value, NULL, NULL);
  st_box *box = box_of(env, value);
  return st_give_bool(env, !box || !box->pointer);
}

static napi_value set_raise_hook(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value value;
  st_environment *environment = NULL;
  napi_get_cb_info(env, info, &count, &value, NULL, NULL);
  napi_get_instance_data(env, (void **)&environment);
  if (environment->raise_hook) napi_delete_reference(env, environment->raise_hook);
  napi_create_reference(env, value, 1, &environment->raise_hook);
  return NULL;
}

static void forget_environment(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  st_environment *environment = data;
  st_lender_end(environment->lender);
  free(environment);
}

st_lender *st_lender_of(napi_env env) {
  st_environment *environment = NULL;
  napi_get_instance_data(env, (void **)&environment);
  return environment->lender;
}

static bool define(napi_env env, napi_value exports, const char *name, napi_callback callback, const st_function *function) {
  napi_value made;
  if (napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, (void *)function, &made) != napi_ok) return false;
  return napi_set_named_property(env, exports, name, made) == napi_ok;
}

NAPI_MODULE_INIT() {
  st_environment *environment = calloc(1, sizeof(*environment));
  if (!environment || !(environment->lender = st_lender_start(env))) return NULL;
  if (napi_set_instance_data(env, environment, forget_environment, NULL) != napi_ok) return NULL;
  for (size_t i = 0; i < st_function_count; i++) {
    char name[96];
    const st_function *function = &st_functions[i];
    if (!define(env, exports, function->name, st_call_sync, function)) return NULL;
    snprintf(name, sizeof(name), "%s_async", function->name);
    if (function->has_async && !define(env, exports, name, st_call_async, function)) return NULL;
  }
  define(env, exports, "release", release, NULL);
  define(env, exports, "is_closed", is_closed, NULL);
  define(env, exports, "tensor_memory", st_tensor_memory, NULL);
  define(env, exports, "tensor_bytes", st_tensor_bytes, NULL);
  define(env, exports, "tensor_borrow", st_tensor_borrow, NULL);
  define(env, exports, "set_raise_hook", set_raise_hook, NULL);
  return exports;
}
