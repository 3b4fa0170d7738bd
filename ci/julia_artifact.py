"""Julia's artefact: a tarball of the core's library for each target, and the Artifacts.toml that names them.

    python ci/julia_artifact.py --url https://…/releases/download/v0.1.0 [target …]

Takes the libraries that `ci/core-library <target>` has put into build/native (all of them without targets), writes
build/julia/*.tar.gz and build/julia/Artifacts.toml. A release uploads the tarballs to the address and copies the
file to julia/Artifacts.toml, from where Pkg installs the one that fits. Needs no Julia.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import sys
import tarfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "spiraltorch"
# What Julia calls each of Zig's targets.
PLATFORMS = {
    "x86_64-linux-gnu.2.17": {"arch": "x86_64", "os": "linux", "libc": "glibc"},
    "x86_64-linux-musl": {"arch": "x86_64", "os": "linux", "libc": "musl"},
    "aarch64-linux-gnu.2.17": {"arch": "aarch64", "os": "linux", "libc": "glibc"},
    "aarch64-linux-musl": {"arch": "aarch64", "os": "linux", "libc": "musl"},
    "aarch64-macos.11.0": {"arch": "aarch64", "os": "macos"},
    "x86_64-macos.11.0": {"arch": "x86_64", "os": "macos"},
    "x86_64-windows-gnu": {"arch": "x86_64", "os": "windows"},
}
LIBRARIES = {"linux": "lib/libspiraltorch.so", "macos": "lib/libspiraltorch.dylib", "windows": "bin/spiraltorch.dll"}

# Path and mode of each file, and its bytes.
Files = dict[tuple[str, int], bytes]


def artifact_files(library: Path, place: str) -> Files:
    return {(place, 0o755): library.read_bytes(), ("LICENSE", 0o644): (ROOT / "LICENSE").read_bytes()}


def tree_hash(files: Files) -> str:
    """The SHA-1 that git gives a folder, by which Pkg knows an artefact's content."""

    def git_object(kind: str, body: bytes) -> bytes:
        return hashlib.sha1(f"{kind} {len(body)}\0".encode() + body).digest()

    entries: dict[str, tuple[str, bytes]] = {}
    folders: dict[str, Files] = {}
    for (path, mode), data in files.items():
        folder, _, rest = path.partition("/")
        if rest:
            folders.setdefault(folder, {})[rest, mode] = data
        else:
            entries[path] = (f"100{mode:o}", git_object("blob", data))
    for folder, content in folders.items():
        entries[folder] = ("40000", bytes.fromhex(tree_hash(content)))
    # Git sorts a folder as if its name ended in a slash.
    order = sorted(entries, key=lambda name: name + "/" if entries[name][0] == "40000" else name)
    return git_object("tree", b"".join(f"{entries[name][0]} {name}\0".encode() + entries[name][1] for name in order)).hex()


def tarball(files: Files) -> bytes:
    """The same bytes for the same files, whenever and by whomever it is made."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for (path, mode), data in sorted(files.items()):
            entry = tarfile.TarInfo(path)
            entry.size, entry.mode = len(data), mode
            archive.addfile(entry, io.BytesIO(data))
    return gzip.compress(packed.getvalue(), mtime=0)


def entry_of(target: str, files: Files, url: str, sha256: str) -> str:
    lines = [f'{key} = "{value}"' for key, value in PLATFORMS[target].items()]
    return "\n".join(
        [
            f"[[{NAME}]]",
            *lines,
            f'git-tree-sha1 = "{tree_hash(files)}"',
            "",
            f"    [[{NAME}.download]]",
            f'    sha256 = "{sha256}"',
            f'    url = "{url}"',
            "",
        ]
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True, help="the folder that the tarballs will lie in")
    parser.add_argument("--native", type=Path, default=ROOT / "build/native", help="where <target>/lib is")
    parser.add_argument("--out", type=Path, default=ROOT / "build/julia")
    parser.add_argument("targets", nargs="*")
    given = parser.parse_args()
    version = tomllib.loads((ROOT / "julia/Project.toml").read_text())["version"]
    targets = given.targets or [target for target in PLATFORMS if (given.native / target).is_dir()]
    if unknown := [target for target in targets if target not in PLATFORMS]:
        sys.exit(f"julia_artifact: no target '{unknown[0]}'; there are {', '.join(PLATFORMS)}")
    if not targets:
        sys.exit(f"julia_artifact: nothing in {given.native}; ci/core-library <target> builds it")
    given.out.mkdir(parents=True, exist_ok=True)
    entries = []
    for target in targets:
        place = LIBRARIES[PLATFORMS[target]["os"]]
        files = artifact_files(given.native / target / place, place)
        packed = tarball(files)
        name = f"{NAME}-{version}-{'-'.join(PLATFORMS[target].values())}.tar.gz"
        (given.out / name).write_bytes(packed)
        entries.append(entry_of(target, files, f"{given.url.rstrip('/')}/{name}", hashlib.sha256(packed).hexdigest()))
        print(f"julia_artifact: {given.out / name}, {len(packed) / 1e6:.1f} MB")
    (given.out / "Artifacts.toml").write_text("\n".join(entries))
    return 0


if __name__ == "__main__":
    sys.exit(main())
