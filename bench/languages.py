"""Mammals trained from each language by its cookbook's 3_train: the same bits, and how fast beside Python's."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import spiraltorch as st

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5


def programs(build: Path) -> Iterator[tuple[str, list[str]]]:
    """Each language that is here with the command of its program."""
    yield "Python", [sys.executable, "examples/python/3_train.py"]
    go = subprocess.run(["ci/find-go"], cwd=ROOT, capture_output=True, text=True, check=False)
    if go.returncode == 0 and list((ROOT / "go/lib").glob("*/libspiraltorch.a")):
        subprocess.run([go.stdout.strip(), "build", "-o", build / "go_train", "./3_train"], cwd=ROOT / "examples/go", check=True)
        yield "Go", [str(build / "go_train")]
    else:
        print("languages: skipped: Go: no Go, or no archive from ci/core-library")
    if subprocess.run(["ci/julia", "--path"], cwd=ROOT, capture_output=True, check=False).returncode == 0:
        yield "Julia", ["ci/julia", "--project=julia", "examples/julia/3_train.jl"]
    else:
        print("languages: skipped: Julia: none here")
    if shutil.which("node") and (compiled := ROOT / "build/cookbook/typescript/3_train.mjs").exists():
        yield "TypeScript", ["node", str(compiled)]
    else:
        print("languages: skipped: TypeScript: no Node.js, or not built by ci/test-ts")


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        commands = dict(programs(Path(folder)))
        times: dict[str, list[float]] = {language: [] for language in commands}
        scores, points = {}, {}
        for _ in range(ROUNDS):
            for language, command in commands.items():
                model = Path(folder) / f"{language}.safetensors"
                said = subprocess.run([*command, model], cwd=ROOT, capture_output=True, text=True, check=True).stdout
                times[language].append(float(re.search(r"trained in ([\d.]+) s", said)[1]))  # type: ignore[index]
                scores[language] = re.search(r"mean rank .*", said)[0]  # type: ignore[index]
                points[language] = st.Model.open(model).points.tolist()
        python = min(times["Python"])
        for language in commands:
            same = "the same bits" if points[language] == points["Python"] else "OTHER POINTS than Python's"
            took = min(times[language])
            print(f"mammals in {language}: {scores[language]}, {same}; {took:.3f} s, Python's speed x {python / took:.3f}")
