//! Every C symbol: the spec's functions, and nothing else. The files in `exports/` unpack, call and
//! pack; there is no logic in them.

comptime {
    @import("abi").zig_types.export_all(&.{
        @import("exports/library.zig"),
        @import("exports/tensor.zig"),
        @import("exports/manifold.zig"),
        @import("exports/tape.zig"),
        @import("exports/optimizer.zig"),
        @import("exports/hierarchy.zig"),
        @import("exports/model.zig"),
        @import("exports/topos.zig"),
        @import("exports/hypergrad.zig"),
        @import("exports/trace.zig"),
        @import("exports/session.zig"),
        @import("exports/projector.zig"),
        @import("exports/barycenter.zig"),
        @import("exports/wasserstein_barycenter.zig"),
        @import("exports/biome.zig"),
        @import("exports/language_wave.zig"),
        @import("exports/language_wave_encoder.zig"),
        @import("exports/spiral_plan.zig"),
        @import("exports/device.zig"),
        @import("exports/plan.zig"),
        @import("exports/session_plan.zig"),
    }, @import("exports/ops.zig"), @import("exports/handles.zig").handles);
}
