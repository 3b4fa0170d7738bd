"""Memory shared by DLPack, both structs, both ways."""

from __future__ import annotations

from typing import Any

from case import Area

from areas.tensors import data_of

NEEDS: dict[str, Any] = {"needs": ["dlpack"]}


def build(area: Area) -> None:
    for struct_name, legacy in (("versioned", {}), ("legacy", {"legacy": True})):
        for dtype in ("f32", "f64", "i32", "i64", "u8", "bool", "complex64"):
            case = area.case(f"{struct_name}.{dtype}", **NEEDS).tensor("x", data_of(dtype), dtype, [2, 3])
            case.do("tensor.dlpack", "y", tensor="x", **legacy).expect("y", data=data_of(dtype))
        case = area.case(f"{struct_name}.shares_memory", **NEEDS).tensor("x", [1, 2, 3]).do("tensor.dlpack", "y", tensor="x", **legacy)
        case.tensor("new", [7, 8, 9]).do("tensor.assign", tensor="y", source="new").expect("x", data=[7, 8, 9])
        case = (
            area.case(f"{struct_name}.outlives_its_source", **NEEDS).tensor("x", [1, 2, 3]).do("tensor.dlpack", "y", tensor="x", **legacy)
        )
        case.do("close", of="x").expect("y", data=[1, 2, 3])
        case = area.case(f"{struct_name}.strided", **NEEDS).tensor("x", [[1, 2, 3], [4, 5, 6]]).op("permute", "t", "x", axes=[1, 0])
        case.do("tensor.dlpack", "y", tensor="t", **legacy).expect("y", data=[1, 4, 2, 5, 3, 6])
        case = area.case(f"{struct_name}.scalar", **NEEDS).tensor("x", [2.5], shape=[]).do("tensor.dlpack", "y", tensor="x", **legacy)
        case.expect("y", data=[2.5])
        case = area.case(f"{struct_name}.empty", **NEEDS).tensor("x", [], shape=[0, 3]).do("tensor.dlpack", "y", tensor="x", **legacy)
        case.expect("y", shape=[0, 3])
        case = area.case(f"{struct_name}.no_leak", **NEEDS).get("before", "library.live_bytes")
        case.tensor("x", [1, 2, 3]).do("tensor.dlpack", "y", tensor="x", **legacy).do("tensor.dlpack", "z", tensor="y", **legacy)
        for name in "xyz":
            case.do("close", of=name)
        case.get("after", "library.live_bytes").same("after", "before")
    case = (
        area.case("reference.shared", **NEEDS)
        .tensor("x", [1, 2], device="reference")
        .do("tensor.dlpack", "y", tensor="x")
        .expect("y", data=[1, 2])
    )
