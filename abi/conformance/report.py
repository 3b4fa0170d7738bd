"""Runs every runner of runners.json, judges what they print, and writes the matrix; `ci/conformance` calls it.

--only PREFIX    cases whose id begins so       --runner NAME   these runners only (may be given again)
--docs           write docs/backend_matrix.md   --out FILE      the JSON report (build/conformance/report.json)
--keep           on a machine with a GPU: keep what it did in docs/gpu_runs, for --docs
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import backend_matrix
import matrix

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DEVICES = ["cpu", "reference"]
PYTHON = [str(ROOT / ".venv/bin/python"), "-c"]
DESCRIBE = """
import json, sys, spiraltorch
found = spiraltorch.DeviceDescription(sys.argv[1])
print(json.dumps({key: getattr(found, key) for key in ("name", "driver", "kind", "api_version")}))
"""
# What the page of the TypeScript package's tests left, and what GPU machines did.
PAGE = ROOT / "build/conformance/webgpu.json"
KEPT = ROOT / "docs/gpu_runs"
PROBE_SECONDS_MAX = 240  # A probe may be the first build of a runner.
SECONDS_MAX = 600  # For one phase of one runner: what hangs is stopped.

Line = dict[str, Any]


class Suite:
    """Files of cases, of which those count whose ids begin with `only`, and what they cover."""

    def __init__(self, files: list[Line], only: str) -> None:
        self.files = files
        self.areas = [file["area"] for file in self.files]
        self.cases = [case for file in self.files for case in file["cases"] if case["id"].startswith(only)]
        self.by_id = {case["id"]: case for case in self.cases}

    def reading(self, writers: Sequence[str]) -> Suite:
        """The cases of phase read once for each writer, ID@WRITER, from its folder: one process reads what all have written."""
        cases = [case for case in self.cases if case.get("phase") == "read"]
        of_all = [{**of_writer(case, writer), "id": f"{case['id']}@{writer}"} for writer in writers for case in cases]
        return Suite([{**file, "cases": [case for case in of_all if is_in(case, file)]} for file in self.files], "")

    def expected(self, phase: str, gpu: str, areas: Sequence[str] = ()) -> list[tuple[str, str]]:
        """Case and device of every line that a runner must print in a phase: on a GPU all that the CPU must, of its areas."""
        wanted = [case for case in self.cases if case.get("phase", "main") == phase and is_of(areas, case["id"].split(".")[0])]
        if gpu:
            return [(case["id"], gpu) for case in wanted if "cpu" in case.get("devices", ["cpu"])]
        return [(case["id"], device) for case in wanted for device in case.get("devices", ["cpu"]) if device in DEVICES]

    def write_for(self, runner: Runner, folder: Path) -> Path:
        """The cases as the runner plays them, those of the CPU on its GPU if it has one; the folder of them."""
        cases = folder / "conformance/cases"
        if not cases.exists():
            cases.mkdir(parents=True)
            shutil.copy(HERE / "tolerance.json", cases.parent)
            shutil.copytree(HERE.parent / "include", cases.parents[1] / "include")
            for file in self.files:
                if is_of(runner.areas, file["area"]):
                    moved = on_gpu(file["cases"], runner.gpu) if runner.gpu else file["cases"]
                    (cases / f"{file['area']}.json").write_text(json.dumps({**file, "cases": moved}))
        return cases

    def holes(self) -> list[str]:
        """Ops and statuses that no case covers."""
        abi = json.loads((ROOT / "abi/include/abi.json").read_text())
        wanted = {*gradients(), *(f"gradient of {op}" for op, has_one in gradients().items() if has_one)}
        statuses = next(enum for file in abi["files"] for enum in file["enums"] if enum["name"] == "status")["values"]
        wanted |= {f"status {value['name']}" for value in statuses if value["value"] != 0}
        # A device is lost in the core's own tests, by a driver made to fail.
        wanted.discard("status device_lost")
        return sorted(wanted - {found for case in self.cases for found in covered(case)})


def committed() -> list[Line]:
    return [json.loads(path.read_text()) for path in sorted((HERE / "cases").glob("*.json"))]


def is_of(areas: Sequence[str], area: str) -> bool:
    return not areas or area in areas


def is_in(case: Line, file: Line) -> bool:
    return case["id"].startswith(file["area"] + ".")


def on_gpu(cases: list[Line], gpu: str) -> list[Line]:
    return [{**case, "devices": [gpu]} for case in cases if "cpu" in case.get("devices", ["cpu"])]


def gradients() -> dict[str, bool]:
    """The ops, and whether each has a gradient."""
    abi = json.loads((ROOT / "abi/include/abi.json").read_text())
    functions = [function for file in abi["files"] for function in file["functions"] if "op" in function]
    return {matrix.op_name(function): bool(function["op"]["gradient"]) for function in functions}


def of_writer(case: Line, writer: str) -> Line:
    """A case, or a step, with its paths in the writer's folder."""
    moved = {key: [of_writer(step, writer) for step in case[key]] for key in ("steps", "during") if key in case}
    return {**case, **moved, **({"path": f"{writer}/{case['path']}"} if "path" in case else {})}


