"""The report as data, as text for the terminal, and as the tables of docs/backend_matrix.md."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

Line = dict[str, Any]
BEGIN = "<!-- conformance: begin; written by `ci/conformance --docs`, do not edit -->"
END = "<!-- conformance: end -->"
RED_MAX = 25  # Of the failures that the terminal lists.


def op_name(function: Line) -> str:
    """manifold.exp for the op of a manifold, exp for the op of the table."""
    name = str(function["op"]["name"])
    return f"manifold.{name}" if function["name"].startswith("st_manifold_") else name


def op_of_step(step: Line) -> str:
    return f"manifold.{step['name']}" if "manifold" in step else str(step["name"])


def subject(case: Line) -> str | None:
    """The op that a case is named after, if it is about one."""
    name = case["id"].split(".")[1]
    return next((op_of_step(step) for step in case["steps"] if step["do"] == "op" and step["name"] == name), None)


def is_single(case: Line) -> bool:
    """Whether a case is about f32, the numbers that GPUs have kernels for; indices and conditions beside them are fine."""
    found = {step["dtype"] for step in case["steps"] if "dtype" in step}
    return "f32" in found and not found & {"f64", "complex64", "i32", "u8"}


def gpu_cells(cases: list[Line], runner: Any) -> dict[str, Line]:
    """By op and direction: how many cases of f32 ran by kernels alone, of how many, by which, and what the CPU did."""
    by_id = {case["id"]: case for case in cases}
    cells: dict[str, Line] = {}
    for line in runner.results:
        case = by_id.get(line["id"])
        op = subject(case) if case and line["colour"] == "green" and "kernels" in line else None
        if case is None or op is None or not is_single(case):
            continue
        direction = "backward" if line["id"].startswith("autograd.") else "forward"
        cell = cells.setdefault(f"{op} {direction}", {"all": 0, "whole": 0, "kernels": [], "fallbacks": []})
        cell["all"] += 1
        cell["whole"] += not line["fallbacks"]
        for key in ("kernels", "fallbacks"):
            cell[key] = sorted({*cell[key], *line[key]})
    return cells


def report(cases: list[Line], runners: list[Any], holes: list[str], seconds: float) -> Line:
    about = {case["id"]: subject(case) for case in cases}
    rows = []
    for runner in runners:
        cells: dict[str, Counter[str]] = {}
        ops: dict[str, Counter[str]] = {}
        for line in runner.results:
            cells.setdefault(line["id"].split(".")[0], Counter())[line["colour"]] += 1
            if about.get(line["id"]):
                ops.setdefault(f"{about[line['id']]} {line['device']}", Counter())[line["colour"]] += 1
        rows.append(
            {
                "name": runner.name,
                "language": runner.language,
                "skipped": runner.skipped,
                "seconds": round(runner.seconds, 1),
                "areas": cells,
                "ops": ops,
                "gpu": gpu_cells(cases, runner) if runner.gpu else {},
                "gaps": dict(Counter(line["detail"] for line in runner.results if line["colour"] == "skipped")),
                "red": [line for line in runner.results if line["colour"] == "red"],
            }
        )
    return {
        "cases": len(cases),
        "seconds": round(seconds, 1),
        "uncovered": holes,
        "red": sum(len(row["red"]) for row in rows),
        "runners": rows,
    }


def cell(counts: Counter[str] | dict[str, int] | None) -> str:
    """Passed, failed and skipped: "205", "203 ✗2", "190 –15"."""
    if not counts:
        return ""
    parts = [str(counts.get("green", 0))]
    parts += [f"✗{counts['red']}"] if counts.get("red") else []
    parts += [f"–{counts['skipped']}"] if counts.get("skipped") else []
    return " ".join(parts)


def table(report: Line, areas: list[str]) -> list[list[str]]:
    rows = [["area", *(row["name"] for row in report["runners"])]]
    for area in [area for area in areas if any(area in row["areas"] for row in report["runners"])]:
        rows.append([area, *("skipped" if row["skipped"] else cell(row["areas"].get(area)) for row in report["runners"])])
    return rows


def text(report: Line, areas: list[str]) -> str:
    rows = table(report, areas)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(part.ljust(width) for part, width in zip(row, widths)).rstrip() for row in rows]
    lines += ["", "passed ✗failed –skipped for a listed reason"]
    for row in report["runners"]:
        if row["skipped"]:
            lines.append(f"skipped: {row['name']}: {row['skipped']}")
        lines += [f"skipped: {row['name']}: {count} runs: {reason}" for reason, count in row["gaps"].items()]
    red = [(row["name"], line) for row in report["runners"] for line in row["red"]]
    for name, line in red[:RED_MAX]:
        where = f" of {line['source']}" if "source" in line else ""
        lines.append(f"red: {name}: {line['id']} on {line['device']}{where}: {line['detail'][:300]}")
    if len(red) > RED_MAX:
        lines.append(f"red: and {len(red) - RED_MAX} more")
    lines += [f"no case covers: {hole}" for hole in report["uncovered"]]
    took = ", ".join(f"{row['name']} {row['seconds']:.0f} s" for row in report["runners"] if not row["skipped"])
    lines.append(f"{report['cases']} cases, {report['red']} red, {report['seconds']:.0f} s in all ({took})")
    return "\n".join(lines)


def markdown(rows: list[list[str]]) -> list[str]:
    return ["| " + " | ".join(row) + " |" for row in [rows[0], ["---"] * len(rows[0]), *rows[1:]]]


def mark(counts: list[dict[str, int]]) -> str:
    """One sign for several cells: ran and passed, failed somewhere, or not run."""
    if any(count.get("red") for count in counts):
        return "✗"
    return "✓" if any(count.get("green") for count in counts) else ""


def op_rows(report: Line) -> list[list[str]]:
    """Ops by backend, where any language ran them, and by language, on whatever backend."""
    ran = [row for row in report["runners"] if not row["skipped"]]
    languages = list(dict.fromkeys(row["language"] for row in report["runners"]))
    ops = sorted({key.split(" ")[0] for row in ran for key in row["ops"]}, key=lambda name: (name.startswith("manifold."), name))
    rows = [["op", "`cpu`", "`reference`", *languages]]
    for op in ops:
        devices = [mark([row["ops"].get(f"{op} {device}", {}) for row in ran]) for device in ("cpu", "reference")]
        own = [
            [row["ops"].get(f"{op} {device}", {}) for row in ran if row["language"] == name for device in ("cpu", "reference")]
            for name in languages
        ]
        rows.append([f"`{op}`", *devices, *(mark(counts) for counts in own)])
    return rows


def gpu_cell(cell: Line | None) -> str:
    """What a GPU did of an op's cases of f32."""
    if cell is None:
        return ""
    if cell["whole"] == cell["all"]:
        return "kernel" if cell["kernels"] else "view"
    left = ", ".join(cell["fallbacks"])
    return f"cpu ({left})" if cell["whole"] == 0 else f"kernel {cell['whole']} of {cell['all']}; cpu: {left}"


