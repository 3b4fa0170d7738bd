"""The `spiraltorch` command: embed, eval, nearest, plot, info. `--json` prints one JSON object."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import asdict
from typing import Any, NoReturn

import click

import spiraltorch as st
from spiraltorch import errors
from spiraltorch._enums import DeviceName
from spiraltorch.hierarchy import Evaluation, Hierarchy, Model, Trainer
from spiraltorch.pairs import read_pairs
from spiraltorch.progress import ProgressBar

INTERRUPTED = 130  # What shells report for a program ended by Ctrl-C.


class Command(click.Command):
    """Turns the library's errors into one line on standard error and exit status 1."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except errors.SpiralTorchError as error:
            _fail(str(error))
        except BrokenPipeError:
            sys.exit(1)


def _fail(message: str, status: int = 1) -> NoReturn:
    click.echo(f"spiraltorch: {message}", err=True)
    sys.exit(status)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(st.__version__, prog_name="spiraltorch")
def main() -> None:
    """Embed a hierarchy in hyperbolic space, look at it, query it."""


as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object on standard output.")
columns_option = click.option(
    "--columns", metavar="CHILD,ANCESTOR", help="Column names, for files with a header; without it: two columns, no header."
)
format_option = click.option(
    "--format", "file_format", type=click.Choice(["auto", "tsv", "csv", "parquet"]), default="auto", show_default=True,
    help="Of the pairs; auto goes by the file's ending.",
)  # fmt: skip
closure_option = click.option("--closure", is_flag=True, help="The pairs are direct edges: embed their transitive closure.")


def _hierarchy(path: str, file_format: Any, columns: str | None, closure: bool) -> Hierarchy:
    names = None
    if columns is not None:
        child, separator, ancestor = columns.partition(",")
        if not separator:
            raise errors.InvalidValueError(f"--columns: '{columns}' given, expected CHILD,ANCESTOR")
        names = (child, ancestor)
    hierarchy = Hierarchy(read_pairs(path, format=file_format, columns=names))
    if hierarchy.duplicate_count:
        click.echo(f"spiraltorch: {path}: {hierarchy.duplicate_count} duplicate pairs dropped", err=True)
    return hierarchy.closure() if closure else hierarchy


@main.command(cls=Command)
@click.argument("edges")
@click.option("-o", "--output", required=True, help="The model file to write.")
@click.option("--dim", type=int, help="Dimension of the space.")
@click.option("--model", type=click.Choice(["poincare", "lorentz", "euclidean"]))
@click.option("--curvature", type=float)
@click.option("--epochs", type=int)
@click.option("--negatives", type=int, help="Negative samples per pair.")
@click.option("--learning-rate", type=float)
@click.option("--burn-in-epochs", type=int, help="Epochs at a low rate, with negatives drawn by degree.")
@click.option("--burn-in-factor", type=float, help="Times the learning rate, during burn-in.")
@click.option("--temperature", type=float, help="The softmax is over -distance / temperature.")
@click.option("--seed", type=int)
@click.option("--threads", type=int, help="Default: all.")
@click.option("--device", type=click.Choice(["cpu", "vulkan", "cuda", "metal"]), default="cpu", show_default=True, help="Where to train.")
@click.option("--deterministic", is_flag=True, default=None, help="The same bits for the same seed.")
@closure_option
@format_option
@columns_option
@click.option("--checkpoint", help="Write the run's state here, every --checkpoint-every epochs and when interrupted.")
@click.option("--checkpoint-every", type=int, default=50, show_default=True)
@click.option("--resume", help="Go on from a checkpoint.")
@click.option("--licence", help="Of the data, kept in the model file.")
@click.option("--evaluate/--no-evaluate", default=True, show_default=True, help="Mean rank and MAP at the end.")
@as_json
def embed(
    edges: str,
    output: str,
    closure: bool,
    file_format: str,
    columns: str | None,
    checkpoint: str | None,
    checkpoint_every: int,
    resume: str | None,
    licence: str | None,
    evaluate: bool,
    as_json: bool,
    device: DeviceName,
    **options: Any,
) -> None:
    """Embed the pairs of EDGES (child, ancestor; "-" reads standard input)."""
    _check_writable(output)
    if checkpoint_every < 1:
        raise errors.InvalidValueError(f"--checkpoint-every: {checkpoint_every} given, expected at least 1")
    hierarchy = _hierarchy(edges, file_format, columns, closure)
    given = {name: value for name, value in options.items() if value is not None}
    if resume and given:
        raise errors.InvalidValueError(f"--resume keeps the run's options; drop --{', --'.join(name.replace('_', '-') for name in given)}")
    trainer = Trainer.resume(hierarchy, resume, device=device) if resume else Trainer(hierarchy, device=device, **given)
    started = time.perf_counter()
    interrupted = _train(trainer, checkpoint, checkpoint_every)
    seconds = time.perf_counter() - started
    model = trainer.model()
    if licence:
        model.set_metadata("licence", licence)
    model.save(output)
    if interrupted:
        if checkpoint:
            trainer.save(checkpoint)
        kept = f" and {checkpoint}" if checkpoint else ""
        _fail(f"interrupted after {trainer.epoch} epochs; {output}{kept} holds what was learned", INTERRUPTED)
    result: dict[str, Any] = {
        "model": output,
        "nodes": hierarchy.node_count,
        "pairs": hierarchy.pair_count,
        "epochs": trainer.epoch,
        "seconds": round(seconds, 3),
    }
    if evaluate:
        result |= _evaluate(hierarchy, model)
    _print(result, as_json)