def covered(case: Line) -> set[str]:
    """What a case is evidence for: ops, gradients, statuses."""
    found: set[str] = set()
    for step in steps_of(case["steps"]):
        if step["do"] == "op" and "fails" not in step:
            found.add(matrix.op_of_step(step))
            if case["id"].startswith(f"autograd.{step['name']}."):
                found.add(f"gradient of {matrix.op_of_step(step)}")
        if "fails" in step:
            found.add(f"status {step['fails']['status']}")
    return found


def steps_of(steps: list[Line]) -> list[Line]:
    inner = [part for step in steps for part in steps_of(step.get("steps", []) + step.get("during", []))]
    return steps + inner


def placed(words: list[str]) -> list[str]:
    return [word.replace("{root}", str(ROOT)) for word in words]


class Runner:
    """One row of runners.json, and what came of it."""

    def __init__(self, row: Line) -> None:
        self.name, self.language, self.bits = row["name"], row["language"], row["bits"]
        self.command, self.probe = placed(row["command"]), placed(row["probe"])
        self.reason = row["reason"]
        # Plays what the CPU must do on this device in its place, in these areas (none: in all).
        self.gpu, self.areas = row.get("gpu", ""), row.get("areas", [])
        # Tools that came as Python wheels lie in the virtual environment.
        path = f"{ROOT / '.venv/bin'}{os.pathsep}{os.environ['PATH']}"
        self.environment = {**os.environ, "PATH": path, **{key: placed([value])[0] for key, value in row.get("environment", {}).items()}}
        gaps = HERE / f"gaps/{self.name}.json"
        self.gaps: list[Line] = json.loads(gaps.read_text())["gaps"] if gaps.is_file() else []
        # Whether a program that is no driver plays the driver.
        self.stand_in = row.get("stand_in", False)
        self.device: Line = {}
        self.skipped = ""
        self.results: list[Line] = []
        self.noise: list[str] = []
        self.seconds = 0.0

    def available(self) -> bool:
        try:
            done = subprocess.run(self.probe, cwd=ROOT, env=self.environment, capture_output=True, timeout=PROBE_SECONDS_MAX)
        except (OSError, subprocess.TimeoutExpired):
            self.skipped = self.reason
        else:
            self.skipped = "" if done.returncode == 0 else self.reason
        if self.gpu and not self.skipped:
            told = subprocess.run(
                [*PYTHON, DESCRIBE, self.gpu], cwd=ROOT, env=self.environment, capture_output=True, timeout=PROBE_SECONDS_MAX
            )
            self.device = {**json.loads(told.stdout), "stand_in": self.stand_in} if told.returncode == 0 else {}
        return not self.skipped

    def gap(self, case: Line) -> str | None:
        """The reason why a case is listed as one that cannot pass."""
        for gap in self.gaps:
            if ("id" in gap and fnmatch.fnmatchcase(case["id"], gap["id"])) or gap.get("needs") in case.get("needs", []):
                return str(gap["reason"])
        return None

    def play(self, suite: Suite, phase: str, cases: Path, files: Path, only: str, log: Path) -> None:
        """Runs one phase; each expected line is judged, a line that is not there is a crash."""
        started = time.monotonic()
        command = [*self.command, "--cases", str(cases), "--files", str(files), "--phase", phase]
        command += ["--devices", self.gpu or ",".join(DEVICES), *(["--only", only] if only else [])]
        with log.open("a") as errors:
            try:
                done = subprocess.run(command, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, stderr=errors, timeout=SECONDS_MAX)
                output, end = done.stdout, f"exit status {done.returncode}"
            except subprocess.TimeoutExpired as error:
                output, end = error.stdout or b"", f"stopped after {SECONDS_MAX} s"
        self.seconds += time.monotonic() - started
        lines = {}
        for text in output.decode(errors="replace").splitlines():
            try:
                line = json.loads(text)
                lines[line["id"], line["device"]] = line
            except (ValueError, KeyError, TypeError):
                # A validation layer of Vulkan writes there too.
                self.noise.append(text)
                end += f"; not a line of the protocol: {text[:80]}"
        for key in suite.expected(phase, self.gpu, self.areas):
            line = lines.pop(key, None) or {"id": key[0], "device": key[1], "status": "crash", "detail": end, "records": {}}
            self.results.append(self.judged({**line, "phase": phase}, suite))
        if self.noise:
            loud = {"id": "output", "device": self.gpu or "cpu", "phase": phase, "records": {}}
            self.results.append(
                {**loud, "colour": "red", "detail": f"prints what is no line of the protocol: {' / '.join(self.noise)[:400]}"}
            )
        for case, device in lines:
            extra = {"id": case, "device": device, "phase": phase, "records": {}}
            self.results.append({**extra, "colour": "red", "detail": "a line for a case that was not asked for"})

    def judged(self, line: Line, suite: Suite) -> Line:
        """Green, red, or skipped for a listed reason; the list is strict."""
        reason = self.gap(suite.by_id[line["id"]])
        if reason is None:
            colour = "green" if line["status"] == "pass" else "red"
            detail = line["detail"] if line["status"] != "skip" else f"skipped, but not in the gaps: {line['detail']}"
        elif line["status"] == "pass":
            colour, detail = "red", f"passes: remove it from gaps/{self.name}.json"
        else:
            colour, detail = "skipped", reason
        name, _, source = line["id"].partition("@")
        return {**line, "id": name, "colour": colour, "detail": detail, **({"source": source} if source else {})}


