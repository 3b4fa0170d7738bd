"""Prints `math_tables.zig`: tables of 32 entries for log and tanh of f32. Needs mpmath and NumPy.

tanh: entry i of each column serves the magnitudes whose bits above the last 21 are i modulo 32, from
2^-4 (and all below it) to 16. Each polynomial is in the distance to a point near the middle of its
interval whose tanh is, to 2^-6 ulp, an f32 itself, and interpolates tanh at Chebyshev nodes at 40 digits.

log: entry i serves the mantissas in [3/4, 3/2) whose first five bits are i. It holds a number near the
reciprocal of the middle of these, and minus its logarithm, which is nearly a multiple of 2^-16: multiples
of ln 2 can then be added to it without rounding. Next to 1 the number is 1.
"""

from __future__ import annotations

import mpmath as mp
import numpy as np

DEGREE = 6
FIRST = 492  # bits of 2^-4, shifted right by 21
mp.mp.dps = 40


def f32(x: mp.mpf) -> mp.mpf:
    return mp.mpf(float(np.float32(float(x))))


def edge(index: int) -> float:
    return float(np.uint32(index << 21).view(np.float32))


def centre(low: float, high: float) -> mp.mpf:
    """The point nearest to the middle whose tanh is nearly an f32."""
    up = down = np.float32(float(mp.tanh(mp.mpf((low + high) / 2))))
    for _ in range(100_000):
        for value in (up, down):
            point = f32(mp.atanh(mp.mpf(float(value)))) if value < 1 else mp.mpf((low + high) / 2)
            ulp = mp.mpf(float(np.spacing(value)))
            if low < point < high and abs(mp.tanh(point) - mp.mpf(float(value))) < ulp / 64:
                return point
        up, down = np.nextafter(up, np.float32(1)), np.nextafter(down, np.float32(0))
    raise SystemExit(f"no point found from {low} to {high}")


def fitted(low: float, high: float, at: mp.mpf, fixed: int) -> list[mp.mpf]:
    """Coefficients of tanh(at + t); the first `fixed` ones are its Taylor series'."""
    series = [f32(c) for c in mp.taylor(mp.tanh, at, fixed - 1)]
    count = DEGREE + 1 - fixed
    a, b = mp.mpf(low) - at, mp.mpf(high) - at
    nodes = [(a + b) / 2 + (b - a) / 2 * mp.cos(mp.pi * (2 * k + 1) / (2 * count)) for k in range(count)]
    nodes = [t if abs(t) > mp.mpf(10) ** -6 else mp.mpf(10) ** -6 for t in nodes]
    matrix = mp.matrix(count, count)
    right = mp.matrix(count, 1)
    for row, t in enumerate(nodes):
        for column in range(count):
            matrix[row, column] = t**column
        right[row] = (mp.tanh(at + t) - mp.polyval(series[::-1], t)) / t**fixed
    return series + list(mp.lu_solve(matrix, right))


def tanh_columns() -> list[list[mp.mpf]]:
    columns: list[list[mp.mpf]] = [[mp.mpf(0)] * 32 for _ in range(DEGREE + 2)]
    for offset in range(32):
        index = FIRST + offset
        low, high = edge(index), edge(index + 1)
        at = centre(low, high)
        if offset == 0:
            low, at = 0.0, mp.mpf(0)
        values = [at, *fitted(low, high, at, 2 if offset == 0 else 1)]
        for column, value in zip(columns, values):
            column[index % 32] = value
    return columns


def log_columns() -> list[list[mp.mpf]]:
    columns = [[mp.mpf(1)] * 32, [mp.mpf(0)] * 32]
    for index in range(2, 30):
        middle = 1 + (index + 0.5) / 32 if index < 16 else (1 + (index + 0.5) / 32) / 2
        first = np.float32(1 / middle)
        candidates = (first.view(np.uint32) + np.arange(-30_000, 30_000)).astype(np.uint32).view(np.float32).astype(np.longdouble)
        steps = -np.log(candidates) * 65536
        best = int(np.argmin(np.abs(steps - np.rint(steps))))
        columns[0][index], columns[1][index] = mp.mpf(float(candidates[best])), mp.mpf(float(np.rint(steps[best]))) / 65536
    return columns


def log_polynomial() -> list[mp.mpf]:
    """(log(1 + r) - r) / r^2 where r may be."""
    a, b, count = mp.mpf(-1) / 32, mp.mpf(1) / 16, 4
    nodes = [(a + b) / 2 + (b - a) / 2 * mp.cos(mp.pi * (2 * k + 1) / (2 * count)) for k in range(count)]
    matrix, right = mp.matrix(count, count), mp.matrix(count, 1)
    for row, r in enumerate(nodes):
        for column in range(count):
            matrix[row, column] = r**column
        right[row] = (mp.log1p(r) - r) / r**2
    return list(mp.lu_solve(matrix, right))


def text(values: list[mp.mpf]) -> str:
    return " ".join(f"{float(np.float32(float(value)))!r}," for value in values)


def show(name: str, columns: list[list[mp.mpf]]) -> None:
    print(f"\npub const {name} = [{len(columns)}][32]f32{{")
    for column in columns:
        print("    .{")
        for row in range(0, 32, 4):
            print(f"        {text(column[row : row + 4])}")
        print("    },")
    print("};")


def main() -> None:
    print("//! Made by `math_tables.py` beside it: see there.\n")
    print("// Centres, then coefficients of rising degree.", end="")
    show("tanh_columns", tanh_columns())
    print("\n// Reciprocals, then minus their logarithms.", end="")
    show("log_columns", log_columns())
    print(f"\npub const log_coefficients = [4]f32{{ {text(log_polynomial()).rstrip(',')} }};")


if __name__ == "__main__":
    main()