def _train(trainer: Trainer, checkpoint: str | None, checkpoint_every: int) -> bool:
    """Runs what is left; True when Ctrl-C ended it."""
    total = int(trainer.options["epochs"])
    with ProgressBar("embedding", total, trainer.epoch) as update:
        try:
            while trainer.epoch < total:
                step = min(checkpoint_every, total - trainer.epoch) if checkpoint else 0
                trainer.run(step, progress=update)
                if checkpoint:
                    trainer.save(checkpoint)
        except KeyboardInterrupt:
            return True
    return False


def _evaluate(hierarchy: Hierarchy, model: Model) -> dict[str, Any]:
    scores = hierarchy.evaluate(model)
    return {"mean_rank": scores.mean_rank, "map": scores.map}


@main.command("eval", cls=Command)
@click.argument("model")
@click.argument("edges")
@closure_option
@format_option
@columns_option
@as_json
def evaluate_command(model: str, edges: str, closure: bool, file_format: str, columns: str | None, as_json: bool) -> None:
    """Mean rank and MAP of MODEL on the pairs of EDGES."""
    scores: Evaluation = _hierarchy(edges, file_format, columns, closure).evaluate(Model.open(model))
    _print(asdict(scores), as_json)


@main.command(cls=Command)
@click.argument("model")
@click.argument("label")
@click.option("-k", type=click.IntRange(min=1), default=10, show_default=True)
@as_json
def nearest(model: str, label: str, k: int, as_json: bool) -> None:
    """The points of MODEL nearest to LABEL."""
    neighbors = Model.open(model).nearest(label, k)
    if as_json:
        _print({"label": label, "nearest": [neighbor._asdict() for neighbor in neighbors]}, True)
        return
    for neighbor in neighbors:
        click.echo(f"{neighbor.distance:8.4f}  {neighbor.label}")


@main.command(cls=Command)
@click.argument("model")
@click.option("-o", "--output", required=True, help="A .png, .svg or .html file.")
@click.option("--edges", help="Pairs to draw as geodesics.")
@click.option("--title", default="")
@format_option
@columns_option
@as_json
def plot(model: str, output: str, edges: str | None, title: str, file_format: str, columns: str | None, as_json: bool) -> None:
    """Draw MODEL in the Poincaré disk."""
    from spiraltorch.plot import save_picture

    hierarchy = _hierarchy(edges, file_format, columns, False) if edges else None
    save_picture(Model.open(model), output, hierarchy=hierarchy, title=title)
    _print({"picture": output}, as_json)


@main.command(cls=Command)
@click.argument("model", required=False)
@as_json
def info(model: str | None, as_json: bool) -> None:
    """What MODEL says about itself; without MODEL, about this installation."""
    if model is None:
        from spiraltorch import _lowlevel as low

        version = low.abi_version()
        _print(
            {
                "version": st.__version__,
                "abi": f"{version >> 16}.{version & 0xFFFF}",
                "cpu_level": st.cpu_level(),
                "threads": st.thread_count(),
                "python_backend": low.backend.__name__.rpartition("_")[2],
            },
            as_json,
        )
        return
    opened = Model.open(model)
    points = opened.points
    _print(
        {
            "model": model,
            "manifold": opened.manifold.kind,
            "curvature": opened.manifold.curvature,
            "points": points.shape[0],
            "coordinates": points.shape[1],
            "dtype": points.dtype,
            "metadata": opened.metadata,
        },
        as_json,
    )


def _print(result: dict[str, Any], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(result, ensure_ascii=False))
        return
    for name, value in result.items():
        if isinstance(value, dict):
            for key, text in value.items():
                click.echo(f"{name}.{key}: {text}")
        else:
            click.echo(f"{name.replace('_', ' ')}: {value:.4f}" if isinstance(value, float) else f"{name.replace('_', ' ')}: {value}")


def _check_writable(path: str) -> None:
    """Refuse at once what would fail after the training."""
    folder = os.path.dirname(path) or "."
    if os.path.isdir(path):
        raise errors.FileError(f"cannot write {path}: it is a folder")
    if not os.path.isdir(folder):
        raise errors.FileError(f"cannot write {path}: there is no folder {folder}")
    if not os.access(folder, os.W_OK):
        raise errors.FileError(f"cannot write {path}: no permission to write into {folder}")


if __name__ == "__main__":
    main()
