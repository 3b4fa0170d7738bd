"""Training, evaluation, checkpoints and model files, from Python."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import spiraltorch as st
from spiraltorch import _interrupt, errors
from spiraltorch._interrupt import run_interruptibly
from spiraltorch.hierarchy import Hierarchy, Model, Progress, Trainer
from spiraltorch.pairs import read_pairs

MAMMALS = Path(__file__).parents[2] / "examples/mammals/wordnet_mammals_closure.tsv"


@pytest.fixture(scope="module")
def mammals() -> Hierarchy:
    return Hierarchy(read_pairs(MAMMALS))


@pytest.fixture(scope="module")
def small() -> Hierarchy:
    """A binary tree of depth 5, closed."""
    return Hierarchy((str(node), str(node // 2)) for node in range(2, 64)).closure()


def test_the_default_recipe_learns_the_mammals(mammals: Hierarchy) -> None:
    assert (mammals.node_count, mammals.pair_count) == (1180, 6540)
    scores = mammals.evaluate(Trainer(mammals, dim=5, epochs=150).run().model())
    assert scores.pair_count == 6540 and scores.mean_rank < 2 and scores.map > 0.85


@pytest.mark.parametrize("model", ["poincare", "lorentz", "euclidean"])
def test_every_geometry_learns_and_its_points_are_valid(small: Hierarchy, model: Any) -> None:
    trainer = Trainer(small, dim=4, model=model, epochs=100, negatives=10, deterministic=True).run()
    embedded = trainer.model()
    assert embedded.points.shape == (63, 5 if model == "lorentz" else 4)
    assert small.evaluate(embedded).mean_rank < 8  # by chance it would be about 30
    if model != "euclidean":
        strict = (st.PoincareBall if model == "poincare" else st.Lorentz)(strict=True)
        strict.distance0(embedded.points)


def test_evaluation_is_the_definition(small: Hierarchy) -> None:
    model = Trainer(small, dim=3, epochs=20, negatives=5).run().model()
    scores = small.evaluate(model)
    distances = np.asarray(model.manifold.distance(model.points.reshape(63, 1, 3), model.points.reshape(1, 63, 3)))
    ranks, precisions = [], []
    rows = {label: row for row, label in enumerate(small.labels)}
    for label, row in rows.items():
        ancestors = {rows[ancestor] for ancestor in small.ancestors(label)}
        if not ancestors:
            continue
        others = [other for other in range(63) if other != row]
        order = sorted(others, key=lambda other: distances[row, other])
        ranks += [1 + sum(distances[row, o] < distances[row, a] for o in others if o not in ancestors) for a in ancestors]
        hits = [position for position, other in enumerate(order, 1) if other in ancestors]
        precisions.append(np.mean([(n + 1) / position for n, position in enumerate(hits)]))
    assert scores.mean_rank == pytest.approx(np.mean(ranks), rel=1e-6)
    assert scores.map == pytest.approx(np.mean(precisions), rel=1e-6)


def test_deterministic_runs_repeat_and_resume_to_the_bit(small: Hierarchy, tmp_path: Path) -> None:
    options: Any = {"dim": 3, "epochs": 20, "negatives": 5, "deterministic": True, "seed": 9}
    whole = Trainer(small, **options).run()
    first = Trainer(small, **options).run(8)
    first.save(tmp_path / "run")
    resumed = Trainer.resume(small, tmp_path / "run")
    assert resumed.epoch == 8 and resumed.options == first.options
    assert resumed.run().points.tolist() == whole.points.tolist() == Trainer(small, **options).run().points.tolist()
    assert Trainer(small, **{**options, "seed": 10}).run().points.tolist() != whole.points.tolist()


def test_a_callback_sees_progress_and_may_stop(small: Hierarchy) -> None:
    seen: list[Progress] = []

    def watch(progress: Progress) -> bool:
        seen.append(progress)
        return progress.done == 3

    trainer = Trainer(small, dim=2, epochs=10)
    with pytest.raises(errors.CancelledError, match="after 3 of 10 epochs"):
        trainer.run(progress=watch)
    assert [progress.done for progress in seen] == [1, 2, 3] and seen[0].total == 10 and seen[0].loss > 0
    trainer.run()
    assert trainer.epoch == 10 and len(trainer.model()) == 63


def test_an_exception_in_a_callback_arrives(small: Hierarchy) -> None:
    def fail(progress: Progress) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        Trainer(small, dim=2, epochs=3).run(progress=fail)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc says what is mapped")
def test_a_models_points_are_the_files_pages_until_the_last_of_them_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    manifold = st.PoincareBall()
    Model(manifold, [[0.25, 0.5], [0.0, 0.125]], ["a", "b"]).save(path)

    def mapped() -> bool:
        return str(path) in Path("/proc/self/maps").read_text()

    opened = Model.open(path)
    points = opened.points
    assert mapped()
    # Replaced, not written over: what is open keeps what it was.
    Model(manifold, [[0.5, 0.5], [0.5, 0.25]], ["a", "b"]).save(path)
    assert opened["a"].tolist() == [0.25, 0.5]
    with pytest.raises(errors.ReadOnlyError):
        points.assign(0.0)
    opened.close()
    assert mapped()
    assert points.tolist() == [[0.25, 0.5], [0.0, 0.125]]
    points.close()
    assert not mapped()


def test_models_open_as_they_were_saved(small: Hierarchy, tmp_path: Path) -> None:
    model = Trainer(small, dim=3, epochs=5, negatives=5).run().model()
    model.set_metadata("licence", "CC0 „ünïcode“")
    model.save(tmp_path / "m.safetensors")
    opened = Model.open(tmp_path / "m.safetensors")
    assert opened.labels == model.labels and opened.points.tolist() == model.points.tolist()
    assert opened.manifold.kind == "poincare" and opened.manifold.curvature == -1
    assert opened.metadata["licence"] == "CC0 „ünïcode“" and json.loads(opened.metadata["recipe"])["dim"] == 3
    assert opened.nearest("5", 3) == model.nearest("5", 3) and "5" in opened
    with pytest.raises(errors.InvalidValueError, match="no point is labelled '555'; did you mean"):
        opened.nearest("555")

    from safetensors import safe_open

    with safe_open(tmp_path / "m.safetensors", "numpy") as archive:
        assert archive.metadata()["manifold"] == "poincare"
        np.testing.assert_array_equal(archive.get_tensor("points"), np.asarray(model.points))


def test_nearest_is_sorted_distance(small: Hierarchy) -> None:
    model = Trainer(small, dim=3, epochs=20, negatives=5, model="lorentz").run().model()
    by_hand = sorted((model.distance("7", other), other) for other in model.labels if other != "7")[:5]
    assert [neighbor.label for neighbor in model.nearest("7", 5)] == [label for _, label in by_hand]


def test_damaged_files_are_refused_and_named(small: Hierarchy, tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    Trainer(small, dim=2, epochs=1).run().model().save(path)
    whole = path.read_bytes()
    with pytest.raises(errors.FileError, match="no such file"):
        Model.open(tmp_path / "absent")
    for size in (0, 4, 50, len(whole) - 1):
        path.write_bytes(whole[:size])
        with pytest.raises(errors.CorruptFileError, match=r"m\.safetensors"):
            Model.open(path)
    flipped = bytearray(whole)
    flipped[-3] ^= 1
    path.write_bytes(flipped)
    with pytest.raises(errors.CorruptFileError, match="does not match its hash"):
        Model.open(path)
    path.write_bytes(whole.replace(b'"format_version":"1"', b'"format_version":"9"'))
    with pytest.raises(errors.NewerVersionError, match="version 9"):
        Model.open(path)
    path.write_text("hello, this is no model")
    with pytest.raises(errors.CorruptFileError):
        Model.open(path)


def test_damaged_checkpoints_are_refused(small: Hierarchy, tmp_path: Path) -> None:
    path = tmp_path / "run"
    Trainer(small, dim=2, epochs=3).run(1).save(path)
    whole = path.read_bytes()
    for size in range(0, len(whole), max(1, len(whole) // 17)):
        path.write_bytes(whole[:size])
        with pytest.raises(errors.CorruptFileError):
            Trainer.resume(small, path)
    for position in range(0, len(whole), max(1, len(whole) // 41)):
        damaged = bytearray(whole)
        damaged[position] ^= 4
        path.write_bytes(damaged)
        with pytest.raises((errors.CorruptFileError, errors.NewerVersionError)):
            Trainer.resume(small, path)
    path.write_bytes(whole)
    with pytest.raises(errors.InvalidValueError, match="another hierarchy"):
        Trainer.resume(Hierarchy([("a", "b")]), path)


@pytest.mark.parametrize(
    ("pairs", "error", "text"),
    [
        ([], errors.GraphError, "no pairs"),
        ([("a", "a")], errors.GraphError, "pair 0 is a self-loop of 'a'"),
        ([("a", "b"), ("b", "c"), ("c", "a")], errors.GraphError, "lies on a cycle"),
        ([("a", "b", "c")], errors.InvalidValueError, "pair 0 has 3 parts"),
    ],
)
def test_bad_hierarchies_are_refused(pairs: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        Hierarchy(pairs)


def test_duplicates_are_dropped_and_counted() -> None:
    hierarchy = Hierarchy([("a", "b"), ("a", "b"), ("b", "c")])
    assert (hierarchy.pair_count, hierarchy.duplicate_count) == (2, 1)
    assert hierarchy.closure().ancestors("a") == ["b", "c"]


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"dim": 0}, "dim"), ({"dim": -1}, "dim"), ({"epochs": 0}, "epochs"), ({"learning_rate": float("nan")}, "learning_rate"),
        ({"curvature": 0.5}, "curvature"),
        ({"model": "klein"}, "'klein' given, expected one of"), ({"schedule": "wild"}, "expected one of"),
        ({"negatives": 0}, "negatives"),
    ],
)  # fmt: skip
def test_bad_options_are_refused(small: Hierarchy, options: Any, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        Trainer(small, **options)
    with pytest.raises(TypeError, match="no option 'wings'"):
        Trainer(small, **{"wings": 2})  # type: ignore[misc]


def test_a_run_that_diverges_says_so() -> None:
    pairs = [(f"n{i}", f"n{j}") for i in range(1, 60) for j in range(0, i, 7)]
    trainer = Trainer(Hierarchy(pairs), model="euclidean", dim=50, epochs=200, temperature=0.05, learning_rate=10, deterministic=True)
    with pytest.raises(errors.NotConvergedError, match=r"no longer finite in epoch \d+ of 200; try a lower learning_rate \(10 given\)"):
        trainer.run()


def test_networkx_graphs_are_read() -> None:
    networkx = pytest.importorskip("networkx", reason="networkx is not installed")
    graph = networkx.DiGraph([("dog", "mammal"), ("cat", "mammal")])
    assert Hierarchy.from_networkx(graph).ancestors("cat") == ["mammal"]


def test_a_model_of_nan_is_refused() -> None:
    with pytest.raises(errors.NonFiniteError):
        Model(st.PoincareBall(), [[0.1, float("nan")]], ["a"])
    with pytest.raises(errors.OutsideBallError):
        Model(st.PoincareBall(), [[1.1, 0.0]], ["a"])
    with pytest.raises(errors.InvalidValueError, match="label 'a' is given for points 0 and 1"):
        Model(st.PoincareBall(), [[0.1, 0.0], [0.2, 0.0]], ["a", "a"])


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C as a terminal has it: what is started in the background ignores it, and so does all that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.parametrize("has_begun", [True, False])
def test_ctrl_c_while_the_thread_starts_leaves_nothing_at_work(monkeypatch: pytest.MonkeyPatch, has_begun: bool) -> None:
    begun, ended = threading.Event(), threading.Event()
    start = threading.Thread.start

    def interrupted(thread: threading.Thread) -> None:
        if has_begun:
            start(thread)
            assert begun.wait(10)
        raise KeyboardInterrupt

    def work(cancel: object) -> None:
        begun.set()
        time.sleep(0.1)
        ended.set()

    monkeypatch.setattr(threading.Thread, "start", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run_interruptibly(work)
    assert ended.is_set() == has_begun


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_in_a_finalizer_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a handler raises there Python prints and forgets."""

    class Dropped:
        def __del__(self) -> None:
            signal.raise_signal(signal.SIGINT)

    stopped, wait = threading.Event(), threading.Event.wait

    def waiting(event: threading.Event, seconds: float | None = None) -> bool:
        if threading.current_thread() is threading.main_thread() and not stopped.is_set():
            Dropped()
        return wait(event, seconds)

    request = _interrupt._low.cancel_request
    monkeypatch.setattr(_interrupt._low, "cancel_request", lambda cancel: (request(cancel), stopped.set()))
    monkeypatch.setattr(threading.Event, "wait", waiting)
    with pytest.raises(KeyboardInterrupt):
        run_interruptibly(lambda cancel: wait(stopped, 10))
    assert stopped.is_set() and signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to a child")
