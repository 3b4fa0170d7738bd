//! Chains of element-wise ops that run in one pass: an expression such as `x, y -> x * tanh(y) + 1` is read into a
//! program, whose steps are rows of the op table, and whose intermediate results never leave registers.
//!
//!     chain   = name { "," name } "->" value
//!     value   = sum [ ( "<" | "<=" | ">" | ">=" | "==" | "!=" ) sum ]
//!     sum     = product { ( "+" | "-" ) product }
//!     product = factor { ( "*" | "/" ) factor }
//!     factor  = ( "-" | "+" ) factor | primary [ ( "^" | "**" ) factor ]
//!     primary = number | name | op "(" value { "," value } ")" | "(" value ")"

const std = @import("std");
const abi = @import("abi");
const ops = @import("op.zig");
const Op = ops.Op;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const inputs_max = ops.inputs_max;
pub const steps_max = 64;
pub const constants_max = 32;
/// Intermediate results that are wanted at the same time.
pub const registers_max = 8;
pub const arguments_max = 3;
/// Parentheses and signs within one another.
const depth_max = 64;

pub const Value = union(enum) {
    input: u8,
    constant: u8,
    /// The result of an earlier step.
    step: u8,
};

pub const Step = struct {
    op: Op,
    arguments: [arguments_max]Value = @splat(.{ .input = 0 }),
    /// Where the result stays until its last use; free for the last step, whose result is the chain's.
    register: u8 = 0,

    pub fn used(step: *const Step) []const Value {
        return step.arguments[0..ops.row(step.op).inputs.len];
    }

    pub fn is_truth(step: *const Step) bool {
        return gives_truth(step.op);
    }
};

pub const Program = struct {
    steps: [steps_max]Step = undefined,
    step_count: usize = 0,
    constants: [constants_max]f64 = undefined,
    constant_count: usize = 0,
    input_count: usize = 0,

    /// Of a text that has been checked.
    pub fn of(text: []const u8) Program {
        var report: Report = .{};
        return parse(text, &report) catch unreachable;
    }

    pub fn parse(text: []const u8, report: *Report) Error!Program {
        var parser: Parser = .{ .text = text, .report = report };
        try parser.chain();
        try allocate(&parser.program, text, report);
        return parser.program;
    }

    pub fn list(program: *const Program) []const Step {
        return program.steps[0..program.step_count];
    }
};

/// Whether an op may stand in an expression: element by element, without attributes, of real numbers.
pub fn takes(op: Op) bool {
    return switch (op) {
        .abs => true,
        .conj, .contiguous, .take_add => false,
        else => switch (ops.row(op).rule) {
            .same, .bool_same, .broadcast, .broadcast_bool => ops.row(op).attributes.len == 0 and ops.row(op).domain != .complex,
            else => false,
        },
    };
}

fn gives_truth(op: Op) bool {
    return switch (ops.row(op).rule) {
        .bool_same, .broadcast_bool => true,
        else => false,
    };
}

/// Whether an op's argument is true or false rather than a number.
fn wants_truth(op: Op, index: usize) bool {
    return switch (op) {
        .logical_not, .logical_and, .logical_or, .logical_xor => true,
        .where => index == 0,
        else => false,
    };
}

/// Registers are given by the order of steps: a result takes one before its arguments give theirs back.
fn allocate(program: *Program, text: []const u8, report: *Report) Error!void {
    var last_uses: [steps_max]usize = undefined;
    for (program.list(), 0..) |*step, index| for (step.used()) |value| {
        if (value == .step) last_uses[value.step] = index;
    };
    var free: [registers_max]bool = @splat(true);
    for (program.steps[0 .. program.step_count - 1], 0..) |*step, index| {
        const found = std.mem.indexOfScalar(bool, &free, true) orelse
            return report.fail(.invalid_value, "elementwise: \"{s}\" holds more than {d} results at a time; make several calls of it", .{ shown(text), registers_max });
        free[found] = false;
        step.register = @intCast(found);
        for (step.used()) |value| {
            if (value == .step and last_uses[value.step] == index) free[program.steps[value.step].register] = true;
        }
    }
}

