"""The judge of the conformance suite: red is red, gaps are strict, crashes show."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

CONFORMANCE = Path(__file__).parents[2] / "abi/conformance"

# Prints one line for each case whose id it is told; what it is told to print.
PRETENDER = """
import json, sys
told = json.loads(sys.argv[1])
phase = sys.argv[sys.argv.index("--phase") + 1]
for key, line in told.items():
    identity, _, device = key.partition(" ")
    if line.pop("phase", "main") == phase:
        print(json.dumps({"id": identity, "device": device or "cpu", "detail": "", "records": {}, **line}), flush=True)
"""


def row(backend: str, gpu: dict[str, Any] | None = None, ops: dict[str, Any] | None = None, **device: Any) -> dict[str, Any]:
    told = {"backend": backend, "bits": backend or "native", "skipped": "", "gpu": gpu or {}, "ops": ops or {}, "device": device}
    return {"name": backend, "language": "None", **told}


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(CONFORMANCE))
    import report

    return report


def play(
    report: Any, tmp_path: Path, told: dict[str, dict[str, Any]], gaps: list[dict[str, str]] | None = None, name: str = "pretender"
) -> Any:
    """What is made of the lines, for the cases a.one (two devices), a.two and b.files."""
    cases = [{"id": "a.one", "devices": ["cpu", "reference"], "steps": []}, {"id": "a.two", "steps": []}]
    files = [{"area": "a", "cases": cases}, {"area": "b", "cases": [{"id": "b.files", "needs": ["files"], "steps": []}]}]
    runner = pretender(report, told, name)
    runner.gaps = gaps or []
    runner.play(report.Suite(files, ""), "main", tmp_path, tmp_path, "", tmp_path / "log")
    return runner


def pretender(report: Any, told: dict[str, dict[str, Any]], name: str) -> Any:
    command = [sys.executable, "-c", PRETENDER, json.dumps(told)]
    return report.Runner({"name": name, "language": "None", "bits": "native", "command": command, "probe": ["true"], "reason": ""})


def colours(runner: Any) -> dict[str, str]:
    return {f"{line['id']} {line['device']}": line["colour"] for line in runner.results}


PASSES: dict[str, dict[str, Any]] = {key: {"status": "pass"} for key in ("a.one", "a.one reference", "a.two", "b.files")}


def test_what_passes_is_green(report: Any, tmp_path: Path) -> None:
    assert set(colours(play(report, tmp_path, PASSES)).values()) == {"green"}


def test_a_failure_an_error_a_skip_and_a_missing_line_are_red(report: Any, tmp_path: Path) -> None:
    told = {"a.one": {"status": "fail"}, "a.one reference": {"status": "error"}, "a.two": {"status": "skip"}}
    runner = play(report, tmp_path, told)
    assert set(colours(runner).values()) == {"red"}
    assert [line["status"] for line in runner.results] == ["fail", "error", "skip", "crash"]


def test_gaps_are_skipped_with_their_reason_and_are_strict(report: Any, tmp_path: Path) -> None:
    gaps = [{"id": "a.*", "reason": "no a here"}, {"needs": "files", "reason": "no disk"}]
    runner = play(report, tmp_path, {**PASSES, "a.two": {"status": "fail"}, "b.files": {"status": "skip"}}, gaps)
    assert colours(runner) == {"a.one cpu": "red", "a.one reference": "red", "a.two cpu": "skipped", "b.files cpu": "skipped"}
    details = {line["id"]: line["detail"] for line in runner.results}
    assert details["a.two"] == "no a here" and details["b.files"] == "no disk" and "remove it from" in details["a.one"]


def test_lines_that_nobody_asked_for_are_red(report: Any, tmp_path: Path) -> None:
    assert colours(play(report, tmp_path, {**PASSES, "a.three": {"status": "pass"}}))["a.three cpu"] == "red"


def test_other_bits_in_another_language_are_red(report: Any, tmp_path: Path) -> None:
    def recording(bits: str, name: str) -> Any:
        return play(report, tmp_path, {**PASSES, "a.two": {"status": "pass", "records": {"points": bits}}}, name=name)

    same = [recording("3f80", "one"), recording("3f80", "two")]
    report.compare_bits(same)
    assert {colour for runner in same for colour in colours(runner).values()} == {"green"}
    other = [recording("3f80", "one"), recording("3f81", "two")]
    report.compare_bits(other)
    assert colours(other[0])["a.two cpu"] == "green" and colours(other[1])["a.two cpu"] == "red"


def test_every_runner_reads_what_each_has_written(report: Any, tmp_path: Path) -> None:
    steps = [{"do": "model.open", "path": "m", "fails": {"status": "io"}}, {"do": "thread", "steps": [{"do": "open", "path": "n"}]}]
    files = [{"area": "f", "cases": [{"id": "f.write", "phase": "write", "steps": []}, {"id": "f.read", "phase": "read", "steps": steps}]}]
    game = report.Game(report.Suite(files, ""), "", tmp_path, tmp_path)
    for writer in ("one", "two", "none"):
        (tmp_path / "written" / writer).mkdir(parents=True)
    for writer in ("one", "two"):
        (tmp_path / "written" / writer / "m").touch()
    told = {"f.read@one": {"status": "pass", "phase": "read"}, "f.read@two": {"status": "fail", "phase": "read"}}
    reader = pretender(report, told, "reader")
    game.read(reader)
    found = [(line["id"], line["source"], line["colour"]) for line in reader.results]
    assert found == [("f.read", "one", "green"), ("f.read", "two", "red")]
    given = json.loads((tmp_path / "reading/reader/conformance/cases/f.json").read_text())["cases"]
    assert [case["steps"][0]["path"] for case in given] == ["one/m", "two/m"]
    assert given[1]["steps"][1]["steps"][0]["path"] == "two/n"


def test_a_runner_whose_tool_is_missing_is_skipped(report: Any) -> None:
    row = {"name": "absent", "language": "None", "bits": "none", "command": [], "probe": ["no-such-tool"], "reason": "no such tool"}
    runner = report.Runner(row)
    assert not runner.available() and runner.skipped == "no such tool"


def test_an_uncovered_op_or_status_is_a_hole(report: Any) -> None:
    suite = report.Suite(report.committed(), "")
    assert suite.holes() == []
    suite.cases = [case for case in suite.cases if ".softmax." not in case["id"] and not case["id"].startswith("training.busy")]
    assert "gradient of softmax" in suite.holes() and "status busy" in suite.holes()


def test_the_matrix_says_what_ran_where_and_nothing_more(report: Any, tmp_path: Path) -> None:
    whole, partly, none = ({"all": 2, "whole": count, "kernels": ["k"], "fallbacks": ["neg"]} for count in (2, 1, 0))
    rows = [
        row("", ops={"neg forward cpu": {"green": 3}, "neg backward cpu": {"green": 1, "red": 1}, "neg forward reference": {"green": 1}}),
        row("vulkan", gpu={"neg forward": whole, "neg backward": partly}, name="llvmpipe", kind="cpu"),
        row("cuda", gpu={"neg forward": whole}, name="Fake GPU", kind="discrete", stand_in=True),
        row("metal", gpu={"neg forward": none}, name="M", kind="integrated"),
    ]
    kept: list[dict[str, Any]] = [{"backend": "cuda", "cells": {"exp forward": whole}, "failed": []}]
    page = {"ran": ["exp forward"], "compiled": ["k"]}
    found = report.backend_matrix.op_rows(
        report.backend_matrix.Evidence({"runners": rows}, page, kept), {"neg": True, "exp": False, "manifold.exp": False}
    )
    assert found[1:] == [
        ["`exp`", "–", "–", "–", "–", "GPU", "–", "–"],
        ["`neg`", "ran / –", "ran / ✗", "–", "ran / in part", "stand-in / –", "cpu / –", "compiled"],
        ["`manifold.exp`", "–", "–", "–", "–", "–", "–", "ran"],
    ]
    kept[0]["failed"] = ["exp forward"]
    assert report.backend_matrix.Evidence({"runners": rows}, page, kept).of_gpu("exp forward", "cuda") == "✗"
    rows[2]["ops"]["neg forward cuda"] = {"green": 1, "red": 1}
    assert report.backend_matrix.Evidence({"runners": rows}, page, kept).of_gpu("neg forward", "cuda") == "✗"
    rows[3]["gpu"]["neg forward"] = whole
    assert report.backend_matrix.op_rows(report.backend_matrix.Evidence({"runners": rows}, None, []), {"neg": False})[1][6:] == ["GPU", "–"]


def test_only_hardware_is_kept(report: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "KEPT", tmp_path / "gpu_runs")
    cells = {"neg forward": {"all": 1, "whole": 1, "kernels": ["k"], "fallbacks": []}}
    software = {**row("vulkan", gpu=cells, name="llvmpipe", driver="1", kind="cpu"), "areas": {"a": {"green": 2}}, "red": []}
    with pytest.raises(SystemExit, match="no GPU of hardware took part"):
        report.keep({"runners": [software]})
    hardware = {
        **software,
        "backend": "cuda",
        "ops": {"exp backward cuda": {"red": 1}, "neg forward cuda": {"green": 1}},
        "device": {"name": "GPU 9/x", "driver": "13", "kind": "discrete", "stand_in": False},
    }
    report.keep({"runners": [software, hardware]})
    kept = json.loads((tmp_path / "gpu_runs/cuda-GPU_9_x.json").read_text())
    assert (
        kept["failed"] == ["exp backward"]
        and kept["cells"] == cells
        and kept["cases"] == 2
        and kept["red"] == 0
        and kept["device"]["name"] == "GPU 9/x"
    )
    assert [path.name for path in (tmp_path / "gpu_runs").iterdir()] == ["cuda-GPU_9_x.json"]


def test_what_a_case_looks_at_results_with_is_not_its_op(report: Any) -> None:
    steps = [{"do": "op", "name": "mean"}, {"do": "op", "name": "lt"}]
    case = {"id": "means.mean.f32", "steps": [{"do": "tensor.create", "dtype": "f32"}, *steps]}
    assert report.matrix.left_to_cpu(case, {"id": "means.mean.f32", "fallbacks": ["lt", "sum"]}) == ["sum"]
    assert report.matrix.left_to_cpu(case, {"id": "autograd.mean.f32", "fallbacks": ["lt", "sum"]}) == ["lt", "sum"]
    assert report.matrix.has_no_f64(case)
    case["steps"].append({"do": "op", "name": "cast", "attributes": {"dtype": "f64"}})
    assert not report.matrix.has_no_f64(case)
