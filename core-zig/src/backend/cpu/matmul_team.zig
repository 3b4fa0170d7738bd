//! How one matrix product is cut into blocks, and the team of threads that computes them.

const std = @import("std");
const kernels_gemm = @import("kernels/gemm.zig");
const sync = @import("../../runtime/sync.zig");

const Group = kernels_gemm.Group;

pub fn Matrix(comptime T: type) type {
    return struct { data: [*]const T, row_stride: isize, column_stride: isize };
}

pub fn Product(comptime T: type) type {
    return struct {
        row_count: usize,
        column_count: usize,
        inner_count: usize,
        alpha: T,
        a: Matrix(T),
        b: Matrix(T),
        /// 0 means that C is not read.
        beta: T,
        c: [*]T,
        c_row_stride: isize,
    };
}

/// Multiply-adds that are worth waking a thread for.
pub const work_per_thread_min = 4 << 20;

pub fn step(pointer: anytype, stride: isize, count: usize) @TypeOf(pointer) {
    return pointer + @as(usize, @bitCast(stride)) *% count;
}

pub fn divide_up(count: usize, part: usize) usize {
    return (count + part - 1) / part;
}

/// The size of equal parts, each a multiple of `multiple` and at most `part_max`.
fn equal_parts(count: usize, part_max: usize, multiple: usize) usize {
    const part_count = divide_up(count, part_max);
    return divide_up(divide_up(count, part_count), multiple) * multiple;
}

/// What may be chosen of a cut. Blocks are rounded up to whole tiles.
pub const Choice = struct { row_block: usize, column_block: usize, threads: usize };

/// How a product is cut. Only `row_block`, `column_pieces` and `thread_count` depend on the number
/// of threads; none of the three changes a bit of the result.
pub const Plan = struct {
    row_block: usize,
    column_block: usize,
    inner_block: usize,
    /// A panel of B is cut in this many pieces when there are too few blocks of rows.
    column_pieces: usize,
    a_layout: kernels_gemm.Layout,
    b_packed: bool,
    thread_count: usize,

    pub fn of(comptime T: type, kernels: *const Group(T), product: Product(T), threads_max: usize) Plan {
        const m = product.row_count;
        const n = product.column_count;
        const k = product.inner_count;
        const inner_block = if (k <= kernels.block_inner) k else equal_parts(k, kernels.block_inner, 4);
        const b_packed = product.b.column_stride != 1 or pays_to_pack_b(T, kernels, m, n, k);
        const a_in_place: ?kernels_gemm.Layout = if (product.a.column_stride == 1)
            .rows
        else if (product.a.row_stride == 1) .columns else null;
        const a_layout = if (b_packed and pays_to_pack_a(T, kernels, m, n, k)) .panels else a_in_place orelse .panels;

        const work = std.math.mul(usize, m * n, k) catch std.math.maxInt(usize);
        const threads = @max(1, @min(threads_max, work / work_per_thread_min));
        // Equal blocks, as many for each thread; narrow pieces of columns when rows are few.
        const rows_each = divide_up(m, threads);
        const row_block = equal_parts(@max(rows_each, @min(m, 4 * kernels.tile_rows)), kernels.block_rows, kernels.tile_rows);
        const row_blocks = divide_up(m, row_block);
        const strips = divide_up(@min(n, kernels.block_columns), kernels.tile_columns);
        const column_pieces = @min(strips, divide_up(threads, row_blocks));
        return .{
            .row_block = row_block,
            .column_block = equal_parts(n, kernels.block_columns, kernels.tile_columns),
            .inner_block = inner_block,
            .column_pieces = column_pieces,
            .a_layout = a_layout,
            // The kernel for packed A reads packed B alone.
            .b_packed = b_packed or a_layout == .panels,
            .thread_count = @min(threads, row_blocks * column_pieces),
        };
    }

    /// Another cut of the same product. The inner dimension stays as it is: no choice changes a bit.
    pub fn cut(plan: Plan, comptime T: type, kernels: *const Group(T), product: Product(T), choice: Choice) Plan {
        var own = plan;
        const row_block = @min(choice.row_block, divide_up(product.row_count, kernels.tile_rows) * kernels.tile_rows);
        const column_block = @min(choice.column_block, divide_up(product.column_count, kernels.tile_columns) * kernels.tile_columns);
        own.row_block = divide_up(row_block, kernels.tile_rows) * kernels.tile_rows;
        own.column_block = divide_up(column_block, kernels.tile_columns) * kernels.tile_columns;
        const row_blocks = divide_up(product.row_count, own.row_block);
        const strips = divide_up(@min(product.column_count, own.column_block), kernels.tile_columns);
        own.column_pieces = @min(strips, divide_up(choice.threads, row_blocks));
        own.thread_count = @min(choice.threads, row_blocks * own.column_pieces);
        return own;
    }

    /// Packing B costs a pass over it; it pays when B is read by many tiles and in place its rows
    /// would fight for the same cache lines.
    fn pays_to_pack_b(comptime T: type, kernels: *const Group(T), m: usize, n: usize, k: usize) bool {
        _ = kernels;
        if (m <= 12) return false;
        return n * k * @sizeOf(T) > 16 << 10;
    }

    /// Rows of A are read in place while all of A stays in the second cache.
    fn pays_to_pack_a(comptime T: type, kernels: *const Group(T), m: usize, n: usize, k: usize) bool {
        if (n <= 2 * kernels.tile_columns) return false;
        return m * k * @sizeOf(T) > 64 << 10;
    }

    fn a_block_length(plan: Plan) usize {
        if (plan.a_layout != .panels) return 0;
        return plan.row_block * plan.inner_block + 2 * kernels_gemm.pack_slack;
    }

    fn b_panel_length(plan: Plan, tile_columns: usize) usize {
        return (if (plan.b_packed) plan.column_block else tile_columns) * plan.inner_block + kernels_gemm.pack_slack;
    }

    fn b_panel_count(plan: Plan) usize {
        return if (plan.thread_count > 1) 2 else 1;
    }

    pub fn buffer_size(plan: Plan, comptime T: type, kernels: *const Group(T)) usize {
        return (plan.b_panel_count() * plan.b_panel_length(kernels.tile_columns) +
            plan.thread_count * plan.a_block_length()) * @sizeOf(T);
    }
};

