/* JavaScript values to C and back, one pair for each kind of parameter in the spec. */
#include "runtime.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double safe_integer_max = 9007199254740991.0;

bool st_take_f64(napi_env env, napi_value value, const char *name, double *out) {
  if (napi_get_value_double(env, value, out) == napi_ok) return true;
  return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: expected a number", name);
}

bool st_take_f64_or_null(napi_env env, napi_value value, const char *name, st_f64_or_null *out) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  out->given = type != napi_null;
  return !out->given || st_take_f64(env, value, name, &out->value);
}

bool st_take_bool(napi_env env, napi_value value, const char *name, int32_t *out) {
  bool truth;
  if (napi_get_value_bool(env, value, &truth) == napi_ok) {
    *out = truth;
    return true;
  }
  return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: expected true or false", name);
}

bool st_take_i64(napi_env env, napi_value value, const char *name, int64_t *out) {
  double number;
  bool lossless;
  if (napi_get_value_double(env, value, &number) == napi_ok) {
    if (!(fabs(number) <= safe_integer_max) || number != floor(number))
      return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: %.17g given, expected an integer", name, number);
    *out = (int64_t)number;
    return true;
  }
  if (napi_get_value_bigint_int64(env, value, out, &lossless) == napi_ok && lossless) return true;
  return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: expected an integer of 64 bits", name);
}

bool st_take_u64(napi_env env, napi_value value, const char *name, uint64_t *out) {
  bool lossless;
  if (napi_get_value_bigint_uint64(env, value, out, &lossless) == napi_ok) {
    if (lossless) return true;
    return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: expected an integer from 0 to 2^64 - 1", name);
  }
  int64_t number;
  if (!st_take_i64(env, value, name, &number)) return false;
  if (number < 0) return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: %lld given, expected 0 or more", name, (long long)number);
  *out = (uint64_t)number;
  return true;
}

bool st_take_i32(napi_env env, napi_value value, const char *name, int32_t *out) {
  int64_t number;
  if (!st_take_i64(env, value, name, &number)) return false;
  if (number < INT32_MIN || number > INT32_MAX)
    return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: %lld given, expected an integer of 32 bits", name, (long long)number);
  *out = (int32_t)number;
  return true;
}

static bool length_of(napi_env env, napi_value value, const char *name, size_t *count) {
  bool is_array;
  uint32_t length;
  if (napi_is_array(env, value, &is_array) != napi_ok || !is_array || napi_get_array_length(env, value, &length) != napi_ok)
    return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: expected an array", name);
  *count = length;
  return true;
}

static void *room_for(napi_env env, size_t count, size_t size, void *small) {
  if (count <= ST_SMALL) return small;
  void *made = calloc(count, size);
  if (!made) st_refuse(env, ST_STATUS_OUT_OF_MEMORY, "out of memory");
  return made;
}

/* BigInt64Array by its memory, or an array of numbers. */
bool st_take_i64s(napi_env env, napi_value value, const char *name, const st_call *call, st_i64s *out) {
  bool is_typed = false;
  napi_is_typedarray(env, value, &is_typed);
  if (is_typed) {
    napi_typedarray_type type;
    void *data;
    napi_get_typedarray_info(env, value, &type, &out->count, &data, NULL, NULL);
    if (type != napi_bigint64_array) return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: expected a BigInt64Array or numbers", name);
    out->borrowed = !call->async;
    out->items = data;
    if (out->borrowed) return true;
    out->items = room_for(env, out->count, sizeof(int64_t), out->small);
    if (!out->items) return false;
    if (out->count) memcpy(out->items, data, out->count * sizeof(int64_t));
    return true;
  }
  if (!length_of(env, value, name, &out->count)) return false;
  out->items = room_for(env, out->count, sizeof(int64_t), out->small);
  if (!out->items) return false;
  for (size_t i = 0; i < out->count; i++) {
    napi_value item;
    if (napi_get_element(env, value, (uint32_t)i, &item) != napi_ok || !st_take_i64(env, item, name, &out->items[i])) return false;
  }
  return true;
}

