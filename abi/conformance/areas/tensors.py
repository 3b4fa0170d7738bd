"""Creation, properties, views, indexing, dtypes, casts."""

from __future__ import annotations

from typing import Any

from case import Area

BOTH = ["cpu", "reference"]
NUMBERS = ["f32", "f64", "i32", "i64", "u8", "bool", "complex64"]
REAL = ["f32", "f64", "i32", "i64", "u8"]


def build(area: Area) -> None:
    creation(area)
    random(area)
    properties(area)
    indexing(area)
    writing(area)
    casts(area)


def data_of(dtype: str) -> list[Any]:
    return {
        "bool": [0, 1, 1, 0, 1, 0],
        "u8": [0, 1, 2, 127, 128, 255],
        "i32": [0, 1, -1, 2147483647, -2147483648, 77],
        "i64": [0, 1, -1, "0x7fffffffffffffff", "0x8000000000000000", 9007199254740991],
        "f32": [0, "0x80000000", 1.5, -0.1, "inf", "nan"],
        "f64": [0, "0x8000000000000000", 1.5, -0.1, "-inf", "nan"],
        "complex64": [0, 1, 1.5, -2.5, -0.5, 3, 1e30, -1e-30, 2, 2, -1, 0],
    }[dtype]


def creation(area: Area) -> None:
    for dtype in NUMBERS:
        case = area.case(f"create.{dtype}", devices=BOTH).tensor("x", data_of(dtype), dtype, [2, 3])
        case.expect("x", data=data_of(dtype)).op("contiguous", "y", "x").expect("y", data=data_of(dtype))
        area.case(f"zeros.{dtype}", devices=BOTH).do("tensor.zeros", "x", shape=[2, 2], dtype=dtype).expect("x")
        area.case(f"full.{dtype}", devices=BOTH).do("tensor.full", "x", shape=[3], value=1, dtype=dtype).expect("x")
    area.case("create.scalar", devices=BOTH).tensor("x", [2.5], shape=[]).expect("x", data=[2.5]).get("item", "tensor.item", "x").expect(
        "item", value=2.5
    )
    area.case("create.empty").tensor("x", [], shape=[0, 3]).expect("x", data=[], shape=[0, 3])
    area.case("create.eight_axes").tensor("x", [1, 2], shape=[1, 1, 2, 1, 1, 1, 1, 1]).expect("x", data=[1, 2])
    area.case("zeros.default").do("tensor.zeros", "x", shape=[2]).expect("x", dtype="f32", data=[0, 0])
    for dtype in REAL:
        area.case(f"arange.{dtype}", devices=BOTH).do("tensor.arange", "x", start=1, stop=10, step=3, dtype=dtype).expect(
            "x", data=[1, 4, 7]
        )
        area.case(f"eye.{dtype}", devices=BOTH).do("tensor.eye", "x", size=2, dtype=dtype).expect("x", data=[1, 0, 0, 1])
    area.case("arange.down").do("tensor.arange", "x", start=1, stop=0, step=-0.25, dtype="f64").expect("x", data=[1, 0.75, 0.5, 0.25])
    area.case("arange.empty").do("tensor.arange", "x", start=1, stop=1, step=1).expect("x", shape=[0])
    for dtype in ("f32", "f64", "i64", "u8"):
        more = {"modulus": 100} if dtype in ("i64", "u8") else {"scale": 2}
        area.case(f"splitmix64.{dtype}").do("tensor.create", "x", dtype=dtype, shape=[4, 2], splitmix64={"seed": 42, **more}).expect("x")


def random(area: Area) -> None:
    for dtype in ("f32", "f64"):
        case = area.case(f"random_uniform.{dtype}", devices=BOTH)
        case.do("tensor.random_uniform", "x", shape=[2, 3], low=-1, high=3, seed=7, dtype=dtype).expect("x")
        case = area.case(f"random_normal.{dtype}", devices=BOTH)
        case.do("tensor.random_normal", "x", shape=[2, 3], mean=1, deviation=2, seed=7, dtype=dtype).expect("x")


def properties(area: Area) -> None:
    case = area.case("properties").do("tensor.zeros", "x", shape=[2, 3, 4], dtype="i32")
    for name, value in (("shape", [2, 3, 4]), ("strides", [12, 4, 1]), ("dtype", "i32"), ("size", 24), ("read_only", False)):
        case.get(name, f"tensor.{name}", "x").expect(name, value=value)
    for device in ("cpu", "reference", "null"):
        case = area.case(f"device.{device}").do("tensor.zeros", "x", shape=[2], device=device)
        case.get("device", "tensor.device", "x").expect("device", value=device)
    case = area.case("to_device").tensor("x", [1, 2], device="cpu").do("tensor.to_device", "y", tensor="x", device="reference")
    case.get("device", "tensor.device", "y").expect("device", value="reference").expect("y", data=[1, 2])
    case = area.case("broadcast.read_only").tensor("x", [1, 2]).op("broadcast_to", "y", "x", shape=[3, 2])
    case.get("flag", "tensor.read_only", "y").expect("flag", value=True).get("strides", "tensor.strides", "y").expect(
        "strides", value=[0, 1]
    )