def gpu_rows(row: Line) -> list[list[str]]:
    """Ops by direction on one GPU."""
    ops = sorted({key.split(" ")[0] for key in row["gpu"]}, key=lambda name: (name.startswith("manifold."), name))
    cells = [[f"`{op}`", *(gpu_cell(row["gpu"].get(f"{op} {way}")) for way in ("forward", "backward"))] for op in ops]
    return [["op", "forward", "backward"], *cells]


def write_docs(path: Path, report: Line, areas: list[str]) -> None:
    lines = [
        BEGIN,
        "",
        "## Conformance: areas by language",
        "",
        "Runs (case × device) that passed, ✗ failed, – skipped for a reason below.",
        "",
    ]
    lines += [*markdown(table(report, areas)), ""]
    for row in report["runners"]:
        if row["skipped"]:
            lines.append(f"- {row['name']} was not run: {row['skipped']}.")
        lines += [f"- {row['name']}, {count} runs: {reason}." for reason, count in row["gaps"].items()]
    lines += ["", "## Conformance: ops by backend and language", "", "✓ every case of the op passed; ✗ one failed; empty: not run.", ""]
    lines += [*markdown(op_rows(report)), ""]
    for row in report["runners"]:
        if row["gpu"]:
            lines += [
                f"## Kernels: {row['name']}",
                "",
                "What ran where in the cases of f32 that passed. *kernel*: the device alone; *cpu (op)*: the CPU ran that op, counted;",
                "*view*: nothing to compute; empty: no gradient, or no such case.",
                "",
                *markdown(gpu_rows(row)),
                "",
            ]
    lines.append(END)
    before, _, rest = path.read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    path.write_text(before.rstrip("\n") + "\n\n" + "\n".join(lines) + (after or "\n"))
