"""Complex matrices: two f32 an entry."""

from __future__ import annotations

from collections.abc import Sequence

from spiraltorch import errors, ops
from spiraltorch.tensor import Tensor, TensorLike, as_tensor


class ComplexTensor(Tensor):
    """A complex64 matrix of `rows` by `cols`, from a flat list of complex numbers or (re, im) pairs, row by row;
    of zeros without one. An ordinary tensor otherwise: `@`, `ops.conj`, `ops.rfft` and the rest take it.
    """

    def __init__(self, rows: int, cols: int, data: Sequence[complex | Sequence[float]] | None = None) -> None:
        if rows < 1 or cols < 1:
            raise errors.InvalidValueError(f"ComplexTensor: {rows} rows and {cols} cols given, expected at least 1 each")
        numbers = [0j] * (rows * cols) if data is None else [_number(entry) for entry in data]
        if len(numbers) != rows * cols:
            raise errors.ShapeError(f"ComplexTensor: {len(numbers)} numbers given, expected {rows} x {cols} = {rows * cols}")
        super().__init__(Tensor(numbers, "complex64").reshape(rows, cols))

    @staticmethod
    def zeros(rows: int, cols: int) -> ComplexTensor:
        return ComplexTensor(rows, cols)

    @staticmethod
    def from_tensor(tensor: TensorLike) -> ComplexTensor:
        """The inverse of `to_tensor`: real and imaginary parts interleaved along the last axis, (rows, 2 cols) in all."""
        pairs = ops.deinterleave(as_tensor(tensor))
        made = ComplexTensor(*pairs.shape)
        made.assign(pairs)
        return made

    def matmul(self, other: Tensor) -> Tensor:
        return self @ other

    def to_tensor(self) -> Tensor:
        """Real and imaginary parts interleaved: f32, (rows, 2 cols)."""
        return ops.interleave(self)

    def data(self) -> list[complex]:
        """All entries, row by row."""
        return [entry for row in self.tolist() for entry in row]


def _number(entry: complex | Sequence[float]) -> complex:
    return complex(*entry) if isinstance(entry, (list, tuple)) else complex(entry)  # type: ignore[arg-type]
