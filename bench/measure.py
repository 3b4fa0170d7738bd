"""Timing in turns, and how a measurement is printed."""

from __future__ import annotations

import contextlib
import importlib.util
import time
from collections.abc import Callable, Iterator

import spiraltorch as st

Call = Callable[[], object]


@contextlib.contextmanager
def one_thread() -> Iterator[None]:
    """The core on one thread, whatever `ST_NUM_THREADS` says; a decorator too."""
    before = st.thread_count()
    st.set_thread_count(1)
    try:
        yield
    finally:
        st.set_thread_count(before)


def best_of(ours: Call, peer: Call, rounds: int = 15) -> tuple[float, float]:
    """The fastest time of each, taken in turn."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for record, call in zip(times, (ours, peer)):
            started = time.perf_counter()
            call()
            record.append(time.perf_counter() - started)
    return min(times[0]), min(times[1])


def per_call(ours: Call, peer: Call, rounds: int = 25, round_seconds: float = 2e-3) -> tuple[float, float]:
    """As `best_of`, for calls so short that each round makes many of them."""
    repeats = []
    for call in (ours, peer):
        call()  # The first call pays for what the others find ready.
        started = time.perf_counter()
        call()
        repeats.append(max(1, int(round_seconds / max(time.perf_counter() - started, 1e-7))))

    def repeated(call: Call, count: int) -> Call:
        def run() -> None:
            for _ in range(count):
                call()

        return run

    mine, other = best_of(repeated(ours, repeats[0]), repeated(peer, repeats[1]), rounds)
    return mine / repeats[0], other / repeats[1]


def say(what: str, ours: float, peer: float, unit: float, name: str) -> None:
    print(f"{what:34} {ours / unit:10.3f}   {name:18} {peer / unit:10.3f}   ratio {peer / ours:6.2f}", flush=True)


def has_peer(part: str, name: str, *modules: str) -> bool:
    """Whether the peer's modules are installed; says so if they are not."""
    missing = [module for module in modules if importlib.util.find_spec(module) is None]
    if missing:
        print(f"{part}: {name} skipped: {' and '.join(missing)} not installed", flush=True)
    return not missing
