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


def run() -> None:
    node()
