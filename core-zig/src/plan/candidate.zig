//! One way to execute a request. Every field is a parameter of what then runs.

const std = @import("std");
const Device = @import("../tensor/storage.zig").Device;

pub const Algorithm = enum {
    filter,
    quickselect,
    sort,
    count,
    blocked,
    vector,
    fused,
    formulas,
    /// The device's only way.
    op,
};

/// How parts of a row become the row's result.
pub const Merge = enum { none, select };

pub const Candidate = struct {
    backend: Device,
    algorithm: Algorithm,
    /// The CPU level whose kernels run.
    level: []const u8 = "",
    /// Elements of a vector.
    lanes: usize = 1,
    threads: usize = 1,
    /// Threads of a group; on the CPU all of them.
    workgroup: usize = 1,
    /// Columns taken at a time: the whole row, a tile of it, or a block of a matrix.
    tile: usize = 0,
    /// Rows taken at a time; 0 where the thread decides.
    row_tile: usize = 0,
    /// Columns that the filter looks at as one.
    chunk: usize = 0,
    /// Tiles of a row.
    tiles: usize = 1,
    merge: Merge = .none,
    /// What tells candidates apart that differ by sizes which follow from the shape.
    cut: []const u8 = "",

    pub fn two_stage(candidate: *const Candidate) bool {
        return candidate.merge != .none;
    }

    /// The same for all shapes of a class: the cache knows candidates by it.
    pub fn format(candidate: *const Candidate, writer: *std.Io.Writer) std.Io.Writer.Error!void {
        try writer.print("{t}", .{candidate.algorithm});
        if (candidate.chunk > 0) try writer.print(" chunk {d}", .{candidate.chunk});
        if (candidate.cut.len > 0) try writer.print(" {s}", .{candidate.cut});
        // Of what a cut says, they follow from the shape.
        if (candidate.tiles > 1 and candidate.cut.len == 0) try writer.print(" tiles {d}", .{candidate.tiles});
        if (candidate.level.len > 0) try writer.print(" {s}", .{candidate.level});
        if (candidate.backend == .cpu) try writer.print(" threads {d}", .{candidate.threads});
    }

    pub const Name = struct {
        bytes: [96]u8,
        length: usize,

        pub fn text(own: *const Name) []const u8 {
            return own.bytes[0..own.length];
        }
    };

    pub fn name(candidate: *const Candidate) Name {
        var own: Name = .{ .bytes = undefined, .length = 0 };
        var writer: std.Io.Writer = .fixed(&own.bytes);
        candidate.format(&writer) catch unreachable; // No name is longer than 96 bytes: `threads` has at most three digits.
        own.length = writer.buffered().len;
        return own;
    }
};

/// Candidates of one request, the first being what is taken without measuring.
pub const List = struct {
    buffer: [max]Candidate = undefined,
    count: usize = 0,

    pub const max = 40;

    /// Leaves out what is there already, and what there is no more room for.
    pub fn add(list: *List, candidate: Candidate) void {
        if (list.count == max) return;
        const own = candidate.name();
        for (list.slice()) |*other| if (std.mem.eql(u8, other.name().text(), own.text())) return;
        list.buffer[list.count] = candidate;
        list.count += 1;
    }

    pub fn slice(list: *const List) []const Candidate {
        return list.buffer[0..list.count];
    }
};
