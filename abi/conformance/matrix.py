"""The report as data, and as text for the terminal."""

from __future__ import annotations

from collections import Counter
from typing import Any

Line = dict[str, Any]
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


def has_no_f64(case: Line) -> bool:
    """Whether a case is about dtypes that GPUs have kernels for."""
    found = {step["dtype"] for step in case["steps"] if step["do"] == "tensor.create"}
    found |= {step["attributes"]["dtype"] for step in case["steps"] if "dtype" in step.get("attributes", {})}
    return "f64" not in found


def left_to_cpu(case: Line, line: Line) -> list[str]:
    """What the CPU did, but for ops that a case looks at its results with."""
    name = case["id"].split(".")[1]
    beside = {step["name"] for step in case["steps"] if step["do"] == "op"} - {name} if direction(line) == "forward" else set()
    return sorted(set(line["fallbacks"]) - beside)


def gpu_cells(cases: list[Line], runner: Any) -> dict[str, Line]:
    """By op and direction: how many cases without f64 ran by kernels alone, of how many, by which, and what the CPU did."""
    by_id = {case["id"]: case for case in cases}
    cells: dict[str, Line] = {}
    for line in runner.results:
        case = by_id.get(line["id"])
        op = subject(case) if case and line["colour"] == "green" and "kernels" in line else None
        if case is None or op is None or not has_no_f64(case):
            continue
        cell = cells.setdefault(f"{op} {direction(line)}", {"all": 0, "whole": 0, "kernels": [], "fallbacks": []})
        cell["all"] += 1
        left = left_to_cpu(case, line)
        cell["whole"] += not left
        cell["kernels"] = sorted({*cell["kernels"], *line["kernels"]})
        cell["fallbacks"] = sorted({*cell["fallbacks"], *left})
    return cells


def direction(line: Line) -> str:
    return "backward" if line["id"].startswith("autograd.") else "forward"


def report(cases: list[Line], runners: list[Any], holes: list[str], seconds: float) -> Line:
    about = {case["id"]: subject(case) for case in cases}
    rows = []
    for runner in runners:
        cells: dict[str, Counter[str]] = {}
        ops: dict[str, Counter[str]] = {}
        for line in runner.results:
            cells.setdefault(line["id"].split(".")[0], Counter())[line["colour"]] += 1
            if about.get(line["id"]):
                ops.setdefault(f"{about[line['id']]} {direction(line)} {line['device']}", Counter())[line["colour"]] += 1
        rows.append(
            {
                "name": runner.name,
                "language": runner.language,
                "bits": runner.bits,
                "backend": runner.gpu,
                "device": runner.device,
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
    ran = [row for row in report["runners"] if not row["skipped"]]
    rows = [["area", *(row["name"] for row in ran)]]
    for area in [area for area in areas if any(area in row["areas"] for row in ran)]:
        rows.append([area, *(cell(row["areas"].get(area)) for row in ran)])
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
