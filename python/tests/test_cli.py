"""The command line, as a user types it."""

from __future__ import annotations

import gzip
import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PAIRS = [("dog", "canine"), ("canine", "mammal"), ("cat", "feline"), ("feline", "mammal"), ("dog", "mammal"), ("cat", "mammal")]


def spiraltorch(*arguments: object, stdin: bytes | None = None, ok: bool = True, limit_bytes: int | None = None) -> Any:
    def limit() -> None:
        if limit_bytes is not None:
            import signal

            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit_bytes, limit_bytes))

    command = [sys.executable, "-m", "spiraltorch", *map(str, arguments)]
    result = subprocess.run(command, input=stdin, capture_output=True, preexec_fn=limit, timeout=120)
    error = result.stderr.decode()
    assert "Traceback" not in error, error
    if not ok:
        assert result.returncode != 0
        return error
    assert result.returncode == 0, error
    return json.loads(result.stdout) if "--json" in arguments else result.stdout.decode()


def tsv(pairs: list[tuple[str, str]] = PAIRS) -> bytes:
    return "".join(f"{child}\t{ancestor}\n" for child, ancestor in pairs).encode()


@pytest.fixture
def edges(tmp_path: Path) -> Path:
    path = tmp_path / "edges.tsv"
    path.write_bytes(tsv())
    return path


def embed(*arguments: object, **keywords: Any) -> Any:
    return spiraltorch("embed", *arguments, "--dim", "2", "--epochs", "5", "--json", **keywords)


def test_embed_eval_nearest_info_and_plot(edges: Path, tmp_path: Path) -> None:
    model = tmp_path / "m.safetensors"
    result = embed(edges, "-o", model, "--licence", "CC0")
    assert result["nodes"] == 5 and result["pairs"] == 6 and result["mean_rank"] >= 1 and 0 < result["map"] <= 1
    scores = spiraltorch("eval", model, edges, "--json")
    assert scores["map"] == result["map"]
    assert spiraltorch("nearest", model, "dog", "-k", "2", "--json")["label"] == "dog"
    assert len(spiraltorch("nearest", model, "dog", "-k", "2").splitlines()) == 2
    about = spiraltorch("info", model, "--json")
    assert about["points"] == 5 and about["metadata"]["licence"] == "CC0"
    assert spiraltorch("info", "--json")["cpu_level"] in ("base", "avx2", "avx512", "neon")
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    for ending, magic in {"png": b"\x89PNG", "svg": b"<?xml", "html": b"<html"}.items():
        picture = tmp_path / f"m.{ending}"
        spiraltorch("plot", model, "-o", picture, "--edges", edges)
        assert magic in picture.read_bytes()[:30] and picture.stat().st_size > 1000


def test_every_input_format_gives_the_same_graph(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    from pyarrow import parquet

    csv = b"id,child,parent\n" + b"".join(f'{i},"{c}","{a}"\n'.encode() for i, (c, a) in enumerate(PAIRS))
    (tmp_path / "e.csv").write_bytes(csv)
    (tmp_path / "e.tsv.gz").write_bytes(gzip.compress(b"# a comment\n\n" + tsv()))
    parquet.write_table(pyarrow.table({"c": [c for c, _ in PAIRS], "p": [p for _, p in PAIRS]}), tmp_path / "e.parquet")
    out = tmp_path / "m"
    results = [
        embed(tmp_path / "e.csv", "--columns", "child,parent", "-o", out),
        embed(tmp_path / "e.tsv.gz", "-o", out),
        embed(tmp_path / "e.parquet", "-o", out),
        embed("-", "-o", out, stdin=tsv()),
        embed("-", "-o", out, "--closure", stdin=tsv(PAIRS[:4])),
    ]
    assert {(result["nodes"], result["pairs"]) for result in results} == {(5, 6)}


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "no pairs: the file is empty"),
        (b"a\tb\nc\n", "line 2 has 1 columns, expected 2"),
        (b"a\tb\tc\n", "line 1 has 3 columns, expected 2"),
        (b"a\tb\nb\tb\n", "line 2 is a self-loop of 'b'"),
        (b"a\tb\nb\tc\nc\ta\n", "lies on a cycle"),
        (b"a\t\n", "line 1 has an empty label"),
        (b"\xff\xfe\t\x00\n", "not UTF-8"),
    ],
)
def test_bad_edge_files_are_refused_and_nothing_is_written(tmp_path: Path, content: bytes, text: str) -> None:
    (tmp_path / "e.tsv").write_bytes(content)
    error = embed(tmp_path / "e.tsv", "-o", tmp_path / "m", ok=False)
    assert text in error and len(error.splitlines()) == 1
    assert not (tmp_path / "m").exists()


def test_other_mistakes_are_said_before_the_work(edges: Path, tmp_path: Path) -> None:
    out = tmp_path / "m"
    assert "cannot read" in embed(tmp_path / "absent.tsv", "-o", out, ok=False)
    assert "there is no folder" in embed(edges, "-o", tmp_path / "no/m", ok=False)
    assert "it is a folder" in embed(edges, "-o", tmp_path, ok=False)
    assert "curvature" in embed(edges, "-o", out, "--curvature", "1", ok=False)
    assert "no column 'x'" in embed(edges, "-o", out, "--columns", "x,y", ok=False)
    (tmp_path / "e.gz").write_bytes(gzip.compress(tsv())[:-9])
    assert "not a whole gzip file" in embed(tmp_path / "e.gz", "-o", out, ok=False)
    (tmp_path / "e.parquet").write_bytes(b"PAR1 no")
    assert "not a Parquet file" in embed(tmp_path / "e.parquet", "-o", out, ok=False)
    assert "no such file" in spiraltorch("nearest", out, "dog", ok=False)
    assert not out.exists()


def test_duplicates_are_reported(tmp_path: Path) -> None:
    (tmp_path / "e.tsv").write_bytes(tsv() + tsv()[:10])
    (tmp_path / "e.tsv").write_bytes(tsv([*PAIRS, PAIRS[0]]))
    command = [
        sys.executable,
        "-m",
        "spiraltorch",
        "embed",
        str(tmp_path / "e.tsv"),
        "-o",
        str(tmp_path / "m"),
        "--dim",
        "2",
        "--epochs",
        "2",
    ]
    assert b"1 duplicate pairs dropped" in subprocess.run(command, capture_output=True, check=True).stderr


def test_a_full_disk_is_an_error_and_keeps_the_old_model(edges: Path, tmp_path: Path) -> None:
    out = tmp_path / "m.safetensors"
    embed(edges, "-o", out)
    old = out.read_bytes()
    error = embed(edges, "-o", out, ok=False, limit_bytes=100)
    assert "cannot write" in error
    assert out.read_bytes() == old and [path.name for path in tmp_path.iterdir() if path.suffix == ".tmp"] == []


def test_import_is_light() -> None:
    """Bounds with room: the measured numbers stand in the bench."""
    program = """
import time, resource, sys
start = time.process_time(); before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
import spiraltorch
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, "numpy" in sys.modules)
"""
    seconds, kilobytes, numpy = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert float(seconds) < 1 and int(kilobytes) < 60_000 and numpy == "False"
