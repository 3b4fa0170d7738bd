"""Pictures of a model in the Poincaré disk: PNG or SVG by Matplotlib, an interactive page by Plotly."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from spiraltorch import errors
from spiraltorch.hierarchy import Hierarchy, Model
from spiraltorch.manifold import PoincareBall
from spiraltorch.tensor import Tensor

if TYPE_CHECKING:
    import numpy
    from matplotlib.axes import Axes
    from matplotlib.text import Annotation
    from matplotlib.transforms import Bbox
    from numpy.typing import NDArray

LABELS_SHOWN = 24
# Points closer than this share a name, by default: the more general one's.
NAMES_APART = 0.1
# Where the outermost tenth of the points begins in a picture.
RIM = 0.93


def disk_coordinates(model: Model) -> tuple[NDArray[numpy.float64], str]:
    """Each point in the unit disk (count, 2), and a sentence on how it got there.

    Points of more than two dimensions are seen from the origin: the two main directions of their
    logarithms there (tangent PCA, Fletcher et al. 2004), so distances from the origin shrink.
    """
    np = _numpy()
    manifold = model.manifold
    points = model.points
    if manifold.kind == "lorentz":
        points = manifold.to_poincare(points)
    flat = np.asarray(points.astype("f64").numpy(), dtype=np.float64)
    if manifold.kind == "euclidean":
        planar, how = _main_plane(flat, "two main directions")
        radius = float(np.abs(planar).max()) or 1.0
        return planar / (1.05 * radius * 2**0.5), how + ", scaled into the disk"
    flat = flat * (-manifold.curvature) ** 0.5
    if flat.shape[1] <= 2:
        return np.pad(flat, ((0, 0), (0, 2 - flat.shape[1]))), "the model's own two dimensions"
    ball = PoincareBall()
    tangents = np.asarray(ball.log0(Tensor(np.ascontiguousarray(flat))).numpy())
    planar, how = _main_plane(tangents, f"tangent PCA of {flat.shape[1]} dimensions at the origin")
    return np.asarray(ball.exp0(Tensor(np.ascontiguousarray(planar))).numpy()), how


def save_picture(
    model: Model, path: str | os.PathLike[str], *, hierarchy: Hierarchy | None = None, title: str = "", labels: Sequence[str] | None = None
) -> None:
    """Write the disk as .png, .svg or .html, after the file's ending.

    `hierarchy` draws its pairs as geodesics; `labels` says which points are named (default: those nearest
    the origin, which are the most general). No name stands on another: one stands above its point, or below or
    beside it, or, of those asked for, farther off with a line to it; of the others those without room are left out.
    """
    name = os.fspath(path)
    ending = os.path.splitext(name)[1].lower()
    if ending not in (".png", ".svg", ".html"):
        raise errors.InvalidValueError(f"plot: {name}: ending '{ending}' given, expected .png, .svg or .html")
    places, how = _shrunk(*disk_coordinates(model))
    names = model.labels
    named = [names.index(label) for label in labels] if labels is not None else None
    edges = _edges(hierarchy, names) if hierarchy is not None else []
    write = _write_page if ending == ".html" else _write_figure
    write(name, places, names, named, edges, title or f"{len(names):,} points", how)


def _shrunk(places: NDArray[numpy.float64], how: str) -> tuple[NDArray[numpy.float64], str]:
    """Distances from the centre times one factor, so that deep trees do not all lie on the rim."""
    np = _numpy()
    radius = np.sqrt((places**2).sum(axis=1, keepdims=True))
    depth = np.arctanh(np.minimum(radius, 1 - 1e-12))
    factor = min(1.0, float(np.arctanh(RIM) / max(float(np.quantile(depth, 0.9)), 1e-9)))
    if factor > 0.99:
        return places, how
    directions = places / np.maximum(radius, 1e-300)
    return directions * np.tanh(factor * depth), f"{how}; distances from the centre shrunk to {factor:.0%}"


def _main_plane(points: NDArray[numpy.float64], how: str) -> tuple[NDArray[numpy.float64], str]:
    """Coordinates along the two directions of largest spread around the origin."""
    np = _numpy()
    if points.shape[1] < 2:
        return np.pad(points, ((0, 0), (0, 1))), how
    _, _, directions = np.linalg.svd(points, full_matrices=False)
    return points @ directions[:2].T, how


def _most_general(places: NDArray[numpy.float64], fits: Callable[[int], bool]) -> list[int]:
    """The points nearest the origin whose names fit, one for those that are on top of each other in the picture."""
    np = _numpy()
    chosen: list[int] = []
    tried = 0
    for candidate in np.argsort((places**2).sum(axis=1), kind="stable").tolist():
        if len(chosen) == LABELS_SHOWN or tried == 10 * LABELS_SHOWN:
            break
        if any(((places[candidate] - places[other]) ** 2).sum() <= NAMES_APART**2 for other in chosen):
            continue
        tried += 1
        if fits(candidate):
            chosen.append(candidate)
    return chosen


@dataclass
class _Names:
    """Names beside their points in a figure, none on another: what counts is their size as they are drawn."""

    axes: Axes
    renderer: Any
    taken: list[Bbox] = field(default_factory=list)

    def add(self, text: str, point: NDArray[numpy.float64], *, must: bool) -> bool:
        """Whether there was room, or had to be."""
        for place in _NEAR + _FAR if must else _NEAR:
            label = self._drawn(text, point, *place)
            box = self._box(label)
            inside = self.axes.figure.bbox
            is_whole = inside.x0 <= box.x0 and box.x1 <= inside.x1 and inside.y0 <= box.y0 and box.y1 <= inside.y1
            if is_whole and not any(box.overlaps(other) for other in self.taken):
                self.taken.append(box)
                return True
            label.remove()
        if must:
            self.taken.append(self._box(self._drawn(text, point, *_NEAR[0])))
        return must

    def _drawn(self, text: str, point: NDArray[numpy.float64], x: float, y: float, ha: str, va: str) -> Annotation:
        line = {"arrowstyle": "-", "linewidth": 0.4, "color": "#555"} if x * x + y * y > 100 else None
        return self.axes.annotate(
            text, (float(point[0]), float(point[1])), xytext=(x, y), textcoords="offset points", arrowprops=line,
            fontsize=7.5, zorder=4, ha=ha, va=va,
            bbox={"facecolor": "white", "alpha": 0.72, "edgecolor": "none", "pad": _PADDING},
        )  # fmt: skip

    def _box(self, label: Annotation) -> Bbox:
        from matplotlib.text import Text

        label.update_positions(self.renderer)
        # Without the line that an annotation may have.
        return Text.get_window_extent(label, self.renderer).padded(_PADDING * self.axes.figure.dpi / 72)


# Around a name, in points.
_PADDING = 0.8
# Where a name may stand: points to the right and up, and which side of it is there.
_NEAR = ((0.0, 3.0, "center", "bottom"), (0.0, -3.0, "center", "top"), (4.0, 0.0, "left", "center"), (-4.0, 0.0, "right", "center"))
_FAR = tuple(
    (x * 12.0 * ring, y * 12.0 * ring, "center", "center") for ring in range(1, 9) for x in (0, 1, -1) for y in (1, -1, 0) if x or y
)


def _edges(hierarchy: Hierarchy, names: Sequence[str]) -> list[tuple[int, int]]:
    """Each node with its nearest ancestors only: pairs that no other pair implies."""
    rows = {name: row for row, name in enumerate(names)}
    above = {label: set(hierarchy.ancestors(label)) for label in hierarchy.labels}
    direct = []
    for label, ancestors in above.items():
        implied = set().union(*(above[ancestor] for ancestor in ancestors)) if ancestors else set()
        direct += [(rows[label], rows[ancestor]) for ancestor in ancestors - implied if label in rows and ancestor in rows]
    return direct


def _geodesics(places: NDArray[numpy.float64], edges: list[tuple[int, int]], steps: int = 24) -> NDArray[numpy.float64]:
    """All edges' lines (edge, step, 2) at once."""
    np = _numpy()
    ball = PoincareBall()
    start = Tensor(np.ascontiguousarray(places[[a for a, _ in edges]]))
    end = Tensor(np.ascontiguousarray(places[[b for _, b in edges]]))
    lines: NDArray[numpy.float64] = np.stack([np.asarray(ball.geodesic(start, end, i / steps).numpy()) for i in range(steps + 1)], axis=1)
    return lines


