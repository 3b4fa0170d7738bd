//! Writes everything that follows from the spec: the C header, `abi.json` and each language's low level.
//!
//!     zig run abi/generate.zig -- .            writes the files
//!     zig run abi/generate.zig -- --check .    fails, naming them, if any is out of date

const std = @import("std");
const Writer = std.Io.Writer;

const Target = struct { path: []const u8, write: *const fn (std.mem.Allocator, *Writer) anyerror!void };

const targets = [_]Target{
    .{ .path = "abi/include/spiraltorch.h", .write = @import("generate/header.zig").write },
    .{ .path = "abi/include/abi.json", .write = @import("generate/json.zig").write },
    .{ .path = "python/src/spiraltorch/_native.pyx", .write = @import("generate/cython.zig").write },
    .{ .path = "python/src/spiraltorch/_native.pyi", .write = @import("generate/stubs.zig").write },
    .{ .path = "python/src/spiraltorch/_cffi.py", .write = @import("generate/cffi.zig").write },
    .{ .path = "python/src/spiraltorch/ops.py", .write = @import("generate/python_ops.zig").write_functions },
    .{ .path = "python/src/spiraltorch/_manifold_ops.py", .write = @import("generate/python_ops.zig").write_manifold_methods },
    .{ .path = "python/src/spiraltorch/_enums.py", .write = @import("generate/python_enums.zig").write },
    .{ .path = "python/src/spiraltorch/zspace.py", .write = @import("generate/python_classes.zig").write },
    .{ .path = "python/src/spiraltorch/_zspace_names.py", .write = @import("generate/python_classes.zig").write_names },
    .{ .path = "julia/src/Lib.jl", .write = @import("generate/julia.zig").write },
    .{ .path = "julia/src/ops.jl", .write = @import("generate/julia_ops.zig").write_functions },
    .{ .path = "julia/src/manifold_ops.jl", .write = @import("generate/julia_ops.zig").write_manifold_methods },
    .{ .path = "julia/src/zspace.jl", .write = @import("generate/julia_classes.zig").write },
    // cgo finds the header beside the Go files: a module holds nothing from outside its folder.
    .{ .path = "go/internal/cabi/spiraltorch.h", .write = @import("generate/header.zig").write },
    .{ .path = "go/internal/cabi/functions.go", .write = @import("generate/go_cabi.zig").write },
    .{ .path = "go/spiraltorch/enums.go", .write = @import("generate/go_types.zig").write_enums },
    .{ .path = "go/spiraltorch/trainer_options.go", .write = @import("generate/go_types.zig").write_trainer_options },
    .{ .path = "go/spiraltorch/op_options.go", .write = @import("generate/go_ops.zig").write_options },
    .{ .path = "go/spiraltorch/tensor_ops.go", .write = @import("generate/go_ops.zig").write_tensor_ops },
    .{ .path = "go/spiraltorch/manifold_ops.go", .write = @import("generate/go_ops.zig").write_manifold_ops },
    .{ .path = "go/spiraltorch/scope_ops.go", .write = @import("generate/go_ops.zig").write_scope_ops },
    .{ .path = "go/spiraltorch/zspace.go", .write = @import("generate/go_classes.zig").write },
    .{ .path = "go/cmd/conformance/classes.go", .write = @import("generate/go_classes.zig").write_table },
    .{ .path = "ts/packages/native/src/kinds.h", .write = @import("generate/node.zig").write_kinds },
    .{ .path = "ts/packages/native/src/glue.c", .write = @import("generate/node.zig").write },
    .{ .path = "ts/packages/native/src/lowlevel.ts", .write = @import("generate/typescript.zig").write },
    .{ .path = "ts/packages/wasm/src/glue.ts", .write = @import("generate/typescript_wasm.zig").write },
    .{ .path = "ts/packages/spiraltorch/src/ops.ts", .write = @import("generate/typescript_ops.zig").write_functions },
    .{ .path = "ts/packages/spiraltorch/src/manifold_ops.ts", .write = @import("generate/typescript_ops.zig").write_manifold_methods },
    .{ .path = "ts/packages/spiraltorch/src/zspace.ts", .write = @import("generate/typescript_classes.zig").write },
};

pub fn main(init: std.process.Init) !void {
    const arena = init.arena.allocator();
    const arguments = try init.minimal.args.toSlice(arena);
    const check = arguments.len == 3 and std.mem.eql(u8, arguments[1], "--check");
    if (arguments.len != 2 and !check) {
        std.debug.print("usage: generate [--check] <repository root>\n", .{});
        std.process.exit(2);
    }
    const root = try std.Io.Dir.cwd().openDir(init.io, arguments[arguments.len - 1], .{});
    var stale = false;
    for (targets) |target| {
        var out: Writer.Allocating = .init(arena);
        try target.write(arena, &out.writer);
        if (check) {
            const present = root.readFileAlloc(init.io, target.path, arena, .limited(1 << 24)) catch "";
            if (std.mem.eql(u8, present, out.written())) continue;
            std.debug.print("{s} is out of date: run zig build generate in core-zig\n", .{target.path});
            stale = true;
        } else {
            try root.createDirPath(init.io, std.fs.path.dirname(target.path).?);
            try root.writeFile(init.io, .{ .sub_path = target.path, .data = out.written() });
        }
    }
    if (stale) std.process.exit(1);
}
