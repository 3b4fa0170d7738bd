/* Calls that run beside the event loop and answer with a promise.
 *
 * Most run on libuv's pool, as Node's own work does. Those that can be cancelled may take hours, so
 * each gets a thread of its own: files and names would wait behind them otherwise, and so would the
 * end of a worker, which waits for libuv's pool but lets us cancel our own threads. */
#include "runtime.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#include <windows.h>
typedef HANDLE st_thread;
#else
#include <pthread.h>
typedef pthread_t st_thread;
#endif

struct st_work {
  const st_function *function;
  napi_deferred deferred;
  napi_async_work pooled;            /* On libuv's pool, or */
  napi_threadsafe_function channel;  /* on a thread, which speaks through this. */
  st_thread thread;
  napi_ref thrown; /* What the callback threw. */
  atomic_bool stop;
  bool joined;
  st_call call; /* The rest of the call follows. */
};

typedef struct { size_t count; double values[8]; } st_message;

static void settle(napi_env env, st_work *work) {
  napi_value value = NULL, pending = NULL;
  if (work->thrown) {
    napi_get_reference_value(env, work->thrown, &value);
    napi_reject_deferred(env, work->deferred, value);
    return;
  }
  if (work->call.status) {
    napi_reject_deferred(env, work->deferred, st_error_value(env, work->call.status, work->call.error.message));
    return;
  }
  value = work->function->pack(env, &work->call);
  if (value) {
    napi_resolve_deferred(env, work->deferred, value);
  } else if (napi_get_and_clear_last_exception(env, &pending) == napi_ok) {
    napi_reject_deferred(env, work->deferred, pending);
  }
}

static void forget(napi_env env, st_work *work) {
  if (work->thrown && env) napi_delete_reference(env, work->thrown);
  work->function->clear(&work->call);
  free(work);
}

static void run_pooled(napi_env env, void *data) {
  (void)env;
  st_work *work = data;
  const int64_t before = st_live_bytes();
  work->function->execute(&work->call);
  work->call.bytes = st_live_bytes() - before;
}

static void finish_pooled(napi_env env, napi_status status, void *data) {
  st_work *work = data;
  (void)status;
  settle(env, work);
  napi_delete_async_work(env, work->pooled);
  forget(env, work);
}

#ifdef _WIN32
static DWORD WINAPI run_threaded(void *data) {
#else
static void *run_threaded(void *data) {
#endif
  st_work *work = data;
  work->function->execute(&work->call);
  napi_call_threadsafe_function(work->channel, NULL, napi_tsfn_blocking); /* NULL: it is done. */
  napi_release_threadsafe_function(work->channel, napi_tsfn_release);
  return 0;
}

static bool start_thread(st_work *work) {
#ifdef _WIN32
  work->thread = CreateThread(NULL, 16 << 20, run_threaded, work, 0, NULL);
  return work->thread != NULL;
#else
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 16 << 20); /* As the core gives its own threads. */
  const int failed = pthread_create(&work->thread, &attributes, run_threaded, work);
  pthread_attr_destroy(&attributes);
  return !failed;
#endif
}

static void join_thread(st_work *work) {
#ifdef _WIN32
  WaitForSingleObject(work->thread, INFINITE);
  CloseHandle(work->thread);
#else
  pthread_join(work->thread, NULL);
#endif
}

static st_cancel *cancel_of(st_work *work) {
  return *(st_cancel **)(void *)((char *)&work->call + work->function->cancel);
}

/* The environment ends while the thread runs: it must not outlive it. */
static void end_with_environment(void *data) {
  st_work *work = data;
  st_cancel_request(cancel_of(work), NULL);
  join_thread(work);
  work->joined = true;
}

