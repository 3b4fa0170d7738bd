"""What small calls cost in Go, beside the same calls of the generated layer under the idiomatic one."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/bench"
# What: the benchmark of go/spiraltorch, and its floor in go/internal/cabi.
PAIRS = {
    "no-op": ("NoOp", "FloorNoOp"),
    "add of 1 x 4": ("Add4", "FloorAdd4"),
    "add of 1 x 4 into another": ("Add4Into", "FloorAdd4Into"),
    "create and close 1 x 4": ("CreateAndClose", "FloorCreateAndRelease"),
}


def built(go: str, package: str) -> Path:
    program = BUILD / f"{Path(package).name}.test"
    subprocess.run([go, "test", "-c", "-o", program, package], cwd=ROOT / "go", check=True)
    return program


def record(program: Path, best: dict[str, float]) -> None:
    """The fastest time of each benchmark so far, in ns."""
    said = subprocess.run(
        [program, "-test.run", "^$", "-test.bench", ".", "-test.benchtime", "50ms"], capture_output=True, text=True, check=True
    )
    for name, nanoseconds in re.findall(r"^Benchmark(\w+?)(?:-\d+)?\s+\d+\s+([\d.]+) ns/op", said.stdout, re.MULTILINE):
        best[name] = min(best.get(name, float("inf")), float(nanoseconds))


def run() -> None:
    found = subprocess.run([ROOT / "ci/find-go"], capture_output=True, text=True, check=False)
    if found.returncode != 0:
        print(f"go: skipped: {found.stderr.strip()}")
        return
    if not list((ROOT / "go/lib").glob("*/libspiraltorch.a")):
        print("go: skipped: the core's archive is not built (ci/core-library)")
        return
    BUILD.mkdir(parents=True, exist_ok=True)
    programs = [built(found.stdout.strip(), package) for package in ("./spiraltorch", "./internal/cabi")]
    best: dict[str, float] = {}
    for _ in range(7):
        for program in programs:
            record(program, best)
    for what, (ours, floor) in PAIRS.items():
        times = best[ours] / best[floor]
        print(f"Go, {what:28} {best[ours]:8.0f} ns   generated call {best[floor]:8.0f} ns   {times:6.2f} times", flush=True)
