//! `zig build` makes the shared and the static library; `zig build test` runs the core's tests.

const std = @import("std");

/// A null model is the target's own CPU.
const Level = struct { name: []const u8, model: ?*const std.Target.Cpu.Model };

pub fn build(b: *std.Build) void {
    // Always the baseline CPU: faster levels are objects of their own, chosen at run time.
    const target = b.standardTargetOptions(.{ .default_target = .{ .cpu_model = .baseline } });
    const optimize = b.standardOptimizeOption(.{});

    const kernels = kernel_objects(b, target, optimize);
    // A static program cannot load drivers: whoever links one leaves the GPUs' kernels out.
    const gpu = b.option(bool, "gpu", "kernels and drivers for GPUs, which are loaded at run time (default: yes)") orelse true;

    // The core is compiled once and linked into each of its forms.
    const core = b.addObject(.{
        .name = "core",
        .root_module = core_module(b, "src/root.zig", target, optimize, gpu),
        .use_llvm = true,
    });
    // So that a program that links the archive can drop what it does not call.
    core.link_function_sections = true;
    core.link_data_sections = true;
    for ([_]std.builtin.LinkMode{ .dynamic, .static }) |linkage| {
        // On Windows the shared library's import library has the name that the static one would have.
        const apart = linkage == .static and target.result.os.tag == .windows;
        const library = b.addLibrary(.{
            .name = if (apart) "spiraltorch_static" else "spiraltorch",
            .linkage = linkage,
            .root_module = linked_module(b, core, kernels),
            .use_llvm = true,
        });
        if (linkage == .static) library.bundle_compiler_rt = true;
        b.installArtifact(library);
    }

    // Python's extension module: the core and Cython's C in one file.
    if (b.option([]const u8, "python-source", "Cython's output, for the step python")) |source| {
        const extension = linked_module(b, core, kernels);
        extension.strip = true;
        extension.addCSourceFile(.{
            .file = .{ .cwd_relative = source },
            .flags = &.{ "-O2", "-fno-strict-aliasing", "-fvisibility=hidden", "-Wno-everything", "-DPy_LIMITED_API=0x030b0000" },
        });
        extension.addIncludePath(b.path("../abi/include"));
        const headers = b.option([]const u8, "python-include", "folder of Python.h") orelse "";
        extension.addIncludePath(.{ .cwd_relative = headers });
        if (b.option([]const u8, "python-library", "import library of Python, for Windows")) |library|
            extension.addObjectFile(.{ .cwd_relative = library });
        const library = b.addLibrary(.{ .name = "_native", .linkage = .dynamic, .root_module = extension, .use_llvm = true });
        // Python's own symbols are found in the interpreter that loads the file.
        if (target.result.os.tag != .windows) library.linker_allow_shlib_undefined = true;
        b.step("python", "build Python's extension module").dependOn(&b.addInstallArtifact(library, .{}).step);
    }

    if (b.option([]const u8, "node-headers", "folder of node_api.h, for the step node")) |headers| add_node(b, core, kernels, headers);
    add_wasm(b);

    const generate = b.addRunArtifact(b.addExecutable(.{
        .name = "generate",
        .root_module = b.createModule(.{ .root_source_file = b.path("../abi/generate.zig"), .target = b.graph.host }),
    }));
    if (b.option(bool, "check", "with generate: only tell whether the files are current") orelse false) generate.addArg("--check");
    generate.addDirectoryArg(b.path(".."));
    generate.has_side_effects = true;
    b.step("generate", "write what follows from abi/spec").dependOn(&generate.step);

    const benched = core_module(b, "src/bench.zig", target, optimize, gpu);
    for ([_][]const u8{ "ball", "embed", "mean" }) |name| {
        const step_name = b.fmt("bench-{s}", .{name});
        const program = b.addExecutable(.{
            .name = step_name,
            .use_llvm = true,
            .root_module = b.createModule(.{
                .root_source_file = b.path(b.fmt("bench/{s}.zig", .{name})),
                .target = target,
                .optimize = optimize,
                .pic = true,
                // As the core is: the compiler crashes on a program of which only a part is stripped.
                .strip = benched.strip,
                .imports = &.{.{ .name = "core", .module = benched }},
            }),
        });
        for (kernels) |object| program.root_module.addObject(object);
        b.step(step_name, b.fmt("build bench/{s}.zig", .{name})).dependOn(&b.addInstallArtifact(program, .{}).step);
    }

    const filters = b.option([]const []const u8, "test-filter", "run only the tests whose names contain this") orelse &.{};
    const test_step = b.step("test", "run the core's unit tests");
    const test_module = core_module(b, "src/tests.zig", target, optimize, gpu);
    test_module.addImport("test_drivers", test_drivers(b, target));
    for (kernels) |object| test_module.addObject(object);
    const tests = b.addTest(.{ .root_module = test_module, .use_llvm = true, .filters = filters });
    test_step.dependOn(&b.addRunArtifact(tests).step);
    b.step("test-binary", "the tests as a program, to run elsewhere").dependOn(&b.addInstallArtifact(tests, .{}).step);
}

