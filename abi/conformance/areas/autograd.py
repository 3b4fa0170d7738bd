"""The gradient of every differentiable op, and the tape's own rules."""

from __future__ import annotations

from case import Area, Case

from areas import geometry, table
from areas.ops import give

BOTH = ["cpu", "reference"]


def build(area: Area) -> None:
    area.widens = True
    for op, spec in table.OPS.items():
        if spec["gradient"]:
            for position, variation in enumerate(table.variations(op)):
                is_in_both = position == 0 or variation.attributes.get("dtype") == "f32"
                for dtype in ("f32", "f64") if is_in_both else ("f64",):
                    flat_gradient(area, op, variation, dtype)
    for op, spec in table.MANIFOLD_OPS.items():
        if spec["gradient"]:
            for space in geometry.SPACES:
                if geometry.takes(op, space):
                    for dtype in ("f32", "f64"):
                        curved_gradient(area, op, space, dtype)
    rules(area)


def differentiate(case: Case, watched: list[str], output: str, exact: bool) -> None:
    """Gradients of the output with a seed that no symmetry hides behind."""
    shape = list(case.plain.at(output).shape)
    draw = table.Draw(case.id)
    dtype = case.plain.at(output).dtype
    case.do("tensor.create", "seed", dtype=dtype, shape=shape, data=draw.either(shape).data)
    gradients = [f"{name}_gradient" for name in watched]
    case.do("tape.gradient", gradients, tape="tape", target=output, seed="seed", sources=watched)
    for gradient in gradients:
        case.expect(gradient, None if exact else "gradient")


def watch(case: Case, inputs: list[object], made: list[object]) -> tuple[list[object], list[str]]:
    """The inputs with the floating ones replaced by watched leaves."""
    watched: list[str] = []

    def leaf(given: object, name: object) -> object:
        if isinstance(given, list):
            assert isinstance(name, list)
            return [leaf(part, part_name) for part, part_name in zip(given, name)]
        if given is None or given.dtype:  # type: ignore[attr-defined]
            return name
        case.do("tape.watch", f"{name}_leaf", tape="tape", tensor=name)
        watched.append(f"{name}_leaf")
        return f"{name}_leaf"

    return [leaf(given, name) for given, name in zip(inputs, made)], watched


def flat_gradient(area: Area, op: str, variation: table.Variation, dtype: str) -> None:
    case = area.case(f"{op}.{variation.name}.{dtype}", devices=BOTH)
    made = give(case, variation.inputs, dtype)
    case.do("tape.create", "tape")
    inputs, watched = watch(case, variation.inputs, made)
    outputs = table.OPS[op]["outputs"]
    fields = {"name": op, "inputs": inputs, **({"attributes": variation.attributes} if variation.attributes else {})}
    case.do("op", outputs[0] if len(outputs) == 1 else list(outputs), **fields)
    differentiate(case, watched, outputs[0], exact=False)


def curved_gradient(area: Area, op: str, space: geometry.Space, dtype: str) -> None:
    case = area.case(f"{op}.{space.name}.{dtype}", devices=BOTH)
    call = geometry.call_of(op, space)
    space.make(case)
    made = give(case, call.inputs, dtype)
    case.do("tape.create", "tape")
    inputs, watched = watch(case, call.inputs, made)
    outputs = table.MANIFOLD_OPS[op]["outputs"]
    case.op(op, outputs[0] if len(outputs) == 1 else list(outputs), *inputs, manifold="space", **call.attributes)
    differentiate(case, watched, outputs[0], exact=False)


def rules(area: Area) -> None:
    def fresh(name: str) -> Case:
        return (
            area.case(name, devices=BOTH)
            .tensor("x", [0.5, -1.5, 2])
            .do("tape.create", "tape")
            .do("tape.watch", "leaf", tape="tape", tensor="x")
        )

    case = fresh("tape.scalar_needs_no_seed").op("square", "y", "leaf").op("sum", "loss", "y")
    case.do("tape.gradient", ["g"], tape="tape", target="loss", sources=["leaf"]).expect("g", data=[1, -3, 4])
    case = fresh("tape.used_twice").op("mul", "y", "leaf", "leaf").op("add", "z", "y", "leaf").op("sum", "loss", "z")
    case.do("tape.gradient", ["g"], tape="tape", target="loss", sources=["leaf"]).expect("g", data=[2, -2, 5])
    case = fresh("tape.of_an_intermediate").op("square", "y", "leaf").op("square", "z", "y").op("sum", "loss", "z")
    case.do("tape.gradient", ["g"], tape="tape", target="loss", sources=["y"]).expect("g", data=[0.5, 4.5, 8])
    case = fresh("tape.without_influence_zeros").do("tape.watch", "other", tape="tape", tensor="x").op("sum", "loss", "leaf")
    case.do("tape.gradient", ["g", "h"], tape="tape", target="loss", sources=["leaf", "other"]).expect("g", data=[1, 1, 1]).expect(
        "h", data=[0, 0, 0]
    )
    case = fresh("tape.through_views").op("reshape", "y", "leaf", shape=[3, 1]).op("permute", "z", "y", axes=[1, 0]).op("sum", "loss", "z")
    case.do("tape.gradient", ["g"], tape="tape", target="loss", sources=["leaf"]).expect("g", data=[1, 1, 1])
    case = fresh("tape.index_records").do("tensor.index", "y", tensor="leaf", index=[1]).op("square", "loss", "y")
    case.do("tape.gradient", ["g"], tape="tape", target="loss", sources=["leaf"]).expect("g", data=[0, -3, 0])
    case = fresh("tape.detach_stops").do("tensor.detach", "still", tensor="leaf").op("mul", "y", "leaf", "still").op("sum", "loss", "y")
    case.do("tape.gradient", ["g"], tape="tape", target="loss", sources=["leaf"]).expect("g", data=[0.5, -1.5, 2])
    case = fresh("tape.node_count").op("square", "y", "leaf").get("count", "tape.node_count", "tape").expect("count")
    case.do("tape.reset", tape="tape").get("after", "tape.node_count", "tape").expect("after", value=0)
    case = fresh("tape.seed_needed").op("square", "y", "leaf")
    case.fails("tape", "tape.gradient", tape="tape", target="y", sources=["leaf"])
    case = fresh("tape.two_tapes").do("tape.create", "other").do("tape.watch", "stranger", tape="other", tensor="x")
    case.fails("tape", "op", name="add", inputs=["leaf", "stranger"])
    case = (
        fresh("tape.changed_in_place").op("mul", "y", "leaf", "leaf").op("sum", "loss", "y").do("tensor.assign", tensor="x", source="loss")
    )
    case.fails("tape", "tape.gradient", tape="tape", target="loss", sources=["leaf"])
    case = fresh("tape.integers_have_no_gradient").tensor("i", [1, 2], "i64")
    case.fails("dtype_mismatch", "tape.watch", tape="tape", tensor="i")
    case = fresh("tape.into_is_not_recorded").do("tensor.zeros", "target", shape=[3], dtype="f64")
    case.fails("tape", "op", name="exp", inputs=["leaf"], out="target")
