"""Rows for the geometry's kernels: ordinary points and every hard case, and how to launch a kernel on them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from gpu_kernels.metal_host import HostKernels

GROUP_SIZE = 64
MARGIN = 2.0**-23  # of manifold/boundary.zig
ROUNDING = float.fromhex("0x1.01p-24")

#: How far from the origin a point lies, as a share of the ball's radius; beyond 1 it must be clipped.
RADII = (0, 1e-20, 1e-6, 0.1, 0.5, 0.9, 0.99, 1 - 1e-3, 1 - 1e-5, 1 - 1e-6, 1 - MARGIN, 1 - MARGIN / 2, 1, 1 + 1e-5, 1.5, 1e25)
#: Lengths of tangent vectors, times sqrt(c).
LENGTHS = (0, 1e-20, 1e-6, 1e-2, 0.3, 1, 3, 30, 1e25)
#: Distances of Lorentz points from the origin, times sqrt(c). Farther out, f32 coordinates say less and less.
REACHES = (0, 1e-20, 1e-6, 0.1, 1, 3, 8, 12)


def directions(generator: np.random.Generator, rows: int, dim: int) -> np.ndarray:
    """Unit vectors, some of them along an axis."""
    wanted = generator.standard_normal((rows, dim))
    for row in wanted[: rows // 8]:
        row[1:] = 0
    return wanted / np.linalg.norm(wanted, axis=1, keepdims=True)


def scaled(generator: np.random.Generator, rows: int, dim: int, sizes: tuple[float, ...], c: float) -> np.ndarray:
    """Vectors of the given sizes (in units of 1 / sqrt(c)), each size in turn by chance."""
    lengths = generator.choice(np.array(sizes), (rows, 1)) / math.sqrt(c)
    return (directions(generator, rows, dim) * lengths).astype(np.float32)


def ball_points(generator: np.random.Generator, rows: int, dim: int, c: float) -> np.ndarray:
    """Points of the ball, at its rim and beyond."""
    return scaled(generator, rows, dim, RADII, c)


def lorentz_points(generator: np.random.Generator, rows: int, dim: int, c: float, reaches: tuple[float, ...] = REACHES) -> np.ndarray:
    """Points of the hyperboloid with `dim` numbers; a few have a wrong time coordinate."""
    reach = generator.choice(np.array(reaches), (rows, 1))
    space = directions(generator, rows, dim - 1) * np.sinh(reach) / math.sqrt(c)
    time = np.sqrt(1 / c + (space**2).sum(1, keepdims=True))
    points = np.concatenate([time, space], 1).astype(np.float32)
    points[:: max(rows // 5, 1), 0] *= 1.25
    return points


def companions(generator: np.random.Generator, points: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Others, of which some are equal to the points, near them or opposite."""
    chosen = generator.integers(0, 8, len(points))
    result = others.copy()
    result[chosen == 0] = points[chosen == 0]
    near = chosen == 1
    result[near] = (points[near] * (1 + 1e-5 * generator.standard_normal(points[near].shape))).astype(np.float32)
    opposite = chosen == 2
    result[opposite] = -points[opposite]
    result[opposite, 0] = abs(result[opposite, 0]) if points.shape[1] > 1 else result[opposite, 0]
    return result


def split(value: float) -> tuple[float, float]:
    """A number as the sum of two of 32 bits."""
    high = np.float32(value)
    return float(high), float(np.float32(value - float(high)))


def ball_parameters(c: float, *, columns: int, rows: int, lanes: int, groups: int, time: float = 0, strict: bool = False) -> dict[str, Any]:
    """The launch parameters that are the same for all of the geometry's kernels."""
    norm = 1 - MARGIN
    pairs = {"c": c, "root": math.sqrt(c), "norm": norm, "limit": (norm * (1 + ROUNDING)) ** 2, "time": time}
    parameters: dict[str, Any] = {
        "rows": rows,
        "columns": columns,
        "lanes": lanes,
        "groups": groups,
        "flags": int(strict),
        "lorentz_norm": 1e18,
    }
    parameters |= {f"{name}_step": 1 for name in ("x", "y", "z", "cotangent")}
    for name, value in pairs.items():
        parameters[f"{name}_hi"], parameters[f"{name}_lo"] = split(value)
    return parameters


def launch(
    kernels: HostKernels,
    name: str,
    inputs: list[np.ndarray],
    outputs: list[tuple[int, ...]],
    c: float,
    *,
    lanes: int = 4,
    time: float = 0,
    rows: int | None = None,
    points: int = 0,
    strict: bool = False,
) -> tuple[list[np.ndarray], np.ndarray]:
    """Runs a kernel; inputs of one row are stretched by a stride of 0. Results start as NaN: all must be written."""
    count = rows if rows is not None else max(len(one) for one in inputs)
    groups = max(1, min(3, -(-count * lanes // GROUP_SIZE)))  # few, so that some take several blocks of rows
    entry = kernels.entry_points[name]
    results = [np.full(shape, np.nan, np.float32) for shape in outputs]
    status = np.zeros(2, np.uint32)
    buffers = dict(zip(entry.buffers, [*(np.ascontiguousarray(one) for one in inputs), *results, status], strict=True))
    columns = inputs[0].shape[-1] if inputs[0].ndim > 1 else inputs[1].shape[-1]
    parameters = ball_parameters(c, columns=columns, rows=count, lanes=lanes, groups=groups, time=time, strict=strict)
    strides = [0 if len(one) == 1 else int(np.prod(one.shape[1:])) for one in inputs]  # of a matrix: its rows
    for key, stride in zip(("x_stride", "y_stride", "z_stride"), strides, strict=False):
        parameters[key] = stride
    if name.endswith("_vjp"):
        parameters["cotangent_stride"] = strides[-1]
    vectors = [shape[-1] for shape in outputs if len(shape) > 1]
    parameters |= {"out_stride": vectors[-1] if vectors else 1, "points": points}
    kernels.run(name, buffers, parameters, groups)
    return results, status


def clip_result(model: str, op: str, wanted: np.ndarray, c: float) -> np.ndarray:
    """The true result, with points brought within the rim of f32."""
    clipped = {"exp", "exp0", "geodesic", "mobius_add", "mobius_scale", "mobius_matvec", "gyration"}
    if op != "to_poincare" and (model == "lorentz" or op not in clipped):
        return clip_sheet(wanted, c) if op in clipped else wanted
    length = math.sqrt(c) * np.linalg.norm(wanted, axis=1, keepdims=True)
    return wanted * np.minimum(1, (1 - MARGIN) / np.maximum(length, 1e-300))


def clip_sheet(points: np.ndarray, c: float) -> np.ndarray:
    """Lorentz points with the space part no longer than f32 points have it."""
    space = points[:, 1:]
    largest = np.maximum(abs(space).max(1, keepdims=True), 1e-300)
    length = np.linalg.norm(space / largest, axis=1, keepdims=True) * largest
    shorter = space * (1e18 / math.sqrt(c) / np.maximum(length, 1e18 / math.sqrt(c)))
    return np.concatenate([np.sqrt(1 / c + (shorter**2).sum(1, keepdims=True)), shorter], 1)
