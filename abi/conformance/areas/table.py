"""Inputs for every op of the table: what the op areas and the autograd area call it with."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ABI = json.loads((Path(__file__).parents[2] / "include/abi.json").read_text())
FUNCTIONS = [function for file in ABI["files"] for function in file["functions"]]
OPS = {function["op"]["name"]: function["op"] for function in FUNCTIONS if function["name"].startswith("st_op_")}
MANIFOLD_OPS = {
    function["op"]["name"]: function["op"] for function in FUNCTIONS if "op" in function and function["name"].startswith("st_manifold_")
}


@dataclass
class Input:
    shape: list[int]
    data: list[Any]
    dtype: str = ""  # Empty: the dtype that the case is about.


@dataclass
class Variation:
    name: str
    inputs: list[Any]  # Each an Input, None, or a list of Inputs.
    attributes: dict[str, Any] = field(default_factory=dict)
    classes: str = ""  # Its own tolerance class, where it differs from the op's.


def count(shape: list[int]) -> int:
    total = 1
    for extent in shape:
        total *= extent
    return total


class Draw:
    """Decimals of three digits, always the same for the same op."""

    def __init__(self, name: str) -> None:
        self.random = random.Random(name)

    def between(self, low: float, high: float, shape: list[int]) -> Input:
        return Input(shape, [round(self.random.uniform(low, high), 3) for _ in range(count(shape))])

    def either(self, shape: list[int], low: float = 0.1, high: float = 1.5) -> Input:
        return Input(shape, [round(self.random.choice((-1, 1)) * self.random.uniform(low, high), 3) for _ in range(count(shape))])

    def distinct(self, shape: list[int]) -> Input:
        """At least 0.25 apart, in random order."""
        values = [0.25 * i - 1 for i in range(count(shape))]
        self.random.shuffle(values)
        return Input(shape, values)

    def condition(self, shape: list[int]) -> Input:
        return Input(shape, [self.random.randint(0, 1) for _ in range(count(shape))], "bool")


def index(shape: list[int], data: list[int]) -> Input:
    return Input(shape, data, "i64")


SPECIAL = ["nan", "inf", "-inf", 0, "-0"]
DOMAINS = {
    "sqrt": (0.1, 4), "rsqrt": (0.1, 4), "reciprocal": (0.2, 4), "log": (0.1, 4), "tan": (-1.2, 1.2),
    "log1p": (-0.8, 3), "atanh": (-0.8, 0.8), "acosh": (1.1, 4),
}  # fmt: skip
RESHAPING = {"interleave", "deinterleave", "rfft"}
UNARY = {name for name, op in OPS.items() if [part["name"] for part in op["inputs"]] == ["x"] and not op["attributes"]} - RESHAPING
BINARY = {name for name, op in OPS.items() if [part["name"] for part in op["inputs"]] == ["x", "y"]} - {"matmul"}
COMPARING = {"eq", "ne", "lt", "le", "gt", "ge"}
LOGICAL = {"logical_and", "logical_or", "logical_xor"}
FOLDS = {"sum", "mean", "prod", "max", "min", "any", "all", "variance", "norm", "logsumexp"}


def variations(name: str) -> list[Variation]:
    draw = Draw(name)
    if name in UNARY:
        low, high = DOMAINS.get(name, (-3, 3))
        return [Variation("rows", [draw.between(low, high, [2, 5])])]
    if name in BINARY:
        return binary(name, draw)
    if name in FOLDS:
        return folds(name, draw)
    return globals()[f"of_{name}"](draw)  # type: ignore[no-any-return]


def binary(name: str, draw: Draw) -> list[Variation]:
    def values(shape: list[int]) -> Input:
        if name in COMPARING | LOGICAL:
            return Input(shape, [draw.random.choice((-1, 0, 0.5, 1)) for _ in range(count(shape))])
        return draw.between(0.4, 2, shape) if name in ("div", "pow") else draw.either(shape)

    shapes = {"same": ([2, 3], [2, 3]), "broadcast": ([2, 1, 3], [4, 1]), "scalar": ([], [3]), "row": ([3, 4], [4])}
    return [Variation(label, [values(x), values(y)]) for label, (x, y) in shapes.items()]


def folds(name: str, draw: Draw) -> list[Variation]:
    def values(shape: list[int]) -> Input:
        if name in ("any", "all"):
            return Input(
                shape, [draw.random.choice((0, 0, 1)) if name == "any" else draw.random.choice((0, 1, 1)) for _ in range(count(shape))]
            )
        return draw.distinct(shape) if name in ("max", "min") else draw.either(shape)

    found = [
        Variation("all", [values([2, 3])]),
        Variation("keep_dims", [values([2, 3, 4])], {"axes": [1], "keep_dims": True}),
        Variation("two_axes", [values([2, 3, 4])], {"axes": [-1, 0]}),
        Variation("scalar", [values([])]),
    ]
    if name == "variance":
        found.append(Variation("correction", [values([3, 4])], {"axes": [0], "correction": 1}))
    if name == "norm":
        found += [Variation(f"order_{order}", [values([2, 4])], {"axes": [1], "order": order}) for order in (1, 1.5, 3)]
        found.append(Variation("order_inf", [draw.distinct([2, 4])], {"axes": [1], "order": "inf"}))
    return found


def of_clamp(draw: Draw) -> list[Variation]:
    return [Variation("both_ends", [Input([5], [-2, -0.4, 0.1, 0.9, 3])], {"low": -0.5, "high": 1})]


def of_cast(draw: Draw) -> list[Variation]:
    return [
        Variation("f64", [draw.either([2, 3])], {"dtype": "f64"}),
        Variation("f32", [draw.either([2, 3])], {"dtype": "f32"}, "arithmetic"),
    ]


def of_where(draw: Draw) -> list[Variation]:
    return [Variation("broadcast", [draw.condition([2, 1, 3]), draw.either([4, 3]), draw.either([1])])]


def of_argmax(draw: Draw) -> list[Variation]:
    return [
        Variation("last_axis", [draw.distinct([2, 5])]),
        Variation("keep_dims", [draw.distinct([3, 4])], {"axis": 0, "keep_dims": True}),
        Variation("first_of_equals", [Input([4], [1, 2, 2, 1])]),
    ]


of_argmin = of_argmax


def of_matmul(draw: Draw) -> list[Variation]:
    shapes = {
        "matrices": ([2, 3], [3, 4]), "dot": ([3], [3]), "row": ([3], [3, 2]), "column": ([2, 3], [3]),
        "batched": ([2, 2, 3], [3, 2]), "batches": ([2, 1, 2, 3], [3, 3, 1]), "vector_batch": ([3], [2, 3, 2]),
    }  # fmt: skip
    return [Variation(label, [draw.either(x), draw.either(y)]) for label, (x, y) in shapes.items()]


def of_softmax(draw: Draw) -> list[Variation]:
    return [Variation("last_axis", [draw.either([2, 4])]), Variation("first_axis", [draw.either([3, 2])], {"axis": 0})]


of_log_softmax = of_softmax


def of_layer_norm(draw: Draw) -> list[Variation]:
    return [
        Variation("plain", [draw.either([2, 4]), None, None]),
        Variation("weight_and_bias", [draw.either([2, 3]), draw.either([3]), draw.either([3])], {"epsilon": 0.001}),
    ]


def of_reshape(draw: Draw) -> list[Variation]:
    return [Variation("inferred", [draw.either([2, 6])], {"shape": [3, -1]}), Variation("to_scalar", [draw.either([1, 1])], {"shape": []})]


def of_permute(draw: Draw) -> list[Variation]:
    return [
        Variation("three_axes", [draw.either([2, 3, 2])], {"axes": [2, 0, 1]}),
        Variation("negative", [draw.either([2, 3])], {"axes": [-1, 0]}),
    ]


def of_broadcast_to(draw: Draw) -> list[Variation]:
    return [Variation("rows", [draw.either([1, 3])], {"shape": [2, 2, 3]})]


def of_slice(draw: Draw) -> list[Variation]:
    return [
        Variation("steps", [draw.either([4, 5])], {"starts": [1, 0], "stops": [4, 5], "steps": [2, 2]}),
        Variation("backwards", [draw.either([5])], {"starts": [4], "stops": [-1], "steps": [-2]}),
    ]


def of_pad_slice(draw: Draw) -> list[Variation]:
    return [Variation("steps", [draw.either([2, 3])], {"shape": [4, 5], "starts": [1, 0], "stops": [4, 5], "steps": [2, 2]})]


def of_concat(draw: Draw) -> list[Variation]:
    return [
        Variation("rows", [[draw.either([2, 2]), draw.either([1, 2]), draw.either([2, 2])]]),
        Variation("columns", [[draw.either([2, 1]), draw.either([2, 3])]], {"axis": -1}),
    ]


def of_elementwise(draw: Draw) -> list[Variation]:
    def chain(name: str, expression: str, *inputs: Input) -> Variation:
        return Variation(name, [list(inputs)], {"expression": expression})

    x, y, z = draw.either([3, 4]), draw.either([4]), draw.either([3, 1])
    positive = draw.between(0.2, 0.9, [2, 3])
    special = Input([6], ["nan", "inf", "-inf", 0, -1.5, 2])
    return [
        chain("broadcast", "x, y -> x * tanh(y) + exp(x * y) / (2 + y ^ 2)", x, y),
        chain("choice", "x, y, z -> where(x < y, maximum(x, z), minimum(y, -z)) - 0.5", x, y, z),
        chain("five", "a, b, c, d, e -> (a + b) * (c - d) / (1.5 + abs(e)) - neg(a) * add(b, e)", x, y, z, draw.either([]), x),
        chain("whole_line", "x -> sin(x) + 2 * cos(x) + 3 * sigmoid(x) + 4 * softplus(x) + silu(x) + asinh(x) - atan2(x, 2)", x),
        chain("hyperbolic", "x -> sinh(x) + 2 * cosh(x) + tan(x / 2) - expm1(x) + gelu(x) + gelu_tanh(x) - log_sigmoid(x)", x),
        chain("positive", "x -> sqrt(x) + rsqrt(x) * log(x) + log1p(x) - acosh(1 + x) + atanh(x) + reciprocal(x) + x ** 1.5", positive),
        chain("steps", "x -> sign(x) * square(x) + relu(x) + floor(3 * x) - ceil(2 * x) / 4 + round(x)", x),
        chain(
            "comparisons",
            "x, y -> where(x >= y, 1, 2) + where(x <= y, 4, 8) + where(x > 0.5, x, y) * where(x == y, 16, 32) + where(x != y, 3, 5)",
            x,
            y,
        ),
        chain("truth", "x -> where(logical_and(is_finite(x), logical_not(x == 0)), x, where(logical_or(is_nan(x), x < 0), 7, 9))", special),
        chain("either", "x -> where(logical_xor(x < 1, x > -1), square(x), -x)", x),
        chain("unused", "x, y -> x + 1", y, x),
    ]


def of_take(draw: Draw) -> list[Variation]:
    return [
        Variation("rows", [draw.either([4, 2]), index([3], [3, 0, -1])]),
        Variation("columns", [draw.either([2, 4]), index([2, 2], [1, 1, 3, 0])], {"axis": 1}),
    ]


def of_take_add(draw: Draw) -> list[Variation]:
    return [Variation("repeated", [draw.either([4, 2]), index([3], [3, 0, 3]), draw.either([3, 2])])]


def of_gather(draw: Draw) -> list[Variation]:
    return [
        Variation("last_axis", [draw.either([2, 4]), index([2, 3], [0, 3, 1, 2, 2, -1])]),
        Variation("first_axis", [draw.either([3, 2]), index([2, 2], [0, 2, 1, 1])], {"axis": 0}),
    ]


def of_scatter_add(draw: Draw) -> list[Variation]:
    return [Variation("repeated", [draw.either([2, 4]), index([2, 3], [0, 3, 0, 2, 2, 1]), draw.either([2, 3])])]


def of_sort(draw: Draw) -> list[Variation]:
    return [
        Variation("last_axis", [draw.distinct([2, 5])]),
        Variation("descending", [draw.distinct([4, 2])], {"axis": 0, "descending": True}),
    ]


of_argsort = of_sort


def of_top_k(draw: Draw) -> list[Variation]:
    return [
        Variation("last_axis", [draw.distinct([2, 5])], {"k": 2}),
        Variation("first_axis", [draw.distinct([5, 2])], {"k": 3, "axis": 0}),
    ]


of_bottom_k = of_mid_k = of_top_k


def complex_pairs(given: Input) -> Input:
    """As complex numbers, two of the drawn ones each."""
    return Input([*given.shape[:-1], given.shape[-1] // 2], given.data, "complex64")


def of_interleave(draw: Draw) -> list[Variation]:
    return [Variation("rows", [complex_pairs(draw.either([2, 6]))]), Variation("line", [complex_pairs(draw.either([2]))])]


def of_deinterleave(draw: Draw) -> list[Variation]:
    return [Variation("rows", [draw.either([2, 3, 4])]), Variation("odd", [draw.either([2, 3])]), Variation("scalar", [draw.either([])])]


def of_rfft(draw: Draw) -> list[Variation]:
    shapes = {"even": [2, 6], "odd": [3, 5], "one": [2, 1], "large_prime": [31], "empty": [2, 0]}
    return [Variation(label, [draw.either(shape)]) for label, shape in shapes.items()]


def of_irfft(draw: Draw) -> list[Variation]:
    return [
        Variation("even", [complex_pairs(draw.either([2, 8]))]),
        Variation("odd", [complex_pairs(draw.either([2, 8]))], {"length": 7}),
        Variation("large_prime", [complex_pairs(draw.either([32]))], {"length": 31}),
        Variation("wrong_length", [complex_pairs(draw.either([2, 8]))], {"length": 8}),
    ]


SPREAD_LINE = {"stride": [2], "padding": [2], "dilation": [2], "groups": 2}


def of_conv1d(draw: Draw) -> list[Variation]:
    return [
        Variation("plain", [draw.either([2, 2, 5]), draw.either([3, 2, 2]), draw.either([3])]),
        Variation("all", [draw.either([1, 4, 7]), draw.either([2, 2, 3]), None], SPREAD_LINE),
    ]


SPREAD = {"stride": [2, 1], "padding": [1, 2], "dilation": [1, 2], "groups": 2}


def of_conv2d(draw: Draw) -> list[Variation]:
    return [
        Variation("plain", [draw.either([2, 2, 4, 3]), draw.either([3, 2, 2, 2]), draw.either([3])]),
        Variation("all", [draw.either([1, 4, 5, 4]), draw.either([2, 2, 3, 2]), None], SPREAD),
        Variation("pointwise", [draw.either([2, 3, 2, 2]), draw.either([2, 3, 1, 1]), None]),
        Variation("depthwise", [draw.either([1, 3, 4, 4]), draw.either([3, 1, 3, 3]), draw.either([3])], {"padding": [1], "groups": 3}),
    ]


def of_conv_input_gradient(draw: Draw) -> list[Variation]:
    return [
        Variation("plain", [draw.either([2, 3, 3, 2]), draw.either([3, 2, 2, 2])], {"shape": [2, 2, 4, 3]}),
        Variation("all", [draw.either([1, 2, 3, 6]), draw.either([2, 2, 3, 2])], {"shape": [1, 4, 5, 4], **SPREAD}),
        Variation("one_axis", [draw.either([2, 3, 4]), draw.either([3, 2, 2])], {"shape": [2, 2, 5]}),
    ]


def of_conv_weight_gradient(draw: Draw) -> list[Variation]:
    return [
        Variation("plain", [draw.either([2, 2, 4, 3]), draw.either([2, 3, 3, 2])], {"shape": [3, 2, 2, 2]}),
        Variation("all", [draw.either([1, 4, 5, 4]), draw.either([1, 2, 3, 6])], {"shape": [2, 2, 3, 2], **SPREAD}),
        Variation("one_axis", [draw.either([2, 2, 5]), draw.either([2, 3, 4])], {"shape": [3, 2, 2]}),
    ]


def of_max_pool2d(draw: Draw) -> list[Variation]:
    return [
        Variation("plain", [draw.distinct([1, 2, 4, 5])], {"kernel": [2]}),
        Variation("padded", [draw.distinct([2, 1, 5, 4])], {"kernel": [3, 2], "stride": [2, 1], "padding": [1]}),
        Variation("not_a_number", [Input([1, 1, 2, 4], [1, "nan", 2, 2, 3, 0, "-inf", 2])], {"kernel": [2]}),
    ]


def of_max_pool2d_gradient(draw: Draw) -> list[Variation]:
    return [
        Variation(
            "overlapping",
            [draw.either([1, 2, 2, 2]), index([1, 2, 2, 2], [0, 4, 7, 8, 4, 4, 4, 4])],
            {"shape": [1, 2, 3, 3], "kernel": [2], "stride": [1]},
        )
    ]


def of_avg_pool2d(draw: Draw) -> list[Variation]:
    padded = {"kernel": [3, 2], "stride": [2, 1], "padding": [1]}
    return [
        Variation("plain", [draw.either([1, 2, 4, 5])], {"kernel": [2]}),
        Variation("padded", [draw.either([2, 1, 5, 4])], padded),
        Variation("without_padding", [draw.either([2, 1, 5, 4])], {**padded, "exclude_padding": True}),
    ]


def of_attention(draw: Draw) -> list[Variation]:
    return [
        Variation("plain", [draw.either([2, 3, 4]), draw.either([2, 5, 4]), draw.either([2, 5, 2]), None]),
        Variation("causal", [draw.either([4, 3]), draw.either([3, 3]), draw.either([3, 2]), None], {"scale": 0.7, "causal": True}),
        Variation(
            "masked",
            [
                draw.either([1, 2, 3, 3]),
                draw.either([1, 2, 4, 3]),
                draw.either([1, 2, 4, 2]),
                Input([3, 4], [1, 0, 1, 1] * 2 + [0] * 4, "bool"),
            ],
        ),
    ]


def of_attention_gradient(draw: Draw) -> list[Variation]:
    def gradient(variation: Variation) -> Input:
        q, _, v, _ = variation.inputs
        return draw.either([*q.shape[:-1], v.shape[-1]])

    return [Variation(each.name, [gradient(each), *each.inputs], each.attributes, "gradient") for each in of_attention(draw)]
