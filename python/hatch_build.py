"""Builds the extension module: Cython turns `_native.pyx` into C, Zig compiles it with the core.

`SPIRALTORCH_TARGET` (a Zig target from the table below) builds for another platform.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Zig target: the wheel's platform tag. The glibc floor is part of the target, so no repair is needed.
TARGETS = {
    "x86_64-linux-gnu.2.17": "manylinux_2_17_x86_64.manylinux2014_x86_64",
    "aarch64-linux-gnu.2.17": "manylinux_2_17_aarch64.manylinux2014_aarch64",
    "x86_64-linux-musl": "musllinux_1_2_x86_64",
    "aarch64-linux-musl": "musllinux_1_2_aarch64",
    "x86_64-macos.11.0": "macosx_11_0_x86_64",
    "aarch64-macos.11.0": "macosx_11_0_arm64",
    "x86_64-windows-gnu": "win_amd64",
}


def native_target() -> str:
    """The table's entry for the machine this runs on."""
    machine = {"AMD64": "x86_64", "arm64": "aarch64"}.get(platform.machine(), platform.machine())
    system = platform.system()
    if system == "Linux":
        suffix = "linux-gnu.2.17" if platform.libc_ver()[0] == "glibc" else "linux-musl"
    else:
        suffix = {"Darwin": "macos.11.0", "Windows": "windows-gnu"}.get(system, system.lower())
    target = f"{machine}-{suffix}"
    if target not in TARGETS:
        raise SystemExit(f"spiraltorch: no build for {target}; there is one for {', '.join(TARGETS)}")
    return target


def stable_abi_exists() -> bool:
    """Whether this Python loads `abi3` extensions: CPython with a GIL does."""
    return sys.implementation.name == "cpython" and not sysconfig.get_config_var("Py_GIL_DISABLED")


def run(*command: str | Path, folder: Path) -> None:
    subprocess.run([sys.executable, "-m", *map(str, command)], cwd=folder, check=True)


class CustomBuildHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        tree = root if (root / "core-zig").is_dir() else root.parent  # an sdist, or a checkout
        target = os.environ.get("SPIRALTORCH_TARGET") or native_target()
        if target not in TARGETS:
            raise SystemExit(f"spiraltorch: SPIRALTORCH_TARGET must be one of {', '.join(TARGETS)}; got {target}")
        work = root / "build" / target
        work.mkdir(parents=True, exist_ok=True)

        headers = Path(sysconfig.get_paths()["include"])
        compiled = stable_abi_exists() and (headers / "Python.h").is_file()
        if compiled:
            library = self.build_extension(root, tree, work, headers, target)
        else:
            self.app.display_warning("spiraltorch: no Python.h or no stable ABI here; building for the cffi backend")
            library = self.build_library(tree, work, target)

        if version == "editable":
            # Replaced as a whole: writing into the old file would crash a process that has it loaded.
            beside = root / "src/spiraltorch" / f"{library.name}.new"
            shutil.copy(library, beside)
            beside.replace(root / "src/spiraltorch" / library.name)
        else:
            build_data["force_include"][str(library)] = f"spiraltorch/{library.name}"
        build_data["pure_python"] = False
        build_data["tag"] = f"{'cp311-abi3' if compiled else 'py3-none'}-{TARGETS[target]}"

    def build_extension(self, root: Path, tree: Path, work: Path, headers: Path, target: str) -> Path:
        # Python.h looks for pyconfig.h beside itself first, and the build machine's describes the
        # wrong machine: so a copy of the headers, with one that asks the compiler.
        include = work / "include"
        shutil.copytree(headers, include, dirs_exist_ok=True)
        shutil.copy(root / "cross/pyconfig.h", include / "pyconfig.h")
        source = work / "_native.c"
        run("cython", "-3", root / "src/spiraltorch/_native.pyx", "-o", source, folder=root)
        options = [f"-Dpython-source={source}", f"-Dpython-include={include}"]
        if "windows" in target:
            python3 = work / "python3.lib"
            definitions = root / "cross/python3.def"
            run("ziglang", "dlltool", "-d", definitions, "-l", python3, "-m", "i386:x86-64", folder=work)
            options.append(f"-Dpython-library={python3}")
        self.zig_build(tree, work, target, "python", *options)
        return self.collect(work, "_native", work / ("_native.pyd" if "windows" in target else "_native.abi3.so"))

    def build_library(self, tree: Path, work: Path, target: str) -> Path:
        self.zig_build(tree, work, target, "install")
        suffix = "dll" if "windows" in target else "dylib" if "macos" in target else "so"
        name = f"spiraltorch.{suffix}" if suffix == "dll" else f"libspiraltorch.{suffix}"
        return self.collect(work, "spiraltorch", work / name)

    def zig_build(self, tree: Path, work: Path, target: str, step: str, *options: str) -> None:
        run(
            "ziglang", "build", step, f"-Dtarget={target}", "-Doptimize=ReleaseFast", "--prefix", work / "zig-out", *options,
            folder=tree / "core-zig",
        )  # fmt: skip

    def collect(self, work: Path, name: str, library: Path) -> Path:
        """Find what Zig built under its platform's name, and give it Python's."""
        for built in (f"lib/lib{name}.so", f"lib/lib{name}.dylib", f"bin/{name}.dll", f"lib/{name}.dll"):
            if (work / "zig-out" / built).is_file():
                shutil.copy(work / "zig-out" / built, library)
                return library
        raise SystemExit(f"spiraltorch: the build left no {name} in {work / 'zig-out'}")