/// A message has room for so much.
fn shown(text: []const u8) []const u8 {
    return text[0..@min(text.len, 120)];
}

const Parser = struct {
    text: []const u8,
    at: usize = 0,
    depth: usize = 0,
    report: *Report,
    program: Program = .{},
    names: [inputs_max][]const u8 = undefined,

    fn chain(parser: *Parser) Error!void {
        const program = &parser.program;
        while (true) {
            const name = parser.identifier() orelse return parser.refuse("expected the name of an operand, as in \"x, y -> x * tanh(y)\"");
            if (program.input_count == inputs_max) return parser.refuse(std.fmt.comptimePrint("more than {d} operands", .{inputs_max}));
            for (parser.names[0..program.input_count]) |other| {
                if (std.mem.eql(u8, other, name)) return parser.refuse("a second operand of the same name");
            }
            parser.names[program.input_count] = name;
            program.input_count += 1;
            if (parser.skip("->")) break;
            if (!parser.skip(",")) return parser.refuse("expected \",\" or \"->\"");
        }
        const result = try parser.value();
        parser.spaces();
        if (parser.at < parser.text.len) return parser.refuse("expected an operator or the end");
        if (result != .step) return parser.refuse("an expression without an op");
        try parser.check(result, false);
    }

    fn value(parser: *Parser) Error!Value {
        const left = try parser.sum();
        const comparisons = [_]struct { []const u8, Op }{ .{ "<=", .le }, .{ ">=", .ge }, .{ "==", .eq }, .{ "!=", .ne }, .{ "<", .lt }, .{ ">", .gt } };
        for (comparisons) |comparison| if (parser.skip(comparison[0])) {
            return parser.apply(comparison[1], &.{ left, try parser.sum() });
        };
        return left;
    }

    fn sum(parser: *Parser) Error!Value {
        var left = try parser.product();
        while (true) {
            if (parser.skip("+")) {
                left = try parser.apply(.add, &.{ left, try parser.product() });
            } else if (parser.skip("-")) {
                left = try parser.apply(.sub, &.{ left, try parser.product() });
            } else return left;
        }
    }

    fn product(parser: *Parser) Error!Value {
        var left = try parser.factor();
        while (true) {
            if (parser.skip("*")) {
                left = try parser.apply(.mul, &.{ left, try parser.factor() });
            } else if (parser.skip("/")) {
                left = try parser.apply(.div, &.{ left, try parser.factor() });
            } else return left;
        }
    }

    fn factor(parser: *Parser) Error!Value {
        parser.depth += 1;
        defer parser.depth -= 1;
        if (parser.depth > depth_max) return parser.refuse("too many parentheses");
        if (parser.skip("+")) return parser.factor();
        if (parser.skip("-")) {
            const negated = try parser.factor();
            if (negated == .constant) return parser.constant(-parser.program.constants[negated.constant]);
            return parser.apply(.neg, &.{negated});
        }
        const base = try parser.primary();
        if (!parser.skip("**") and !parser.skip("^")) return base;
        const exponent = try parser.factor();
        // Many times faster than the general power, and exact.
        if (exponent == .constant and parser.program.constants[exponent.constant] == 2) return parser.apply(.square, &.{base});
        return parser.apply(.pow, &.{ base, exponent });
    }

    fn primary(parser: *Parser) Error!Value {
        if (parser.skip("(")) {
            const inner = try parser.value();
            if (!parser.skip(")")) return parser.refuse("expected \")\"");
            return inner;
        }
        if (parser.numeral()) |literal| return parser.constant(std.fmt.parseFloat(f64, literal) catch return parser.refuse("no number"));
        const start = parser.at;
        const found = parser.identifier() orelse return parser.refuse("expected a number, an operand or an op");
        if (parser.skip("(")) return parser.call(found, start);
        for (parser.names[0..parser.program.input_count], 0..) |known, index| {
            if (std.mem.eql(u8, known, found)) return .{ .input = @intCast(index) };
        }
        parser.at = start;
        return parser.refuse("no operand of this name");
    }

    fn call(parser: *Parser, found: []const u8, start: usize) Error!Value {
        const op = op_named(found) orelse {
            parser.at = start;
            return parser.refuse("no element-wise op of this name");
        };
        var arguments: [arguments_max]Value = undefined;
        const wanted = ops.row(op).inputs.len;
        for (arguments[0..wanted], 0..) |*argument, index| {
            if (index > 0 and !parser.skip(",")) return parser.refuse("expected \",\" and one more argument");
            argument.* = try parser.value();
        }
        if (!parser.skip(")")) return parser.refuse("expected \")\"");
        return parser.apply(op, arguments[0..wanted]);
    }

    /// The step's result; a step that is there already is not made again.
    fn apply(parser: *Parser, op: Op, arguments: []const Value) Error!Value {
        for (arguments, 0..) |argument, index| try parser.check(argument, wants_truth(op, index));
        var made: Step = .{ .op = op };
        @memcpy(made.arguments[0..arguments.len], arguments);
        for (parser.program.list(), 0..) |*step, index| {
            if (step.op == op and std.meta.eql(step.arguments, made.arguments)) return .{ .step = @intCast(index) };
        }
        if (parser.program.step_count == steps_max) return parser.refuse(std.fmt.comptimePrint("more than {d} ops; make several calls of it", .{steps_max}));
        parser.program.steps[parser.program.step_count] = made;
        parser.program.step_count += 1;
        return .{ .step = @intCast(parser.program.step_count - 1) };
    }

    fn constant(parser: *Parser, number: f64) Error!Value {
        const program = &parser.program;
        for (program.constants[0..program.constant_count], 0..) |known, index| {
            if (@as(u64, @bitCast(known)) == @as(u64, @bitCast(number))) return .{ .constant = @intCast(index) };
        }
        if (program.constant_count == constants_max) return parser.refuse(std.fmt.comptimePrint("more than {d} different numbers", .{constants_max}));
        program.constants[program.constant_count] = number;
        program.constant_count += 1;
        return .{ .constant = @intCast(program.constant_count - 1) };
    }

    fn check(parser: *Parser, given: Value, wants: bool) Error!void {
        const is_truth = given == .step and parser.program.steps[given.step].is_truth();
        if (is_truth == wants) return;
        return parser.refuse(if (wants) "expected a comparison, a number given" else "expected a number, a comparison given");
    }

    /// Moves past the token if it is next.
    fn skip(parser: *Parser, token: []const u8) bool {
        parser.spaces();
        if (!std.mem.startsWith(u8, parser.text[parser.at..], token)) return false;
        // A product is no power.
        if (std.mem.eql(u8, token, "*") and std.mem.startsWith(u8, parser.text[parser.at..], "**")) return false;
        parser.at += token.len;
        return true;
    }

    fn spaces(parser: *Parser) void {
        while (parser.at < parser.text.len and std.ascii.isWhitespace(parser.text[parser.at])) parser.at += 1;
    }

    fn identifier(parser: *Parser) ?[]const u8 {
        parser.spaces();
        const start = parser.at;
        while (parser.at < parser.text.len) : (parser.at += 1) {
            const letter = parser.text[parser.at];
            if (!(std.ascii.isAlphabetic(letter) or letter == '_' or (parser.at > start and std.ascii.isDigit(letter)))) break;
        }
        return if (parser.at > start) parser.text[start..parser.at] else null;
    }

    /// Digits with a point and an exponent, as 1, 0.5, .5 or 1e-3.
    fn numeral(parser: *Parser) ?[]const u8 {
        parser.spaces();
        const start = parser.at;
        parser.digits();
        if (parser.at < parser.text.len and parser.text[parser.at] == '.') parser.at += 1;
        parser.digits();
        if (parser.at == start or (parser.at == start + 1 and parser.text[start] == '.')) {
            parser.at = start;
            return null;
        }
        const end = parser.at;
        if (parser.at < parser.text.len and (parser.text[parser.at] | 0x20) == 'e') {
            parser.at += 1;
            if (parser.at < parser.text.len and (parser.text[parser.at] == '-' or parser.text[parser.at] == '+')) parser.at += 1;
            const exponent = parser.at;
            parser.digits();
            if (parser.at == exponent) parser.at = end;
        }
        return parser.text[start..parser.at];
    }

    fn digits(parser: *Parser) void {
        while (parser.at < parser.text.len and std.ascii.isDigit(parser.text[parser.at])) parser.at += 1;
    }

    fn refuse(parser: *Parser, why: []const u8) Error {
        return parser.report.fail(.invalid_value, "elementwise: \"{s}\", character {d}: {s}", .{ shown(parser.text), parser.at + 1, why });
    }
};

