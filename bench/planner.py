"""The planner: whether what it chooses is the best, how long choosing takes, and selection beside PyTorch, ONNX Runtime and NumPy.

Two threads for us and for the peers that have any. Plans are made anew: the cache is off. What is chosen is judged with the
library's threads on cores of their own: where other programs keep all cores busy, the kernel may leave both on one, for longer than
any look here, and then two threads take longer than one whatever they do.
"""

from __future__ import annotations

import os
import statistics
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import numpy

import spiraltorch as st
from bench import onnx_peer
from bench.measure import Call, has_peer, per_call, say

GRID = [
    (kind, rows, cols, k)
    for rows, cols in (
        (1, 4096),
        (1, 65536),
        (1, 1000000),
        (3, 20000),
        (16, 512),
        (16, 16384),
        (64, 65536),
        (256, 1024),
        (512, 200),
        (4096, 64),
    )
    for kind, k in (("top_k", 1), ("top_k", 16), ("top_k", cols // 20), ("bottom_k", 5), ("mid_k", 9), ("mid_k", cols // 3))
]
SHAPES = [
    *((64, 65536, 128), (4096, 1024, 16), (1, 1000000, 100), (16, 50000, 1)),
    *((128, 8192, 512), (4096, 128, 8), (256, 4096, 1024), (1, 1048576, 32768)),
]
# Of images and of a text: the first layer, later and narrower ones, pointwise, one channel out; one sample and many.
CONVOLUTIONS: list[tuple[tuple[int, ...], tuple[int, ...]]] = [
    ((1, 3, 224, 224), (64, 3, 7, 7)),
    ((8, 3, 32, 32), (32, 3, 3, 3)),
    ((1, 64, 56, 56), (64, 64, 3, 3)),
    ((4, 64, 28, 28), (128, 64, 3, 3)),
    ((1, 256, 14, 14), (256, 256, 3, 3)),
    ((16, 32, 16, 16), (64, 32, 1, 1)),
    ((64, 1, 28, 28), (8, 1, 5, 5)),
    ((1, 16, 100, 100), (1, 16, 3, 3)),
    ((8, 64, 1000), (64, 64, 9)),
    ((32, 8, 200), (16, 8, 3)),
]
THREADS = 2
ROUNDS = 7
SECONDS = 0.3


def run() -> None:
    before, cache = st.thread_count(), os.environ.get("SPIRAL_PLAN_CACHE")
    st.set_thread_count(min(THREADS, os.cpu_count() or 1))
    os.environ["SPIRAL_PLAN_CACHE"] = "off"
    try:
        choices()
        convolutions()
        peers()
    finally:
        st.set_thread_count(before)
        os.environ["SPIRAL_PLAN_CACHE"] = cache or ""
        if cache is None:
            del os.environ["SPIRAL_PLAN_CACHE"]


def choices() -> None:
    judge((f"{kind} {rows} x {cols}, k {k}", plan_of(kind, rows, cols, k), [drawn((rows, cols))]) for kind, rows, cols, k in GRID)


def convolutions() -> None:
    judge(
        (
            f"convolution of {x} with {weight}",
            lambda x=x, weight=weight: st.plan_convolution(x, weight, padding=(1,)),
            [drawn(x), drawn(weight)],
        )
        for x, weight in CONVOLUTIONS
    )


def plan_of(*request: Any) -> Callable[[], st.RankPlan]:
    return lambda: st.plan(*request)


def drawn(shape: tuple[int, ...]) -> st.Tensor:
    # A copy: the library's memory begins at whole vectors, as a plan takes it; NumPy's, anywhere, favours narrower ones.
    return st.from_dlpack(numpy.random.default_rng(7).standard_normal(shape, numpy.float32)).clone()


def judge(requests: Iterable[tuple[str, Callable[[], st.RankPlan], list[st.Tensor]]]) -> None:
    """The planner's choice beside every candidate, timed by themselves on other numbers than the planner had.

    And the best of that first look in a second one: what timing for as long as this machine was given here can tell."""
    losses, unplanned, ceiling, moved, seconds = [], [], [], [], []
    for what, make, operands in requests:
        began = time.perf_counter()
        plan = make()
        seconds.append(time.perf_counter() - began)
        with threads_apart():
            times = best_of_each(plan, operands)
            again = best_of_each(plan, operands)
        ceiling.append(again[times.index(min(times))] / min(again))
        moved += [max(one / two, two / one) for one, two in zip(times, again, strict=True) if min(one, two) < 1.5 * min(times)]
        losses.append(times[plan.chosen] / min(times))
        unplanned.append(times[0] / min(times))
        if losses[-1] > 1.1:
            best = plan.candidate_at(times.index(min(times)))
            print(f"  {what}: {plan.candidate_at(plan.chosen)}, {losses[-1]:.2f} times {best}", flush=True)
    for name, found in (("planned", losses), ("not planned (the op)", unplanned), ("best of a first look", ceiling)):
        share = sum(loss <= 1.1 for loss in found) / len(found)
        middle, worst = statistics.median(found), max(found)
        print(
            f"{name:21} within 10 % of the best: {share:6.1%} of {len(found)} shapes; median {middle:.3f}, worst {worst:.2f} times",
            flush=True,
        )
    steady = sum(ratio <= 1.1 for ratio in moved) / len(moved)
    print(f"times of near candidates within 10 % of themselves in the second look: {steady:.1%} of {len(moved)}", flush=True)
    print(f"planning, ms: median {statistics.median(seconds) * 1e3:.1f}, longest {max(seconds) * 1e3:.1f}", flush=True)


@contextmanager
def threads_apart() -> Iterator[None]:
    """This thread on one core, and the others of the process on all but that, where Linux can be told so."""
    cores = os.sched_getaffinity(0) if hasattr(os, "sched_setaffinity") else set()
    if len(cores) < 2:
        yield
        return
    own = min(cores)
    others = [int(task) for task in os.listdir("/proc/self/task") if int(task) != threading.get_native_id()]
    os.sched_setaffinity(0, {own})
    for task in others:
        place(task, cores - {own})
    try:
        yield
    finally:
        for task in (0, *others):
            place(task, cores)


def place(task: int, cores: set[int]) -> None:
    # A thread may have ended.
    with suppress(ProcessLookupError):
        os.sched_setaffinity(task, cores)


def best_of_each(plan: st.RankPlan, operands: list[st.Tensor]) -> list[float]:
    """The least time of each candidate, for long enough that what disturbs one has passed.

    They take turns, each first once in a while: who follows a candidate that fills the caches pays for it. What is four
    times as slow as the best is asked only once more."""
    ways = [plan.with_candidate(index) for index in range(plan.candidate_count)]
    times = [float("inf")] * len(ways)

    def ask(index: int) -> None:
        started = time.perf_counter()
        ways[index].run(*operands)
        times[index] = min(times[index], time.perf_counter() - started)

    for index in (*range(len(ways)), *range(len(ways))):
        ask(index)
    left = [index for index, spent in enumerate(times) if spent <= 4 * min(times) or index in (0, plan.chosen)]
    began, rounds = time.perf_counter(), 0
    while rounds < ROUNDS or time.perf_counter() - began < SECONDS:
        first = rounds % len(left)
        for index in (*left[first:], *left[:first]):
            ask(index)
        rounds += 1
    return times


def peers() -> None:
    has_torch = has_peer("planner", "PyTorch", "torch")
    has_onnx = has_peer("planner", "ONNX Runtime", "onnx", "onnxruntime")
    for rows, cols, k in SHAPES:
        x = numpy.random.default_rng(1).standard_normal((rows, cols), numpy.float32)
        beside(x, k, has_torch, has_onnx)


def beside(x: numpy.ndarray, k: int, has_torch: bool, has_onnx: bool) -> None:
    source, (rows, cols) = st.from_dlpack(x), x.shape
    first, middle = st.plan_topk(rows, cols, k), st.plan("mid_k", rows, cols, k)
    what = f"{rows} x {cols}, k {k}, us"
    if has_torch:
        compare(f"top {what}", lambda: first.run(source), torch_top_k(x, k), "PyTorch")
    if has_onnx:
        compare(f"top {what}", lambda: first.run(source), onnx_top_k(x, k), "ONNX Runtime")
    compare(f"mid {what}", lambda: middle.run(source), partition(x, k), "NumPy argpartition")


def compare(what: str, ours: Call, peer: Call, name: str) -> None:
    mine, other = per_call(ours, peer, ROUNDS)
    say(what, mine, other, 1e-6, name)


def torch_top_k(x: numpy.ndarray, k: int) -> Call:
    import torch

    torch.set_num_threads(THREADS)
    tensor = torch.from_numpy(x)
    return lambda: torch.topk(tensor, k)


def onnx_top_k(x: numpy.ndarray, k: int) -> Call:
    found = {"v": numpy.empty((len(x), k), numpy.float32), "i": numpy.empty((len(x), k), numpy.int64)}
    inputs = {"x": x, "k": numpy.array([k], numpy.int64)}
    call = onnx_peer.node("TopK", inputs, found, THREADS, axis=-1, largest=1, sorted=1)
    # The arrays are bound by their addresses: they live as long as the call.
    return lambda bound=(inputs, found): call()  # type: ignore[misc]


def partition(x: numpy.ndarray, k: int) -> Call:
    """The middle k by columns, unordered: less than we give."""
    begin = (x.shape[1] - k) // 2

    def middle() -> numpy.ndarray:
        return numpy.argpartition(x, [begin, begin + k - 1], axis=-1)[:, begin : begin + k]

    return middle
