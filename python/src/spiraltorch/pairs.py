"""Reading (child, ancestor) pairs: TSV, CSV, Parquet, any of them gzipped, or standard input."""

from __future__ import annotations

import contextlib
import csv
import gzip
import io
import os
import sys
from collections.abc import Iterator
from typing import IO, Literal, TypeAlias

from spiraltorch import errors

Format: TypeAlias = Literal["auto", "tsv", "csv", "parquet"]


def read_pairs(path: str | os.PathLike[str], *, format: Format = "auto", columns: tuple[str, str] | None = None) -> list[tuple[str, str]]:
    """Pairs of a file; "-" is standard input.

    `columns` names the child's and the ancestor's column, in files with a header line; without it
    the file has no header and exactly two columns. Blank lines and lines that begin with # are skipped.
    """
    name = os.fspath(path)
    kind = _kind_of(name, format)
    try:
        pairs = _read_parquet(name, columns) if kind == "parquet" else list(_read_text(name, kind, columns))
    except UnicodeDecodeError as error:
        raise errors.InvalidValueError(f"{name}: not UTF-8 text: {error.reason} at byte {error.start}") from None
    except (gzip.BadGzipFile, EOFError) as error:
        raise errors.CorruptFileError(f"{name}: not a whole gzip file ({error})") from None
    except OSError as error:
        if isinstance(error, errors.SpiralTorchError):
            raise
        raise errors.FileError(f"cannot read {name}: {error.strerror or error}") from None
    if not pairs:
        raise errors.GraphError(f"{name}: no pairs: the file is empty")
    return pairs


def _kind_of(name: str, format: Format) -> str:
    if format != "auto":
        return format
    base = name.lower().removesuffix(".gz")
    if base.endswith((".parquet", ".pq")):
        return "parquet"
    return "csv" if base.endswith(".csv") else "tsv"


@contextlib.contextmanager
def _text_of(name: str) -> Iterator[IO[str]]:
    if name == "-":
        yield io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="")
    elif name.lower().endswith(".gz"):
        with gzip.open(name, "rt", encoding="utf-8", newline="") as text:
            yield text
    else:
        with open(name, encoding="utf-8-sig", newline="") as text:
            yield text


def _read_text(name: str, kind: str, columns: tuple[str, str] | None) -> Iterator[tuple[str, str]]:
    with _text_of(name) as text:
        rows = csv.reader(text, delimiter="," if kind == "csv" else "\t", quoting=csv.QUOTE_MINIMAL if kind == "csv" else csv.QUOTE_NONE)
        chosen: tuple[int, int] | None = None
        width = 2
        try:
            for row in rows:
                if not row or (len(row) == 1 and not row[0].strip()) or row[0].startswith("#"):
                    continue
                if columns is not None and chosen is None:
                    chosen, width = _chosen_columns(name, rows.line_num, row, columns), len(row)
                    continue
                if len(row) != width:
                    raise errors.InvalidValueError(f"{name}: line {rows.line_num} has {len(row)} columns, expected {width}")
                child, ancestor = (row[i].strip() for i in chosen or (0, 1))
                if not child or not ancestor:
                    raise errors.InvalidValueError(f"{name}: line {rows.line_num} has an empty label")
                if child == ancestor:
                    raise errors.GraphError(f"{name}: line {rows.line_num} is a self-loop of '{child}'")
                yield child, ancestor
        except csv.Error as error:
            raise errors.InvalidValueError(f"{name}: line {rows.line_num}: {error}") from None


def _chosen_columns(name: str, line: int, header: list[str], columns: tuple[str, str]) -> tuple[int, int]:
    names = [column.strip() for column in header]
    for column in columns:
        if column not in names:
            raise errors.InvalidValueError(f"{name}: line {line}: no column '{column}'; the header has {', '.join(names)}")
    return names.index(columns[0]), names.index(columns[1])


def _read_parquet(name: str, columns: tuple[str, str] | None) -> list[tuple[str, str]]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise errors.UnsupportedError("reading Parquet needs pyarrow: pip install 'spiraltorch[parquet]'") from None
    source = io.BytesIO(sys.stdin.buffer.read()) if name == "-" else name
    if name.lower().endswith(".gz"):
        with gzip.open(name) as packed:
            source = io.BytesIO(packed.read())
    try:
        table = parquet.read_table(source, columns=list(columns) if columns else None)
    except pyarrow.ArrowInvalid as error:
        raise errors.CorruptFileError(f"{name}: not a Parquet file ({error})") from None
    if columns is None and table.num_columns != 2:
        raise errors.InvalidValueError(
            f"{name}: {table.num_columns} columns ({', '.join(table.column_names)}), expected 2; name them with columns"
        )
    children, ancestors = (table.column(column).to_pylist() for column in (columns or table.column_names))
    for row, (child, ancestor) in enumerate(zip(children, ancestors)):
        if child is None or ancestor is None:
            raise errors.InvalidValueError(f"{name}: row {row} has an empty label")
        if child == ancestor:
            raise errors.GraphError(f"{name}: row {row} is a self-loop of '{child}'")
    return [(str(child), str(ancestor)) for child, ancestor in zip(children, ancestors)]