def test_ctrl_c_stops_training_within_a_second_and_leaves_a_usable_model(tmp_path: Path) -> None:
    output, checkpoint = tmp_path / "m.safetensors", tmp_path / "run"
    command = [sys.executable, "-m", "spiraltorch", "embed", str(MAMMALS), "--dim", "5", "--epochs", "1000000", "-o", str(output)]
    process = subprocess.Popen([*command, "--checkpoint", str(checkpoint)], stderr=subprocess.PIPE, text=True)
    give_up = time.monotonic() + 60
    while not checkpoint.exists() and process.poll() is None and time.monotonic() < give_up:
        time.sleep(0.1)  # The run is under way once it has written its first checkpoint.
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    assert process.returncode == 130 and "interrupted after" in said and "Traceback" not in said, said
    assert len(Model.open(output)) == 1180
    assert Trainer.resume(Hierarchy(read_pairs(MAMMALS)), checkpoint).epoch > 0


def test_ten_threads_train_and_query_at_once(small: Hierarchy) -> None:
    import threading

    failures: list[BaseException] = []

    def work(seed: int) -> None:
        try:
            model = Trainer(small, dim=3, epochs=10, negatives=3, seed=seed).run().model()
            assert len(model.nearest("9", 4)) == 4 and small.evaluate(model).mean_rank > 0
            assert float((st.ones((50, 50)) @ st.ones((50, 50))).sum()) == 125_000
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


def test_two_calls_on_one_trainer_at_once_are_refused(small: Hierarchy) -> None:
    trainer = Trainer(small, dim=2, epochs=3)
    said: list[str] = []

    def meddle(progress: Progress) -> None:
        with pytest.raises(errors.BusyError) as caught:
            trainer.run(1)
        said.append(str(caught.value))

    trainer.run(2, progress=meddle)
    assert len(said) == 2