def _write_figure(
    name: str,
    places: NDArray[numpy.float64],
    names: Sequence[str],
    named: list[int] | None,
    edges: list[tuple[int, int]],
    title: str,
    how: str,
) -> None:
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.collections import LineCollection
        from matplotlib.figure import Figure
        from matplotlib.patches import Circle
    except ImportError:
        raise errors.UnsupportedError("drawing needs Matplotlib: pip install 'spiraltorch[plot]'") from None
    np = _numpy()
    figure = Figure(figsize=(9, 9.4), dpi=150)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0.02, 0.02, 0.96, 0.9))
    axes.add_patch(Circle((0, 0), 1, facecolor="#fbfbfd", edgecolor="#30343f", linewidth=1.2))
    if edges:
        axes.add_collection(LineCollection(list(_geodesics(places, edges)), colors="#7a8fb8", linewidths=0.35, alpha=0.5))
    depth = np.arctanh(np.minimum(np.sqrt((places**2).sum(axis=1)), 1 - 1e-9))
    axes.scatter(places[:, 0], places[:, 1], s=7, c=depth, cmap="viridis", linewidths=0, zorder=3)
    axes.set(xlim=(-1.02, 1.02), ylim=(-1.02, 1.02), aspect="equal")
    axes.axis("off")
    axes.apply_aspect()
    beside = _Names(axes, canvas.get_renderer())  # type: ignore[no-untyped-call]
    if named is None:
        _most_general(places, lambda row: beside.add(_short(names[row]), places[row], must=False))
    else:
        for row in named:
            beside.add(_short(names[row]), places[row], must=True)
    figure.suptitle(title, fontsize=13, y=0.985)
    figure.text(0.5, 0.945, f"Poincaré disk: {how}", ha="center", fontsize=8.5, color="#555")
    try:
        figure.savefig(name)
    except OSError as error:
        raise errors.FileError(f"cannot write {name}: {error.strerror or error}") from None