/// Where the tests find drivers for GPUs that the machine need not have.
fn test_drivers(b: *std.Build, target: std.Build.ResolvedTarget) *std.Build.Module {
    const paths = b.addOptions();
    const kernels = b.addOptions();
    kernels.addOptionPath("kernels", b.path("src/backend/gpu/generated"));
    const vulkan = b.createModule(.{ .root_source_file = b.path("src/backend/vulkan/api.zig") });
    const alone = b.step("test-drivers", "the drivers that tests use in place of GPUs', for tests in other languages");
    for ([_][]const u8{ "fake_cuda", "fake_cublas", "fake_metal", "fake_vulkan" }) |name| {
        const made = b.addLibrary(.{
            .name = name,
            .linkage = .dynamic,
            .use_llvm = true,
            .root_module = b.createModule(.{
                .root_source_file = b.path(b.fmt("test-drivers/{s}.zig", .{name})),
                .target = target,
                // They run kernels one instruction at a time: unoptimised that would take minutes.
                .optimize = .ReleaseSafe,
                .strip = true,
                .link_libc = true,
                .pic = true,
                .imports = &.{ .{ .name = "kernel_paths", .module = kernels.createModule() }, .{ .name = "vulkan_api", .module = vulkan } },
            }),
        });
        paths.addOptionPath(name, made.getEmittedBin());
        alone.dependOn(&b.addInstallArtifact(made, .{}).step);
    }
    return paths.createModule();
}