bool st_take_f64s(napi_env env, napi_value value, const char *name, const st_call *call, st_f64s *out) {
  (void)call;
  if (!length_of(env, value, name, &out->count)) return false;
  out->items = room_for(env, out->count, sizeof(double), out->small);
  if (!out->items) return false;
  for (size_t i = 0; i < out->count; i++) {
    napi_value item;
    if (napi_get_element(env, value, (uint32_t)i, &item) != napi_ok || !st_take_f64(env, item, name, &out->items[i])) return false;
  }
  return true;
}

bool st_take_handles(napi_env env, napi_value value, const char *name, int kind, const st_call *call, st_handles *out) {
  size_t count;
  out->kind = kind;
  if (!length_of(env, value, name, &count)) return false;
  out->items = room_for(env, count, sizeof(void *), out->small);
  if (!out->items) return false;
  for (size_t i = 0; i < count; i++) {
    napi_value item;
    if (napi_get_element(env, value, (uint32_t)i, &item) != napi_ok) return false;
    char place[96];
    snprintf(place, sizeof(place), "%s[%zu]", name, i);
    if (!st_take_handle(env, item, place, kind, false, call, &out->items[i])) return false;
    out->count = i + 1;
  }
  return true;
}

/* A view of any element type, or an ArrayBuffer. */
bool st_take_bytes(napi_env env, napi_value value, const char *name, const st_call *call, st_bytes *out) {
  bool is_typed = false, is_buffer = false;
  void *data = NULL;
  napi_is_typedarray(env, value, &is_typed);
  if (is_typed) {
    napi_typedarray_type type;
    static const unsigned char sizes[] = {1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8};
    napi_get_typedarray_info(env, value, &type, &out->size, &data, NULL, NULL);
    if ((size_t)type >= sizeof(sizes)) return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: an unknown kind of typed array", name);
    out->size *= sizes[type];
  } else if (napi_is_arraybuffer(env, value, &is_buffer) == napi_ok && is_buffer) {
    napi_get_arraybuffer_info(env, value, &data, &out->size);
  } else return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: expected a typed array or an ArrayBuffer", name);
  out->borrowed = !call->async;
  out->data = data;
  if (out->borrowed) return true;
  out->data = malloc(out->size + 1);
  if (!out->data) return st_refuse(env, ST_STATUS_OUT_OF_MEMORY, "out of memory");
  if (out->size) memcpy(out->data, data, out->size);
  return true;
}

bool st_take_string(napi_env env, napi_value value, const char *name, const st_call *call, st_bytes *out) {
  (void)call;
  if (napi_get_value_string_utf8(env, value, NULL, 0, &out->size) != napi_ok)
    return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: expected a string", name);
  out->data = malloc(out->size + 1);
  if (!out->data) return st_refuse(env, ST_STATUS_OUT_OF_MEMORY, "out of memory");
  return napi_get_value_string_utf8(env, value, out->data, out->size + 1, &out->size) == napi_ok;
}

bool st_take_callback(napi_env env, napi_value value, const char *name, st_callback *out) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  out->env = env;
  if (type == napi_null || type == napi_undefined) return true;
  if (type != napi_function) return st_refuse(env, ST_STATUS_INVALID_VALUE, "%s: expected a function", name);
  out->function = value;
  return true;
}

bool st_field(napi_env env, napi_value object, const char *name, napi_value *out) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, object, &type);
  if (type != napi_object) return st_refuse(env, ST_STATUS_INVALID_VALUE, "expected an object with a field %s", name);
  return napi_get_named_property(env, object, name, out) == napi_ok;
}

void st_clear_i64s(st_i64s *list) {
  if (!list->borrowed && list->items != list->small) free(list->items);
}

void st_clear_f64s(st_f64s *list) {
  if (list->items != list->small) free(list->items);
}

void st_clear_bytes(st_bytes *bytes) {
  if (!bytes->borrowed) free(bytes->data);
}

void st_clear_handle(const st_call *call, int kind, void *pointer) {
  if (call->async) st_kinds[kind].release(pointer);
}

void st_clear_handles(const st_call *call, st_handles *handles) {
  for (size_t i = 0; i < handles->count; i++) st_clear_handle(call, handles->kind, handles->items[i]);
  if (handles->items != handles->small) free(handles->items);
}

bool st_make_handles(size_t count, int kind, st_handles *out, st_call *call) {
  out->kind = kind;
  out->count = count;
  out->items = count <= ST_SMALL ? out->small : calloc(count, sizeof(void *));
  if (out->items) return true;
  out->count = 0;
  call->status = ST_STATUS_OUT_OF_MEMORY;
  return false;
}

