"""Matrix products of f32 on Vulkan in each precision, by a driver that has cooperative matrices: the one that
`ci/get-lavapipe` fetches where it is there, else this machine's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN = ROOT / "build/lavapipe/bin/run"


def played(program: list[str | Path], **more: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own, with the validation layer, whose messages stand in what it prints."""
    command = [RUN, sys.executable] if RUN.exists() else [sys.executable]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    if RUN.exists():
        env["VK_INSTANCE_LAYERS"] = "VK_LAYER_KHRONOS_validation"
    env |= more
    return subprocess.run([*command, *program], env=env, capture_output=True, text=True)


@pytest.fixture(scope="module")
def features() -> str:
    """Of the first device; skips where it has no cooperative matrices."""
    asked = played(["-c", "import spiraltorch as st; d = st.describe_device('vulkan'); print(d['features'], d['reason'], sep=';')"])
    assert asked.returncode == 0, asked.stderr
    named, reason = asked.stdout.strip().split(";", 1)
    if "cooperative_matrix" not in named:
        assert not RUN.exists(), "the driver that ci/get-lavapipe brought lists no cooperative matrices"
        pytest.skip(reason or "the Vulkan driver lists no cooperative matrices, and ci/get-lavapipe was not run")
    return named


@pytest.mark.parametrize("precision", ["f32", "tf32", "bf16", "f16"])
@pytest.mark.parametrize("scenario", ["layouts", "batches", "gradients", "small", "deep", "ranges"])
def test_products(features: str, scenario: str, precision: str) -> None:
    done = played([Path(__file__).with_name("rounded_products.py"), "vulkan", scenario, precision])
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stdout + done.stderr


@pytest.mark.parametrize("block", ["8x16x16", "16x16x16"])
@pytest.mark.parametrize("scenario", ["layouts", "batches", "deep", "ranges"])
def test_blocks_of_other_drivers(features: str, fake_vulkan: Path, scenario: str, block: str) -> None:
    """By a loader that lists another block: lavapipe multiplies those too, though it lists 8 x 8 x 8 alone, as the layer,
    which is left out therefore, would say."""
    if not RUN.exists():
        pytest.skip("only lavapipe multiplies blocks that it does not list")
    fake = {"ST_VULKAN_LIBRARY": str(fake_vulkan), "FAKE_VULKAN_BLOCK": block, "VK_INSTANCE_LAYERS": ""}
    named = played(["-c", "import spiraltorch as st; print(st.describe_device('vulkan')['features'])"], **fake)
    assert named.stdout == f"cooperative_matrix_f16_{block}\n", named.stdout + named.stderr
    done = played([Path(__file__).with_name("rounded_products.py"), "vulkan", scenario, "f16"], **fake)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stdout + done.stderr
