"""Times the core's matrix product against NumPy's OpenBLAS, interleaved in one process.

    zig build bench-matmul -Doptimize=ReleaseFast   # makes zig-out/lib/libbench_matmul.so
    python bench/matmul.py [--library FILE] [--threads 1 2] [--sizes 64 128 ...] [--dtype f32]

Each row is a 5th percentile over rounds in which the two take turns; `ratio` above 1 means that
the core is faster. `difference` is the largest one relative to the size of the result.
"""

from __future__ import annotations

import argparse
import ctypes
import pathlib
import time
from collections.abc import Callable

import numpy as np
import threadpoolctl

DTYPES = {"f32": (np.float32, "bench_gemm_f32"), "f64": (np.float64, "bench_gemm_f64")}


def load(path: pathlib.Path) -> ctypes.CDLL:
    library = ctypes.CDLL(str(path))
    for _, name in DTYPES.values():
        getattr(library, name).argtypes = (
            [ctypes.c_size_t] * 3
            + [ctypes.c_void_p, ctypes.c_ssize_t, ctypes.c_ssize_t] * 2
            + [ctypes.c_void_p, ctypes.c_ssize_t]
        )
    library.bench_set_threads.argtypes = [ctypes.c_size_t]
    return library


def seconds_of(call: Callable[[], object], repeats: int) -> float:
    start = time.perf_counter()
    for _ in range(repeats):
        call()
    return (time.perf_counter() - start) / repeats


def compare(
    ours: Callable[[], object], theirs: Callable[[], object], threads: int, budget_s: float
) -> tuple[float, float]:
    """5th percentiles of both, in seconds a call."""
    ours()
    once = max(min(seconds_of(theirs, 1) for _ in range(3)), 1e-7)
    repeats = max(1, int(3e-4 / once))
    # Idle threads of either side keep a core busy for a while: let them fall asleep in between.
    pause_s = 0.0 if threads == 1 else 0.04
    rounds = int(min(400, max(12, budget_s / (2 * (once * repeats + pause_s)))))
    samples: tuple[list[float], list[float]] = ([], [])
    for index in range(rounds):
        order = (0, 1) if index % 2 else (1, 0)
        for which in order:
            call = (ours, theirs)[which]
            if threads > 1:
                time.sleep(pause_s)
                seconds_of(call, 3)
            samples[which].append(seconds_of(call, repeats))
    return float(np.percentile(samples[0], 5)), float(np.percentile(samples[1], 5))


def shapes_of(options: argparse.Namespace) -> list[tuple[int, int, int, str]]:
    shapes = [(n, n, n, layout) for n in options.sizes for layout in options.layouts]
    if options.odd:
        shapes += [
            (m, n, k, layout)
            for m, n, k in [
                (65, 65, 65), (127, 129, 255), (1000, 1000, 1000), (1024, 16, 1024), (16, 1024, 1024),
                (4096, 64, 64), (64, 4096, 64), (64, 64, 4096), (4096, 10, 10), (100000, 16, 16),
                (1, 1024, 1024), (1024, 1, 1024), (4, 1024, 1024), (1024, 4, 1024),
            ]
            for layout in options.layouts
        ]  # fmt: skip
    return shapes


def main() -> None:
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--library", type=pathlib.Path, default=here.parent / "zig-out/lib/libbench_matmul.so")
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--sizes", type=int, nargs="*", default=[64, 128, 256, 512, 1024, 2048])
    parser.add_argument("--layouts", nargs="+", default=["nn"], choices=["nn", "nt", "tn", "tt"])
    parser.add_argument("--dtype", choices=DTYPES, default="f32")
    parser.add_argument("--odd", action="store_true", help="also shapes that are not square")
    parser.add_argument("--budget", type=float, default=1.0, help="seconds a row")
    options = parser.parse_args()

    library = load(options.library)
    dtype, name = DTYPES[options.dtype]
    gemm = getattr(library, name)
    random = np.random.default_rng(1)
    print(f"{'m':>6} {'n':>5} {'k':>5} {'':>3} {'threads':>7} {'ours':>8} {'OpenBLAS':>8} {'ratio':>6} {'difference':>10}")
    for threads in options.threads:
        library.bench_set_threads(threads)
        with threadpoolctl.threadpool_limits(threads):
            for m, n, k, layout in shapes_of(options):
                a = random.standard_normal((m, k) if layout[0] == "n" else (k, m), dtype=dtype)
                b = random.standard_normal((k, n) if layout[1] == "n" else (n, k), dtype=dtype)
                a_view, b_view = (a if layout[0] == "n" else a.T), (b if layout[1] == "n" else b.T)
                c, want = np.empty((m, n), dtype), np.empty((m, n), dtype)
                item = c.itemsize
                arguments = (
                    m, n, k,
                    a_view.ctypes.data, a_view.strides[0] // item, a_view.strides[1] // item,
                    b_view.ctypes.data, b_view.strides[0] // item, b_view.strides[1] // item,
                    c.ctypes.data, n,
                )  # fmt: skip
                ours_s, theirs_s = compare(
                    lambda: gemm(*arguments), lambda: np.matmul(a_view, b_view, out=want), threads, options.budget
                )
                difference = np.abs(c - want).max() / np.abs(want).max()
                rate = 2e-9 * m * n * k
                print(
                    f"{m:>6} {n:>5} {k:>5} {layout:>3} {threads:>7} {rate / ours_s:>8.1f} {rate / theirs_s:>8.1f}"
                    f" {theirs_s / ours_s:>6.2f} {difference:>10.1e}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
