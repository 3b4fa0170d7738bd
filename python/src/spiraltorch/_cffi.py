# Generated from abi/spec by abi/generate.zig. Do not edit: change the spec.
"""The C interface, function by function, over cffi. Use `spiraltorch._lowlevel` instead."""

from spiraltorch import _cffi_runtime as _rt

ABI_VERSION = 1
ABI_LAYOUT = 0x1e95dd9c5c3ca845
BACKEND = "cffi"

_ffi, _lib = _rt.open_library("""
typedef int32_t st_status;
typedef struct st_cancel st_cancel;
typedef struct { uint32_t struct_size; int32_t status; char message[248]; } st_error;
typedef struct st_tensor st_tensor;
typedef struct st_manifold st_manifold;
typedef struct st_hierarchy st_hierarchy;
typedef struct st_trainer st_trainer;
typedef struct st_model st_model;
typedef struct { uint32_t struct_size; int32_t model; int64_t dim; double curvature; int64_t epochs; int64_t negatives; double learning_rate; double rate_final; double phase_at; int64_t burn_in_epochs; double burn_in_factor; double burn_in_degree_exponent; double degree_exponent; double temperature; double start_scale; double radius_max; uint64_t seed; int32_t schedule; int32_t deterministic; int64_t threads; } st_trainer_options;
typedef struct { uint32_t struct_size; uint32_t reserved; double mean_rank; double map; int64_t pair_count; int64_t node_count; } st_evaluation;
typedef int32_t (*st_progress_fn)(int64_t done, int64_t total, double loss, double pairs_per_second, void *context);
uint32_t st_abi_version(void);
const char *st_version(void);
st_status st_abi_check(int64_t version, uint64_t layout, st_error *error);
const char *st_status_name(int32_t status);
const char *st_cpu_level(void);
int64_t st_thread_count(void);
st_status st_set_thread_count(int64_t count, st_error *error);
int64_t st_live_bytes(void);
int64_t st_live_handles(void);
int64_t st_null_call_count(void);
void st_fail_allocation_after(int64_t countdown);
st_status st_cancel_create(st_cancel **out, st_error *error);
st_status st_cancel_request(st_cancel *cancel, st_error *error);
st_status st_cancel_reset(st_cancel *cancel, st_error *error);
st_cancel *st_cancel_retain(st_cancel *cancel);
void st_cancel_release(st_cancel *cancel);
st_status st_tensor_zeros(const int64_t *shape, size_t shape_count, int32_t dtype, int32_t device, st_tensor **out, st_error *error);
st_status st_tensor_full(const int64_t *shape, size_t shape_count, double value, int32_t dtype, int32_t device, st_tensor **out, st_error *error);
st_status st_tensor_from_bytes(const void *data, size_t data_size, const int64_t *shape, size_t shape_count, int32_t dtype, int32_t device, st_tensor **out, st_error *error);
st_status st_tensor_arange(double start, double stop, double step, int32_t dtype, int32_t device, st_tensor **out, st_error *error);
st_status st_tensor_eye(int64_t size, int32_t dtype, int32_t device, st_tensor **out, st_error *error);
st_status st_tensor_random_uniform(const int64_t *shape, size_t shape_count, double low, double high, uint64_t seed, int32_t dtype, int32_t device, st_tensor **out, st_error *error);
st_status st_tensor_random_normal(const int64_t *shape, size_t shape_count, double mean, double deviation, uint64_t seed, int32_t dtype, int32_t device, st_tensor **out, st_error *error);
st_tensor *st_tensor_retain(st_tensor *tensor);
void st_tensor_release(st_tensor *tensor);
st_status st_tensor_dtype(st_tensor *tensor, int32_t *out, st_error *error);
st_status st_tensor_device(st_tensor *tensor, int32_t *out, st_error *error);
st_status st_tensor_shape(st_tensor *tensor, int64_t *shape, size_t shape_capacity, size_t *shape_count, st_error *error);
st_status st_tensor_strides(st_tensor *tensor, int64_t *strides, size_t strides_capacity, size_t *strides_count, st_error *error);
st_status st_tensor_size(st_tensor *tensor, int64_t *out, st_error *error);
st_status st_tensor_is_read_only(st_tensor *tensor, int32_t *out, st_error *error);
st_status st_tensor_data(st_tensor *tensor, void **out, st_error *error);
st_status st_tensor_item(st_tensor *tensor, double *out, st_error *error);
st_status st_tensor_to_device(st_tensor *tensor, int32_t device, st_tensor **out, st_error *error);
st_status st_tensor_detach(st_tensor *tensor, st_tensor **out, st_error *error);
st_status st_tensor_assign(st_tensor *tensor, st_tensor *source, st_error *error);
st_status st_tensor_to_dlpack(st_tensor *tensor, void **out, st_error *error);
st_status st_tensor_to_dlpack_legacy(st_tensor *tensor, void **out, st_error *error);
st_status st_tensor_from_dlpack(void *managed, st_tensor **out, st_error *error);
st_status st_tensor_from_dlpack_legacy(void *managed, st_tensor **out, st_error *error);
st_status st_op_neg(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_abs(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_sign(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_square(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_sqrt(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_rsqrt(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_reciprocal(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_exp(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_expm1(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_log(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_log1p(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_sin(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_cos(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_tan(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_sinh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_cosh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_tanh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_asinh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_acosh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_atanh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_sigmoid(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_softplus(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_relu(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_silu(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_gelu(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_gelu_tanh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_floor(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_ceil(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_round(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_is_nan(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_is_finite(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_logical_not(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_conj(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_real(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_imag(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_clamp(st_tensor *x, double low, double high, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_cast(st_tensor *x, int32_t dtype, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_contiguous(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_add(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_sub(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_mul(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_div(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_pow(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_maximum(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_minimum(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_atan2(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_eq(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_ne(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_lt(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_le(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_gt(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_ge(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_logical_and(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_logical_or(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_logical_xor(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_where(st_tensor *condition, st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_sum(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_mean(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_prod(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_max(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_min(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_any(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_all(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_variance(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, double correction, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_norm(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, double order, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_logsumexp(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_argmax(st_tensor *x, int64_t axis, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_argmin(st_tensor *x, int64_t axis, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_matmul(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_softmax(st_tensor *x, int64_t axis, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_log_softmax(st_tensor *x, int64_t axis, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_layer_norm(st_tensor *x, st_tensor *weight, st_tensor *bias, double epsilon, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_reshape(st_tensor *x, const int64_t *shape, size_t shape_count, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_permute(st_tensor *x, const int64_t *axes, size_t axes_count, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_broadcast_to(st_tensor *x, const int64_t *shape, size_t shape_count, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_slice(st_tensor *x, const int64_t *starts, size_t starts_count, const int64_t *stops, size_t stops_count, const int64_t *steps, size_t steps_count, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_pad_slice(st_tensor *x, const int64_t *shape, size_t shape_count, const int64_t *starts, size_t starts_count, const int64_t *stops, size_t stops_count, const int64_t *steps, size_t steps_count, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_concat(st_tensor *const *tensors, size_t tensors_count, int64_t axis, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_take(st_tensor *x, st_tensor *indices, int64_t axis, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_take_add(st_tensor *x, st_tensor *indices, st_tensor *source, int64_t axis, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_gather(st_tensor *x, st_tensor *indices, int64_t axis, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_scatter_add(st_tensor *x, st_tensor *indices, st_tensor *source, int64_t axis, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_sort(st_tensor *x, int64_t axis, int32_t descending, st_tensor **values, st_tensor **indices, st_error *error);
st_status st_op_argsort(st_tensor *x, int64_t axis, int32_t descending, st_tensor *into, st_tensor **out, st_error *error);
st_status st_op_top_k(st_tensor *x, int64_t k, int64_t axis, st_tensor **values, st_tensor **indices, st_error *error);
st_status st_op_bottom_k(st_tensor *x, int64_t k, int64_t axis, st_tensor **values, st_tensor **indices, st_error *error);
st_status st_op_mid_k(st_tensor *x, int64_t k, int64_t axis, st_tensor **values, st_tensor **indices, st_error *error);
st_status st_manifold_create(int32_t kind, double curvature, int32_t strict, st_manifold **out, st_error *error);
st_status st_manifold_product(st_manifold *const *factors, size_t factors_count, const int64_t *dims, size_t dims_count, st_manifold **out, st_error *error);
st_manifold *st_manifold_retain(st_manifold *manifold);
void st_manifold_release(st_manifold *manifold);
st_status st_manifold_kind(st_manifold *manifold, int32_t *out, st_error *error);
st_status st_manifold_curvature(st_manifold *manifold, double *out, st_error *error);
st_status st_manifold_clipped_count(st_manifold *manifold, int64_t *out, st_error *error);
st_status st_manifold_exp(st_manifold *manifold, st_tensor *point, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_exp0(st_manifold *manifold, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_log(st_manifold *manifold, st_tensor *point, st_tensor *target, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_log0(st_manifold *manifold, st_tensor *target, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_distance(st_manifold *manifold, st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_distance0(st_manifold *manifold, st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_squared_distance(st_manifold *manifold, st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_mobius_add(st_manifold *manifold, st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_mobius_scale(st_manifold *manifold, st_tensor *factor, st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_mobius_matvec(st_manifold *manifold, st_tensor *matrix, st_tensor *x, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_gyration(st_manifold *manifold, st_tensor *u, st_tensor *v, st_tensor *w, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_transport(st_manifold *manifold, st_tensor *source, st_tensor *target, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_transport0(st_manifold *manifold, st_tensor *target, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_project(st_manifold *manifold, st_tensor *point, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_project_tangent(st_manifold *manifold, st_tensor *point, st_tensor *vector, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_riemannian_gradient(st_manifold *manifold, st_tensor *point, st_tensor *gradient, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_inner(st_manifold *manifold, st_tensor *point, st_tensor *u, st_tensor *v, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_norm(st_manifold *manifold, st_tensor *point, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_geodesic(st_manifold *manifold, st_tensor *x, st_tensor *y, double time, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_to_lorentz(st_manifold *manifold, st_tensor *point, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_to_poincare(st_manifold *manifold, st_tensor *point, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_midpoint(st_manifold *manifold, st_tensor *points, st_tensor *weights, st_tensor *into, st_tensor **out, st_error *error);
st_status st_manifold_frechet_mean(st_manifold *manifold, st_tensor *points, st_tensor *weights, double tolerance, int64_t max_iterations, st_tensor **out, st_tensor **residual, st_tensor **iterations, st_error *error);
st_status st_hierarchy_create(int64_t node_count, const int64_t *children, size_t children_count, const int64_t *ancestors, size_t ancestors_count, st_hierarchy **out, st_error *error);
st_status st_hierarchy_closure(st_hierarchy *hierarchy, st_hierarchy **out, st_error *error);
st_hierarchy *st_hierarchy_retain(st_hierarchy *hierarchy);
void st_hierarchy_release(st_hierarchy *hierarchy);
st_status st_hierarchy_node_count(st_hierarchy *hierarchy, int64_t *out, st_error *error);
st_status st_hierarchy_pair_count(st_hierarchy *hierarchy, int64_t *out, st_error *error);
st_status st_hierarchy_duplicate_count(st_hierarchy *hierarchy, int64_t *out, st_error *error);
st_status st_hierarchy_ancestors(st_hierarchy *hierarchy, int64_t node, int64_t *ancestors, size_t ancestors_capacity, size_t *ancestors_count, st_error *error);
st_status st_hierarchy_evaluate(st_hierarchy *hierarchy, st_manifold *manifold, st_tensor *points, st_progress_fn progress, void *progress_context, st_cancel *cancel, st_evaluation *out, st_error *error);
st_status st_trainer_options_default(st_trainer_options *out, st_error *error);
st_status st_trainer_create(st_hierarchy *hierarchy, const st_trainer_options *options, st_trainer **out, st_error *error);
st_trainer *st_trainer_retain(st_trainer *trainer);
void st_trainer_release(st_trainer *trainer);
st_status st_trainer_run(st_trainer *trainer, int64_t epochs, st_progress_fn progress, void *progress_context, st_cancel *cancel, st_error *error);
st_status st_trainer_epoch(st_trainer *trainer, int64_t *out, st_error *error);
st_status st_trainer_options_get(st_trainer *trainer, st_trainer_options *out, st_error *error);
st_status st_trainer_points(st_trainer *trainer, st_tensor **out, st_error *error);
st_status st_trainer_manifold(st_trainer *trainer, st_manifold **out, st_error *error);
st_status st_trainer_save(st_trainer *trainer, const char *path, size_t path_size, st_error *error);
st_status st_trainer_load(st_hierarchy *hierarchy, const char *path, size_t path_size, st_trainer **out, st_error *error);
st_status st_model_create(st_manifold *manifold, st_tensor *points, const void *labels, size_t labels_size, const int64_t *label_ends, size_t label_ends_count, st_model **out, st_error *error);
st_status st_model_open(const char *path, size_t path_size, st_model **out, st_error *error);
st_status st_model_save(st_model *model, const char *path, size_t path_size, st_error *error);
st_model *st_model_retain(st_model *model);
void st_model_release(st_model *model);
st_status st_model_points(st_model *model, st_tensor **out, st_error *error);
st_status st_model_manifold(st_model *model, st_manifold **out, st_error *error);
st_status st_model_label(st_model *model, int64_t index, char *label, size_t label_capacity, size_t *label_size, st_error *error);
st_status st_model_find(st_model *model, const char *label, size_t label_size, int64_t *out, st_error *error);
st_status st_model_metadata_set(st_model *model, const char *key, size_t key_size, const char *value, size_t value_size, st_error *error);
st_status st_model_metadata_count(st_model *model, int64_t *out, st_error *error);
st_status st_model_metadata_key(st_model *model, int64_t index, char *key, size_t key_capacity, size_t *key_size, st_error *error);
st_status st_model_metadata_get(st_model *model, const char *key, size_t key_size, char *value, size_t value_capacity, size_t *value_size, st_error *error);
st_status st_model_nearest(st_model *model, st_tensor *queries, int64_t k, st_tensor **indices, st_tensor **distances, st_error *error);
""")

