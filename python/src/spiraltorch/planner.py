"""What Python adds to plans: results by kind, and the keys that plans had as dicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from spiraltorch import _lowlevel as _low
from spiraltorch import zspace
from spiraltorch.tensor import Tensor, TensorLike

__all__ = ["RankPlan", "plan", "plan_convolution", "plan_topk"]

_KEYS = ("kind", "rows", "cols", "k", "choice")


class RankPlan(zspace.RankPlan):
    __doc__ = zspace.RankPlan.__doc__

    def __call__(self, x: TensorLike, y: TensorLike | None = None, bias: TensorLike | None = None) -> Tensor | tuple[Tensor, Tensor]:
        """As `run`, without the columns where there are none: `plan(x, y)` of a product is one tensor."""
        out, indices = self.run(x, y, bias)
        return out if indices is None else (out, indices)

    @property
    def choice(self) -> dict[str, Any]:
        """What was chosen, by the names that plans have had as dicts."""
        return {
            "use_2ce": self.use_two_stage,
            "workgroup": self.workgroup,
            "kl": self.lanes,
            "channel_stride": self.tile if self.use_two_stage else 0,
            "merge_kind": self.merge_strategy,
            "merge_detail": self.algorithm,
            "tile": self.tile,
            "compaction_tile": self.chunk,
        }

    def __getitem__(self, name: str) -> Any:
        if name not in _KEYS:
            raise KeyError(name)
        return getattr(self, name)

    def __iter__(self) -> Iterator[str]:
        return iter(_KEYS)

    def __len__(self) -> int:
        return len(_KEYS)

    def keys(self) -> tuple[str, ...]:
        """The keys of the dict, for `dict(plan)`."""
        return _KEYS


def plan(kind: str, rows: int, cols: int, k: int = 0, device: str = "auto", **options: Any) -> RankPlan:
    """Plans an op; options are those of `RankPlan`.

    >>> chosen = plan("topk", 4, 1000, 8, tune="never")
    >>> values, columns = chosen.run(Tensor([[float(i) for i in range(1000)]] * 4))
    >>> columns[0, 0].item()
    999
    """
    return RankPlan(kind, rows, cols, k, device, **options)


def plan_topk(rows: int, cols: int, k: int, device: str = "auto", **options: Any) -> RankPlan:
    """Plans top_k; options are those of `RankPlan`."""
    return plan("top_k", rows, cols, k, device, **options)


def plan_convolution(x_shape: Iterable[int], weight_shape: Iterable[int], **options: Any) -> RankPlan:
    """Plans conv1d or conv2d, by the axes of x; options are those of `RankPlan.convolution`.

    >>> chosen = plan_convolution((2, 3, 8, 8), (4, 3, 3, 3), padding=(1,), tune="never")
    >>> chosen(Tensor([[[[1.0] * 8] * 8] * 3] * 2), Tensor([[[[1.0] * 3] * 3] * 3] * 4)).shape
    (2, 4, 8, 8)
    """
    return cast(RankPlan, RankPlan.convolution(x_shape, weight_shape, **options))


_low.set_class("plan", RankPlan)
