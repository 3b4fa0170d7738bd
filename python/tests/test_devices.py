"""Which devices there are, and ops and training on those that are here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import conformance_runner
import pytest

import spiraltorch as st
from spiraltorch import _lowlevel as low
from spiraltorch import errors
from spiraltorch._enums import LOG_LEVEL

VULKAN = st.describe_device("vulkan")
GPUS: tuple[Any, ...] = ("vulkan", "cuda", "metal", "webgpu")
on_vulkan = pytest.mark.skipif(not VULKAN["available"], reason=f"vulkan is not available: {VULKAN['reason']}")
# Full binary tree, child to parent.
TREE = [(f"n{node}", f"n{node // 2}") for node in range(2, 16)]


@pytest.fixture
def strict() -> Iterator[None]:
    st.set_strict_devices(True)
    yield
    st.set_strict_devices(False)


def test_the_processor_is_described() -> None:
    found = st.describe_device()
    assert found["available"] and found["reason"] == ""
    assert (found["interface"], found["kind"], found["number"], found["count"]) == ("cpu", "cpu", 0, 1)
    assert found["driver"] == st.cpu_level() and found["workgroup_max"] == st.thread_count()
    assert found["memory_bytes"] > 0 and found["subgroup_size"] >= 4
    with pytest.raises(errors.InvalidValueError, match="'abacus' given, expected cpu, vulkan, cuda, metal, webgpu or hip"):
        st.describe_device("abacus")
    with pytest.raises(errors.InvalidValueError, match="device -1 given, expected 0 or more"):
        st.describe_device("cpu", -1)
    with pytest.raises(errors.IndexRangeError, match="cpu device 1 asked for, there are 1"):
        st.describe_device("cpu", 1)


@pytest.mark.parametrize("name", [*GPUS, "hip"])
def test_a_gpu_is_there_and_described_or_there_is_a_reason(name: str) -> None:
    found = st.describe_device(name)
    assert found["interface"] == name
    assert found["available"] == (found["reason"] == "") == (found["count"] > 0)
    if found["available"]:
        assert found["name"] and found["memory_bytes"] > 0


def test_hip_is_not_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    before = st.hip_probe()
    monkeypatch.setenv("SPIRALTORCH_FORCE_HIP", "1")
    monkeypatch.setenv("HIP_VISIBLE_DEVICES", "0")
    assert st.hip_probe() == before
    assert before["available"] == (before["reason"] == "") == bool(before["devices"])


def test_a_device_that_is_not_there_is_refused_with_its_reason() -> None:
    missing = [name for name in GPUS if not st.describe_device(name)["available"]]
    assert missing, "no machine has Metal beside the others"
    for name in missing:
        reason = st.describe_device(name)["reason"]
        for attempt in (
            lambda name=name: st.zeros((2,), device=name),
            lambda name=name: st.zeros((2,)).to(name),
            lambda name=name: st.Trainer(st.Hierarchy(TREE), device=name),
            lambda name=name: st.select_device(name, 0),
        ):
            with pytest.raises(errors.UnsupportedError) as refused:
                attempt()
            assert reason in str(refused.value)
    with pytest.raises(errors.InvalidValueError, match="'abacus' given, expected one of cpu"):
        st.zeros((2,), device="abacus")  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidValueError, match="expected a GPU's interface"):
        st.select_device("cpu", 0)
    with pytest.raises(errors.UnsupportedError, match="null trains nothing"):
        st.Trainer(st.Hierarchy(TREE), device="null")


@on_vulkan
def test_ops_on_vulkan_are_the_cpus() -> None:
    launched = st.launch_count()
    x = st.random_normal((33, 65), seed=3)
    moved = x.to("vulkan")
    ball = st.PoincareBall()
    for op in (st.ops.softmax, ball.exp0, lambda x: x @ x.T):
        found, expected = op(moved), op(x)
        assert found.device == "vulkan"
        for given, wanted in zip(found.tolist(), expected.tolist(), strict=True):
            assert given == pytest.approx(wanted, rel=1e-5, abs=2e-5)
    assert st.launch_count() > launched
    st.select_device("vulkan", 0)
    with pytest.raises(errors.IndexRangeError, match="asked for, there are"):
        st.select_device("vulkan", VULKAN["count"])


@on_vulkan
def test_what_has_no_kernel_is_counted() -> None:
    # No GPU computes in f64.
    before = st.fallback_count()
    st.ops.exp(st.Tensor([2.0], "f64", device="vulkan"))
    assert st.fallback_count() > before


@on_vulkan
def test_the_conformance_suite_sees_what_ran_where() -> None:
    watch = conformance_runner.DeviceWatch("vulkan")
    try:
        st.ops.exp(st.Tensor([2.0], "f64", device="vulkan"))
        st.ops.exp(st.Tensor([2.0], "f32", device="vulkan"))
    finally:
        low.set_log_level(LOG_LEVEL["off"])
    assert watch.seen() == {"kernels": ["exp_f32"], "fallbacks": ["exp"]}


@on_vulkan
def test_what_has_no_kernel_is_refused_in_strict_mode(strict: None) -> None:
    with pytest.raises(errors.UnsupportedError, match="vulkan has no kernel for it"):
        st.ops.exp(st.Tensor([2.0], "f64", device="vulkan"))


@on_vulkan
def test_a_trainer_on_vulkan() -> None:
    launched = st.launch_count()
    tree = st.Hierarchy(TREE).closure()
    trainer = st.Trainer(tree, dim=3, epochs=40, device="vulkan")
    assert trainer.device == "vulkan"
    trainer.run(30)
    # A run may move: the rest is trained on the CPU.
    trainer.device = "cpu"
    assert tree.evaluate(trainer.run().model()).map > 0.6
    assert st.launch_count() > launched