def indexing(area: Area) -> None:
    for name, index in {
        "integer": [1],
        "negative": [-1],
        "two_integers": [1, 2],
        "all_integers": [1, 2, 0],
        "slice": [[0, 1, None]],
        "open_slice": [[1, None, None]],
        "stepped": [[None, None, None], [None, None, 2]],
        "backwards": [[None, None, None], [None, None, -1]],
        "negative_bounds": [[None, None, None], [-2, -1, None]],
        "mixed": [1, [0, 2, None], 3],
        "past_the_end": [[None, None, None], [1, 99, None]],
        "empty": [[1, 1, None]],
    }.items():
        case = area.case(f"index.{name}", devices=BOTH).do("tensor.arange", "flat", start=0, stop=24, step=1, dtype="f64")
        case.op("reshape", "x", "flat", shape=[2, 3, 4]).do("tensor.index", "y", tensor="x", index=index).expect("y")
    case = (
        area.case("index.of_index")
        .do("tensor.arange", "flat", start=0, stop=12, step=1, dtype="i64")
        .op("reshape", "x", "flat", shape=[3, 4])
    )
    case.do("tensor.index", "y", tensor="x", index=[[None, None, 2]]).do(
        "tensor.index", "z", tensor="y", index=[1, [None, None, -3]]
    ).expect("z", data=[11, 8])


def writing(area: Area) -> None:
    # An integer takes its axis away: the rest must still be the tensor's own memory.
    for name, index in {"column": [[None, None, None], 1], "inner": [[None, None, None], 1, [0, 2, None]], "element": [1, 2, 3]}.items():
        shape = [2, 3] if name == "column" else [2, 3, 4]
        case = area.case(f"view.{name}_shares_memory", devices=BOTH).do("tensor.zeros", "x", shape=shape, dtype="f64").tensor("five", 5)
        case.do("tensor.index", "part", tensor="x", index=index).do("tensor.assign", tensor="part", source="five").expect("x")
        case.op("sum", "total", "x").expect("total", data=[5 * case.plain.at("part").size])
    case = area.case("view.shares_memory").do("tensor.zeros", "x", shape=[2, 3], dtype="f64").tensor("one", [1])
    case.do("tensor.index", "column", tensor="x", index=[[None, None, None], [1, 2, None]]).do(
        "tensor.assign", tensor="column", source="one"
    )
    case.expect("x", data=[0, 1, 0, 0, 1, 0])
    case = area.case("assign.broadcast_and_cast").do("tensor.zeros", "x", shape=[2, 3], dtype="f32").tensor("row", [1, 2, 3], "i64")
    case.do("tensor.assign", tensor="x", source="row").expect("x", data=[1, 2, 3, 1, 2, 3])
    for dtype in ("f32", "f64", "i32", "u8"):
        case = area.case(f"write_view.{dtype}").do("tensor.zeros", "x", shape=[2, 2], dtype=dtype)
        case.do("tensor.write_view", tensor="x", offset=1, value=7).op("add", "y", "x", "x").expect("y", data=[0, 14, 0, 0])
    case = area.case("detach.shares_memory").tensor("x", [1, 2]).do("tensor.detach", "y", tensor="x")
    case.do("tensor.write_view", tensor="y", offset=0, value=5).expect("x", data=[5, 2])


def casts(area: Area) -> None:
    data = {
        "f32": [0, 1.9, -1.9, 100.5],
        "f64": [0, 1.9, -1.9, 100.5],
        "i32": [0, 1, -1, 100],
        "i64": [0, 1, -1, 100],
        "u8": [0, 1, 7, 100],
    }
    data |= {"bool": [0, 1, 1, 0], "complex64": [0, 0, 1, 0, -1, 0, 100, 0]}
    for source in NUMBERS:
        for target in NUMBERS:
            values = [abs(value) for value in data[source]] if target == "u8" else data[source]
            if source == "complex64" and target != "complex64":
                continue
            case = area.case(f"cast.{source}.{target}", devices=BOTH).tensor("x", values, source, [4])
            case.op("cast", "y", "x", dtype=target).expect("y")
