//! Every file that holds tests. `zig build test` runs them in Debug and in ReleaseSafe.

comptime {
    _ = @import("root.zig");
    _ = @import("runtime/report.zig");
    _ = @import("tensor/dtype.zig");
    _ = @import("tensor/shape.zig");
    _ = @import("tensor/tensor.zig");
    _ = @import("tensor/copy.zig");
    _ = @import("tensor/create.zig");
    _ = @import("tensor/dlpack.zig");
    _ = @import("runtime/file.zig");
    _ = @import("tensor/safetensors.zig");
    _ = @import("embed/hierarchy.zig");
    _ = @import("runtime/sync.zig");
    _ = @import("runtime/pool.zig");
    _ = @import("runtime/memory.zig");
    _ = @import("backend/cpu/matmul.zig");
    _ = @import("backend/cpu/matmul_buffers.zig");
    _ = @import("backend/cpu/ball_test.zig");
    _ = @import("backend/cpu/kernels_elementwise_test.zig");
    _ = @import("manifold/boundary.zig");
    _ = @import("manifold/scalar.zig");
    _ = @import("manifold/convert.zig");
    _ = @import("manifold/space.zig");
    _ = @import("manifold/laws_test.zig");
    _ = @import("manifold/vjp_test.zig");
    _ = @import("manifold/golden_test.zig");
    _ = @import("backend/null.zig");
    _ = @import("backend/row_team.zig");
    _ = @import("backend/reference/special.zig");
    _ = @import("backend/reference/laws_test.zig");
    _ = @import("backend/manifold_ops_test.zig");
    _ = @import("manifold/handle.zig");
    _ = @import("manifold/midpoint_vjp.zig");
    _ = @import("ops/infer_manifold.zig");
}
