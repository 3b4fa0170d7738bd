"""What tests of several files share."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DRIVERS = ROOT / "build/test-drivers"


@pytest.fixture(scope="session")
def fake_vulkan(fake_cuda: Path) -> Path:
    return fake_cuda.with_name("libfake_vulkan.so")


@pytest.fixture(scope="session")
def fake_cuda() -> Path:
    if sys.platform != "linux" or sys.implementation.name != "cpython":
        pytest.skip("the fake driver's consumer is written for CPython on Linux")
    if not (ROOT / "core-zig/build.zig").is_file():
        pytest.skip("no sources of the core here")
    command = [sys.executable, "-m", "ziglang", "build", "test-drivers", "--prefix", DRIVERS]
    built = subprocess.run(command, cwd=ROOT / "core-zig", capture_output=True, text=True)
    if "No module named ziglang" in built.stderr:
        pytest.skip("no Zig here to build the fake driver with")
    assert built.returncode == 0, built.stderr
    return DRIVERS / "lib/libfake_cuda.so"
