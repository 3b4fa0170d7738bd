"""Arguments that fit together, so that calls also succeed and later ones have something to work on."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from random import Random
from typing import TYPE_CHECKING, Any

import concepts
from contract import CONTRACT, Function, ffi

if TYPE_CHECKING:
    from session import Held, Session

Given = dict[str, Any]
FLOATS = (1, 2)  # f32, f64
SHAPES = ((), (3,), (2, 3), (2, 3), (8, 2), (8, 3), (3, 3), (0,), (2, 1, 3), (2, 2, 3))
# Of one tensor and of two.
CHAINS = (
    (b"x -> tanh(x) * 2 - x ^ 2", b"x, y -> x * y + exp(x)"),
    (b"x -> where(x < 0, -x, sqrt(x))", b"a, b -> where(a <= b, a / (1 + abs(b)), 0.5)"),
    (b"x -> x < 1", b"x, y -> nothing(x, y)"),
)
NODE_COUNT = 8  # of every hierarchy here, so that points of one fit another


def arguments(session: Session, function: Function) -> Given:
    if function.op is not None:
        return of_op(session, function.op)
    maker = MAKERS.get(function.name)
    return maker(session, session.random) if maker else {}


def choose(session: Session, kind: str, wanted: Callable[[Held], bool] = lambda held: True) -> Held | None:
    found = [held for held in session.held[kind] if wanted(held)]
    return session.random.choice(found) if found else None


def present(given: Given) -> Given:
    """Nothing at all when something is missing, which leaves the whole call to chance."""
    return given if all(value is not None for value in given.values()) else {}


# Ops.


def of_op(session: Session, op: dict[str, Any]) -> Given:
    random = session.random
    first = choose(session, "tensor", lambda held: held.dtype in FLOATS) if random.random() < 0.8 else choose(session, "tensor")
    if op["rule"] in ("interleave", "irfft"):
        first = choose(session, "tensor", lambda held: held.dtype == 7) or first
    if op["rule"] in ("convolution", "pool"):
        first = choose(session, "tensor", lambda held: held.dtype in FLOATS and len(held.shape) in (3, 4)) or first
    if first is None:
        return {}
    given: Given = {"into": None if random.random() < 0.8 else choose(session, "tensor", alike(first))}
    for position, row in enumerate(op["inputs"]):
        one = first if position == 0 else choose(session, "tensor", alike(first))
        given[row["name"]] = [one, one][: random.choice((1, 2))] if row["list"] else one
    given |= attributes(op["rule"], first.shape, random)
    if op["rule"] in ("take", "gather", "scatter", "same") and "indices" in given:
        given["indices"] = choose(session, "tensor", lambda held: held.dtype == 4 and len(held.shape) == len(first.shape))
    if op["rule"] == "convolution":
        # The weight is as large as x: one place of the kernel, or with padding more.
        given |= {"bias": None, "stride": random.choice(([], [1], [2])), "padding": random.choice(([], [1])), "dilation": [], "groups": 1}
    if op["rule"] == "pool":
        given |= {
            "kernel": random.choice(([1], [2], [1, 2])),
            "stride": random.choice(([], [1])),
            "padding": [],
            "exclude_padding": random.randrange(2),
        }
    if op["rule"].startswith("attention"):
        # Queries, keys and values alike, and sometimes the gradient too.
        # `k` is a number elsewhere.
        given |= {
            "k": choose(session, "tensor", alike(first)),
            "mask": None,
            "scale": random.choice((0.0, 0.3)),
            "causal": random.randrange(2),
        }
    if op["rule"] == "expression":
        given["expression"] = random.choice(CHAINS)[len(given["tensors"]) - 1]
    if op["name"] == "where":
        given["condition"] = choose(session, "tensor", lambda held: held.dtype == 6)
    if op["rule"] == "matvec":
        given["matrix"] = choose(session, "tensor", lambda held: held.shape == (3, 3) and held.dtype == first.dtype)
    return {name: value for name, value in given.items() if value is not None or name in ("into", "bias", "mask")}


def alike(first: Held) -> Callable[[Held], bool]:
    return lambda held: held.shape == first.shape and held.dtype == first.dtype


def attributes(rule: str, shape: tuple[int, ...], random: Random) -> Given:
    rank = len(shape)
    axis = random.randrange(-rank, rank) if rank else 0
    given: Given = {"axis": axis, "k": random.randrange((shape[axis] if rank else 0) + 1)}
    given |= {"keep_dims": random.randrange(2), "descending": random.randrange(2), "dtype": random.randrange(1, 8)}
    given |= {"tolerance": 1e-6, "low": -0.2, "high": 0.3, "epsilon": 1e-5, "time": 0.5, "order": 2.0, "correction": 0}
    if rule == "permute":
        given["axes"] = random.sample(range(rank), rank)
    elif rule.startswith("reduce"):
        given["axes"] = random.sample(range(rank), random.randrange(rank + 1))
    elif rule == "irfft":
        given["length"] = 2 * (shape[-1] - 1) if rank and random.random() < 0.5 else -1
    elif rule == "reshape":
        given["shape"] = random.choice(([-1], list(shape), [*shape, 1]))
    elif rule == "broadcast_to":
        given["shape"] = [2, *shape]
    elif rule in ("slice", "pad_slice"):
        given |= {"starts": [0] * rank, "stops": list(shape), "steps": [random.choice((1, 2)) if rule == "slice" else 1] * rank}
        given["shape"] = [extent + (0 if rule == "slice" else random.randrange(2)) for extent in shape]
    return given


# Everything else, by name.


def make_uniform(session: Session, random: Random) -> Given:
    return {"shape": list(random.choice(SHAPES)), "low": -0.5, "high": 0.5, "dtype": random.choice(FLOATS), "device": device(random)}


def make_full(session: Session, random: Random) -> Given:
    return {
        "shape": list(random.choice(SHAPES)),
        "value": random.choice((0.0, 1.0, 0.25)),
        "dtype": random.randrange(1, 8),
        "device": device(random),
    }


def make_zeros(session: Session, random: Random) -> Given:
    return {"shape": list(random.choice(SHAPES)), "dtype": random.randrange(1, 8), "device": device(random)}


def make_from_bytes(session: Session, random: Random) -> Given:
    shape = random.choice(SHAPES)
    count = 1
    for extent in shape:
        count *= extent
    values = [random.uniform(-0.4, 0.4) for _ in range(count)]
    dtype = random.choice(FLOATS)
    return {"data": struct.pack(f"{count}{'f' if dtype == 1 else 'd'}", *values), "shape": list(shape), "dtype": dtype, "device": 1}


def make_arange(session: Session, random: Random) -> Given:
    return {"start": 0.0, "stop": random.choice((0.0, 2.0, 3.0)), "step": 1.0, "dtype": random.choice((1, 2, 3, 4)), "device": 1}


def make_eye(session: Session, random: Random) -> Given:
    return {"size": random.randrange(4), "dtype": random.choice(FLOATS), "device": device(random)}


def device(random: Random) -> int:
    return random.choice((1, 1, 1, 1, 1, 2, 3))


def make_manifold(session: Session, random: Random) -> Given:
    return {"kind": random.choice(list(CONTRACT.enums["manifold_kind"].values())), "curvature": random.choice((-1.0, -0.3)), "strict": 0}


def make_product(session: Session, random: Random) -> Given:
    factors = [choose(session, "manifold") for _ in range(random.choice((1, 2)))]
    return {"factors": factors, "dims": [random.choice((1, 2, 3)) for _ in factors]} if None not in factors else {}


def watch(session: Session, random: Random) -> Given:
    return present({"tape": choose(session, "tape"), "tensor": choose(session, "tensor", lambda held: held.dtype in FLOATS)})


def gradient(session: Session, random: Random) -> Given:
    tape = choose(session, "tape")
    if tape is None:
        return {}
    flag = ffi.new("int32_t *")

    def held_by_tape(held: Held) -> bool:
        return session.lib.st_tape_holds(tape.pointer, held.pointer, flag, ffi.NULL) == 0 and flag[0] == 1

    target = choose(session, "tensor", held_by_tape)
    sources = [choose(session, "tensor", held_by_tape) for _ in range(random.choice((1, 2)))]
    seed = choose(session, "tensor", alike(target)) if target else None
    return {"tape": tape, "target": target, "seed": seed, "sources": sources} if target else {}


def add_parameter(session: Session, random: Random) -> Given:
    tensor = choose(session, "tensor", lambda held: held.dtype in FLOATS and held.contiguous)
    manifold = choose(session, "manifold") if random.random() < 0.4 else None
    optimizer = choose(session, "optimizer")
    return {"optimizer": optimizer, "parameter": tensor, "manifold": manifold} if optimizer and tensor else {}


def step(session: Session, random: Random) -> Given:
    optimizer = choose(session, "optimizer", lambda held: int(ffi.cast("uintptr_t", held.pointer)) in session.parameters)
    if optimizer is None:
        return {}
    parameters = session.parameters[int(ffi.cast("uintptr_t", optimizer.pointer))]
    return {"optimizer": optimizer, "gradients": [choose(session, "tensor", alike(parameter)) for parameter in parameters]}


def load_state(session: Session, random: Random) -> Given:
    optimizer = choose(session, "optimizer")
    if optimizer is None:
        return {}
    count, place = ffi.new("int64_t *"), ffi.new("st_tensor **")
    session.lib.st_optimizer_state_count(optimizer.pointer, count, ffi.NULL)
    for index in range(count[0]):
        if session.lib.st_optimizer_state_tensor(optimizer.pointer, index, place, ffi.NULL) == 0:
            session.keep("tensor", place[0])
    return {"optimizer": optimizer, "tensors": session.held["tensor"][-count[0] :]}


def rates(session: Session, random: Random) -> Given:
    given = {"learning_rate": 0.1, "momentum": random.choice((0.0, 0.9)), "nesterov": 0, "weight_decay": random.choice((0.0, 0.01))}
    return given | {"beta_1": 0.9, "beta_2": 0.99, "epsilon": 1e-8}


def make_hierarchy(session: Session, random: Random) -> Given:
    children = list(range(1, NODE_COUNT))
    return {"node_count": NODE_COUNT, "children": children, "ancestors": [(child - 1) // 2 for child in children]}


def evaluate(session: Session, random: Random) -> Given:
    points = choose(session, "tensor", lambda held: held.dtype == 1 and held.shape[:1] == (NODE_COUNT,) and len(held.shape) == 2)
    return present({"hierarchy": choose(session, "hierarchy"), "manifold": choose(session, "manifold"), "points": points})


def make_model(session: Session, random: Random) -> Given:
    points = choose(session, "tensor", lambda held: held.dtype in FLOATS and len(held.shape) == 2)
    if points is None:
        return {}
    labels = [b"label %d" % index for index in range(points.shape[0])]
    ends = [sum(map(len, labels[: index + 1])) for index in range(len(labels))]
    return present({"manifold": choose(session, "manifold"), "points": points, "labels": b"".join(labels), "label_ends": ends})


def nearest(session: Session, random: Random) -> Given:
    queries = choose(session, "tensor", lambda held: held.dtype in FLOATS and len(held.shape) in (1, 2))
    return present({"model": choose(session, "model"), "queries": queries, "k": random.randrange(3)})


def one_of(noun: str, **options: Iterable[Any]) -> Callable[[Session, Random], Given]:
    """The first argument alive, the others chosen from a few."""

    def make(session: Session, random: Random) -> Given:
        return present({noun: choose(session, noun)} | {name: random.choice(list(few)) for name, few in options.items()})

    return make


SPIRAL: Given = {"base_radius": 1.0, "radial_growth": 0.05, "base_height": 1.0, "meso_gain": 0.2, "micro_gain": 0.05}
SPIRAL |= {"curvature": -1.0, "geodesic_radius": 3.0}

MAKERS: dict[str, Callable[[Session, Random], Given]] = {
    **concepts.MAKERS,
    "st_device_description_create": lambda session, random: {"device": random.choice((b"cpu", b"cpu", b"hip")), "number": 0},
    "st_tensor_random_uniform": make_uniform,
    "st_tensor_full": make_full,
    "st_tensor_zeros": make_zeros,
    "st_tensor_from_bytes": make_from_bytes,
    "st_tensor_arange": make_arange,
    "st_tensor_eye": make_eye,
    "st_manifold_create": make_manifold,
    "st_manifold_product": make_product,
    "st_tape_watch": watch,
    "st_tape_gradient": gradient,
    "st_optimizer_create_sgd": rates,
    "st_optimizer_create_adam": rates,
    "st_optimizer_create_adamw": rates,
    "st_optimizer_add": add_parameter,
    "st_optimizer_step": step,
    "st_optimizer_load_state": load_state,
    "st_hierarchy_create": make_hierarchy,
    "st_hierarchy_evaluate": evaluate,
    "st_trainer_create": one_of("hierarchy"),
    "st_trainer_save": one_of("trainer", path=(b"a", b"c.safetensors")),
    "st_trainer_load": one_of("hierarchy", path=(b"a", b"c.safetensors")),
    "st_trainer_run": one_of("trainer", epochs=(0, 1)),
    "st_model_create": make_model,
    "st_model_save": one_of("model", path=(b"b",)),
    "st_model_open": lambda session, random: {"path": b"b"},
    "st_model_nearest": nearest,
    "st_model_label": one_of("model", index=(0, 1)),
    "st_model_metadata_set": one_of("model", key=(b"recipe", b"licence"), value=(b"", b"text")),
    "st_model_metadata_get": one_of("model", key=(b"recipe", b"licence")),
    "st_model_metadata_key": one_of("model", index=(0,)),
    "st_hierarchy_ancestors": one_of("hierarchy", node=(0, 1, 7)),
    "st_optimizer_state_name": one_of("optimizer", index=(0, 1)),
    "st_optimizer_state_tensor": one_of("optimizer", index=(0, 1)),
    "st_language_wave_encoder_create": lambda session, random: {"curvature": -1.0, "temperature": random.choice((0.1, 0.5, 30.0))},
    "st_language_wave_encoder_encode_wave": one_of("language_wave_encoder", text=(b"a", b"spiral", "über".encode() * 60)),
    "st_language_wave_encoder_encode_z_space": one_of("language_wave_encoder", text=(b"a", b"spiral", "über".encode() * 1000)),
    "st_language_wave_tensor": one_of("language_wave", rows=(1, 3), cols=(1, 64)),
    "st_spiral_plan_create": lambda session, random: {**SPIRAL, "total_steps": random.choice((0, 1, 64)), "kind": random.randrange(1, 6)},
    "st_spiral_plan_ball_tensor": one_of("spiral_plan", curvature=(-1.0, -4.0), dtype=(1, 2)),
    "st_set_matmul_precision": lambda session, random: {"precision": random.randrange(1, 4)},
    "st_set_thread_count": lambda session, random: {"count": random.choice((1, 2))},
    "st_abi_check": lambda session, random: {"version": session.lib.st_abi_version()},
}
