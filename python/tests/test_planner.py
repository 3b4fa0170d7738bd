"""Plans from Python: what runs, what they tell, and a cache that survives what befalls it."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import spiraltorch as st
from spiraltorch import errors, ops


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "deeper" / "plans.json"
    monkeypatch.setenv("SPIRAL_PLAN_CACHE", str(path))
    return path


@pytest.fixture
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPIRAL_PLAN_CACHE", "off")


def rows_of(rows: int, cols: int, seed: int = 1) -> st.Tensor:
    return st.random_normal((rows, cols), seed=seed)


def test_every_candidate_gives_what_the_op_gives(no_cache: None) -> None:
    for kind, op in (("topk", ops.top_k), ("midk", ops.mid_k), ("bottomk", ops.bottom_k)):
        x = rows_of(3, 5000)
        wanted = [part.tolist() for part in op(x, 40)]
        plan = st.plan(kind, 3, 5000, 40, tune="never")
        assert len(plan.candidates()) == plan.candidate_count > 3
        for index in range(plan.candidate_count):
            assert [part.tolist() for part in plan.with_candidate(index).run(x)] == wanted


def test_convolutions(no_cache: None) -> None:
    x, bias = st.random_normal((3, 4, 40, 30), seed=1), st.random_normal((6,), seed=3)
    weight = st.random_normal((6, 2, 3, 3), seed=2)
    window = {"stride": (2, 1), "padding": (1,), "groups": 2}
    wanted = ops.conv2d(x, weight, bias, **window).tolist()
    plan = st.plan_convolution(x.shape, weight.shape, **window, tune="measure", budget_ms=5)
    assert (plan.kind, plan.rows, plan.cols, plan.k, plan.source) == ("conv2d", 3, 6 * 20 * 30, 18, "measured")
    assert plan(x, weight, bias).tolist() == wanted != plan(x, weight).tolist() == ops.conv2d(x, weight, **window).tolist()
    assert len({plan.with_candidate(index).tile for index in range(plan.candidate_count)}) > 1
    for index in range(plan.candidate_count):
        assert plan.with_candidate(index)(x, weight, bias).tolist() == wanted
    told = plan.explain()
    assert told.startswith("conv2d of f32, x 3 x 4 x 40 x 30, weight 6 x 2 x 3 x 3, stride 2 x 1, padding 1 x 1, groups 2, on cpu\n")
    assert st.plan_convolution(x.shape, weight.shape, **window, tune="never").chosen == 0
    with pytest.raises(errors.ClosedError):
        plan.run(x)
    with pytest.raises(errors.ShapeError, match="y, the weight,"):
        plan.run(x, x)
    with pytest.raises(errors.ShapeError, match="bias"):
        plan.run(x, weight, st.random_normal((5,)))
    with pytest.raises(errors.InvalidValueError, match="st_plan_convolution"):
        st.plan("conv2d", 4, 8, 2)
    assert st.SpiralSession().plan_convolution((2, 3, 9), (4, 3, 5), tune="never").kind == "conv1d"


def test_convolutions_are_kept_by_what_they_are(cache: Path) -> None:
    def source(x: tuple[int, ...], weight: tuple[int, ...], **window: object) -> str:
        return st.plan_convolution(x, weight, budget_ms=2, **window).source

    assert source((2, 3, 40, 40), (4, 3, 3, 3)) == "measured"
    assert source((3, 3, 40, 40), (4, 3, 3, 3)) == "cache"
    assert source((2, 3, 40, 40), (4, 3, 3, 3), stride=(2,)) == "measured"
    assert source((2, 3, 40, 40), (4, 3, 3, 3), padding=(1,)) == "measured"
    assert source((2, 3, 40, 40), (4, 3, 5, 3)) == "measured"


def test_products_and_points(no_cache: None) -> None:
    x, y = rows_of(70, 50), rows_of(50, 90, seed=2)
    plan = st.plan("matmul", 70, 90, 50, budget_ms=2)
    assert plan(x, y).tolist() == ops.matmul(x, y).tolist() == plan.run(x, y)[0].tolist()
    assert plan.run(x, y)[1] is None
    ball = st.PoincareBall(curvature=-1)
    points = ball.exp0(rows_of(300, 8) * 0.2)
    plan = st.plan("manifold_log0", 300, 8, manifold=ball, budget_ms=2)
    assert plan(points).tolist() == ball.log0(points).tolist()
    assert plan.algorithm == "fused"


def test_a_plan_tells_what_runs(no_cache: None) -> None:
    plan = st.plan_topk(16, 4096, 8, budget_ms=5)
    assert plan.source == "measured" and plan.measured_us > 0 and plan.planning_us > 0
    assert plan.candidates()[plan.chosen] in plan.explain() and "measured up to" in plan.explain()
    assert plan["choice"]["tile"] == plan.tile and dict(plan)["k"] == 8 and plan["kind"] == "top_k"
    with pytest.raises(KeyError):
        plan["workgroup"]
    assert plan.measured_times()[plan.chosen] == plan.measured_us
    asked = plan.with_candidate(1)
    assert asked.source == "asked" and asked.chosen == 1 and asked.candidates() == plan.candidates()


def test_never_is_deterministic_and_measures_nothing(cache: Path) -> None:
    plans = [st.plan_topk(64, 65536, 128, tune="never") for _ in range(3)]
    assert len({plan.explain() for plan in plans}) == 1
    assert plans[0].source == "model" and plans[0].chosen == 0 and plans[0].measured_us != plans[0].measured_us
    assert not cache.exists()


def test_what_was_measured_is_kept_by_class_of_shape(cache: Path) -> None:
    first = st.plan_topk(64, 1000, 10, budget_ms=3)
    again = st.plan_topk(65, 1010, 12, budget_ms=3)
    assert (first.source, again.source) == ("measured", "cache")
    assert again.algorithm == first.algorithm and again.measured_us == pytest.approx(first.measured_us, abs=1e-3)
    assert st.plan_topk(64, 1000, 40, budget_ms=3).source == "measured"
    assert st.plan_topk(64, 1000, 10, tune="measure", budget_ms=3).source == "measured"
    assert st.plan_topk(64, 1000, 10, tune="never").source == "model"
    (machine,) = json.loads(cache.read_text())["machines"].values()
    assert len(machine) == 2 and all(set(entry) == {"choice", "microseconds"} for entry in machine.values())
    assert st.RankPlan.cache_path() == str(cache)


def test_a_cached_name_that_is_no_candidate_is_measured_again(cache: Path) -> None:
    st.plan_topk(64, 1000, 10, budget_ms=3)
    cache.write_text(cache.read_text().replace("threads", "strands"))
    assert st.plan_topk(64, 1000, 10, budget_ms=3).source == "measured"
    assert st.plan_topk(64, 1000, 10, budget_ms=3).source == "cache"


def test_off_keeps_nothing(no_cache: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for _ in range(2):
        assert st.plan_topk(8, 1000, 10, budget_ms=1).source == "measured"
    assert not list(tmp_path.iterdir()) and st.RankPlan.cache_path() == ""
    monkeypatch.delenv("SPIRAL_PLAN_CACHE")
    assert st.RankPlan.cache_path() == str(tmp_path / "spiraltorch/plans.json")


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"format": 1}', '{"format": 99, "machines": {}}', "\0\0\0"])
def test_a_damaged_file_is_set_aside(cache: Path, damage: str) -> None:
    cache.parent.mkdir()
    cache.write_text(damage)
    assert st.plan_topk(8, 1000, 10, budget_ms=1).source == "measured"
    assert st.plan_topk(8, 1000, 10, budget_ms=1).source == "cache"
    assert cache.with_name("plans.json.damaged").read_text() == damage


def test_a_folder_that_cannot_be_written(cache: Path) -> None:
    cache.parent.write_text("a file where the folder should be")
    for _ in range(2):
        assert st.plan_topk(8, 1000, 10, budget_ms=1).source == "measured"


WRITER = """
import random, sys
import spiraltorch as st
sizes = random.Random(int(sys.argv[1]))
for number in range(int(sys.argv[2])):
    st.plan_topk(2 ** sizes.randrange(3), 2 ** sizes.randrange(6, 11), 2 ** sizes.randrange(5), tune="measure", budget_ms=0.01)
    if number == 0:
        print("ready", flush=True)
