"""Embedding a hierarchy: the graph with its labels, the trainer, and the model that is saved."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Literal, NamedTuple, TypeAlias, TypedDict, Unpack

from spiraltorch import _lowlevel as _low
from spiraltorch import errors
from spiraltorch._enums import MANIFOLD_KIND, SCHEDULE, DeviceName, ScheduleName
from spiraltorch._interrupt import run_interruptibly
from spiraltorch._members import name_in, number_in
from spiraltorch.manifold import Manifold
from spiraltorch.tensor import Tensor, TensorLike, as_tensor, device_name, device_number

ModelName: TypeAlias = Literal["poincare", "lorentz", "euclidean"]


@dataclass(frozen=True)
class Progress:
    """Where a long call is: epochs of training, or nodes of evaluation."""

    done: int
    total: int
    loss: float
    """Mean loss of the epoch in nats; 0 for evaluation."""
    pairs_per_second: float


ProgressCallback: TypeAlias = Callable[[Progress], object]
"""Called after each epoch; returning True stops the run."""


@dataclass(frozen=True)
class Evaluation:
    """How well distances recover a hierarchy (Nickel & Kiela 2017, section 4)."""

    mean_rank: float
    """Mean rank of an ancestor among all nodes that are none; 1 is perfect."""
    map: float
    """Mean average precision; 1 is perfect."""
    pair_count: int
    node_count: int


class Neighbor(NamedTuple):
    label: str
    distance: float


class TrainerOptions(TypedDict, total=False):
    """What a run can be told; what is left out is the core's recipe."""

    model: ModelName
    dim: int
    curvature: float
    epochs: int
    negatives: int
    learning_rate: float
    rate_final: float
    phase_at: float
    burn_in_epochs: int
    burn_in_factor: float
    burn_in_degree_exponent: float
    degree_exponent: float
    temperature: float
    start_scale: float
    radius_max: float
    seed: int
    schedule: ScheduleName
    deterministic: bool
    threads: int


class Hierarchy(_low.HierarchyHandle):
    """Labelled pairs of a node and an ancestor: a directed acyclic graph, immutable."""

    labels: tuple[str, ...]

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        """From (child, ancestor) pairs of labels; the first label seen is node 0."""
        numbers: dict[str, int] = {}
        children: list[int] = []
        ancestors: list[int] = []
        for position, pair in enumerate(pairs):
            if len(pair) != 2:
                raise errors.InvalidValueError(f"hierarchy: pair {position} has {len(pair)} parts, expected (child, ancestor)")
            child, ancestor = str(pair[0]), str(pair[1])
            if child == ancestor:
                raise errors.GraphError(f"hierarchy: pair {position} is a self-loop of '{child}'")
            children.append(numbers.setdefault(child, len(numbers)))
            ancestors.append(numbers.setdefault(ancestor, len(numbers)))
        if not children:
            raise errors.GraphError("hierarchy: no pairs given")
        self.labels = tuple(numbers)
        try:
            self.take(_low.hierarchy_create(len(numbers), children, ancestors))
        except errors.GraphError as error:
            raise errors.GraphError(_name_node(str(error), self.labels)) from None

    @classmethod
    def from_networkx(cls, graph: Any) -> Hierarchy:
        """From a directed NetworkX graph whose edges point from child to parent."""
        return cls((str(child), str(parent)) for child, parent in graph.edges())

    def closure(self) -> Hierarchy:
        """The transitive closure: every pair of a node and any node above it."""
        closed = _low.hierarchy_closure(self)
        assert isinstance(closed, Hierarchy)
        closed.labels = self.labels
        return closed

    @property
    def node_count(self) -> int:
        return _low.hierarchy_node_count(self)

    @property
    def pair_count(self) -> int:
        """Distinct pairs."""
        return _low.hierarchy_pair_count(self)

    @property
    def duplicate_count(self) -> int:
        """Pairs that were given again and dropped."""
        return _low.hierarchy_duplicate_count(self)

    def ancestors(self, label: str) -> list[str]:
        """The ancestors of a node, as given (or closed)."""
        try:
            node = self.labels.index(label)
        except ValueError:
            raise errors.InvalidValueError(f"hierarchy: no node '{label}'") from None
        return [self.labels[ancestor] for ancestor in _low.hierarchy_ancestors(self, node)]

    def evaluate(self, model: Model, *, progress: ProgressCallback | None = None) -> Evaluation:
        """Mean rank and MAP of a model whose labels are this hierarchy's, in any order."""
        points = model.points
        if model.labels != self.labels:
            points = points[self._positions_in(model)]
        report = _reporter(progress)
        scores = run_interruptibly(lambda cancel: _low.hierarchy_evaluate(self, model.manifold, points, report, cancel))
        return Evaluation(**scores)

    def _positions_in(self, model: Model) -> list[int]:
        positions = [model.find(label) for label in self.labels]
        missing = [label for label, position in zip(self.labels, positions) if position < 0]
        if missing:
            raise errors.InvalidValueError(f"evaluate: the model lacks {len(missing)} nodes of the hierarchy, '{missing[0]}' first")
        return positions

    def __repr__(self) -> str:
        return "Hierarchy(closed)" if self.closed else f"Hierarchy({self.node_count} nodes, {self.pair_count} pairs)"


