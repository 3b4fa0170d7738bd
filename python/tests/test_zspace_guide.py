"""The guide's four programs, as they stand in docs/zspace.md, and what they print."""

from __future__ import annotations

import ast
import hashlib
import re
import warnings
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs/zspace.md"

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="the docs are not here: no checkout")
# Of the founding document's four blocks: a change to one is a change to the promise.
DIGESTS = ("b681c5afeeb92c2a", "a662b078d1f5a398", "f6a078a46ab8b582", "33842331130f9c70")


def run(index: int, capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    """Lines printed, and warnings."""
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S)
    assert tuple(hashlib.sha256(block.encode()).hexdigest()[:16] for block in blocks) == DIGESTS
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        exec(compile(blocks[index], f"{PAGE}[{index}]", "exec"), {})
    return capsys.readouterr().out.splitlines(), [str(warning.message) for warning in caught]


def test_text_and_tape(capsys: pytest.CaptureFixture[str]) -> None:
    (line,), told = run(0, capsys)
    rows = ast.literal_eval(line)
    assert [len(row) for row in rows] == [4, 4]
    assert all(sum(entry * entry for entry in row) < 1 for row in rows)
    # A step of 1/20 of the way: the first row stays near where it was.
    assert rows[0] == pytest.approx([0.1, 0.2, 0.3, 0.4], abs=0.1) and rows[0] != [0.1, 0.2, 0.3, 0.4]
    assert len(told) == 1 and "outside the ball" in told[0]


def test_barycenter(capsys: pytest.CaptureFixture[str]) -> None:
    (line,), told = run(1, capsys)
    objective, gradient = line.split(" ", 1)
    assert float(objective) == pytest.approx(0.2237600934967111, abs=2e-7)
    # The arithmetic mean (0.45, 0.55) minus the pool (0.43618, 0.56382).
    assert ast.literal_eval(gradient) == pytest.approx([0.01381629902, -0.01381629902], abs=2e-7)
    assert told == ["SpiralSession: device 'wgpu' is not available; the session runs on cpu"]


def test_trace(capsys: pytest.CaptureFixture[str]) -> None:
    (line,), _ = run(2, capsys)
    (flow,) = ast.literal_eval(line)
    # exp at (0.4, 0.6) of (0.005, -0.014), from the formula in f64.
    assert flow == pytest.approx(EXPECTED_FLOW, abs=1e-7)


def test_spiral(capsys: pytest.CaptureFixture[str]) -> None:
    lines, _ = run(3, capsys)
    assert lines == ["(64, 3) (64, 3)", "reimported (64, 3)"]


def exponential(x: tuple[float, float], v: tuple[float, float]) -> list[float]:
    """exp_x(v) in the unit ball: x (+) tanh(lambda |v| / 2) v / |v|."""
    import math

    length, x_sq = math.hypot(*v), x[0] ** 2 + x[1] ** 2
    scale = math.tanh(length / (1 - x_sq)) / length
    y = [scale * entry for entry in v]
    dot, y_sq = x[0] * y[0] + x[1] * y[1], y[0] ** 2 + y[1] ** 2
    below = 1 + 2 * dot + x_sq * y_sq
    return [((1 + 2 * dot + y_sq) * a + (1 - x_sq) * b) / below for a, b in zip(x, y, strict=True)]


EXPECTED_FLOW = exponential((0.4, 0.6), (0.1 * 0.05, -0.2 * 0.07))
