"""Matrix products of f32 on CUDA in each precision, on the fake libcuda of `core-zig/test-drivers`, which runs the kernels' PTX."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import spiraltorch as st
from spiraltorch import errors


@pytest.mark.parametrize("precision", ["f32", "tf32", "bf16", "f16"])
@pytest.mark.parametrize("scenario", ["layouts", "batches", "gradients", "small", "deep", "ranges"])
def test_products(fake_cuda: Path, scenario: str, precision: str) -> None:
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("rounded_products.py"), "cuda", scenario, precision],
        env={**os.environ, "ST_CUDA_LIBRARY": str(fake_cuda), "PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr


def test_the_precision_is_one_of_four() -> None:
    assert st.matmul_precision() == "f32"
    with pytest.raises(errors.InvalidValueError, match="'f64' given, expected one of f32, tf32, bf16, f16"):
        st.set_matmul_precision("f64")  # type: ignore[arg-type]
    assert st.matmul_precision() == "f32"