"""


def start_writer(seed: int, count: int) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(seed), str(count)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    return process


def kept(cache: Path) -> dict[str, dict[str, object]]:
    machines = json.loads(cache.read_text())["machines"]
    return {name: entry for plans in machines.values() for name, entry in plans.items()}


@pytest.mark.skipif(os.name == "nt", reason="no kill -9")
def test_killed_while_writing_nothing_is_lost(cache: Path) -> None:
    delays = random.Random(3)
    before = 0
    for round_number in range(25):
        writer = start_writer(round_number, 100_000)
        time.sleep(delays.uniform(0, 0.03))
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        found = kept(cache)
        assert len(found) >= before, "an entry was lost"
        before = len(found)
        assert all(isinstance(entry["choice"], str) for entry in found.values())
    assert before >= 10
    # What the killed left beside it does not pile up, and the lock is free.
    st.plan_topk(8, 3000, 10, tune="measure", budget_ms=1)
    assert {path.name for path in cache.parent.iterdir()} == {"plans.json", "plans.json.lock"}


def test_two_processes_at_once_keep_what_both_measured(cache: Path) -> None:
    writers = [start_writer(seed, 60) for seed in (1, 2)]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0]
    expected = set()
    for seed in (1, 2):
        sizes = random.Random(seed)
        expected |= {(sizes.randrange(3), sizes.randrange(6, 11), sizes.randrange(5)) for _ in range(60)}
    names = kept(cache)
    for rows, cols, k in expected:
        assert any(f"rows 2^{rows} cols 2^{cols} k 2^{k} " in name for name in names), (rows, cols, k)


def test_refusals(no_cache: None) -> None:
    for given in (("fft", 4, 8, 2), ("topk", 0, 8, 2), ("topk", 4, 8, 9), ("topk", 4, 8, 0), ("topk", 2**31, 2**31, 1)):
        with pytest.raises(errors.InvalidValueError):
            st.plan(*given)
    with pytest.raises(errors.InvalidValueError, match="device 'tpu'"):
        st.plan_topk(4, 8, 2, "tpu")
    plan = st.plan_topk(4, 8, 2, tune="never")
    with pytest.raises(errors.ShapeError):
        plan.run(rows_of(4, 9))
    with pytest.raises(errors.DTypeError):
        plan.run(rows_of(4, 8).astype("f64"))
    x = rows_of(4, 8)
    with st.Tape() as tape:
        watched = tape.watch(x)
        with pytest.raises(errors.TapeError):
            plan.run(watched)


def test_a_session_plans_on_its_device(no_cache: None) -> None:
    session = st.SpiralSession(device="reference")
    plan = session.plan("bottomk", 4, 16, 3)
    assert (plan.device, plan.algorithm, plan.candidate_count) == ("reference", "op", 1)
    assert session.plan_topk(4, 16, 3).kind == "top_k"
    assert isinstance(plan, st.RankPlan)