class Trainer(_low.TrainerHandle):
    """A training run: `Trainer(hierarchy, dim=10).run().model()`."""

    hierarchy: Hierarchy

    def __init__(self, hierarchy: Hierarchy, *, device: DeviceName = "cpu", **options: Unpack[TrainerOptions]) -> None:
        self.hierarchy = hierarchy
        self.take(_low.trainer_create(hierarchy, _options_for_core(options)))
        if device != "cpu":
            self.device = device

    @classmethod
    def resume(cls, hierarchy: Hierarchy, path: str | os.PathLike[str], *, device: DeviceName = "cpu") -> Trainer:
        """A run from a checkpoint that `save` made with the same hierarchy, on any device."""
        trainer = _low.trainer_load(hierarchy, os.fspath(path))
        assert isinstance(trainer, Trainer)
        trainer.hierarchy = hierarchy
        if device != "cpu":
            trainer.device = device
        return trainer

    @property
    def device(self) -> DeviceName:
        """Where epochs are trained: "cpu", or a GPU, on which whole epochs run without the host.

        A GPU takes up to 256 negatives and 512 dimensions. With `deterministic` one group of its threads works, which is
        slow there and gives the same bits every time.
        """
        return device_name(_low.trainer_device(self))

    @device.setter
    def device(self, device: DeviceName) -> None:
        _low.trainer_set_device(self, device_number(device))

    def run(self, epochs: int = 0, *, progress: ProgressCallback | None = None) -> Trainer:
        """Train some epochs, or all that are left.

        Ctrl-C stops it with KeyboardInterrupt, a callback by returning True with CancelledError; either
        way the trainer stays valid: it can be saved, asked for its model, and run again.
        """
        report = _reporter(progress)
        run_interruptibly(lambda cancel: _low.trainer_run(self, epochs, report, cancel))
        return self

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a checkpoint: whole or not at all. Deterministic runs resume bit for bit."""
        _low.trainer_save(self, os.fspath(path))

    @property
    def epoch(self) -> int:
        """Epochs done."""
        return _low.trainer_epoch(self)

    @property
    def options(self) -> TrainerOptions:
        """The options of the run, defaults filled in."""
        given = _low.trainer_options_get(self)
        names = {**given, "model": name_in(MANIFOLD_KIND, given["model"]), "schedule": name_in(SCHEDULE, given["schedule"])}
        names["deterministic"] = bool(given["deterministic"])
        return names  # type: ignore[return-value]

    @property
    def points(self) -> Tensor:
        """A copy of the points, f32 (nodes, ambient dimension)."""
        return _low.trainer_points(self)

    def model(self) -> Model:
        """The points as they are now, with labels and the recipe as metadata."""
        import json

        manifold = _low.trainer_manifold(self)
        assert isinstance(manifold, Manifold)
        model = Model(manifold, self.points, self.hierarchy.labels)
        recipe: dict[str, Any] = {**self.options, "epochs_done": self.epoch, "library": _low.version()}
        model.set_metadata("recipe", json.dumps(recipe, sort_keys=True))
        return model

    def __repr__(self) -> str:
        return "Trainer(closed)" if self.closed else f"Trainer(epoch {self.epoch} of {self.options['epochs']})"


class Model(_low.ModelHandle):
    """Labelled points on a manifold: what is saved, opened in any language, and queried."""

    def __init__(self, manifold: Manifold, points: TensorLike, labels: Sequence[str]) -> None:
        encoded = [label.encode() for label in labels]
        ends = list(accumulate(len(label) for label in encoded))
        self.take(_low.model_create(manifold, as_tensor(points), b"".join(encoded), ends))

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Model:
        """Read a model file."""
        model = _low.model_open(os.fspath(path))
        assert isinstance(model, Model)
        return model

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a safetensors file: whole or not at all."""
        _low.model_save(self, os.fspath(path))

    @property
    def points(self) -> Tensor:
        """The points, read-only."""
        return _low.model_points(self)

    @property
    def manifold(self) -> Manifold:
        manifold = _low.model_manifold(self)
        assert isinstance(manifold, Manifold)
        return manifold

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(_low.model_label(self, index) for index in range(len(self)))

    def __len__(self) -> int:
        return self.points.shape[0]

    def __contains__(self, label: object) -> bool:
        return isinstance(label, str) and self.find(label) >= 0

    def find(self, label: str) -> int:
        """The row of a label, or -1."""
        return _low.model_find(self, label)

    def __getitem__(self, label: str) -> Tensor:
        """The point of a label."""
        return self.points[self._row(label)]

    def _row(self, label: str) -> int:
        row = self.find(label)
        if row < 0:
            import difflib

            close = difflib.get_close_matches(label, self.labels, n=3)
            hint = f"; did you mean {', '.join(close)}?" if close else ""
            raise errors.InvalidValueError(f"model: no point is labelled '{label}'{hint}")
        return row

    def distance(self, a: str, b: str) -> float:
        """Geodesic distance of two labels."""
        return float(self.manifold.distance(self[a], self[b]))

    def nearest(self, query: str | TensorLike, k: int = 10) -> list[Neighbor]:
        """The k points nearest to a label (itself left out) or to one point."""
        if isinstance(query, str):
            row = self._row(query)
            indices, distances = _low.model_nearest(self, self.points[row], min(k + 1, len(self)))
        else:
            row = -1
            indices, distances = _low.model_nearest(self, as_tensor(query), min(k, len(self)))
        pairs = zip(indices.tolist(), distances.tolist())
        found = [Neighbor(_low.model_label(self, index), distance) for index, distance in pairs if index != row]
        return found[:k]

    @property
    def metadata(self) -> dict[str, str]:
        keys = [_low.model_metadata_key(self, index) for index in range(_low.model_metadata_count(self))]
        return {key: _low.model_metadata_get(self, key) for key in keys}

    def set_metadata(self, key: str, value: str) -> None:
        """Add what the file should say about itself, such as `licence`."""
        _low.model_metadata_set(self, key, value)

    def __repr__(self) -> str:
        return "Model(closed)" if self.closed else f"Model({len(self)} points on {self.manifold!r})"


_low.set_class("hierarchy", Hierarchy)
_low.set_class("trainer", Trainer)
_low.set_class("model", Model)


def _options_for_core(options: TrainerOptions) -> _low.TrainerOptions:
    complete: dict[str, Any] = dict(_low.trainer_options_default())
    given: dict[str, Any] = {**options}
    for name, value in given.items():
        if name not in complete:
            raise TypeError(f"Trainer: no option '{name}'; there are {', '.join(complete)}")
        if name == "model":
            value = number_in("model", MANIFOLD_KIND, value)
        elif name == "schedule":
            value = number_in("schedule", SCHEDULE, value)
        complete[name] = value
    return complete  # type: ignore[return-value]


def _reporter(progress: ProgressCallback | None) -> Callable[[int, int, float, float], object] | None:
    if progress is None:
        return None
    return lambda done, total, loss, rate: 1 if progress(Progress(done, total, loss, rate)) is True else 0


def _name_node(message: str, labels: tuple[str, ...]) -> str:
    """The core knows numbers; people know labels."""
    import re

    return re.sub(r"node (\d+)", lambda match: f"node '{labels[int(match[1])]}'", message)
