"""Plans: what they say, that they give what the op gives, and what is refused. Nothing here depends on a time."""

from __future__ import annotations

from typing import Any

from case import Area, Case

KINDS = {"top_k": ("topk", "TOP", "Top_K"), "mid_k": ("midk", "mid"), "bottom_k": ("BottomK", "bottom")}
SHAPES = ((1, 7, 3), (3, 5, 5), (4, 300, 9), (2, 5000, 40))
# No op runs on it anywhere; the other GPUs a machine may have.
ABSENT = ("hip",)
TOPK: dict[str, Any] = {"kind": "topk", "rows": 4, "cols": 300, "k": 9, "tune": "never"}


def build(area: Area) -> None:
    selections(area)
    special(area)
    candidates(area)
    products(area)
    convolutions(area)
    points(area)
    told(area)
    devices(area)
    sessions(area)
    refusals(area)
    bad_runs(area)
    lifetimes(area)


def drawn(case: Case, name: str, rows: int, cols: int, dtype: str = "f32", seed: int = 42) -> Case:
    numbers = {"scale": 1} if dtype in ("f32", "f64") else {"modulus": 50}
    return case.do("tensor.create", name, dtype=dtype, shape=[rows, cols], splitmix64={"seed": seed, **numbers})


def selections(area: Area) -> None:
    for dtype in ("f32", "f64", "i32", "i64", "u8"):
        case = area.case(f"selections.{dtype}")
        for rows, cols, k in SHAPES:
            drawn(case, "x", rows, cols, dtype)
            for kind in KINDS:
                case.op(kind, ["values", "indices"], "x", k=k)
                for tune in ("never", "cached", "measure"):
                    given = {"kind": kind, "rows": rows, "cols": cols, "k": k, "dtype": dtype, "tune": tune, "budget_ms": 0.5}
                    case.new("plan", "RankPlan", **given).call(["found", "columns"], "plan", "run", x="x")
                    case.same("found", "values").same("columns", "indices")


def special(area: Area) -> None:
    """Infinities are numbers, NaN is larger than all, equal elements go by column."""
    case = area.case("special")
    rows = [[1, "nan", 3, "inf", "-inf", 2], [0, -0.0, 0, -0.0, "nan", "nan"], [5, 5, 5, 5, 5, 5]]
    case.tensor("x", rows, "f32")
    for kind in KINDS:
        case.new("plan", "RankPlan", kind=kind, rows=3, cols=6, k=3, tune="never")
        case.call(["values", "columns"], "plan", "run", x="x").expect("values").expect("columns")


def candidates(area: Area) -> None:
    """The first few, which every machine has; how many there are is the machine's own."""
    case = drawn(area.case("candidates"), "x", 2, 5000)
    for kind in KINDS:
        case.op(kind, ["values", "indices"], "x", k=40)
        case.new("plan", "RankPlan", kind=kind, rows=2, cols=5000, k=40, tune="never")
        for index in range(3):
            case.call("other", "plan", "with_candidate", index=index).get("found", "plan.chosen", "other").expect("found", value=index)
            case.get("found", "plan.source", "other").expect("found", value="asked")
            case.call(["found", "columns"], "other", "run", x="x").same("found", "values").same("columns", "indices")
        case.call_fails("index_out_of_range", "plan", "with_candidate", message=False, index=1000)
        case.call_fails("index_out_of_range", "plan", "with_candidate", message=False, index=-1)
        case.call_fails("index_out_of_range", "plan", "candidate_at", message=False, index=1000)


def products(area: Area) -> None:
    for dtype in ("f32", "f64"):
        case = area.case(f"products.{dtype}")
        for rows, cols, inner in ((1, 30, 20), (30, 1, 20), (33, 47, 65)):
            drawn(drawn(case, "x", rows, inner, dtype), "y", inner, cols, dtype, seed=7).op("matmul", "product", "x", "y")
            for tune in ("never", "measure"):
                case.new("plan", "RankPlan", kind="matmul", rows=rows, cols=cols, k=inner, dtype=dtype, tune=tune, budget_ms=0.5)
                case.call(["found", "none"], "plan", "run", x="x", y="y").same("found", "product").expect("none", value=None)


CONVOLUTIONS: tuple[tuple[list[int], list[int], dict[str, Any]], ...] = (
    ([2, 3, 12], [4, 3, 5], {"padding": [2]}),
    ([2, 4, 9, 8], [6, 2, 3, 2], {"stride": [2, 1], "padding": [1, 2], "dilation": [1, 3], "groups": 2}),
    ([1, 5, 4, 4], [1, 5, 1, 1], {}),
)


