//! A Vulkan loader for tests: the real one's functions, each of which can be told to fail or to be
//! missing, with a count of what is made and not given back. Once told that the device is lost it
//! stays lost, as Vulkan has it. With FAKE_VULKAN_BLOCK=16x16x16 in the environment devices list cooperative matrices
//! of that block alone: lavapipe, which lists one block, multiplies any.

const std = @import("std");
const vk = @import("vulkan_api");
const faults = @import("faults.zig");

const FindFunction = @FieldType(vk.Loader, "vkGetInstanceProcAddr");

var real: ?FindFunction = null;
var real_find_device_function: @FieldType(vk.InstanceFunctions, "vkGetDeviceProcAddr") = undefined;
var newest_device: ?vk.Device = null;
var is_lost = false;
var live: i64 = 0;

export fn vkGetInstanceProcAddr(instance: ?vk.Instance, name: [*:0]const u8) callconv(.c) ?*const anyopaque {
    if (real == null) {
        var library = std.DynLib.open("libvulkan.so.1") catch return null;
        real = library.lookup(FindFunction, "vkGetInstanceProcAddr") orelse return null;
    }
    if (is_missing(name)) return null;
    const found = real.?(instance, name) orelse return null;
    if (std.mem.eql(u8, std.mem.span(name), list_matrices)) {
        if (block()) |_| {
            real_list_matrices = @ptrCast(@alignCast(found));
            return @ptrCast(&list_one_block);
        }
    }
    return wrapped(vk.GlobalFunctions, name, found) orelse wrapped(vk.InstanceFunctions, name, found) orelse found;
}

fn find_device_function(device: vk.Device, name: [*:0]const u8) callconv(.c) ?*const anyopaque {
    newest_device = device;
    if (is_missing(name)) return null;
    const found = real_find_device_function(device, name) orelse return null;
    return wrapped(vk.DeviceFunctions, name, found) orelse found;
}

const list_matrices = "vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR";
var real_list_matrices: @FieldType(vk.MatrixFunctions, list_matrices) = undefined;

/// The rows, columns and depth that the environment asks for.
fn block() ?[3]u32 {
    const text = std.mem.span(std.c.getenv("FAKE_VULKAN_BLOCK") orelse return null);
    var sizes: [3]u32 = undefined;
    var words = std.mem.splitScalar(u8, text, 'x');
    for (&sizes) |*size| size.* = std.fmt.parseInt(u32, words.next() orelse return null, 10) catch return null;
    return sizes;
}

fn list_one_block(device: vk.PhysicalDevice, count: *u32, list: ?[*]vk.CooperativeMatrixProperties) callconv(.c) vk.Result {
    const result = real_list_matrices(device, count, list);
    if (list) |found| for (found[0..count.*]) |*each| {
        each.rows, each.columns, each.depth = block().?;
    };
    return result;
}

/// A lost device does nothing any more; the real one is let finish.
fn lose() void {
    is_lost = true;
    const device = newest_device orelse return;
    const idle = real_find_device_function(device, "vkDeviceWaitIdle") orelse return;
    _ = @as(@FieldType(vk.DeviceFunctions, "vkDeviceWaitIdle"), @ptrCast(@alignCast(idle)))(device);
}

fn is_missing(name: [*:0]const u8) bool {
    var text: [80]u8 = undefined;
    return faults.count_call(std.fmt.bufPrint(&text, "missing {s}", .{name}) catch return false) != null;
}

fn wrapped(comptime T: type, name: [*:0]const u8, found: *const anyopaque) ?*const anyopaque {
    inline for (comptime std.meta.fieldNames(T)) |known| {
        if (std.mem.eql(u8, std.mem.span(name), known)) {
            if (comptime std.mem.eql(u8, known, "vkGetDeviceProcAddr")) {
                real_find_device_function = @ptrCast(@alignCast(found));
                return @ptrCast(&find_device_function);
            }
            Wrapper(T, known).real = @ptrCast(@alignCast(found));
            return @ptrCast(&Wrapper(T, known).call);
        }
    }
    return null;
}

