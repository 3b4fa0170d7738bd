"""The guide's Python, as it stands in docs/devices.md, and what it prints. Its Julia, Go and TypeScript run in their own tests."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import spiraltorch as st

PAGE = Path(__file__).resolve().parents[2] / "docs/devices.md"

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="the docs are not here: no checkout")


def test_the_guide_runs(capsys: pytest.CaptureFixture[str]) -> None:
    text = PAGE.read_text()
    assert re.findall(r"```(\w+)\n", text) == ["python", "julia", "go", "ts"]
    (block,) = re.findall(r"```python\n(.*?)```", text, re.S)
    launched, fallen = st.launch_count(), st.fallback_count()
    exec(compile(block, str(PAGE), "exec"), {})
    first, second, third, last = capsys.readouterr().out.splitlines()
    found = st.describe_device("vulkan")
    device = "vulkan" if found["available"] else "cpu"
    assert first == f"{device} | {found['name'] or found['reason']}"
    assert second == f"{device} (64, 8)"
    assert float(third.removeprefix("MAP ")) > 0.6
    assert last == f"kernels {st.launch_count()} fallbacks {st.fallback_count()}"
    assert (st.launch_count() > launched) == found["available"]
    assert st.fallback_count() == fallen