void st_drop_handles(st_handles *handles) {
  for (size_t i = 0; i < handles->count; i++) st_kinds[handles->kind].release(handles->items[i]);
  if (handles->items != handles->small) free(handles->items);
}

#define ST_ROOM(type, item, items_, count_, suffix)                                                            \
  void st_open_##suffix(type *room) {                                                                          \
    room->items_ = room->small;                                                                                \
    room->capacity = sizeof(room->small) / sizeof(item);                                                       \
  }                                                                                                            \
  void st_close_##suffix(type *room) {                                                                         \
    if (room->items_ != room->small) free(room->items_);                                                       \
  }                                                                                                            \
  bool st_grow_##suffix(st_call *call, type *room) {                                                           \
    if (call->status || room->count_ <= room->capacity) return false;                                          \
    st_close_##suffix(room);                                                                                   \
    room->items_ = malloc(room->count_ * sizeof(item));                                                        \
    room->capacity = room->count_;                                                                             \
    if (room->items_) return true;                                                                             \
    call->status = ST_STATUS_OUT_OF_MEMORY;                                                                    \
    return false;                                                                                              \
  }
ST_ROOM(st_i64s_room, int64_t, items, count, i64s)
ST_ROOM(st_f64s_room, double, items, count, f64s)
ST_ROOM(st_text_room, char, data, size, text)

napi_value st_give_bool(napi_env env, int32_t value) {
  napi_value made = NULL;
  napi_get_boolean(env, value != 0, &made);
  return made;
}

napi_value st_give_i32(napi_env env, int32_t value) {
  napi_value made = NULL;
  napi_create_int32(env, value, &made);
  return made;
}

napi_value st_give_f64(napi_env env, double value) {
  napi_value made = NULL;
  napi_create_double(env, value, &made);
  return made;
}

napi_value st_give_i64(napi_env env, int64_t value) {
  napi_value made = NULL;
  napi_create_int64(env, value, &made);
  return made;
}

/* A number as long as it is exact. */
napi_value st_give_u64(napi_env env, uint64_t value) {
  napi_value made = NULL;
  if (value <= (uint64_t)safe_integer_max) return st_give_f64(env, (double)value);
  napi_create_bigint_uint64(env, value, &made);
  return made;
}

napi_value st_give_text(napi_env env, const char *text, size_t size) {
  napi_value made = NULL;
  napi_create_string_utf8(env, text, size, &made);
  return made;
}

napi_value st_give_list(napi_env env, const napi_value *values, size_t count) {
  napi_value made = NULL;
  if (napi_create_array_with_length(env, count, &made) != napi_ok) return NULL;
  for (size_t i = 0; i < count; i++) {
    if (!values[i] || napi_set_element(env, made, (uint32_t)i, values[i]) != napi_ok) return NULL;
  }
  return made;
}

napi_value st_give_i64s(napi_env env, const st_i64s_room *room) {
  napi_value made = NULL;
  if (napi_create_array_with_length(env, room->count, &made) != napi_ok) return NULL;
  for (size_t i = 0; i < room->count; i++) napi_set_element(env, made, (uint32_t)i, st_give_i64(env, room->items[i]));
  return made;
}

napi_value st_give_f64s(napi_env env, const st_f64s_room *room) {
  napi_value made = NULL;
  if (napi_create_array_with_length(env, room->count, &made) != napi_ok) return NULL;
  for (size_t i = 0; i < room->count; i++) napi_set_element(env, made, (uint32_t)i, st_give_f64(env, room->items[i]));
  return made;
}

napi_value st_give_handles(napi_env env, st_handles *handles) {
  napi_value made = NULL;
  if (napi_create_array_with_length(env, handles->count, &made) != napi_ok) return NULL;
  for (size_t i = 0; i < handles->count; i++) {
    napi_value one = st_give_handle(env, handles->kind, &handles->items[i], 0);
    if (!one || napi_set_element(env, made, (uint32_t)i, one) != napi_ok) return NULL;
  }
  return made;
}

void st_set_field(napi_env env, napi_value object, const char *name, napi_value value) {
  napi_set_named_property(env, object, name, value);
}
