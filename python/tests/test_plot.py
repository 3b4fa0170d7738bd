"""Pictures of models: what is drawn, as Matplotlib measures it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import spiraltorch as st
from spiraltorch import plot

pytest.importorskip("matplotlib", reason="matplotlib is not installed")
from matplotlib.figure import Figure
from matplotlib.text import Annotation, Text


def crowd(count: int, spread: float) -> st.Model:
    """Points in a lattice, with long names of different lengths: each would reach its neighbours."""
    side = int(np.ceil(count**0.5))
    points = np.array([(column, row + 0.2 * (column % 2)) for row in range(side) for column in range(side)], np.float64)[:count]
    points = (points - points.mean(axis=0)) / side * spread
    return st.Model(
        st.PoincareBall(), points.astype(np.float32), [f"{'even-toed ' * (row % 3)}ungulate_{row}.n.01" for row in range(count)]
    )


def drawn(model: st.Model, monkeypatch: pytest.MonkeyPatch, **options: Any) -> Figure:
    figures: list[Figure] = []
    monkeypatch.setattr(Figure, "savefig", lambda figure, name: figures.append(figure))
    plot.save_picture(model, "crowd.png", **options)
    return figures[0]


def names_of(figure: Figure) -> dict[str, Any]:
    renderer = figure.canvas.get_renderer()  # type: ignore[attr-defined]
    figure.draw(renderer)
    texts = [text for text in figure.axes[0].texts if isinstance(text, Annotation)]
    return {text.get_text(): Text.get_window_extent(text, renderer) for text in texts}


def on_each_other(boxes: dict[str, Any]) -> list[tuple[str, str]]:
    names = list(boxes)
    return [(a, b) for i, a in enumerate(names) for b in names[:i] if boxes[a].overlaps(boxes[b])]


@pytest.mark.parametrize(("count", "spread"), [(9, 0.2), (25, 0.6), (64, 1.0), (400, 1.3)])
def test_no_name_stands_on_another(count: int, spread: float, monkeypatch: pytest.MonkeyPatch) -> None:
    figure = drawn(crowd(count, spread), monkeypatch)
    boxes = names_of(figure)
    assert on_each_other(boxes) == []
    assert min(box.x0 for box in boxes.values()) >= 0 and max(box.x1 for box in boxes.values()) <= figure.bbox.x1
    # They are not all left out for it; a lattice within one name's length has room for few.
    assert len(boxes) >= (2 if count == 9 else 10)


def test_names_asked_for_are_all_there(monkeypatch: pytest.MonkeyPatch) -> None:
    model = crowd(25, 0.35)
    boxes = names_of(drawn(model, monkeypatch, labels=model.labels))
    assert len(boxes) == 25 and on_each_other(boxes) == []


def test_the_same_picture_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (names_of(drawn(crowd(64, 1.0), monkeypatch)) for _ in range(2))
    assert list(first) == list(second) and all(np.array_equal(first[name].bounds, second[name].bounds) for name in first)


def test_the_page_names_points_apart(tmp_path: Path) -> None:
    pytest.importorskip("plotly", reason="plotly is not installed")
    model = crowd(64, 1.0)
    plot.save_picture(model, tmp_path / "crowd.html")
    places, _ = plot.disk_coordinates(model)
    chosen = plot._most_general(places, plot._Estimate(places, [plot._short(name) for name in model.labels]).fits)
    page = (tmp_path / "crowd.html").read_text()
    assert all(plot._short(model.labels[row]) in page for row in chosen) and len(chosen) >= 10