fn op_named(name: []const u8) ?Op {
    const op = std.meta.stringToEnum(Op, name) orelse return null;
    return if (takes(op)) op else null;
}

const testing = std.testing;

fn expect_steps(text: []const u8, expected: []const Op) !void {
    const program: Program = .of(text);
    var found: [steps_max]Op = undefined;
    for (program.list(), found[0..program.step_count]) |*step, *op| op.* = step.op;
    try testing.expectEqualSlices(Op, expected, found[0..program.step_count]);
}

fn expect_refused(text: []const u8, comptime message: []const u8) !void {
    var report: Report = .{};
    try testing.expectError(error.Failed, Program.parse(text, &report));
    try testing.expectEqualStrings(message, std.mem.sliceTo(&report.message, 0));
}

test "what binds tighter comes first, and what is there is not made again" {
    try expect_steps("x, y -> x * tanh(y) + 1", &.{ .tanh, .mul, .add });
    try expect_steps("x -> -x ** 2 / 3 ^ x", &.{ .square, .neg, .pow, .div });
    try expect_steps("x -> exp(x) / (1 + exp(x))", &.{ .exp, .add, .div });
    try expect_steps("x -> where(x < 0, -x, x * 1e-3)", &.{ .lt, .neg, .mul, .where });
}

test "signs before a power and before numbers" {
    const program: Program = .of("x -> 2 - -1.5e2 * x");
    try testing.expectEqual(-150, program.constants[program.steps[0].arguments[0].constant]);
    try expect_steps("x -> x ^ -1", &.{.pow});
    try expect_steps("x -> - - x", &.{ .neg, .neg });
}

