"""Embeds WordNet's mammals, scores the embedding, and draws it: `make demo`, or on a GPU `make demo DEVICE=vulkan`.

The score is of the default recipe in five dimensions; the picture is of a second run in two, since
a disk has no more.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import webbrowser
from pathlib import Path

from spiraltorch.hierarchy import Hierarchy, Model, Trainer
from spiraltorch.pairs import read_pairs
from spiraltorch.plot import save_picture
from spiraltorch.progress import ProgressBar

HERE = Path(__file__).resolve().parent
OUT = HERE.parent.parent / "build"


def train(hierarchy: Hierarchy, dim: int, device: str) -> Model:
    trainer = Trainer(hierarchy, dim=dim, epochs=300, negatives=50, device=device)
    with ProgressBar(f"mammals, {dim} dimensions", 300, 0) as update:
        trainer.run(progress=update)
    return trainer.model()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu", help="cpu, or a GPU that describe_device finds: vulkan, cuda, metal")
    device = parser.parse_args().device
    OUT.mkdir(exist_ok=True)
    hierarchy = Hierarchy(read_pairs(HERE / "wordnet_mammals_closure.tsv"))
    print(f"WordNet's mammals: {hierarchy.node_count:,} synsets, {hierarchy.pair_count:,} pairs")
    started = time.process_time()
    model = train(hierarchy, 5, device)
    seconds = time.process_time() - started
    model.set_metadata("licence", (HERE / "NOTICE").read_text())
    model.save(OUT / "mammals.safetensors")
    scores = hierarchy.evaluate(model)
    print(f"mean rank {scores.mean_rank:.3f}   MAP {scores.map:.3f}   ({model.manifold.kind}, 5 dimensions, {seconds:.1f} s of CPU)")
    neighbors = ", ".join(neighbor.label for neighbor in model.nearest("dog.n.01", 5))
    print(f"nearest to dog.n.01: {neighbors}")

    disk = train(hierarchy, 2, device)
    disk.set_metadata("licence", (HERE / "NOTICE").read_text())
    disk.save(OUT / "mammals-disk.safetensors")
    title = "WordNet's mammals"
    for ending in ("png", "html"):
        save_picture(disk, OUT / f"mammals.{ending}", hierarchy=hierarchy, title=title)
    print(f"picture: {OUT / 'mammals.png'}\npage:    {OUT / 'mammals.html'}")
    if sys.stdout.isatty() and (os.environ.get("DISPLAY") or sys.platform in ("darwin", "win32")):
        webbrowser.open((OUT / "mammals.html").as_uri())


if __name__ == "__main__":
    main()
