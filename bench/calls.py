"""What a small call costs in each language, beside the same call of the generated layer under it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import spiraltorch as st
from bench import go_calls
from bench.measure import per_call, say
from spiraltorch import _lowlevel as low
from spiraltorch import ops

ROOT = Path(__file__).resolve().parent.parent


def python() -> None:
    x, into = st.ones((1, 4)), st.zeros((1, 4))
    for name, ours, floor in (
        ("no-op", lambda: st.thread_count(), lambda: low.thread_count()),
        ("create and drop 1 x 4", lambda: st.zeros((1, 4)), lambda: low.tensor_zeros((1, 4))),
        ("add of 1 x 4", lambda: x + x, lambda: low.op_add(x, x)),
        ("add of 1 x 4 into another", lambda: ops.add(x, x, out=into), lambda: low.op_add(x, x, into)),
    ):
        mine, under = per_call(ours, floor)
        say(f"python: {name}, ns", mine, under, 1e-9, "generated call")


def node() -> None:
    program = os.environ.get("SPIRALTORCH_NODE") or shutil.which("node")
    if program is None:
        print("calls: Node skipped: no node on this machine")
    elif not (ROOT / "ts/packages/spiraltorch/dist/index.js").exists():
        print("calls: Node skipped: the packages are not built (make ts)")
    else:
        subprocess.run([program, ROOT / "bench/calls.mjs"], check=True)


def julia() -> None:
    found = subprocess.run([ROOT / "ci/julia", "--project=julia", "bench/calls.jl"], cwd=ROOT)
    if found.returncode == 3:
        print("calls: Julia skipped: no Julia on this machine (see above)")
    elif found.returncode != 0:
        raise subprocess.CalledProcessError(found.returncode, "bench/calls.jl")


def run() -> None:
    python()
    go_calls.run()
    node()
    julia()
