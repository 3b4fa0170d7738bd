"""The tables of docs/backend_matrix.md: every op on every backend, in words that a test wrote."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matrix

Line = dict[str, Any]
BEGIN = "<!-- conformance: begin; written by `ci/conformance --docs`, do not edit -->"
END = "<!-- conformance: end -->"
GPUS = ("vulkan", "cuda", "metal")
WAYS = ("forward", "backward")
# What a cell of a GPU says, the best first.
ON_GPU, HERE, STAND_IN = "GPU", "ran", "stand-in"
LEGEND = f"""*{HERE}*: ran here, every case within the table's tolerance; on a GPU's backend by its kernels alone, or with nothing to
compute. *{ON_GPU}*: the same on hardware, in one of the runs kept below. *{STAND_IN}*: the kernel that ships ran here, on a program in
place of the driver. *in part*: so did some cases, the others are below the table. *compiled*: the backend's compiler takes the
kernel, nothing has run it. *cpu*: the CPU ran it for the device, counted. *–*: not there. *✗*: a case failed. One word is for both
directions, two are for forward / backward; an op without a gradient has forward only. Cases of GPUs are of every dtype but f64, which
has no kernels ([0008](decisions/0008-gpu-kernels.md)); the CPU's are of all."""


class Evidence:
    """What a run of the suite, the page in a browser and the runs kept from GPU machines tell of an op."""

    def __init__(self, report: Line, page: Line | None, kept: Sequence[Line]) -> None:
        self.rows = [row for row in report["runners"] if not row["skipped"]]
        self.page, self.kept = page or {"ran": [], "compiled": []}, kept

    def of_cpu(self, key: str, bits: str, device: str) -> str:
        counts = [row["ops"].get(f"{key} {device}", {}) for row in self.rows if row["bits"] == bits and not row["backend"]]
        if any(count.get("red") for count in counts):
            return "✗"
        return HERE if any(count.get("green") for count in counts) else "–"

    def of_gpu(self, key: str, backend: str) -> str:
        kept = [run for run in self.kept if run["backend"] == backend]
        rows = [row for row in self.rows if row["backend"] == backend]
        if any(key in run["failed"] for run in kept) or any(key in failed(row) for row in rows):
            return "✗"
        runs = [(run["cells"].get(key), ON_GPU) for run in kept] + [(row["gpu"].get(key), word_of(row)) for row in rows]
        found = [(cell, word) for cell, word in runs if cell]
        whole = [word for cell, word in found if cell["whole"] == cell["all"]]
        if best := next((word for word in (ON_GPU, HERE, STAND_IN) if word in whole), None):
            return best
        return ("in part" if any(cell["whole"] for cell, _ in found) else "cpu") if found else "–"

    def of_browser(self, key: str) -> str:
        if key.removeprefix("manifold.") in self.page["ran"] and key.startswith("manifold."):
            return HERE
        kernels = {name for row in self.rows if row["backend"] for name in row["gpu"].get(key, {}).get("kernels", [])}
        return "compiled" if kernels and kernels <= set(self.page["compiled"]) else "–"

    def cells(self, op: str, ways: Sequence[str]) -> list[str]:
        def joined(state: Any) -> str:
            words = [state(f"{op} {way}") for way in ways]
            return words[0] if len(set(words)) == 1 else " / ".join(words)

        cpus = [("native", "reference"), ("native", "cpu"), ("wasm", "cpu")]
        cells = [joined(lambda key, bits=bits, device=device: self.of_cpu(key, bits, device)) for bits, device in cpus]
        cells += [joined(lambda key, gpu=gpu: self.of_gpu(key, gpu)) for gpu in GPUS]
        return [*cells, joined(self.of_browser)]


def word_of(row: Line) -> str:
    """Where a runner of a GPU's backend ran."""
    if row["device"].get("stand_in"):
        return STAND_IN
    return HERE if row["device"].get("kind") == "cpu" else ON_GPU


def failed(row: Line) -> list[str]:
    """Ops and directions of which a case failed on a runner's GPU."""
    return [key.rpartition(" ")[0] for key, counts in row["ops"].items() if counts.get("red")]


def in_order(ops: Sequence[str]) -> list[str]:
    return sorted(ops, key=lambda name: (name.startswith("manifold."), name))


