"""The ops of one file of the spec."""

from __future__ import annotations

from case import Area

from areas import ops


def build(area: Area) -> None:
    ops.build(area, "matmul")
    refused = {
        "depth": ([3, 4], [5, 3], [5, 2], None),
        "keys_and_values": ([3, 4], [5, 4], [4, 2], None),
        "leading": ([2, 3, 4], [3, 5, 4], [3, 5, 2], None),
        "axes": ([4], [5, 4], [5, 2], None),
        "mask": ([3, 4], [5, 4], [5, 2], [3, 4]),
    }
    for name, shapes in refused.items():
        case = area.case(f"attention.refused.{name}", devices=ops.BOTH)
        names = [letter if shape else None for letter, shape in zip("qkvm", shapes)]
        for letter, shape in zip("qkvm", shapes):
            if shape:
                case.do("tensor.zeros", letter, shape=shape, dtype="bool" if letter == "m" else "f32")
        case.fails("shape_mismatch", "op", name="attention", inputs=names)
    case = area.case("attention_gradient.recorded").do("tensor.zeros", "x", shape=[2, 2], dtype="f32").do("tape.create", "tape")
    case.do("tape.watch", "leaf", tape="tape", tensor="x")
    case.fails("tape", "op", name="attention_gradient", inputs=["leaf", "x", "x", "x", None])
