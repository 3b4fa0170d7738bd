/* What the generated glue.c is made of: conversions between JavaScript values and the C interface,
 * one pair for each kind of parameter, and the running of a call on this thread or another. */
#ifndef SPIRALTORCH_NODE_RUNTIME_H
#define SPIRALTORCH_NODE_RUNTIME_H

#define NAPI_VERSION 8
#include <node_api.h>
#include <spiraltorch.h>
#include <stdbool.h>

#include "kinds.h"

/* Lists up to this long need no memory of their own. */
enum { ST_SMALL = 8 };

typedef struct { const char *noun; void *(*retain)(void *); void (*release)(void *); } st_kind;
extern const st_kind st_kinds[];

typedef struct { size_t count; int64_t *items; int64_t small[ST_SMALL]; bool borrowed; } st_i64s;
typedef struct { size_t count; double *items; double small[ST_SMALL]; } st_f64s;
typedef struct { size_t count; int kind; void **items; void *small[ST_SMALL]; } st_handles;
typedef struct { size_t size; char *data; bool borrowed; } st_bytes;

/* Room for a result whose length only the call itself tells. */
typedef struct { size_t count, capacity; int64_t *items; int64_t small[ST_SMALL]; } st_i64s_room;
typedef struct { size_t count, capacity; double *items; double small[ST_SMALL]; } st_f64s_room;
typedef struct { size_t size, capacity; char *data; char small[128]; } st_text_room;
typedef struct { double value; bool given; } st_f64_or_null;

typedef struct st_work st_work;

/* A JavaScript function that the core calls during one call. */
typedef struct {
  napi_env env;
  napi_value function; /* While the call runs on the thread of `env`. */
  st_work *work;       /* While it runs on another one. */
  bool threw;
} st_callback;

/* How every call_<function> begins. */
typedef struct {
  st_status status;
  bool async; /* Arguments must outlive the JavaScript frame. */
  int64_t bytes; /* What the call added to the core's memory. */
  st_error error;
} st_call;

typedef struct {
  const char *name;
  size_t size, arity;
  bool (*unpack)(napi_env env, const napi_value *arguments, void *call);
  void (*execute)(void *call);
  napi_value (*pack)(napi_env env, void *call);
  void (*clear)(void *call); /* Frees arguments, and results that were not packed. */
  size_t cancel, callback;   /* Offsets into the call; 0: it has none. */
  bool has_async;
} st_function;

extern const st_function st_functions[];
extern const size_t st_function_count;

bool st_take_bool(napi_env env, napi_value value, const char *name, int32_t *out);
bool st_take_i32(napi_env env, napi_value value, const char *name, int32_t *out);
bool st_take_i64(napi_env env, napi_value value, const char *name, int64_t *out);
bool st_take_u64(napi_env env, napi_value value, const char *name, uint64_t *out);
bool st_take_f64(napi_env env, napi_value value, const char *name, double *out);
bool st_take_f64_or_null(napi_env env, napi_value value, const char *name, st_f64_or_null *out);
bool st_take_handle(napi_env env, napi_value value, const char *name, int kind, bool nullable, const st_call *call, void **out);
bool st_take_handles(napi_env env, napi_value value, const char *name, int kind, const st_call *call, st_handles *out);
bool st_take_i64s(napi_env env, napi_value value, const char *name, const st_call *call, st_i64s *out);
bool st_take_f64s(napi_env env, napi_value value, const char *name, const st_call *call, st_f64s *out);
bool st_take_bytes(napi_env env, napi_value value, const char *name, const st_call *call, st_bytes *out);
bool st_take_string(napi_env env, napi_value value, const char *name, const st_call *call, st_bytes *out);
bool st_take_callback(napi_env env, napi_value value, const char *name, st_callback *out);
/* A field of a struct, ready for one of the above. */
bool st_field(napi_env env, napi_value object, const char *name, napi_value *out);

void st_clear_handle(const st_call *call, int kind, void *pointer);
void st_clear_handles(const st_call *call, st_handles *handles);
void st_clear_i64s(st_i64s *list);
void st_clear_f64s(st_f64s *list);
void st_clear_bytes(st_bytes *bytes);
bool st_make_handles(size_t count, int kind, st_handles *out, st_call *call);
void st_drop_handles(st_handles *handles);

void st_open_i64s(st_i64s_room *room);
void st_open_f64s(st_f64s_room *room);
void st_open_text(st_text_room *room);
/* True when the room was too small and has been made larger: call again. */
bool st_grow_i64s(st_call *call, st_i64s_room *room);
bool st_grow_f64s(st_call *call, st_f64s_room *room);
bool st_grow_text(st_call *call, st_text_room *room);
void st_close_i64s(st_i64s_room *room);
void st_close_f64s(st_f64s_room *room);
void st_close_text(st_text_room *room);

/* Takes over the reference: into a JavaScript value, or back if there is none. */
napi_value st_give_handle(napi_env env, int kind, void **pointer, int64_t bytes);
/* The same, or null where there is none. */
napi_value st_give_handle_or_null(napi_env env, int kind, void **pointer, int64_t bytes);
napi_value st_give_handles(napi_env env, st_handles *handles);
napi_value st_give_bool(napi_env env, int32_t value);
napi_value st_give_i32(napi_env env, int32_t value);
napi_value st_give_i64(napi_env env, int64_t value);
napi_value st_give_u64(napi_env env, uint64_t value);
napi_value st_give_f64(napi_env env, double value);
napi_value st_give_i64s(napi_env env, const st_i64s_room *room);
napi_value st_give_f64s(napi_env env, const st_f64s_room *room);
napi_value st_give_text(napi_env env, const char *text, size_t size);
napi_value st_give_list(napi_env env, const napi_value *values, size_t count);
void st_set_field(napi_env env, napi_value object, const char *name, napi_value value);
int32_t st_callback_call(st_callback *callback, const double *values, size_t count);

/* Throws the binding's error for a status, as the core's own failures do. */
bool st_refuse(napi_env env, st_status status, const char *format, ...);
napi_value st_error_value(napi_env env, st_status status, const char *message);

/* memory.c */
typedef struct st_lender st_lender;
st_lender *st_lender_start(napi_env env);
void st_lender_end(st_lender *lender);
st_lender *st_lender_of(napi_env env); /* runtime.c */
napi_value st_tensor_memory(napi_env env, napi_callback_info info);
napi_value st_tensor_bytes(napi_env env, napi_callback_info info);
napi_value st_tensor_borrow(napi_env env, napi_callback_info info);
/* async.c */
napi_value st_call_async(napi_env env, napi_callback_info info);
bool st_work_call(st_work *work, const double *values, size_t count);
/* runtime.c */
napi_value st_call_sync(napi_env env, napi_callback_info info);

#endif