def op_rows(evidence: Evidence, gradients: dict[str, bool]) -> list[list[str]]:
    rows = [["op", "reference", "cpu", "wasm", *GPUS, "webgpu"]]
    for op in in_order(list(gradients)):
        rows.append([f"`{op}`", *evidence.cells(op, WAYS if gradients[op] else WAYS[:1])])
    return rows


def language_rows(report: Line) -> list[list[str]]:
    """Which languages played an op's cases, on whatever backend."""
    languages = list(dict.fromkeys(row["language"] for row in report["runners"]))
    ran = [row for row in report["runners"] if not row["skipped"]]
    rows = [["op", *languages]]
    for op in in_order(list({key.split(" ")[0] for row in ran for key in row["ops"]})):
        counts = {name: [count for row in ran if row["language"] == name for count in counts_of(row, op)] for name in languages}
        rows.append([f"`{op}`", *(mark(counts[name]) for name in languages)])
    return rows


def counts_of(row: Line, op: str) -> list[dict[str, int]]:
    return [count for key, count in row["ops"].items() if key.split(" ")[0] == op]


def mark(counts: list[dict[str, int]]) -> str:
    """One sign for several cells: ran and passed, failed somewhere, or not run."""
    if any(count.get("red") for count in counts):
        return "✗"
    return "✓" if any(count.get("green") for count in counts) else ""


def fallback_lines(report: Line) -> list[str]:
    """What a device left to the CPU, by runner."""
    lines = []
    for row in report["runners"]:
        for key in in_order([key for key, cell in row["gpu"].items() if cell["whole"] < cell["all"]]):
            cell = row["gpu"][key]
            left = f"{cell['all'] - cell['whole']} of {cell['all']} cases"
            lines.append(f"- {row['name']}, {key}: {left} with {', '.join(cell['fallbacks'])} on the CPU.")
    return lines or ["- Nothing: every case without f64 ran by kernels alone, or had nothing to compute."]


def device_lines(report: Line, page: Line | None, kept: Sequence[Line]) -> list[str]:
    lines = []
    for row in report["runners"]:
        if row["backend"] and not row["skipped"] and row["device"]:
            lines.append(f"- {row['name']}: {word_of(row)}, {row['device']['name']} ({row['device']['driver']}).")
    lines += [f"- webgpu: {page['adapter']}, {page['browser']}."] if page else ["- webgpu: the page was not run."]
    for run in kept:
        where = f"{run['device']['name']} ({run['device']['driver']}), {run['date']}"
        lines.append(f"- {run['backend']}: {ON_GPU}, {where}: {run['cases']} runs, {run['red']} red.")
    return lines if kept else [*lines, "- No run on a GPU machine is kept: `ci/conformance --keep` writes one where there is a GPU."]


def markdown(rows: list[list[str]]) -> list[str]:
    return ["| " + " | ".join(row) + " |" for row in [rows[0], ["---"] * len(rows[0]), *rows[1:]]]


def areas_part(report: Line, areas: list[str]) -> list[str]:
    lines = ["## Conformance: areas by language", "", "Runs (case × device) that passed, ✗ failed, – skipped for a reason below.", ""]
    lines += [*markdown(matrix.table(report, areas)), ""]
    for row in report["runners"]:
        lines += [f"- {row['name']} was not run: {row['skipped']}."] if row["skipped"] else []
        lines += [f"- {row['name']}, {count} runs: {reason}." for reason, count in row["gaps"].items()]
    return lines


def write(path: Path, report: Line, areas: list[str], gradients: dict[str, bool], page: Line | None, kept: Sequence[Line]) -> None:
    lines = [BEGIN, "", "## Ops by backend and direction", "", LEGEND, ""]
    lines += markdown(op_rows(Evidence(report, page, kept), gradients))
    lines += ["", "What the GPUs' columns ran on:", "", *device_lines(report, page, kept)]
    lines += ["", "What a device left to the CPU:", "", *fallback_lines(report)]
    lines += ["", *areas_part(report, areas)]
    lines += ["", "## Conformance: ops by language", "", "✓ every case of the op passed; ✗ one failed; empty: not run.", ""]
    lines += [*markdown(language_rows(report)), "", END]
    before, _, rest = path.read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    path.write_text(before.rstrip("\n") + "\n\n" + "\n".join(lines) + (after or "\n"))
