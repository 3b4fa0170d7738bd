"""The core's log, forwarded to `logging`."""

from __future__ import annotations

import logging
import re
import threading
from pathlib import Path

import pytest

import spiraltorch as st
from spiraltorch import _lowlevel as low
from spiraltorch import errors
from spiraltorch.hierarchy import Hierarchy, Model, Trainer


@pytest.fixture(autouse=True)
def _all_levels(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="spiraltorch")


def test_training_tells_its_story(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    hierarchy = Hierarchy([("a", "b"), ("b", "c"), ("a", "c")])
    with st.forward_log("debug"):
        trainer = Trainer(hierarchy, dim=2, epochs=3, negatives=1, learning_rate=0.01, deterministic=True).run()
        hierarchy.evaluate(trainer.model())
        trainer.save(tmp_path / "run")
        Trainer.resume(hierarchy, tmp_path / "run")
        trainer.model().save(tmp_path / "model.safetensors")
        Model.open(tmp_path / "model.safetensors")
    said = [(record.levelname, record.getMessage()) for record in caplog.records]
    wanted = [
        ("DEBUG", rf"library: version {re.escape(st.__version__)}, {st.cpu_level()} kernels, \d+ threads"),
        *[("DEBUG", rf"trainer: epoch {epoch} of 3: loss [\d.]+, [\d.]+e\d+ pairs per second") for epoch in (1, 2, 3)],
        ("INFO", r"trainer: 3 epochs in [\d.e-]+ s, 3 of 3 done"),
        ("INFO", r"evaluate: mean rank [\d.]+, MAP [\d.]+, 3 pairs in [\d.e-]+ s"),
        ("INFO", r"checkpoint: .*run written, \d+ bytes, 3 epochs done"),
        ("INFO", r"checkpoint: .*run read, 3 epochs done"),
        ("INFO", r"model: .*model.safetensors written, 3 points"),
        ("INFO", r"model: .*model.safetensors read, 3 points"),
    ]
    assert len(said) == len(wanted), said
    for (level, text), (level_wanted, pattern) in zip(said, wanted):
        assert level == level_wanted
        assert re.fullmatch(pattern, text), text


def test_points_moved_into_the_ball_are_told_once_a_manifold(caplog: pytest.LogCaptureFixture) -> None:
    ball = st.PoincareBall()
    with st.forward_log("warning") as forwarder:
        ball.project([[3.0, 4.0], [0.1, 0.0]])
        ball.distance0([[3.0, 4.0], [5.0, 0.0], [0.1, 0.0]])
        ball.distance0([[3.0, 4.0]])
        forwarder.flush()
        said = [record.getMessage() for record in caplog.records]
        assert said == ["manifold: points off the poincare model were moved onto it, 1 in the first call; strict manifolds refuse them"]
        assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_nothing_is_written_when_nobody_asked() -> None:
    end = low.log_end()
    st.PoincareBall().distance0([[3.0, 4.0]])
    assert low.log_end() == end


def test_lost_records_are_counted(caplog: pytest.LogCaptureFixture) -> None:
    hierarchy = Hierarchy([("a", "b")])
    with st.forward_log("debug") as forwarder, forwarder._lock:
        # The lock keeps the thread from reading meanwhile.
        Trainer(hierarchy, dim=1, epochs=300, deterministic=True).run()
    messages = [record.getMessage() for record in caplog.records]
    # The library's line, 300 epochs and the end: 302 records, of which 256 are kept.
    assert messages[-1] == "log: 46 records were overwritten before they were read"
    assert len(messages) == 257


def test_bad_levels_and_numbers_are_refused() -> None:
    with pytest.raises(errors.InvalidValueError, match="level 'loud' given, expected one of debug, info, warning, error"):
        st.forward_log("loud")
    with pytest.raises(errors.InvalidValueError, match=r"st_set_log_level: 9 given, expected 1 \(debug\) to 5 \(off\)"):
        low.set_log_level(9)
    with pytest.raises(IndexError, match="record -1 asked for"):
        low.log_read(-1)
    with pytest.raises(IndexError, match="asked for, expected one of the last 256"):
        low.log_read(low.log_end())


def test_records_come_by_themselves() -> None:
    hierarchy = Hierarchy([("a", "b")])
    came = threading.Event()
    handler = logging.Handler()
    handler.emit = lambda record: came.set()  # type: ignore[method-assign]
    logging.getLogger("spiraltorch").addHandler(handler)
    try:
        with st.forward_log("debug"):
            assert came.wait(10)
            Trainer(hierarchy, dim=1, epochs=1).run()
    finally:
        logging.getLogger("spiraltorch").removeHandler(handler)