/// The threads of one product. Each phase is one panel of B: all pack their share of it, wait for
/// each other, then take blocks of rows from a counter. Panels alternate between two buffers, so
/// one wait per phase is enough: who packs the next panel can disturb nobody who still computes.
pub fn Team(comptime T: type) type {
    return struct {
        kernels: *const Group(T),
        product: Product(T),
        plan: Plan,
        memory: ?[*]T,
        barrier: sync.Barrier = .{ .count = undefined },
        next: [2]std.atomic.Value(usize) = @splat(.init(0)),

        const Self = @This();

        const Phase = struct {
            index: usize,
            column: usize,
            column_count: usize,
            inner: usize,
            inner_count: usize,
            b_panel: [*]T,
        };

        pub fn work(team: *Self, worker: usize, worker_count: usize) void {
            const plan = team.plan;
            const product = team.product;
            var index: usize = 0;
            var column: usize = 0;
            while (column < product.column_count) : (column += plan.column_block) {
                var inner: usize = 0;
                while (inner < product.inner_count) : (inner += plan.inner_block) {
                    team.run_phase(.{
                        .index = index,
                        .column = column,
                        .column_count = @min(plan.column_block, product.column_count - column),
                        .inner = inner,
                        .inner_count = @min(plan.inner_block, product.inner_count - inner),
                        .b_panel = team.b_panel(index),
                    }, worker, worker_count);
                    index += 1;
                }
            }
        }

        fn b_panel(team: *Self, phase_index: usize) [*]T {
            const index = phase_index % team.plan.b_panel_count();
            return team.memory.? + index * team.plan.b_panel_length(team.kernels.tile_columns);
        }

        fn a_block(team: *Self, worker: usize) [*]T {
            return team.memory.? + team.plan.b_panel_count() * team.plan.b_panel_length(team.kernels.tile_columns) +
                worker * team.plan.a_block_length();
        }

        fn run_phase(team: *Self, phase: Phase, worker: usize, worker_count: usize) void {
            team.pack_b(phase, worker, worker_count);
            team.barrier.arrive_and_wait_for(@intCast(worker_count));
            if (worker == 0) team.next[(phase.index + 1) % 2].store(0, .monotonic);

            const row_blocks = divide_up(team.product.row_count, team.plan.row_block);
            const unit_count = row_blocks * team.plan.column_pieces;
            const next = &team.next[phase.index % 2];
            while (true) {
                const unit = next.fetchAdd(1, .monotonic);
                if (unit >= unit_count) return;
                team.run_unit(phase, unit / team.plan.column_pieces, unit % team.plan.column_pieces, worker);
            }
        }

        fn pack_b(team: *Self, phase: Phase, worker: usize, worker_count: usize) void {
            const width = team.kernels.tile_columns;
            const strip_count = divide_up(phase.column_count, width);
            const b = team.product.b;
            const source = step(step(b.data, b.row_stride, phase.inner), b.column_stride, phase.column);
            if (!team.plan.b_packed) {
                const tail = phase.column_count % width;
                if (tail == 0 or worker != 0) return;
                const tail_source = step(source, b.column_stride, phase.column_count - tail);
                team.kernels.pack_columns(tail, phase.inner_count, tail_source, b.column_stride, b.row_stride, phase.b_panel);
                return;
            }
            const begin = strip_count * worker / worker_count * width;
            const end = @min(strip_count * (worker + 1) / worker_count * width, phase.column_count);
            if (begin >= end) return;
            team.kernels.pack_columns(
                end - begin,
                phase.inner_count,
                step(source, b.column_stride, begin),
                b.column_stride,
                b.row_stride,
                phase.b_panel + begin * phase.inner_count,
            );
        }

        fn run_unit(team: *Self, phase: Phase, row_index: usize, piece: usize, worker: usize) void {
            const plan = team.plan;
            const product = team.product;
            const width = team.kernels.tile_columns;
            const strip_count = divide_up(phase.column_count, width);
            const begin = strip_count * piece / plan.column_pieces * width;
            const end = @min(strip_count * (piece + 1) / plan.column_pieces * width, phase.column_count);
            if (begin >= end) return;

            const row = row_index * plan.row_block;
            const row_count = @min(plan.row_block, product.row_count - row);
            const a = step(step(product.a.data, product.a.row_stride, row), product.a.column_stride, phase.inner);
            if (plan.a_layout == .panels) {
                team.kernels.pack_rows(
                    row_count,
                    phase.inner_count,
                    a,
                    product.a.row_stride,
                    product.a.column_stride,
                    team.a_block(worker),
                );
            }
            const whole_columns = phase.column_count / width * width;
            const b_source = step(product.b.data, product.b.row_stride, phase.inner) + phase.column;
            team.kernels.multiply(&.{
                .row_count = row_count,
                .column_count = end - begin,
                .inner_count = phase.inner_count,
                .alpha = product.alpha,
                .beta = if (phase.inner == 0) product.beta else 1,
                .a = if (plan.a_layout == .panels) team.a_block(worker) else a,
                .a_stride = if (plan.a_layout == .columns) product.a.column_stride else product.a.row_stride,
                .a_layout = plan.a_layout,
                .b = if (plan.b_packed) phase.b_panel + begin * phase.inner_count else b_source + begin,
                .b_row_stride = if (plan.b_packed) @intCast(width) else product.b.row_stride,
                .b_strip_stride = if (plan.b_packed) width * phase.inner_count else width,
                .b_tail = if (plan.b_packed) phase.b_panel + whole_columns * phase.inner_count else phase.b_panel,
                .c = step(product.c, product.c_row_stride, row) + phase.column + begin,
                .c_row_stride = product.c_row_stride,
            });
        }
    };
}
