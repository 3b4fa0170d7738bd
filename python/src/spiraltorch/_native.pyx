# cython: language_level=3, boundscheck=False, wraparound=False, binding=False, embedsignature=True
# Generated from abi/spec by abi/generate.zig. Do not edit: change the spec.
"""The C interface, function by function, compiled. Use `spiraltorch._lowlevel` instead."""

from cpython.buffer cimport (
    PyBUF_ANY_CONTIGUOUS, PyBUF_C_CONTIGUOUS, PyBUF_F_CONTIGUOUS, PyBUF_FORMAT, PyBUF_ND, PyBUF_SIMPLE,
    PyBUF_STRIDES, PyBUF_WRITABLE,
)
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t

cdef extern from "spiraltorch.h" nogil:
    ctypedef int32_t st_status
    const uint32_t ST_ABI_VERSION
    const uint64_t ST_ABI_LAYOUT
    enum:
        ST_STATUS_WRONG_HANDLE
        ST_DTYPE_F32
        ST_DTYPE_I32
        ST_DTYPE_I64
        ST_DTYPE_U8
        ST_DTYPE_BOOL
        ST_DTYPE_COMPLEX64
    ctypedef struct st_cancel:
        pass
    ctypedef struct st_error:
        uint32_t struct_size
        int32_t status
        char message[248]
    ctypedef struct st_tensor:
        pass
    ctypedef struct st_manifold:
        pass
    ctypedef struct st_hierarchy:
        pass
    ctypedef struct st_trainer:
        pass
    ctypedef struct st_model:
        pass
    ctypedef struct st_trainer_options:
        uint32_t struct_size
        int32_t model
        int64_t dim
        double curvature
        int64_t epochs
        int64_t negatives
        double learning_rate
        double rate_final
        double phase_at
        int64_t burn_in_epochs
        double burn_in_factor
        double burn_in_degree_exponent
        double degree_exponent
        double temperature
        double start_scale
        double radius_max
        uint64_t seed
        int32_t schedule
        int32_t deterministic
        int64_t threads
    ctypedef struct st_evaluation:
        uint32_t struct_size
        uint32_t reserved
        double mean_rank
        double map
        int64_t pair_count
        int64_t node_count
    ctypedef int32_t (*st_progress_fn)(int64_t done, int64_t total, double loss, double pairs_per_second, void *context) noexcept
    uint32_t st_abi_version() noexcept
    const char *st_version() noexcept
    st_status st_abi_check(int64_t version, uint64_t layout, st_error *error) noexcept
    const char *st_status_name(int32_t status) noexcept
    const char *st_cpu_level() noexcept
    int64_t st_thread_count() noexcept
    st_status st_set_thread_count(int64_t count, st_error *error) noexcept
    int64_t st_live_bytes() noexcept
    int64_t st_live_handles() noexcept
    int64_t st_null_call_count() noexcept
    void st_fail_allocation_after(int64_t countdown) noexcept
    st_status st_cancel_create(st_cancel **out, st_error *error) noexcept
    st_status st_cancel_request(st_cancel *cancel, st_error *error) noexcept
    st_status st_cancel_reset(st_cancel *cancel, st_error *error) noexcept
    st_cancel *st_cancel_retain(st_cancel *cancel) noexcept
    void st_cancel_release(st_cancel *cancel) noexcept
    st_status st_tensor_zeros(const int64_t *shape, size_t shape_count, int32_t dtype, int32_t device, st_tensor **out, st_error *error) noexcept
    st_status st_tensor_full(const int64_t *shape, size_t shape_count, double value, int32_t dtype, int32_t device, st_tensor **out, st_error *error) noexcept
    st_status st_tensor_from_bytes(const void *data, size_t data_size, const int64_t *shape, size_t shape_count, int32_t dtype, int32_t device, st_tensor **out, st_error *error) noexcept
    st_status st_tensor_arange(double start, double stop, double step, int32_t dtype, int32_t device, st_tensor **out, st_error *error) noexcept
    st_status st_tensor_eye(int64_t size, int32_t dtype, int32_t device, st_tensor **out, st_error *error) noexcept
    st_status st_tensor_random_uniform(const int64_t *shape, size_t shape_count, double low, double high, uint64_t seed, int32_t dtype, int32_t device, st_tensor **out, st_error *error) noexcept
    st_status st_tensor_random_normal(const int64_t *shape, size_t shape_count, double mean, double deviation, uint64_t seed, int32_t dtype, int32_t device, st_tensor **out, st_error *error) noexcept
    st_tensor *st_tensor_retain(st_tensor *tensor) noexcept
    void st_tensor_release(st_tensor *tensor) noexcept
    st_status st_tensor_dtype(st_tensor *tensor, int32_t *out, st_error *error) noexcept
    st_status st_tensor_device(st_tensor *tensor, int32_t *out, st_error *error) noexcept
    st_status st_tensor_shape(st_tensor *tensor, int64_t *shape, size_t shape_capacity, size_t *shape_count, st_error *error) noexcept
    st_status st_tensor_strides(st_tensor *tensor, int64_t *strides, size_t strides_capacity, size_t *strides_count, st_error *error) noexcept
    st_status st_tensor_size(st_tensor *tensor, int64_t *out, st_error *error) noexcept
    st_status st_tensor_is_read_only(st_tensor *tensor, int32_t *out, st_error *error) noexcept
    st_status st_tensor_data(st_tensor *tensor, void **out, st_error *error) noexcept
    st_status st_tensor_item(st_tensor *tensor, double *out, st_error *error) noexcept
    st_status st_tensor_to_device(st_tensor *tensor, int32_t device, st_tensor **out, st_error *error) noexcept
    st_status st_tensor_detach(st_tensor *tensor, st_tensor **out, st_error *error) noexcept
    st_status st_tensor_assign(st_tensor *tensor, st_tensor *source, st_error *error) noexcept
    st_status st_tensor_to_dlpack(st_tensor *tensor, void **out, st_error *error) noexcept
    st_status st_tensor_to_dlpack_legacy(st_tensor *tensor, void **out, st_error *error) noexcept
    st_status st_tensor_from_dlpack(void *managed, st_tensor **out, st_error *error) noexcept
    st_status st_tensor_from_dlpack_legacy(void *managed, st_tensor **out, st_error *error) noexcept
    st_status st_op_neg(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_abs(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_sign(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_square(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_sqrt(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_rsqrt(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_reciprocal(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_exp(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_expm1(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_log(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_log1p(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_sin(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_cos(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_tan(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_sinh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_cosh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_tanh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_asinh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_acosh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_atanh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_sigmoid(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_softplus(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_relu(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_silu(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_gelu(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_gelu_tanh(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_floor(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_ceil(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_round(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_is_nan(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_is_finite(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_logical_not(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_conj(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_real(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_imag(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_clamp(st_tensor *x, double low, double high, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_cast(st_tensor *x, int32_t dtype, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_contiguous(st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_add(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_sub(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_mul(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_div(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_pow(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_maximum(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_minimum(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_atan2(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_eq(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_ne(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_lt(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_le(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_gt(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_ge(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_logical_and(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_logical_or(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_logical_xor(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_where(st_tensor *condition, st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_sum(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_mean(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_prod(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_max(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_min(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_any(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_all(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_variance(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, double correction, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_norm(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, double order, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_logsumexp(st_tensor *x, const int64_t *axes, size_t axes_count, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_argmax(st_tensor *x, int64_t axis, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_argmin(st_tensor *x, int64_t axis, int32_t keep_dims, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_matmul(st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_softmax(st_tensor *x, int64_t axis, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_log_softmax(st_tensor *x, int64_t axis, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_layer_norm(st_tensor *x, st_tensor *weight, st_tensor *bias, double epsilon, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_reshape(st_tensor *x, const int64_t *shape, size_t shape_count, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_permute(st_tensor *x, const int64_t *axes, size_t axes_count, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_broadcast_to(st_tensor *x, const int64_t *shape, size_t shape_count, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_slice(st_tensor *x, const int64_t *starts, size_t starts_count, const int64_t *stops, size_t stops_count, const int64_t *steps, size_t steps_count, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_pad_slice(st_tensor *x, const int64_t *shape, size_t shape_count, const int64_t *starts, size_t starts_count, const int64_t *stops, size_t stops_count, const int64_t *steps, size_t steps_count, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_concat(st_tensor **tensors, size_t tensors_count, int64_t axis, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_take(st_tensor *x, st_tensor *indices, int64_t axis, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_take_add(st_tensor *x, st_tensor *indices, st_tensor *source, int64_t axis, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_gather(st_tensor *x, st_tensor *indices, int64_t axis, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_scatter_add(st_tensor *x, st_tensor *indices, st_tensor *source, int64_t axis, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_sort(st_tensor *x, int64_t axis, int32_t descending, st_tensor **values, st_tensor **indices, st_error *error) noexcept
    st_status st_op_argsort(st_tensor *x, int64_t axis, int32_t descending, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_op_top_k(st_tensor *x, int64_t k, int64_t axis, st_tensor **values, st_tensor **indices, st_error *error) noexcept
    st_status st_op_bottom_k(st_tensor *x, int64_t k, int64_t axis, st_tensor **values, st_tensor **indices, st_error *error) noexcept
    st_status st_op_mid_k(st_tensor *x, int64_t k, int64_t axis, st_tensor **values, st_tensor **indices, st_error *error) noexcept
    st_status st_manifold_create(int32_t kind, double curvature, int32_t strict, st_manifold **out, st_error *error) noexcept
    st_status st_manifold_product(st_manifold **factors, size_t factors_count, const int64_t *dims, size_t dims_count, st_manifold **out, st_error *error) noexcept
    st_manifold *st_manifold_retain(st_manifold *manifold) noexcept
    void st_manifold_release(st_manifold *manifold) noexcept
    st_status st_manifold_kind(st_manifold *manifold, int32_t *out, st_error *error) noexcept
    st_status st_manifold_curvature(st_manifold *manifold, double *out, st_error *error) noexcept
    st_status st_manifold_clipped_count(st_manifold *manifold, int64_t *out, st_error *error) noexcept
    st_status st_manifold_exp(st_manifold *manifold, st_tensor *point, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_exp0(st_manifold *manifold, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_log(st_manifold *manifold, st_tensor *point, st_tensor *target, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_log0(st_manifold *manifold, st_tensor *target, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_distance(st_manifold *manifold, st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_distance0(st_manifold *manifold, st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_squared_distance(st_manifold *manifold, st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_mobius_add(st_manifold *manifold, st_tensor *x, st_tensor *y, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_mobius_scale(st_manifold *manifold, st_tensor *factor, st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_mobius_matvec(st_manifold *manifold, st_tensor *matrix, st_tensor *x, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_gyration(st_manifold *manifold, st_tensor *u, st_tensor *v, st_tensor *w, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_transport(st_manifold *manifold, st_tensor *source, st_tensor *target, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_transport0(st_manifold *manifold, st_tensor *target, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_project(st_manifold *manifold, st_tensor *point, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_project_tangent(st_manifold *manifold, st_tensor *point, st_tensor *vector, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_riemannian_gradient(st_manifold *manifold, st_tensor *point, st_tensor *gradient, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_inner(st_manifold *manifold, st_tensor *point, st_tensor *u, st_tensor *v, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_norm(st_manifold *manifold, st_tensor *point, st_tensor *tangent, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_geodesic(st_manifold *manifold, st_tensor *x, st_tensor *y, double time, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_to_lorentz(st_manifold *manifold, st_tensor *point, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_to_poincare(st_manifold *manifold, st_tensor *point, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_midpoint(st_manifold *manifold, st_tensor *points, st_tensor *weights, st_tensor *into, st_tensor **out, st_error *error) noexcept
    st_status st_manifold_frechet_mean(st_manifold *manifold, st_tensor *points, st_tensor *weights, double tolerance, int64_t max_iterations, st_tensor **out, st_tensor **residual, st_tensor **iterations, st_error *error) noexcept
    st_status st_hierarchy_create(int64_t node_count, const int64_t *children, size_t children_count, const int64_t *ancestors, size_t ancestors_count, st_hierarchy **out, st_error *error) noexcept
    st_status st_hierarchy_closure(st_hierarchy *hierarchy, st_hierarchy **out, st_error *error) noexcept
    st_hierarchy *st_hierarchy_retain(st_hierarchy *hierarchy) noexcept
    void st_hierarchy_release(st_hierarchy *hierarchy) noexcept
    st_status st_hierarchy_node_count(st_hierarchy *hierarchy, int64_t *out, st_error *error) noexcept
    st_status st_hierarchy_pair_count(st_hierarchy *hierarchy, int64_t *out, st_error *error) noexcept
    st_status st_hierarchy_duplicate_count(st_hierarchy *hierarchy, int64_t *out, st_error *error) noexcept
    st_status st_hierarchy_ancestors(st_hierarchy *hierarchy, int64_t node, int64_t *ancestors, size_t ancestors_capacity, size_t *ancestors_count, st_error *error) noexcept
    st_status st_hierarchy_evaluate(st_hierarchy *hierarchy, st_manifold *manifold, st_tensor *points, st_progress_fn progress, void *progress_context, st_cancel *cancel, st_evaluation *out, st_error *error) noexcept
    st_status st_trainer_options_default(st_trainer_options *out, st_error *error) noexcept
    st_status st_trainer_create(st_hierarchy *hierarchy, const st_trainer_options *options, st_trainer **out, st_error *error) noexcept
    st_trainer *st_trainer_retain(st_trainer *trainer) noexcept
    void st_trainer_release(st_trainer *trainer) noexcept
    st_status st_trainer_run(st_trainer *trainer, int64_t epochs, st_progress_fn progress, void *progress_context, st_cancel *cancel, st_error *error) noexcept
    st_status st_trainer_epoch(st_trainer *trainer, int64_t *out, st_error *error) noexcept
    st_status st_trainer_options_get(st_trainer *trainer, st_trainer_options *out, st_error *error) noexcept
    st_status st_trainer_points(st_trainer *trainer, st_tensor **out, st_error *error) noexcept
    st_status st_trainer_manifold(st_trainer *trainer, st_manifold **out, st_error *error) noexcept
    st_status st_trainer_save(st_trainer *trainer, const char *path, size_t path_size, st_error *error) noexcept
    st_status st_trainer_load(st_hierarchy *hierarchy, const char *path, size_t path_size, st_trainer **out, st_error *error) noexcept
    st_status st_model_create(st_manifold *manifold, st_tensor *points, const void *labels, size_t labels_size, const int64_t *label_ends, size_t label_ends_count, st_model **out, st_error *error) noexcept
    st_status st_model_open(const char *path, size_t path_size, st_model **out, st_error *error) noexcept
    st_status st_model_save(st_model *model, const char *path, size_t path_size, st_error *error) noexcept
    st_model *st_model_retain(st_model *model) noexcept
    void st_model_release(st_model *model) noexcept
    st_status st_model_points(st_model *model, st_tensor **out, st_error *error) noexcept
    st_status st_model_manifold(st_model *model, st_manifold **out, st_error *error) noexcept
    st_status st_model_label(st_model *model, int64_t index, char *label, size_t label_capacity, size_t *label_size, st_error *error) noexcept
    st_status st_model_find(st_model *model, const char *label, size_t label_size, int64_t *out, st_error *error) noexcept
    st_status st_model_metadata_set(st_model *model, const char *key, size_t key_size, const char *value, size_t value_size, st_error *error) noexcept
    st_status st_model_metadata_count(st_model *model, int64_t *out, st_error *error) noexcept
    st_status st_model_metadata_key(st_model *model, int64_t index, char *key, size_t key_capacity, size_t *key_size, st_error *error) noexcept
    st_status st_model_metadata_get(st_model *model, const char *key, size_t key_size, char *value, size_t value_capacity, size_t *value_size, st_error *error) noexcept
    st_status st_model_nearest(st_model *model, st_tensor *queries, int64_t k, st_tensor **indices, st_tensor **distances, st_error *error) noexcept

cdef enum:
    KIND_CANCEL = 0
    KIND_TENSOR = 1
    KIND_MANIFOLD = 2
    KIND_HIERARCHY = 3
    KIND_TRAINER = 4
    KIND_MODEL = 5
    KIND_COUNT = 6

cdef tuple kind_names = ("cancel", "tensor", "manifold", "hierarchy", "trainer", "model", )
ABI_VERSION = ST_ABI_VERSION
ABI_LAYOUT = ST_ABI_LAYOUT
BACKEND = "native"

include "_handle.pxi"
include "_convert.pxi"
include "_tensor_base.pxi"

cdef class CancelHandle(Handle):
    """A request to stop, which any thread may raise."""

    def __cinit__(self):
        self.kind = KIND_CANCEL


cdef class ManifoldHandle(Handle):
    """A space of constant curvature, or a product of such; immutable but for its counter of clipped points."""

    def __cinit__(self):
        self.kind = KIND_MANIFOLD


cdef class HierarchyHandle(Handle):
    """A directed acyclic graph given as pairs of a node and one of its ancestors; immutable."""

    def __cinit__(self):
        self.kind = KIND_HIERARCHY


cdef class TrainerHandle(Handle):
    """A training run: points, random state and how far it has come. Keeps its hierarchy alive."""

    def __cinit__(self):
        self.kind = KIND_TRAINER


cdef class ModelHandle(Handle):
    """Labelled points on a manifold with metadata; what is saved and served."""

    def __cinit__(self):
        self.kind = KIND_MODEL


cdef tuple base_classes = (CancelHandle, TensorHandle, ManifoldHandle, HierarchyHandle, TrainerHandle, ModelHandle, )
register_kind(KIND_CANCEL, CancelHandle, <release_function>st_cancel_release)
register_kind(KIND_TENSOR, TensorHandle, <release_function>st_tensor_release)
register_kind(KIND_MANIFOLD, ManifoldHandle, <release_function>st_manifold_release)
register_kind(KIND_HIERARCHY, HierarchyHandle, <release_function>st_hierarchy_release)
register_kind(KIND_TRAINER, TrainerHandle, <release_function>st_trainer_release)
register_kind(KIND_MODEL, ModelHandle, <release_function>st_model_release)


cdef list wrap_all(int kind, void **pointers, size_t count):
    cdef size_t index
    return [wrap(kind, pointers[index]) for index in range(count)]


cdef int read_trainer_options(object value, st_trainer_options *target) except -1:
    check_fields(value, "trainer_options", ("model", "dim", "curvature", "epochs", "negatives", "learning_rate", "rate_final", "phase_at", "burn_in_epochs", "burn_in_factor", "burn_in_degree_exponent", "degree_exponent", "temperature", "start_scale", "radius_max", "seed", "schedule", "deterministic", "threads", ))
    target.struct_size = sizeof(st_trainer_options)
    target.model = field_of(value, "trainer_options", "model")
    target.dim = field_of(value, "trainer_options", "dim")
    target.curvature = field_of(value, "trainer_options", "curvature")
    target.epochs = field_of(value, "trainer_options", "epochs")
    target.negatives = field_of(value, "trainer_options", "negatives")
    target.learning_rate = field_of(value, "trainer_options", "learning_rate")
    target.rate_final = field_of(value, "trainer_options", "rate_final")
    target.phase_at = field_of(value, "trainer_options", "phase_at")
    target.burn_in_epochs = field_of(value, "trainer_options", "burn_in_epochs")
    target.burn_in_factor = field_of(value, "trainer_options", "burn_in_factor")
    target.burn_in_degree_exponent = field_of(value, "trainer_options", "burn_in_degree_exponent")
    target.degree_exponent = field_of(value, "trainer_options", "degree_exponent")
    target.temperature = field_of(value, "trainer_options", "temperature")
    target.start_scale = field_of(value, "trainer_options", "start_scale")
    target.radius_max = field_of(value, "trainer_options", "radius_max")
    target.seed = field_of(value, "trainer_options", "seed")
    target.schedule = field_of(value, "trainer_options", "schedule")
    target.deterministic = field_of(value, "trainer_options", "deterministic")
    target.threads = field_of(value, "trainer_options", "threads")
    return 0


cdef dict give_trainer_options(const st_trainer_options *source):
    return {
        "model": source.model,
        "dim": source.dim,
        "curvature": source.curvature,
        "epochs": source.epochs,
        "negatives": source.negatives,
        "learning_rate": source.learning_rate,
        "rate_final": source.rate_final,
        "phase_at": source.phase_at,
        "burn_in_epochs": source.burn_in_epochs,
        "burn_in_factor": source.burn_in_factor,
        "burn_in_degree_exponent": source.burn_in_degree_exponent,
        "degree_exponent": source.degree_exponent,
        "temperature": source.temperature,
        "start_scale": source.start_scale,
        "radius_max": source.radius_max,
        "seed": source.seed,
        "schedule": source.schedule,
        "deterministic": source.deterministic,
        "threads": source.threads,
    }


cdef int read_evaluation(object value, st_evaluation *target) except -1:
    check_fields(value, "evaluation", ("mean_rank", "map", "pair_count", "node_count", ))
    target.struct_size = sizeof(st_evaluation)
    target.reserved = 0
    target.mean_rank = field_of(value, "evaluation", "mean_rank")
    target.map = field_of(value, "evaluation", "map")
    target.pair_count = field_of(value, "evaluation", "pair_count")
    target.node_count = field_of(value, "evaluation", "node_count")
    return 0


cdef dict give_evaluation(const st_evaluation *source):
    return {
        "mean_rank": source.mean_rank,
        "map": source.map,
        "pair_count": source.pair_count,
        "node_count": source.node_count,
    }


cdef int32_t call_progress(int64_t done, int64_t total, double loss, double pairs_per_second, void *context) noexcept with gil:
    return (<Call>context).stop((done, total, loss, pairs_per_second, ))


def abi_version():
    """Major << 16 | minor of the ABI this library implements. A binding refuses another major, and an older minor than it was made from."""
    return st_abi_version()


def version():
    """The library's version, as in the changelog."""
    return st_version().decode("utf-8")


def abi_check(int64_t version, uint64_t layout):
    """Compares what a binding was generated from with this library: versions and struct sizes. Fails with newer_version or unsupported and names both."""
    cdef st_error error
    cdef st_status status
    begin(&error)
    status = st_abi_check(version, layout, &error)
    if status != 0:
        raise_error(status, &error)


def status_name(int32_t status_):
    """The status as text, such as "shape_mismatch"."""
    return st_status_name(status_).decode("utf-8")


def cpu_level():
    """The kernels in use: "base", "avx2", "avx512" or "neon"."""
    return st_cpu_level().decode("utf-8")


def thread_count():
    """Threads a call may use, the caller's included. From ST_NUM_THREADS, else the number of CPUs."""
    return st_thread_count()


def set_thread_count(int64_t count):
    """Sets the number of threads for calls that start from now on."""
    cdef st_error error
    cdef st_status status
    begin(&error)
    status = st_set_thread_count(count, &error)
    if status != 0:
        raise_error(status, &error)


def live_bytes():
    """Bytes the library holds at the moment. Back to where it was after everything made is released."""
    return st_live_bytes()


def live_handles():
    """Handles alive at the moment, of all kinds."""
    return st_live_handles()


def null_call_count():
    """Ops the null device has been asked for since the library was loaded."""
    return st_null_call_count()


def fail_allocation_after(int64_t countdown):
    """For tests: the countdown-th allocation from now fails, once (0: the next one; -1: off)."""
    st_fail_allocation_after(countdown)


def cancel_create():
    """A new, unraised request."""
    cdef st_error error
    cdef st_status status
    cdef st_cancel *out_c = NULL
    begin(&error)
    status = st_cancel_create(&out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_CANCEL, out_c)


def cancel_request(cancel):
    """Asks whatever runs with this token to stop soon. Safe from any thread and from a signal handler."""
    cdef st_error error
    cdef st_status status
    cdef st_cancel *cancel_c = <st_cancel *>pointer_of(cancel, KIND_CANCEL, "cancel_request", "cancel")
    begin(&error)
    status = st_cancel_request(cancel_c, &error)
    if status != 0:
        raise_error(status, &error)


def cancel_reset(cancel):
    """Takes the request back, so that the token can be used again."""
    cdef st_error error
    cdef st_status status
    cdef st_cancel *cancel_c = <st_cancel *>pointer_of(cancel, KIND_CANCEL, "cancel_reset", "cancel")
    begin(&error)
    status = st_cancel_reset(cancel_c, &error)
    if status != 0:
        raise_error(status, &error)


def tensor_zeros(shape, int32_t dtype=1, int32_t device=1):
    """A new tensor of zeros."""
    cdef st_error error
    cdef st_status status
    cdef int64_t shape_small[SMALL]
    cdef int64_t *shape_c = NULL
    cdef size_t shape_count = 0
    shape_memory = read_i64s(shape, shape_small, &shape_c, &shape_count)
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_zeros(shape_c, shape_count, dtype, device, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_full(shape, double value, int32_t dtype=1, int32_t device=1):
    """A new tensor with every element equal to value, converted to dtype (out of range: invalid_value)."""
    cdef st_error error
    cdef st_status status
    cdef int64_t shape_small[SMALL]
    cdef int64_t *shape_c = NULL
    cdef size_t shape_count = 0
    shape_memory = read_i64s(shape, shape_small, &shape_c, &shape_count)
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_full(shape_c, shape_count, value, dtype, device, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_from_bytes(data, shape, int32_t dtype=1, int32_t device=1):
    """A new tensor with a copy of row-major memory."""
    cdef st_error error
    cdef st_status status
    cdef Bytes data_c = Bytes(data)
    cdef int64_t shape_small[SMALL]
    cdef int64_t *shape_c = NULL
    cdef size_t shape_count = 0
    shape_memory = read_i64s(shape, shape_small, &shape_c, &shape_count)
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_from_bytes(data_c.view.buf, <size_t>data_c.view.len, shape_c, shape_count, dtype, device, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_arange(double start, double stop, double step=1, int32_t dtype=1, int32_t device=1):
    """start, start + step, ... while before stop (beyond, for a negative step)."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_arange(start, stop, step, dtype, device, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_eye(int64_t size, int32_t dtype=1, int32_t device=1):
    """The identity matrix of the given size."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_eye(size, dtype, device, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_random_uniform(shape, double low=0, double high=1, uint64_t seed=0, int32_t dtype=1, int32_t device=1):
    """Independent samples of [low, high). The same seed gives the same bits in every language and for every number of threads."""
    cdef st_error error
    cdef st_status status
    cdef int64_t shape_small[SMALL]
    cdef int64_t *shape_c = NULL
    cdef size_t shape_count = 0
    shape_memory = read_i64s(shape, shape_small, &shape_c, &shape_count)
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_random_uniform(shape_c, shape_count, low, high, seed, dtype, device, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_random_normal(shape, double mean=0, double deviation=1, uint64_t seed=0, int32_t dtype=1, int32_t device=1):
    """Independent normal samples. The same seed gives the same bits in every language and for every number of threads."""
    cdef st_error error
    cdef st_status status
    cdef int64_t shape_small[SMALL]
    cdef int64_t *shape_c = NULL
    cdef size_t shape_count = 0
    shape_memory = read_i64s(shape, shape_small, &shape_c, &shape_count)
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_random_normal(shape_c, shape_count, mean, deviation, seed, dtype, device, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_dtype(tensor):
    """The element type."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_dtype", "tensor")
    cdef int32_t out_c = 0
    begin(&error)
    status = st_tensor_dtype(tensor_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def tensor_device(tensor):
    """Where the tensor's ops run."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_device", "tensor")
    cdef int32_t out_c = 0
    begin(&error)
    status = st_tensor_device(tensor_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def tensor_shape(tensor):
    """The extents; their count is the number of axes."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_shape", "tensor")
    cdef int64_t shape_small[SMALL]
    cdef int64_t *shape_c = shape_small
    cdef size_t shape_capacity = SMALL
    cdef size_t shape_count = 0
    begin(&error)
    while True:
        status = st_tensor_shape(tensor_c, shape_c, shape_capacity, &shape_count, &error)
        if status != 0:
            raise_error(status, &error)
        grown = False
        if shape_count > shape_capacity:
            shape_capacity = shape_count
            shape_memory = PyBytes_FromStringAndSize(NULL, shape_capacity * sizeof(int64_t))
            shape_c = <int64_t *>PyBytes_AsString(shape_memory)
            grown = True
        if not grown:
            break
    return tuple_of_i64s(shape_c, shape_count)


def tensor_strides(tensor):
    """Steps between neighbours along each axis, in elements."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_strides", "tensor")
    cdef int64_t strides_small[SMALL]
    cdef int64_t *strides_c = strides_small
    cdef size_t strides_capacity = SMALL
    cdef size_t strides_count = 0
    begin(&error)
    while True:
        status = st_tensor_strides(tensor_c, strides_c, strides_capacity, &strides_count, &error)
        if status != 0:
            raise_error(status, &error)
        grown = False
        if strides_count > strides_capacity:
            strides_capacity = strides_count
            strides_memory = PyBytes_FromStringAndSize(NULL, strides_capacity * sizeof(int64_t))
            strides_c = <int64_t *>PyBytes_AsString(strides_memory)
            grown = True
        if not grown:
            break
    return tuple_of_i64s(strides_c, strides_count)


def tensor_size(tensor):
    """The number of elements."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_size", "tensor")
    cdef int64_t out_c = 0
    begin(&error)
    status = st_tensor_size(tensor_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def tensor_is_read_only(tensor):
    """Whether the memory belongs to someone who forbids writing."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_is_read_only", "tensor")
    cdef int32_t out_c = 0
    begin(&error)
    status = st_tensor_is_read_only(tensor_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c != 0


def tensor_data(tensor):
    """The address of the first element, valid as long as a reference is held. Writing through it needs exclusivity."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_data", "tensor")
    cdef void *out_c = NULL
    begin(&error)
    status = st_tensor_data(tensor_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return <size_t>out_c


def tensor_item(tensor):
    """The one element of a tensor of size 1, as a double."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_item", "tensor")
    cdef double out_c = 0
    begin(&error)
    status = st_tensor_item(tensor_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def tensor_to_device(tensor, int32_t device):
    """The tensor on a device: itself when it is there already, else a copy."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_to_device", "tensor")
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_to_device(tensor_c, device, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_detach(tensor):
    """The same memory without its history on a tape."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_detach", "tensor")
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_detach(tensor_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_assign(tensor, source):
    """Writes source, broadcast and converted, into the tensor's elements; what a slice of it shares changes too. Gradients recorded before can no longer be taken through the old values."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_assign", "tensor")
    cdef st_tensor *source_c = <st_tensor *>pointer_of(source, KIND_TENSOR, "tensor_assign", "source")
    begin(&error)
    status = st_tensor_assign(tensor_c, source_c, &error)
    if status != 0:
        raise_error(status, &error)


def tensor_to_dlpack(tensor):
    """A DLManagedTensorVersioned (DLPack 1.0) over the same memory. The consumer calls its deleter once."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_to_dlpack", "tensor")
    cdef void *out_c = NULL
    begin(&error)
    status = st_tensor_to_dlpack(tensor_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return <size_t>out_c


def tensor_to_dlpack_legacy(tensor):
    """The same as an unversioned DLManagedTensor, for consumers older than DLPack 1.0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *tensor_c = <st_tensor *>pointer_of(tensor, KIND_TENSOR, "tensor_to_dlpack_legacy", "tensor")
    cdef void *out_c = NULL
    begin(&error)
    status = st_tensor_to_dlpack_legacy(tensor_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return <size_t>out_c


def tensor_from_dlpack(size_t managed):
    """A tensor over a DLManagedTensorVersioned's memory. Ownership moves on success only."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_from_dlpack(<void *>managed, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def tensor_from_dlpack_legacy(size_t managed):
    """A tensor over an unversioned DLManagedTensor's memory. Ownership moves on success only."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_tensor_from_dlpack_legacy(<void *>managed, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def op_neg(x, into=None):
    """-x."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_neg", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_neg", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_neg(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_neg(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_abs(x, into=None):
    """|x|; for complex64 the modulus, as f32."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_abs", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_abs", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_abs(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_abs(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_sign(x, into=None):
    """-1, 0 or 1; NaN for NaN. The gradient is 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_sign", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_sign", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_sign(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_sign(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_square(x, into=None):
    """x * x."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_square", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_square", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_square(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_square(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_sqrt(x, into=None):
    """Square root; NaN below 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_sqrt", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_sqrt", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_sqrt(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_sqrt(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_rsqrt(x, into=None):
    """1 / sqrt(x)."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_rsqrt", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_rsqrt", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_rsqrt(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_rsqrt(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_reciprocal(x, into=None):
    """1 / x."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_reciprocal", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_reciprocal", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_reciprocal(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_reciprocal(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_exp(x, into=None):
    """e to the x."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_exp", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_exp", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_exp(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_exp(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_expm1(x, into=None):
    """e to the x, minus 1, exact near 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_expm1", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_expm1", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_expm1(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_expm1(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_log(x, into=None):
    """Natural logarithm; NaN below 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_log", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_log", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_log(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_log(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_log1p(x, into=None):
    """log(1 + x), exact near 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_log1p", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_log1p", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_log1p(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_log1p(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_sin(x, into=None):
    """Sine of an angle in radians."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_sin", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_sin", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_sin(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_sin(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_cos(x, into=None):
    """Cosine of an angle in radians."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_cos", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_cos", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_cos(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_cos(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_tan(x, into=None):
    """Tangent of an angle in radians."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_tan", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_tan", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_tan(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_tan(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_sinh(x, into=None):
    """Hyperbolic sine."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_sinh", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_sinh", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_sinh(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_sinh(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_cosh(x, into=None):
    """Hyperbolic cosine."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_cosh", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_cosh", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_cosh(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_cosh(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_tanh(x, into=None):
    """Hyperbolic tangent."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_tanh", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_tanh", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_tanh(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_tanh(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_asinh(x, into=None):
    """Inverse hyperbolic sine."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_asinh", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_asinh", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_asinh(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_asinh(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_acosh(x, into=None):
    """Inverse hyperbolic cosine; NaN below 1."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_acosh", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_acosh", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_acosh(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_acosh(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_atanh(x, into=None):
    """Inverse hyperbolic tangent; NaN beyond 1."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_atanh", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_atanh", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_atanh(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_atanh(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_sigmoid(x, into=None):
    """1 / (1 + exp(-x))."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_sigmoid", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_sigmoid", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_sigmoid(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_sigmoid(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_softplus(x, into=None):
    """log(1 + exp(x)), without overflow."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_softplus", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_softplus", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_softplus(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_softplus(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_relu(x, into=None):
    """max(x, 0); gradient 0 at 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_relu", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_relu", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_relu(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_relu(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_silu(x, into=None):
    """x * sigmoid(x)."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_silu", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_silu", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_silu(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_silu(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_gelu(x, into=None):
    """x * Phi(x), Phi the normal distribution function."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_gelu", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_gelu", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_gelu(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_gelu(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_gelu_tanh(x, into=None):
    """The tanh approximation of gelu."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_gelu_tanh", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_gelu_tanh", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_gelu_tanh(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_gelu_tanh(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_floor(x, into=None):
    """Largest whole number not above x. The gradient is 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_floor", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_floor", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_floor(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_floor(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_ceil(x, into=None):
    """Smallest whole number not below x. The gradient is 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_ceil", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_ceil", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_ceil(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_ceil(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_round(x, into=None):
    """Nearest whole number, halves to even. The gradient is 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_round", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_round", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_round(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_round(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_is_nan(x, into=None):
    """True where x is NaN."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_is_nan", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_is_nan", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_is_nan(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_is_nan(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_is_finite(x, into=None):
    """True where x is neither NaN nor infinite."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_is_finite", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_is_finite", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_is_finite(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_is_finite(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_logical_not(x, into=None):
    """True where x is 0 or false."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_logical_not", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_logical_not", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_logical_not(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_logical_not(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_conj(x, into=None):
    """Complex conjugate; real x unchanged."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_conj", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_conj", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_conj(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_conj(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_real(x, into=None):
    """Real part."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_real", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_real", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_real(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_real(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_imag(x, into=None):
    """Imaginary part; 0 for real x."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_imag", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_imag", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_imag(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_imag(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_clamp(x, double low, double high, into=None):
    """x limited to [low, high]; NaN stays NaN. The gradient is 1 inside and at the limits, 0 beyond."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_clamp", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_clamp", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_clamp(x_c, low, high, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_clamp(x_c, low, high, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_cast(x, int32_t dtype, into=None):
    """x converted to dtype: to integers towards zero, out of range refused; to bool: not 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_cast", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_cast", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_cast(x_c, dtype, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_cast(x_c, dtype, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_contiguous(x, into=None):
    """A row-major copy of x."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_contiguous", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_contiguous", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_contiguous(x_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_contiguous(x_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_add(x, y, into=None):
    """x + y."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_add", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_add", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_add", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_add(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_add(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_sub(x, y, into=None):
    """x - y."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_sub", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_sub", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_sub", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_sub(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_sub(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_mul(x, y, into=None):
    """x * y, element by element."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_mul", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_mul", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_mul", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_mul(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_mul(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_div(x, y, into=None):
    """x / y; integers give f32."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_div", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_div", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_div", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_div(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_div(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_pow(x, y, into=None):
    """x to the y."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_pow", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_pow", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_pow", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_pow(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_pow(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_maximum(x, y, into=None):
    """The larger; NaN if either is NaN. On a tie the gradient goes half to each."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_maximum", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_maximum", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_maximum", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_maximum(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_maximum(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_minimum(x, y, into=None):
    """The smaller; NaN if either is NaN. On a tie the gradient goes half to each."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_minimum", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_minimum", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_minimum", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_minimum(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_minimum(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_atan2(x, y, into=None):
    """The angle of the point (y, x), in radians: atan2(first, second)."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_atan2", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_atan2", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_atan2", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_atan2(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_atan2(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_eq(x, y, into=None):
    """True where x == y."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_eq", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_eq", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_eq", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_eq(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_eq(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_ne(x, y, into=None):
    """True where x != y."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_ne", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_ne", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_ne", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_ne(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_ne(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_lt(x, y, into=None):
    """True where x < y."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_lt", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_lt", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_lt", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_lt(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_lt(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_le(x, y, into=None):
    """True where x <= y."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_le", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_le", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_le", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_le(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_le(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_gt(x, y, into=None):
    """True where x > y."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_gt", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_gt", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_gt", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_gt(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_gt(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_ge(x, y, into=None):
    """True where x >= y."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_ge", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_ge", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_ge", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_ge(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_ge(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_logical_and(x, y, into=None):
    """Logical and of x and y, each true where not 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_logical_and", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_logical_and", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_logical_and", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_logical_and(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_logical_and(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_logical_or(x, y, into=None):
    """Logical or of x and y, each true where not 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_logical_or", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_logical_or", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_logical_or", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_logical_or(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_logical_or(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_logical_xor(x, y, into=None):
    """Logical xor of x and y, each true where not 0."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_logical_xor", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_logical_xor", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_logical_xor", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_logical_xor(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_logical_xor(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_where(condition, x, y, into=None):
    """x where condition is true, y elsewhere."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *condition_c = <st_tensor *>pointer_of(condition, KIND_TENSOR, "op_where", "condition")
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_where", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_where", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_where", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(condition_c) and is_small(x_c) and is_small(y_c):
        status = st_op_where(condition_c, x_c, y_c, into_c, &out_c, &error)
    else:
        pin(condition)
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_where(condition_c, x_c, y_c, into_c, &out_c, &error)
        unpin(condition)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_sum(x, axes=(), keep_dims=False, into=None):
    """Sum; f32 is accumulated in f64. bool and integers give i64. The sum of nothing is 0."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_sum", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_sum", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_sum(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_sum(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_mean(x, axes=(), keep_dims=False, into=None):
    """Mean; of nothing: invalid_value."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_mean", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_mean", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_mean(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_mean(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_prod(x, axes=(), keep_dims=False, into=None):
    """Product; of nothing: 1."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_prod", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_prod", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_prod(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_prod(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_max(x, axes=(), keep_dims=False, into=None):
    """Largest; NaN if any is NaN. Ties share the gradient equally."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_max", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_max", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_max(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_max(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_min(x, axes=(), keep_dims=False, into=None):
    """Smallest; NaN if any is NaN. Ties share the gradient equally."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_min", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_min", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_min(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_min(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_any(x, axes=(), keep_dims=False, into=None):
    """True if any element is not 0."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_any", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_any", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_any(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_any(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_all(x, axes=(), keep_dims=False, into=None):
    """True if no element is 0."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_all", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_all", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_all(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_all(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_variance(x, axes=(), keep_dims=False, double correction=0, into=None):
    """Mean squared deviation from the mean (two passes), divided by n - correction."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_variance", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_variance", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_variance(x_c, axes_c, axes_count, keep_dims_c, correction, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_variance(x_c, axes_c, axes_count, keep_dims_c, correction, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_norm(x, axes=(), keep_dims=False, double order=2, into=None):
    """Vector norm of any order >= 1, or infinity; scaled, so that it overflows only if the result does. The gradient at 0 is 0."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_norm", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_norm", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_norm(x_c, axes_c, axes_count, keep_dims_c, order, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_norm(x_c, axes_c, axes_count, keep_dims_c, order, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_logsumexp(x, axes=(), keep_dims=False, into=None):
    """log(sum(exp(x))) without overflow."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_logsumexp", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_logsumexp", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_logsumexp(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_logsumexp(x_c, axes_c, axes_count, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_argmax(x, int64_t axis=-1, keep_dims=False, into=None):
    """Position of the first largest element along axis; the first NaN wins."""
    cdef st_error error
    cdef st_status status
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_argmax", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_argmax", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_argmax(x_c, axis, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_argmax(x_c, axis, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_argmin(x, int64_t axis=-1, keep_dims=False, into=None):
    """Position of the first smallest element along axis; the first NaN wins."""
    cdef st_error error
    cdef st_status status
    cdef int32_t keep_dims_c = 1 if keep_dims else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_argmin", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_argmin", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_argmin(x_c, axis, keep_dims_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_argmin(x_c, axis, keep_dims_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_matmul(x, y, into=None):
    """Matrix product of the last two axes, other axes broadcast; a 1-axis operand is a row or column as in NumPy."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_matmul", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "op_matmul", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_matmul", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_op_matmul(x_c, y_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_op_matmul(x_c, y_c, into_c, &out_c, &error)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_softmax(x, int64_t axis=-1, into=None):
    """exp(x) / sum(exp(x)) along axis, without overflow."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_softmax", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_softmax", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_softmax(x_c, axis, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_softmax(x_c, axis, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_log_softmax(x, int64_t axis=-1, into=None):
    """log(softmax(x)) along axis."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_log_softmax", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_log_softmax", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_log_softmax(x_c, axis, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_log_softmax(x_c, axis, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_layer_norm(x, weight=None, bias=None, double epsilon=1e-5, into=None):
    """(x - mean) / sqrt(variance + epsilon) along the last axis, times weight plus bias."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_layer_norm", "x")
    cdef st_tensor *weight_c = <st_tensor *>pointer_or_null(weight, KIND_TENSOR, "op_layer_norm", "weight")
    cdef st_tensor *bias_c = <st_tensor *>pointer_or_null(bias, KIND_TENSOR, "op_layer_norm", "bias")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_layer_norm", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(weight_c) and is_small(bias_c):
        status = st_op_layer_norm(x_c, weight_c, bias_c, epsilon, into_c, &out_c, &error)
    else:
        pin(x)
        pin(weight)
        pin(bias)
        pin(into)
        with nogil:
            status = st_op_layer_norm(x_c, weight_c, bias_c, epsilon, into_c, &out_c, &error)
        unpin(x)
        unpin(weight)
        unpin(bias)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_reshape(x, shape, into=None):
    """The same elements in row-major order under another shape; one extent may be -1. A view where the strides allow it."""
    cdef st_error error
    cdef st_status status
    cdef int64_t shape_small[SMALL]
    cdef int64_t *shape_c = NULL
    cdef size_t shape_count = 0
    shape_memory = read_i64s(shape, shape_small, &shape_c, &shape_count)
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_reshape", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_reshape", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_reshape(x_c, shape_c, shape_count, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_reshape(x_c, shape_c, shape_count, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_permute(x, axes, into=None):
    """Axes in another order; a view."""
    cdef st_error error
    cdef st_status status
    cdef int64_t axes_small[SMALL]
    cdef int64_t *axes_c = NULL
    cdef size_t axes_count = 0
    axes_memory = read_i64s(axes, axes_small, &axes_c, &axes_count)
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_permute", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_permute", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_permute(x_c, axes_c, axes_count, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_permute(x_c, axes_c, axes_count, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_broadcast_to(x, shape, into=None):
    """Axes of extent 1 stretched to shape; a read-only view."""
    cdef st_error error
    cdef st_status status
    cdef int64_t shape_small[SMALL]
    cdef int64_t *shape_c = NULL
    cdef size_t shape_count = 0
    shape_memory = read_i64s(shape, shape_small, &shape_c, &shape_count)
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_broadcast_to", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_broadcast_to", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_broadcast_to(x_c, shape_c, shape_count, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_broadcast_to(x_c, shape_c, shape_count, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_slice(x, starts, stops, steps, into=None):
    """Along every axis the elements start, start + step, ... before stop; a view. Negative steps run backwards; starts and stops are already non-negative (stop -1: through the first element, for negative steps)."""
    cdef st_error error
    cdef st_status status
    cdef int64_t starts_small[SMALL]
    cdef int64_t *starts_c = NULL
    cdef size_t starts_count = 0
    starts_memory = read_i64s(starts, starts_small, &starts_c, &starts_count)
    cdef int64_t stops_small[SMALL]
    cdef int64_t *stops_c = NULL
    cdef size_t stops_count = 0
    stops_memory = read_i64s(stops, stops_small, &stops_c, &stops_count)
    cdef int64_t steps_small[SMALL]
    cdef int64_t *steps_c = NULL
    cdef size_t steps_count = 0
    steps_memory = read_i64s(steps, steps_small, &steps_c, &steps_count)
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_slice", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_slice", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_slice(x_c, starts_c, starts_count, stops_c, stops_count, steps_c, steps_count, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_slice(x_c, starts_c, starts_count, stops_c, stops_count, steps_c, steps_count, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_pad_slice(x, shape, starts, stops, steps, into=None):
    """The adjoint of slice: x placed at the slice of a zero tensor of the given shape."""
    cdef st_error error
    cdef st_status status
    cdef int64_t shape_small[SMALL]
    cdef int64_t *shape_c = NULL
    cdef size_t shape_count = 0
    shape_memory = read_i64s(shape, shape_small, &shape_c, &shape_count)
    cdef int64_t starts_small[SMALL]
    cdef int64_t *starts_c = NULL
    cdef size_t starts_count = 0
    starts_memory = read_i64s(starts, starts_small, &starts_c, &starts_count)
    cdef int64_t stops_small[SMALL]
    cdef int64_t *stops_c = NULL
    cdef size_t stops_count = 0
    stops_memory = read_i64s(stops, stops_small, &stops_c, &stops_count)
    cdef int64_t steps_small[SMALL]
    cdef int64_t *steps_c = NULL
    cdef size_t steps_count = 0
    steps_memory = read_i64s(steps, steps_small, &steps_c, &steps_count)
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_pad_slice", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_pad_slice", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_pad_slice(x_c, shape_c, shape_count, starts_c, starts_count, stops_c, stops_count, steps_c, steps_count, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_pad_slice(x_c, shape_c, shape_count, starts_c, starts_count, stops_c, stops_count, steps_c, steps_count, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_concat(tensors, int64_t axis=0, into=None):
    """Tensors joined along axis."""
    cdef st_error error
    cdef st_status status
    cdef Handles tensors_c = Handles(tensors, KIND_TENSOR, "op_concat", "tensors")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_concat", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    pin(into)
    with nogil:
        status = st_op_concat(<st_tensor **>tensors_c.pointers, tensors_c.count, axis, into_c, &out_c, &error)
    unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_take(x, indices, int64_t axis=0, into=None):
    """Whole slices of x along axis, chosen by the integer tensor indices, whose shape replaces that axis."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_take", "x")
    cdef st_tensor *indices_c = <st_tensor *>pointer_of(indices, KIND_TENSOR, "op_take", "indices")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_take", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(indices_c):
        status = st_op_take(x_c, indices_c, axis, into_c, &out_c, &error)
    else:
        pin(x)
        pin(indices)
        pin(into)
        with nogil:
            status = st_op_take(x_c, indices_c, axis, into_c, &out_c, &error)
        unpin(x)
        unpin(indices)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_take_add(x, indices, source, int64_t axis=0, into=None):
    """The adjoint of take: x plus source's slices added at indices along axis; repeated indices add up."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_take_add", "x")
    cdef st_tensor *indices_c = <st_tensor *>pointer_of(indices, KIND_TENSOR, "op_take_add", "indices")
    cdef st_tensor *source_c = <st_tensor *>pointer_of(source, KIND_TENSOR, "op_take_add", "source")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_take_add", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(indices_c) and is_small(source_c):
        status = st_op_take_add(x_c, indices_c, source_c, axis, into_c, &out_c, &error)
    else:
        pin(x)
        pin(indices)
        pin(source)
        pin(into)
        with nogil:
            status = st_op_take_add(x_c, indices_c, source_c, axis, into_c, &out_c, &error)
        unpin(x)
        unpin(indices)
        unpin(source)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_gather(x, indices, int64_t axis=-1, into=None):
    """out[i][j] = x[indices[i][j]][j] for axis 0, likewise for others; indices has the shape of the result."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_gather", "x")
    cdef st_tensor *indices_c = <st_tensor *>pointer_of(indices, KIND_TENSOR, "op_gather", "indices")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_gather", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(indices_c):
        status = st_op_gather(x_c, indices_c, axis, into_c, &out_c, &error)
    else:
        pin(x)
        pin(indices)
        pin(into)
        with nogil:
            status = st_op_gather(x_c, indices_c, axis, into_c, &out_c, &error)
        unpin(x)
        unpin(indices)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_scatter_add(x, indices, source, int64_t axis=-1, into=None):
    """The adjoint of gather: x with source's elements added at indices along axis; repeated indices add up."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_scatter_add", "x")
    cdef st_tensor *indices_c = <st_tensor *>pointer_of(indices, KIND_TENSOR, "op_scatter_add", "indices")
    cdef st_tensor *source_c = <st_tensor *>pointer_of(source, KIND_TENSOR, "op_scatter_add", "source")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_scatter_add", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(indices_c) and is_small(source_c):
        status = st_op_scatter_add(x_c, indices_c, source_c, axis, into_c, &out_c, &error)
    else:
        pin(x)
        pin(indices)
        pin(source)
        pin(into)
        with nogil:
            status = st_op_scatter_add(x_c, indices_c, source_c, axis, into_c, &out_c, &error)
        unpin(x)
        unpin(indices)
        unpin(source)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_sort(x, int64_t axis=-1, descending=False):
    """Sorted along axis; stable. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    cdef st_error error
    cdef st_status status
    cdef int32_t descending_c = 1 if descending else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_sort", "x")
    cdef st_tensor *values_c = NULL
    cdef st_tensor *indices_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_sort(x_c, axis, descending_c, &values_c, &indices_c, &error)
    else:
        pin(x)
        with nogil:
            status = st_op_sort(x_c, axis, descending_c, &values_c, &indices_c, &error)
        unpin(x)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, values_c), wrap(KIND_TENSOR, indices_c)


def op_argsort(x, int64_t axis=-1, descending=False, into=None):
    """The indices that sort x along axis; stable. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    cdef st_error error
    cdef st_status status
    cdef int32_t descending_c = 1 if descending else 0
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_argsort", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "op_argsort", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_argsort(x_c, axis, descending_c, into_c, &out_c, &error)
    else:
        pin(x)
        pin(into)
        with nogil:
            status = st_op_argsort(x_c, axis, descending_c, into_c, &out_c, &error)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def op_top_k(x, int64_t k, int64_t axis=-1):
    """The k largest along axis, largest first, and their indices. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_top_k", "x")
    cdef st_tensor *values_c = NULL
    cdef st_tensor *indices_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_top_k(x_c, k, axis, &values_c, &indices_c, &error)
    else:
        pin(x)
        with nogil:
            status = st_op_top_k(x_c, k, axis, &values_c, &indices_c, &error)
        unpin(x)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, values_c), wrap(KIND_TENSOR, indices_c)


def op_bottom_k(x, int64_t k, int64_t axis=-1):
    """The k smallest along axis, smallest first, and their indices. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_bottom_k", "x")
    cdef st_tensor *values_c = NULL
    cdef st_tensor *indices_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_bottom_k(x_c, k, axis, &values_c, &indices_c, &error)
    else:
        pin(x)
        with nogil:
            status = st_op_bottom_k(x_c, k, axis, &values_c, &indices_c, &error)
        unpin(x)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, values_c), wrap(KIND_TENSOR, indices_c)


def op_mid_k(x, int64_t k, int64_t axis=-1):
    """The k elements of the middle ranks along axis, positions (n - k) / 2 rounded down and on of the ascending order, ascending, and their indices. NaN counts as larger than every number; equal elements keep their order (lower index first)."""
    cdef st_error error
    cdef st_status status
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "op_mid_k", "x")
    cdef st_tensor *values_c = NULL
    cdef st_tensor *indices_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_op_mid_k(x_c, k, axis, &values_c, &indices_c, &error)
    else:
        pin(x)
        with nogil:
            status = st_op_mid_k(x_c, k, axis, &values_c, &indices_c, &error)
        unpin(x)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, values_c), wrap(KIND_TENSOR, indices_c)


def manifold_create(int32_t kind, double curvature=-1, strict=False):
    """A Euclidean space, Poincare ball or Lorentz model."""
    cdef st_error error
    cdef st_status status
    cdef int32_t strict_c = 1 if strict else 0
    cdef st_manifold *out_c = NULL
    begin(&error)
    status = st_manifold_create(kind, curvature, strict_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_MANIFOLD, out_c)


def manifold_product(factors, dims):
    """A product of spaces; distance is the root of the sum of squared distances."""
    cdef st_error error
    cdef st_status status
    cdef Handles factors_c = Handles(factors, KIND_MANIFOLD, "manifold_product", "factors")
    cdef int64_t dims_small[SMALL]
    cdef int64_t *dims_c = NULL
    cdef size_t dims_count = 0
    dims_memory = read_i64s(dims, dims_small, &dims_c, &dims_count)
    cdef st_manifold *out_c = NULL
    begin(&error)
    status = st_manifold_product(<st_manifold **>factors_c.pointers, factors_c.count, dims_c, dims_count, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_MANIFOLD, out_c)


def manifold_kind(manifold):
    """Which model it is."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_kind", "manifold")
    cdef int32_t out_c = 0
    begin(&error)
    status = st_manifold_kind(manifold_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def manifold_curvature(manifold):
    """The curvature; 0 for euclidean; refused for a product."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_curvature", "manifold")
    cdef double out_c = 0
    begin(&error)
    status = st_manifold_curvature(manifold_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def manifold_clipped_count(manifold):
    """Points that ops with this handle have clipped onto the manifold so far."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_clipped_count", "manifold")
    cdef int64_t out_c = 0
    begin(&error)
    status = st_manifold_clipped_count(manifold_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def manifold_exp(manifold, point, tangent, into=None):
    """Exponential map: the point reached from point along tangent."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_exp", "manifold")
    cdef st_tensor *point_c = <st_tensor *>pointer_of(point, KIND_TENSOR, "manifold_exp", "point")
    cdef st_tensor *tangent_c = <st_tensor *>pointer_of(tangent, KIND_TENSOR, "manifold_exp", "tangent")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_exp", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(point_c) and is_small(tangent_c):
        status = st_manifold_exp(manifold_c, point_c, tangent_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(point)
        pin(tangent)
        pin(into)
        with nogil:
            status = st_manifold_exp(manifold_c, point_c, tangent_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(point)
        unpin(tangent)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_exp0(manifold, tangent, into=None):
    """Exponential map at the origin. In the Poincare ball tanh(sqrt(c)|v|) v / (sqrt(c)|v|), so that distance(0, exp0(v)) = 2|v| (conformal factor 2 at the origin). Lorentz: v has time coordinate 0."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_exp0", "manifold")
    cdef st_tensor *tangent_c = <st_tensor *>pointer_of(tangent, KIND_TENSOR, "manifold_exp0", "tangent")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_exp0", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(tangent_c):
        status = st_manifold_exp0(manifold_c, tangent_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(tangent)
        pin(into)
        with nogil:
            status = st_manifold_exp0(manifold_c, tangent_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(tangent)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_log(manifold, point, target, into=None):
    """Logarithmic map: the tangent at point that leads to target."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_log", "manifold")
    cdef st_tensor *point_c = <st_tensor *>pointer_of(point, KIND_TENSOR, "manifold_log", "point")
    cdef st_tensor *target_c = <st_tensor *>pointer_of(target, KIND_TENSOR, "manifold_log", "target")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_log", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(point_c) and is_small(target_c):
        status = st_manifold_log(manifold_c, point_c, target_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(point)
        pin(target)
        pin(into)
        with nogil:
            status = st_manifold_log(manifold_c, point_c, target_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(point)
        unpin(target)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_log0(manifold, target, into=None):
    """Logarithmic map at the origin, the inverse of exp0."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_log0", "manifold")
    cdef st_tensor *target_c = <st_tensor *>pointer_of(target, KIND_TENSOR, "manifold_log0", "target")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_log0", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(target_c):
        status = st_manifold_log0(manifold_c, target_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(target)
        pin(into)
        with nogil:
            status = st_manifold_log0(manifold_c, target_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(target)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_distance(manifold, x, y, into=None):
    """Geodesic distance of paired points: asinh form, |x|^2 summed in f64. The gradient at equal points is 0."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_distance", "manifold")
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "manifold_distance", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "manifold_distance", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_distance", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_manifold_distance(manifold_c, x_c, y_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_manifold_distance(manifold_c, x_c, y_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_distance0(manifold, x, into=None):
    """Geodesic distance from the origin."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_distance0", "manifold")
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "manifold_distance0", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_distance0", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c):
        status = st_manifold_distance0(manifold_c, x_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(x)
        pin(into)
        with nogil:
            status = st_manifold_distance0(manifold_c, x_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_squared_distance(manifold, x, y, into=None):
    """distance squared, smooth at equal points."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_squared_distance", "manifold")
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "manifold_squared_distance", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "manifold_squared_distance", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_squared_distance", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_manifold_squared_distance(manifold_c, x_c, y_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_manifold_squared_distance(manifold_c, x_c, y_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_mobius_add(manifold, x, y, into=None):
    """Mobius addition x (+) y. Poincare ball only."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_mobius_add", "manifold")
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "manifold_mobius_add", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "manifold_mobius_add", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_mobius_add", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_manifold_mobius_add(manifold_c, x_c, y_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_manifold_mobius_add(manifold_c, x_c, y_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_mobius_scale(manifold, factor, x, into=None):
    """Mobius scalar multiplication: the point factor times as far along the geodesic from the origin; factor has shape (...) without the last axis, or is a scalar. Poincare ball only."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_mobius_scale", "manifold")
    cdef st_tensor *factor_c = <st_tensor *>pointer_of(factor, KIND_TENSOR, "manifold_mobius_scale", "factor")
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "manifold_mobius_scale", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_mobius_scale", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(factor_c) and is_small(x_c):
        status = st_manifold_mobius_scale(manifold_c, factor_c, x_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(factor)
        pin(x)
        pin(into)
        with nogil:
            status = st_manifold_mobius_scale(manifold_c, factor_c, x_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(factor)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_mobius_matvec(manifold, matrix, x, into=None):
    """exp0 of matrix times log0(x). Poincare ball only."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_mobius_matvec", "manifold")
    cdef st_tensor *matrix_c = <st_tensor *>pointer_of(matrix, KIND_TENSOR, "manifold_mobius_matvec", "matrix")
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "manifold_mobius_matvec", "x")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_mobius_matvec", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(matrix_c) and is_small(x_c):
        status = st_manifold_mobius_matvec(manifold_c, matrix_c, x_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(matrix)
        pin(x)
        pin(into)
        with nogil:
            status = st_manifold_mobius_matvec(manifold_c, matrix_c, x_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(matrix)
        unpin(x)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_gyration(manifold, u, v, w, into=None):
    """gyr[u, v] w = -(u (+) v) (+) (u (+) (v (+) w)). Poincare ball only."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_gyration", "manifold")
    cdef st_tensor *u_c = <st_tensor *>pointer_of(u, KIND_TENSOR, "manifold_gyration", "u")
    cdef st_tensor *v_c = <st_tensor *>pointer_of(v, KIND_TENSOR, "manifold_gyration", "v")
    cdef st_tensor *w_c = <st_tensor *>pointer_of(w, KIND_TENSOR, "manifold_gyration", "w")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_gyration", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(u_c) and is_small(v_c) and is_small(w_c):
        status = st_manifold_gyration(manifold_c, u_c, v_c, w_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(u)
        pin(v)
        pin(w)
        pin(into)
        with nogil:
            status = st_manifold_gyration(manifold_c, u_c, v_c, w_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(u)
        unpin(v)
        unpin(w)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_transport(manifold, source, target, tangent, into=None):
    """Parallel transport of tangent along the geodesic from source to target."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_transport", "manifold")
    cdef st_tensor *source_c = <st_tensor *>pointer_of(source, KIND_TENSOR, "manifold_transport", "source")
    cdef st_tensor *target_c = <st_tensor *>pointer_of(target, KIND_TENSOR, "manifold_transport", "target")
    cdef st_tensor *tangent_c = <st_tensor *>pointer_of(tangent, KIND_TENSOR, "manifold_transport", "tangent")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_transport", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(source_c) and is_small(target_c) and is_small(tangent_c):
        status = st_manifold_transport(manifold_c, source_c, target_c, tangent_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(source)
        pin(target)
        pin(tangent)
        pin(into)
        with nogil:
            status = st_manifold_transport(manifold_c, source_c, target_c, tangent_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(source)
        unpin(target)
        unpin(tangent)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_transport0(manifold, target, tangent, into=None):
    """Parallel transport of tangent from the origin to target."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_transport0", "manifold")
    cdef st_tensor *target_c = <st_tensor *>pointer_of(target, KIND_TENSOR, "manifold_transport0", "target")
    cdef st_tensor *tangent_c = <st_tensor *>pointer_of(tangent, KIND_TENSOR, "manifold_transport0", "tangent")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_transport0", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(target_c) and is_small(tangent_c):
        status = st_manifold_transport0(manifold_c, target_c, tangent_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(target)
        pin(tangent)
        pin(into)
        with nogil:
            status = st_manifold_transport0(manifold_c, target_c, tangent_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(target)
        unpin(tangent)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_project(manifold, point, into=None):
    """The nearest point that the dtype can hold strictly on the manifold: Poincare points are clipped to the ball (and counted), Lorentz points get their time coordinate recomputed."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_project", "manifold")
    cdef st_tensor *point_c = <st_tensor *>pointer_of(point, KIND_TENSOR, "manifold_project", "point")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_project", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(point_c):
        status = st_manifold_project(manifold_c, point_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(point)
        pin(into)
        with nogil:
            status = st_manifold_project(manifold_c, point_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(point)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_project_tangent(manifold, point, vector, into=None):
    """Orthogonal projection of an ambient vector onto the tangent space at point."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_project_tangent", "manifold")
    cdef st_tensor *point_c = <st_tensor *>pointer_of(point, KIND_TENSOR, "manifold_project_tangent", "point")
    cdef st_tensor *vector_c = <st_tensor *>pointer_of(vector, KIND_TENSOR, "manifold_project_tangent", "vector")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_project_tangent", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(point_c) and is_small(vector_c):
        status = st_manifold_project_tangent(manifold_c, point_c, vector_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(point)
        pin(vector)
        pin(into)
        with nogil:
            status = st_manifold_project_tangent(manifold_c, point_c, vector_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(point)
        unpin(vector)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_riemannian_gradient(manifold, point, gradient, into=None):
    """The Riemannian gradient from an ambient (Euclidean) one at point."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_riemannian_gradient", "manifold")
    cdef st_tensor *point_c = <st_tensor *>pointer_of(point, KIND_TENSOR, "manifold_riemannian_gradient", "point")
    cdef st_tensor *gradient_c = <st_tensor *>pointer_of(gradient, KIND_TENSOR, "manifold_riemannian_gradient", "gradient")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_riemannian_gradient", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(point_c) and is_small(gradient_c):
        status = st_manifold_riemannian_gradient(manifold_c, point_c, gradient_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(point)
        pin(gradient)
        pin(into)
        with nogil:
            status = st_manifold_riemannian_gradient(manifold_c, point_c, gradient_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(point)
        unpin(gradient)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_inner(manifold, point, u, v, into=None):
    """Inner product of two tangents at point."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_inner", "manifold")
    cdef st_tensor *point_c = <st_tensor *>pointer_of(point, KIND_TENSOR, "manifold_inner", "point")
    cdef st_tensor *u_c = <st_tensor *>pointer_of(u, KIND_TENSOR, "manifold_inner", "u")
    cdef st_tensor *v_c = <st_tensor *>pointer_of(v, KIND_TENSOR, "manifold_inner", "v")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_inner", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(point_c) and is_small(u_c) and is_small(v_c):
        status = st_manifold_inner(manifold_c, point_c, u_c, v_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(point)
        pin(u)
        pin(v)
        pin(into)
        with nogil:
            status = st_manifold_inner(manifold_c, point_c, u_c, v_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(point)
        unpin(u)
        unpin(v)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_norm(manifold, point, tangent, into=None):
    """Length of a tangent at point."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_norm", "manifold")
    cdef st_tensor *point_c = <st_tensor *>pointer_of(point, KIND_TENSOR, "manifold_norm", "point")
    cdef st_tensor *tangent_c = <st_tensor *>pointer_of(tangent, KIND_TENSOR, "manifold_norm", "tangent")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_norm", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(point_c) and is_small(tangent_c):
        status = st_manifold_norm(manifold_c, point_c, tangent_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(point)
        pin(tangent)
        pin(into)
        with nogil:
            status = st_manifold_norm(manifold_c, point_c, tangent_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(point)
        unpin(tangent)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_geodesic(manifold, x, y, double time, into=None):
    """exp(x, time * log(x, y)): x at time 0, y at time 1."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_geodesic", "manifold")
    cdef st_tensor *x_c = <st_tensor *>pointer_of(x, KIND_TENSOR, "manifold_geodesic", "x")
    cdef st_tensor *y_c = <st_tensor *>pointer_of(y, KIND_TENSOR, "manifold_geodesic", "y")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_geodesic", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(x_c) and is_small(y_c):
        status = st_manifold_geodesic(manifold_c, x_c, y_c, time, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(x)
        pin(y)
        pin(into)
        with nogil:
            status = st_manifold_geodesic(manifold_c, x_c, y_c, time, into_c, &out_c, &error)
        unpin(manifold)
        unpin(x)
        unpin(y)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_to_lorentz(manifold, point, into=None):
    """Poincare-ball points as Lorentz points of the same curvature, time coordinate first. The manifold is the ball."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_to_lorentz", "manifold")
    cdef st_tensor *point_c = <st_tensor *>pointer_of(point, KIND_TENSOR, "manifold_to_lorentz", "point")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_to_lorentz", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(point_c):
        status = st_manifold_to_lorentz(manifold_c, point_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(point)
        pin(into)
        with nogil:
            status = st_manifold_to_lorentz(manifold_c, point_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(point)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_to_poincare(manifold, point, into=None):
    """Lorentz points as Poincare-ball points of the same curvature. The manifold is the Lorentz model."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_to_poincare", "manifold")
    cdef st_tensor *point_c = <st_tensor *>pointer_of(point, KIND_TENSOR, "manifold_to_poincare", "point")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_to_poincare", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(point_c):
        status = st_manifold_to_poincare(manifold_c, point_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(point)
        pin(into)
        with nogil:
            status = st_manifold_to_poincare(manifold_c, point_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(point)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_midpoint(manifold, points, weights=None, into=None):
    """Weighted gyromidpoint (Poincare) or Lorentz centroid of points (..., n, dim); weights (..., n), none: equal. Exact for two points of equal weight."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_midpoint", "manifold")
    cdef st_tensor *points_c = <st_tensor *>pointer_of(points, KIND_TENSOR, "manifold_midpoint", "points")
    cdef st_tensor *weights_c = <st_tensor *>pointer_or_null(weights, KIND_TENSOR, "manifold_midpoint", "weights")
    cdef st_tensor *into_c = <st_tensor *>pointer_or_null(into, KIND_TENSOR, "manifold_midpoint", "into")
    cdef st_tensor *out_c = NULL
    begin(&error)
    if is_small(points_c) and is_small(weights_c):
        status = st_manifold_midpoint(manifold_c, points_c, weights_c, into_c, &out_c, &error)
    else:
        pin(manifold)
        pin(points)
        pin(weights)
        pin(into)
        with nogil:
            status = st_manifold_midpoint(manifold_c, points_c, weights_c, into_c, &out_c, &error)
        unpin(manifold)
        unpin(points)
        unpin(weights)
        unpin(into)
    if status != 0:
        raise_error(status, &error)
    return wrap_into(KIND_TENSOR, out_c, into)


def manifold_frechet_mean(manifold, points, weights=None, double tolerance=1e-12, int64_t max_iterations=1000):
    """Weighted Frechet mean of points (..., n, dim): minimises the sum of weighted squared distances. residual is the length of the last step, iterations how many were made; not reaching tolerance is not_converged. The gradient is implicit and flows through out only."""
    cdef st_error error
    cdef st_status status
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "manifold_frechet_mean", "manifold")
    cdef st_tensor *points_c = <st_tensor *>pointer_of(points, KIND_TENSOR, "manifold_frechet_mean", "points")
    cdef st_tensor *weights_c = <st_tensor *>pointer_or_null(weights, KIND_TENSOR, "manifold_frechet_mean", "weights")
    cdef st_tensor *out_c = NULL
    cdef st_tensor *residual_c = NULL
    cdef st_tensor *iterations_c = NULL
    begin(&error)
    if is_small(points_c) and is_small(weights_c):
        status = st_manifold_frechet_mean(manifold_c, points_c, weights_c, tolerance, max_iterations, &out_c, &residual_c, &iterations_c, &error)
    else:
        pin(manifold)
        pin(points)
        pin(weights)
        with nogil:
            status = st_manifold_frechet_mean(manifold_c, points_c, weights_c, tolerance, max_iterations, &out_c, &residual_c, &iterations_c, &error)
        unpin(manifold)
        unpin(points)
        unpin(weights)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c), wrap(KIND_TENSOR, residual_c), wrap(KIND_TENSOR, iterations_c)


def hierarchy_create(int64_t node_count, children, ancestors):
    """A hierarchy from pairs. Duplicates are dropped and counted; self-loops and cycles are refused (graph) with the pair or node named."""
    cdef st_error error
    cdef st_status status
    cdef int64_t children_small[SMALL]
    cdef int64_t *children_c = NULL
    cdef size_t children_count = 0
    children_memory = read_i64s(children, children_small, &children_c, &children_count)
    cdef int64_t ancestors_small[SMALL]
    cdef int64_t *ancestors_c = NULL
    cdef size_t ancestors_count = 0
    ancestors_memory = read_i64s(ancestors, ancestors_small, &ancestors_c, &ancestors_count)
    cdef st_hierarchy *out_c = NULL
    begin(&error)
    with nogil:
        status = st_hierarchy_create(node_count, children_c, children_count, ancestors_c, ancestors_count, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_HIERARCHY, out_c)


def hierarchy_closure(hierarchy):
    """The transitive closure: every pair of a node and any ancestor."""
    cdef st_error error
    cdef st_status status
    cdef st_hierarchy *hierarchy_c = <st_hierarchy *>pointer_of(hierarchy, KIND_HIERARCHY, "hierarchy_closure", "hierarchy")
    cdef st_hierarchy *out_c = NULL
    begin(&error)
    pin(hierarchy)
    with nogil:
        status = st_hierarchy_closure(hierarchy_c, &out_c, &error)
    unpin(hierarchy)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_HIERARCHY, out_c)


def hierarchy_node_count(hierarchy):
    """The number of nodes."""
    cdef st_error error
    cdef st_status status
    cdef st_hierarchy *hierarchy_c = <st_hierarchy *>pointer_of(hierarchy, KIND_HIERARCHY, "hierarchy_node_count", "hierarchy")
    cdef int64_t out_c = 0
    begin(&error)
    status = st_hierarchy_node_count(hierarchy_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def hierarchy_pair_count(hierarchy):
    """The number of distinct pairs."""
    cdef st_error error
    cdef st_status status
    cdef st_hierarchy *hierarchy_c = <st_hierarchy *>pointer_of(hierarchy, KIND_HIERARCHY, "hierarchy_pair_count", "hierarchy")
    cdef int64_t out_c = 0
    begin(&error)
    status = st_hierarchy_pair_count(hierarchy_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def hierarchy_duplicate_count(hierarchy):
    """Pairs that were given again and dropped."""
    cdef st_error error
    cdef st_status status
    cdef st_hierarchy *hierarchy_c = <st_hierarchy *>pointer_of(hierarchy, KIND_HIERARCHY, "hierarchy_duplicate_count", "hierarchy")
    cdef int64_t out_c = 0
    begin(&error)
    status = st_hierarchy_duplicate_count(hierarchy_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def hierarchy_ancestors(hierarchy, int64_t node):
    """The ancestors of a node, in ascending order."""
    cdef st_error error
    cdef st_status status
    cdef st_hierarchy *hierarchy_c = <st_hierarchy *>pointer_of(hierarchy, KIND_HIERARCHY, "hierarchy_ancestors", "hierarchy")
    cdef int64_t ancestors_small[SMALL]
    cdef int64_t *ancestors_c = ancestors_small
    cdef size_t ancestors_capacity = SMALL
    cdef size_t ancestors_count = 0
    begin(&error)
    while True:
        status = st_hierarchy_ancestors(hierarchy_c, node, ancestors_c, ancestors_capacity, &ancestors_count, &error)
        if status != 0:
            raise_error(status, &error)
        grown = False
        if ancestors_count > ancestors_capacity:
            ancestors_capacity = ancestors_count
            ancestors_memory = PyBytes_FromStringAndSize(NULL, ancestors_capacity * sizeof(int64_t))
            ancestors_c = <int64_t *>PyBytes_AsString(ancestors_memory)
            grown = True
        if not grown:
            break
    return tuple_of_i64s(ancestors_c, ancestors_count)


def hierarchy_evaluate(hierarchy, manifold, points, progress=None, cancel=None):
    """Mean rank and MAP of points, in parallel, without a full distance matrix. Cancellation gives cancelled."""
    cdef st_error error
    cdef st_status status
    cdef Call progress_c = Call(progress)
    cdef st_hierarchy *hierarchy_c = <st_hierarchy *>pointer_of(hierarchy, KIND_HIERARCHY, "hierarchy_evaluate", "hierarchy")
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "hierarchy_evaluate", "manifold")
    cdef st_tensor *points_c = <st_tensor *>pointer_of(points, KIND_TENSOR, "hierarchy_evaluate", "points")
    cdef st_cancel *cancel_c = <st_cancel *>pointer_or_null(cancel, KIND_CANCEL, "hierarchy_evaluate", "cancel")
    cdef st_evaluation out_c
    out_c.struct_size = sizeof(st_evaluation)
    begin(&error)
    pin(hierarchy)
    pin(manifold)
    pin(points)
    pin(cancel)
    with nogil:
        status = st_hierarchy_evaluate(hierarchy_c, manifold_c, points_c, call_progress, <void *>progress_c, cancel_c, &out_c, &error)
    unpin(hierarchy)
    unpin(manifold)
    unpin(points)
    unpin(cancel)
    if progress_c.error is not None:
        raise progress_c.error
    if status != 0:
        raise_error(status, &error)
    return give_evaluation(&out_c)


def trainer_options_default():
    """The recipe the documentation measures."""
    cdef st_error error
    cdef st_status status
    cdef st_trainer_options out_c
    out_c.struct_size = sizeof(st_trainer_options)
    begin(&error)
    status = st_trainer_options_default(&out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return give_trainer_options(&out_c)


def trainer_create(hierarchy, options):
    """A run at epoch 0 with points drawn from the seed."""
    cdef st_error error
    cdef st_status status
    cdef st_trainer_options options_c
    read_trainer_options(options, &options_c)
    cdef st_hierarchy *hierarchy_c = <st_hierarchy *>pointer_of(hierarchy, KIND_HIERARCHY, "trainer_create", "hierarchy")
    cdef st_trainer *out_c = NULL
    begin(&error)
    status = st_trainer_create(hierarchy_c, &options_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TRAINER, out_c)


def trainer_run(trainer, int64_t epochs=0, progress=None, cancel=None):
    """Trains for some epochs. On cancellation gives cancelled; the trainer is valid and can go on."""
    cdef st_error error
    cdef st_status status
    cdef Call progress_c = Call(progress)
    cdef st_trainer *trainer_c = <st_trainer *>pointer_of(trainer, KIND_TRAINER, "trainer_run", "trainer")
    cdef st_cancel *cancel_c = <st_cancel *>pointer_or_null(cancel, KIND_CANCEL, "trainer_run", "cancel")
    begin(&error)
    pin(trainer)
    pin(cancel)
    with nogil:
        status = st_trainer_run(trainer_c, epochs, call_progress, <void *>progress_c, cancel_c, &error)
    unpin(trainer)
    unpin(cancel)
    if progress_c.error is not None:
        raise progress_c.error
    if status != 0:
        raise_error(status, &error)


def trainer_epoch(trainer):
    """Epochs done."""
    cdef st_error error
    cdef st_status status
    cdef st_trainer *trainer_c = <st_trainer *>pointer_of(trainer, KIND_TRAINER, "trainer_epoch", "trainer")
    cdef int64_t out_c = 0
    begin(&error)
    status = st_trainer_epoch(trainer_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def trainer_options_get(trainer):
    """The options of the run."""
    cdef st_error error
    cdef st_status status
    cdef st_trainer *trainer_c = <st_trainer *>pointer_of(trainer, KIND_TRAINER, "trainer_options_get", "trainer")
    cdef st_trainer_options out_c
    out_c.struct_size = sizeof(st_trainer_options)
    begin(&error)
    status = st_trainer_options_get(trainer_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return give_trainer_options(&out_c)


def trainer_points(trainer):
    """A copy of the points, f32 (nodes, ambient dimension), in the coordinates of the run's model."""
    cdef st_error error
    cdef st_status status
    cdef st_trainer *trainer_c = <st_trainer *>pointer_of(trainer, KIND_TRAINER, "trainer_points", "trainer")
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_trainer_points(trainer_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def trainer_manifold(trainer):
    """The manifold the points lie on."""
    cdef st_error error
    cdef st_status status
    cdef st_trainer *trainer_c = <st_trainer *>pointer_of(trainer, KIND_TRAINER, "trainer_manifold", "trainer")
    cdef st_manifold *out_c = NULL
    begin(&error)
    status = st_trainer_manifold(trainer_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_MANIFOLD, out_c)


def trainer_save(trainer, path):
    """Writes a checkpoint: whole or not at all. A deterministic run resumes bit for bit."""
    cdef st_error error
    cdef st_status status
    cdef size_t path_size = 0
    cdef const char *path_c = read_text(path, &path_size)
    cdef st_trainer *trainer_c = <st_trainer *>pointer_of(trainer, KIND_TRAINER, "trainer_save", "trainer")
    begin(&error)
    pin(trainer)
    with nogil:
        status = st_trainer_save(trainer_c, path_c, path_size, &error)
    unpin(trainer)
    if status != 0:
        raise_error(status, &error)


def trainer_load(hierarchy, path):
    """A run from a checkpoint; the hierarchy must be the one it was made with."""
    cdef st_error error
    cdef st_status status
    cdef size_t path_size = 0
    cdef const char *path_c = read_text(path, &path_size)
    cdef st_hierarchy *hierarchy_c = <st_hierarchy *>pointer_of(hierarchy, KIND_HIERARCHY, "trainer_load", "hierarchy")
    cdef st_trainer *out_c = NULL
    begin(&error)
    pin(hierarchy)
    with nogil:
        status = st_trainer_load(hierarchy_c, path_c, path_size, &out_c, &error)
    unpin(hierarchy)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TRAINER, out_c)


def model_create(manifold, points, labels, label_ends):
    """A model from labelled points."""
    cdef st_error error
    cdef st_status status
    cdef Bytes labels_c = Bytes(labels)
    cdef int64_t label_ends_small[SMALL]
    cdef int64_t *label_ends_c = NULL
    cdef size_t label_ends_count = 0
    label_ends_memory = read_i64s(label_ends, label_ends_small, &label_ends_c, &label_ends_count)
    cdef st_manifold *manifold_c = <st_manifold *>pointer_of(manifold, KIND_MANIFOLD, "model_create", "manifold")
    cdef st_tensor *points_c = <st_tensor *>pointer_of(points, KIND_TENSOR, "model_create", "points")
    cdef st_model *out_c = NULL
    begin(&error)
    status = st_model_create(manifold_c, points_c, labels_c.view.buf, <size_t>labels_c.view.len, label_ends_c, label_ends_count, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_MODEL, out_c)


def model_open(path):
    """Reads a model file. Truncated, damaged or foreign files give corrupt, a newer format newer_version."""
    cdef st_error error
    cdef st_status status
    cdef size_t path_size = 0
    cdef const char *path_c = read_text(path, &path_size)
    cdef st_model *out_c = NULL
    begin(&error)
    with nogil:
        status = st_model_open(path_c, path_size, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_MODEL, out_c)


def model_save(model, path):
    """Writes a safetensors file with manifold, curvature, labels, metadata and a content hash: whole or not at all."""
    cdef st_error error
    cdef st_status status
    cdef size_t path_size = 0
    cdef const char *path_c = read_text(path, &path_size)
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_save", "model")
    begin(&error)
    pin(model)
    with nogil:
        status = st_model_save(model_c, path_c, path_size, &error)
    unpin(model)
    if status != 0:
        raise_error(status, &error)


def model_points(model):
    """The points, read-only."""
    cdef st_error error
    cdef st_status status
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_points", "model")
    cdef st_tensor *out_c = NULL
    begin(&error)
    status = st_model_points(model_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, out_c)


def model_manifold(model):
    """The manifold the points lie on."""
    cdef st_error error
    cdef st_status status
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_manifold", "model")
    cdef st_manifold *out_c = NULL
    begin(&error)
    status = st_model_manifold(model_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_MANIFOLD, out_c)


def model_label(model, int64_t index):
    """The label of a point."""
    cdef st_error error
    cdef st_status status
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_label", "model")
    cdef char label_small[256]
    cdef char *label_c = label_small
    cdef size_t label_capacity = 256
    cdef size_t label_size = 0
    begin(&error)
    while True:
        status = st_model_label(model_c, index, label_c, label_capacity, &label_size, &error)
        if status != 0:
            raise_error(status, &error)
        grown = False
        if label_size > label_capacity:
            label_capacity = label_size
            label_memory = PyBytes_FromStringAndSize(NULL, label_capacity * sizeof(char))
            label_c = <char *>PyBytes_AsString(label_memory)
            grown = True
        if not grown:
            break
    return label_c[:label_size].decode("utf-8", "replace")


def model_find(model, label):
    """The index of a label, or -1."""
    cdef st_error error
    cdef st_status status
    cdef size_t label_size = 0
    cdef const char *label_c = read_text(label, &label_size)
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_find", "model")
    cdef int64_t out_c = 0
    begin(&error)
    status = st_model_find(model_c, label_c, label_size, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def model_metadata_set(model, key, value):
    """Sets a metadata entry, such as licence or recipe. The names manifold, curvature, labels, format, format_version and content_sha256 are the format's own."""
    cdef st_error error
    cdef st_status status
    cdef size_t key_size = 0
    cdef const char *key_c = read_text(key, &key_size)
    cdef size_t value_size = 0
    cdef const char *value_c = read_text(value, &value_size)
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_metadata_set", "model")
    begin(&error)
    status = st_model_metadata_set(model_c, key_c, key_size, value_c, value_size, &error)
    if status != 0:
        raise_error(status, &error)


def model_metadata_count(model):
    """How many metadata entries there are."""
    cdef st_error error
    cdef st_status status
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_metadata_count", "model")
    cdef int64_t out_c = 0
    begin(&error)
    status = st_model_metadata_count(model_c, &out_c, &error)
    if status != 0:
        raise_error(status, &error)
    return out_c


def model_metadata_key(model, int64_t index):
    """The name of a metadata entry."""
    cdef st_error error
    cdef st_status status
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_metadata_key", "model")
    cdef char key_small[256]
    cdef char *key_c = key_small
    cdef size_t key_capacity = 256
    cdef size_t key_size = 0
    begin(&error)
    while True:
        status = st_model_metadata_key(model_c, index, key_c, key_capacity, &key_size, &error)
        if status != 0:
            raise_error(status, &error)
        grown = False
        if key_size > key_capacity:
            key_capacity = key_size
            key_memory = PyBytes_FromStringAndSize(NULL, key_capacity * sizeof(char))
            key_c = <char *>PyBytes_AsString(key_memory)
            grown = True
        if not grown:
            break
    return key_c[:key_size].decode("utf-8", "replace")


def model_metadata_get(model, key):
    """The value of a metadata entry; an unknown name is invalid_value."""
    cdef st_error error
    cdef st_status status
    cdef size_t key_size = 0
    cdef const char *key_c = read_text(key, &key_size)
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_metadata_get", "model")
    cdef char value_small[256]
    cdef char *value_c = value_small
    cdef size_t value_capacity = 256
    cdef size_t value_size = 0
    begin(&error)
    while True:
        status = st_model_metadata_get(model_c, key_c, key_size, value_c, value_capacity, &value_size, &error)
        if status != 0:
            raise_error(status, &error)
        grown = False
        if value_size > value_capacity:
            value_capacity = value_size
            value_memory = PyBytes_FromStringAndSize(NULL, value_capacity * sizeof(char))
            value_c = <char *>PyBytes_AsString(value_memory)
            grown = True
        if not grown:
            break
    return value_c[:value_size].decode("utf-8", "replace")


def model_nearest(model, queries, int64_t k):
    """For each query the k nearest points, nearest first."""
    cdef st_error error
    cdef st_status status
    cdef st_model *model_c = <st_model *>pointer_of(model, KIND_MODEL, "model_nearest", "model")
    cdef st_tensor *queries_c = <st_tensor *>pointer_of(queries, KIND_TENSOR, "model_nearest", "queries")
    cdef st_tensor *indices_c = NULL
    cdef st_tensor *distances_c = NULL
    begin(&error)
    pin(model)
    pin(queries)
    with nogil:
        status = st_model_nearest(model_c, queries_c, k, &indices_c, &distances_c, &error)
    unpin(model)
    unpin(queries)
    if status != 0:
        raise_error(status, &error)
    return wrap(KIND_TENSOR, indices_c), wrap(KIND_TENSOR, distances_c)