def convolutions(area: Area) -> None:
    for dtype in ("f32", "f64"):
        case = area.case(f"convolutions.{dtype}")
        for x, weight, window in CONVOLUTIONS:
            for seed, (name, shape) in enumerate({"x": x, "weight": weight, "bias": weight[:1]}.items()):
                case.do("tensor.create", name, dtype=dtype, shape=shape, splitmix64={"seed": seed, "scale": 1})
            op = "conv1d" if len(x) == 3 else "conv2d"
            case.op(op, "bare", "x", "weight", **window).op(op, "whole", "x", "weight", "bias", **window)
            for tune in ("never", "measure"):
                given = {"x_shape": x, "weight_shape": weight, **window, "dtype": dtype, "tune": tune, "budget_ms": 0.5}
                case.call("plan", "RankPlan", "convolution", **given).get("found", "plan.kind", "plan").expect("found", value=op)
                case.call(["found", "none"], "plan", "run", x="x", y="weight").same("found", "bare").expect("none", value=None)
                case.call(["found", "none"], "plan", "run", x="x", y="weight", bias="bias").same("found", "whole")
    case = area.case("convolutions.told").new("session", "SpiralSession")
    given = {"x_shape": [2, 3, 12], "weight_shape": [4, 3, 5], "tune": "never"}
    case.call("plan", "session", "plan_convolution", **given)
    for name, value in {"kind": "conv1d", "rows": 2, "cols": 32, "k": 15, "algorithm": "blocked", "chosen": 0}.items():
        case.get("found", f"plan.{name}", "plan").expect("found", value=value)
    case.do("tensor.create", "x", dtype="f32", shape=[2, 3, 12], splitmix64={"seed": 1, "scale": 1})
    case.call_fails("null_handle", "plan", "run", x="x").call_fails("shape_mismatch", "plan", "run", x="x", y="x")
    case.call_fails("invalid_value", "RankPlan", "convolution", **{**given, "x_shape": [2, 3]})
    case.call_fails("invalid_value", "RankPlan", "convolution", **{**given, "stride": [0]})
    case.call_fails("shape_mismatch", "RankPlan", "convolution", **{**given, "groups": 2})
    case.call_fails("dtype_mismatch", "RankPlan", "convolution", **{**given, "dtype": "i32"})
    case.new_fails("invalid_value", "RankPlan", kind="conv2d", rows=2, cols=2, k=2)


def points(area: Area) -> None:
    case = area.case("points").do("manifold.create", "ball", kind="poincare", curvature=-1.0)
    drawn(case, "v", 40, 4).op("exp0", "x", "v", manifold="ball")
    for op, inputs in (("exp0", ("v",)), ("log0", ("x",)), ("distance", ("x", "x")), ("exp", ("x", "v"))):
        case.op(op, "wanted", *inputs, manifold="ball")
        case.new("plan", "RankPlan", kind=f"manifold_{op}", rows=40, cols=4, tune="never", manifold="ball")
        case.call(["found", "none"], "plan", "run", **dict(zip("xy", inputs, strict=False))).same("found", "wanted")
    case.do("close", of="ball").call(["found", "none"], "plan", "run", x="x", y="v").same("found", "wanted")


def told(area: Area) -> None:
    case = area.case("told").new("plan", "RankPlan", **TOPK)
    values = {"kind": "top_k", "rows": 4, "cols": 300, "k": 9, "dtype": "f32", "device": "cpu", "requested_device": "auto"}
    for name, value in {**values, "source": "model", "chosen": 0, "measured_rows": 0, "tile": 300, "use_two_stage": False}.items():
        case.get("found", f"plan.{name}", "plan").expect("found", value=value)
    case.get("found", "plan.merge_strategy", "plan").expect("found", value="none")
    for kind, aliases in KINDS.items():
        for alias in aliases:
            case.new("plan", "RankPlan", **{**TOPK, "kind": alias}).get("found", "plan.kind", "plan").expect("found", value=kind)
    case.call("plan", "RankPlan", "top_k", rows=4, cols=300, k=9, tune="never").get("found", "plan.kind", "plan")
    case.expect("found", value="top_k")
    # The same request has the same model.
    case.call("one", "plan", "explain").new("again", "RankPlan", **TOPK).call("two", "again", "explain").same("one", "two")
    case.call("one", "plan", "predicted_times").call("two", "again", "predicted_times").same("one", "two")
    case.call("one", "plan", "candidates").call("two", "again", "candidates").same("one", "two")


def devices(area: Area) -> None:
    case = area.case("devices", devices=["reference"])
    drawn(case, "x", 3, 20).op("top_k", ["values", "indices"], "x", k=4)
    case.new("plan", "RankPlan", kind="topk", rows=3, cols=20, k=4, device="reference")
    for name, value in {"device": "reference", "algorithm": "op", "candidate_count": 1, "source": "model"}.items():
        case.get("found", f"plan.{name}", "plan").expect("found", value=value)
    case.call(["found", "columns"], "plan", "run", x="x").same("found", "values").same("columns", "indices")
    case.call("found", "plan", "candidates").expect("found", value=["op"])
    case = area.case("absent")
    for name in ABSENT:
        case.new("plan", "RankPlan", **TOPK, device=name).get("found", "plan.requested_device", "plan").expect("found", value=name)
        case.get("found", "plan.device", "plan").expect("found", value="cpu")


