"""Train WordNet's nouns in several dimensions, hyperbolic and Euclidean, and draw what came of it.

    python build_closure.py nouns.tsv
    python curves.py nouns.tsv --results nouns.jsonl --picture nouns.png

Each run adds its lines to the results file, and runs that are already there are not repeated: a
long series may be stopped and gone on with. Prints the table in Markdown.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

from spiraltorch.hierarchy import Hierarchy, Trainer
from spiraltorch.pairs import read_pairs

Row = dict[str, Any]

MODELS = ("poincare", "euclidean")
NAMES = {"poincare": "Poincaré", "lorentz": "Lorentz", "euclidean": "Euclidean"}


def train(hierarchy: Hierarchy, options: dict[str, Any], points: int, results: Path) -> None:
    """One run, scored `points` times on the way; the last line is the finished run."""
    trainer = Trainer(hierarchy, **options)
    epochs = options["epochs"]
    seconds = wall = 0.0
    for point in range(1, points + 1):
        left = epochs * point // points - trainer.epoch
        if left == 0:
            continue
        cpu_started, started = time.process_time(), time.perf_counter()
        trainer.run(left)
        seconds += time.process_time() - cpu_started
        wall += time.perf_counter() - started
        scores = hierarchy.evaluate(trainer.model())
        row = {**options, "epoch": trainer.epoch, "mean_rank": scores.mean_rank, "map": scores.map, "cpu_seconds": seconds, "seconds": wall}
        with results.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(row) + "\n")
        rank = f"mean rank {scores.mean_rank:.3f}, MAP {scores.map:.3f}"
        print(f"{options['model']}, dim {options['dim']}, epoch {trainer.epoch} of {epochs}: {rank}, {seconds:.0f} s of CPU", flush=True)


def read_rows(results: Path) -> list[Row]:
    if not results.exists():
        return []
    return [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]


def is_done(rows: list[Row], options: dict[str, Any]) -> bool:
    return any(all(row.get(name) == value for name, value in options.items()) and row["epoch"] == options["epochs"] for row in rows)


def finished(rows: list[Row]) -> list[Row]:
    ends = [row for row in rows if row["epoch"] == row["epochs"]]
    return sorted(ends, key=lambda row: (row["dim"], MODELS.index(row["model"]) if row["model"] in MODELS else 2))


def table(rows: list[Row]) -> str:
    lines = ["| dim | model | epochs | mean rank | MAP | training, CPU s |", "|---|---|---|---|---|---|"]
    for row in finished(rows):
        scores = f"{row['mean_rank']:.2f} | {row['map']:.3f} | {row['cpu_seconds']:.0f}"
        lines.append(f"| {row['dim']} | {NAMES[row['model']]} | {row['epochs']} | {scores} |")
    return "\n".join(lines)


def draw(rows: list[Row], picture: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, panels = pyplot.subplots(1, 2, figsize=(11, 4.5), layout="constrained")
    for model, line in zip(MODELS, ("-", "--")):
        for column, dim in enumerate(sorted({row["dim"] for row in rows})):
            curve = [row for row in rows if (row["dim"], row["model"]) == (dim, model)]
            seconds = [row["cpu_seconds"] for row in curve]
            style: Row = {"color": f"C{column}", "label": f"{NAMES[model]}, {dim}", "markersize": 3}
            for panel, score in zip(panels, ("map", "mean_rank")):
                panel.plot(seconds, [row[score] for row in curve], f"o{line}", **style)
    for panel, label in zip(panels, ("MAP", "mean rank")):
        panel.set(xlabel="CPU seconds of training, one thread", ylabel=label, xscale="log")
        panel.grid(alpha=0.3)
    panels[1].set_yscale("log")
    panels[0].legend(fontsize="small", title="model, dimensions")
    figure.suptitle("WordNet's nouns: 82,115 nodes, 743,241 pairs, 50 negatives")
    figure.savefig(picture, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("closure", type=Path, help="what build_closure.py wrote")
    parser.add_argument("--dims", type=int, nargs="*", default=[2, 5, 10, 50])
    parser.add_argument("--models", nargs="*", choices=tuple(NAMES), default=list(MODELS))
    parser.add_argument("--epochs", type=int, default=200)
    parser.add_argument("--points", type=int, default=4, help="how often a run is scored")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help="another number for the trainer")
    parser.add_argument("--results", type=Path, default=Path("nouns.jsonl"))
    parser.add_argument("--picture", type=Path, help="PNG to draw")
    arguments = parser.parse_args()
    more = dict(option.split("=", 1) for option in arguments.option)
    hierarchy = Hierarchy(read_pairs(arguments.closure))
    for dim in arguments.dims:
        for model in arguments.models:
            options: dict[str, Any] = {"model": model, "dim": dim, "epochs": arguments.epochs, "threads": arguments.threads}
            options |= {name: int(value) if value.isdigit() else float(value) for name, value in more.items()}
            if not is_done(read_rows(arguments.results), options):
                train(hierarchy, options, arguments.points, arguments.results)
    rows = read_rows(arguments.results)
    print(table(rows))
    if arguments.picture:
        draw(rows, arguments.picture)


if __name__ == "__main__":
    main()
