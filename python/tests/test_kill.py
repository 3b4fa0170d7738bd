"""kill -9 at random moments of training and saving: what was saved is there, whole, and goes on."""

from __future__ import annotations

import mmap
import os
import random
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from spiraltorch._lowlevel import backend
from spiraltorch.hierarchy import Hierarchy, Model, Trainer

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")

# ST_KILL_ROUNDS asks for more; the cffi backend is another way into the same core.
ROUNDS = int(os.environ.get("ST_KILL_ROUNDS", "200" if backend.BACKEND == "native" else "20"))
OPTIONS = "dim=16, epochs=100_000, negatives=2, deterministic=True, seed=5, threads=1"

# Starts a process for each line it reads. It never trains itself, so its children are whole.
SERVER = f"""
import mmap, os, sys
from pathlib import Path
from spiraltorch.hierarchy import Hierarchy, Model, Trainer

folder = Path(sys.argv[1])

def train():
    hierarchy = Hierarchy((str(node), str(node // 2)) for node in range(2, 256))
    checkpoint = folder / "run"
    trainer = Trainer.resume(hierarchy, checkpoint) if checkpoint.exists() else Trainer(hierarchy, {OPTIONS})
    with open(folder / "told", "r+b") as file:
        told = mmap.mmap(file.fileno(), 16)
    while True:
        trainer.run(1)
        trainer.save(checkpoint)
        told[0:8] = trainer.epoch.to_bytes(8, "little")
        trainer.model().save(folder / "model.safetensors")
        told[8:16] = trainer.epoch.to_bytes(8, "little")

for _ in sys.stdin:
    process = os.fork()
    if process == 0:
        try:
            train()
        except BaseException as error:
            print(error, file=sys.stderr, flush=True)
        os._exit(9)
    print(process, flush=True)
    _, status = os.waitpid(process, 0)
    print(os.waitstatus_to_exitcode(status), flush=True)
"""


def tree() -> Hierarchy:
    return Hierarchy((str(node), str(node // 2)) for node in range(2, 256))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    (tmp_path / "told").write_bytes(bytes(16))
    with subprocess.Popen(
        [sys.executable, "-c", SERVER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def run_and_kill(server: subprocess.Popen[str], seconds: float) -> None:
    assert server.stdin is not None and server.stdout is not None
    server.stdin.write("go\n")
    server.stdin.flush()
    process = int(server.stdout.readline())
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    assert int(server.stdout.readline()) == -signal.SIGKILL, "it ended before it was killed"


def temporaries(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".tmp")]


def test_kill_9_at_random_moments_loses_nothing(server: subprocess.Popen[str], tmp_path: Path) -> None:
    hierarchy, chance = tree(), random.Random(1)
    with open(tmp_path / "told", "r+b") as file:
        told = mmap.mmap(file.fileno(), 16)
    litter_seen, saved, before, patience = 0, 0, 0, 0.05
    for _ in range(ROUNDS):
        run_and_kill(server, chance.uniform(0.0, patience))
        # What it had said it saved is there, and what was there before it began; at most the save it
        # was in has come through besides.
        epoch_told, model_told = struct.unpack("<qq", told[:])
        if (tmp_path / "run").exists():
            least = max(saved, epoch_told)
            saved = Trainer.resume(hierarchy, tmp_path / "run").epoch
            assert saved in (least, least + 1)
        assert epoch_told <= saved
        if model_told > 0:
            assert len(Model.open(tmp_path / "model.safetensors")) == 255
        # One for each of the two files, at most: the next save deletes what the last kill left.
        left = temporaries(tmp_path)
        assert len([name for name in left if name.startswith("run.")]) <= 1
        assert len([name for name in left if name.startswith("model.")]) <= 1
        litter_seen += len(left)
        # Some rounds come to a save and some do not, on a slow machine too.
        patience = max(0.9 * patience, 0.02) if epoch_told > before else min(1.5 * patience, 5)
        before = epoch_told
    epoch_told, _ = struct.unpack("<qq", told[:])
    assert epoch_told > 0
    if ROUNDS >= 100:
        assert litter_seen > 0, "no kill has hit a save; the test is too gentle"

    # After all this the run is the one that was never disturbed.
    survivor = Trainer.resume(hierarchy, tmp_path / "run")
    whole = Trainer(hierarchy, **eval(f"dict({OPTIONS})")).run(survivor.epoch)
    assert survivor.points.tolist() == whole.points.tolist()
    survivor.save(tmp_path / "run")
    survivor.model().save(tmp_path / "model.safetensors")
    assert temporaries(tmp_path) == []