/// A function of the same type, which counts, fails when told to, and else does as the real one.
fn Wrapper(comptime T: type, comptime name: []const u8) type {
    const F = @FieldType(T, name);
    const Function = @typeInfo(F).pointer.child;
    const R = @typeInfo(Function).@"fn".return_type.?;
    const Arguments = std.meta.ArgsTuple(Function);
    const arity = @as(Arguments, undefined).len;
    return struct {
        var real: F = undefined;

        fn go(arguments: anytype) R {
            if (faults.count_call(name)) |number| if (R == vk.Result) {
                const result: vk.Result = @enumFromInt(number);
                if (result == .device_lost) lose();
                // Told to fail or not, whoever was waited for is done.
                if (comptime std.mem.eql(u8, name, "vkDeviceWaitIdle")) _ = @call(.auto, @This().real, arguments);
                return result;
            };
            if (R == vk.Result and is_lost) return .device_lost;
            const result = @call(.auto, @This().real, arguments);
            if (comptime makes(name)) {
                if (result == .success) live += 1;
            }
            if (comptime unmakes(name)) {
                if (comptime std.mem.eql(u8, name, "vkDestroyDevice")) newest_device = null;
                const handle = arguments[if (arguments.len > 2) 1 else 0];
                if (@TypeOf(handle) != vk.Handle) live -= 1 else if (handle != 0) live -= 1;
            }
            return result;
        }

        fn At(comptime place: []const u8) type {
            return @FieldType(Arguments, place);
        }

        const call = switch (arity) {
            1 => struct {
                fn f(a: At("0")) callconv(.c) R {
                    return go(.{a});
                }
            },
            2 => struct {
                fn f(a: At("0"), b: At("1")) callconv(.c) R {
                    return go(.{ a, b });
                }
            },
            3 => struct {
                fn f(a: At("0"), b: At("1"), c: At("2")) callconv(.c) R {
                    return go(.{ a, b, c });
                }
            },
            4 => struct {
                fn f(a: At("0"), b: At("1"), c: At("2"), d: At("3")) callconv(.c) R {
                    return go(.{ a, b, c, d });
                }
            },
            5 => struct {
                fn f(a: At("0"), b: At("1"), c: At("2"), d: At("3"), e: At("4")) callconv(.c) R {
                    return go(.{ a, b, c, d, e });
                }
            },
            6 => struct {
                fn f(a: At("0"), b: At("1"), c: At("2"), d: At("3"), e: At("4"), g: At("5")) callconv(.c) R {
                    return go(.{ a, b, c, d, e, g });
                }
            },
            8 => struct {
                fn f(a: At("0"), b: At("1"), c: At("2"), d: At("3"), e: At("4"), g: At("5"), h: At("6"), i: At("7")) callconv(.c) R {
                    return go(.{ a, b, c, d, e, g, h, i });
                }
            },
            10 => struct {
                fn f(a: At("0"), b: At("1"), c: At("2"), d: At("3"), e: At("4"), g: At("5"), h: At("6"), i: At("7"), j: At("8"), k: At("9")) callconv(.c) R {
                    return go(.{ a, b, c, d, e, g, h, i, j, k });
                }
            },
            else => @compileError("add an arity for " ++ name),
        }.f;
    };
}

/// What must be given back by a call of its own; sets and command buffers go with their pools.
fn makes(comptime name: []const u8) bool {
    return std.mem.startsWith(u8, name, "vkCreate") or std.mem.eql(u8, name, "vkAllocateMemory");
}

fn unmakes(comptime name: []const u8) bool {
    return std.mem.startsWith(u8, name, "vkDestroy") or std.mem.eql(u8, name, "vkFreeMemory");
}

export fn fake_live() u64 {
    return @intCast(live);
}

export fn fake_reset() void {
    is_lost = false;
    faults.reset();
}
