"""Every status, with the same message in every language."""

from __future__ import annotations

from typing import Any

from case import Area, Case

BOTH = ["cpu", "reference"]


def build(area: Area) -> None:
    creation(area)
    ops(area)
    closed(area)
    others(area)


def creation(area: Area) -> None:
    refused: dict[str, tuple[str, str, dict[str, Any]]] = {
        "negative_extent": ("invalid_value", "tensor.zeros", {"shape": [-1]}),
        "nine_axes": ("invalid_value", "tensor.zeros", {"shape": [1] * 9}),
        "too_large_to_hold": ("out_of_memory", "tensor.zeros", {"shape": [2**50]}),
        "too_large_to_count": ("out_of_memory", "tensor.zeros", {"shape": [2**40, 2**40]}),
        "negative_eye": ("invalid_value", "tensor.eye", {"size": -1}),
        "arange_without_end": ("invalid_value", "tensor.arange", {"start": 0, "stop": 1, "step": 0}),
        "arange_to_infinity": ("non_finite", "tensor.arange", {"start": 0, "stop": "inf", "step": 1}),
        "uniform_backwards": ("invalid_value", "tensor.random_uniform", {"shape": [2], "low": 1, "high": 0, "seed": 0}),
        "normal_of_integers": (
            "dtype_mismatch",
            "tensor.random_normal",
            {"shape": [2], "mean": 0, "deviation": 1, "seed": 0, "dtype": "i32"},
        ),
        "full_out_of_range": ("invalid_value", "tensor.full", {"shape": [2], "value": 300, "dtype": "u8"}),
    }
    for label, (status, verb, fields) in refused.items():
        area.case(f"create.{label}").fails(status, verb, **fields)


def ops(area: Area) -> None:
    calls: dict[str, tuple[str, str, list[Any], dict[str, Any]]] = {
        "broadcast": ("shape_mismatch", "add", ["x", "v"], {}),
        "matmul": ("shape_mismatch", "matmul", ["x", "x"], {}),
        "concat_shapes": ("shape_mismatch", "concat", [["x", "v"]], {}),
        "elementwise_no_such_op": ("invalid_value", "elementwise", [["x"]], {"expression": "x -> erfc(x) + 1"}),
        "elementwise_no_number": ("invalid_value", "elementwise", [["x"]], {"expression": "x -> x < 1"}),
        "elementwise_too_few": ("invalid_value", "elementwise", [["x"]], {"expression": "x, y -> x + y"}),
        "elementwise_shapes": ("shape_mismatch", "elementwise", [["x", "v"]], {"expression": "x, v -> x + v"}),
        "concat_nothing": ("invalid_value", "concat", [[]], {}),
        "reshape": ("shape_mismatch", "reshape", ["x"], {"shape": [4, 2]}),
        "reshape_two_unknown": ("invalid_value", "reshape", ["x"], {"shape": [-1, -1]}),
        "broadcast_to": ("shape_mismatch", "broadcast_to", ["x"], {"shape": [2, 4]}),
        "axis": ("index_out_of_range", "sum", ["x"], {"axes": [2]}),
        "axis_twice": ("invalid_value", "sum", ["x"], {"axes": [0, -2]}),
        "softmax_axis": ("index_out_of_range", "softmax", ["x"], {"axis": 5}),
        "permute_twice": ("invalid_value", "permute", ["x"], {"axes": [0, 0]}),
        "permute_short": ("shape_mismatch", "permute", ["x"], {"axes": [0]}),
        "top_k_too_many": ("invalid_value", "top_k", ["x"], {"k": 4}),
        "take_float": ("dtype_mismatch", "take", ["x", "x"], {}),
        "norm_order": ("invalid_value", "norm", ["x"], {"order": -1}),
        "clamp_backwards": ("invalid_value", "clamp", ["x"], {"low": 1, "high": 0}),
        "slice_step": ("index_out_of_range", "slice", ["x"], {"starts": [0, 0], "stops": [2, 3], "steps": [0, 1]}),
        "max_of_nothing": ("invalid_value", "max", ["none"], {}),
        "take_past_the_end": ("index_out_of_range", "take", ["x", "far"], {}),
        "gather_past_the_end": ("index_out_of_range", "gather", ["x", "far_rows"], {}),
        "scatter_past_the_end": ("index_out_of_range", "scatter_add", ["x", "far_rows", "x"], {}),
    }
    for label, (status, op, inputs, attributes) in calls.items():
        case = area.case(f"op.{label}", devices=BOTH).tensor("x", [[1, 2, 3], [4, 5, 6]]).tensor("v", [1, 2, 3, 4])
        if "far" in inputs:
            case.tensor("far", [0, 7], "i64")
        if "far_rows" in inputs:
            case.tensor("far_rows", [[0, 1, 2], [0, 1, 9]], "i64")
        if "none" in inputs:
            case.do("tensor.zeros", "none", shape=[0, 3])
        case.fails(status, "op", name=op, inputs=inputs, **({"attributes": attributes} if attributes else {}))
    for label, shape, dtype, status in (("into_shape", [3], "f64", "shape_mismatch"), ("into_dtype", [2], "f32", "dtype_mismatch")):
        case = area.case(f"op.{label}", devices=BOTH).tensor("x", [1, 2]).do("tensor.zeros", "t", shape=shape, dtype=dtype)
        case.fails(status, "op", name="neg", inputs=["x"], out="t").expect("t")
    case = (
        area.case("op.into_read_only", devices=BOTH)
        .tensor("x", [[1, 2], [3, 4]])
        .tensor("v", [1, 2])
        .op("broadcast_to", "t", "v", shape=[2, 2])
    )
    case.fails("read_only", "op", name="neg", inputs=["x"], out="t").fails("read_only", "tensor.assign", tensor="t", source="x").expect(
        "v", data=[1, 2]
    )
    case = area.case("op.devices").tensor("x", [1, 2], device="cpu").tensor("y", [1, 2], device="reference")
    case.fails("device_mismatch", "op", name="add", inputs=["x", "y"])
    case = area.case("assign.shape", devices=BOTH).tensor("x", [1, 2]).tensor("y", [1, 2, 3])
    case.fails("shape_mismatch", "tensor.assign", tensor="x", source="y").expect("x", data=[1, 2])
    case = (
        area.case("item.of_many", devices=BOTH)
        .tensor("x", [1, 2])
        .fails("shape_mismatch", "get", message=False, name="tensor.item", of="x")
    )
    for label, index in {"past_the_end": [2], "before_the_start": [-3], "too_many": [0, 0, 0]}.items():
        case = area.case(f"index.{label}").tensor("x", [[1, 2], [3, 4]])
        case.fails("index_out_of_range", "tensor.index", message=False, tensor="x", index=index)


