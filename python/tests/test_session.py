"""Sessions in Python: warnings, what closing closes, plans as dicts."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
import warnings

import pytest

import spiraltorch as st
from spiraltorch import errors, sot


def test_it_closes_what_it_opened() -> None:
    with st.SpiralSession() as session:
        tape, flat = session.hypergrad(1, 2), session.realgrad(1, 2)
        bary = session.barycenter([[[0.5, 0.5]]])
        trace = session.trace([[0.1, 0.2]])
        density = bary.density
    assert all(made.closed for made in (session, tape, flat, bary, trace))
    assert density.tolist() == [[0.5, 0.5]]
    with pytest.raises(errors.ClosedError):
        session.hypergrad(1, 2)


def test_a_device_that_is_not_here() -> None:
    with pytest.warns(UserWarning, match="device 'cuda' is not available; the session runs on cpu"):
        session = st.SpiralSession(device="cuda")
    assert (session.device(), session.requested_device()) == ("cpu", "cuda")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert st.SpiralSession(device="cpu").device() == st.SpiralSession().device() == "cpu"
    with pytest.raises(errors.InvalidValueError, match="device 'gpu' given, expected auto, cpu"):
        st.SpiralSession(device="gpu")


def test_clipped_points_are_told_once_and_counted() -> None:
    session = st.SpiralSession()
    tape = session.hypergrad(1, 2)
    with pytest.warns(UserWarning, match="outside the ball") as caught:
        for _ in range(3):
            tape.accumulate_pair(st.Tensor([[3.0, 4.0]]), st.zeros((1, 2)))
    assert len(caught) == 1
    assert session.telemetry()["clipped_points"] == 3
    strict = st.SpiralSession(strict=True).hypergrad(1, 2)
    with pytest.raises(errors.OutsideBallError, match="row 0 has norm 5, the ball's radius is 1"):
        strict.accumulate_pair(st.Tensor([[3.0, 4.0]]), st.zeros((1, 2)))
    assert strict.gradient() == [0, 0]


def test_plans_of_a_trace() -> None:
    session = st.SpiralSession()
    seed = [[0.1, 0.2, 0.3]]
    assert session.trace(seed).sot_plan is None
    assert session.trace(seed, sot={"steps": 0}).sot_plan is None
    plan = session.trace(seed, sot={"radial_growth": 0.08}).sot_plan
    assert plan is not None and (plan.total_steps, plan.radial_growth) == (3, 0.08)
    given = sot.generate_plan(7, kind="vogel")
    kept = session.trace(seed, sot=given).sot_plan
    assert kept is not None and (kept.total_steps, kept.kind) == (7, "vogel")
    with pytest.raises(TypeError, match="steeps"):
        session.trace(seed, sot={"steeps": 3})


def test_equal_sessions_give_equal_bits() -> None:
    draws = [st.SpiralSession(seed=seed).random_normal([4]).tolist() for seed in (7, 7, 8)]
    assert draws[0] == draws[1] != draws[2]


def test_a_builder_goes_round() -> None:
    session = st.SpiralSessionBuilder().curvature(-2).hyper_learning_rate(0.25).seed(9).build()
    assert isinstance(session, st.SpiralSession)
    assert (session.curvature(), session.hyper_learning_rate(), session.seed()) == (-2, 0.25, 9)
    assert session.builder().build().seed() == 9


@pytest.mark.parametrize("first", ["", "zspace", "barycenter", "biome", "session", "sot", "nn"])
def test_refined_classes_are_there_whatever_was_imported_first(first: str) -> None:
    """The core makes the barycenter: of the class with `as_dict`, though nobody named it."""
    program = f"""
import spiraltorch as st
{first and "import spiraltorch." + first}
trace = st.SpiralDifferentialTrace([[0.1, 0.2]]).deform([[0.1, 0.1]], [[0.2, 0.1]]).via(st.eye(2))
barycenter = trace.with_barycenter_from([1.0], [[[0.5, 0.5]]]).resonate().barycenter()
assert barycenter.as_dict()["density"].tolist() == [[0.5, 0.5]]
assert barycenter.intermediates()[0].as_tuple()[0] == 0
assert st.SpiralSession().builder().build().barycenter([[1.0]]).as_dict()["density"].tolist() == [1.0]
"""
    subprocess.run([sys.executable, "-c", program], env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}, check=True)


def test_what_is_refined_is_called_and_documented_as_the_contract_says() -> None:
    for refined, contract, names in (
        (st.SpiralSession, st.zspace.SpiralSession, ("__init__", "hypergrad", "realgrad", "barycenter")),
        (st.Hypergrad, st.zspace.Hypergrad, ("accumulate_pair", "apply")),
    ):
        for name in names:
            method, original = getattr(refined, name), getattr(contract, name)
            assert method is not original
            assert inspect.signature(method) == inspect.signature(original)
            assert method.__doc__ == original.__doc__
    biome = st.TensorBiome(st.OpenTopos(-1)).absorb([[1.0]], weight=3).absorb("b", [[1.0]], 2).absorb(label="c", tensor=[[1.0]])
    assert biome.weights() == [3, 2, 1]