def _write_page(
    name: str,
    places: NDArray[numpy.float64],
    names: Sequence[str],
    named: list[int] | None,
    edges: list[tuple[int, int]],
    title: str,
    how: str,
) -> None:
    try:
        import plotly.graph_objects as graph
    except ImportError:
        raise errors.UnsupportedError("the interactive page needs Plotly: pip install 'spiraltorch[plot]'") from None
    np = _numpy()
    if named is None:
        named = _most_general(places, _Estimate(places, [_short(name) for name in names]).fits)
    figure = graph.Figure()
    if edges:
        lines = np.pad(_geodesics(places, edges), ((0, 0), (0, 1), (0, 0)), constant_values=np.nan)
        figure.add_scattergl(
            x=lines[..., 0].ravel(), y=lines[..., 1].ravel(), mode="lines", hoverinfo="skip", line={"width": 0.5, "color": "#a9b7d4"}
        )
    depth = 2 * np.arctanh(np.minimum(np.sqrt((places**2).sum(axis=1)), 1 - 1e-9))
    figure.add_scattergl(
        x=places[:, 0], y=places[:, 1], mode="markers", text=list(names), customdata=depth,
        hovertemplate="%{text}<br>distance from the centre %{customdata:.2f}<extra></extra>",
        marker={"size": 5, "color": depth, "colorscale": "Viridis"},
    )  # fmt: skip
    figure.add_scatter(
        x=places[named, 0], y=places[named, 1], mode="text", text=[_short(names[row]) for row in named], hoverinfo="skip",
        textposition="top center", textfont={"size": 11},
    )  # fmt: skip
    figure.add_shape(type="circle", x0=-1, y0=-1, x1=1, y1=1, line={"color": "#30343f"})
    hidden: dict[str, Any] = {"visible": False, "range": [-1.05, 1.05]}
    figure.update_layout(
        title=f"{title}<br><sub>Poincaré disk: {how}</sub>", showlegend=False, width=900, height=950, plot_bgcolor="white",
        xaxis=hidden, yaxis={**hidden, "scaleanchor": "x"}, dragmode="pan",
    )  # fmt: skip
    try:
        figure.write_html(name, include_plotlyjs=True, config={"scrollZoom": True})
    except OSError as error:
        raise errors.FileError(f"cannot write {name}: {error.strerror or error}") from None


@dataclass
class _Estimate:
    """Which names stand on others in the page as it opens: a browser alone knows how large they are."""

    places: NDArray[numpy.float64]
    names: Sequence[str]
    shown: list[int] = field(default_factory=list)
    # A letter, and a line, in units of the disk: at 11 pixels they are about 6.5 and 15, and the disk is about 770 across.
    letter: float = 6.5 / 385
    line: float = 15 / 385

    def fits(self, row: int) -> bool:
        for other in self.shown:
            x, y = abs(self.places[row] - self.places[other])
            if y < self.line and x < self.letter * (len(self.names[row]) + len(self.names[other])) / 2:
                return False
        self.shown.append(row)
        return True


def _short(label: str) -> str:
    """WordNet's "red_fox.n.01" reads as "red fox"."""
    parts = label.split(".")
    return (parts[0] if len(parts) == 3 and parts[2].isdigit() else label).replace("_", " ")


def _numpy() -> Any:
    try:
        import numpy
    except ImportError:
        raise errors.UnsupportedError("plots need NumPy and Matplotlib: pip install 'spiraltorch[plot]'") from None
    return numpy
