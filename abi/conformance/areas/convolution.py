"""The ops of one file of the spec, and what their shapes and attributes are refused for."""

from __future__ import annotations

from case import Area

from areas import ops

REFUSED = {
    "axes": ([2, 3, 4], [2, 3, 2, 2], {}, "shape_mismatch"),
    "weight_axes": ([2, 3, 4, 4], [2, 3, 2], {}, "shape_mismatch"),
    "channels": ([2, 3, 4, 4], [2, 2, 2, 2], {}, "shape_mismatch"),
    "groups": ([2, 4, 4, 4], [3, 2, 2, 2], {"groups": 2}, "shape_mismatch"),
    "kernel_too_large": ([2, 3, 4, 4], [2, 3, 3, 3], {"dilation": [2]}, "shape_mismatch"),
    "empty_kernel": ([2, 3, 4, 4], [2, 3, 0, 3], {}, "invalid_value"),
    "no_groups": ([2, 3, 4, 4], [2, 3, 3, 3], {"groups": 0}, "invalid_value"),
    "stride": ([2, 3, 4, 4], [2, 3, 3, 3], {"stride": [0]}, "invalid_value"),
    "padding": ([2, 3, 4, 4], [2, 3, 3, 3], {"padding": [1, -1]}, "invalid_value"),
    "too_many_numbers": ([2, 3, 4, 4], [2, 3, 3, 3], {"stride": [1, 1, 1]}, "invalid_value"),
}


def build(area: Area) -> None:
    ops.build(area, "conv2d")
    for name, (x, weight, attributes, status) in REFUSED.items():
        case = area.case(f"conv2d.refused.{name}", devices=ops.BOTH)
        case.do("tensor.zeros", "x", shape=x, dtype="f32").do("tensor.zeros", "weight", shape=weight, dtype="f32")
        case.fails(status, "op", name="conv2d", inputs=["x", "weight", None], attributes=attributes)
    case = area.case("conv2d.refused.bias", devices=ops.BOTH).do("tensor.zeros", "x", shape=[1, 1, 2, 2], dtype="f32")
    case.do("tensor.zeros", "bias", shape=[2], dtype="f32")
    case.fails("shape_mismatch", "op", name="conv2d", inputs=["x", "x", "bias"])
    for op, inputs in {"conv_input_gradient": ["gradient", "weight"], "conv_weight_gradient": ["weight", "gradient"]}.items():
        case = area.case(f"{op}.refused.gradient", devices=ops.BOTH).do("tensor.zeros", "weight", shape=[1, 1, 2, 2], dtype="f32")
        case.do("tensor.zeros", "gradient", shape=[1, 1, 2, 3], dtype="f32")
        case.fails("shape_mismatch", "op", name=op, inputs=inputs, attributes={"shape": [1, 1, 2, 2]})
    pools(area)


def pools(area: Area) -> None:
    refused = {
        "axes": ([2, 4, 4], {"kernel": [2]}, "shape_mismatch"),
        "no_kernel": ([1, 2, 4, 4], {"kernel": []}, "invalid_value"),
        "empty_kernel": ([1, 2, 4, 4], {"kernel": [0]}, "invalid_value"),
        "kernel_too_large": ([1, 2, 4, 4], {"kernel": [5]}, "shape_mismatch"),
        "padding": ([1, 2, 4, 4], {"kernel": [3], "padding": [2]}, "invalid_value"),
    }
    for op in ("max_pool2d", "avg_pool2d"):
        for name, (shape, attributes, status) in refused.items():
            case = area.case(f"{op}.refused.{name}", devices=ops.BOTH).do("tensor.zeros", "x", shape=shape, dtype="f32")
            case.fails(status, "op", name=op, inputs=["x"], attributes=attributes)
    case = area.case("max_pool2d_gradient.refused.indices", devices=ops.BOTH).do("tensor.zeros", "g", shape=[1, 1, 2, 2], dtype="f32")
    case.do("tensor.zeros", "indices", shape=[1, 1, 2, 1], dtype="i64")
    case.fails(
        "shape_mismatch", "op", name="max_pool2d_gradient", inputs=["g", "indices"], attributes={"shape": [1, 1, 4, 4], "kernel": [2]}
    )
