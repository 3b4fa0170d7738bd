"""Every op of the table, by file of the spec: each variation in f32 and f64, the first one in every other dtype."""

from __future__ import annotations

from typing import Any

import conformance_runner as runner
from areas import table
from case import Area, Case

BOTH = ["cpu", "reference"]
EXACT = set(
    "neg abs floor ceil round is_nan is_finite logical_not conj real imag contiguous cast maximum minimum eq ne lt le gt ge"
    " logical_and logical_or logical_xor where clamp max min any all argmax argmin reshape permute broadcast_to slice pad_slice"
    " interleave deinterleave concat take gather sort argsort top_k bottom_k mid_k max_pool2d".split()
)
# The sign of a zero from sign and relu is left free.
ARITHMETIC = {"sign", "relu", "add", "sub", "mul", "div", "square", "sqrt", "reciprocal"}
SUMMING = {"reduce", "matmul", "rows", "same", "scatter", "rfft", "irfft", "convolution", "convolution_gradient"}
SUMMING |= {"pool", "pool_gradient", "attention"}
WHOLE_LINE = set(table.UNARY) - set(table.DOMAINS)


def within(op: str, dtype: str, variation: table.Variation | None = None) -> str | None:
    if variation and variation.classes:
        return variation.classes
    if op in EXACT or dtype not in ("f32", "f64", "complex64"):
        return None
    spec = table.OPS[op]
    if op in ARITHMETIC:
        return "arithmetic" if dtype != "complex64" else "transcendental"
    summed = spec["rule"] in SUMMING or op in table.FOLDS
    return "reduction" if summed else "transcendental"


def names_of(spec_file: str) -> list[str]:
    functions = next(f for f in table.ABI["files"] if any(x["name"] == f"st_op_{spec_file}" for x in f["functions"]))["functions"]
    return [function["op"]["name"] for function in functions]


def give(case: Case, inputs: list[Any], dtype: str) -> list[Any]:
    """Makes the inputs of a variation; their names as an op step has them."""
    letters = iter("xyzuvw")

    def make(given: Any) -> Any:
        if given is None:
            return None
        if isinstance(given, list):
            return [make(part) for part in given]
        name = next(letters)
        data = given.data if given.dtype else as_dtype(given.data, dtype)
        case.do("tensor.create", name, dtype=given.dtype or dtype, shape=given.shape, data=data)
        return name

    return [make(given) for given in inputs]


def as_dtype(data: list[Any], dtype: str) -> list[Any]:
    """The drawn decimals as numbers of a dtype: scaled to integers, or with an imaginary part."""
    if dtype in ("f32", "f64") or all(isinstance(value, str) for value in data):
        return data
    if dtype == "bool":
        return [int(value > 0) for value in data]
    if dtype == "complex64":
        return [part for value in data for part in (value, round(0.5 - value, 3))]
    return [abs(round(value * 3)) if dtype == "u8" else round(value * 3) for value in data]


def play(area: Area, op: str, variation: table.Variation, dtype: str) -> None:
    spec = table.OPS[op]
    case = area.case(f"{op}.{variation.name}.{dtype}", devices=BOTH)
    inputs = give(case, variation.inputs, dtype)
    outputs: Any = spec["outputs"][0] if len(spec["outputs"]) == 1 else list(spec["outputs"])
    fields = {"name": op, "inputs": inputs, **({"attributes": variation.attributes} if variation.attributes else {})}
    try:
        case.plain.call({"do": "op", **fields})
    except runner.errors.SpiralTorchError as error:
        case.fails(error.status_name, "op", **fields)
        return
    case.do("op", outputs, **fields)
    for output in spec["outputs"]:
        found = case.plain.at(output).dtype
        case.expect(output, within(op, found, variation if found in ("f32", "f64") else None))


def special(area: Area, op: str) -> None:
    """Infinities, zeros and NaN; and a line long enough for whole vectors and a rest."""
    for dtype in ("f32", "f64"):
        zero = {"f32": "0x80000000", "f64": "0x8000000000000000"}[dtype]
        case = area.case(f"{op}.special.{dtype}", devices=BOTH).tensor("x", ["nan", "inf", "-inf", 0, zero], dtype).op(op, "out", "x")
        case.expect("out", within(op, case.plain.at("out").dtype))
    if op in WHOLE_LINE:
        case = area.case(f"{op}.line.f32", devices=BOTH)
        case.do("tensor.create", "x", dtype="f32", shape=[83], splitmix64={"seed": 5, "scale": 4})
        case.op(op, "whole", "x").do("tensor.index", "out", tensor="whole", index=[[2, None, 9]])
        case.expect("out", within(op, case.plain.at("out").dtype))


def strided(area: Area, op: str) -> None:
    """On a transposed view, written into a given tensor."""
    case = area.case(f"{op}.strided", devices=BOTH)
    inputs = give(case, table.variations(op)[0].inputs, "f64")
    views = [case.op("permute", f"{name}_t", name, axes=[1, 0]) and f"{name}_t" for name in inputs]
    case.op(op, "fresh", *views)
    out = case.plain.at("fresh")
    case.do("tensor.zeros", "target", shape=list(out.shape), dtype=out.dtype)
    case.op(op, "out", *views, out="target").expect("out", within(op, out.dtype)).expect("target", within(op, out.dtype))


def build(area: Area, spec_file: str) -> None:
    area.widens = True
    for op in names_of(spec_file):
        for position, variation in enumerate(table.variations(op)):
            for dtype in ("f32", "f64"):
                play(area, op, variation, dtype)
            if position == 0 and op != "cast":
                for dtype in ("i32", "u8", "bool", "complex64"):
                    play(area, op, variation, dtype)
        if op in table.UNARY:
            special(area, op)
        if op in table.UNARY | table.BINARY:
            strided(area, op)
