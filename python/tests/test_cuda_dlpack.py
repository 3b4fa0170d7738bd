"""Memory of a CUDA device in common with another library, by DLPack, on the fake libcuda of `core-zig/test-drivers`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("scenario", ["lends", "borrows", "answers"])
def test_device_memory_by_dlpack(fake_cuda: Path, scenario: str) -> None:
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("cuda_neighbour.py"), scenario],
        env={**os.environ, "ST_CUDA_LIBRARY": str(fake_cuda), "PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
