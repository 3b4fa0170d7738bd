"""The Go programs of ci/go-binaries against Python: `python ci/test_go_binaries.py [--model FILE] [os-arch ...]`.

Python trains a model, or opens the one given; each Linux program that this machine can run (itself, or by
qemu-user) opens it too and must answer with the same bits. Prints sizes, start-up times and memory. Other
platforms' files are looked at only.
"""

from __future__ import annotations

import argparse
import json
import platform
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist/go"
MACHINES = {"linux-amd64": "x86_64", "linux-arm64": "aarch64", "linux-arm": "arm"}
# A server is for small machines too. Windows' linker drops unused functions only from sections of a kind that Zig does not write.
SERVER_SIZE_MAX = {"windows-amd64": 10_000_000}
SERVER_SIZE_MAX_ELSEWHERE = 8_000_000
# The first bytes of a file of that platform, and what it must not need at run time.
MAGIC = {"linux": b"\x7fELF", "darwin": b"\xcf\xfa\xed\xfe", "windows": b"MZ"}


def launcher(name: str) -> list[str] | None:
    """What starts a program of that platform here; None if nothing does."""
    machine = MACHINES.get(name)
    if machine == platform.machine():
        return []
    qemu = shutil.which(f"qemu-{machine}-static") or shutil.which(f"qemu-{machine}") if machine else None
    return [qemu] if qemu else None


def trained(path: Path) -> Any:
    import spiraltorch as st

    pairs = [tuple(line.split("\t")) for line in (ROOT / "examples/mammals/wordnet_mammals_closure.tsv").read_text().splitlines()]
    model = st.Trainer(st.Hierarchy(pairs), dim=5, epochs=3, seed=7, deterministic=True).run().model()  # type: ignore[arg-type]
    model.save(path)
    return model


def check_static(program: Path) -> None:
    """A static ELF file names no interpreter."""
    head = subprocess.run(["file", "-b", program], capture_output=True, text=True, check=False)
    if head.returncode == 0 and "dynamically linked" in head.stdout:
        raise SystemExit(f"{program}: dynamically linked")


def check_command(start: list[str], program: Path, file: Path, model: Any) -> float:
    label = model.labels[3]
    said = subprocess.run([*start, program, "nearest", file, label, "-k", "7", "-json"], capture_output=True, text=True, check=True)
    expected = [{"label": near.label, "distance": near.distance} for near in model.nearest(label, 7)]
    if json.loads(said.stdout) != expected:
        raise SystemExit(f"{program}: {said.stdout}, Python says {expected}")
    times = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run([*start, program, "version"], capture_output=True, check=True)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def ask(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=60) as response:
        return json.load(response)


def memory(process: int, file: Path) -> str:
    """What a process has in memory, and proof that it maps the model instead of reading it."""
    if str(file) not in Path(f"/proc/{process}/maps").read_text():
        raise SystemExit(f"{file} is not mapped")
    pages = dict(re.findall(r"(\w+):\s+(\d+) kB", Path(f"/proc/{process}/status").read_text()))
    return f"{int(pages['VmRSS']) / 1000:.1f} MB in memory, {int(pages['RssFile']) / 1000:.1f} of them pages of files"


def check_server(start: list[str], program: Path, file: Path, model: Any) -> tuple[float, str]:
    """The time until it serves, what the server says of it, and its memory where it is no emulator's."""
    began = time.perf_counter()
    server = subprocess.Popen(
        [*start, program, "-model", file, "-listen", "127.0.0.1:0", "-timeout", "60s"], stderr=subprocess.PIPE, text=True
    )
    assert server.stderr
    try:
        # The core's own records may come first.
        address = next(said["address"] for said in map(json.loads, server.stderr) if said["msg"] == "listening")
        took = time.perf_counter() - began
        url = f"http://{address}/v1"
        a, b = model.labels[5], model.labels[9]
        query = urllib.parse.urlencode({"a": a, "b": b})
        if (distance := ask(f"{url}/distance?{query}")["distance"]) != model.distance(a, b):
            raise SystemExit(f"{program}: distance {distance}, Python says {model.distance(a, b)}")
        point = ask(f"{url}/embed?{urllib.parse.urlencode({'label': a})}")["points"][a]
        import spiraltorch as st

        if st.Tensor(point, "f32").tolist() != model[a].tolist():
            raise SystemExit(f"{program}: point {point}, Python says {model[a].tolist()}")
        nearest = ask(f"{url}/nearest?{urllib.parse.urlencode({'label': a, 'k': 3})}")["neighbors"]
        if [(near["label"], near["distance"]) for near in nearest] != [tuple(near) for near in model.nearest(a, 3)]:
            raise SystemExit(f"{program}: {nearest}, Python says {model.nearest(a, 3)}")
        held = "" if start else f", {memory(server.pid, file)}"
    finally:
        server.send_signal(signal.SIGTERM)
        status = server.wait(timeout=60)
    if status != 0:
        raise SystemExit(f"{program}: ended with {status} when asked to stop")
    return took, held


def check(name: str, file: Path, model: Any) -> str:
    suffix = ".exe" if name.startswith("windows") else ""
    server, command = (FOLDER / name / f"{program}{suffix}" for program in ("spiraltorch-server", "spiraltorch"))
    for program in (server, command):
        contents = program.read_bytes()
        if not contents.startswith(MAGIC[name.split("-")[0]]):
            raise SystemExit(f"{program}: not a program for {name}")
        if any(library in contents for library in (b"spiraltorch.dll", b"libspiraltorch.dylib", b"libspiraltorch.so")):
            raise SystemExit(f"{program}: needs the shared library")
    sizes = f"server {server.stat().st_size / 1e6:.2f} MB, command {command.stat().st_size / 1e6:.2f} MB"
    size_max = SERVER_SIZE_MAX.get(name, SERVER_SIZE_MAX_ELSEWHERE)
    if server.stat().st_size > size_max:
        raise SystemExit(f"{name}: {sizes}; the server may have {size_max / 1e6:.0f} MB")
    start = launcher(name)
    if start is None:
        return f"{sizes}; not run: nothing here runs it"
    check_static(command)
    started = check_command(start, command, file, model)
    served, held = check_server(start, server, file, model)
    how = "natively" if not start else "under qemu"
    return f"{sizes}; same bits as Python; starts {how} in {started * 1000:.0f} ms, serves in {served * 1000:.0f} ms{held}"


def main() -> None:
    import spiraltorch as st

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path)
    parser.add_argument("names", nargs="*", metavar="os-arch")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = given.model or Path(folder) / "mammals.safetensors"
        model = st.Model.open(file) if given.model else trained(file)
        for name in given.names or sorted(path.name for path in FOLDER.iterdir()):
            print(f"{name}: {check(name, file, model)}", flush=True)


if __name__ == "__main__":
    main()
