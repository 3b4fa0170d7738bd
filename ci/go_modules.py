"""Lays the Go modules of this repository out as a proxy's folder: `python ci/go_modules.py FOLDER`.

With GOPROXY=file://FOLDER, `go get` finds the module and, of the modules below go/lib, downloads the one of
its platform. A platform whose archive was not built (ci/core-library) is left without it, and is named.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ARCHIVE = "libspiraltorch.a"


def files_of(folder: Path) -> list[Path]:
    """What belongs to the module: tracked files outside the modules below it, and its archive."""
    listed = subprocess.run(["git", "ls-files", "-z", "."], cwd=folder, capture_output=True, text=True, check=True).stdout
    tracked = [folder / name for name in listed.split("\0") if name]
    below = {path.parent for path in tracked if path.name == "go.mod"} - {folder}
    own = [path for path in tracked if path.is_file() and not below & set(path.parents)]
    return own + [path for path in [folder / ARCHIVE] if path.is_file()]


def publish(folder: Path, name: str, version: str, proxy: Path) -> None:
    place = proxy / name / "@v"
    place.mkdir(parents=True, exist_ok=True)
    (place / "list").write_text(f"{version}\n")
    (place / f"{version}.info").write_text(json.dumps({"Version": version, "Time": "2020-01-01T00:00:00Z"}))
    (place / f"{version}.mod").write_bytes((folder / "go.mod").read_bytes())
    with zipfile.ZipFile(place / f"{version}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files_of(folder):
            archive.write(path, f"{name}@{version}/{path.relative_to(folder).as_posix()}")


def main() -> None:
    proxy = Path(sys.argv[1])
    text = (ROOT / "go/go.mod").read_text()
    found = re.search(r"^module (\S+)", text, re.MULTILINE)
    assert found
    module = found[1]
    libraries = dict(re.findall(rf"^\s*{re.escape(module)}/(lib/\S+) (v\S+)$", text, re.MULTILINE))
    versions = set(libraries.values())
    if len(versions) != 1 or {path.parent.name for path in (ROOT / "go/lib").glob("*/go.mod")} != {Path(name).name for name in libraries}:
        raise SystemExit("go.mod must require each module of go/lib, all of one version")
    version = versions.pop()
    publish(ROOT / "go", module, version, proxy)
    for name in libraries:
        publish(ROOT / "go" / name, f"{module}/{name}", version, proxy)
    lacking = [name for name in libraries if not (ROOT / "go" / name / ARCHIVE).exists()]
    print(f"{module} {version} for {len(libraries) - len(lacking)} platforms; without archive: {', '.join(lacking) or 'none'}")


if __name__ == "__main__":
    main()