def sessions(area: Area) -> None:
    case = area.case("sessions").new("session", "SpiralSession")
    case.call("plan", "session", "plan", kind="midk", rows=2, cols=9, k=3, tune="never").get("found", "plan.kind", "plan")
    case.expect("found", value="mid_k")
    case.call("plan", "session", "plan_topk", rows=2, cols=9, k=3, tune="never").get("found", "plan.kind", "plan")
    case.expect("found", value="top_k")
    case.call_fails("invalid_value", "session", "plan_topk", rows=2, cols=9, k=10)
    case.call_fails("invalid_value", "session", "plan", kind="fft", rows=2, cols=9, k=1)
    # A plan outlives its session.
    case.do("close", of="session").tensor("x", [[3, 1, 2], [4, 6, 5]], "f32")
    case.new("other", "SpiralSession", device="null").call("plan", "other", "plan_topk", rows=2, cols=3, k=1, tune="never")
    case.get("found", "plan.device", "plan").expect("found", value="null")


def refusals(area: Area) -> None:
    case = area.case("refusals")
    for kind in ("", "fft", "topkk", "manifold_transport", "exp0"):
        case.new_fails("invalid_value", "RankPlan", **{**TOPK, "kind": kind})
    for device in ("", "tpu", "CPU"):
        case.new_fails("invalid_value", "RankPlan", **TOPK, device=device)
    sizes = ({"rows": 0}, {"rows": -1}, {"cols": 0}, {"k": 0}, {"k": -3}, {"k": 301}, {"rows": 2**31, "cols": 2**31, "k": 1})
    for size in (*sizes, {"rows": 2**52, "cols": 2**52}):
        case.new_fails("invalid_value", "RankPlan", **{**TOPK, **size})
    for budget in (0, -1, "nan", "inf"):
        case.new_fails("invalid_value", "RankPlan", **TOPK, budget_ms=budget)
    case.new_fails("invalid_value", "RankPlan", message=False, **{**TOPK, "tune": "sometimes"})
    case.new_fails("dtype_mismatch", "RankPlan", **TOPK, dtype="complex64")
    case.new_fails("dtype_mismatch", "RankPlan", kind="matmul", rows=2, cols=2, k=2, dtype="i32")
    case.new_fails("invalid_value", "RankPlan", kind="matmul", rows=2, cols=2)
    case.new_fails("invalid_value", "RankPlan", kind="manifold_exp0", rows=2, cols=2)
    case.do("manifold.create", "space", kind="lorentz", curvature=-1.0)
    case.new_fails("invalid_value", "RankPlan", kind="manifold_exp0", rows=2, cols=1, manifold="space")
    case.new_fails("invalid_value", "RankPlan", kind="manifold_exp0", rows=2, cols=3, k=1, manifold="space")
    case.new_fails("invalid_value", "RankPlan", kind="manifold_mobius_add", rows=2, cols=3, manifold="space")
    case.new_fails("invalid_value", "RankPlan", **TOPK, manifold="space")
    case.call_fails("invalid_value", "RankPlan", "top_k", rows=4, cols=3, k=4)


def bad_runs(area: Area) -> None:
    case = drawn(area.case("bad_runs").new("plan", "RankPlan", **TOPK), "x", 4, 300)
    drawn(drawn(case, "short", 4, 299), "wide", 4, 300, "f64")
    case.call_fails("shape_mismatch", "plan", "run", x="short").call_fails("dtype_mismatch", "plan", "run", x="wide")
    case.do("tensor.create", "far", dtype="f32", shape=[4, 300], splitmix64={"seed": 1, "scale": 1}, device="reference")
    case.call_fails("device_mismatch", "plan", "run", x="far").call_fails("invalid_value", "plan", "run", x="x", y="x")
    case.new("product", "RankPlan", kind="matmul", rows=4, cols=4, k=300, tune="never")
    case.call_fails("null_handle", "product", "run", x="x").call_fails("shape_mismatch", "product", "run", x="x", y="x")
    # Views are fine: their rows are laid out first.
    case.do("tensor.create", "tall", dtype="f32", shape=[300, 4], splitmix64={"seed": 3, "scale": 1})
    case.op("permute", "view", "tall", axes=[1, 0])
    case.op("top_k", ["values", "indices"], "view", k=9).call(["found", "columns"], "plan", "run", x="view")
    case.same("found", "values").same("columns", "indices")


def lifetimes(area: Area) -> None:
    case = drawn(area.case("closed").new("plan", "RankPlan", **TOPK), "x", 4, 300).call("other", "plan", "with_candidate", index=1)
    case.do("close", of="plan").do("close", of="plan").call(["values", "columns"], "other", "run", x="x")
    for name in ("explain", "predicted_times", "measured_times"):
        case.call_fails("null_handle", "plan", name)
    case.call_fails("null_handle", "plan", "with_candidate", index=0).call_fails("null_handle", "plan", "run", x="x")
    case.do("close", of="x").call_fails("null_handle", "other", "run", x="x")
