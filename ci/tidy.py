"""The rules of the tree that no compiler checks: layers, file sizes, names, leftovers.

Run as `python ci/tidy.py`; prints each offence as path:line: what, and exits with 1 if there is any.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# A file may import from its own layer and from those to the left of it.
LAYERS = (
    *("runtime", "manifold", "kernels", "tensor", "ops", "backend", "dispatch", "plan", "tape", "optim"),
    *("barycenter", "geometry", "session", "embed", "exports"),
)
TEST_SUFFIX = re.compile(r"_tests?\.zig$")
# These gather others: the library root, the kernel objects' root, the list of tests.
GATHERERS = {"root.zig", "kernels.zig", "tests.zig", "exports.zig", "bench.zig"}

# 500 is the aim; beyond 600 a file is two files.
LINES_MAX = 600
LINE_LENGTH_MAX = {".zig": 280, ".jl": 160, ".py": 140, ".sh": 140, ".ts": 160, ".mjs": 160}
FORBIDDEN_NAMES = re.compile(r"(^|/)(utils?|helpers?|misc|common|.*_v2)(/|\.|$)")
LEFTOVERS = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
GENERATED_MARKS = ("abi/generate.zig", "ci/gpu_kernels.py")
TEXT_SUFFIXES = {
    ".zig",
    ".jl",
    ".zon",
    ".py",
    ".pyi",
    ".pyx",
    ".pxi",
    ".ts",
    ".mjs",
    ".c",
    ".h",
    ".md",
    ".toml",
    ".yaml",
    ".yml",
    ".json",
    ".sh",
    ".txt",
    ".ini",
    "",
}


def tracked_files() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True
    ).stdout
    return [ROOT / name for name in listing.decode().split("\0") if name and (ROOT / name).is_file()]


def layer_of(path: Path) -> int | None:
    parts = path.relative_to(ROOT / "core-zig/src").parts
    if len(parts) == 1:
        return None
    name = "kernels" if parts[:3] == ("backend", "cpu", "kernels") else parts[0]
    return LAYERS.index(name) if name in LAYERS else None


def layering_offences(path: Path, text: str) -> Iterator[tuple[int, str]]:
    """Imports that point up. Tests may look anywhere: they compare layers."""
    own = layer_of(path)
    if own is None or TEST_SUFFIX.search(path.name):
        return
    for number, line in enumerate(text.split('\ntest "')[0].splitlines(), 1):
        for name in re.findall(r'@import\("([^"]+\.zig)"\)', line):
            target = (path.parent / name).resolve()
            if target.name in GATHERERS or not target.is_relative_to(ROOT / "core-zig/src"):
                continue
            layer = layer_of(target)
            if layer is not None and layer > own:
                yield number, f"{LAYERS[own]} imports {LAYERS[layer]} ({name}): imports point down only"


def text_offences(path: Path, text: str) -> Iterator[tuple[int, str]]:
    lines = text.splitlines()
    generated = any(mark in text[:400] for mark in GENERATED_MARKS)
    is_code = path.suffix in {".zig", ".jl", ".py", ".c", ".pyx", ".pxi", ".ts", ".mjs"}
    if is_code and not generated and len(lines) > LINES_MAX:
        yield len(lines), f"{len(lines)} lines, at most {LINES_MAX}"
    if text and not text.endswith("\n"):
        yield len(lines), "no newline at the end"
    for number, line in enumerate(lines, 1):
        if line != line.rstrip() and path.suffix != ".tsv" and path.name != "LICENSE":
            yield number, "white space at the end of the line"
        if "\t" in line and path.suffix in {".zig", ".jl", ".py", ".zon"}:
            yield number, "a tab"
        limit = LINE_LENGTH_MAX.get(path.suffix)
        if limit and len(line) > limit and not generated:
            yield number, f"{len(line)} characters, at most {limit}"
        if LEFTOVERS.search(line) and path != Path(__file__):
            yield number, "a leftover mark; finish it or write it down as an issue"


def untested_files(files: list[Path]) -> Iterator[tuple[Path, int, str]]:
    listed = (ROOT / "core-zig/src/tests.zig").read_text()
    for path in files:
        if path.suffix != ".zig" or not path.is_relative_to(ROOT / "core-zig/src"):
            continue
        name = str(path.relative_to(ROOT / "core-zig/src"))
        if re.search(r'^test "', path.read_text(), re.M) and f'"{name}"' not in listed:
            yield path, 1, "has tests but is not listed in core-zig/src/tests.zig"


def main() -> int:
    files = tracked_files()
    offences: list[tuple[Path, int, str]] = list(untested_files(files))
    for path in files:
        if FORBIDDEN_NAMES.search(str(path.relative_to(ROOT))):
            offences.append((path, 1, "a name that says nothing about what belongs there"))
        if path.suffix not in TEXT_SUFFIXES:
            continue
        text = path.read_text(encoding="utf-8")
        offences += [(path, *offence) for offence in text_offences(path, text)]
        if path.suffix == ".zig" and path.is_relative_to(ROOT / "core-zig/src"):
            offences += [(path, *offence) for offence in layering_offences(path, text)]
    for path, number, what in sorted(offences, key=lambda offence: (str(offence[0]), offence[1])):
        print(f"{path.relative_to(ROOT)}:{number}: {what}")
    print(f"tidy: {len(files)} files, {len(offences)} offences")
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main())
