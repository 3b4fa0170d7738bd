//! Objective-C's runtime and Metal for tests on other systems: objects with counts of references,
//! pools, messages found by class and selector, and work that is done only when it is waited for.
//! Whoever sends a message to an object that is gone, that its class does not know, or with
//! arguments that Metal would refuse, is remembered (`fake_offence`).
//!
//! Kernels are run by their PTX, which comes from the same source as the MSL that is given here:
//! from that their names and the slots of their arguments are read, and held to Metal's limits.

const std = @import("std");
const builtin = @import("builtin");
const faults = @import("faults.zig");
const objects = @import("fake_metal_objects.zig");
const Object = objects.Object;
const methods = @import("fake_metal_methods.zig");

const Selector = *const [64]u8;

var selectors: [96][64]u8 = @splat(@splat(0));

export fn sel_registerName(name: [*:0]const u8) Selector {
    const text = std.mem.span(name);
    for (&selectors) |*known| {
        if (known[0] == 0) @memcpy(known[0..text.len], text);
        if (std.mem.eql(u8, std.mem.sliceTo(known, 0), text)) return known;
    }
    @panic("more selectors than expected");
}

export fn objc_getClass(name: [*:0]const u8) ?*Object {
    if (faults.count_call("objc_getClass") != null) return null;
    const text = std.mem.span(name);
    if (std.mem.eql(u8, text, "NSString")) return objects.class_object(.string_class);
    if (std.mem.eql(u8, text, "MTLCompileOptions")) return objects.class_object(.options_class);
    faults.offend("objc_getClass: a class that is not known");
    return null;
}

export fn objc_autoreleasePoolPush() ?*anyopaque {
    return objects.push_pool();
}

export fn objc_autoreleasePoolPop(pool: ?*anyopaque) void {
    objects.pop_pool(pool);
}

export fn MTLCreateSystemDefaultDevice() ?*Object {
    if (faults.count_call("MTLCreateSystemDefaultDevice") != null) return null;
    return objects.retained(objects.device(0));
}

/// Its result is the caller's, its elements are the array's.
export fn MTLCopyAllDevices() ?*Object {
    if (faults.count_call("MTLCopyAllDevices") != null) return null;
    return objects.create(.array);
}

/// The method's code: what the messenger jumps to, with all arguments where they are.
export fn fake_metal_lookup(receiver: ?*Object, selector: Selector) *const anyopaque {
    return methods.find(receiver, std.mem.sliceTo(selector, 0));
}

comptime {
    if (builtin.os.tag != .windows) asm (switch (builtin.cpu.arch) {
            .x86_64 =>
            \\.globl objc_msgSend
            \\objc_msgSend:
            \\  pushq %rdi
            \\  pushq %rsi
            \\  pushq %rdx
            \\  pushq %rcx
            \\  pushq %r8
            \\  pushq %r9
            \\  subq $8, %rsp
            \\  call fake_metal_lookup@PLT
            \\  addq $8, %rsp
            \\  popq %r9
            \\  popq %r8
            \\  popq %rcx
            \\  popq %rdx
            \\  popq %rsi
            \\  popq %rdi
            \\  jmpq *%rax
            \\.globl objc_msgSend_stret
            \\objc_msgSend_stret:
            \\  pushq %rdi
            \\  pushq %rsi
            \\  pushq %rdx
            \\  pushq %rcx
            \\  pushq %r8
            \\  pushq %r9
            \\  subq $8, %rsp
            \\  movq %rsi, %rdi
            \\  movq %rdx, %rsi
            \\  call fake_metal_lookup@PLT
            \\  addq $8, %rsp
            \\  popq %r9
            \\  popq %r8
            \\  popq %rcx
            \\  popq %rdx
            \\  popq %rsi
            \\  popq %rdi
            \\  jmpq *%rax
            ,
            .aarch64 =>
            \\.globl objc_msgSend
            \\objc_msgSend:
            \\  stp x0, x1, [sp, #-96]!
            \\  stp x2, x3, [sp, #16]
            \\  stp x4, x5, [sp, #32]
            \\  stp x6, x7, [sp, #48]
            \\  stp x8, x30, [sp, #64]
            \\  bl fake_metal_lookup
            \\  mov x16, x0
            \\  ldp x8, x30, [sp, #64]
            \\  ldp x6, x7, [sp, #48]
            \\  ldp x4, x5, [sp, #32]
            \\  ldp x2, x3, [sp, #16]
            \\  ldp x0, x1, [sp], #96
            \\  br x16
            ,
            else => "",
        });
}
