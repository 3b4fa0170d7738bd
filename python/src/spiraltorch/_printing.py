"""What a tensor looks like printed: aligned numbers, the middle of long axes left out."""

from __future__ import annotations

from typing import Any

from spiraltorch.tensor import Tensor

SIZE_MAX = 1000
EDGE_COUNT = 3


def describe(tensor: Tensor) -> str:
    """As `Tensor([[1., 2.]], shape=(1, 2), dtype=f32)`."""
    if tensor.closed:
        return "Tensor(closed)"
    shape = tensor.shape
    shortened = tensor.size > SIZE_MAX
    values = _excerpt(tensor, shortened)
    texts = _texts(values, tensor.dtype)
    width = max((len(text) for text in _leaves(texts)), default=0)
    body = _join(texts, width, len("Tensor("))
    device = "" if tensor.device == "cpu" else f", device={tensor.device}"
    return f"Tensor({body}, shape={shape}, dtype={tensor.dtype}{device})"


def _excerpt(tensor: Tensor, shortened: bool) -> Any:
    """Nested lists, None where elements are left out."""
    if tensor.ndim == 0 or not shortened:
        return tensor.tolist()
    count = tensor.shape[0]
    if count <= 2 * EDGE_COUNT:
        return [_excerpt(tensor[position], shortened) for position in range(count)]
    edges = [*range(EDGE_COUNT), *range(count - EDGE_COUNT, count)]
    parts = [_excerpt(tensor[position], shortened) for position in edges]
    return [*parts[:EDGE_COUNT], None, *parts[EDGE_COUNT:]]


def _texts(values: Any, dtype: str) -> Any:
    if isinstance(values, list):
        return [_texts(value, dtype) for value in values]
    if values is None:
        return "..."
    if dtype in ("f32", "f64"):
        text = f"{values:.6g}" if dtype == "f32" else f"{values:.10g}"
        return text if any(mark in text for mark in ".en") else text + "."
    return str(values)


def _leaves(texts: Any) -> list[str]:
    return [leaf for part in texts for leaf in _leaves(part)] if isinstance(texts, list) else [texts]


def _join(texts: Any, width: int, indent: int) -> str:
    if not isinstance(texts, list):
        return texts.strip() if isinstance(texts, str) else str(texts)
    if not texts or not isinstance(next((part for part in texts if part != "..."), ""), list):
        return "[" + ", ".join(text.rjust(width) for text in texts) + "]"
    lines = [_join(part, width, indent + 1) for part in texts]
    return "[" + (",\n" + " " * (indent + 1)).join(lines) + "]"