def compare_bits(runners: list[Runner]) -> None:
    """Runners of one group must record the same bits, from files that one group wrote."""
    group_of = {runner.name: runner.bits for runner in runners}
    first: dict[tuple[str, ...], tuple[str, str]] = {}
    for runner in runners:
        for line in runner.results:
            for name, bits in line.get("records", {}).items():
                writer = group_of.get(line.get("source", ""), "")
                key = (runner.bits, writer, line["phase"], line["id"], line["device"], name)
                other, known = first.setdefault(key, (runner.name, bits))
                if bits != known and line["colour"] == "green":
                    line.update(colour="red", detail=f"record {name} has other bits than {other}'s")


class Game:
    """What all runners play, and where."""

    def __init__(self, suite: Suite, only: str, folder: Path, logs: Path) -> None:
        self.suite, self.only, self.folder, self.logs = suite, only, folder, logs

    def main(self, runner: Runner) -> None:
        self.play(runner, "main", f"main-{runner.name}")

    def write(self, runner: Runner) -> None:
        self.play(runner, "write", f"written/{runner.name}")

    def play(self, runner: Runner, phase: str, name: str) -> None:
        files = self.folder / name
        files.mkdir(parents=True)
        cases = self.suite.write_for(runner, self.folder / "gpus" / runner.name) if runner.gpu else HERE / "cases"
        runner.play(self.suite, phase, cases, files, self.only, self.logs / f"{runner.name}.log")

    def read(self, runner: Runner) -> None:
        written = self.folder / "written"
        suite = self.suite.reading([writer.name for writer in sorted(written.iterdir()) if any(writer.iterdir())])
        cases = suite.write_for(runner, self.folder / "reading" / runner.name)
        runner.play(suite, "read", cases, written, "", self.logs / f"{runner.name}.log")


def keep(report: Line) -> None:
    """A file for each GPU of hardware that took part."""
    rows = [row for row in report["runners"] if row["gpu"] and row["device"] and backend_matrix.word_of(row) == backend_matrix.ON_GPU]
    if not rows:
        raise SystemExit("conformance: --keep: no GPU of hardware took part")
    KEPT.mkdir(exist_ok=True)
    for row in rows:
        runs = sum(sum(counts.values()) for counts in row["areas"].values())
        found = {"date": time.strftime("%Y-%m-%d"), "backend": row["backend"], "device": row["device"], "cases": runs}
        name = "".join(letter if letter.isalnum() else "_" for letter in row["device"]["name"])
        path = KEPT / f"{row['backend']}-{name}.json"
        found |= {"red": len(row["red"]), "failed": backend_matrix.failed(row), "cells": row["gpu"]}
        path.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
        print(f"kept: {path}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="")
    parser.add_argument("--runner", action="append", default=[])
    parser.add_argument("--docs", action="store_true")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--out", type=Path, default=ROOT / "build/conformance/report.json")
    options = parser.parse_args()
    started = time.monotonic()
    suite = Suite(committed(), options.only)
    rows = json.loads((HERE / "runners.json").read_text())["runners"]
    unknown = set(options.runner) - {row["name"] for row in rows}
    if unknown:
        raise SystemExit(f"conformance: no runner {', '.join(sorted(unknown))}")
    runners = [Runner(row) for row in rows if not options.runner or row["name"] in options.runner]
    logs = options.out.parent
    logs.mkdir(parents=True, exist_ok=True)
    for runner in runners:
        (logs / f"{runner.name}.log").unlink(missing_ok=True)

    with tempfile.TemporaryDirectory() as name:
        game = Game(suite, options.only, Path(name), logs)
        ready = [runner for runner in runners if runner.available()]
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(game.main, ready))
            if suite.expected("write", ""):
                list(pool.map(game.write, ready))
                # Every runner reads what each has written.
                list(pool.map(game.read, ready))
    compare_bits(ready)

    holes = [] if options.only else suite.holes()
    report = matrix.report(suite.cases, runners, holes, time.monotonic() - started)
    options.out.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    print(matrix.text(report, suite.areas))
    print(f"report: {options.out}, with each runner's standard error beside it")
    if options.keep:
        keep(report)
    if options.docs:
        page = json.loads(PAGE.read_text()) if PAGE.exists() else None
        kept = [json.loads(path.read_text()) for path in sorted(KEPT.glob("*.json"))]
        backend_matrix.write(ROOT / "docs/backend_matrix.md", report, suite.areas, gradients(), page, kept)
    if holes or report["red"] or not ready:
        sys.exit(1)


if __name__ == "__main__":
    main()
