//! The ways elements are folded into an accumulator. Elements are f64, i64 or pairs of f64 here,
//! whatever their dtype; long runs of f32 and f64 go to the kernels as they lie in memory.

const std = @import("std");
const DType = @import("../../tensor/dtype.zig").DType;
const Complex64 = @import("../../tensor/dtype.zig").Complex64;
const levels = @import("levels.zig");
const strided = @import("strided.zig");

pub const Step = enum {
    sum,
    product,
    sizes,
    squares,
    deviations,
    scaled_squares,
    scaled_powers,
    exponentials,
    max,
    min,
    max_size,
    any,
    all,
    argmax,
    argmin,

    pub fn has_position(step: Step) bool {
        return step == .argmax or step == .argmin;
    }
};

/// What a second pass knows from the first.
pub const Context = struct {
    /// The mean, or the largest element, of the output at hand.
    center: f64 = 0,
    /// The order of a norm.
    order: f64 = 2,
};

pub const Family = enum {
    float,
    integer,
    complex,

    pub fn of(dtype: DType) Family {
        return switch (dtype) {
            .f32, .f64 => .float,
            .bool, .u8, .i32, .i64 => .integer,
            .complex64 => .complex,
        };
    }
};

pub const no_position = std.math.maxInt(usize);

pub fn Fold(comptime family: Family) type {
    return struct {
        pub const Number = switch (family) {
            .float => f64,
            .integer => i64,
            .complex => [2]f64,
        };

        /// One output so far. `position` is of the value, for steps that have one.
        pub const Acc = struct { value: Number, position: usize = no_position };

        pub fn knows(comptime step: Step) bool {
            return switch (step) {
                .sum, .product, .any, .all => true,
                .max, .min, .argmax, .argmin => family != .complex,
                else => family == .float,
            };
        }

        pub fn empty(step: Step) Acc {
            const number: f64 = switch (step) {
                .product, .all => 1,
                .max => -std.math.inf(f64),
                .min => std.math.inf(f64),
                else => 0,
            };
            return .{ .value = switch (family) {
                .float => number,
                .integer => if (number == -std.math.inf(f64)) std.math.minInt(i64) else if (number == std.math.inf(f64)) std.math.maxInt(i64) else @intFromFloat(number),
                .complex => .{ number, 0 },
            } };
        }

        fn truth(x: Number) Number {
            const is_true = if (family == .complex) x[0] != 0 or x[1] != 0 else x != 0;
            return switch (family) {
                .float => @floatFromInt(@intFromBool(is_true)),
                .integer => @intFromBool(is_true),
                .complex => .{ @floatFromInt(@intFromBool(is_true)), 0 },
            };
        }

        /// Whether nothing that follows can change the result.
        pub fn is_decided(step: Step, acc: Acc) bool {
            const value = if (family == .complex) acc.value[0] else acc.value;
            return switch (step) {
                .any => value != 0,
                .all => value == 0,
                else => false,
            };
        }

        /// What one element contributes.
        inline fn term(comptime step: Step, x: Number, context: Context) Number {
            const center = context.center;
            return switch (step) {
                .sum, .product, .max, .min, .argmax, .argmin => x,
                .any, .all => truth(x),
                .sizes, .max_size => @abs(x),
                .squares => x * x,
                .deviations => (x - center) * (x - center),
                .scaled_squares => (x / center) * (x / center),
                .scaled_powers => std.math.pow(f64, @abs(x) / center, context.order),
                .exponentials => @exp(x - center),
            };
        }

        inline fn append(comptime step: Step, acc: *Acc, later: Acc) void {
            switch (step) {
                .product, .all => acc.value = times(acc.value, later.value),
                .any => acc.value = truth(plus(acc.value, later.value)),
                .max, .min, .max_size => if (wins(step, acc.value, later.value)) {
                    acc.value = later.value;
                },
                .argmax, .argmin => if (later.position != no_position and (acc.position == no_position or wins(step, acc.value, later.value))) {
                    acc.* = later;
                },
                else => acc.value = plus(acc.value, later.value),
            }
        }

        /// Whether `later` takes the place of `first`: a NaN does, and nothing takes a NaN's.
        inline fn wins(comptime step: Step, first: Number, later: Number) bool {
            if (family == .float) {
                if (first != first) return false;
                if (later != later) return true;
            }
            return if (step == .min or step == .argmin) later < first else later > first;
        }

        inline fn plus(a: Number, b: Number) Number {
            return switch (family) {
                .float => a + b,
                .integer => a +% b,
                .complex => .{ a[0] + b[0], a[1] + b[1] },
            };
        }

        inline fn times(a: Number, b: Number) Number {
            return switch (family) {
                .float => a * b,
                .integer => a *% b,
                .complex => .{ a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0] },
            };
        }

        /// Appends a later part of the same output.
        pub fn combine(step: Step, acc: *Acc, later: Acc) void {
            switch (step) {
                inline else => |known| if (comptime knows(known)) append(known, acc, later) else unreachable,
            }
        }

        /// Appends neighbours, the first of which is at `position`.
        pub fn add_run(step: Step, acc: *Acc, run: []const Number, position: usize, context: Context) void {
            switch (step) {
                inline else => |known| if (comptime knows(known)) {
                    var sofar = acc.*;
                    for (run, position..) |x, index| append(known, &sofar, .{ .value = term(known, x, context), .position = index });
                    acc.* = sofar;
                } else unreachable,
            }
        }

        /// Appends to each output its own element of a row.
        pub fn add_row(step: Step, accs: []Acc, row: []const Number, position: usize, centers: []const f64, order: f64) void {
            switch (step) {
                inline else => |known| if (comptime knows(known)) {
                    for (accs, row, 0..) |*acc, x, column| {
                        const context: Context = .{ .center = if (centers.len > 0) centers[column] else 0, .order = order };
                        append(known, acc, .{ .value = term(known, x, context), .position = position });
                    }
                } else unreachable,
            }
        }

        /// Reads elements of any dtype of the family.
        pub fn read(dtype: DType, source: [*]const u8, stride: isize, numbers: []Number) void {
            switch (dtype) {
                inline else => |known| {
                    if (comptime Family.of(known) != family) unreachable;
                    const T = known.Element();
                    var from = source;
                    for (numbers, 0..) |*number, index| {
                        const x = @as(*align(1) const T, @ptrCast(from)).*;
                        number.* = if (family == .complex) .{ x.re, x.im } else x;
                        if (index + 1 < numbers.len) from = strided.at(from, stride);
                    }
                },
            }
        }
    };
}