NativeError = _rt.NativeError
Handle = _rt.Handle
TensorHandle = _rt.TensorHandle
set_class = _rt.set_class
set_raise_hook = _rt.set_raise_hook
from_buffer = _rt.from_buffer
from_dlpack = _rt.from_dlpack


class CancelHandle(Handle):
    """A request to stop, which any thread may raise."""

    __slots__ = ()
    kind = "cancel"


class ManifoldHandle(Handle):
    """A space of constant curvature, or a product of such; immutable but for its counter of clipped points."""

    __slots__ = ()
    kind = "manifold"


class HierarchyHandle(Handle):
    """A directed acyclic graph given as pairs of a node and one of its ancestors; immutable."""

    __slots__ = ()
    kind = "hierarchy"


class TrainerHandle(Handle):
    """A training run: points, random state and how far it has come. Keeps its hierarchy alive."""

    __slots__ = ()
    kind = "trainer"


class ModelHandle(Handle):
    """Labelled points on a manifold with metadata; what is saved and served."""

    __slots__ = ()
    kind = "model"


_rt.register(
    _ffi,
    _lib,
    CancelHandle,
    TensorHandle,
    ManifoldHandle,
    HierarchyHandle,
    TrainerHandle,
    ModelHandle,
)


_trainer_options_fields = ("model", "dim", "curvature", "epochs", "negatives", "learning_rate", "rate_final", "phase_at", "burn_in_epochs", "burn_in_factor", "burn_in_degree_exponent", "degree_exponent", "temperature", "start_scale", "radius_max", "seed", "schedule", "deterministic", "threads", )
_evaluation_fields = ("mean_rank", "map", "pair_count", "node_count", )


@_ffi.callback("int32_t(int64_t done, int64_t total, double loss, double pairs_per_second, void *context)", error=1)
def _call_progress(done, total, loss, pairs_per_second, context):
    return _ffi.from_handle(context).stop((done, total, loss, pairs_per_second, ))


def abi_version():
    """Major << 16 | minor of the ABI this library implements. A binding refuses another major, and an older minor than it was made from."""
    return _lib.st_abi_version()


def version():
    """The library's version, as in the changelog."""
    return _ffi.string(_lib.st_version()).decode("utf-8")


def abi_check(version, layout):
    """Compares what a binding was generated from with this library: versions and struct sizes. Fails with newer_version or unsupported and names both."""
    version_c = _rt.index(version)
    layout_c = _rt.index(layout)
    error_c = _rt.new_error()
    status = _lib.st_abi_check(version_c, layout_c, error_c)
    if status:
        _rt.raise_error(status, error_c)


def status_name(status_):
    """The status as text, such as "shape_mismatch"."""
    status__c = _rt.index(status_)
    return _ffi.string(_lib.st_status_name(status__c)).decode("utf-8")


def cpu_level():
    """The kernels in use: "base", "avx2", "avx512" or "neon"."""
    return _ffi.string(_lib.st_cpu_level()).decode("utf-8")


def thread_count():
    """Threads a call may use, the caller's included. From ST_NUM_THREADS, else the number of CPUs."""
    return _lib.st_thread_count()


def set_thread_count(count):
    """Sets the number of threads for calls that start from now on."""
    count_c = _rt.index(count)
    error_c = _rt.new_error()
    status = _lib.st_set_thread_count(count_c, error_c)
    if status:
        _rt.raise_error(status, error_c)


def live_bytes():
    """Bytes the library holds at the moment. Back to where it was after everything made is released."""
    return _lib.st_live_bytes()


def live_handles():
    """Handles alive at the moment, of all kinds."""
    return _lib.st_live_handles()


def null_call_count():
    """Ops the null device has been asked for since the library was loaded."""
    return _lib.st_null_call_count()


def fail_allocation_after(countdown):
    """For tests: the countdown-th allocation from now fails, once (0: the next one; -1: off)."""
    countdown_c = _rt.index(countdown)
    _lib.st_fail_allocation_after(countdown_c)