static void receive(napi_env env, napi_value function, void *context, void *data) {
  st_work *work = context;
  st_message *message = data;
  if (!message) {
    if (env) settle(env, work);
    return;
  }
  napi_value global, result, arguments[8];
  bool stop = false;
  if (env && !work->thrown && !atomic_load(&work->stop)) {
    napi_get_global(env, &global);
    for (size_t i = 0; i < message->count; i++) arguments[i] = st_give_f64(env, message->values[i]);
    if (napi_call_function(env, global, function, message->count, arguments, &result) == napi_ok) {
      if (napi_get_value_bool(env, result, &stop) == napi_ok && stop) atomic_store(&work->stop, true);
    } else if (napi_get_and_clear_last_exception(env, &result) == napi_ok) {
      napi_create_reference(env, result, 1, &work->thrown);
      atomic_store(&work->stop, true);
    }
  }
  free(message);
}

/* The channel is closed: after the last message, or with the environment. */
static void finish_threaded(napi_env env, void *data, void *context) {
  st_work *work = context;
  (void)data;
  if (!work->joined) {
    napi_remove_env_cleanup_hook(env, end_with_environment, work);
    join_thread(work);
  }
  forget(env, work);
}

bool st_work_call(st_work *work, const double *values, size_t count) {
  if (atomic_load(&work->stop)) return true;
  st_message *message = malloc(sizeof(*message));
  if (!message) return false; /* A report less; the run goes on. */
  message->count = count;
  memcpy(message->values, values, count * sizeof(double));
  if (napi_call_threadsafe_function(work->channel, message, napi_tsfn_nonblocking) != napi_ok) free(message);
  return false;
}

/* A thrown error, as the rejection of a promise. */
static napi_value rejected(napi_env env, st_work *work) {
  napi_value promise = NULL, error = NULL;
  napi_deferred deferred;
  napi_get_and_clear_last_exception(env, &error);
  napi_create_promise(env, &deferred, &promise);
  napi_reject_deferred(env, deferred, error);
  forget(env, work);
  return promise;
}

static bool start_pooled(napi_env env, st_work *work, napi_value name) {
  if (napi_create_async_work(env, NULL, name, run_pooled, finish_pooled, work, &work->pooled) != napi_ok) return false;
  return napi_queue_async_work(env, work->pooled) == napi_ok;
}

static bool start_threaded(napi_env env, st_work *work, napi_value name) {
  st_callback *callback = work->function->callback ? (st_callback *)(void *)((char *)&work->call + work->function->callback) : NULL;
  st_cancel **cancel = (st_cancel **)(void *)((char *)&work->call + work->function->cancel);
  napi_value function = callback ? callback->function : NULL;
  if (!*cancel && st_cancel_create(cancel, &work->call.error)) return false;
  if (!function) napi_create_function(env, NULL, 0, st_call_sync, NULL, &function); /* Never called. */
  if (callback && callback->function) callback->work = work;
  if (napi_create_threadsafe_function(env, function, NULL, name, 0, 1, NULL, finish_threaded, work, receive, &work->channel) != napi_ok)
    return false;
  napi_add_env_cleanup_hook(env, end_with_environment, work);
  if (start_thread(work)) return true;
  napi_remove_env_cleanup_hook(env, end_with_environment, work);
  return false;
}

napi_value st_call_async(napi_env env, napi_callback_info info) {
  void *data = NULL;
  napi_value arguments[16], name, promise = NULL;
  size_t count = 16;
  napi_get_cb_info(env, info, &count, arguments, NULL, &data);
  const st_function *function = data;
  st_work *work = calloc(1, sizeof(*work) - sizeof(st_call) + function->size);
  if (!work) {
    st_refuse(env, ST_STATUS_OUT_OF_MEMORY, "out of memory");
    return NULL;
  }
  work->function = function;
  work->call.async = true;
  work->call.error = (st_error)ST_ERROR_INIT;
  if (!function->unpack(env, arguments, &work->call)) return rejected(env, work);
  napi_create_string_utf8(env, function->name, NAPI_AUTO_LENGTH, &name);
  napi_create_promise(env, &work->deferred, &promise);
  if (function->cancel ? start_threaded(env, work, name) : start_pooled(env, work, name)) return promise;
  st_refuse(env, ST_STATUS_OUT_OF_MEMORY, "%s: no thread could be started", function->name);
  return NULL;
}
