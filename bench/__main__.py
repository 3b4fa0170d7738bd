"""`python -m bench [part ...]`: prints one line per measurement; a peer that is not installed is named as skipped.

Times are the best of several interleaved rounds, so that a busy machine disturbs both sides alike.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy

import spiraltorch as st
from bench import ball, barycenters, calls, chains, encoder, functions, languages, planner, rank, rows
from bench.measure import best_of, say
from bench.nouns import nouns
from spiraltorch import ops
from spiraltorch.hierarchy import Hierarchy, Trainer
from spiraltorch.pairs import read_pairs

MAMMALS = Path(__file__).resolve().parent.parent / "examples/mammals/wordnet_mammals_closure.tsv"


def mammals() -> None:
    hierarchy = Hierarchy(read_pairs(MAMMALS))
    rows = []
    for seed in range(1, 6):
        started = time.process_time()
        trainer = Trainer(hierarchy, dim=5, epochs=300, negatives=50, seed=seed, threads=1).run()
        seconds = time.process_time() - started
        scores = hierarchy.evaluate(trainer.model())
        rows.append((scores.mean_rank, scores.map, seconds))
        print(f"mammals, seed {seed}: mean rank {scores.mean_rank:.3f}, MAP {scores.map:.3f}, {seconds:.2f} s of CPU", flush=True)
    rank, precision, seconds = (statistics.median(column) for column in zip(*rows))
    print(f"mammals, median: mean rank {rank:.3f}, MAP {precision:.3f}, {seconds:.2f} s of CPU")


def matmul() -> None:
    for size in (64, 128, 256, 512, 1024, 2048):
        a, b = (numpy.random.default_rng(seed).random((size, size), numpy.float32) for seed in (1, 2))
        x, y, out, into = st.from_dlpack(a), st.from_dlpack(b), st.zeros((size, size)), numpy.empty((size, size), numpy.float32)
        repeat = max(1, 20_000_000 // size**3)

        def ours(x: st.Tensor = x, y: st.Tensor = y, out: st.Tensor = out, repeat: int = repeat) -> None:
            for _ in range(repeat):
                ops.matmul(x, y, out=out)

        def peer(a: numpy.ndarray = a, b: numpy.ndarray = b, into: numpy.ndarray = into, repeat: int = repeat) -> None:
            for _ in range(repeat):
                numpy.matmul(a, b, out=into)

        mine, other = best_of(ours, peer)
        say(f"matmul f32 {size}, ms", mine / repeat, other / repeat, 1e-3, "NumPy")


def small_calls() -> None:
    x, a = st.ones((1, 4)), numpy.ones((1, 4), numpy.float32)

    def ours() -> None:
        for _ in range(10_000):
            x + x

    def peer() -> None:
        for _ in range(10_000):
            a + a

    mine, other = best_of(ours, peer)
    say("add of 1 x 4, us", mine / 10_000, other / 10_000, 1e-6, "NumPy")


def imports() -> None:
    # The resident set now, not its peak, which a child takes over from its parent.
    program = "import re, time; r = lambda: int(re.search(r'VmRSS:\\s+(\\d+)', open('/proc/self/status').read())[1]); m = r(); "
    program += "s = time.perf_counter(); import {}; print(time.perf_counter() - s, r() - m)"
    for name in ("spiraltorch", "numpy"):
        runs = [
            subprocess.run([sys.executable, "-c", program.format(name)], capture_output=True, text=True, check=True).stdout.split()
            for _ in range(5)
        ]
        seconds, kilobytes = min(float(run[0]) for run in runs), min(int(run[1]) for run in runs)
        print(f"import {name:27} {seconds * 1e3:10.1f} ms {kilobytes / 1024:10.1f} MiB", flush=True)


PARTS = {
    "import": imports,
    "small": small_calls,
    "calls": calls.run,
    "languages": languages.run,
    "matmul": matmul,
    "functions": functions.run,
    "chains": chains.run,
    "softmax": rows.softmax,
    "layernorm": rows.layer_norm,
    "gelu": rows.gelu,
    "topk": rank.top_k,
    "planner": planner.run,
    "ball": ball.run,
    "mammals": mammals,
    "nouns": nouns,
    "barycenters": barycenters.run,
    "encoder": encoder.run,
}


def main() -> None:
    chosen = sys.argv[1:] or list(PARTS)
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        sys.exit(f"bench: no part '{unknown[0]}'; there are {', '.join(PARTS)}")
    print(f"spiraltorch {st.__version__}, {st.cpu_level()}, {st.thread_count()} threads; NumPy {numpy.__version__}")
    for name in chosen:
        PARTS[name]()


if __name__ == "__main__":
    main()
