"""The gallery: its page shows the programs as they are, and they draw the pictures that it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = sorted((ROOT / "examples/zspace").glob("*.py"))

pytestmark = pytest.mark.skipif(not PROGRAMS, reason="the examples are not here: no checkout")


def test_the_page_shows_every_program_as_it_is() -> None:
    page = (ROOT / "docs/gallery.md").read_text()
    shown = dict(re.findall(r"`examples/zspace/(\w+\.py)`:\n\n```python\n(.*?)```", page, re.S))
    assert shown == {program.name: program.read_text() for program in PROGRAMS}
    for program in PROGRAMS:
        assert f"gallery/{program.stem}.png" in page and (ROOT / "docs/gallery" / f"{program.stem}.png").stat().st_size > 10_000


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_it_draws(program: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="Matplotlib is not installed")
    numpy = pytest.importorskip("numpy", reason="NumPy is not installed")
    environment = {**os.environ, "MPLBACKEND": "agg"}
    done = subprocess.run([sys.executable, program], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    from matplotlib.image import imread

    drawn, kept = (imread(folder / f"{program.stem}.png") for folder in (tmp_path, ROOT / "docs/gallery"))
    assert drawn.std() > 0.05
    # Other versions of Matplotlib place text elsewhere by a few pixels: the pictures agree in the large.
    assert abs(drawn.shape[0] - kept.shape[0]) < 30 and abs(float(numpy.mean(drawn)) - float(numpy.mean(kept))) < 0.02