const Floats = Fold(.float);

/// Appends neighbours by the kernel for this step; false when there is none.
pub fn add_run_by_kernel(comptime T: type, step: Step, acc: *Floats.Acc, run: []const T, position: usize, context: Context) bool {
    const kernels = &@field(levels.table().reductions, @typeName(T));
    const first = run.ptr;
    const count = run.len;
    const part: Floats.Acc = switch (step) {
        .sum => .{ .value = kernels.sum(first, count) },
        .product => .{ .value = kernels.product(first, count) },
        .sizes => .{ .value = kernels.sum_sizes(first, count) },
        .squares => .{ .value = kernels.sum_squares(first, count) },
        .deviations => .{ .value = kernels.sum_deviations(first, context.center, count) },
        .exponentials => .{ .value = kernels.sum_exponentials(first, context.center, count) },
        .max => .{ .value = kernels.max(first, count) },
        .min => .{ .value = kernels.min(first, count) },
        .max_size => .{ .value = kernels.max_size(first, count) },
        .argmax, .argmin => blk: {
            const index = (if (step == .argmax) kernels.argmax else kernels.argmin)(first, count);
            break :blk .{ .value = first[index], .position = position + index };
        },
        .scaled_squares, .scaled_powers, .any, .all => return false,
    };
    Floats.combine(step, acc, part);
    return true;
}

/// Appends `rows` rows of neighbours, `stride` elements apart; false when there is no kernel.
pub fn add_rows_by_kernel(comptime T: type, step: Step, accs: []Floats.Acc, first: [*]const T, stride: usize, rows: usize) bool {
    const kernels = &@field(levels.table().reductions, @typeName(T));
    var values: [block]f64 = undefined;
    var extremes: [block]T = undefined;
    var column: usize = 0;
    while (column < accs.len) : (column += block) {
        const part = accs[column..@min(accs.len, column + block)];
        switch (step) {
            .sum, .squares => {
                for (values[0..part.len], part) |*value, acc| value.* = acc.value;
                (if (step == .sum) kernels.add_rows else kernels.add_square_rows)(first + column, stride, rows, part.len, &values);
                for (values[0..part.len], part) |value, *acc| acc.value = value;
            },
            .max, .min => {
                for (extremes[0..part.len], part) |*value, acc| value.* = @floatCast(acc.value);
                (if (step == .max) kernels.max_rows else kernels.min_rows)(first + column, stride, rows, part.len, &extremes);
                for (extremes[0..part.len], part) |value, *acc| acc.value = value;
            },
            else => return false,
        }
    }
    return true;
}

const block = 128;
