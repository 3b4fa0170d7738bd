"""The fuzzer finds nothing in the library, and finds every fault that is put in on purpose.

ST_FUZZ_SEEDS asks for more seeds than the gate's few.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import faults
import pytest

FUZZER = Path(__file__).parent / "abi_fuzz.py"
SEEDS = int(os.environ.get("ST_FUZZ_SEEDS", "6"))
STEPS = 3000
# What the report must say when a promise is broken.
SIGNS = {
    "overrun": "signal 11|changed from",
    "input": "shape: byte 0",
    "leak": "handles are left",
    "memory": "bytes held after each run",
    "message": "no message",
    "status": "which is no status",
    "output": "out: byte 0",
    "crash": "signal 11",
}


def fuzz(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(FUZZER), *options], capture_output=True, text=True, check=False)


def test_random_calls_break_nothing() -> None:
    result = fuzz("--seeds", str(SEEDS), "--steps", str(STEPS))
    assert result.returncode == 0, result.stdout[-6000:] + result.stderr[-2000:]
    # Calls that are all refused would show little.
    said = next(line for line in result.stdout.splitlines() if line.startswith("functions that never succeeded"))
    never = said.partition(": ")[2].partition(" (")[0].split(", ")
    assert len(never) < 40, said


@pytest.mark.parametrize("fault", faults.FAULTS)
def test_a_fault_is_found(fault: str) -> None:
    result = fuzz("--seeds", "1", "--steps", "5000", "--fault", fault)
    assert result.returncode == 1
    assert any(sign in result.stdout for sign in SIGNS[fault].split("|")), result.stdout[-3000:]
