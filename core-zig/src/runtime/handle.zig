//! What every handle begins with: a kind, a reference count, and how to destroy it.
//! The kind catches a handle passed for another; a released handle's kind is wiped, which catches
//! use after release as long as the memory has not been given to something else.

const std = @import("std");
const atomic = @import("atomic.zig");
const assert = std.debug.assert;

pub const Kind = enum(u32) {
    dead = 0,
    tensor = 0x53540001,
    manifold = 0x53540002,
    cancel = 0x53540003,
    tape = 0x53540004,
    optimizer = 0x53540005,
    hierarchy = 0x53540006,
    trainer = 0x53540007,
    model = 0x53540008,
    topos = 0x53540009,
    hypergrad = 0x5354000a,
    realgrad = 0x5354000b,
    trace = 0x5354000c,
    resonance = 0x5354000d,
    projector = 0x53540030,
    session = 0x5354000e,
    session_setup = 0x5354000f,
    barycenter = 0x53540010,
    barycenter_intermediate = 0x53540011,
    wasserstein_barycenter = 0x53540012,
    biome = 0x53540013,
    language_wave_encoder = 0x53540021,
    language_wave = 0x53540022,
    spiral_plan = 0x53540023,
    device_description = 0x53540040,
    plan = 0x53540041,
    _,
};

var live: atomic.Counter(i64) = .init(0);

/// Handles alive at the moment, of all kinds.
pub fn live_count() i64 {
    return live.load(.monotonic);
}

pub const Header = struct {
    kind: Kind,
    references: std.atomic.Value(u32) = .init(1),
    destroy: *const fn (header: *Header) void,

    pub fn init(kind: Kind, destroy: *const fn (header: *Header) void) Header {
        _ = live.fetchAdd(1, .monotonic);
        return .{ .kind = kind, .destroy = destroy };
    }

    pub fn retain(header: *Header) void {
        const before = header.references.fetchAdd(1, .monotonic);
        assert(before > 0);
    }

    pub fn release(header: *Header) void {
        const before = header.references.fetchSub(1, .acq_rel);
        assert(before > 0);
        if (before > 1) return;
        header.kind = .dead;
        _ = live.fetchSub(1, .monotonic);
        header.destroy(header);
    }
};
