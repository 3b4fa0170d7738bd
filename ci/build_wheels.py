"""Builds a wheel for every platform on this machine, and looks inside each: `python ci/build_wheels.py`.

Arguments are Zig targets (`x86_64-windows-gnu`); without any, all of them. Wheels land in dist/.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "python"))

from hatch_build import TARGETS  # noqa: E402

# What the first bytes of the extension must be: the object format and the machine.
MAGIC = {
    "x86_64-linux": (b"\x7fELF", 18, b"\x3e\x00"),
    "aarch64-linux": (b"\x7fELF", 18, b"\xb7\x00"),
    "x86_64-macos": (b"\xcf\xfa\xed\xfe", 4, b"\x07\x00\x00\x01"),
    "aarch64-macos": (b"\xcf\xfa\xed\xfe", 4, b"\x0c\x00\x00\x01"),
    "x86_64-windows": (b"MZ", None, b""),
}


def build(target: str, folder: Path) -> Path:
    tag = TARGETS[target].split(".")[0]
    for old in folder.glob(f"*{tag}*.whl"):
        old.unlink()
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-build-isolation"]
    subprocess.run(
        [*command, "--wheel-dir", str(folder), str(ROOT / "python")],
        env={**os.environ, "SPIRALTORCH_TARGET": target},
        check=True,
    )
    found = list(folder.glob(f"*{tag}*.whl"))
    if len(found) != 1:
        raise SystemExit(f"{target}: expected one wheel tagged {tag} in {folder}, found {[path.name for path in found]}")
    return found[0]


def check(wheel: Path, target: str) -> None:
    """The wheel holds one extension, for the machine its name says."""
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.startswith("spiraltorch/_native.") and not name.endswith((".pyi", ".pyx"))]
        if len(names) != 1:
            raise SystemExit(f"{wheel.name}: expected one extension, found {names}")
        head = archive.read(names[0])[:64]
        sources = [name for name in archive.namelist() if name.endswith((".pyx", ".pxi", ".zig"))]
        if sources:
            raise SystemExit(f"{wheel.name}: holds sources: {sources}")
    magic, offset, machine = MAGIC["-".join(target.split(".")[0].split("-")[:2])]
    if not head.startswith(magic) or (offset is not None and head[offset : offset + len(machine)] != machine):
        raise SystemExit(f"{wheel.name}: the extension is not for {target}")


def main() -> None:
    targets = sys.argv[1:] or list(TARGETS)
    unknown = [target for target in targets if target not in TARGETS]
    if unknown:
        raise SystemExit(f"no target {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    folder = ROOT / "dist"
    folder.mkdir(exist_ok=True)
    for target in targets:
        wheel = build(target, folder)
        check(wheel, target)
        print(f"{wheel.stat().st_size / 1e6:6.2f} MB  {wheel.name}", flush=True)


if __name__ == "__main__":
    main()
