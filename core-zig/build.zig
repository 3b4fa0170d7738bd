//! `zig build` makes the shared and the static library; `zig build test` runs the core's tests.

const std = @import("std");

const Level = struct { name: []const u8, model: *const std.Target.Cpu.Model };

pub fn build(b: *std.Build) void {
    // Always the baseline CPU: faster levels are objects of their own, chosen at run time.
    const target = b.standardTargetOptions(.{ .default_target = .{ .cpu_model = .baseline } });
    const optimize = b.standardOptimizeOption(.{});

    for ([_]std.builtin.LinkMode{ .dynamic, .static }) |linkage| {
        const library = b.addLibrary(.{
            .name = "spiraltorch",
            .linkage = linkage,
            .root_module = core_module(b, "src/root.zig", target, optimize),
            .use_llvm = true,
        });
        if (linkage == .static) library.bundle_compiler_rt = true;
        b.installArtifact(library);
    }

    const filters = b.option([]const []const u8, "test-filter", "run only the tests whose names contain this") orelse &.{};
    const test_step = b.step("test", "run the core's unit tests");
    const tests = b.addTest(.{
        .root_module = core_module(b, "src/tests.zig", target, optimize),
        .use_llvm = true,
        .filters = filters,
    });
    test_step.dependOn(&b.addRunArtifact(tests).step);
}

/// A module with the kernel objects of all CPU levels linked in.
fn core_module(
    b: *std.Build,
    root_path: []const u8,
    target: std.Build.ResolvedTarget,
    optimize: std.builtin.OptimizeMode,
) *std.Build.Module {
    const abi = b.createModule(.{ .root_source_file = b.path("../abi/spec.zig") });
    const module = b.createModule(.{
        .root_source_file = b.path(root_path),
        .target = target,
        .optimize = optimize,
        .link_libc = true,
        .pic = true,
        .imports = &.{.{ .name = "abi", .module = abi }},
    });
    if (target.result.cpu.arch != .x86_64) return module;
    const levels = [_]Level{
        .{ .name = "avx512", .model = &std.Target.x86.cpu.x86_64_v4 },
        .{ .name = "avx2", .model = &std.Target.x86.cpu.x86_64_v3 },
    };
    for (levels) |level| {
        var query = target.query;
        query.cpu_arch = .x86_64;
        query.cpu_model = .{ .explicit = level.model };
        // Kernels are always optimised: their tests call them through the table, and a Debug
        // build of a vector kernel is a hundred times slower.
        module.addObject(b.addObject(.{ .name = level.name, .use_llvm = true, .root_module = b.createModule(.{
            .root_source_file = b.path("src/kernels.zig"),
            .target = b.resolveTargetQuery(query),
            .optimize = if (optimize == .Debug) .ReleaseSafe else optimize,
            .pic = true,
            .strip = true,
            .link_libc = true,
        }) }));
    }
    return module;
}