def closed(area: Area) -> None:
    """Use after close, for each noun."""

    def done(label: str, name: str, build: Any, *uses: tuple[str, dict[str, Any]]) -> None:
        for verb, fields in uses:
            case: Case = area.case(f"closed.{label}.{fields.get('name', verb)}")
            build(case)
            case.do("close", of=name).do("close", of=name).fails("null_handle", verb, **fields)

    done(
        "tensor",
        "x",
        lambda case: case.tensor("x", [1, 2]).tensor("y", [1, 2]),
        ("op", {"name": "neg", "inputs": ["x"]}),
        ("op", {"name": "add", "inputs": ["y", "x"]}),
        ("op", {"name": "concat", "inputs": [["y", "x"]]}),
        ("get", {"name": "tensor.shape", "of": "x"}),
        ("tensor.assign", {"tensor": "x", "source": "y"}),
        ("tensor.detach", {"tensor": "x"}),
    )
    done(
        "manifold",
        "ball",
        lambda case: case.do("manifold.create", "ball", kind="poincare").tensor("x", [0.1, 0.2]),
        ("op", {"name": "distance0", "inputs": ["x"], "manifold": "ball"}),
        ("get", {"name": "manifold.kind", "of": "ball"}),
        ("manifold.product", {"factors": ["ball"], "dims": [2]}),
    )
    done(
        "tape",
        "tape",
        lambda case: case.do("tape.create", "tape").tensor("x", [1, 2]),
        ("tape.watch", {"tape": "tape", "tensor": "x"}),
        ("tape.reset", {"tape": "tape"}),
        ("get", {"name": "tape.node_count", "of": "tape"}),
    )
    done(
        "optimizer",
        "o",
        lambda case: case.do("optimizer.create", "o", kind="adam").tensor("x", [1, 2]),
        ("optimizer.add", {"optimizer": "o", "parameter": "x"}),
        ("optimizer.step", {"optimizer": "o", "gradients": ["x"]}),
        ("get", {"name": "optimizer.learning_rate", "of": "o"}),
    )
    done(
        "hierarchy",
        "h",
        lambda case: case.do("hierarchy.create", "h", pairs=[["a", "b"]]),
        ("hierarchy.closure", {"hierarchy": "h"}),
        ("get", {"name": "hierarchy.node_count", "of": "h"}),
        ("trainer.create", {"hierarchy": "h"}),
    )
    done(
        "trainer",
        "t",
        lambda case: case.do("hierarchy.create", "h", pairs=[["a", "b"]]).do("trainer.create", "t", hierarchy="h", options={"epochs": 1}),
        ("trainer.run", {"trainer": "t"}),
        ("trainer.points", {"trainer": "t"}),
        ("get", {"name": "trainer.epoch", "of": "t"}),
    )
    done(
        "model",
        "m",
        lambda case: case.do("manifold.create", "plane", kind="euclidean")
        .tensor("p", [[1, 2]])
        .do("model.create", "m", manifold="plane", points="p", labels=["a"]),
        ("model.points", {"model": "m"}),
        ("model.find", {"model": "m", "label": "a"}),
        ("model.set_metadata", {"model": "m", "key": "k", "value": "v"}),
    )


def others(area: Area) -> None:
    case = area.case("wrong_handle.manifold_for_tensor").do("manifold.create", "ball", kind="poincare")
    case.fails("wrong_handle", "op", name="neg", inputs=["ball"])
    case = area.case("wrong_handle.tensor_for_manifold").tensor("x", [[1, 2]]).do("optimizer.create", "o", kind="adam")
    case.fails("wrong_handle", "optimizer.add", optimizer="o", parameter="x", manifold="x")
    case = (
        area.case("product.of_a_product")
        .do("manifold.create", "plane", kind="euclidean")
        .do("manifold.product", "p", factors=["plane"], dims=[2])
    )
    case.fails("invalid_value", "manifold.product", factors=["p"], dims=[2])
    case = area.case("product.lengths").do("manifold.create", "plane", kind="euclidean")
    case.fails("shape_mismatch", "manifold.product", factors=["plane"], dims=[2, 3])
    case = (
        area.case("model.of_a_product")
        .do("manifold.create", "plane", kind="euclidean")
        .do("manifold.product", "p", factors=["plane"], dims=[2])
    )
    case.tensor("x", [[1, 2]]).fails("unsupported", "model.create", manifold="p", points="x", labels=["a"])
    case = area.case("thread_count.zero").fails("invalid_value", "library.set_thread_count", count=0)
    case = area.case("thread_count.too_many").fails("invalid_value", "library.set_thread_count", count=257)
