//! Root of the WebAssembly module: the C symbols, and for each callback of the spec one function
//! that the host supplies. JavaScript cannot make a function pointer; it can supply an import, whose
//! address `st_host_<callback>` tells, and the `context` beside it says which call is meant.

const abi = @import("abi");

comptime {
    _ = @import("exports.zig");
    for (abi.files) |file| for (file.callbacks) |callback| {
        const Function = abi.zig_types.Callback(callback.name, @import("exports/handles.zig").handles);
        const Accessor = struct {
            fn address() callconv(.c) Function {
                return @extern(Function, .{ .name = "host_" ++ callback.name, .library_name = "spiraltorch" });
            }
        };
        @export(&Accessor.address, .{ .name = "st_host_" ++ callback.name });
    };
}
