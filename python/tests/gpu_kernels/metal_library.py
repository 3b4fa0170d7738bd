"""The committed MSL of every kernel as one library of this machine's, for the fake Metal of `core-zig/test-drivers`.

    python metal_library.py FOLDER

writes FOLDER/metal_kernels.so, unless it is there and newer than what it is made from. The fake runs its kernels when
`ST_FAKE_METAL_KERNELS` names it: then a program on `metal` goes through the messages a Mac's Metal would get, and through
the MSL that it would be given.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from gpu_kernel_host import GENERATED, Row, rows  # noqa: E402

from gpu_kernels.metal_host import SHIM, EntryPoint, host_source  # noqa: E402

FLAGS = ("-std=c++20", "-O1", "-w", "-ffp-contract=off", "-fPIC", f"-I{SHIM}")


def build(folder: Path, compiler: str = "g++") -> Path:
    library = folder / "metal_kernels.so"
    sources = sorted(GENERATED.glob("*.metal"))
    common = [GENERATED / "table.zig", *SHIM.iterdir(), *HERE.glob("*.py")]
    if is_newer(library, [*sources, *common]):
        return library
    folder.mkdir(parents=True, exist_ok=True)
    table = rows()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        objects = list(pool.map(lambda source: compiled(source, table, folder, compiler), sources))
    # Aside and renamed: another process may have it loaded.
    made = library.with_suffix(f".{os.getpid()}")
    subprocess.run([compiler, "-shared", "-o", made, *objects], check=True)
    made.replace(library)
    return library


def is_newer(made: Path, inputs: list[Path]) -> bool:
    return made.exists() and made.stat().st_mtime > max(one.stat().st_mtime for one in inputs)


def compiled(source: Path, table: dict[str, Row], folder: Path, compiler: str) -> Path:
    entries = {name: EntryPoint(row.group_size, ("",) * row.buffers, (), row.parameter_bytes) for name, row in table.items()}
    host, made = folder / f"{source.stem}.cpp", folder / f"{source.stem}.o"
    host.write_text(host_source(source.read_text("utf-8"), entries), "utf-8")
    subprocess.run([compiler, *FLAGS, "-c", "-o", made, host], check=True)
    return made


if __name__ == "__main__":
    print(build(Path(sys.argv[1])))
