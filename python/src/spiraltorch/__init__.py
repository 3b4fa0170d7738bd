"""Hyperbolic learning on a native core: tensors, geometry, gradients, and hierarchies embedded.

>>> import spiraltorch as st
>>> ball = st.PoincareBall(curvature=-1)
>>> x = ball.exp0([[0.3, 0.4]])
>>> float(ball.distance0(x))
1.0
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spiraltorch import _lowlevel as _low
from spiraltorch._zspace_names import NAMES as _ZSPACE
from spiraltorch.manifold import Euclidean, Lorentz, Manifold, PoincareBall, Product
from spiraltorch.tensor import (
    Tensor,
    arange,
    as_tensor,
    eye,
    from_buffer,
    from_dlpack,
    full,
    ones,
    random_normal,
    random_uniform,
    zeros,
)

if TYPE_CHECKING:
    from spiraltorch import errors, nn, ops, sot
    from spiraltorch.barycenter import BarycenterIntermediate as BarycenterIntermediate
    from spiraltorch.barycenter import ZSpaceBarycenter as ZSpaceBarycenter
    from spiraltorch.barycenter import z_space_barycenter
    from spiraltorch.biome import TensorBiome as TensorBiome
    from spiraltorch.complex_tensor import ComplexTensor
    from spiraltorch.device import (
        describe_device,
        fallback_count,
        hip_probe,
        launch_count,
        matmul_precision,
        select_device,
        set_matmul_precision,
        set_strict_devices,
    )
    from spiraltorch.hierarchy import Evaluation, Hierarchy, Model, Trainer
    from spiraltorch.log import forward_log
    from spiraltorch.optim import SGD, Adam, AdamW, RiemannianAdam, RiemannianSGD
    from spiraltorch.planner import RankPlan as RankPlan
    from spiraltorch.planner import plan, plan_convolution, plan_topk
    from spiraltorch.session import Hypergrad as Hypergrad
    from spiraltorch.session import SpiralSession as SpiralSession
    from spiraltorch.session import SpiralSessionBuilder as SpiralSessionBuilder
    from spiraltorch.tape import Tape

    # Some of its classes are refined above.
    from spiraltorch.zspace import *  # type: ignore[assignment]  # noqa: F403

__version__: str = _low.version()

# Loaded at first use: `import spiraltorch` stays a few milliseconds.
_LAZY = {
    "Evaluation": "hierarchy",
    "Hierarchy": "hierarchy",
    "Model": "hierarchy",
    "Trainer": "hierarchy",
    "Tape": "tape",
    **dict.fromkeys(("describe_device", "fallback_count", "hip_probe", "launch_count", "matmul_precision"), "device"),
    **dict.fromkeys(("select_device", "set_matmul_precision", "set_strict_devices"), "device"),
    "forward_log": "log",
    "SGD": "optim",
    "Adam": "optim",
    "AdamW": "optim",
    "RiemannianSGD": "optim",
    "RiemannianAdam": "optim",
    **dict.fromkeys(_ZSPACE, "zspace"),
    "ComplexTensor": "complex_tensor",
    "TensorBiome": "biome",
    "Hypergrad": "session",
    "SpiralSession": "session",
    "SpiralSessionBuilder": "session",
    "BarycenterIntermediate": "barycenter",
    "ZSpaceBarycenter": "barycenter",
    "z_space_barycenter": "barycenter",
    "RankPlan": "planner",
    "plan": "planner",
    "plan_convolution": "planner",
    "plan_topk": "planner",
}


def __getattr__(name: str) -> Any:
    import importlib

    if name in _ZSPACE or name == "zspace":
        # Those that refine some of its classes say so to the low level: from the first object on these are the classes.
        for module in ("zspace", "barycenter", "biome", "session"):
            importlib.import_module(f"spiraltorch.{module}")
    if name in ("errors", "ops", "hierarchy", "tape", "optim", "zspace", "sot", "nn"):
        return importlib.import_module(f"spiraltorch.{name}")
    if name in _LAZY:
        value = getattr(importlib.import_module(f"spiraltorch.{_LAZY[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'spiraltorch' has no attribute '{name}'")


def cpu_level() -> str:
    """The kernels in use: "base", "avx2", "avx512" or "neon"."""
    return _low.cpu_level()


def thread_count() -> int:
    """Threads a call may use; from ST_NUM_THREADS, else the number of CPUs."""
    return _low.thread_count()


def set_thread_count(count: int) -> None:
    """Set the number of threads for calls that start from now on."""
    _low.set_thread_count(count)


def live_bytes() -> int:
    """Bytes the core holds at the moment."""
    return _low.live_bytes()


__all__ = [
    *_ZSPACE,
    "ComplexTensor",
    "nn",
    "sot",
    "z_space_barycenter",
    "SGD",
    "Adam",
    "AdamW",
    "Euclidean",
    "Evaluation",
    "Hierarchy",
    "Lorentz",
    "Manifold",
    "Model",
    "PoincareBall",
    "Product",
    "RiemannianAdam",
    "RiemannianSGD",
    "Tape",
    "Tensor",
    "Trainer",
    "arange",
    "as_tensor",
    "cpu_level",
    "describe_device",
    "errors",
    "eye",
    "fallback_count",
    "forward_log",
    "from_buffer",
    "from_dlpack",
    "full",
    "hip_probe",
    "launch_count",
    "live_bytes",
    "matmul_precision",
    "ones",
    "plan",
    "plan_convolution",
    "plan_topk",
    "ops",
    "random_normal",
    "random_uniform",
    "select_device",
    "set_matmul_precision",
    "set_strict_devices",
    "set_thread_count",
    "thread_count",
    "zeros",
]
__all__ += _ZSPACE
