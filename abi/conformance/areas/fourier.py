"""The ops of one file of the spec, what undoes what, and what the tape refuses."""

from __future__ import annotations

from case import Area

from areas import ops


def build(area: Area) -> None:
    ops.build(area, "interleave")
    case = area.case("interleave.back", devices=ops.BOTH)
    case.do("tensor.create", "x", dtype="complex64", shape=[1, 2], data=[1, 2, 0.5, -1])
    case.op("interleave", "pairs", "x").expect("pairs", data=[1, 2, 0.5, -1], shape=[1, 4])
    case.op("deinterleave", "back", "pairs").same("back", "x")
    for length in (8, 9, 17):
        case = area.case(f"irfft.undoes_rfft.{length}", devices=ops.BOTH)
        case.do(
            "tensor.create",
            "x",
            dtype="f32",
            shape=[3, length],
            splitmix64={"seed": 11, "scale": 2},
        )
        case.op("rfft", "spectrum", "x").op("irfft", "back", "spectrum", length=length).expect("back", within="reduction")
    for op in ("rfft", "deinterleave"):
        case = area.case(f"{op}.recorded").tensor("value", [1, 2, 3, 4]).do("tape.create", "tape")
        case.do("tape.watch", "x", tape="tape", tensor="value")
        case.fails("tape", "op", name=op, inputs=["x"])
