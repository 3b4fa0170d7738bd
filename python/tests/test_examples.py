"""The cookbook's Python programs, as a reader would run them: from the checkout's folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples/python"

pytestmark = pytest.mark.skipif(not EXAMPLES.is_dir(), reason="the examples are not here: no checkout")


def run(name: str, *arguments: str | Path) -> str:
    # What a program prints is UTF-8, whatever the terminal of the test is.
    environment = {**os.environ, "PYTHONUTF8": "1"}
    command = [sys.executable, EXAMPLES / name, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_tensors() -> None:
    pytest.importorskip("numpy", reason="NumPy is not installed")
    said = run("1_tensors.py")
    assert "[7. 0. 0.]" in said
    assert "Tensor([1., 2., 4.]" in said


def test_autograd() -> None:
    lines = run("2_autograd.py").splitlines()
    assert lines[:2] == ["10.0 [7.0]", "[2.0, 4.0, 6.0]"]
    assert float(lines[2].split("] ")[-1].split()[0]) < 1e-4


def test_train_and_query(tmp_path: Path) -> None:
    path = tmp_path / "mammals.safetensors"
    said = run("3_train.py", path)
    assert float(said.split("MAP ")[1].split()[0]) > 0.95
    answers = run("4_query.py", path).splitlines()
    assert answers[0] == "1180 points, poincare of dimension 5, licence: WordNet 3.0 (examples/mammals/NOTICE)"
    assert "dog.n.01 to canine.n.02" in answers[1]
    assert "mammal.n.01" in answers[-2]


def executed(path: Path, *needs: str) -> list[Any]:
    """What a notebook shows, run from its folder; it is kept without outputs."""
    nbformat = pytest.importorskip("nbformat", reason="nbformat is not installed")
    nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed")
    for needed in ("ipykernel", *needs):
        pytest.importorskip(needed, reason=f"{needed} is not installed")
    notebook = nbformat.read(path, as_version=4)
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in notebook.cells)
    nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
    return [output for cell in notebook.cells for output in cell.get("outputs", [])]


def test_the_notebook_of_devices() -> None:
    import spiraltorch as st

    shown = executed(ROOT / "examples/notebooks/devices.ipynb")
    lines = "".join(output.get("text", "") for output in shown).splitlines()
    devices = [name for name in ("cpu", "vulkan", "cuda", "metal") if st.describe_device(name)["available"]]
    assert sum("not available" in line for line in lines) == 4 - len(devices)
    for device in devices:
        told = [line for line in lines if f" {device} " in line or line.startswith(f"{device} ")]
        launched = [int(line.split("kernels")[1].split()[0]) for line in told if "kernels" in line]
        assert len(launched) == 4 and all((count > 0) == (device != "cpu") for count in launched)
        assert all(line.split("fallbacks")[1].strip() == "0" for line in told if "fallbacks" in line)
        assert all(float(line.split("differs by")[1].split()[0]) < 1e-5 for line in told if "differs by" in line)
        # Thirty epochs bring the mammals this far on any device.
        (score,) = [float(line.split("MAP")[1].split()[0]) for line in told if "MAP" in line]
        assert score > 0.3


def test_notebook() -> None:
    shown = executed(EXAMPLES / "5_notebook.ipynb", "matplotlib")
    assert any("image/png" in output.get("data", {}) for output in shown)
    said = "".join(output.get("text", "") for output in shown)
    assert "two dimensions: mean rank" in said
    # Fifty flat dimensions are as good as hyperbolic ones; two are not.
    flat = {line.split()[2]: float(line.split()[-1]) for line in said.splitlines() if line.startswith("euclidean")}
    assert flat["2:"] < 0.4
    assert flat["50:"] > 0.9
