"""Memory that runs out, at each allocation in turn: the call says so, and nothing is lost or changed.

`fail_allocation_after(n)` makes the core's n-th allocation from then on fail, once. Python's own
allocations are not touched.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import spiraltorch as st
from spiraltorch import _lowlevel as low
from spiraltorch import errors

FILES = json.loads((Path(__file__).parents[2] / "abi/include/abi.json").read_text())["files"]
OPS = {row["name"]: row for file in FILES for row in file["functions"] if row.get("op")}
# Some layers go on without the memory they were refused, so one success is not yet the end.
SUCCESSES_WANTED = 12


def exhaust(call: Callable[[], Any], state: Callable[[], Any], *, failures_min: int = 1) -> int:
    """Fail every allocation of `call` in turn. `call` returns what can be compared; `state` must
    not change when it fails."""
    expected = call()
    call()  # Buffers that the core keeps for the next call exist from here on.
    failures, successes, countdown = 0, 0, 0
    while successes < SUCCESSES_WANTED:
        before, held = state(), (low.live_bytes(), low.live_handles())
        low.fail_allocation_after(countdown)
        result = None
        try:
            result = call()
        except errors.OutOfMemoryError as error:
            said = str(error)
        finally:
            low.fail_allocation_after(-1)
        if result is None:
            assert said, "an error without a message"
            assert state() == before, f"allocation {countdown}: the call failed and changed something"
            failures, successes = failures + 1, 0
        else:
            assert result == expected, f"allocation {countdown}: succeeded with another result"
            successes += 1
        assert (low.live_bytes(), low.live_handles()) == held, f"allocation {countdown}: memory or handles were lost"
        countdown += 1
    assert failures >= failures_min, f"{failures} allocations failed, expected at least {failures_min}"
    return failures


# Every op.


def values(count: int, scale: float = 0.3) -> list[float]:
    """Distinct, inside every ball, in no order."""
    return [scale * (((37 * index + 11) % 101) / 101 - 0.4) for index in range(count)]


def tensor(shape: tuple[int, ...], dtype: str = "f32") -> st.Tensor:
    count = 1
    for extent in shape:
        count *= extent
    return st.Tensor(values(count), dtype).reshape(shape)


def lorentz_points(shape: tuple[int, ...], dtype: str) -> st.Tensor:
    return st.PoincareBall().to_lorentz(tensor(shape, dtype))


def arguments_of(op: dict[str, Any], shape: tuple[int, ...], dtype: str) -> dict[str, Any]:
    """Arguments the op takes: inputs by their meaning, attributes by their names."""
    if op["domain"] == "complex":
        dtype = "complex64"
    if op["rule"] == "deinterleave":
        shape = (*shape[:-1], 2 * shape[-1])
    rank = len(shape)
    x = tensor(shape, dtype)
    given: dict[str, Any] = {}
    for row in op["inputs"]:
        given[row["name"]] = [x, x] if row["list"] else x
    if op["rule"] == "matmul":
        given[op["inputs"][1]["name"]] = tensor(shape[::-1], dtype)
    if op["name"] in ("take", "take_add"):
        given["indices"] = st.Tensor([1, 0], "i64")
        given.update({"source": tensor((2, *shape[1:]), dtype)} if op["name"] == "take_add" else {})
    if op["name"] in ("gather", "scatter_add"):
        given["indices"] = st.zeros(shape, "i64")
    if op["name"] == "where":
        given["condition"] = x > 0
    if op["rule"].startswith("convolution"):
        return convolution_arguments(op, shape, dtype)
    if op["rule"].startswith("pool"):
        return pool_arguments(op, shape, dtype)
    if op["name"].startswith("attention"):
        given["mask"] = tensor((shape[0], shape[0]), dtype) > 0
        return given | {"scale": 0.0, "causal": True}
    if op["name"] == "layer_norm":
        given["weight"] = given["bias"] = tensor(shape[-1:], dtype)
    if op["name"].startswith("logical"):
        given = dict.fromkeys(given, x > 0)
    if "manifold" in op["attributes"]:
        is_lorentz = op["rule"] == "to_poincare"
        given["manifold"] = st.Lorentz() if is_lorentz else st.PoincareBall()
        if is_lorentz:
            given[op["inputs"][0]["name"]] = lorentz_points(shape, dtype)
    if op["name"] == "mobius_scale":
        given["factor"] = tensor(shape[:-1], dtype)
    if op["name"] == "mobius_matvec":
        given["matrix"] = tensor((shape[-1], shape[-1]), dtype)
    if op["name"] in ("midpoint", "frechet_mean"):
        given["weights"] = st.ones(shape[:-1], dtype)
    attributes: dict[str, Any] = {
        "axis": -1 if op["name"] in ("gather", "scatter_add", "softmax", "log_softmax") else 0,
        "k": 1, "dtype": 2 if dtype == "f32" else 1, "low": -0.1, "high": 0.1, "time": 0.5, "epsilon": 1e-5,
        "tolerance": 1e-5, "max_iterations": 1000, "axes": [], "keep_dims": False, "descending": True, "order": 2.0, "correction": 0,
        "shape": [-1],
        "starts": [0] * rank, "stops": list(shape), "steps": [1] * rank, "length": -1,
        "expression": "x, y -> where(x < y, x * tanh(y), exp(-y) / 2)",
    }  # fmt: skip
    attributes["shape"] = {"broadcast_to": [2, *shape], "pad_slice": list(shape)}.get(op["rule"], [-1])
    attributes["axes"] = list(range(rank))[::-1] if op["rule"] == "permute" else []
    return given | {name: attributes[name] for name in op["attributes"] if name != "manifold"}


def convolution_arguments(op: dict[str, Any], shape: tuple[int, ...], dtype: str) -> dict[str, Any]:
    """A kernel of 2 over planes, or over lines, as large as the shape."""
    is_line = op["name"] == "conv1d"
    x, weight = (2, *shape) if is_line else (2, 2, *shape), (3, shape[0], 2) if is_line else (3, 2, 2, 2)
    made = {"x": tensor(x, dtype), "weight": tensor(weight, dtype), "bias": tensor((3,), dtype)}
    made["gradient"] = st.ops.conv1d(made["x"], made["weight"]) if is_line else st.ops.conv2d(made["x"], made["weight"])
    lists: dict[str, Any] = {"shape": list(weight if op["name"] == "conv_weight_gradient" else x), "groups": 1}
    return {row["name"]: made[row["name"]] for row in op["inputs"]} | {name: lists.get(name, []) for name in op["attributes"]}


def pool_arguments(op: dict[str, Any], shape: tuple[int, ...], dtype: str) -> dict[str, Any]:
    x = tensor((2, 2, *shape), dtype)
    if op["name"] != "max_pool2d_gradient":
        lists: dict[str, Any] = {"kernel": [2], "exclude_padding": True}
        return {"x": x} | {name: lists.get(name, []) for name in op["attributes"]}
    gradient, indices = low.op_max_pool2d(x, [2], [], [])
    return {"gradient": gradient, "indices": indices, "shape": list(x.shape), "kernel": [2], "stride": [], "padding": []}


def call_of(row: dict[str, Any]) -> Callable[..., Any]:
    function: Callable[..., Any] = getattr(low, row["name"].removeprefix("st_"))
    return function


def bits(result: Any) -> list[bytes]:
    """The bits, in which NaN is equal to itself."""
    return [np.asarray(part).tobytes() for part in (result if isinstance(result, (tuple, list)) else [result])]


# A small tensor; one with rows enough for a team of threads and for packed buffers.
CASES = (((2, 3), "f32"), ((2, 3), "f64"), ((700, 64), "f32"))


@pytest.fixture(autouse=True)
def two_threads() -> Any:
    before = low.thread_count()
    low.set_thread_count(2)
    yield
    low.set_thread_count(before)


# Their tasks each keep a buffer for the next product: with several threads it is chance how many there are.
BUFFERING = ("convolution", "convolution_gradient", "pool", "attention", "attention_gradient")


@pytest.mark.parametrize("name", OPS)
def test_every_op(name: str) -> None:
    op = OPS[name]["op"]
    if op["rule"] in BUFFERING:
        low.set_thread_count(1)
    for shape, dtype in CASES:
        given = arguments_of(op, shape, dtype)
        tensors = [value for value in given.values() if isinstance(value, st.Tensor)]
        exhaust(lambda: bits(call_of(OPS[name])(**given)), lambda: bits(tensors))


@pytest.mark.parametrize("name", [name for name, row in OPS.items() if len(row["op"]["outputs"]) == 1])
def test_every_op_into_a_tensor(name: str) -> None:
    """`into` is written when the call succeeds, and only then."""
    given = arguments_of(OPS[name]["op"], (40, 3), "f32")
    made = call_of(OPS[name])(**given)
    into = st.zeros(made.shape, made.dtype)
    mark = st.zeros(made.shape, made.dtype)

    for countdown in [*range(12), -1]:
        low.tensor_assign(into, mark)
        low.fail_allocation_after(countdown)
        try:
            call_of(OPS[name])(**given, into=into)
            is_written = True
        except errors.OutOfMemoryError:
            is_written = False
        finally:
            low.fail_allocation_after(-1)
        assert bits(into) == bits(made if is_written else mark)


@pytest.mark.parametrize("name", [name for name, row in OPS.items() if row["op"]["gradient"]])
def test_every_gradient(name: str) -> None:
    op = OPS[name]["op"]
    if op["rule"] in BUFFERING:
        low.set_thread_count(1)
    given = arguments_of(op, (4, 3), "f64")
    floats = [row["name"] for row in op["inputs"] if not row["list"] and given[row["name"]].dtype == "f64"]

    def call() -> list[bytes]:
        with st.Tape() as tape:
            watched = {name: tape.watch(given[name]) for name in floats}
            if "tensors" in given:
                watched["tensors"] = [tape.watch(one) for one in given["tensors"]]
            result = call_of(OPS[name])(**{**given, **watched})
            first = result[0] if isinstance(result, tuple) else result
            sources = watched["tensors"] if "tensors" in watched else list(watched.values())
            # A cast to f32 is a constant of another kind: its seed has the result's own dtype.
            return bits(low.tape_gradient(tape, first, st.ones(first.shape, first.dtype), sources))

    exhaust(call, lambda: bits([given[name] for name in floats]), failures_min=3)


# Everything else: one line for each way into the core.


def tree() -> st.Hierarchy:
    return st.Hierarchy((str(node), str(node // 2)) for node in range(2, 32)).closure()


def nothing() -> None:
    return None


def test_creation() -> None:
    makers: list[Callable[[], Any]] = [
        lambda: low.tensor_zeros([3, 4]),
        lambda: low.tensor_full([3, 4], 2.5, 2),
        lambda: low.tensor_from_bytes(b"abcdefgh", [2], 1),
        lambda: low.tensor_arange(0.0, 9.0),
        lambda: low.tensor_eye(7),
        lambda: low.tensor_random_uniform([500], 0.0, 1.0, 3),
        lambda: low.tensor_random_normal([500], 0.0, 1.0, 3),
        lambda: low.tensor_detach(tensor((2, 3))),
        lambda: low.tensor_to_device(tensor((2, 3)), 2),
        lambda: low.tensor_from_dlpack(low.tensor_to_dlpack(low.tensor_eye(3))),
        lambda: low.tensor_from_dlpack_legacy(low.tensor_to_dlpack_legacy(low.tensor_eye(3))),
    ]
    for make in makers[:9]:
        exhaust(lambda: bits(make()), nothing)


def test_manifolds_and_optimizers_are_made_or_not() -> None:
    ball, sheet = st.PoincareBall(), st.Lorentz()
    exhaust(lambda: repr(low.manifold_kind(low.manifold_create(2, -1.0))), nothing)
    exhaust(lambda: repr(low.manifold_kind(low.manifold_product([ball, sheet], [2, 3]))), nothing, failures_min=1)
    for make in (low.optimizer_create_sgd, low.optimizer_create_adam, low.optimizer_create_adamw):
        exhaust(lambda: repr(low.optimizer_learning_rate(make(0.1))), nothing)
    exhaust(lambda: repr(low.tape_node_count(low.tape_create())), nothing)
    exhaust(lambda: repr(low.cancel_create().closed), nothing)


@pytest.mark.parametrize("kind", ["sgd", "adam"])
@pytest.mark.parametrize("curved", [False, True])
def test_optimizer_steps(kind: str, curved: bool) -> None:
    """A step that fails has moved nothing; adding and loading a state, the same."""
    ball = st.PoincareBall() if curved else None
    start, gradient = tensor((300, 3)), tensor((300, 3))

    def made() -> tuple[Any, st.Tensor]:
        optimizer = low.optimizer_create_sgd(0.1, 0.9) if kind == "sgd" else low.optimizer_create_adam(0.1)
        point = start.clone()
        low.optimizer_add(optimizer, point, ball)
        return optimizer, point

    def state_of(optimizer: Any) -> list[st.Tensor]:
        return [low.optimizer_state_tensor(optimizer, index) for index in range(low.optimizer_state_count(optimizer))]

    def whole() -> list[bytes]:
        optimizer, point = made()
        low.optimizer_step(optimizer, [gradient])
        low.optimizer_step(optimizer, [gradient])
        return bits([point, *state_of(optimizer)])

    exhaust(whole, nothing, failures_min=4)

    # One step alone, on an optimizer that lives on: after a failure it is where it was.
    optimizer, point = made()
    low.optimizer_step(optimizer, [gradient])
    saved, place = state_of(optimizer), point.clone()

    def again() -> list[bytes]:
        low.optimizer_load_state(optimizer, saved)
        low.tensor_assign(point, place)
        before = bits([point, *state_of(optimizer)])
        for countdown in range(8):
            low.fail_allocation_after(countdown)
            try:
                low.optimizer_step(optimizer, [gradient])
            except errors.OutOfMemoryError:
                low.fail_allocation_after(-1)
                assert bits([point, *state_of(optimizer)]) == before
            else:
                break
        low.fail_allocation_after(-1)
        return bits([point, *state_of(optimizer)])

    assert again() == again()
    exhaust(lambda: repr(low.optimizer_load_state(optimizer, saved) or 1), lambda: bits(state_of(optimizer)), failures_min=0)


def test_hierarchies() -> None:
    children, ancestors = list(range(1, 30)), [(child - 1) // 2 for child in range(1, 30)]
    hierarchy = low.hierarchy_create(30, children, ancestors)
    exhaust(lambda: repr(low.hierarchy_pair_count(low.hierarchy_create(30, children, ancestors))), nothing, failures_min=3)
    exhaust(lambda: repr(low.hierarchy_pair_count(low.hierarchy_closure(hierarchy))), nothing, failures_min=3)


@pytest.mark.parametrize("model", ["poincare", "lorentz", "euclidean"])
def test_training_evaluating_and_saving(model: Any, tmp_path: Path) -> None:
    hierarchy = tree()
    options: Any = {"dim": 3, "epochs": 4, "negatives": 3, "model": model, "deterministic": True, "threads": 2}
    path = tmp_path / "run"

    def points_after(epochs: int) -> list[bytes]:
        return bits(st.Trainer(hierarchy, **options).run(epochs).points)

    exhaust(lambda: points_after(2), nothing, failures_min=4)

    trainer = st.Trainer(hierarchy, **options).run(1)
    exhaust(lambda: bits(trainer.points), nothing)
    exhaust(lambda: repr(low.manifold_kind(low.trainer_manifold(trainer))), nothing, failures_min=0)
    exhaust(lambda: repr(trainer.save(path) or path.read_bytes()), lambda: (folder_of(tmp_path), trainer.epoch), failures_min=2)
    exhaust(lambda: bits(st.Trainer.resume(hierarchy, path).points), nothing, failures_min=4)
    embedded = trainer.model()
    exhaust(lambda: repr(hierarchy.evaluate(embedded)), nothing, failures_min=1)

    # An epoch that fails leaves the trainer where it was, or at the end of an epoch it could finish.
    straight = st.Trainer(hierarchy, **options).run(4)
    for countdown in range(20):
        low.fail_allocation_after(countdown)
        try:
            trainer.run(1)
        except errors.OutOfMemoryError:
            assert trainer.epoch in (1, 2)
        except errors.InvalidValueError:
            break  # no epochs are left
        finally:
            low.fail_allocation_after(-1)
        if trainer.epoch == 4:
            break
    while trainer.epoch < 4:
        trainer.run(1)
    assert bits(trainer.points) == bits(straight.points)


def folder_of(path: Path) -> list[tuple[str, bytes]]:
    return sorted((file.name, file.read_bytes()) for file in path.iterdir())


def test_models(tmp_path: Path) -> None:
    ball, points, path = st.PoincareBall(), tensor((5, 2)), tmp_path / "m.safetensors"
    labels, ends = b"abcde", [1, 2, 3, 4, 5]
    model = low.model_create(ball, points, labels, ends)
    low.model_metadata_set(model, "licence", "none")
    low.model_save(model, str(path))

    def metadata() -> list[str]:
        return [low.model_metadata_get(model, low.model_metadata_key(model, index)) for index in range(low.model_metadata_count(model))]

    exhaust(lambda: low.model_label(low.model_create(ball, points, labels, ends), 2), nothing, failures_min=3)
    exhaust(lambda: repr(low.model_save(model, str(path)) or path.read_bytes()), lambda: folder_of(tmp_path), failures_min=3)
    exhaust(lambda: low.model_label(low.model_open(str(path)), 3), lambda: folder_of(tmp_path), failures_min=5)
    exhaust(lambda: bits(low.model_nearest(model, points, 2)), nothing, failures_min=2)
    exhaust(lambda: bits(low.model_points(model)), nothing, failures_min=0)

    # Setting metadata keeps memory when it succeeds, so each try starts with a model of its own.
    refused = 0
    for countdown in range(12):
        fresh = low.model_open(str(path))
        held = low.live_bytes()
        low.fail_allocation_after(countdown)
        try:
            low.model_metadata_set(fresh, "recipe", "x" * 5000)
        except errors.OutOfMemoryError:
            refused += 1
            is_set = False
        else:
            is_set = True
        finally:
            low.fail_allocation_after(-1)
        assert low.model_metadata_get(fresh, "licence") == "none"
        assert low.model_metadata_count(fresh) == low.model_metadata_count(model) + is_set
        del fresh
        assert low.live_bytes() < held
    assert refused >= 1 and metadata()