def cancel_create():
    """A new, unraised request."""
    out_c = _ffi.new("st_cancel **")
    error_c = _rt.new_error()
    status = _lib.st_cancel_create(out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("cancel", out_c[0])


def cancel_request(cancel):
    """Asks whatever runs with this token to stop soon. Safe from any thread and from a signal handler."""
    cancel_c = _rt.pointer_of(cancel, "cancel", "cancel_request", "cancel")
    error_c = _rt.new_error()
    status = _lib.st_cancel_request(cancel_c, error_c)
    if status:
        _rt.raise_error(status, error_c)


def cancel_reset(cancel):
    """Takes the request back, so that the token can be used again."""
    cancel_c = _rt.pointer_of(cancel, "cancel", "cancel_reset", "cancel")
    error_c = _rt.new_error()
    status = _lib.st_cancel_reset(cancel_c, error_c)
    if status:
        _rt.raise_error(status, error_c)


def tensor_zeros(shape, dtype=1, device=1):
    """A new tensor of zeros."""
    shape_c = _rt.read_values(shape, "int64_t[]", "ql", _rt.index)
    dtype_c = _rt.index(dtype)
    device_c = _rt.index(device)
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_zeros(shape_c, len(shape_c), dtype_c, device_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_full(shape, value, dtype=1, device=1):
    """A new tensor with every element equal to value, converted to dtype (out of range: invalid_value)."""
    shape_c = _rt.read_values(shape, "int64_t[]", "ql", _rt.index)
    value_c = _rt.number(value)
    dtype_c = _rt.index(dtype)
    device_c = _rt.index(device)
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_full(shape_c, len(shape_c), value_c, dtype_c, device_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_from_bytes(data, shape, dtype=1, device=1):
    """A new tensor with a copy of row-major memory."""
    data_c = _ffi.from_buffer(data)
    shape_c = _rt.read_values(shape, "int64_t[]", "ql", _rt.index)
    dtype_c = _rt.index(dtype)
    device_c = _rt.index(device)
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_from_bytes(data_c, len(data_c), shape_c, len(shape_c), dtype_c, device_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_arange(start, stop, step=1, dtype=1, device=1):
    """start, start + step, ... while before stop (beyond, for a negative step)."""
    start_c = _rt.number(start)
    stop_c = _rt.number(stop)
    step_c = _rt.number(step)
    dtype_c = _rt.index(dtype)
    device_c = _rt.index(device)
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_arange(start_c, stop_c, step_c, dtype_c, device_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_eye(size, dtype=1, device=1):
    """The identity matrix of the given size."""
    size_c = _rt.index(size)
    dtype_c = _rt.index(dtype)
    device_c = _rt.index(device)
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_eye(size_c, dtype_c, device_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_random_uniform(shape, low=0, high=1, seed=0, dtype=1, device=1):
    """Independent samples of [low, high). The same seed gives the same bits in every language and for every number of threads."""
    shape_c = _rt.read_values(shape, "int64_t[]", "ql", _rt.index)
    low_c = _rt.number(low)
    high_c = _rt.number(high)
    seed_c = _rt.index(seed)
    dtype_c = _rt.index(dtype)
    device_c = _rt.index(device)
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_random_uniform(shape_c, len(shape_c), low_c, high_c, seed_c, dtype_c, device_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_random_normal(shape, mean=0, deviation=1, seed=0, dtype=1, device=1):
    """Independent normal samples. The same seed gives the same bits in every language and for every number of threads."""
    shape_c = _rt.read_values(shape, "int64_t[]", "ql", _rt.index)
    mean_c = _rt.number(mean)
    deviation_c = _rt.number(deviation)
    seed_c = _rt.index(seed)
    dtype_c = _rt.index(dtype)
    device_c = _rt.index(device)
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_random_normal(shape_c, len(shape_c), mean_c, deviation_c, seed_c, dtype_c, device_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_dtype(tensor):
    """The element type."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_dtype", "tensor")
    out_c = _ffi.new("int32_t *")
    error_c = _rt.new_error()
    status = _lib.st_tensor_dtype(tensor_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def tensor_device(tensor):
    """Where the tensor's ops run."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_device", "tensor")
    out_c = _ffi.new("int32_t *")
    error_c = _rt.new_error()
    status = _lib.st_tensor_device(tensor_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def tensor_shape(tensor):
    """The extents; their count is the number of axes."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_shape", "tensor")
    shape_c = _ffi.new("int64_t[]", 16)
    shape_count = _ffi.new("size_t *")
    error_c = _rt.new_error()
    while True:
        status = _lib.st_tensor_shape(tensor_c, shape_c, len(shape_c), shape_count, error_c)
        if status:
            _rt.raise_error(status, error_c)
        grown = False
        if shape_count[0] > len(shape_c):
            shape_c = _ffi.new("int64_t[]", shape_count[0])
            grown = True
        if not grown:
            break
    return tuple(_ffi.unpack(shape_c, shape_count[0]))


def tensor_strides(tensor):
    """Steps between neighbours along each axis, in elements."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_strides", "tensor")
    strides_c = _ffi.new("int64_t[]", 16)
    strides_count = _ffi.new("size_t *")
    error_c = _rt.new_error()
    while True:
        status = _lib.st_tensor_strides(tensor_c, strides_c, len(strides_c), strides_count, error_c)
        if status:
            _rt.raise_error(status, error_c)
        grown = False
        if strides_count[0] > len(strides_c):
            strides_c = _ffi.new("int64_t[]", strides_count[0])
            grown = True
        if not grown:
            break
    return tuple(_ffi.unpack(strides_c, strides_count[0]))


def tensor_size(tensor):
    """The number of elements."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_size", "tensor")
    out_c = _ffi.new("int64_t *")
    error_c = _rt.new_error()
    status = _lib.st_tensor_size(tensor_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def tensor_is_read_only(tensor):
    """Whether the memory belongs to someone who forbids writing."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_is_read_only", "tensor")
    out_c = _ffi.new("int32_t *")
    error_c = _rt.new_error()
    status = _lib.st_tensor_is_read_only(tensor_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0] != 0


def tensor_data(tensor):
    """The address of the first element, valid as long as a reference is held. Writing through it needs exclusivity."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_data", "tensor")
    out_c = _ffi.new("void **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_data(tensor_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return int(_ffi.cast("uintptr_t", out_c[0]))


def tensor_item(tensor):
    """The one element of a tensor of size 1, as a double."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_item", "tensor")
    out_c = _ffi.new("double *")
    error_c = _rt.new_error()
    status = _lib.st_tensor_item(tensor_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def tensor_to_device(tensor, device):
    """The tensor on a device: itself when it is there already, else a copy."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_to_device", "tensor")
    device_c = _rt.index(device)
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_to_device(tensor_c, device_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_detach(tensor):
    """The same memory without its history on a tape."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_detach", "tensor")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_detach(tensor_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_assign(tensor, source):
    """Writes source, broadcast and converted, into the tensor's elements; what a slice of it shares changes too. Gradients recorded before can no longer be taken through the old values."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_assign", "tensor")
    source_c = _rt.pointer_of(source, "tensor", "tensor_assign", "source")
    error_c = _rt.new_error()
    status = _lib.st_tensor_assign(tensor_c, source_c, error_c)
    if status:
        _rt.raise_error(status, error_c)


def tensor_to_dlpack(tensor):
    """A DLManagedTensorVersioned (DLPack 1.0) over the same memory. The consumer calls its deleter once."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_to_dlpack", "tensor")
    out_c = _ffi.new("void **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_to_dlpack(tensor_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return int(_ffi.cast("uintptr_t", out_c[0]))


def tensor_to_dlpack_legacy(tensor):
    """The same as an unversioned DLManagedTensor, for consumers older than DLPack 1.0."""
    tensor_c = _rt.pointer_of(tensor, "tensor", "tensor_to_dlpack_legacy", "tensor")
    out_c = _ffi.new("void **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_to_dlpack_legacy(tensor_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return int(_ffi.cast("uintptr_t", out_c[0]))


def tensor_from_dlpack(managed):
    """A tensor over a DLManagedTensorVersioned's memory. Ownership moves on success only."""
    managed_c = _ffi.cast("void *", _rt.index(managed))
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_from_dlpack(managed_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def tensor_from_dlpack_legacy(managed):
    """A tensor over an unversioned DLManagedTensor's memory. Ownership moves on success only."""
    managed_c = _ffi.cast("void *", _rt.index(managed))
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_tensor_from_dlpack_legacy(managed_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def op_neg(x, into=None):
    """-x."""
    x_c = _rt.pointer_of(x, "tensor", "op_neg", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_neg", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_neg(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_abs(x, into=None):
    """|x|; for complex64 the modulus, as f32."""
    x_c = _rt.pointer_of(x, "tensor", "op_abs", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_abs", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_abs(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_sign(x, into=None):
    """-1, 0 or 1; NaN for NaN. The gradient is 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_sign", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_sign", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_sign(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_square(x, into=None):
    """x * x."""
    x_c = _rt.pointer_of(x, "tensor", "op_square", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_square", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_square(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_sqrt(x, into=None):
    """Square root; NaN below 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_sqrt", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_sqrt", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_sqrt(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_rsqrt(x, into=None):
    """1 / sqrt(x)."""
    x_c = _rt.pointer_of(x, "tensor", "op_rsqrt", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_rsqrt", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_rsqrt(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_reciprocal(x, into=None):
    """1 / x."""
    x_c = _rt.pointer_of(x, "tensor", "op_reciprocal", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_reciprocal", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_reciprocal(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_exp(x, into=None):
    """e to the x."""
    x_c = _rt.pointer_of(x, "tensor", "op_exp", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_exp", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_exp(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_expm1(x, into=None):
    """e to the x, minus 1, exact near 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_expm1", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_expm1", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_expm1(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_log(x, into=None):
    """Natural logarithm; NaN below 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_log", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_log", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_log(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_log1p(x, into=None):
    """log(1 + x), exact near 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_log1p", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_log1p", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_log1p(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_sin(x, into=None):
    """Sine of an angle in radians."""
    x_c = _rt.pointer_of(x, "tensor", "op_sin", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_sin", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_sin(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_cos(x, into=None):
    """Cosine of an angle in radians."""
    x_c = _rt.pointer_of(x, "tensor", "op_cos", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_cos", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_cos(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_tan(x, into=None):
    """Tangent of an angle in radians."""
    x_c = _rt.pointer_of(x, "tensor", "op_tan", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_tan", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_tan(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_sinh(x, into=None):
    """Hyperbolic sine."""
    x_c = _rt.pointer_of(x, "tensor", "op_sinh", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_sinh", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_sinh(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_cosh(x, into=None):
    """Hyperbolic cosine."""
    x_c = _rt.pointer_of(x, "tensor", "op_cosh", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_cosh", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_cosh(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_tanh(x, into=None):
    """Hyperbolic tangent."""
    x_c = _rt.pointer_of(x, "tensor", "op_tanh", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_tanh", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_tanh(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_asinh(x, into=None):
    """Inverse hyperbolic sine."""
    x_c = _rt.pointer_of(x, "tensor", "op_asinh", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_asinh", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_asinh(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_acosh(x, into=None):
    """Inverse hyperbolic cosine; NaN below 1."""
    x_c = _rt.pointer_of(x, "tensor", "op_acosh", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_acosh", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_acosh(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_atanh(x, into=None):
    """Inverse hyperbolic tangent; NaN beyond 1."""
    x_c = _rt.pointer_of(x, "tensor", "op_atanh", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_atanh", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_atanh(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_sigmoid(x, into=None):
    """1 / (1 + exp(-x))."""
    x_c = _rt.pointer_of(x, "tensor", "op_sigmoid", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_sigmoid", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_sigmoid(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_softplus(x, into=None):
    """log(1 + exp(x)), without overflow."""
    x_c = _rt.pointer_of(x, "tensor", "op_softplus", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_softplus", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_softplus(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_relu(x, into=None):
    """max(x, 0); gradient 0 at 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_relu", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_relu", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_relu(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_silu(x, into=None):
    """x * sigmoid(x)."""
    x_c = _rt.pointer_of(x, "tensor", "op_silu", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_silu", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_silu(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_gelu(x, into=None):
    """x * Phi(x), Phi the normal distribution function."""
    x_c = _rt.pointer_of(x, "tensor", "op_gelu", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_gelu", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_gelu(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_gelu_tanh(x, into=None):
    """The tanh approximation of gelu."""
    x_c = _rt.pointer_of(x, "tensor", "op_gelu_tanh", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_gelu_tanh", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_gelu_tanh(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_floor(x, into=None):
    """Largest whole number not above x. The gradient is 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_floor", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_floor", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_floor(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_ceil(x, into=None):
    """Smallest whole number not below x. The gradient is 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_ceil", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_ceil", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_ceil(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_round(x, into=None):
    """Nearest whole number, halves to even. The gradient is 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_round", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_round", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_round(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_is_nan(x, into=None):
    """True where x is NaN."""
    x_c = _rt.pointer_of(x, "tensor", "op_is_nan", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_is_nan", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_is_nan(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_is_finite(x, into=None):
    """True where x is neither NaN nor infinite."""
    x_c = _rt.pointer_of(x, "tensor", "op_is_finite", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_is_finite", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_is_finite(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_logical_not(x, into=None):
    """True where x is 0 or false."""
    x_c = _rt.pointer_of(x, "tensor", "op_logical_not", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_logical_not", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_logical_not(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_conj(x, into=None):
    """Complex conjugate; real x unchanged."""
    x_c = _rt.pointer_of(x, "tensor", "op_conj", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_conj", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_conj(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_real(x, into=None):
    """Real part."""
    x_c = _rt.pointer_of(x, "tensor", "op_real", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_real", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_real(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_imag(x, into=None):
    """Imaginary part; 0 for real x."""
    x_c = _rt.pointer_of(x, "tensor", "op_imag", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_imag", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_imag(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_clamp(x, low, high, into=None):
    """x limited to [low, high]; NaN stays NaN. The gradient is 1 inside and at the limits, 0 beyond."""
    x_c = _rt.pointer_of(x, "tensor", "op_clamp", "x")
    low_c = _rt.number(low)
    high_c = _rt.number(high)
    into_c = _rt.pointer_or_null(into, "tensor", "op_clamp", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_clamp(x_c, low_c, high_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_cast(x, dtype, into=None):
    """x converted to dtype: to integers towards zero, out of range refused; to bool: not 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_cast", "x")
    dtype_c = _rt.index(dtype)
    into_c = _rt.pointer_or_null(into, "tensor", "op_cast", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_cast(x_c, dtype_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_contiguous(x, into=None):
    """A row-major copy of x."""
    x_c = _rt.pointer_of(x, "tensor", "op_contiguous", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "op_contiguous", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_contiguous(x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_add(x, y, into=None):
    """x + y."""
    x_c = _rt.pointer_of(x, "tensor", "op_add", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_add", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_add", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_add(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_sub(x, y, into=None):
    """x - y."""
    x_c = _rt.pointer_of(x, "tensor", "op_sub", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_sub", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_sub", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_sub(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_mul(x, y, into=None):
    """x * y, element by element."""
    x_c = _rt.pointer_of(x, "tensor", "op_mul", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_mul", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_mul", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_mul(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_div(x, y, into=None):
    """x / y; integers give f32."""
    x_c = _rt.pointer_of(x, "tensor", "op_div", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_div", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_div", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_div(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_pow(x, y, into=None):
    """x to the y."""
    x_c = _rt.pointer_of(x, "tensor", "op_pow", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_pow", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_pow", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_pow(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_maximum(x, y, into=None):
    """The larger; NaN if either is NaN. On a tie the gradient goes half to each."""
    x_c = _rt.pointer_of(x, "tensor", "op_maximum", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_maximum", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_maximum", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_maximum(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_minimum(x, y, into=None):
    """The smaller; NaN if either is NaN. On a tie the gradient goes half to each."""
    x_c = _rt.pointer_of(x, "tensor", "op_minimum", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_minimum", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_minimum", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_minimum(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_atan2(x, y, into=None):
    """The angle of the point (y, x), in radians: atan2(first, second)."""
    x_c = _rt.pointer_of(x, "tensor", "op_atan2", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_atan2", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_atan2", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_atan2(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_eq(x, y, into=None):
    """True where x == y."""
    x_c = _rt.pointer_of(x, "tensor", "op_eq", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_eq", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_eq", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_eq(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_ne(x, y, into=None):
    """True where x != y."""
    x_c = _rt.pointer_of(x, "tensor", "op_ne", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_ne", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_ne", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_ne(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_lt(x, y, into=None):
    """True where x < y."""
    x_c = _rt.pointer_of(x, "tensor", "op_lt", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_lt", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_lt", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_lt(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_le(x, y, into=None):
    """True where x <= y."""
    x_c = _rt.pointer_of(x, "tensor", "op_le", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_le", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_le", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_le(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_gt(x, y, into=None):
    """True where x > y."""
    x_c = _rt.pointer_of(x, "tensor", "op_gt", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_gt", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_gt", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_gt(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_ge(x, y, into=None):
    """True where x >= y."""
    x_c = _rt.pointer_of(x, "tensor", "op_ge", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_ge", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_ge", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_ge(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_logical_and(x, y, into=None):
    """Logical and of x and y, each true where not 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_logical_and", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_logical_and", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_logical_and", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_logical_and(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_logical_or(x, y, into=None):
    """Logical or of x and y, each true where not 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_logical_or", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_logical_or", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_logical_or", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_logical_or(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_logical_xor(x, y, into=None):
    """Logical xor of x and y, each true where not 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_logical_xor", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_logical_xor", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_logical_xor", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_logical_xor(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_where(condition, x, y, into=None):
    """x where condition is true, y elsewhere."""
    condition_c = _rt.pointer_of(condition, "tensor", "op_where", "condition")
    x_c = _rt.pointer_of(x, "tensor", "op_where", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_where", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_where", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_where(condition_c, x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_sum(x, axes=(), keep_dims=False, into=None):
    """Sum; f32 is accumulated in f64. bool and integers give i64. The sum of nothing is 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_sum", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_sum", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_sum(x_c, axes_c, len(axes_c), keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_mean(x, axes=(), keep_dims=False, into=None):
    """Mean; of nothing: invalid_value."""
    x_c = _rt.pointer_of(x, "tensor", "op_mean", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_mean", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_mean(x_c, axes_c, len(axes_c), keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_prod(x, axes=(), keep_dims=False, into=None):
    """Product; of nothing: 1."""
    x_c = _rt.pointer_of(x, "tensor", "op_prod", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_prod", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_prod(x_c, axes_c, len(axes_c), keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_max(x, axes=(), keep_dims=False, into=None):
    """Largest; NaN if any is NaN. Ties share the gradient equally."""
    x_c = _rt.pointer_of(x, "tensor", "op_max", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_max", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_max(x_c, axes_c, len(axes_c), keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_min(x, axes=(), keep_dims=False, into=None):
    """Smallest; NaN if any is NaN. Ties share the gradient equally."""
    x_c = _rt.pointer_of(x, "tensor", "op_min", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_min", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_min(x_c, axes_c, len(axes_c), keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_any(x, axes=(), keep_dims=False, into=None):
    """True if any element is not 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_any", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_any", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_any(x_c, axes_c, len(axes_c), keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_all(x, axes=(), keep_dims=False, into=None):
    """True if no element is 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_all", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_all", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_all(x_c, axes_c, len(axes_c), keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_variance(x, axes=(), keep_dims=False, correction=0, into=None):
    """Mean squared deviation from the mean (two passes), divided by n - correction."""
    x_c = _rt.pointer_of(x, "tensor", "op_variance", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    correction_c = _rt.number(correction)
    into_c = _rt.pointer_or_null(into, "tensor", "op_variance", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_variance(x_c, axes_c, len(axes_c), keep_dims_c, correction_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_norm(x, axes=(), keep_dims=False, order=2, into=None):
    """Vector norm of any order >= 1, or infinity; scaled, so that it overflows only if the result does. The gradient at 0 is 0."""
    x_c = _rt.pointer_of(x, "tensor", "op_norm", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    order_c = _rt.number(order)
    into_c = _rt.pointer_or_null(into, "tensor", "op_norm", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_norm(x_c, axes_c, len(axes_c), keep_dims_c, order_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_logsumexp(x, axes=(), keep_dims=False, into=None):
    """log(sum(exp(x))) without overflow."""
    x_c = _rt.pointer_of(x, "tensor", "op_logsumexp", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_logsumexp", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_logsumexp(x_c, axes_c, len(axes_c), keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_argmax(x, axis=-1, keep_dims=False, into=None):
    """Position of the first largest element along axis; the first NaN wins."""
    x_c = _rt.pointer_of(x, "tensor", "op_argmax", "x")
    axis_c = _rt.index(axis)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_argmax", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_argmax(x_c, axis_c, keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_argmin(x, axis=-1, keep_dims=False, into=None):
    """Position of the first smallest element along axis; the first NaN wins."""
    x_c = _rt.pointer_of(x, "tensor", "op_argmin", "x")
    axis_c = _rt.index(axis)
    keep_dims_c = 1 if keep_dims else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_argmin", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_argmin(x_c, axis_c, keep_dims_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_matmul(x, y, into=None):
    """Matrix product of the last two axes, other axes broadcast; a 1-axis operand is a row or column as in NumPy."""
    x_c = _rt.pointer_of(x, "tensor", "op_matmul", "x")
    y_c = _rt.pointer_of(y, "tensor", "op_matmul", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "op_matmul", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_matmul(x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_softmax(x, axis=-1, into=None):
    """exp(x) / sum(exp(x)) along axis, without overflow."""
    x_c = _rt.pointer_of(x, "tensor", "op_softmax", "x")
    axis_c = _rt.index(axis)
    into_c = _rt.pointer_or_null(into, "tensor", "op_softmax", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_softmax(x_c, axis_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_log_softmax(x, axis=-1, into=None):
    """log(softmax(x)) along axis."""
    x_c = _rt.pointer_of(x, "tensor", "op_log_softmax", "x")
    axis_c = _rt.index(axis)
    into_c = _rt.pointer_or_null(into, "tensor", "op_log_softmax", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_log_softmax(x_c, axis_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_layer_norm(x, weight=None, bias=None, epsilon=1e-5, into=None):
    """(x - mean) / sqrt(variance + epsilon) along the last axis, times weight plus bias."""
    x_c = _rt.pointer_of(x, "tensor", "op_layer_norm", "x")
    weight_c = _rt.pointer_or_null(weight, "tensor", "op_layer_norm", "weight")
    bias_c = _rt.pointer_or_null(bias, "tensor", "op_layer_norm", "bias")
    epsilon_c = _rt.number(epsilon)
    into_c = _rt.pointer_or_null(into, "tensor", "op_layer_norm", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_layer_norm(x_c, weight_c, bias_c, epsilon_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_reshape(x, shape, into=None):
    """The same elements in row-major order under another shape; one extent may be -1. A view where the strides allow it."""
    x_c = _rt.pointer_of(x, "tensor", "op_reshape", "x")
    shape_c = _rt.read_values(shape, "int64_t[]", "ql", _rt.index)
    into_c = _rt.pointer_or_null(into, "tensor", "op_reshape", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_reshape(x_c, shape_c, len(shape_c), into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_permute(x, axes, into=None):
    """Axes in another order; a view."""
    x_c = _rt.pointer_of(x, "tensor", "op_permute", "x")
    axes_c = _rt.read_values(axes, "int64_t[]", "ql", _rt.index)
    into_c = _rt.pointer_or_null(into, "tensor", "op_permute", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_permute(x_c, axes_c, len(axes_c), into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_broadcast_to(x, shape, into=None):
    """Axes of extent 1 stretched to shape; a read-only view."""
    x_c = _rt.pointer_of(x, "tensor", "op_broadcast_to", "x")
    shape_c = _rt.read_values(shape, "int64_t[]", "ql", _rt.index)
    into_c = _rt.pointer_or_null(into, "tensor", "op_broadcast_to", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_broadcast_to(x_c, shape_c, len(shape_c), into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_slice(x, starts, stops, steps, into=None):
    """Along every axis the elements start, start + step, ... before stop; a view. Negative steps run backwards; starts and stops are already non-negative (stop -1: through the first element, for negative steps)."""
    x_c = _rt.pointer_of(x, "tensor", "op_slice", "x")
    starts_c = _rt.read_values(starts, "int64_t[]", "ql", _rt.index)
    stops_c = _rt.read_values(stops, "int64_t[]", "ql", _rt.index)
    steps_c = _rt.read_values(steps, "int64_t[]", "ql", _rt.index)
    into_c = _rt.pointer_or_null(into, "tensor", "op_slice", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_slice(x_c, starts_c, len(starts_c), stops_c, len(stops_c), steps_c, len(steps_c), into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_pad_slice(x, shape, starts, stops, steps, into=None):
    """The adjoint of slice: x placed at the slice of a zero tensor of the given shape."""
    x_c = _rt.pointer_of(x, "tensor", "op_pad_slice", "x")
    shape_c = _rt.read_values(shape, "int64_t[]", "ql", _rt.index)
    starts_c = _rt.read_values(starts, "int64_t[]", "ql", _rt.index)
    stops_c = _rt.read_values(stops, "int64_t[]", "ql", _rt.index)
    steps_c = _rt.read_values(steps, "int64_t[]", "ql", _rt.index)
    into_c = _rt.pointer_or_null(into, "tensor", "op_pad_slice", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_pad_slice(x_c, shape_c, len(shape_c), starts_c, len(starts_c), stops_c, len(stops_c), steps_c, len(steps_c), into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_concat(tensors, axis=0, into=None):
    """Tensors joined along axis."""
    tensors_c, tensors_items = _rt.pointers_of(tensors, "tensor", "op_concat", "tensors")
    axis_c = _rt.index(axis)
    into_c = _rt.pointer_or_null(into, "tensor", "op_concat", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_concat(tensors_c, len(tensors_c), axis_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_take(x, indices, axis=0, into=None):
    """Whole slices of x along axis, chosen by the integer tensor indices, whose shape replaces that axis."""
    x_c = _rt.pointer_of(x, "tensor", "op_take", "x")
    indices_c = _rt.pointer_of(indices, "tensor", "op_take", "indices")
    axis_c = _rt.index(axis)
    into_c = _rt.pointer_or_null(into, "tensor", "op_take", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_take(x_c, indices_c, axis_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_take_add(x, indices, source, axis=0, into=None):
    """The adjoint of take: x plus source's slices added at indices along axis; repeated indices add up."""
    x_c = _rt.pointer_of(x, "tensor", "op_take_add", "x")
    indices_c = _rt.pointer_of(indices, "tensor", "op_take_add", "indices")
    source_c = _rt.pointer_of(source, "tensor", "op_take_add", "source")
    axis_c = _rt.index(axis)
    into_c = _rt.pointer_or_null(into, "tensor", "op_take_add", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_take_add(x_c, indices_c, source_c, axis_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_gather(x, indices, axis=-1, into=None):
    """out[i][j] = x[indices[i][j]][j] for axis 0, likewise for others; indices has the shape of the result."""
    x_c = _rt.pointer_of(x, "tensor", "op_gather", "x")
    indices_c = _rt.pointer_of(indices, "tensor", "op_gather", "indices")
    axis_c = _rt.index(axis)
    into_c = _rt.pointer_or_null(into, "tensor", "op_gather", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_gather(x_c, indices_c, axis_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_scatter_add(x, indices, source, axis=-1, into=None):
    """The adjoint of gather: x with source's elements added at indices along axis; repeated indices add up."""
    x_c = _rt.pointer_of(x, "tensor", "op_scatter_add", "x")
    indices_c = _rt.pointer_of(indices, "tensor", "op_scatter_add", "indices")
    source_c = _rt.pointer_of(source, "tensor", "op_scatter_add", "source")
    axis_c = _rt.index(axis)
    into_c = _rt.pointer_or_null(into, "tensor", "op_scatter_add", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_scatter_add(x_c, indices_c, source_c, axis_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_sort(x, axis=-1, descending=False):
    """Sorted along axis; stable. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    x_c = _rt.pointer_of(x, "tensor", "op_sort", "x")
    axis_c = _rt.index(axis)
    descending_c = 1 if descending else 0
    values_c = _ffi.new("st_tensor **")
    indices_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_sort(x_c, axis_c, descending_c, values_c, indices_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", values_c[0]), _rt.wrap("tensor", indices_c[0])


def op_argsort(x, axis=-1, descending=False, into=None):
    """The indices that sort x along axis; stable. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    x_c = _rt.pointer_of(x, "tensor", "op_argsort", "x")
    axis_c = _rt.index(axis)
    descending_c = 1 if descending else 0
    into_c = _rt.pointer_or_null(into, "tensor", "op_argsort", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_argsort(x_c, axis_c, descending_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def op_top_k(x, k, axis=-1):
    """The k largest along axis, largest first, and their indices. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    x_c = _rt.pointer_of(x, "tensor", "op_top_k", "x")
    k_c = _rt.index(k)
    axis_c = _rt.index(axis)
    values_c = _ffi.new("st_tensor **")
    indices_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_top_k(x_c, k_c, axis_c, values_c, indices_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", values_c[0]), _rt.wrap("tensor", indices_c[0])


def op_bottom_k(x, k, axis=-1):
    """The k smallest along axis, smallest first, and their indices. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    x_c = _rt.pointer_of(x, "tensor", "op_bottom_k", "x")
    k_c = _rt.index(k)
    axis_c = _rt.index(axis)
    values_c = _ffi.new("st_tensor **")
    indices_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_bottom_k(x_c, k_c, axis_c, values_c, indices_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", values_c[0]), _rt.wrap("tensor", indices_c[0])


def op_mid_k(x, k, axis=-1):
    """The k elements of the middle ranks along axis, positions (n - k) / 2 rounded down and on of the ascending order, ascending, and their indices. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    x_c = _rt.pointer_of(x, "tensor", "op_mid_k", "x")
    k_c = _rt.index(k)
    axis_c = _rt.index(axis)
    values_c = _ffi.new("st_tensor **")
    indices_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_op_mid_k(x_c, k_c, axis_c, values_c, indices_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", values_c[0]), _rt.wrap("tensor", indices_c[0])


def manifold_create(kind, curvature=-1, strict=False):
    """A Euclidean space, Poincare ball or Lorentz model."""
    kind_c = _rt.index(kind)
    curvature_c = _rt.number(curvature)
    strict_c = 1 if strict else 0
    out_c = _ffi.new("st_manifold **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_create(kind_c, curvature_c, strict_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("manifold", out_c[0])


def manifold_product(factors, dims):
    """A product of spaces; distance is the root of the sum of squared distances."""
    factors_c, factors_items = _rt.pointers_of(factors, "manifold", "manifold_product", "factors")
    dims_c = _rt.read_values(dims, "int64_t[]", "ql", _rt.index)
    out_c = _ffi.new("st_manifold **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_product(factors_c, len(factors_c), dims_c, len(dims_c), out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("manifold", out_c[0])


def manifold_kind(manifold):
    """Which model it is."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_kind", "manifold")
    out_c = _ffi.new("int32_t *")
    error_c = _rt.new_error()
    status = _lib.st_manifold_kind(manifold_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def manifold_curvature(manifold):
    """The curvature; 0 for euclidean; refused for a product."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_curvature", "manifold")
    out_c = _ffi.new("double *")
    error_c = _rt.new_error()
    status = _lib.st_manifold_curvature(manifold_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def manifold_clipped_count(manifold):
    """Points that ops with this handle have clipped onto the manifold so far."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_clipped_count", "manifold")
    out_c = _ffi.new("int64_t *")
    error_c = _rt.new_error()
    status = _lib.st_manifold_clipped_count(manifold_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def manifold_exp(manifold, point, tangent, into=None):
    """Exponential map: the point reached from point along tangent."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_exp", "manifold")
    point_c = _rt.pointer_of(point, "tensor", "manifold_exp", "point")
    tangent_c = _rt.pointer_of(tangent, "tensor", "manifold_exp", "tangent")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_exp", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_exp(manifold_c, point_c, tangent_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_exp0(manifold, tangent, into=None):
    """Exponential map at the origin. In the Poincare ball tanh(sqrt(c)|v|) v / (sqrt(c)|v|), so that distance(0, exp0(v)) = 2|v| (conformal factor 2 at the origin). Lorentz: v has time coordinate 0."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_exp0", "manifold")
    tangent_c = _rt.pointer_of(tangent, "tensor", "manifold_exp0", "tangent")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_exp0", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_exp0(manifold_c, tangent_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_log(manifold, point, target, into=None):
    """Logarithmic map: the tangent at point that leads to target."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_log", "manifold")
    point_c = _rt.pointer_of(point, "tensor", "manifold_log", "point")
    target_c = _rt.pointer_of(target, "tensor", "manifold_log", "target")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_log", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_log(manifold_c, point_c, target_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_log0(manifold, target, into=None):
    """Logarithmic map at the origin, the inverse of exp0."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_log0", "manifold")
    target_c = _rt.pointer_of(target, "tensor", "manifold_log0", "target")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_log0", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_log0(manifold_c, target_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_distance(manifold, x, y, into=None):
    """Geodesic distance of paired points: asinh form, |x|^2 summed in f64. The gradient at equal points is 0."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_distance", "manifold")
    x_c = _rt.pointer_of(x, "tensor", "manifold_distance", "x")
    y_c = _rt.pointer_of(y, "tensor", "manifold_distance", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_distance", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_distance(manifold_c, x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_distance0(manifold, x, into=None):
    """Geodesic distance from the origin."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_distance0", "manifold")
    x_c = _rt.pointer_of(x, "tensor", "manifold_distance0", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_distance0", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_distance0(manifold_c, x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_squared_distance(manifold, x, y, into=None):
    """distance squared, smooth at equal points."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_squared_distance", "manifold")
    x_c = _rt.pointer_of(x, "tensor", "manifold_squared_distance", "x")
    y_c = _rt.pointer_of(y, "tensor", "manifold_squared_distance", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_squared_distance", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_squared_distance(manifold_c, x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_mobius_add(manifold, x, y, into=None):
    """Mobius addition x (+) y. Poincare ball only."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_mobius_add", "manifold")
    x_c = _rt.pointer_of(x, "tensor", "manifold_mobius_add", "x")
    y_c = _rt.pointer_of(y, "tensor", "manifold_mobius_add", "y")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_mobius_add", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_mobius_add(manifold_c, x_c, y_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_mobius_scale(manifold, factor, x, into=None):
    """Mobius scalar multiplication: the point factor times as far along the geodesic from the origin; factor has shape (...) without the last axis, or is a scalar. Poincare ball only."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_mobius_scale", "manifold")
    factor_c = _rt.pointer_of(factor, "tensor", "manifold_mobius_scale", "factor")
    x_c = _rt.pointer_of(x, "tensor", "manifold_mobius_scale", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_mobius_scale", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_mobius_scale(manifold_c, factor_c, x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_mobius_matvec(manifold, matrix, x, into=None):
    """exp0 of matrix times log0(x). Poincare ball only."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_mobius_matvec", "manifold")
    matrix_c = _rt.pointer_of(matrix, "tensor", "manifold_mobius_matvec", "matrix")
    x_c = _rt.pointer_of(x, "tensor", "manifold_mobius_matvec", "x")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_mobius_matvec", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_mobius_matvec(manifold_c, matrix_c, x_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_gyration(manifold, u, v, w, into=None):
    """gyr[u, v] w = -(u (+) v) (+) (u (+) (v (+) w)). Poincare ball only."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_gyration", "manifold")
    u_c = _rt.pointer_of(u, "tensor", "manifold_gyration", "u")
    v_c = _rt.pointer_of(v, "tensor", "manifold_gyration", "v")
    w_c = _rt.pointer_of(w, "tensor", "manifold_gyration", "w")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_gyration", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_gyration(manifold_c, u_c, v_c, w_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_transport(manifold, source, target, tangent, into=None):
    """Parallel transport of tangent along the geodesic from source to target."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_transport", "manifold")
    source_c = _rt.pointer_of(source, "tensor", "manifold_transport", "source")
    target_c = _rt.pointer_of(target, "tensor", "manifold_transport", "target")
    tangent_c = _rt.pointer_of(tangent, "tensor", "manifold_transport", "tangent")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_transport", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_transport(manifold_c, source_c, target_c, tangent_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_transport0(manifold, target, tangent, into=None):
    """Parallel transport of tangent from the origin to target."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_transport0", "manifold")
    target_c = _rt.pointer_of(target, "tensor", "manifold_transport0", "target")
    tangent_c = _rt.pointer_of(tangent, "tensor", "manifold_transport0", "tangent")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_transport0", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_transport0(manifold_c, target_c, tangent_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_project(manifold, point, into=None):
    """The nearest point that the dtype can hold strictly on the manifold: Poincare points are clipped to the ball (and counted), Lorentz points get their time coordinate recomputed."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_project", "manifold")
    point_c = _rt.pointer_of(point, "tensor", "manifold_project", "point")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_project", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_project(manifold_c, point_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_project_tangent(manifold, point, vector, into=None):
    """Orthogonal projection of an ambient vector onto the tangent space at point."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_project_tangent", "manifold")
    point_c = _rt.pointer_of(point, "tensor", "manifold_project_tangent", "point")
    vector_c = _rt.pointer_of(vector, "tensor", "manifold_project_tangent", "vector")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_project_tangent", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_project_tangent(manifold_c, point_c, vector_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_riemannian_gradient(manifold, point, gradient, into=None):
    """The Riemannian gradient from an ambient (Euclidean) one at point."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_riemannian_gradient", "manifold")
    point_c = _rt.pointer_of(point, "tensor", "manifold_riemannian_gradient", "point")
    gradient_c = _rt.pointer_of(gradient, "tensor", "manifold_riemannian_gradient", "gradient")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_riemannian_gradient", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_riemannian_gradient(manifold_c, point_c, gradient_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_inner(manifold, point, u, v, into=None):
    """Inner product of two tangents at point."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_inner", "manifold")
    point_c = _rt.pointer_of(point, "tensor", "manifold_inner", "point")
    u_c = _rt.pointer_of(u, "tensor", "manifold_inner", "u")
    v_c = _rt.pointer_of(v, "tensor", "manifold_inner", "v")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_inner", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_inner(manifold_c, point_c, u_c, v_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_norm(manifold, point, tangent, into=None):
    """Length of a tangent at point."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_norm", "manifold")
    point_c = _rt.pointer_of(point, "tensor", "manifold_norm", "point")
    tangent_c = _rt.pointer_of(tangent, "tensor", "manifold_norm", "tangent")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_norm", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_norm(manifold_c, point_c, tangent_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_geodesic(manifold, x, y, time, into=None):
    """exp(x, time * log(x, y)): x at time 0, y at time 1."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_geodesic", "manifold")
    x_c = _rt.pointer_of(x, "tensor", "manifold_geodesic", "x")
    y_c = _rt.pointer_of(y, "tensor", "manifold_geodesic", "y")
    time_c = _rt.number(time)
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_geodesic", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_geodesic(manifold_c, x_c, y_c, time_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_to_lorentz(manifold, point, into=None):
    """Poincare-ball points as Lorentz points of the same curvature, time coordinate first. The manifold is the ball."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_to_lorentz", "manifold")
    point_c = _rt.pointer_of(point, "tensor", "manifold_to_lorentz", "point")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_to_lorentz", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_to_lorentz(manifold_c, point_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_to_poincare(manifold, point, into=None):
    """Lorentz points as Poincare-ball points of the same curvature. The manifold is the Lorentz model."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_to_poincare", "manifold")
    point_c = _rt.pointer_of(point, "tensor", "manifold_to_poincare", "point")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_to_poincare", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_to_poincare(manifold_c, point_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_midpoint(manifold, points, weights=None, into=None):
    """Weighted gyromidpoint (Poincare) or Lorentz centroid of points (..., n, dim); weights (..., n), none: equal. Exact for two points of equal weight."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_midpoint", "manifold")
    points_c = _rt.pointer_of(points, "tensor", "manifold_midpoint", "points")
    weights_c = _rt.pointer_or_null(weights, "tensor", "manifold_midpoint", "weights")
    into_c = _rt.pointer_or_null(into, "tensor", "manifold_midpoint", "into")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_midpoint(manifold_c, points_c, weights_c, into_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap_into("tensor", out_c[0], into)


def manifold_frechet_mean(manifold, points, weights=None, tolerance=1e-12, max_iterations=1000):
    """Weighted Frechet mean of points (..., n, dim): minimises the sum of weighted squared distances. residual is the length of the last step, iterations how many were made; not reaching tolerance is not_converged. The gradient is implicit and flows through out only."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "manifold_frechet_mean", "manifold")
    points_c = _rt.pointer_of(points, "tensor", "manifold_frechet_mean", "points")
    weights_c = _rt.pointer_or_null(weights, "tensor", "manifold_frechet_mean", "weights")
    tolerance_c = _rt.number(tolerance)
    max_iterations_c = _rt.index(max_iterations)
    out_c = _ffi.new("st_tensor **")
    residual_c = _ffi.new("st_tensor **")
    iterations_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_manifold_frechet_mean(manifold_c, points_c, weights_c, tolerance_c, max_iterations_c, out_c, residual_c, iterations_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0]), _rt.wrap("tensor", residual_c[0]), _rt.wrap("tensor", iterations_c[0])


def hierarchy_create(node_count, children, ancestors):
    """A hierarchy from pairs. Duplicates are dropped and counted; self-loops and cycles are refused (graph) with the pair or node named."""
    node_count_c = _rt.index(node_count)
    children_c = _rt.read_values(children, "int64_t[]", "ql", _rt.index)
    ancestors_c = _rt.read_values(ancestors, "int64_t[]", "ql", _rt.index)
    out_c = _ffi.new("st_hierarchy **")
    error_c = _rt.new_error()
    status = _lib.st_hierarchy_create(node_count_c, children_c, len(children_c), ancestors_c, len(ancestors_c), out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("hierarchy", out_c[0])


def hierarchy_closure(hierarchy):
    """The transitive closure: every pair of a node and any ancestor."""
    hierarchy_c = _rt.pointer_of(hierarchy, "hierarchy", "hierarchy_closure", "hierarchy")
    out_c = _ffi.new("st_hierarchy **")
    error_c = _rt.new_error()
    status = _lib.st_hierarchy_closure(hierarchy_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("hierarchy", out_c[0])


def hierarchy_node_count(hierarchy):
    """The number of nodes."""
    hierarchy_c = _rt.pointer_of(hierarchy, "hierarchy", "hierarchy_node_count", "hierarchy")
    out_c = _ffi.new("int64_t *")
    error_c = _rt.new_error()
    status = _lib.st_hierarchy_node_count(hierarchy_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def hierarchy_pair_count(hierarchy):
    """The number of distinct pairs."""
    hierarchy_c = _rt.pointer_of(hierarchy, "hierarchy", "hierarchy_pair_count", "hierarchy")
    out_c = _ffi.new("int64_t *")
    error_c = _rt.new_error()
    status = _lib.st_hierarchy_pair_count(hierarchy_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def hierarchy_duplicate_count(hierarchy):
    """Pairs that were given again and dropped."""
    hierarchy_c = _rt.pointer_of(hierarchy, "hierarchy", "hierarchy_duplicate_count", "hierarchy")
    out_c = _ffi.new("int64_t *")
    error_c = _rt.new_error()
    status = _lib.st_hierarchy_duplicate_count(hierarchy_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def hierarchy_ancestors(hierarchy, node):
    """The ancestors of a node, in ascending order."""
    hierarchy_c = _rt.pointer_of(hierarchy, "hierarchy", "hierarchy_ancestors", "hierarchy")
    node_c = _rt.index(node)
    ancestors_c = _ffi.new("int64_t[]", 16)
    ancestors_count = _ffi.new("size_t *")
    error_c = _rt.new_error()
    while True:
        status = _lib.st_hierarchy_ancestors(hierarchy_c, node_c, ancestors_c, len(ancestors_c), ancestors_count, error_c)
        if status:
            _rt.raise_error(status, error_c)
        grown = False
        if ancestors_count[0] > len(ancestors_c):
            ancestors_c = _ffi.new("int64_t[]", ancestors_count[0])
            grown = True
        if not grown:
            break
    return tuple(_ffi.unpack(ancestors_c, ancestors_count[0]))


def hierarchy_evaluate(hierarchy, manifold, points, progress=None, cancel=None):
    """Mean rank and MAP of points, in parallel, without a full distance matrix. Cancellation gives cancelled."""
    hierarchy_c = _rt.pointer_of(hierarchy, "hierarchy", "hierarchy_evaluate", "hierarchy")
    manifold_c = _rt.pointer_of(manifold, "manifold", "hierarchy_evaluate", "manifold")
    points_c = _rt.pointer_of(points, "tensor", "hierarchy_evaluate", "points")
    progress_c = _rt.Call(progress)
    progress_context = _ffi.new_handle(progress_c)
    cancel_c = _rt.pointer_or_null(cancel, "cancel", "hierarchy_evaluate", "cancel")
    out_c = _rt.new_structure("evaluation")
    error_c = _rt.new_error()
    status = _lib.st_hierarchy_evaluate(hierarchy_c, manifold_c, points_c, _call_progress, progress_context, cancel_c, out_c, error_c)
    if progress_c.error is not None:
        raise progress_c.error
    if status:
        _rt.raise_error(status, error_c)
    return _rt.give_structure(out_c, _evaluation_fields)


def trainer_options_default():
    """The recipe the documentation measures."""
    out_c = _rt.new_structure("trainer_options")
    error_c = _rt.new_error()
    status = _lib.st_trainer_options_default(out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.give_structure(out_c, _trainer_options_fields)


def trainer_create(hierarchy, options):
    """A run at epoch 0 with points drawn from the seed."""
    hierarchy_c = _rt.pointer_of(hierarchy, "hierarchy", "trainer_create", "hierarchy")
    options_c = _rt.read_structure(options, "trainer_options", _trainer_options_fields)
    out_c = _ffi.new("st_trainer **")
    error_c = _rt.new_error()
    status = _lib.st_trainer_create(hierarchy_c, options_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("trainer", out_c[0])


def trainer_run(trainer, epochs=0, progress=None, cancel=None):
    """Trains for some epochs. On cancellation gives cancelled; the trainer is valid and can go on."""
    trainer_c = _rt.pointer_of(trainer, "trainer", "trainer_run", "trainer")
    epochs_c = _rt.index(epochs)
    progress_c = _rt.Call(progress)
    progress_context = _ffi.new_handle(progress_c)
    cancel_c = _rt.pointer_or_null(cancel, "cancel", "trainer_run", "cancel")
    error_c = _rt.new_error()
    status = _lib.st_trainer_run(trainer_c, epochs_c, _call_progress, progress_context, cancel_c, error_c)
    if progress_c.error is not None:
        raise progress_c.error
    if status:
        _rt.raise_error(status, error_c)


def trainer_epoch(trainer):
    """Epochs done."""
    trainer_c = _rt.pointer_of(trainer, "trainer", "trainer_epoch", "trainer")
    out_c = _ffi.new("int64_t *")
    error_c = _rt.new_error()
    status = _lib.st_trainer_epoch(trainer_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def trainer_options_get(trainer):
    """The options of the run."""
    trainer_c = _rt.pointer_of(trainer, "trainer", "trainer_options_get", "trainer")
    out_c = _rt.new_structure("trainer_options")
    error_c = _rt.new_error()
    status = _lib.st_trainer_options_get(trainer_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.give_structure(out_c, _trainer_options_fields)


def trainer_points(trainer):
    """A copy of the points, f32 (nodes, ambient dimension), in the coordinates of the run's model."""
    trainer_c = _rt.pointer_of(trainer, "trainer", "trainer_points", "trainer")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_trainer_points(trainer_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def trainer_manifold(trainer):
    """The manifold the points lie on."""
    trainer_c = _rt.pointer_of(trainer, "trainer", "trainer_manifold", "trainer")
    out_c = _ffi.new("st_manifold **")
    error_c = _rt.new_error()
    status = _lib.st_trainer_manifold(trainer_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("manifold", out_c[0])


def trainer_save(trainer, path):
    """Writes a checkpoint: whole or not at all. A deterministic run resumes bit for bit."""
    trainer_c = _rt.pointer_of(trainer, "trainer", "trainer_save", "trainer")
    path_c = _rt.read_text(path)
    error_c = _rt.new_error()
    status = _lib.st_trainer_save(trainer_c, path_c, len(path_c), error_c)
    if status:
        _rt.raise_error(status, error_c)


def trainer_load(hierarchy, path):
    """A run from a checkpoint; the hierarchy must be the one it was made with."""
    hierarchy_c = _rt.pointer_of(hierarchy, "hierarchy", "trainer_load", "hierarchy")
    path_c = _rt.read_text(path)
    out_c = _ffi.new("st_trainer **")
    error_c = _rt.new_error()
    status = _lib.st_trainer_load(hierarchy_c, path_c, len(path_c), out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("trainer", out_c[0])


def model_create(manifold, points, labels, label_ends):
    """A model from labelled points."""
    manifold_c = _rt.pointer_of(manifold, "manifold", "model_create", "manifold")
    points_c = _rt.pointer_of(points, "tensor", "model_create", "points")
    labels_c = _ffi.from_buffer(labels)
    label_ends_c = _rt.read_values(label_ends, "int64_t[]", "ql", _rt.index)
    out_c = _ffi.new("st_model **")
    error_c = _rt.new_error()
    status = _lib.st_model_create(manifold_c, points_c, labels_c, len(labels_c), label_ends_c, len(label_ends_c), out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("model", out_c[0])


def model_open(path):
    """Reads a model file. Truncated, damaged or foreign files give corrupt, a newer format newer_version."""
    path_c = _rt.read_text(path)
    out_c = _ffi.new("st_model **")
    error_c = _rt.new_error()
    status = _lib.st_model_open(path_c, len(path_c), out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("model", out_c[0])


def model_save(model, path):
    """Writes a safetensors file with manifold, curvature, labels, metadata and a content hash: whole or not at all."""
    model_c = _rt.pointer_of(model, "model", "model_save", "model")
    path_c = _rt.read_text(path)
    error_c = _rt.new_error()
    status = _lib.st_model_save(model_c, path_c, len(path_c), error_c)
    if status:
        _rt.raise_error(status, error_c)


def model_points(model):
    """The points, read-only."""
    model_c = _rt.pointer_of(model, "model", "model_points", "model")
    out_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_model_points(model_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", out_c[0])


def model_manifold(model):
    """The manifold the points lie on."""
    model_c = _rt.pointer_of(model, "model", "model_manifold", "model")
    out_c = _ffi.new("st_manifold **")
    error_c = _rt.new_error()
    status = _lib.st_model_manifold(model_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("manifold", out_c[0])


def model_label(model, index):
    """The label of a point."""
    model_c = _rt.pointer_of(model, "model", "model_label", "model")
    index_c = _rt.index(index)
    label_c = _ffi.new("char[]", 256)
    label_count = _ffi.new("size_t *")
    error_c = _rt.new_error()
    while True:
        status = _lib.st_model_label(model_c, index_c, label_c, len(label_c), label_count, error_c)
        if status:
            _rt.raise_error(status, error_c)
        grown = False
        if label_count[0] > len(label_c):
            label_c = _ffi.new("char[]", label_count[0])
            grown = True
        if not grown:
            break
    return _rt.give_text(label_c, label_count[0])


def model_find(model, label):
    """The index of a label, or -1."""
    model_c = _rt.pointer_of(model, "model", "model_find", "model")
    label_c = _rt.read_text(label)
    out_c = _ffi.new("int64_t *")
    error_c = _rt.new_error()
    status = _lib.st_model_find(model_c, label_c, len(label_c), out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def model_metadata_set(model, key, value):
    """Sets a metadata entry, such as licence or recipe. The names manifold, curvature, labels, format, format_version and content_sha256 are the format's own."""
    model_c = _rt.pointer_of(model, "model", "model_metadata_set", "model")
    key_c = _rt.read_text(key)
    value_c = _rt.read_text(value)
    error_c = _rt.new_error()
    status = _lib.st_model_metadata_set(model_c, key_c, len(key_c), value_c, len(value_c), error_c)
    if status:
        _rt.raise_error(status, error_c)


def model_metadata_count(model):
    """How many metadata entries there are."""
    model_c = _rt.pointer_of(model, "model", "model_metadata_count", "model")
    out_c = _ffi.new("int64_t *")
    error_c = _rt.new_error()
    status = _lib.st_model_metadata_count(model_c, out_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return out_c[0]


def model_metadata_key(model, index):
    """The name of a metadata entry."""
    model_c = _rt.pointer_of(model, "model", "model_metadata_key", "model")
    index_c = _rt.index(index)
    key_c = _ffi.new("char[]", 256)
    key_count = _ffi.new("size_t *")
    error_c = _rt.new_error()
    while True:
        status = _lib.st_model_metadata_key(model_c, index_c, key_c, len(key_c), key_count, error_c)
        if status:
            _rt.raise_error(status, error_c)
        grown = False
        if key_count[0] > len(key_c):
            key_c = _ffi.new("char[]", key_count[0])
            grown = True
        if not grown:
            break
    return _rt.give_text(key_c, key_count[0])


def model_metadata_get(model, key):
    """The value of a metadata entry; an unknown name is invalid_value."""
    model_c = _rt.pointer_of(model, "model", "model_metadata_get", "model")
    key_c = _rt.read_text(key)
    value_c = _ffi.new("char[]", 256)
    value_count = _ffi.new("size_t *")
    error_c = _rt.new_error()
    while True:
        status = _lib.st_model_metadata_get(model_c, key_c, len(key_c), value_c, len(value_c), value_count, error_c)
        if status:
            _rt.raise_error(status, error_c)
        grown = False
        if value_count[0] > len(value_c):
            value_c = _ffi.new("char[]", value_count[0])
            grown = True
        if not grown:
            break
    return _rt.give_text(value_c, value_count[0])


def model_nearest(model, queries, k):
    """For each query the k nearest points, nearest first."""
    model_c = _rt.pointer_of(model, "model", "model_nearest", "model")
    queries_c = _rt.pointer_of(queries, "tensor", "model_nearest", "queries")
    k_c = _rt.index(k)
    indices_c = _ffi.new("st_tensor **")
    distances_c = _ffi.new("st_tensor **")
    error_c = _rt.new_error()
    status = _lib.st_model_nearest(model_c, queries_c, k_c, indices_c, distances_c, error_c)
    if status:
        _rt.raise_error(status, error_c)
    return _rt.wrap("tensor", indices_c[0]), _rt.wrap("tensor", distances_c[0])


