/* Generated from abi/spec by abi/generate.zig. Do not edit: change the spec. */

/**
 * The C interface of SpiralTorch.
 *
 * Handles (st_tensor, ...) are opaque and reference counted: whoever gets one from an out
 * parameter releases it with st_<noun>_release. Parameters are borrowed for the call unless they
 * say otherwise. A function that can fail returns a status and takes a caller-owned st_error as
 * its last parameter; when it fails, its outs are untouched and nothing has to be cleaned up.
 *
 *     st_error error = ST_ERROR_INIT;
 *     st_tensor *x = NULL;
 *     if (st_tensor_zeros(shape, 2, ST_DTYPE_F32, ST_DEVICE_CPU, &x, &error)) puts(error.message);
 *     st_tensor_release(x);
 *
 * Enums travel as int32_t. Structs that may grow begin with their size: use ST_<NAME>_INIT.
 */
#ifndef SPIRALTORCH_H
#define SPIRALTORCH_H

#include <stddef.h>
#include <stdint.h>

#if defined(__cplusplus)
#define ST_ASSERT(condition, name) static_assert(condition, #name)
extern "C" {
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define ST_ASSERT(condition, name) _Static_assert(condition, #name)
#else
#define ST_ASSERT(condition, name) typedef char st_assert_##name[(condition) ? 1 : -1]
#endif

#define ST_ABI_VERSION UINT32_C(0x00000001) /* 0.1 */
#define ST_ABI_LAYOUT UINT64_C(0x1e95dd9c5c3ca845)

typedef int32_t st_status; /* ST_STATUS_* */

/* ---- library ----
 * Version, errors, threads, cancellation and counters: what concerns the library as a whole.
 */
/** A request to stop, which any thread may raise. */
typedef struct st_cancel st_cancel;

/** What a fallible call returns. 0 is success; numbers are never reused. */
enum {
  ST_STATUS_OK = 0, /* Success. */
  ST_STATUS_OUT_OF_MEMORY = 1, /* Memory could not be had. */
  ST_STATUS_NULL_HANDLE = 2, /* A handle that must be given was NULL. */
  ST_STATUS_WRONG_HANDLE = 3, /* The handle is of another kind, or was released. */
  ST_STATUS_INVALID_VALUE = 4, /* A value is outside what the function takes. */
  ST_STATUS_SHAPE_MISMATCH = 5, /* Shapes do not fit together. */
  ST_STATUS_DTYPE_MISMATCH = 6, /* An element type the function does not take. */
  ST_STATUS_DEVICE_MISMATCH = 7, /* Tensors live on different devices. */
  ST_STATUS_INDEX_OUT_OF_RANGE = 8, /* An index or axis lies outside its range. */
  ST_STATUS_NON_FINITE = 9, /* NaN or infinity where a finite number is needed. */
  ST_STATUS_OUTSIDE_BALL = 10, /* A point is not on the manifold (strict mode). */
  ST_STATUS_CURVATURE = 11, /* Curvature must be finite and negative, and equal where spaces meet. */
  ST_STATUS_NOT_CONVERGED = 12, /* An iteration reached its limit. */
  ST_STATUS_CANCELLED = 13, /* Stopped on request; what exists so far is valid. */
  ST_STATUS_IO = 14, /* Reading or writing a file failed. */
  ST_STATUS_CORRUPT = 15, /* A file is truncated, damaged or not of the kind expected. */
  ST_STATUS_NEWER_VERSION = 16, /* A file or caller needs a newer library. */
  ST_STATUS_READ_ONLY = 17, /* The tensor may not be written. */
  ST_STATUS_BUSY = 18, /* The object is in use by another call. */
  ST_STATUS_GRAPH = 19, /* The hierarchy has a cycle, a self-loop or no edges. */
  ST_STATUS_TAPE = 20, /* The tape cannot give this gradient. */
  ST_STATUS_UNSUPPORTED = 21 /* This build, CPU or device cannot do it. */
};

/** Where a tensor's ops run. */
enum {
  ST_DEVICE_CPU = 1, /* SIMD kernels, chosen for this CPU at load. */
  ST_DEVICE_REFERENCE = 2, /* Slow, obvious, double precision: the living definition. */
  ST_DEVICE_NULL = 3 /* Checks shapes and counts calls; computes nothing. Results are zeros. */
};

/**
 * Filled in by a failing call. Owned by the caller; nothing in it is freed, so it works when memory
 * has run out.
 */
typedef struct st_error {
  uint32_t struct_size; /* Set by ST_ERROR_INIT: how much the library may write. */
  int32_t status; /* ST_STATUS_*. */
  char message[248]; /* UTF-8, NUL-terminated, cut at a code point if too long: given, expected, where. */
} st_error;
ST_ASSERT(sizeof(st_error) == 256, st_error_size);
ST_ASSERT(offsetof(st_error, struct_size) == 0, st_error_struct_size);
ST_ASSERT(offsetof(st_error, status) == 4, st_error_status);
ST_ASSERT(offsetof(st_error, message) == 8, st_error_message);
#define ST_ERROR_INIT {(uint32_t)sizeof(st_error), 0, {0}}

/* ---- tensor ----
 * N-dimensional arrays (up to 8 axes), strided, reference counted; views share storage.
 */
/** An N-dimensional array or a view of one. */
typedef struct st_tensor st_tensor;

/** Element types. */
enum {
  ST_DTYPE_F32 = 1, /* IEEE binary32. */
  ST_DTYPE_F64 = 2, /* IEEE binary64. */
  ST_DTYPE_I32 = 3,
  ST_DTYPE_I64 = 4,
  ST_DTYPE_U8 = 5,
  ST_DTYPE_BOOL = 6, /* One byte, 0 or 1. */
  ST_DTYPE_COMPLEX64 = 7 /* Two f32: real, imaginary. */
};

/* ---- manifold ----
 * Geometry: Euclidean space, the Poincare ball, the Lorentz model and their products. Points are
 * rows (the last axis); leading axes broadcast. Curvature is signed and negative.
 */
/**
 * A space of constant curvature, or a product of such; immutable but for its counter of clipped
 * points.
 */
typedef struct st_manifold st_manifold;

/** Models of geometry. */
enum {
  ST_MANIFOLD_KIND_EUCLIDEAN = 1, /* Flat space. */
  ST_MANIFOLD_KIND_POINCARE = 2, /* The Poincare ball of radius 1/sqrt(-curvature). */
  ST_MANIFOLD_KIND_LORENTZ = 3, /* The upper sheet of the hyperboloid, time coordinate first. */
  ST_MANIFOLD_KIND_PRODUCT = 4 /* A product of spaces, side by side on the last axis. */
};

/* ---- hierarchy ----
 * Embedding a hierarchy: the graph, the trainer, its evaluation, and the model file that every
 * language opens.
 */
/** A directed acyclic graph given as pairs of a node and one of its ancestors; immutable. */
typedef struct st_hierarchy st_hierarchy;
/** A training run: points, random state and how far it has come. Keeps its hierarchy alive. */
typedef struct st_trainer st_trainer;
/** Labelled points on a manifold with metadata; what is saved and served. */
typedef struct st_model st_model;

/** How the learning rate moves after burn-in. */
enum {
  ST_SCHEDULE_CONSTANT = 0,
  ST_SCHEDULE_LINEAR = 1, /* Straight down to rate_final times the rate. */
  ST_SCHEDULE_COSINE = 2, /* Half a cosine down to the same end. */
  ST_SCHEDULE_TWO_PHASE = 3 /* Full rate until phase_at, then rate_final times it. */
};

/**
 * Everything a training run can be told. Fill it with st_trainer_options_default, then change what
 * you want.
 */
typedef struct st_trainer_options {
  uint32_t struct_size; /* Size of the struct the caller knows. */
  int32_t model; /* euclidean, poincare or lorentz. */
  int64_t dim; /* Dimension of the space, 1 to 1023; Lorentz points have one coordinate more. */
  double curvature; /* Finite and negative; ignored for euclidean. */
  int64_t epochs; /* Passes over all pairs, burn-in included. */
  int64_t negatives; /* Negative samples per pair. */
  double learning_rate;
  double rate_final; /* Where the schedule ends, as a fraction of the rate. */
  double phase_at; /* When the second phase begins, as a fraction of the epochs after burn-in. */
  int64_t burn_in_epochs;
  double burn_in_factor; /* Times the learning rate, during burn-in. */
  double burn_in_degree_exponent; /* Negatives in proportion to degree to this power during burn-in. */
  double degree_exponent; /* The same after burn-in; 0 is uniform. */
  double temperature; /* The softmax is over -distance / temperature. */
  double start_scale; /* Half-width of the cube the points start in, in units of the unit ball. */
  double radius_max; /* Largest distance from the origin, in units of the unit-curvature space. */
  uint64_t seed;
  int32_t schedule;
  int32_t deterministic; /* 1: the same bits for the same seed, whatever the number of threads. */
  int64_t threads; /* 0: as many as st_thread_count. */
} st_trainer_options;
ST_ASSERT(sizeof(st_trainer_options) == 144, st_trainer_options_size);
ST_ASSERT(offsetof(st_trainer_options, struct_size) == 0, st_trainer_options_struct_size);
ST_ASSERT(offsetof(st_trainer_options, model) == 4, st_trainer_options_model);
ST_ASSERT(offsetof(st_trainer_options, dim) == 8, st_trainer_options_dim);
ST_ASSERT(offsetof(st_trainer_options, curvature) == 16, st_trainer_options_curvature);
ST_ASSERT(offsetof(st_trainer_options, epochs) == 24, st_trainer_options_epochs);
ST_ASSERT(offsetof(st_trainer_options, negatives) == 32, st_trainer_options_negatives);
ST_ASSERT(offsetof(st_trainer_options, learning_rate) == 40, st_trainer_options_learning_rate);
ST_ASSERT(offsetof(st_trainer_options, rate_final) == 48, st_trainer_options_rate_final);
ST_ASSERT(offsetof(st_trainer_options, phase_at) == 56, st_trainer_options_phase_at);
ST_ASSERT(offsetof(st_trainer_options, burn_in_epochs) == 64, st_trainer_options_burn_in_epochs);
ST_ASSERT(offsetof(st_trainer_options, burn_in_factor) == 72, st_trainer_options_burn_in_factor);
ST_ASSERT(offsetof(st_trainer_options, burn_in_degree_exponent) == 80, st_trainer_options_burn_in_degree_exponent);
ST_ASSERT(offsetof(st_trainer_options, degree_exponent) == 88, st_trainer_options_degree_exponent);
ST_ASSERT(offsetof(st_trainer_options, temperature) == 96, st_trainer_options_temperature);
ST_ASSERT(offsetof(st_trainer_options, start_scale) == 104, st_trainer_options_start_scale);
ST_ASSERT(offsetof(st_trainer_options, radius_max) == 112, st_trainer_options_radius_max);
ST_ASSERT(offsetof(st_trainer_options, seed) == 120, st_trainer_options_seed);
ST_ASSERT(offsetof(st_trainer_options, schedule) == 128, st_trainer_options_schedule);
ST_ASSERT(offsetof(st_trainer_options, deterministic) == 132, st_trainer_options_deterministic);
ST_ASSERT(offsetof(st_trainer_options, threads) == 136, st_trainer_options_threads);
#define ST_TRAINER_OPTIONS_INIT {(uint32_t)sizeof(st_trainer_options), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/** How well distances recover the hierarchy (Nickel & Kiela 2017, section 4). */
typedef struct st_evaluation {
  uint32_t struct_size; /* Size of the struct the caller knows. */
  uint32_t reserved; /* 0. */
  double mean_rank; /* Mean rank of an ancestor among all nodes that are none; 1 is perfect. */
  double map; /* Mean average precision over nodes with ancestors; 1 is perfect. */
  int64_t pair_count;
  int64_t node_count; /* Nodes that have ancestors. */
} st_evaluation;
ST_ASSERT(sizeof(st_evaluation) == 40, st_evaluation_size);
ST_ASSERT(offsetof(st_evaluation, struct_size) == 0, st_evaluation_struct_size);
ST_ASSERT(offsetof(st_evaluation, reserved) == 4, st_evaluation_reserved);
ST_ASSERT(offsetof(st_evaluation, mean_rank) == 8, st_evaluation_mean_rank);
ST_ASSERT(offsetof(st_evaluation, map) == 16, st_evaluation_map);
ST_ASSERT(offsetof(st_evaluation, pair_count) == 24, st_evaluation_pair_count);
ST_ASSERT(offsetof(st_evaluation, node_count) == 32, st_evaluation_node_count);
#define ST_EVALUATION_INIT {(uint32_t)sizeof(st_evaluation), 0, 0, 0, 0, 0}

/**
 * Called from the calling thread after each epoch (training) or block of nodes (evaluation).
 * Returning anything but 0 asks to stop, as cancellation does. Returns 0 to go on, anything else to
 * stop. `context` is what was given beside the function.
 */
typedef int32_t (*st_progress_fn)(int64_t done, int64_t total, double loss, double pairs_per_second, void *context);

/* ---- library ----
 * Version, errors, threads, cancellation and counters: what concerns the library as a whole.
 */

/**
 * Major << 16 | minor of the ABI this library implements. A binding refuses another major, and an
 * older minor than it was made from.
 *
 *
 * Threads: any. Since: 0.1
 */
uint32_t st_abi_version(void);

/**
 * The library's version, as in the changelog.
 *
 * @return NUL-terminated UTF-8, valid as long as the library is loaded.
 *
 * Threads: any. Since: 0.1
 */
const char *st_version(void);

/**
 * Compares what a binding was generated from with this library: versions and struct sizes. Fails
 * with newer_version or unsupported and names both.
 *
 * @param version ST_ABI_VERSION of the header the binding was made from.
 * @param layout ST_ABI_LAYOUT of the same header: a hash of every struct's field offsets and sizes.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_abi_check(int64_t version, uint64_t layout, st_error *error);

/**
 * The status as text, such as "shape_mismatch".
 *
 * @param status ST_STATUS_*.
 * @return NUL-terminated UTF-8, valid as long as the library is loaded.
 *
 * Threads: any. Since: 0.1
 */
const char *st_status_name(int32_t status);

/**
 * The kernels in use: "base", "avx2", "avx512" or "neon".
 *
 * @return NUL-terminated UTF-8, valid as long as the library is loaded.
 *
 * Threads: any. Since: 0.1
 */
const char *st_cpu_level(void);

/**
 * Threads a call may use, the caller's included. From ST_NUM_THREADS, else the number of CPUs.
 *
 *
 * Threads: any. Since: 0.1
 */
int64_t st_thread_count(void);

/**
 * Sets the number of threads for calls that start from now on.
 *
 * @param count 1 to 256.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_set_thread_count(int64_t count, st_error *error);

/**
 * Bytes the library holds at the moment. Back to where it was after everything made is released.
 *
 *
 * Threads: any. Since: 0.1
 */
int64_t st_live_bytes(void);

/**
 * Handles alive at the moment, of all kinds.
 *
 *
 * Threads: any. Since: 0.1
 */
int64_t st_live_handles(void);

/**
 * Ops the null device has been asked for since the library was loaded.
 *
 *
 * Threads: any. Since: 0.1
 */
int64_t st_null_call_count(void);

/**
 * For tests: the countdown-th allocation from now fails, once (0: the next one; -1: off).
 *
 * @param countdown
 *
 * Threads: any. Since: 0.1
 */
void st_fail_allocation_after(int64_t countdown);

/**
 * A new, unraised request.
 *
 * @param out a new reference for the caller (st_cancel_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_cancel_create(st_cancel **out, st_error *error);

/**
 * Asks whatever runs with this token to stop soon. Safe from any thread and from a signal handler.
 *
 * @param cancel borrowed.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_cancel_request(st_cancel *cancel, st_error *error);

/**
 * Takes the request back, so that the token can be used again.
 *
 * @param cancel borrowed.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_cancel_reset(st_cancel *cancel, st_error *error);

/**
 * One more reference.
 *
 * @param cancel borrowed; may be NULL.
 * @return the same handle.
 *
 * Threads: any. Since: 0.1
 */
st_cancel *st_cancel_retain(st_cancel *cancel);

/**
 * Gives one reference back. NULL is fine; it never fails.
 *
 * @param cancel borrowed; may be NULL.
 *
 * Threads: any. Since: 0.1
 */
void st_cancel_release(st_cancel *cancel);

/* ---- tensor ----
 * N-dimensional arrays (up to 8 axes), strided, reference counted; views share storage.
 */

/**
 * A new tensor of zeros.
 *
 * @param shape borrowed; may be NULL when its count is 0. Extents, each >= 0; none for a scalar.
 * @param dtype ST_DTYPE_*. Bindings give f32 when nothing is given.
 * @param device ST_DEVICE_*. Bindings give cpu when nothing is given.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_zeros(const int64_t *shape, size_t shape_count, int32_t dtype, int32_t device,
    st_tensor **out, st_error *error);

/**
 * A new tensor with every element equal to value, converted to dtype (out of range: invalid_value).
 *
 * @param shape borrowed; may be NULL when its count is 0.
 * @param value
 * @param dtype ST_DTYPE_*. Bindings give f32 when nothing is given.
 * @param device ST_DEVICE_*. Bindings give cpu when nothing is given.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_full(const int64_t *shape, size_t shape_count, double value, int32_t dtype,
    int32_t device, st_tensor **out, st_error *error);

/**
 * A new tensor with a copy of row-major memory.
 *
 * @param data borrowed; may be NULL when its size is 0. Exactly product(shape) * size of dtype
 * bytes, native byte order.
 * @param shape borrowed; may be NULL when its count is 0.
 * @param dtype ST_DTYPE_*. Bindings give f32 when nothing is given.
 * @param device ST_DEVICE_*. Bindings give cpu when nothing is given.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_from_bytes(const void *data, size_t data_size, const int64_t *shape,
    size_t shape_count, int32_t dtype, int32_t device, st_tensor **out, st_error *error);

/**
 * start, start + step, ... while before stop (beyond, for a negative step).
 *
 * @param start
 * @param stop
 * @param step Bindings give 1 when nothing is given.
 * @param dtype ST_DTYPE_*. Bindings give f32 when nothing is given.
 * @param device ST_DEVICE_*. Bindings give cpu when nothing is given.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_arange(double start, double stop, double step, int32_t dtype, int32_t device,
    st_tensor **out, st_error *error);

/**
 * The identity matrix of the given size.
 *
 * @param size
 * @param dtype ST_DTYPE_*. Bindings give f32 when nothing is given.
 * @param device ST_DEVICE_*. Bindings give cpu when nothing is given.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_eye(int64_t size, int32_t dtype, int32_t device, st_tensor **out,
    st_error *error);

/**
 * Independent samples of [low, high). The same seed gives the same bits in every language and for
 * every number of threads.
 *
 * @param shape borrowed; may be NULL when its count is 0.
 * @param low Bindings give 0 when nothing is given.
 * @param high Bindings give 1 when nothing is given.
 * @param seed Bindings give 0 when nothing is given.
 * @param dtype ST_DTYPE_*. Bindings give f32 when nothing is given.
 * @param device ST_DEVICE_*. Bindings give cpu when nothing is given.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_random_uniform(const int64_t *shape, size_t shape_count, double low,
    double high, uint64_t seed, int32_t dtype, int32_t device, st_tensor **out, st_error *error);

/**
 * Independent normal samples. The same seed gives the same bits in every language and for every
 * number of threads.
 *
 * @param shape borrowed; may be NULL when its count is 0.
 * @param mean Bindings give 0 when nothing is given.
 * @param deviation Standard deviation, >= 0. Bindings give 1 when nothing is given.
 * @param seed Bindings give 0 when nothing is given.
 * @param dtype ST_DTYPE_*. Bindings give f32 when nothing is given.
 * @param device ST_DEVICE_*. Bindings give cpu when nothing is given.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_random_normal(const int64_t *shape, size_t shape_count, double mean,
    double deviation, uint64_t seed, int32_t dtype, int32_t device, st_tensor **out, st_error *error);

/**
 * One more reference.
 *
 * @param tensor borrowed; may be NULL.
 * @return the same handle.
 *
 * Threads: any. Since: 0.1
 */
st_tensor *st_tensor_retain(st_tensor *tensor);

/**
 * Gives one reference back. NULL is fine; it never fails.
 *
 * @param tensor borrowed; may be NULL.
 *
 * Threads: any. Since: 0.1
 */
void st_tensor_release(st_tensor *tensor);

/**
 * The element type.
 *
 * @param tensor borrowed.
 * @param out ST_DTYPE_*.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_dtype(st_tensor *tensor, int32_t *out, st_error *error);

/**
 * Where the tensor's ops run.
 *
 * @param tensor borrowed.
 * @param out ST_DEVICE_*.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_device(st_tensor *tensor, int32_t *out, st_error *error);

/**
 * The extents; their count is the number of axes.
 *
 * @param tensor borrowed.
 * @param shape room for capacity values, may be NULL for 0; the full count is always written.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_shape(st_tensor *tensor, int64_t *shape, size_t shape_capacity,
    size_t *shape_count, st_error *error);

/**
 * Steps between neighbours along each axis, in elements.
 *
 * @param tensor borrowed.
 * @param strides room for capacity values, may be NULL for 0; the full count is always written.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_strides(st_tensor *tensor, int64_t *strides, size_t strides_capacity,
    size_t *strides_count, st_error *error);

/**
 * The number of elements.
 *
 * @param tensor borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_size(st_tensor *tensor, int64_t *out, st_error *error);

/**
 * Whether the memory belongs to someone who forbids writing.
 *
 * @param tensor borrowed.
 * @param out 0 or 1.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_is_read_only(st_tensor *tensor, int32_t *out, st_error *error);

/**
 * The address of the first element, valid as long as a reference is held. Writing through it needs
 * exclusivity.
 *
 * @param tensor borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_data(st_tensor *tensor, void **out, st_error *error);

/**
 * The one element of a tensor of size 1, as a double.
 *
 * @param tensor borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_item(st_tensor *tensor, double *out, st_error *error);

/**
 * The tensor on a device: itself when it is there already, else a copy.
 *
 * @param tensor borrowed.
 * @param device ST_DEVICE_*.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_to_device(st_tensor *tensor, int32_t device, st_tensor **out, st_error *error);

/**
 * The same memory without its history on a tape.
 *
 * @param tensor borrowed.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_detach(st_tensor *tensor, st_tensor **out, st_error *error);

/**
 * Writes source, broadcast and converted, into the tensor's elements; what a slice of it shares
 * changes too. Gradients recorded before can no longer be taken through the old values.
 *
 * @param tensor borrowed.
 * @param source borrowed.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: exclusive use of the first handle. Since: 0.1
 */
st_status st_tensor_assign(st_tensor *tensor, st_tensor *source, st_error *error);

/**
 * A DLManagedTensorVersioned (DLPack 1.0) over the same memory. The consumer calls its deleter
 * once.
 *
 * @param tensor borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_to_dlpack(st_tensor *tensor, void **out, st_error *error);

/**
 * The same as an unversioned DLManagedTensor, for consumers older than DLPack 1.0.
 *
 * @param tensor borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_to_dlpack_legacy(st_tensor *tensor, void **out, st_error *error);

/**
 * A tensor over a DLManagedTensorVersioned's memory. Ownership moves on success only.
 *
 * @param managed DLManagedTensorVersioned *, CPU memory.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_from_dlpack(void *managed, st_tensor **out, st_error *error);

/**
 * A tensor over an unversioned DLManagedTensor's memory. Ownership moves on success only.
 *
 * @param managed DLManagedTensor *, CPU memory.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_tensor_from_dlpack_legacy(void *managed, st_tensor **out, st_error *error);

/* ---- op ----
 * Element by element, with NumPy broadcasting. Mixed dtypes are promoted: bool < u8 < i32 < i64 <
 * f32 < f64; complex64 above f32. Ops of real domain turn integers into f32.
 */

/**
 * -x.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_neg(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * |x|; for complex64 the modulus, as f32.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_abs(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * -1, 0 or 1; NaN for NaN. The gradient is 0.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_sign(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * x * x.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_square(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Square root; NaN below 0.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_sqrt(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * 1 / sqrt(x).
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_rsqrt(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * 1 / x.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_reciprocal(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * e to the x.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_exp(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * e to the x, minus 1, exact near 0.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_expm1(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Natural logarithm; NaN below 0.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_log(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * log(1 + x), exact near 0.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_log1p(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Sine of an angle in radians.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_sin(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Cosine of an angle in radians.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_cos(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Tangent of an angle in radians.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_tan(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Hyperbolic sine.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_sinh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Hyperbolic cosine.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_cosh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Hyperbolic tangent.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_tanh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Inverse hyperbolic sine.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_asinh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Inverse hyperbolic cosine; NaN below 1.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_acosh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Inverse hyperbolic tangent; NaN beyond 1.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_atanh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * 1 / (1 + exp(-x)).
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_sigmoid(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * log(1 + exp(x)), without overflow.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_softplus(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * max(x, 0); gradient 0 at 0.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_relu(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * x * sigmoid(x).
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_silu(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * x * Phi(x), Phi the normal distribution function.
 *
 * Source: Hendrycks & Gimpel 2016.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_gelu(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * The tanh approximation of gelu.
 *
 * Source: Hendrycks & Gimpel 2016, section 2.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_gelu_tanh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Largest whole number not above x. The gradient is 0.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_floor(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Smallest whole number not below x. The gradient is 0.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_ceil(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Nearest whole number, halves to even. The gradient is 0.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_round(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * True where x is NaN.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_is_nan(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * True where x is neither NaN nor infinite.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_is_finite(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * True where x is 0 or false.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_logical_not(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Complex conjugate; real x unchanged.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_conj(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Real part.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_real(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Imaginary part; 0 for real x.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_imag(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * x limited to [low, high]; NaN stays NaN. The gradient is 1 inside and at the limits, 0 beyond.
 *
 * @param x borrowed.
 * @param low
 * @param high
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_clamp(st_tensor *x, double low, double high, st_tensor *into, st_tensor **out,
    st_error *error);

/**
 * x converted to dtype: to integers towards zero, out of range refused; to bool: not 0.
 *
 * @param x borrowed.
 * @param dtype ST_DTYPE_*.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_cast(st_tensor *x, int32_t dtype, st_tensor *into, st_tensor **out, st_error *error);

/**
 * A row-major copy of x.
 *
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_contiguous(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);

/**
 * x + y.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_add(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * x - y.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_sub(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * x * y, element by element.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_mul(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * x / y; integers give f32.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_div(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * x to the y.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_pow(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * The larger; NaN if either is NaN. On a tie the gradient goes half to each.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_maximum(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out,
    st_error *error);

/**
 * The smaller; NaN if either is NaN. On a tie the gradient goes half to each.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_minimum(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out,
    st_error *error);

/**
 * The angle of the point (y, x), in radians: atan2(first, second).
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_atan2(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * True where x == y.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_eq(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * True where x != y.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_ne(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * True where x < y.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_lt(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * True where x <= y.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_le(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * True where x > y.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_gt(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * True where x >= y.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_ge(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Logical and of x and y, each true where not 0.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_logical_and(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out,
    st_error *error);

/**
 * Logical or of x and y, each true where not 0.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_logical_or(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out,
    st_error *error);

/**
 * Logical xor of x and y, each true where not 0.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_logical_xor(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out,
    st_error *error);

/**
 * x where condition is true, y elsewhere.
 *
 * @param condition borrowed.
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_where(st_tensor *condition, st_tensor *x, st_tensor *y, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Sum; f32 is accumulated in f64. bool and integers give i64. The sum of nothing is 0.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_sum(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Mean; of nothing: invalid_value.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_mean(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Product; of nothing: 1.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_prod(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Largest; NaN if any is NaN. Ties share the gradient equally.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_max(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Smallest; NaN if any is NaN. Ties share the gradient equally.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_min(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * True if any element is not 0.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_any(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * True if no element is 0.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_all(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Mean squared deviation from the mean (two passes), divided by n - correction.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param correction 1: the unbiased estimate. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_variance(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    double correction, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Vector norm of any order >= 1, or infinity; scaled, so that it overflows only if the result does.
 * The gradient at 0 is 0.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param order Bindings give 2 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_norm(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    double order, st_tensor *into, st_tensor **out, st_error *error);

/**
 * log(sum(exp(x))) without overflow.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0. Axes to reduce, negative from the end;
 * none given: all. Bindings give none when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_logsumexp(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Position of the first largest element along axis; the first NaN wins.
 *
 * @param x borrowed.
 * @param axis Bindings give -1 when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_argmax(st_tensor *x, int64_t axis, int32_t keep_dims, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Position of the first smallest element along axis; the first NaN wins.
 *
 * @param x borrowed.
 * @param axis Bindings give -1 when nothing is given.
 * @param keep_dims 0 or 1. Keep reduced axes with extent 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_argmin(st_tensor *x, int64_t axis, int32_t keep_dims, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Matrix product of the last two axes, other axes broadcast; a 1-axis operand is a row or column as
 * in NumPy.
 *
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_matmul(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out,
    st_error *error);

/**
 * exp(x) / sum(exp(x)) along axis, without overflow.
 *
 * @param x borrowed.
 * @param axis Bindings give -1 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_softmax(st_tensor *x, int64_t axis, st_tensor *into, st_tensor **out,
    st_error *error);

/**
 * log(softmax(x)) along axis.
 *
 * @param x borrowed.
 * @param axis Bindings give -1 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_log_softmax(st_tensor *x, int64_t axis, st_tensor *into, st_tensor **out,
    st_error *error);

/**
 * (x - mean) / sqrt(variance + epsilon) along the last axis, times weight plus bias.
 *
 * Source: Ba, Kiros & Hinton 2016, equation 4.
 *
 * @param x borrowed.
 * @param weight borrowed; may be NULL.
 * @param bias borrowed; may be NULL.
 * @param epsilon Bindings give 1e-5 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_layer_norm(st_tensor *x, st_tensor *weight, st_tensor *bias, double epsilon,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * The same elements in row-major order under another shape; one extent may be -1. A view where the
 * strides allow it.
 *
 * @param x borrowed.
 * @param shape borrowed; may be NULL when its count is 0.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_reshape(st_tensor *x, const int64_t *shape, size_t shape_count, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Axes in another order; a view.
 *
 * @param x borrowed.
 * @param axes borrowed; may be NULL when its count is 0.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_permute(st_tensor *x, const int64_t *axes, size_t axes_count, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Axes of extent 1 stretched to shape; a read-only view.
 *
 * @param x borrowed.
 * @param shape borrowed; may be NULL when its count is 0.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_broadcast_to(st_tensor *x, const int64_t *shape, size_t shape_count,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Along every axis the elements start, start + step, ... before stop; a view. Negative steps run
 * backwards; starts and stops are already non-negative (stop -1: through the first element, for
 * negative steps).
 *
 * @param x borrowed.
 * @param starts borrowed; may be NULL when its count is 0.
 * @param stops borrowed; may be NULL when its count is 0.
 * @param steps borrowed; may be NULL when its count is 0.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_slice(st_tensor *x, const int64_t *starts, size_t starts_count,
    const int64_t *stops, size_t stops_count, const int64_t *steps, size_t steps_count,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * The adjoint of slice: x placed at the slice of a zero tensor of the given shape.
 *
 * @param x borrowed.
 * @param shape borrowed; may be NULL when its count is 0.
 * @param starts borrowed; may be NULL when its count is 0.
 * @param stops borrowed; may be NULL when its count is 0.
 * @param steps borrowed; may be NULL when its count is 0.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_pad_slice(st_tensor *x, const int64_t *shape, size_t shape_count,
    const int64_t *starts, size_t starts_count, const int64_t *stops, size_t stops_count,
    const int64_t *steps, size_t steps_count, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Tensors joined along axis.
 *
 * @param tensors borrowed; may be NULL when its count is 0.
 * @param axis Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_concat(st_tensor *const *tensors, size_t tensors_count, int64_t axis,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Whole slices of x along axis, chosen by the integer tensor indices, whose shape replaces that
 * axis.
 *
 * @param x borrowed.
 * @param indices borrowed.
 * @param axis Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_take(st_tensor *x, st_tensor *indices, int64_t axis, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * The adjoint of take: x plus source's slices added at indices along axis; repeated indices add up.
 *
 * @param x borrowed.
 * @param indices borrowed.
 * @param source borrowed.
 * @param axis Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_take_add(st_tensor *x, st_tensor *indices, st_tensor *source, int64_t axis,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * out[i][j] = x[indices[i][j]][j] for axis 0, likewise for others; indices has the shape of the
 * result.
 *
 * @param x borrowed.
 * @param indices borrowed.
 * @param axis Bindings give -1 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_gather(st_tensor *x, st_tensor *indices, int64_t axis, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * The adjoint of gather: x with source's elements added at indices along axis; repeated indices add
 * up.
 *
 * @param x borrowed.
 * @param indices borrowed.
 * @param source borrowed.
 * @param axis Bindings give -1 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_scatter_add(st_tensor *x, st_tensor *indices, st_tensor *source, int64_t axis,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Sorted along axis; stable. NaN counts as larger than every number; equal elements keep their
 * order (lower index first).
 *
 * @param x borrowed.
 * @param axis Bindings give -1 when nothing is given.
 * @param descending 0 or 1. Bindings give 0 when nothing is given.
 * @param values a new reference for the caller (st_tensor_release).
 * @param indices a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_sort(st_tensor *x, int64_t axis, int32_t descending, st_tensor **values,
    st_tensor **indices, st_error *error);

/**
 * The indices that sort x along axis; stable. NaN counts as larger than every number; equal
 * elements keep their order (lower index first).
 *
 * @param x borrowed.
 * @param axis Bindings give -1 when nothing is given.
 * @param descending 0 or 1. Bindings give 0 when nothing is given.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_argsort(st_tensor *x, int64_t axis, int32_t descending, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * The k largest along axis, largest first, and their indices. NaN counts as larger than every
 * number; equal elements keep their order (lower index first).
 *
 * @param x borrowed.
 * @param k
 * @param axis Bindings give -1 when nothing is given.
 * @param values a new reference for the caller (st_tensor_release).
 * @param indices a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_top_k(st_tensor *x, int64_t k, int64_t axis, st_tensor **values,
    st_tensor **indices, st_error *error);

/**
 * The k smallest along axis, smallest first, and their indices. NaN counts as larger than every
 * number; equal elements keep their order (lower index first).
 *
 * @param x borrowed.
 * @param k
 * @param axis Bindings give -1 when nothing is given.
 * @param values a new reference for the caller (st_tensor_release).
 * @param indices a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_bottom_k(st_tensor *x, int64_t k, int64_t axis, st_tensor **values,
    st_tensor **indices, st_error *error);

/**
 * The k elements of the middle ranks along axis, positions (n - k) / 2 rounded down and on of the
 * ascending order, ascending, and their indices. NaN counts as larger than every number; equal
 * elements keep their order (lower index first).
 *
 * @param x borrowed.
 * @param k
 * @param axis Bindings give -1 when nothing is given.
 * @param values a new reference for the caller (st_tensor_release).
 * @param indices a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_op_mid_k(st_tensor *x, int64_t k, int64_t axis, st_tensor **values,
    st_tensor **indices, st_error *error);

/* ---- manifold ----
 * Geometry: Euclidean space, the Poincare ball, the Lorentz model and their products. Points are
 * rows (the last axis); leading axes broadcast. Curvature is signed and negative.
 */

/**
 * A Euclidean space, Poincare ball or Lorentz model.
 *
 * @param kind ST_MANIFOLD_KIND_*.
 * @param curvature Finite and negative; for euclidean it must be 0. Bindings give -1 when nothing
 * is given.
 * @param strict 0 or 1. Refuse points off the manifold (outside_ball) instead of clipping and
 * counting them. Bindings give 0 when nothing is given.
 * @param out a new reference for the caller (st_manifold_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_create(int32_t kind, double curvature, int32_t strict, st_manifold **out,
    st_error *error);

/**
 * A product of spaces; distance is the root of the sum of squared distances.
 *
 * @param factors borrowed; may be NULL when its count is 0. None of them a product itself.
 * @param dims borrowed; may be NULL when its count is 0. Ambient dimension (length on the last
 * axis) of each factor.
 * @param out a new reference for the caller (st_manifold_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_product(st_manifold *const *factors, size_t factors_count,
    const int64_t *dims, size_t dims_count, st_manifold **out, st_error *error);

/**
 * One more reference.
 *
 * @param manifold borrowed; may be NULL.
 * @return the same handle.
 *
 * Threads: any. Since: 0.1
 */
st_manifold *st_manifold_retain(st_manifold *manifold);

/**
 * Gives one reference back. NULL is fine; it never fails.
 *
 * @param manifold borrowed; may be NULL.
 *
 * Threads: any. Since: 0.1
 */
void st_manifold_release(st_manifold *manifold);

/**
 * Which model it is.
 *
 * @param manifold borrowed.
 * @param out ST_MANIFOLD_KIND_*.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_kind(st_manifold *manifold, int32_t *out, st_error *error);

/**
 * The curvature; 0 for euclidean; refused for a product.
 *
 * @param manifold borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_curvature(st_manifold *manifold, double *out, st_error *error);

/**
 * Points that ops with this handle have clipped onto the manifold so far.
 *
 * @param manifold borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_clipped_count(st_manifold *manifold, int64_t *out, st_error *error);

/**
 * Exponential map: the point reached from point along tangent.
 *
 * Source: Ganea, Becigneul & Hofmann 2018, lemma 2; Nickel & Kiela 2018, equation 9.
 *
 * @param manifold borrowed.
 * @param point borrowed.
 * @param tangent borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_exp(st_manifold *manifold, st_tensor *point, st_tensor *tangent,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Exponential map at the origin. In the Poincare ball tanh(sqrt(c)|v|) v / (sqrt(c)|v|), so that
 * distance(0, exp0(v)) = 2|v| (conformal factor 2 at the origin). Lorentz: v has time coordinate 0.
 *
 * Source: Ganea, Becigneul & Hofmann 2018, lemma 2.
 *
 * @param manifold borrowed.
 * @param tangent borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_exp0(st_manifold *manifold, st_tensor *tangent, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Logarithmic map: the tangent at point that leads to target.
 *
 * Source: Ganea, Becigneul & Hofmann 2018, lemma 2.
 *
 * @param manifold borrowed.
 * @param point borrowed.
 * @param target borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_log(st_manifold *manifold, st_tensor *point, st_tensor *target,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Logarithmic map at the origin, the inverse of exp0.
 *
 * Source: Ganea, Becigneul & Hofmann 2018, lemma 2.
 *
 * @param manifold borrowed.
 * @param target borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_log0(st_manifold *manifold, st_tensor *target, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Geodesic distance of paired points: asinh form, |x|^2 summed in f64. The gradient at equal points
 * is 0.
 *
 * Source: Nickel & Kiela 2017, equation 1, in asinh form.
 *
 * @param manifold borrowed.
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_distance(st_manifold *manifold, st_tensor *x, st_tensor *y, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Geodesic distance from the origin.
 *
 * @param manifold borrowed.
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_distance0(st_manifold *manifold, st_tensor *x, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * distance squared, smooth at equal points.
 *
 * @param manifold borrowed.
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_squared_distance(st_manifold *manifold, st_tensor *x, st_tensor *y,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Mobius addition x (+) y. Poincare ball only.
 *
 * Source: Ungar 2008.
 *
 * @param manifold borrowed.
 * @param x borrowed.
 * @param y borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_mobius_add(st_manifold *manifold, st_tensor *x, st_tensor *y, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Mobius scalar multiplication: the point factor times as far along the geodesic from the origin;
 * factor has shape (...) without the last axis, or is a scalar. Poincare ball only.
 *
 * Source: Ganea, Becigneul & Hofmann 2018, equation 3.
 *
 * @param manifold borrowed.
 * @param factor borrowed.
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_mobius_scale(st_manifold *manifold, st_tensor *factor, st_tensor *x,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * exp0 of matrix times log0(x). Poincare ball only.
 *
 * Source: Ganea, Becigneul & Hofmann 2018, definition 3.2.
 *
 * @param manifold borrowed.
 * @param matrix borrowed.
 * @param x borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_mobius_matvec(st_manifold *manifold, st_tensor *matrix, st_tensor *x,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * gyr[u, v] w = -(u (+) v) (+) (u (+) (v (+) w)). Poincare ball only.
 *
 * Source: Ungar 2008.
 *
 * @param manifold borrowed.
 * @param u borrowed.
 * @param v borrowed.
 * @param w borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_gyration(st_manifold *manifold, st_tensor *u, st_tensor *v, st_tensor *w,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Parallel transport of tangent along the geodesic from source to target.
 *
 * Source: Ganea, Becigneul & Hofmann 2018, theorem 4.
 *
 * @param manifold borrowed.
 * @param source borrowed.
 * @param target borrowed.
 * @param tangent borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_transport(st_manifold *manifold, st_tensor *source, st_tensor *target,
    st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Parallel transport of tangent from the origin to target.
 *
 * Source: Ganea, Becigneul & Hofmann 2018, theorem 4.
 *
 * @param manifold borrowed.
 * @param target borrowed.
 * @param tangent borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_transport0(st_manifold *manifold, st_tensor *target, st_tensor *tangent,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * The nearest point that the dtype can hold strictly on the manifold: Poincare points are clipped
 * to the ball (and counted), Lorentz points get their time coordinate recomputed.
 *
 * @param manifold borrowed.
 * @param point borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_project(st_manifold *manifold, st_tensor *point, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Orthogonal projection of an ambient vector onto the tangent space at point.
 *
 * @param manifold borrowed.
 * @param point borrowed.
 * @param vector borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_project_tangent(st_manifold *manifold, st_tensor *point, st_tensor *vector,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * The Riemannian gradient from an ambient (Euclidean) one at point.
 *
 * Source: Nickel & Kiela 2017, equation 4; 2018, equation 10.
 *
 * @param manifold borrowed.
 * @param point borrowed.
 * @param gradient borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_riemannian_gradient(st_manifold *manifold, st_tensor *point,
    st_tensor *gradient, st_tensor *into, st_tensor **out, st_error *error);

/**
 * Inner product of two tangents at point.
 *
 * @param manifold borrowed.
 * @param point borrowed.
 * @param u borrowed.
 * @param v borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_inner(st_manifold *manifold, st_tensor *point, st_tensor *u, st_tensor *v,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Length of a tangent at point.
 *
 * @param manifold borrowed.
 * @param point borrowed.
 * @param tangent borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_norm(st_manifold *manifold, st_tensor *point, st_tensor *tangent,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * exp(x, time * log(x, y)): x at time 0, y at time 1.
 *
 * @param manifold borrowed.
 * @param x borrowed.
 * @param y borrowed.
 * @param time
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_geodesic(st_manifold *manifold, st_tensor *x, st_tensor *y, double time,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Poincare-ball points as Lorentz points of the same curvature, time coordinate first. The manifold
 * is the ball.
 *
 * Source: Nickel & Kiela 2018, equation 11.
 *
 * @param manifold borrowed.
 * @param point borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_to_lorentz(st_manifold *manifold, st_tensor *point, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Lorentz points as Poincare-ball points of the same curvature. The manifold is the Lorentz model.
 *
 * Source: Nickel & Kiela 2018, equation 11.
 *
 * @param manifold borrowed.
 * @param point borrowed.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_to_poincare(st_manifold *manifold, st_tensor *point, st_tensor *into,
    st_tensor **out, st_error *error);

/**
 * Weighted gyromidpoint (Poincare) or Lorentz centroid of points (..., n, dim); weights (..., n),
 * none: equal. Exact for two points of equal weight.
 *
 * Source: Ungar 2008; Shimizu et al. 2021; Law et al. 2019.
 *
 * @param manifold borrowed.
 * @param points borrowed.
 * @param weights borrowed; may be NULL.
 * @param into borrowed; may be NULL. Written in place when given; it must have the result's shape
 * and dtype. NULL: a new tensor.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_midpoint(st_manifold *manifold, st_tensor *points, st_tensor *weights,
    st_tensor *into, st_tensor **out, st_error *error);

/**
 * Weighted Frechet mean of points (..., n, dim): minimises the sum of weighted squared distances.
 * residual is the length of the last step, iterations how many were made; not reaching tolerance is
 * not_converged. The gradient is implicit and flows through out only.
 *
 * Source: Karcher 1977; Afsari et al. 2013; Lou et al. 2020.
 *
 * @param manifold borrowed.
 * @param points borrowed.
 * @param weights borrowed; may be NULL.
 * @param tolerance Bindings give 1e-12 when nothing is given.
 * @param max_iterations Bindings give 1000 when nothing is given.
 * @param out a new reference for the caller (st_tensor_release).
 * @param residual a new reference for the caller (st_tensor_release).
 * @param iterations a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_manifold_frechet_mean(st_manifold *manifold, st_tensor *points, st_tensor *weights,
    double tolerance, int64_t max_iterations, st_tensor **out, st_tensor **residual,
    st_tensor **iterations, st_error *error);

/* ---- hierarchy ----
 * Embedding a hierarchy: the graph, the trainer, its evaluation, and the model file that every
 * language opens.
 */

/**
 * A hierarchy from pairs. Duplicates are dropped and counted; self-loops and cycles are refused
 * (graph) with the pair or node named.
 *
 * @param node_count 1 to 2^31 - 1.
 * @param children borrowed; may be NULL when its count is 0. Node numbers from 0.
 * @param ancestors borrowed; may be NULL when its count is 0. As many as children: children[i] is
 * below ancestors[i].
 * @param out a new reference for the caller (st_hierarchy_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. May run long. Since: 0.1
 */
st_status st_hierarchy_create(int64_t node_count, const int64_t *children, size_t children_count,
    const int64_t *ancestors, size_t ancestors_count, st_hierarchy **out, st_error *error);

/**
 * The transitive closure: every pair of a node and any ancestor.
 *
 * @param hierarchy borrowed.
 * @param out a new reference for the caller (st_hierarchy_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. May run long. Since: 0.1
 */
st_status st_hierarchy_closure(st_hierarchy *hierarchy, st_hierarchy **out, st_error *error);

/**
 * One more reference.
 *
 * @param hierarchy borrowed; may be NULL.
 * @return the same handle.
 *
 * Threads: any. Since: 0.1
 */
st_hierarchy *st_hierarchy_retain(st_hierarchy *hierarchy);

/**
 * Gives one reference back. NULL is fine; it never fails.
 *
 * @param hierarchy borrowed; may be NULL.
 *
 * Threads: any. Since: 0.1
 */
void st_hierarchy_release(st_hierarchy *hierarchy);

/**
 * The number of nodes.
 *
 * @param hierarchy borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_hierarchy_node_count(st_hierarchy *hierarchy, int64_t *out, st_error *error);

/**
 * The number of distinct pairs.
 *
 * @param hierarchy borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_hierarchy_pair_count(st_hierarchy *hierarchy, int64_t *out, st_error *error);

/**
 * Pairs that were given again and dropped.
 *
 * @param hierarchy borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_hierarchy_duplicate_count(st_hierarchy *hierarchy, int64_t *out, st_error *error);

/**
 * The ancestors of a node, in ascending order.
 *
 * @param hierarchy borrowed.
 * @param node
 * @param ancestors room for capacity values, may be NULL for 0; the full count is always written.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_hierarchy_ancestors(st_hierarchy *hierarchy, int64_t node, int64_t *ancestors,
    size_t ancestors_capacity, size_t *ancestors_count, st_error *error);

/**
 * Mean rank and MAP of points, in parallel, without a full distance matrix. Cancellation gives
 * cancelled.
 *
 * @param hierarchy borrowed.
 * @param manifold borrowed.
 * @param points borrowed. f32 (nodes, ambient dimension).
 * @param progress called during this call only; may be NULL. Bindings give null when nothing is
 * given.
 * @param cancel borrowed; may be NULL.
 * @param out filled in; its struct_size, where it has one, must be set.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. May run long. Since: 0.1
 */
st_status st_hierarchy_evaluate(st_hierarchy *hierarchy, st_manifold *manifold, st_tensor *points,
    st_progress_fn progress, void *progress_context, st_cancel *cancel, st_evaluation *out,
    st_error *error);

/**
 * The recipe the documentation measures.
 *
 * @param out filled in; its struct_size, where it has one, must be set.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_trainer_options_default(st_trainer_options *out, st_error *error);

/**
 * A run at epoch 0 with points drawn from the seed.
 *
 * @param hierarchy borrowed.
 * @param options borrowed.
 * @param out a new reference for the caller (st_trainer_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_trainer_create(st_hierarchy *hierarchy, const st_trainer_options *options,
    st_trainer **out, st_error *error);

/**
 * One more reference.
 *
 * @param trainer borrowed; may be NULL.
 * @return the same handle.
 *
 * Threads: any. Since: 0.1
 */
st_trainer *st_trainer_retain(st_trainer *trainer);

/**
 * Gives one reference back. NULL is fine; it never fails.
 *
 * @param trainer borrowed; may be NULL.
 *
 * Threads: any. Since: 0.1
 */
void st_trainer_release(st_trainer *trainer);

/**
 * Trains for some epochs. On cancellation gives cancelled; the trainer is valid and can go on.
 *
 * @param trainer borrowed.
 * @param epochs 0: all that are left. Bindings give 0 when nothing is given.
 * @param progress called during this call only; may be NULL. Bindings give null when nothing is
 * given.
 * @param cancel borrowed; may be NULL.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: exclusive use of the first handle. May run long. Since: 0.1
 */
st_status st_trainer_run(st_trainer *trainer, int64_t epochs, st_progress_fn progress,
    void *progress_context, st_cancel *cancel, st_error *error);

/**
 * Epochs done.
 *
 * @param trainer borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_trainer_epoch(st_trainer *trainer, int64_t *out, st_error *error);

/**
 * The options of the run.
 *
 * @param trainer borrowed.
 * @param out filled in; its struct_size, where it has one, must be set.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_trainer_options_get(st_trainer *trainer, st_trainer_options *out, st_error *error);

/**
 * A copy of the points, f32 (nodes, ambient dimension), in the coordinates of the run's model.
 *
 * @param trainer borrowed.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_trainer_points(st_trainer *trainer, st_tensor **out, st_error *error);

/**
 * The manifold the points lie on.
 *
 * @param trainer borrowed.
 * @param out a new reference for the caller (st_manifold_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_trainer_manifold(st_trainer *trainer, st_manifold **out, st_error *error);

/**
 * Writes a checkpoint: whole or not at all. A deterministic run resumes bit for bit.
 *
 * @param trainer borrowed.
 * @param path borrowed; UTF-8, need not end in NUL.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. May run long. Since: 0.1
 */
st_status st_trainer_save(st_trainer *trainer, const char *path, size_t path_size, st_error *error);

/**
 * A run from a checkpoint; the hierarchy must be the one it was made with.
 *
 * @param hierarchy borrowed.
 * @param path borrowed; UTF-8, need not end in NUL.
 * @param out a new reference for the caller (st_trainer_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. May run long. Since: 0.1
 */
st_status st_trainer_load(st_hierarchy *hierarchy, const char *path, size_t path_size,
    st_trainer **out, st_error *error);

/**
 * A model from labelled points.
 *
 * @param manifold borrowed. Not a product.
 * @param points borrowed. f32 or f64 (count, ambient dimension), on the manifold; copied.
 * @param labels borrowed; may be NULL when its size is 0. All labels end to end, UTF-8.
 * @param label_ends borrowed; may be NULL when its count is 0. Where each label ends in labels; as
 * many as points. Labels are unique and not empty.
 * @param out a new reference for the caller (st_model_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_model_create(st_manifold *manifold, st_tensor *points, const void *labels,
    size_t labels_size, const int64_t *label_ends, size_t label_ends_count, st_model **out,
    st_error *error);

/**
 * Reads a model file. Truncated, damaged or foreign files give corrupt, a newer format
 * newer_version.
 *
 * @param path borrowed; UTF-8, need not end in NUL.
 * @param out a new reference for the caller (st_model_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. May run long. Since: 0.1
 */
st_status st_model_open(const char *path, size_t path_size, st_model **out, st_error *error);

/**
 * Writes a safetensors file with manifold, curvature, labels, metadata and a content hash: whole or
 * not at all.
 *
 * @param model borrowed.
 * @param path borrowed; UTF-8, need not end in NUL.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. May run long. Since: 0.1
 */
st_status st_model_save(st_model *model, const char *path, size_t path_size, st_error *error);

/**
 * One more reference.
 *
 * @param model borrowed; may be NULL.
 * @return the same handle.
 *
 * Threads: any. Since: 0.1
 */
st_model *st_model_retain(st_model *model);

/**
 * Gives one reference back. NULL is fine; it never fails.
 *
 * @param model borrowed; may be NULL.
 *
 * Threads: any. Since: 0.1
 */
void st_model_release(st_model *model);

/**
 * The points, read-only.
 *
 * @param model borrowed.
 * @param out a new reference for the caller (st_tensor_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_model_points(st_model *model, st_tensor **out, st_error *error);

/**
 * The manifold the points lie on.
 *
 * @param model borrowed.
 * @param out a new reference for the caller (st_manifold_release).
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_model_manifold(st_model *model, st_manifold **out, st_error *error);

/**
 * The label of a point.
 *
 * @param model borrowed.
 * @param index
 * @param label room for capacity bytes, may be NULL for 0; UTF-8 without NUL, cut if too long; the
 * full size is always written.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_model_label(st_model *model, int64_t index, char *label, size_t label_capacity,
    size_t *label_size, st_error *error);

/**
 * The index of a label, or -1.
 *
 * @param model borrowed.
 * @param label borrowed; UTF-8, need not end in NUL.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_model_find(st_model *model, const char *label, size_t label_size, int64_t *out,
    st_error *error);

/**
 * Sets a metadata entry, such as licence or recipe. The names manifold, curvature, labels, format,
 * format_version and content_sha256 are the format's own.
 *
 * @param model borrowed.
 * @param key borrowed; UTF-8, need not end in NUL.
 * @param value borrowed; UTF-8, need not end in NUL.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: exclusive use of the first handle. Since: 0.1
 */
st_status st_model_metadata_set(st_model *model, const char *key, size_t key_size,
    const char *value, size_t value_size, st_error *error);

/**
 * How many metadata entries there are.
 *
 * @param model borrowed.
 * @param out written on success.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_model_metadata_count(st_model *model, int64_t *out, st_error *error);

/**
 * The name of a metadata entry.
 *
 * @param model borrowed.
 * @param index
 * @param key room for capacity bytes, may be NULL for 0; UTF-8 without NUL, cut if too long; the
 * full size is always written.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_model_metadata_key(st_model *model, int64_t index, char *key, size_t key_capacity,
    size_t *key_size, st_error *error);

/**
 * The value of a metadata entry; an unknown name is invalid_value.
 *
 * @param model borrowed.
 * @param key borrowed; UTF-8, need not end in NUL.
 * @param value room for capacity bytes, may be NULL for 0; UTF-8 without NUL, cut if too long; the
 * full size is always written.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. Since: 0.1
 */
st_status st_model_metadata_get(st_model *model, const char *key, size_t key_size, char *value,
    size_t value_capacity, size_t *value_size, st_error *error);

/**
 * For each query the k nearest points, nearest first.
 *
 * @param model borrowed.
 * @param queries borrowed. Points (count, ambient dimension), or one point (ambient dimension).
 * @param k 0 to the number of points.
 * @param indices a new reference for the caller (st_tensor_release). i64, the queries' shape with
 * the last axis k.
 * @param distances a new reference for the caller (st_tensor_release). Of the points' dtype, the
 * same shape.
 * @param error  may be NULL.
 * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.
 *
 * Threads: any. May run long. Since: 0.1
 */
st_status st_model_nearest(st_model *model, st_tensor *queries, int64_t k, st_tensor **indices,
    st_tensor **distances, st_error *error);

#undef ST_ASSERT
#if defined(__cplusplus)
}
#endif

#endif