/// Node's addon: the core and the Node-API glue in one file. One build serves every Node.
fn add_node(b: *std.Build, core: *std.Build.Step.Compile, kernels: []const *std.Build.Step.Compile, headers: []const u8) void {
    const module = linked_module(b, core, kernels);
    const sources = b.path("../ts/packages/native/src");
    module.strip = true;
    module.addCSourceFiles(.{
        .root = sources,
        .files = &.{ "runtime.c", "convert.c", "memory.c", "async.c", "glue.c" },
        .flags = &.{ "-O2", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror" },
    });
    module.addIncludePath(sources);
    module.addIncludePath(b.path("../abi/include"));
    module.addIncludePath(.{ .cwd_relative = headers });
    if (b.option([]const u8, "node-library", "import library of node.exe, for Windows")) |library|
        module.addObjectFile(.{ .cwd_relative = library });
    const made = b.addLibrary(.{ .name = "spiraltorch_node", .linkage = .dynamic, .root_module = module, .use_llvm = true });
    // Node-API's symbols are found in the process that loads the file.
    if (core.root_module.resolved_target.?.result.os.tag != .windows) made.linker_allow_shlib_undefined = true;
    const install = b.addInstallFile(made.getEmittedBin(), "spiraltorch.node");
    b.step("node", "build Node's addon").dependOn(&install.step);
}

/// The core for browsers, and for Nodes without an addon: one module, one thread, no libc. Always
/// optimised: a Debug core in a page would be of no use.
fn add_wasm(b: *std.Build) void {
    const target = b.resolveTargetQuery(.{
        .cpu_arch = .wasm32,
        .os_tag = .freestanding,
        .cpu_model = .{ .explicit = &std.Target.wasm.cpu.generic },
        .cpu_features_add = std.Target.wasm.featureSet(&.{ .simd128, .bulk_memory, .nontrapping_fptoint, .sign_ext, .mutable_globals }),
    });
    const module = core_module(b, "src/wasm.zig", target, .ReleaseFast, false);
    module.link_libc = false;
    module.pic = false;
    module.single_threaded = true;
    for (kernel_objects(b, target, .ReleaseFast)) |object| {
        object.root_module.link_libc = false;
        object.root_module.pic = false;
        object.root_module.single_threaded = true;
        module.addObject(object);
    }
    const made = b.addExecutable(.{ .name = "spiraltorch", .root_module = module, .use_llvm = true });
    made.entry = .disabled;
    made.rdynamic = true;
    // Kernels keep buffers on the stack, and a caller's frame must not meet the data below it.
    made.stack_size = 4 << 20;
    b.step("wasm", "build the WebAssembly module").dependOn(&b.addInstallArtifact(made, .{}).step);
}

/// The core itself, or its tests; to be linked with the kernel objects.
fn core_module(
    b: *std.Build,
    root_path: []const u8,
    target: std.Build.ResolvedTarget,
    optimize: std.builtin.OptimizeMode,
    gpu: bool,
) *std.Build.Module {
    const abi = b.createModule(.{ .root_source_file = b.path("../abi/spec.zig") });
    const options = b.addOptions();
    options.addOption(bool, "gpu", gpu);
    return b.createModule(.{
        .root_source_file = b.path(root_path),
        .target = target,
        .optimize = optimize,
        .link_libc = true,
        .pic = true,
        // Debug information would double the time of an optimised build.
        .strip = optimize == .ReleaseFast or optimize == .ReleaseSmall,
        .unwind_tables = unwinding(target, optimize),
        .imports = &.{ .{ .name = "abi", .module = abi }, .{ .name = "options", .module = options.createModule() } },
    });
}

/// Nothing is thrown through the core, and a stripped build has no names to show: on Linux a static program is a
/// hundredth smaller without the tables that would unwind it. Windows walks its stacks by them.
fn unwinding(target: std.Build.ResolvedTarget, optimize: std.builtin.OptimizeMode) ?std.builtin.UnwindTables {
    const is_stripped = optimize == .ReleaseFast or optimize == .ReleaseSmall;
    return if (is_stripped and target.result.os.tag == .linux) .none else null;
}

/// What a library is made of: the core and the kernels, compiled before.
fn linked_module(
    b: *std.Build,
    core: *std.Build.Step.Compile,
    kernels: []const *std.Build.Step.Compile,
) *std.Build.Module {
    const module = b.createModule(.{
        .target = core.root_module.resolved_target,
        .optimize = core.root_module.optimize,
        .link_libc = true,
        .pic = true,
    });
    module.addObject(core);
    for (kernels) |object| module.addObject(object);
    return module;
}

/// What kernels call (memcpy, sin) every libc has: on 64-bit Linux one object serves them all, and is compiled once.
fn free_of_libc(target: std.Target.Query) std.Target.Query {
    const native = @import("builtin").target;
    const os, const arch = .{ target.os_tag orelse native.os.tag, target.cpu_arch orelse native.cpu.arch };
    if (os != .linux or (arch != .x86_64 and arch != .aarch64)) return target;
    return .{ .cpu_arch = arch, .cpu_model = target.cpu_model, .os_tag = .linux, .abi = .none };
}

/// The same kernels once for each CPU level.
fn kernel_objects(
    b: *std.Build,
    target: std.Build.ResolvedTarget,
    optimize: std.builtin.OptimizeMode,
) []const *std.Build.Step.Compile {
    const all = [_]Level{
        .{ .name = "base", .model = null },
        .{ .name = "avx512", .model = &std.Target.x86.cpu.x86_64_v4 },
        .{ .name = "avx2", .model = &std.Target.x86.cpu.x86_64_v3 },
    };
    const levels = if (target.result.cpu.arch == .x86_64) all[0..] else all[0..1];
    const objects = b.allocator.alloc(*std.Build.Step.Compile, levels.len) catch @panic("out of memory");
    for (levels, objects) |level, *object| {
        var query = free_of_libc(target.query);
        if (level.model) |model| {
            query.cpu_arch = .x86_64;
            query.cpu_model = .{ .explicit = model };
        }
        // Kernels are always optimised: their tests call them through the table, and a Debug
        // build of a vector kernel is a hundred times slower.
        object.* = b.addObject(.{
            .name = level.name,
            .use_llvm = true,
            .root_module = b.createModule(.{
                .root_source_file = b.path("src/kernels.zig"),
                .target = b.resolveTargetQuery(query),
                .optimize = switch (optimize) {
                    .Debug => .ReleaseSafe,
                    // What only processors from before AVX2 run is made small: every binary carries it.
                    .ReleaseFast => if (level.model == null and levels.len > 1) .ReleaseSmall else optimize,
                    else => optimize,
                },
                .pic = true,
                .strip = true,
                .unwind_tables = unwinding(target, optimize),
                .link_libc = query.abi != .none,
            }),
        });
        object.*.link_function_sections = true;
        object.*.link_data_sections = true;
    }
    return objects;
}