test "registers are given back after the last use" {
    const program: Program = .of("a, b -> ((a + b) * (a - b)) / (a * b)");
    var most: u8 = 0;
    for (program.list()) |*step| most = @max(most, step.register);
    try testing.expect(most <= 2);
}

test "what is wrong, and where" {
    try expect_refused("x * 2", "elementwise: \"x * 2\", character 3: expected \",\" or \"->\"");
    try expect_refused("x -> y + 1", "elementwise: \"x -> y + 1\", character 6: no operand of this name");
    try expect_refused("x -> foo(x)", "elementwise: \"x -> foo(x)\", character 6: no element-wise op of this name");
    try expect_refused("x -> clamp(x)", "elementwise: \"x -> clamp(x)\", character 6: no element-wise op of this name");
    try expect_refused("x -> x", "elementwise: \"x -> x\", character 7: an expression without an op");
    try expect_refused("x -> x < 1", "elementwise: \"x -> x < 1\", character 11: expected a number, a comparison given");
    try expect_refused("x -> where(x, x, x)", "elementwise: \"x -> where(x, x, x)\", character 20: expected a comparison, a number given");
    try expect_refused("x, x -> x + 1", "elementwise: \"x, x -> x + 1\", character 5: a second operand of the same name");
    try expect_refused("x -> (x + 1", "elementwise: \"x -> (x + 1\", character 12: expected \")\"");
    try expect_refused("x -> maximum(x)", "elementwise: \"x -> maximum(x)\", character 15: expected \",\" and one more argument");
    try expect_refused("x -> x + 1 )", "elementwise: \"x -> x + 1 )\", character 12: expected an operator or the end");
    const many: [70]u8 = @splat('(');
    try expect_refused("x -> " ++ many ++ "x", "elementwise: \"x -> " ++ many ++ "x\", character 70: too many parentheses");
}
