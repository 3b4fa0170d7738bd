"""What a small call costs in the other languages, beside the same call of the generated layer under it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


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
    node()
    julia()
